"""Several scripts in force: one for whoever chooses none, the others for pages."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from bot.ports import PAGES, Scripts
from bot.scripts.force import ScriptInForce, script_name
from bot.scripts.library import SCRIPT, shipped
from bot.settings import Settings
from dialogs.script.model import Script


class Shelf(Scripts):
    """Scripts by their names; raises on opening what `open_script` raises.

    `parts` are those that are kept up to date, the first one first.
    """

    def __init__(self, names: Sequence[str]) -> None:
        opened = [ScriptInForce(name) for name in names]
        self._parts: dict[str, ScriptInForce] = {}
        for one in opened:
            self._parts.setdefault(one.id, one)

    @property
    def parts(self) -> tuple[ScriptInForce, ...]:
        """The scripts, each on its own."""
        return tuple(self._parts.values())

    @override
    def current(self, channel: str, /, wanted: str | None = None) -> Script:
        chosen = self._parts.get(wanted or "") if channel in PAGES else None
        if chosen is None or not chosen.every():
            chosen = self.parts[0]
        return chosen.current(channel)

    @override
    def every(self) -> tuple[Script, ...]:
        return tuple(script for one in self.parts for script in one.every())

    @override
    def find(self, script_id: str, version: int | None = None) -> Script | None:
        found = self._parts.get(script_id)
        return found.find(script_id, version) if found else None

    @override
    def remember(self, script: Script) -> None:
        found = self._parts.get(script.id)
        if found is not None:
            found.remember(script)


def script_names(settings: Settings) -> list[str]:
    """What to open: the script of the settings, then the others of its folder.

    The shipped ones are all there as long as nobody has named a folder of his own.
    """
    first = script_name(settings)
    if settings.dialogs is not None:
        inner = settings.dialogs.glob(f"*/{SCRIPT}")
        found = sorted(str(path.parent) for path in inner)
    else:
        found = list(shipped()) if first in shipped() else []
    return [first, *(name for name in found if name != first)]
