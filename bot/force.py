"""The script in force: the newest good one of its files."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from typing_extensions import override

from bot.errors import FirstlineError
from bot.library import Folder, load_script, open_script
from bot.ports import Scripts
from bot.settings import Settings
from dialogs.script.errors import Finding, ScriptError
from dialogs.script.model import Script

log = logging.getLogger(__name__)

LOOK = 1.0
"""Seconds between two looks at the files."""

Tell = Callable[[Folder, Sequence[Finding]], None]
"""Is told of a change: the findings of a broken one, none of a good one."""


class ScriptInForce(Scripts):
    """One script for every channel; a broken change never replaces a good script.

    Raises on opening what `load_script` raises.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        folder = open_script(name)
        self._seen = _seen(folder.path)
        self._script = load_script(folder)

    @override
    def current(self, channel: str) -> Script:
        return self._script

    @override
    def find(self, script_id: str) -> Script | None:
        return self._script if script_id == self._script.id else None

    async def watch(self, tell: Tell) -> None:
        """Take over changes of the files until cancelled."""
        while True:
            await asyncio.sleep(LOOK)
            await asyncio.to_thread(self.look, tell)

    def look(self, tell: Tell) -> None:
        """Take a change over if it is a good one."""
        try:
            folder = open_script(self._name)
            seen = _seen(folder.path)
        except (FirstlineError, OSError) as error:
            # A file that is being written is not there for a moment.
            log.warning("script_unreadable", extra={"why": str(error)})
            return
        if seen != self._seen:
            self._seen = seen
            tell(folder, self._take(folder))

    def _take(self, folder: Folder) -> Sequence[Finding]:
        """Take over the script of a folder, or say why not."""
        from dialogs.check.lint import lint

        found = lint(folder.files, script_id=folder.id, folder=folder.shown)
        errors = [finding for finding in found if finding.severity == "error"]
        if not errors:
            try:
                self._script = load_script(folder)
            except ScriptError as broken:
                return broken.findings
        return errors


def script_name(settings: Settings) -> str:
    """What to open: a script of the folder of scripts, if there is one, else a name."""
    if settings.dialogs is not None:
        inner = settings.dialogs / settings.script
        if (inner / "script.yaml").is_file():
            return str(inner)
    return settings.script


def _seen(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Names, sizes and times of the files: what changes when one is saved."""
    stats = ((path.name, path.stat()) for path in folder.iterdir() if path.is_file())
    return tuple(sorted((name, stat.st_size, stat.st_mtime_ns) for name, stat in stats))
