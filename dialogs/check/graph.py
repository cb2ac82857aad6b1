"""A script drawn as a Mermaid flowchart, for documents and for the eye."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from dialogs.reading.text import Lang
from dialogs.script.conditions import Between, Condition, Is, IsNot, Known, Test
from dialogs.script.model import Question, Script
from dialogs.script.wording import Phrase, templates

_LONGEST_LABEL = 80
_ESCAPES = str.maketrans(
    {
        "#": "#35;",
        '"': "#quot;",
        "&": "#amp;",
        "<": "#lt;",
        ">": "#gt;",
        "`": "#96;",
        "\\": "#92;",
    }
)


class _Words(Struct, frozen=True):
    yes: str
    no: str
    either: str
    exclude: str
    consent: str
    optional: str
    handoff: str
    always: str
    rest: str
    sorting: str
    triage: Mapping[str, str]
    everyone: str


_WORDS: Mapping[Lang, _Words] = {
    "ru": _Words(
        yes="да",
        no="нет",
        either=" или ",
        exclude="не ",
        consent="сначала согласие",
        optional="можно пропустить",
        handoff="Передача менеджеру",
        always="по просьбе — всегда",
        rest="остальные",
        sorting="Сортировка",
        triage={"urgent": "Срочно", "future": "На будущее", "trash": "Треш"},
        everyone="все",
    ),
    "en": _Words(
        yes="yes",
        no="no",
        either=" or ",
        exclude="not ",
        consent="consent first",
        optional="may be skipped",
        handoff="Handoff to a manager",
        always="at any moment when asked for",
        rest="all others",
        sorting="Triage",
        triage={"urgent": "Urgent", "future": "Future", "trash": "Trash"},
        everyone="everyone",
    ),
    "pl": _Words(
        yes="tak",
        no="nie",
        either=" lub ",
        exclude="nie ",
        consent="najpierw zgoda",
        optional="można pominąć",
        handoff="Przekazanie opiekunowi",
        always="na prośbę zawsze",
        rest="pozostali",
        sorting="Segregacja",
        triage={"urgent": "Pilne", "future": "Na przyszłość", "trash": "Odpad"},
        everyone="wszyscy",
    ),
}


def draw(script: Script) -> str:
    """Questions in their order with their conditions, then triage and handoff."""
    words = _WORDS[script.language]
    lines = [
        "flowchart TD",
        f"  start([{_label(script.name)}])",
        f"  start --> {_entry(script, 0)}",
    ]
    for index, question in enumerate(script.questions):
        lines += _question(script, question, index=index, words=words)
    lines += _triage(script, words)
    lines += _handoff(script, words)
    return "\n".join(lines) + "\n"


def _entry(script: Script, index: int) -> str:
    """The node where the way to a question begins; past the last, the triage."""
    if index >= len(script.questions):
        return "triage"
    return f"if{index}" if _is_conditional(script.questions[index]) else f"q{index}"


def _is_conditional(question: Question) -> bool:
    return question.ask_if.rows != ((),)


def _question(
    script: Script, question: Question, *, index: int, words: _Words
) -> Iterator[str]:
    following = _entry(script, index + 1)
    if _is_conditional(question):
        yield f"  if{index}{{{_label(_condition(question.ask_if, words))}}}"
        yield f"  if{index} -->|{words.yes}| q{index}"
        yield f"  if{index} -.->|{words.no}| {following}"
    notes = [
        question.id if question.area is None else f"{question.id} · {question.area}"
    ]
    if script.consent and question.kind in script.consent.before:
        notes.append(words.consent)
    if not question.required:
        notes.append(words.optional)
    yield f"  q{index}[{_label(_first_text(question.ask), ', '.join(notes))}]"
    yield f"  q{index} --> {following}"
    for option in question.options:
        if option.junk:
            yield f"  q{index} -->|{_label(option.label)}| trash"
        elif option.handoff:
            yield f"  q{index} -->|{_label(option.label)}| handoff"


def _triage(script: Script, words: _Words) -> Iterator[str]:
    yield f"  triage{{{{{_label(words.sorting)}}}}}"
    for name in ("urgent", "future", "trash"):
        condition: Condition = getattr(script.triage, name)
        told = _label(_condition(condition, words) or words.rest)
        yield f"  triage -->|{told}| {name}([{_label(words.triage[name])}])"


def _handoff(script: Script, words: _Words) -> Iterator[str]:
    when = _condition(script.handoff.when, words)
    told = _label(words.handoff, when, words.always)
    yield f"  handoff[/{told}/]"
    yield "  triage -.-> handoff"
    names = {person.id: person.name for person in script.managers}
    for index, route in enumerate(script.routing):
        to = ", ".join(
            words.everyone if name == "all" else names.get(name, name)
            for name in route.to
        )
        condition = _label(_condition(route.when, words) or words.rest)
        yield f"  handoff -->|{condition}| to{index}([{_label(to)}])"


def _condition(condition: Condition, words: _Words) -> str:
    """As it is written in the script; empty for one that always holds."""
    rows = [
        "; ".join(
            f"{term.field}: {', '.join(_test(test, words) for test in term.tests)}"
            for term in row
        )
        for row in condition.rows
    ]
    return words.either.join(rows)


def _test(test: Test, words: _Words) -> str:
    match test:
        case Is(value=value):
            return str(value)
        case IsNot(value=value):
            return f"{words.exclude}{value}"
        case Known(negated=negated):
            return "unknown" if negated else "known"
        case Between(low=low, high=high):
            bounds = ["" if end is None else f"{end:g}" for end in (low, high)]
            return "..".join(bounds)


def _first_text(phrase: Phrase) -> str:
    return next((template.source for template in templates(phrase)), "")


def _label(*lines: str) -> str:
    """A quoted label; what Mermaid would read as its own is written as entities."""
    shown = [" ".join(line.split()) for line in lines if line.strip()]
    cut = [
        line if len(line) <= _LONGEST_LABEL else line[: _LONGEST_LABEL - 1] + "…"
        for line in shown
    ]
    return '"' + "<br/>".join(line.translate(_ESCAPES) for line in cut) + '"'
