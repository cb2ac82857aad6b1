"""Versions of scripts: each that was ever in force is kept whole, by its number.

The newest version of a script is the one in force; to go back is to add a version with
the files of an earlier one. Numbers only rise, so processes that learn of a version at
different moments never send a conversation backwards.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from msgspec import Struct
from sqlalchemy import Connection, select

from bot.scripts.library import TESTS
from bot.store.library import script_versions
from bot.store.moments import SECOND, micros
from bot.store.queues import insert_or
from bot.transaction import Transaction
from dialogs.conversation.state import State
from dialogs.script.errors import ScriptError
from dialogs.script.model import Script
from dialogs.script.parse import load

DAY = 24 * 3600 * SECOND

Origin = Literal["files", "rollback", "studio"]
"""Where a version came from: the files of a folder, an earlier version, an editor."""


class Version(Struct, frozen=True):
    """A version as lists show it; `made_at` is in microseconds."""

    number: int
    digest: bytes
    origin: Origin
    author: str
    note: str
    made_at: int


def digest_of(files: Mapping[str, str]) -> bytes:
    """What tells two versions apart: all files but the tests."""
    return hashlib.sha256(_canonical(files)).digest()


def publish(
    connection: Connection,
    script: str,
    files: Mapping[str, str],
    *,
    origin: Origin,
    now: int,
    author: str = "",
    note: str = "",
) -> int:
    """Put files in force that were checked; the number of their version.

    The same files as those in force are no new version.
    """
    digest = digest_of(files)
    while True:
        known = listed(connection, script)
        last = known[-1] if known else None
        if last is not None and last.digest == digest and origin != "files":
            return last.number
        if last is not None and (last.digest, last.origin) == (digest, origin):
            return last.number
        number = last.number + 1 if last else 1
        statement = insert_or(connection, script_versions).values(
            script=script,
            number=number,
            digest=digest,
            files=zlib.compress(_canonical(files)),
            origin=origin,
            author=author,
            note=note,
            made_at=now,
        )
        added = connection.execute(statement.on_conflict_do_nothing())
        # Another process took the number: look again what is there now.
        if added.rowcount == 1:
            return number


def roll_back(
    connection: Connection, script: str, number: int, *, now: int, author: str = ""
) -> int | None:
    """Put the files of an earlier version in force; None when there is none such."""
    files = files_of(connection, script, number)
    if files is None:
        return None
    return publish(
        connection,
        script,
        files,
        origin="rollback",
        now=now,
        author=author,
        note=f"v{number}",
    )


def listed(connection: Connection, script: str) -> Sequence[Version]:
    """The versions of a script, the oldest first."""
    columns = [c for c in script_versions.c if c.name not in {"script", "files"}]
    rows = connection.execute(
        select(*columns)
        .where(script_versions.c.script == script)
        .order_by(script_versions.c.number)
    )
    return [Version(**row._mapping) for row in rows]  # noqa: SLF001 (its public name)


def standing(connection: Connection, script: str) -> tuple[int, bytes]:
    """The number in force, 0 for none, and the digest of the files last published.

    Files that a process starts with and that were published last are not published
    again: a restart undoes no rollback.
    """
    known = listed(connection, script)
    published = [one.digest for one in known if one.origin == "files"]
    return known[-1].number if known else 0, published[-1] if published else b""


def files_of(connection: Connection, script: str, number: int) -> dict[str, str] | None:
    """The texts of a version by the names of its files."""
    packed = connection.scalar(
        select(script_versions.c.files).where(
            script_versions.c.script == script, script_versions.c.number == number
        )
    )
    return dict(json.loads(zlib.decompress(packed))) if packed else None


def stored(connection: Connection, script: str, number: int) -> Script | None:
    """A version as a script; None when it is not there, or no longer understood."""
    files = files_of(connection, script, number)
    if files is None:
        return None
    try:
        return numbered(load(files, script_id=script), number)
    except ScriptError:
        return None


def numbered(script: Script, number: int) -> Script:
    """The script under the number of its version."""
    return script if script.version == number else replace(script, version=number)


def script_of(tx: Transaction, script: str, number: int) -> Script | None:
    """A version of a script: one at hand, or read and from then on at hand."""
    scripts = tx.house.scripts
    found = scripts.find(script, number)
    if found is None:
        found = stored(tx.connection, script, number)
        if found is not None:
            scripts.remember(found)
    return found


def script_for(
    tx: Transaction, script: str, number: int, *, state: State
) -> Script | None:
    """The version that a conversation goes on with; None when its script is gone.

    Its own, until a safe point: no question is open, or a day of silence has passed.
    """
    newest = tx.house.scripts.find(script)
    if newest is None or number == newest.version:
        return newest
    if number < newest.version and _is_safe(state, tx.now):
        return newest
    return script_of(tx, script, number) or newest


def _is_safe(state: State, now: int) -> bool:
    if state.focus is None or state.last_at is None:
        return True
    return now - micros(state.last_at) >= DAY


def _canonical(files: Mapping[str, str]) -> bytes:
    kept = {name: text for name, text in files.items() if name != TESTS}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True).encode(
        "utf-8", "surrogatepass"
    )
