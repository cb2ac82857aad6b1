"""The script in force: the newest good version of its files, and those of before."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Connection
from typing_extensions import override

from bot.errors import FirstlineError
from bot.ports import Scripts
from bot.scripts import versions
from bot.scripts.library import TESTS, Folder, load_script, open_script
from bot.settings import Settings
from dialogs.script.errors import Finding, ScriptError
from dialogs.script.model import Script

log = logging.getLogger(__name__)

AT_HAND = 16
"""Versions of before that are kept parsed; others are read again when needed."""


UNPUBLISHED = 0
"""The version of files that are not in the database yet."""


class Edit(Struct, frozen=True):
    """Files that have changed, and what is wrong with them: nothing when good."""

    folder: Folder
    findings: Sequence[Finding] = ()


class ScriptInForce(Scripts):
    """One script for every channel; a broken change never replaces a good version.

    What `enter`, `publish` and `follow` return is in force once it is remembered: by
    then the transaction they worked in has ended well.

    Raises on opening what `open_script` raises.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._folder = open_script(name)
        self._seen = _seen(self._folder.path)
        self._versions: OrderedDict[int, Script] = OrderedDict()
        self._script: Script | None = None
        self._broken = ScriptError(())
        try:
            self._script = versions.numbered(load_script(self._folder), UNPUBLISHED)
        except ScriptError as broken:
            self._broken = broken

    @property
    def id(self) -> str:
        """The script's id."""
        return self._folder.id

    @override
    def current(self, channel: str, /, wanted: str | None = None) -> Script:
        """The newest good version; raises ScriptError when there is none."""
        if self._script is None:
            raise self._broken
        return self._script

    @override
    def every(self) -> tuple[Script, ...]:
        return (self._script,) if self._script is not None else ()

    @override
    def find(self, script_id: str, version: int | None = None) -> Script | None:
        newest = self._script
        if script_id != self.id or newest is None:
            return None
        if version is None or version == newest.version:
            return newest
        return self._versions.get(version)

    @override
    def remember(self, script: Script) -> None:
        if self._script is None or script.version >= self._script.version:
            self._script = script
        self._versions[script.version] = script
        while len(self._versions) > AT_HAND:
            self._versions.popitem(last=False)

    def enter(self, connection: Connection, now: int) -> tuple[Script, Edit | None]:
        """What is in force as one starts: the files, if they have changed and are good.

        With what is wrong with the files, when an earlier version had to stay.

        Raises:
            ScriptError: the files are broken and there is no earlier version.
        """
        newest, published = versions.standing(connection, self.id)
        own = versions.digest_of(self._folder.files)
        edit = None if own == published else check(self._folder)
        if edit is None or edit.findings:
            before = versions.stored(connection, self.id, newest)
            if before is not None:
                return before, edit
        return self._publish(connection, self._folder, now), None

    def look(self) -> Edit | None:
        """What has changed in the files since the last look; None for nothing."""
        try:
            folder = open_script(self._name)
            seen = _seen(folder.path)
        except (FirstlineError, OSError) as error:
            # A file that is being written is not there for a moment.
            log.warning("script_unreadable", extra={"why": str(error)})
            return None
        if seen == self._seen:
            return None
        self._seen, self._folder = seen, folder
        return check(folder)

    def look_again(self) -> None:
        """Find the newest change once more: it could not be taken over."""
        self._seen = ()

    def publish(self, connection: Connection, edit: Edit, now: int) -> Script:
        """Put files in force that were found good, for all processes."""
        return self._publish(connection, edit.folder, now)

    def follow(self, connection: Connection) -> Script | None:
        """What another process has put in force; None when there is nothing new."""
        newest, _ = versions.standing(connection, self.id)
        if self._script is not None and newest <= self._script.version:
            return None
        return versions.stored(connection, self.id, newest)

    def _publish(self, connection: Connection, folder: Folder, now: int) -> Script:
        script = load_script(folder)
        number = versions.publish(
            connection, self.id, folder.files, origin="files", now=now
        )
        return versions.numbered(script, number)


def check(folder: Folder) -> Edit:
    """The files of a script with the errors that keep them from being published.

    Its tests are no part of a version: one that is out of date keeps nothing back.
    """
    from dialogs.check.lint import lint

    files = {name: text for name, text in folder.files.items() if name != TESTS}
    found = lint(files, script_id=folder.id, folder=folder.shown)
    return Edit(folder, [finding for finding in found if finding.severity == "error"])


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
