"""The text of a YAML file as a tree of nodes that know their place.

Nothing is resolved: `10:00`, `2026-12-31` and `on` stay the text a marketer wrote,
and the field that holds a value decides what it means. Aliases, tags and second
documents are refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from dialogs.script.errors import Finding, ScriptError
from dialogs.script.place import Place
from dialogs.script.source import Source
from dialogs.script.yaml_faults import explain, refuse, refused

MAX_DEPTH = 16
"""Levels of nesting; the deepest field of the format stands on the eighth."""


class Node(Struct, frozen=True):
    """A value as it stands in the file; `start` and `end` are offsets into it.

    `value` is the text of a scalar, `children` the rows of a list, `items` the keys
    and values of a map. `closed` says that it was written in quotes, as a block of
    lines, or in brackets.
    """

    kind: Literal["scalar", "map", "list"]
    place: Place
    start: int
    end: int
    value: str = ""
    closed: bool = False
    items: tuple[tuple[Node, Node], ...] = ()
    children: tuple[Node, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written: no text and no quotes either."""
        return (
            self.kind == "scalar"
            and not self.closed
            and self.value in {"", "~", "null", "Null", "NULL"}
        )

    def get(self, key: str) -> Node | None:
        """The value under this key of a map."""
        return next((value for name, value in self.items if name.value == key), None)


def read_tree(source: Source) -> Node | None:
    """The root of the file, None when there is nothing in it.

    Raises:
        ScriptError: it is not YAML, or uses a part of YAML that is refused.
    """
    refuse(source)
    try:
        return _build(source)
    except MarkedYAMLError as broken:
        raise ScriptError((_explained(source, broken),)) from None
    except (YAMLError, ValueError, LookupError, TypeError, ArithmeticError):
        # What ruamel says of directives, escapes and code points it cannot read.
        raise ScriptError((explain(source, 0),)) from None


def _explained(source: Source, broken: MarkedYAMLError) -> Finding:
    mark, context = broken.problem_mark, broken.context_mark
    offset = mark.index if mark else context.index if context else 0
    return explain(
        source,
        offset,
        began=context.index if context else None,
        reading=broken.context or "",
    )


def walk(
    node: Node,
    path: tuple[str | int, ...] = (),
) -> Iterator[tuple[tuple[str | int, ...], Node]]:
    """Every node with its path: keys of maps and numbers of rows from 0."""
    yield path, node
    for key, value in node.items:
        yield from walk(value, (*path, key.value))
    for index, child in enumerate(node.children):
        yield from walk(child, (*path, index))


def is_bare(key: Node, value: Node, source: Source) -> bool:
    """Whether a key of a `{…}` row has no value: a piece of text behind a comma."""
    return value.is_empty and ":" not in source.text[key.end : value.start]


def pairs(node: Node, source: Source) -> Iterator[tuple[Node, Node]]:
    """Keys and values of a map, without lost texts and keys that are no text."""
    for key, value in node.items:
        if key.kind == "scalar" and not is_bare(key, value, source):
            yield key, value


class _Open(Struct, frozen=True):
    """A collection whose end was not reached yet."""

    event: CollectionStartEvent
    parts: list[Node]


def _build(source: Source) -> Node | None:
    """One pass over the events, with a stack of our own: depth is no recursion."""
    opened: list[_Open] = []
    root: Node | None = None
    for event in _events(source):
        done: Node | None = None
        if isinstance(event, ScalarEvent):
            done = _scalar(source, event)
        elif isinstance(event, CollectionStartEvent):
            if len(opened) >= MAX_DEPTH:
                raise _refused(source, event, "E111")
            opened.append(_Open(event, []))
        elif isinstance(event, CollectionEndEvent):
            done = _collection(source, opened.pop(), event)
        if done and opened:
            opened[-1].parts.append(done)
        elif done:
            root = done
    return None if root is None or root.is_empty else root


def _events(source: Source) -> Iterator[Event]:
    documents = 0
    for event in YAML(typ="safe", pure=True).parse(source.text):
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _refused(source, event, "E114")
        elif isinstance(event, NodeEvent):
            if isinstance(event, AliasEvent) or event.anchor is not None:
                raise _refused(source, event, "E108")
            if isinstance(event, ScalarEvent | CollectionStartEvent) and event.ctag:
                raise _refused(source, event, "E105")
        yield event


def _refused(source: Source, event: Event, code: str) -> ScriptError:
    start = event.start_mark.index
    if code == "E111":
        return ScriptError((Finding(code, source.place(start)),))
    return ScriptError((refused(source, start, code),))


def _scalar(source: Source, event: ScalarEvent) -> Node:
    start, end = event.start_mark.index, event.end_mark.index
    # An escape may spell half a character, which nothing that stores text accepts.
    value = event.value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    is_block = event.style in {"|", ">"}
    return Node(
        "scalar",
        source.place(start) if is_block else source.place(start, end),
        start,
        end,
        value=value,
        closed=event.style is not None,
    )


def _collection(source: Source, opened: _Open, closing: CollectionEndEvent) -> Node:
    event, parts = opened.event, opened.parts
    start, end = event.start_mark.index, closing.end_mark.index
    place = source.place(start, end) if event.flow_style else source.place(start)
    closed = bool(event.flow_style)
    if isinstance(event, MappingStartEvent):
        items = tuple(zip(parts[::2], parts[1::2], strict=True))
        return Node("map", place, start, end, closed=closed, items=items)
    return Node("list", place, start, end, closed=closed, children=tuple(parts))
