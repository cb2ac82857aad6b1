"""A file of conversations to check a script with, read; `stories` plays them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal, cast, get_args
from zoneinfo import ZoneInfo

from dialogs.conversation.state import Profile
from dialogs.script.clauses import condition_of
from dialogs.script.conditions import Term
from dialogs.script.errors import ScriptError
from dialogs.script.fields import flag_of, rows_of, text_of, texts_of
from dialogs.script.keys import Fields, read_fields, require
from dialogs.script.model import Script
from dialogs.script.notes import Notes
from dialogs.script.place import Place
from dialogs.script.source import read_source
from dialogs.script.spans import seconds_of
from dialogs.script.yaml import Node, read_tree

Deed = Literal["user", "press", "bot", "wait", "manager"]
"""What a step does: `bot` looks at what was said, the others go on."""

DEEDS: tuple[str, ...] = get_args(Deed)
HEADERS = ("test", "now", "channel", "profile", "source", "talk", "expect")
PROFILE = ("name", "username", "language", "phone")
EXPECTED = (
    *("answers", "not_asked", "potential", "temperature", "triage", "to", "junk"),
    *("handoff", "booking", "closed"),
)
ANSWER = "answers."
"""What the key of an awaited answer begins with."""

GRADES = frozenset({"potential", "temperature", "triage"})

USUAL_NOW = dt.datetime(2026, 11, 23, 10, 0)  # noqa: DTZ001 - local to the script
"""When a conversation without `now` takes place: a Monday, people are at work."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens, or texts of which the bot must have said each.

    `seconds` is how long a `wait` lasts.
    """

    deed: Deed
    texts: tuple[str, ...]
    place: Place
    seconds: float = 0


@dataclass(frozen=True, slots=True)
class Awaited:
    """One key of `expect`, or one answer of it: what is written, and its test.

    A key whose value is `null` has no texts; `handoff` has `true` or `false`.
    """

    key: str
    place: Place
    texts: tuple[str, ...] = ()
    term: Term | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """A conversation: who writes and when, the steps, how it must end."""

    name: str
    place: Place
    now: dt.datetime
    steps: tuple[Step, ...]
    awaited: tuple[Awaited, ...]
    channel: str
    profile: Profile
    source: Mapping[str, str]


def read_stories(text: str, *, file: str, script: Script) -> tuple[Story, ...]:
    """The conversations of a file, in its order.

    Raises:
        ScriptError: with a finding for everything that cannot be read.
    """
    source = read_source(file, text)
    root = read_tree(source)
    if root is None:
        return ()
    notes = Notes(source)
    zone = ZoneInfo(script.timezone)
    stories = tuple(_story(node, zone, notes) for node in rows_of(root, notes))
    if notes.findings:
        raise ScriptError(tuple(notes.findings))
    return stories


def clock(text: str, zone: dt.tzinfo) -> dt.datetime | None:
    """An ISO date and time in a zone, unless it names its own; else None."""
    try:
        at = dt.datetime.fromisoformat(text.strip())
        return at.replace(tzinfo=zone) if at.tzinfo is None else at.astimezone(zone)
    except (ValueError, OverflowError):
        return None


def _story(node: Node, zone: ZoneInfo, notes: Notes) -> Story:
    fields = read_fields(node, "test", notes, known=HEADERS)
    require(fields, node, "test", keys="test talk", notes=notes)
    return Story(
        _text(fields, "test", notes),
        node.place,
        _now(fields, zone, notes),
        _steps(fields, notes),
        _awaited(fields, notes),
        _text(fields, "channel", notes) or "console",
        Profile(**_texts(fields, "profile", notes, known=PROFILE)),
        _source(fields, notes),
    )


def _text(fields: Fields, key: str, notes: Notes) -> str:
    return text_of(fields[key], notes) if key in fields else ""


def _texts(
    fields: Fields,
    key: str,
    notes: Notes,
    *,
    known: tuple[str, ...] | None = None,
) -> dict[str, str]:
    if key not in fields:
        return {}
    node = fields[key]
    names = known or tuple(name.value for name, _ in node.items)
    rows = read_fields(node, key, notes, known=names)
    return {name: text_of(value, notes) for name, value in rows.items()}


def _source(fields: Fields, notes: Notes) -> Mapping[str, str]:
    """A word stands for `source`; a map may hold `utm_…` beside it."""
    if "source" in fields and fields["source"].kind == "scalar":
        return {"source": _text(fields, "source", notes)}
    return _texts(fields, "source", notes)


def _now(fields: Fields, zone: ZoneInfo, notes: Notes) -> dt.datetime:
    if "now" in fields:
        at = clock(fields["now"].value, zone)
        if at is not None:
            return at
        notes.tell("E207", fields["now"], case="date", value=fields["now"].value)
    return USUAL_NOW.replace(tzinfo=zone)


def _steps(fields: Fields, notes: Notes) -> tuple[Step, ...]:
    rows = rows_of(fields["talk"], notes) if "talk" in fields else ()
    return tuple(
        _step(deed, value, place=_place(row, deed), notes=notes)
        for row in rows
        for deed, value in read_fields(row, "step", notes, known=DEEDS).items()
    )


def _step(deed: str, value: Node, *, place: Place, notes: Notes) -> Step:
    many = texts_of if deed == "bot" else _one_text
    seconds = seconds_of(value, notes, default=0) if deed == "wait" else 0
    return Step(cast("Deed", deed), many(value, notes), place, seconds)


def _one_text(node: Node, notes: Notes) -> tuple[str, ...]:
    return (text_of(node, notes),)


def _place(node: Node, key: str) -> Place:
    places = (name.place for name, _ in node.items if name.value == key)
    return next(places, node.place)


def _awaited(fields: Fields, notes: Notes) -> tuple[Awaited, ...]:
    node = fields.get("expect")
    if node is None:
        return ()
    # `junk: null` says that there is none; under any other key it is a lost value.
    none = [item for item in node.items if _is_none(*item)]
    rest = replace(node, items=tuple(i for i in node.items if i not in none))
    rows = read_fields(rest, "expect", notes, known=EXPECTED)
    return (
        *(Awaited(key.value, key.place) for key, _ in none),
        *chain.from_iterable(
            _expected(key, value, place=_place(node, key), notes=notes)
            for key, value in rows.items()
        ),
    )


def _is_none(key: Node, value: Node) -> bool:
    return key.value in {"junk", "booking"} and value.value in {"null", "~"}


def _expected(
    key: str,
    value: Node,
    *,
    place: Place,
    notes: Notes,
) -> Iterator[Awaited]:
    if key == "answers":
        for term in _terms(value, notes):
            texts = _written(value.get(term.field))
            yield Awaited(f"{ANSWER}{term.field}", term.place, texts, term)
    elif key in GRADES:
        name = replace(value, kind="scalar", value=key)
        for term in _terms(replace(value, kind="map", items=((name, value),)), notes):
            yield Awaited(key, place, _written(value), term)
    elif key == "handoff":
        yield Awaited(key, place, ("true" if flag_of(value, notes) else "false",))
    elif key in {"not_asked", "to"}:
        yield Awaited(key, place, texts_of(value, notes))
    else:
        yield Awaited(key, place, _one_text(value, notes))


def _terms(node: Node, notes: Notes) -> tuple[Term, ...]:
    rows = condition_of(node, notes).rows
    return rows[0] if rows else ()


def _written(node: Node | None) -> tuple[str, ...]:
    nodes = (node.children or (node,)) if node else ()
    return tuple(one.value for one in nodes)
