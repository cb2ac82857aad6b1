"""The steps of a told conversation: what happens in it, and what is looked at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Literal, cast, get_args

from msgspec import Struct, field

from dialogs.reading.text import Lang
from dialogs.script.fields import choice_of, flag_of, rows_of, text_of, texts_of
from dialogs.script.keys import Fields, read_fields, require
from dialogs.script.model import Script
from dialogs.script.notes import Notes
from dialogs.script.place import Place
from dialogs.script.spans import seconds_of
from dialogs.script.yaml import Node

Deed = Literal[
    "user",
    "burst",
    "any_order",
    "edit",
    "press",
    "press_old",
    "share",
    "start",
    "wait",
    "claim",
    "manager",
    "return",
    "close",
    "touch",
    "taken",
    "publish",
    "bot",
    "asks",
    "not_said",
    "silent",
]
"""What a step does: the last four look at what was said, the others go on."""

DEEDS: tuple[str, ...] = get_args(Deed)
LOOKS = frozenset({"bot", "asks", "not_said", "silent"})
LISTED = frozenset({"bot", "not_said", "asks", "burst", "any_order"})
FLAGGED = frozenset({"silent", "return"})
MAPPED = frozenset({"edit", "share", "start"})
"""Deeds that may be a list of texts, are a flag, or may be a map."""

REPLY_TO = "reply_to"
"""Stands beside `user`: the question whose bubble is quoted."""

EDIT = ("message", "text")
SHARE = ("kind", "caption", "phone", "name", "own")
SHARED = (*("contact", "location", "photo", "voice", "video", "sticker", "document"),)

Shelf = Callable[[str, Lang | None], Script | None]
"""Finds a script by its name, to be read in another language; None if it is lost."""


class Step(Struct, frozen=True):
    """One thing that happens, or texts that are looked for in what the bot said.

    `seconds` is how long a `wait` lasts, `at` the time that is `taken`, `script` what
    is published, `details` the keys of a map under a deed or beside it.
    """

    deed: Deed
    texts: tuple[str, ...]
    place: Place
    seconds: float = 0
    details: Mapping[str, str] = field(default_factory=dict)
    at: dt.datetime | None = None
    script: Script | None = None


class Reading(Struct, frozen=True):
    """What steps are read with: where mistakes go, the zone, the other scripts."""

    notes: Notes
    zone: dt.tzinfo
    shelf: Shelf


def no_scripts(_name: str, _lang: Lang | None) -> Script | None:
    """The shelf of those who have no other script."""
    return None


def steps_of(node: Node, reading: Reading) -> Iterator[Step]:
    """The steps of `talk`, in order."""
    known = (*DEEDS, REPLY_TO)
    for row in rows_of(node, reading.notes):
        fields = read_fields(row, "step", reading.notes, known=known)
        beside = _beside(fields, row, reading.notes)
        for deed, value in fields.items():
            if deed in DEEDS:
                place = place_of(row, deed)
                step = _step(cast("Deed", deed), value, place=place, reading=reading)
                yield _with(step, beside) if deed == "user" else step


def script_named(node: Node, reading: Reading, lang: Lang | None) -> Script | None:
    """The script that a text names; one that is lost is told."""
    name = text_of(node, reading.notes)
    script = reading.shelf(name, lang) if name else None
    if name and script is None:
        reading.notes.tell("E206", node, value=name, allowed="")
    return script


def clock(text: str, zone: dt.tzinfo) -> dt.datetime | None:
    """An ISO date and time in a zone, unless it names its own; else None."""
    try:
        at = dt.datetime.fromisoformat(text.strip())
        return at.replace(tzinfo=zone) if at.tzinfo is None else at.astimezone(zone)
    except (ValueError, OverflowError):
        return None


def clock_of(node: Node, reading: Reading) -> dt.datetime | None:
    """A date and time; anything else is told."""
    at = clock(node.value, reading.zone) if node.kind == "scalar" else None
    if at is None:
        reading.notes.tell("E207", node, case="date", value=node.value)
    return at


def map_of(node: Node, key: str, notes: Notes) -> dict[str, str]:
    """A map of any keys to texts."""
    names = tuple(name.value for name, _ in node.items)
    rows = read_fields(node, key, notes, known=names)
    return {name: text_of(value, notes) for name, value in rows.items()}


def place_of(node: Node, key: str) -> Place:
    """Where a key of a map stands."""
    places = (name.place for name, _ in node.items if name.value == key)
    return next(places, node.place)


def _beside(fields: Fields, row: Node, notes: Notes) -> Mapping[str, str]:
    if REPLY_TO not in fields:
        return {}
    require(fields, row, "step", keys="user", notes=notes)
    return {REPLY_TO: text_of(fields[REPLY_TO], notes)}


def _with(step: Step, details: Mapping[str, str]) -> Step:
    return Step(step.deed, step.texts, step.place, details=details)


def _step(deed: Deed, value: Node, *, place: Place, reading: Reading) -> Step:
    notes = reading.notes
    if deed in MAPPED and value.kind == "map":
        return Step(deed, (), place, details=_details(deed, value, notes))
    match deed:
        case "share":
            return Step(deed, (), place, details={"kind": _kind(value, notes)})
        case "wait":
            seconds = seconds_of(value, notes, default=0)
            return Step(deed, (text_of(value, notes),), place, seconds)
        case "taken":
            return Step(deed, (value.value,), place, at=clock_of(value, reading))
        case "publish":
            script = script_named(value, reading, None)
            return Step(deed, (value.value,), place, script=script)
        case _:
            return Step(deed, _texts(deed, value, notes), place)


def _texts(deed: Deed, value: Node, notes: Notes) -> tuple[str, ...]:
    if deed in LISTED:
        return texts_of(value, notes)
    if deed in FLAGGED:
        return (str(flag_of(value, notes)).lower(),)
    if deed == "user" and value.closed and value.kind == "scalar":
        return (value.value,)  # in quotes it may be empty: people send that too
    return (text_of(value, notes),)


def _details(deed: Deed, value: Node, notes: Notes) -> Mapping[str, str]:
    """A map under a deed as texts; a flag among them is `true` or `false`."""
    if deed == "start":
        return map_of(value, deed, notes)
    known = EDIT if deed == "edit" else SHARE
    fields = read_fields(value, deed, notes, known=known)
    require(fields, value, deed, keys=known[0], notes=notes)
    found = {name: text_of(node, notes) for name, node in fields.items()}
    if "kind" in fields:
        found["kind"] = _kind(fields["kind"], notes)
    if "own" in fields:
        found["own"] = str(flag_of(fields["own"], notes)).lower()
    return found


def _kind(node: Node, notes: Notes) -> str:
    return choice_of(node, SHARED, notes)
