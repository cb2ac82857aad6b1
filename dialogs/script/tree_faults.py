"""Mistakes that YAML accepts but nobody meant: lost text, keys written twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.script.errors import Finding
from dialogs.script.quoting import in_quotes
from dialogs.script.source import Source
from dialogs.script.yaml import Node, is_bare, pairs, walk
from dialogs.script.yaml_faults import script_name

_TAB = re.compile(r"\n *(\t)\s*\S")


def tree_faults(root: Node, source: Source) -> Iterator[Finding]:
    """Findings of every node of the file: E101, E103, E203, E208."""
    for _, node in walk(root):
        if node.kind == "scalar" and not node.closed:
            yield from _tabs(node, source)
        elif node.kind == "map":
            yield from _braces(node, source)
            if node.closed:
                yield from _lost_texts(node, source)
            yield from _repeated(node, source)


def _tabs(node: Node, source: Source) -> Iterator[Finding]:
    """A text goes on over lines that a tab indents: fields were meant."""
    found = _TAB.search(source.text, node.start, node.end)
    if found:
        place = source.place(found.start(1))
        yield Finding("E101", place, {"script": script_name(source)})


def _braces(node: Node, source: Source) -> Iterator[Finding]:
    """`{{ name }}` alone is a map whose key is a map."""
    if source.text.startswith("{{", node.start):
        fix = in_quotes(source, node.start)
        place = source.place(node.start, node.start + 2)
        yield Finding("E103", place, {"fix": fix})


def _lost_texts(node: Node, source: Source) -> Iterator[Finding]:
    """`{label: yes, please}` has a field `please` without a value."""
    field: tuple[Node, Node] | None = None
    lost: list[Node] = []
    for key, value in node.items:
        if key.kind == "scalar" and is_bare(key, value, source):
            lost.append(key)
            continue
        if lost:
            yield _lost(field, lost, source)
        field, lost = (key, value), []
    if lost:
        yield _lost(field, lost, source)


def _lost(
    field: tuple[Node, Node] | None,
    lost: list[Node],
    source: Source,
) -> Finding:
    text = source.text[lost[0].start : lost[-1].end]
    fix = f'"{text}"'
    if field and field[1].kind == "scalar" and not field[1].is_empty:
        whole = field[1].value + source.text[field[1].end : lost[-1].end]
        fix = f'{field[0].value}: "{whole}"'
    return Finding("E203", lost[0].place, {"text": lost[0].value, "fix": fix})


def _repeated(node: Node, source: Source) -> Iterator[Finding]:
    first: dict[str, Node] = {}
    for key, _ in pairs(node, source):
        other = first.setdefault(key.value, key)
        if other is not key:
            args = {"key": key.value, "line_number": str(other.place.line)}
            yield Finding("E208", key.place, args)
