from __future__ import annotations

import pytest

from tests.dialogs.check.windows import codes_of


@pytest.mark.parametrize(
    ("place", "text", "expected"),
    [
        ("done", "{{ need }}", []),
        ("done", "{{ later }}", []),
        ("done", "{{ maybe }}", ["W504"]),
        ("done", "{{ some }}", ["W504"]),
        ("done", "{{ some | default('x') }}", []),
        ("done", "{% if some %}x{% endif %}", []),
        ("done", "{{ company.name }}", []),
        ("greeting", "{{ need }}", ["W504"]),
        ("say", "{{ need }}", []),
        ("say", "{{ later }}", ["W504"]),
        ("say", "{{ some }}", []),
    ],
)
def test_a_word_needs_its_question_to_be_answered_first(
    place: str, text: str, expected: list[str]
) -> None:
    say = text if place == "say" else "x"
    questions = (
        "  - {id: need, ask: What?, options: [a, b]}\n"
        "  - {id: some, ask: Which?, ask_if: {need: a}}\n"
        "  - {id: maybe, ask: Else?, required: false}\n"
        f'  - {{id: more, ask: More?, ask_if: {{some: known}}, say: "{say}"}}\n'
        "  - {id: later, ask: When?}\n"
        f"messages: {{{'done' if place == 'say' else place}: "
        f'"{"x" if place == "say" else text}"}}\n'
        "company: {name: Test}\n"
    )

    assert codes_of(questions) == expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("", ["W504"]),
        ("prices: [{id: a, title: A, from: 5}]\n", []),
        ("prices: [{id: a, title: A, from: 5}]\nquote: {item: need}\n", []),
    ],
)
def test_a_quote_needs_a_price_list(rest: str, expected: list[str]) -> None:
    questions = (
        "  - {id: need, ask: What?, options: [a], say: 'From {{ quote.from }}"
        " to {{ quote.to }}'}\n"
        f"{rest}"
    )

    assert codes_of(questions) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("[{when: {need: known}, text: '{{ need }}'}, {text: x}]", []),
        ("[{when: {need: unknown}, text: x}, {text: '{{ need }}'}]", []),
        ("[{when: {repeat: true}, text: x}, {text: '{{ need }}'}]", ["W504"]),
        ("[{when: [{need: a}, {repeat: true}], text: '{{ need }}'}]", ["W504"]),
        ("[{when: [{need: a}, {need: b, repeat: true}], text: '{{ need }}'}]", []),
        ("[{when: {last: known}, text: '{{ need }}'}, {text: x}]", []),
    ],
)
def test_a_condition_makes_words_known(rows: str, expected: list[str]) -> None:
    questions = (
        "  - {id: need, ask: What?, options: [a, b]}\n"
        "  - {id: last, ask: When?}\n"
        f"messages: {{greeting: {rows}}}\n"
    )

    assert codes_of(questions) == expected
