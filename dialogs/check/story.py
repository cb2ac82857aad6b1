"""A file of conversations to check a script with, read; `stories` plays them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from dialogs.check.awaited import Awaited, awaited_of
from dialogs.check.steps import (
    Reading,
    Shelf,
    Step,
    clock_of,
    map_of,
    no_scripts,
    script_named,
    steps_of,
)
from dialogs.conversation.state import Profile
from dialogs.reading.text import Lang
from dialogs.script.errors import ScriptError
from dialogs.script.fields import choice_of, rows_of, text_of
from dialogs.script.keys import Fields, read_fields, require
from dialogs.script.model import Script
from dialogs.script.notes import Notes
from dialogs.script.place import Place
from dialogs.script.source import read_source
from dialogs.script.yaml import Node, read_tree

HEADERS = (
    *("test", "script", "language", "now", "channel", "profile", "source"),
    *("talk", "expect"),
)
PROFILE = ("name", "username", "language", "phone")
LANGUAGES: Mapping[str, Lang] = {"ru": "ru", "en": "en", "pl": "pl"}

USUAL_NOW = dt.datetime(2026, 11, 23, 10, 0)  # noqa: DTZ001 - local to the script
"""When a conversation without `now` takes place: a Monday, people are at work."""


class Story(Struct, frozen=True):
    """A conversation: who writes and when, with which script, how it must end."""

    name: str
    place: Place
    script: Script
    now: dt.datetime
    steps: tuple[Step, ...]
    awaited: tuple[Awaited, ...]
    channel: str
    profile: Profile
    source: Mapping[str, str]


def read_stories(
    text: str,
    *,
    file: str,
    script: Script | None = None,
    shelf: Shelf = no_scripts,
) -> tuple[Story, ...]:
    """The conversations of a file, in its order.

    `script` is whose folder they lie in, `shelf` has those that they name.

    Raises:
        ScriptError: with a finding for everything that cannot be read.
    """
    source = read_source(file, text)
    root = read_tree(source)
    if root is None:
        return ()
    notes = Notes(source)
    read = [_story(n, script, shelf=shelf, notes=notes) for n in rows_of(root, notes)]
    if notes.findings:
        raise ScriptError(tuple(notes.findings))
    return tuple(story for story in read if story is not None)


def _story(
    node: Node, own: Script | None, *, shelf: Shelf, notes: Notes
) -> Story | None:
    fields = read_fields(node, "test", notes, known=HEADERS)
    needed = "test talk" if own else "test script talk"
    require(fields, node, "test", keys=needed, notes=notes)
    reading = Reading(notes, dt.UTC, shelf)
    script = _script(fields, own, reading)
    if script is None:
        return None
    reading = replace(reading, zone=ZoneInfo(script.timezone))
    return Story(
        _text(fields, "test", notes),
        node.place,
        script,
        _now(fields, reading),
        tuple(steps_of(fields["talk"], reading)) if "talk" in fields else (),
        awaited_of(fields.get("expect"), notes),
        _text(fields, "channel", notes) or "console",
        _profile(fields, notes),
        _source(fields, notes),
    )


def _script(fields: Fields, own: Script | None, reading: Reading) -> Script | None:
    """The script of a conversation, read in the language it names."""
    lang: Lang | None = None
    if "language" in fields:
        tongues = tuple(LANGUAGES)
        lang = LANGUAGES[choice_of(fields["language"], tongues, reading.notes)]
    if "script" in fields:
        return script_named(fields["script"], reading, lang)
    return (reading.shelf(own.id, lang) or own) if own and lang else own


def _text(fields: Fields, key: str, notes: Notes) -> str:
    return text_of(fields[key], notes) if key in fields else ""


def _profile(fields: Fields, notes: Notes) -> Profile:
    if "profile" not in fields:
        return Profile()
    rows = read_fields(fields["profile"], "profile", notes, known=PROFILE)
    return Profile(**{name: text_of(value, notes) for name, value in rows.items()})


def _source(fields: Fields, notes: Notes) -> Mapping[str, str]:
    """A word stands for `source`; a map may hold `utm_…` beside it."""
    if "source" not in fields:
        return {}
    if fields["source"].kind == "scalar":
        return {"source": _text(fields, "source", notes)}
    return map_of(fields["source"], "source", notes)


def _now(fields: Fields, reading: Reading) -> dt.datetime:
    at = clock_of(fields["now"], reading) if "now" in fields else None
    return at or USUAL_NOW.replace(tzinfo=reading.zone)
