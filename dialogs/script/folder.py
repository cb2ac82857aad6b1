"""The files that stand in a script's folder, as sources by name."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from dialogs.script.place import Place
from dialogs.script.source import Source, read_source


class Folder(Struct, frozen=True):
    """Texts by file name, and the folder that findings name them with."""

    files: Mapping[str, str]
    path: str = ""

    def source(self, name: str) -> Source | None:
        """The file of this name, None when there is none."""
        text = self.files.get(name)
        return None if text is None else read_source(self._full(name), text)

    def nowhere(self, name: str) -> Place:
        """The place of a file that is not there."""
        return Place(self._full(name), 1, 1)

    def _full(self, name: str) -> str:
        return f"{self.path.rstrip('/')}/{name}" if self.path else name
