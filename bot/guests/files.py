"""Files that were sent: on the disk under names by chance, each with its own key.

The key lies in the file's row. When a person is erased the row goes, and what is left
on the disk opens to nobody; `sweep` takes it away.
"""

from __future__ import annotations

import asyncio
import os
import re
import time
from pathlib import Path
from secrets import token_hex

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Struct
from sqlalchemy import Connection, Row, select

from bot.guests.filetypes import Kind, file_type, fitting_name
from bot.store.database import Database
from bot.store.guests import files
from bot.store.moments import Clock, micros
from bot.store.queues import insert_new
from bot.store.secrets import NONCE, Secrets

MOST_BYTES = 10 * 1024 * 1024
YOUNG = 3600
"""Seconds in which a file may still be without its row."""

_ID = re.compile(r"[0-9a-f]{32}")


class BadFileError(Exception):
    """A file of a type that is not taken."""


class File(Struct, frozen=True):
    """A file that is kept."""

    id: str
    conversation: int
    name: str
    mime: str
    kind: Kind
    data: bytes


class Files(Struct, frozen=True):
    """The files of all conversations, in one folder."""

    folder: Path
    database: Database
    secrets: Secrets
    clock: Clock

    async def keep(self, conversation: int, key: str, *, name: str, data: bytes) -> str:
        """Keep a file once, however often it comes under a key; its id.

        Raises:
            BadFileError: its type is not taken.
            StoreDownError: let it come again.
            OSError: the same.
        """
        found = file_type(data)
        if found is None:
            raise BadFileError
        known = await self.database.read(lambda c: _named(c, conversation, key))
        if known is not None:
            return known
        number, secret = token_hex(16), AESGCM.generate_key(256)
        await asyncio.to_thread(_write, self.folder, number, _locked(secret, data))
        row = {
            "id": number,
            "conversation_id": conversation,
            "key": key,
            "name": self.secrets.seal_text(fitting_name(name, found)),
            "mime": found.mime,
            "size": len(data),
            "secret": self.secrets.seal(secret),
            "made_at": micros(self.clock()),
        }

        def note(connection: Connection) -> str:
            insert_new(connection, files, [row], unique=["conversation_id", "key"])
            return _named(connection, conversation, key) or number

        return await self.database.transact(note)

    async def open(self, number: str) -> File | None:
        """A file by its id; None when there is none, or none any more."""
        row = await self.database.read(lambda c: _row(c, number))
        if row is None:
            return None
        try:
            sealed = await asyncio.to_thread((self.folder / number).read_bytes)
            data = _unlocked(self.secrets.open(row.secret), sealed)
        except (OSError, InvalidTag):
            return None
        found = file_type(data)
        return File(
            id=number,
            conversation=row.conversation_id,
            name=self.secrets.open_text(row.name),
            mime=row.mime,
            kind=found.kind if found else "document",
            data=data,
        )

    async def sweep(self) -> int:
        """Take files off the disk that have no row; how many."""
        lying = await asyncio.to_thread(_old, self.folder)
        known = await self.database.read(lambda c: set(c.scalars(select(files.c.id))))
        gone = [path for path in lying if path.name not in known]
        for path in gone:
            await asyncio.to_thread(path.unlink, missing_ok=True)
        return len(gone)


def _named(connection: Connection, conversation: int, key: str) -> str | None:
    found: str | None = connection.scalar(
        select(files.c.id).where(
            files.c.conversation_id == conversation, files.c.key == key
        )
    )
    return found


def _row(connection: Connection, number: str) -> Row[*tuple[object, ...]] | None:
    if not _ID.fullmatch(number):
        return None
    return connection.execute(select(files).where(files.c.id == number)).first()


def _locked(secret: bytes, data: bytes) -> bytes:
    nonce = os.urandom(NONCE)
    return nonce + AESGCM(secret).encrypt(nonce, data, None)


def _unlocked(secret: bytes, sealed: bytes) -> bytes:
    return AESGCM(secret).decrypt(sealed[:NONCE], sealed[NONCE:], None)


def _write(folder: Path, name: str, data: bytes) -> None:
    """Write a file that is whole or not there, for its owner alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{name}.part"
    with os.fdopen(
        os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb"
    ) as f:
        f.write(data)
        f.flush()
        os.fsync(f.fileno())
    path.rename(folder / name)


def _old(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    limit = time.time() - YOUNG
    return [path for path in folder.iterdir() if path.stat().st_mtime < limit]
