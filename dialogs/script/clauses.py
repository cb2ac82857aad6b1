"""Conditions as they are written: `{product: not repair, count: 3..}`."""

from __future__ import annotations

import re

from dialogs.script.conditions import (
    ALWAYS,
    Between,
    Condition,
    Is,
    IsNot,
    Known,
    Scalar,
    Term,
    Test,
)
from dialogs.script.fields import value_of
from dialogs.script.notes import Notes
from dialogs.script.place import Place
from dialogs.script.spans import read_range
from dialogs.script.yaml import Node

_FLAGS = {"true": True, "false": False}
_CELL = re.compile(r"\s*([^\s=!]+)\s*(!?=)\s*(.+?)\s*")


def condition_of(node: Node, notes: Notes) -> Condition:
    """A map, or a list of maps of which one must hold; others are told."""
    place = notes.place(node)
    if node.kind == "map" and not notes.is_braces(node):
        return Condition((_row(node, notes),), place)
    if node.kind == "list" and node.children:
        rows = [child for child in node.children if child.kind == "map"]
        for child in node.children:
            if child.kind != "map":
                notes.tell("E214", child, value=child.value)
        return Condition(tuple(_row(row, notes) for row in rows), place)
    if not notes.is_braces(node):
        notes.tell("E214", node, value=node.value)
    return ALWAYS


def condition_of_cell(written: str, place: Place) -> Condition | None:
    """A cell such as `level=basics|pro; seats=100..`; None when it is no condition."""
    terms = []
    for part in filter(str.strip, written.split(";")):
        found = _CELL.fullmatch(part)
        if found is None:
            return None
        field, sign, values = found.groups()
        tests = tuple(
            IsNot(value.strip(), place)
            if sign == "!="
            else _test(value.strip(), value.strip(), place)
            for value in values.split("|")
        )
        terms.append(Term(field, tests, place))
    return Condition((tuple(terms),), place) if terms else None


def _row(node: Node, notes: Notes) -> tuple[Term, ...]:
    return tuple(
        Term(key.value, _tests(value, notes), notes.place(key))
        for key, value in notes.pairs(node)
    )


def _tests(node: Node, notes: Notes) -> tuple[Test, ...]:
    nodes = node.children if node.kind == "list" else (node,)
    tests = []
    for one in nodes:
        if one.kind == "scalar" and not one.is_empty:
            tests.append(_test_of(one, notes))
        else:
            notes.tell("E214", one, value=one.value)
    return tuple(tests)


def _test_of(node: Node, notes: Notes) -> Test:
    place = notes.place(node)
    if node.closed:
        return Is(node.value.strip(), place)
    return _test(node.value.strip(), value_of(node), place)


def _test(written: str, value: str | float, place: Place) -> Test:
    if written in {"known", "unknown"}:
        return Known(negated=written == "unknown", place=place)
    if written.startswith("not "):
        return IsNot(_scalar(written.removeprefix("not ").strip()), place)
    bounds = read_range(written) if ".." in written else None
    if bounds:
        return Between(bounds[0], bounds[1], place)
    return Is(_FLAGS.get(written.lower(), value), place)


def _scalar(written: str) -> Scalar:
    return _FLAGS.get(written.lower(), int(written) if written.isdecimal() else written)
