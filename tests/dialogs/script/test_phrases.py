from __future__ import annotations

import pytest

from dialogs.script.notes import Notes
from dialogs.script.phrases import phrase_of
from dialogs.script.source import read_source
from dialogs.script.wording import FirstFit, Phrase, Plain, Rotating, Split, word
from dialogs.script.yaml import read_tree
from tests.dialogs.script.samples import said


def read(text: str) -> tuple[Phrase, list[str]]:
    source = read_source("script.yaml", text)
    root = read_tree(source)
    assert root is not None
    notes = Notes(source)
    phrase = phrase_of(root.items[0][1], notes)
    return phrase, [said(finding) for finding in notes.findings]


def told(text: str, *, turn: int = 0, draw: float = 0.0) -> str:
    phrase, findings = read(text)
    assert findings == []
    return word(phrase, {}, view={"budget": (1,)}, turn=turn, draw=draw)


def test_a_plain_text_is_said_as_it_is() -> None:
    assert told("ask: Сколько окон?") == "Сколько окон?"
    assert told("ask: 5") == "5"
    assert told("ask: |\n  Раз\n  два\n") == "Раз\nдва"


def test_variants_take_turns() -> None:
    assert [told("ask: [Раз, Два]", turn=turn) for turn in range(3)] == [
        "Раз",
        "Два",
        "Раз",
    ]


def test_the_first_row_that_fits_is_said() -> None:
    rows = "[{when: {budget: unknown}, text: Нет}, {text: [Да, Ага]}, Иначе]"

    assert told(f"ask: {rows}", turn=1) == "Ага"


def test_a_split_is_drawn_by_its_shares() -> None:
    text = "ask: {ab_test: t, variants: {a: А, b: Б}, split: {a: 80, b: 20}}"

    assert [told(text, draw=draw) for draw in (0, 0.79, 0.81)] == ["А", "А", "Б"]


def test_a_row_may_be_a_split() -> None:
    phrase, findings = read("ask: [{text: {ab_test: t, variants: {a: А}}}]")

    assert findings == []
    assert isinstance(phrase, FirstFit)
    assert isinstance(phrase.rows[0][1], Split)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("ask: []", "1:6:2 E205"),
        ('ask: ""', "1:6:2 E205"),
        ("ask: [[a]]", "1:7:3 E209"),
        ("ask: {when: {a: b}, text: c}", "1:7:4 E201"),
        ("ask: [{when: {a: b}}]", "1:7:14 E210"),
        ("ask: [{text: [{text: a}]}]", "1:14:11 E209"),
        ("ask: {ab_test: t}", "1:6:12 E210"),
        ("ask: {ab_test: t, variants: [a]}", "1:29:3 E209"),
        ("ask: {ab_test: t, variants: {a: А}, split: {b: 1}}", "1:45:1 E201"),
        ("ask: {ab_test: t, variants: {a: А}, split: {a: -1}}", "1:44:7 E211"),
        ("ask: {ab_test: t, variants: {a: А}, split: {a: x}}", "1:48:1 E211"),
    ],
)
def test_what_is_no_phrase_is_told_at_its_token(text: str, where: str) -> None:
    _, findings = read(text)

    assert findings[0] == where


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("ask: Цена {{ x | maney }}", "1:18:5 E503"),
        ('ask: "\\n\\t{{ x | maney }}"', "1:18:5 E503"),
        ("ask: >  # {{ comment }}\n  Цена {{ a }}\n  и {{ x | maney }}", "3:12:5 E503"),
        ("ask: [Раз, 'It''s {{ x + 1 }}']", "1:24:3 E505"),
    ],
)
def test_a_fault_of_an_insertion_is_told_where_it_stands(text: str, where: str) -> None:
    _, findings = read(text)

    assert findings == [where]


def test_a_text_with_a_fault_is_kept_without_its_insertions() -> None:
    phrase, _ = read("ask: Цена {{ x + 1 }}")

    assert isinstance(phrase, Plain)
    assert word(phrase, {}, view={}) == "Цена (( x + 1 }}"


def test_forms_are_told_apart() -> None:
    assert isinstance(read("ask: a")[0], Plain)
    assert isinstance(read("ask: [a]")[0], Rotating)
    assert isinstance(read("ask: [{text: a}]")[0], FirstFit)
