"""Ids: latin names that conditions, texts and references use, each taken once."""

from __future__ import annotations

import re

from dialogs.script.fields import text_of
from dialogs.script.keys import like_latin
from dialogs.script.notes import Notes
from dialogs.script.yaml import Node

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")

RESERVED = frozenset(
    {
        *("company", "quote", "manager", "lead", "client", "prices", "script"),
        *("left", "next_work_time", "triage", "temperature", "potential"),
        *("channel", "hours", "repeat", "weekday", "source", "known", "unknown"),
        *("self", "loop", "super", "caller", "varargs", "kwargs", "true", "false"),
        *("none", "not", "and", "or", "is", "in", "if", "else", "for"),
    },
)
"""Words of conditions and texts that mean something of their own."""


def id_of(node: Node, notes: Notes, *, names: bool = False) -> str:
    """An id as written; `names` are put into texts and must not be service words."""
    written = text_of(node, notes)
    if not written or _ID.fullmatch(written):
        if names and written in RESERVED:
            notes.tell("E215", node, value=written, case="taken")
        return written
    latin = like_latin(written)
    if latin and _ID.fullmatch(latin[0]):
        notes.tell(
            "E202",
            node,
            case="id",
            key=written,
            letter=written[latin[1]],
            number=str(latin[1] + 1),
            guess=latin[0],
        )
        return latin[0]
    notes.tell("E215", node, value=written)
    return written


def tell_repeated(nodes: list[tuple[str, Node]], owner: str, notes: Notes) -> None:
    """Tell every id that a row above has; `nodes` are ids with where they stand."""
    first: dict[str, Node] = {}
    taken = {name for name, _ in nodes}
    for name, node in nodes:
        other = first.setdefault(name, node)
        if other is node:
            continue
        number = next(n for n in range(2, len(nodes) + 2) if f"{name}_{n}" not in taken)
        notes.tell(
            "E204",
            node,
            id=name,
            owner=owner,
            line_number=str(other.place.line),
            free=f"{name}_{number}",
        )
