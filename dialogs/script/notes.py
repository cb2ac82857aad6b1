"""What reading a script gathers on the way: findings and texts to check at the end."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from dialogs.reading.text import Lang
from dialogs.script.errors import Finding
from dialogs.script.place import NOWHERE, Place
from dialogs.script.source import Source
from dialogs.script.templates import Template
from dialogs.script.yaml import Node, pairs


class Inserting(Struct, frozen=True):
    """A template with the node and the file it was written in."""

    template: Template
    node: Node
    source: Source


class Notes(Struct, frozen=True):
    """The file being read and what was noticed; `stock` texts get no places."""

    source: Source
    lang: Lang = "ru"
    stock: bool = False
    findings: list[Finding] = field(default_factory=list)
    inserting: list[Inserting] = field(default_factory=list)

    def tell(self, code: str, node: Node, **args: str) -> None:
        """Keep a finding about a node."""
        self.findings.append(Finding(code, node.place, args))

    def pairs(self, node: Node) -> Iterator[tuple[Node, Node]]:
        """Keys and values of a map of any keys; empty values are told and left out."""
        if node.kind != "map" and not self.is_braces(node):
            self.tell("E209", node, shape="map")
        for key, value in pairs(node, self.source):
            if value.is_empty:
                self.tell("E205", key)
            else:
                yield key, value

    def place(self, node: Node) -> Place:
        """Where a value of the script was written."""
        return NOWHERE if self.stock else node.place

    def is_braces(self, node: Node) -> bool:
        """Whether the node is an insertion that YAML took for a table (E103)."""
        return node.kind == "map" and self.source.text.startswith("{{", node.start)


def nearest(name: str, names: list[str] | tuple[str, ...]) -> str | None:
    """The name that was likely meant, None when none is near."""
    from difflib import get_close_matches  # for authors who have slipped alone

    return next(iter(get_close_matches(name, names, n=1)), None)
