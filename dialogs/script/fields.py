"""Single values: texts, numbers, flags, words of a list; each told when it is not."""

from __future__ import annotations

import re

from dialogs.script.notes import Notes, nearest
from dialogs.script.yaml import Node

_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?")
_INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,14})")
_FLAGS = {"true": True, "false": False}


def text_of(node: Node, notes: Notes) -> str:
    """A text; empty when it is a list or a block, which is told.

    Nothing at all was told by whoever read the map.
    """
    if node.kind != "scalar":
        if not notes.is_braces(node):
            notes.tell("E209", node, shape="text")
        return ""
    if node.closed and not node.value.strip():
        notes.tell("E205", node)
    return node.value.strip()


def texts_of(node: Node, notes: Notes) -> tuple[str, ...]:
    """One text or a list of them."""
    if node.kind == "list":
        if not node.children:
            notes.tell("E205", node, case="list")
        return tuple(filter(None, (text_of(child, notes) for child in node.children)))
    return tuple(filter(None, (text_of(node, notes),)))


def rows_of(node: Node, notes: Notes) -> tuple[Node, ...]:
    """Rows of a list; none for another kind, which is told."""
    if node.kind != "list":
        if not notes.is_braces(node):
            notes.tell("E209", node, shape="list")
        return ()
    for child in node.children:
        if child.is_empty:
            notes.tell("E205", child)
    return tuple(child for child in node.children if not child.is_empty)


def number_of(node: Node, notes: Notes, *, default: float = 0) -> float:
    """A number; `default` for anything else, which is told."""
    found = as_number(node.value) if node.kind == "scalar" else None
    if found is not None:
        return found
    if node.kind != "scalar":
        notes.tell("E209", node, shape="scalar")
    else:
        notes.tell("E211", node, value=node.value, fix=digits_of(node.value))
    return default


def integer_of(node: Node, notes: Notes, *, default: int) -> int:
    """A whole number; `default` for anything else, which is told."""
    found = number_of(node, notes, default=default)
    if found != int(found):
        notes.tell("E211", node, value=node.value, fix=str(int(found)))
        return default
    return int(found)


def flag_of(node: Node, notes: Notes) -> bool:
    """`true` or `false`; false for anything else, which is told."""
    found = _FLAGS.get(node.value.lower()) if node.kind == "scalar" else None
    if found is None:
        notes.tell("E212", node, value=node.value)
    return bool(found)


def choice_of(node: Node, allowed: tuple[str, ...], notes: Notes) -> str:
    """One of the allowed words; what was likely meant, or the first, if it is not."""
    word = node.value if node.kind == "scalar" else ""
    if word in allowed:
        return word
    guess = nearest(word, allowed)
    args = {"value": word, "allowed": ", ".join(allowed)}
    if guess:
        args |= {"case": "guess", "guess": guess}
    notes.tell("E206", node, **args)
    return guess or allowed[0]


def value_of(node: Node) -> str | int | float:
    """A scalar as an answer: a number if written as one without quotes, else text."""
    if node.closed or not _NUMBER.fullmatch(node.value):
        return node.value.strip()
    return int(node.value) if _INTEGER.fullmatch(node.value) else float(node.value)


def as_number(written: str) -> float | None:
    """The number that a text is, without spaces and words."""
    return float(written) if _NUMBER.fullmatch(written) else None


def digits_of(written: str) -> str:
    """The digits of a text as a number to suggest; 100 when it has none."""
    return re.sub(r"\D", "", written).lstrip("0")[:15] or "100"
