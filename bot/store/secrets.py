"""Encryption of personal words, and keyed hashes to find the same person by.

The secret of the settings opens the keys of the table `keys`; only those touch data.
So a new secret means to wrap a few rows anew, not to encrypt the data again.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections import deque
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Struct
from sqlalchemy import Connection, Row, insert, select, update

from bot.errors import MissingKeyError
from bot.store.moments import SECOND
from bot.store.tables import keys

NONCE = 12
ID = 4
KEY_AGE = 90 * 24 * 3600 * SECOND
"""A data key older than this is not used for new data: nonces are random."""

KEY_KNOWN = 24 * 3600 * SECOND
"""A new key is not used before: by then every process has it, see `refresh`."""

_NONCES: deque[bytes] = deque()
"""Drawn by the hundred, each given out once: asking the system lets go of the GIL."""

DRAWN = 256

# Two processes must never give out the same.
os.register_at_fork(after_in_child=_NONCES.clear)


def _nonce() -> bytes:
    while True:
        try:
            return _NONCES.popleft()
        except IndexError:
            drawn = os.urandom(NONCE * DRAWN)
            places = range(0, len(drawn), NONCE)
            _NONCES.extend([drawn[at : at + NONCE] for at in places])


class Secrets(Struct, frozen=True):
    """The opened keys; `current` is the id of the one that new data gets."""

    current: int
    ciphers: dict[int, AESGCM]
    hashing: bytes

    def seal(self, data: bytes) -> bytes:
        """Encrypt: the id of the key, a nonce, the ciphertext with its tag."""
        nonce, current = _nonce(), self.current
        sealed = self.ciphers[current].encrypt(nonce, data, None)
        return b"".join((current.to_bytes(ID), nonce, sealed))

    def open(self, sealed: bytes) -> bytes:
        """Decrypt what `seal` made; raises MissingKeyError for any other bytes."""
        cipher = self.ciphers.get(int.from_bytes(sealed[:ID]))
        if cipher is None:
            raise MissingKeyError
        try:
            return cipher.decrypt(sealed[ID : ID + NONCE], sealed[ID + NONCE :], None)
        except (InvalidTag, ValueError):
            raise MissingKeyError from None

    def seal_text(self, text: str) -> bytes:
        """Encrypt a text; lone surrogates survive."""
        return self.seal(text.encode("utf-8", "surrogatepass"))

    def open_text(self, sealed: bytes | None) -> str:
        """The text of `seal_text`; empty for nothing."""
        if sealed is None:
            return ""
        return self.open(sealed).decode("utf-8", "surrogatepass")

    def hash(self, kind: str, value: str) -> bytes:
        """A keyed hash of a normalised phone, e-mail or messenger id."""
        return keyed_hash(self.hashing, kind, value)


def keyed_hash(key: bytes, kind: str, value: str) -> bytes:
    """What `Secrets.hash` gives, under its key."""
    words = f"{kind}:{value}".encode("utf-8", "surrogatepass")
    return hmac.digest(key, words, "sha256")


def open_secrets(
    connection: Connection,
    secret: str,
    *,
    old: Sequence[str] = (),
    now: int,
) -> Secrets:
    """Open the keys of the database, or make them; those under an old secret move.

    Raises:
        MissingKeyError: neither secret opens a key that is there.
    """
    outer = [_wrapping(given) for given in (secret, *old)]
    ciphers: dict[int, AESGCM] = {}
    hashing = b""
    current, made_at = 0, -KEY_AGE
    for row in connection.execute(select(keys).order_by(keys.c.id)):
        key = _unwrap(connection, outer, row)
        if row.purpose == "hash":
            hashing = key
            continue
        ciphers[row.id] = AESGCM(key)
        made_at = row.made_at
        if not current or now - made_at >= KEY_KNOWN:
            current = row.id
    if not hashing:
        _, hashing = _make(connection, outer[0], "hash", now=now)
    if now - made_at >= KEY_AGE:
        newest, key = _make(connection, outer[0], "data", now=now)
        ciphers[newest] = AESGCM(key)
        current = current or newest
    return Secrets(current, ciphers, hashing)


def refresh(
    connection: Connection,
    secrets: Secrets,
    secret: str,
    *,
    old: Sequence[str] = (),
    now: int,
) -> None:
    """Learn of the keys that other processes have made since; make one in time."""
    secrets.ciphers.update(open_secrets(connection, secret, old=old, now=now).ciphers)


def _wrapping(secret: str) -> AESGCM:
    return AESGCM(hashlib.sha256(b"firstline:keys:" + secret.encode()).digest())


def _wrap(outer: AESGCM, key: bytes, about: str) -> bytes:
    nonce = os.urandom(NONCE)
    return nonce + outer.encrypt(nonce, key, about.encode())


def _unwrap(
    connection: Connection,
    outer: Sequence[AESGCM],
    row: Row[tuple[int, str, bytes, int]],
) -> bytes:
    about = f"{row.id}:{row.purpose}"
    wrapped = row.wrapped
    for place, cipher in enumerate(outer):
        try:
            key = cipher.decrypt(wrapped[:NONCE], wrapped[NONCE:], about.encode())
        except InvalidTag:
            continue
        if place:
            moved = _wrap(outer[0], key, about)
            connection.execute(
                update(keys).where(keys.c.id == row.id).values(wrapped=moved)
            )
        return key
    raise MissingKeyError


def _make(
    connection: Connection, outer: AESGCM, purpose: str, *, now: int
) -> tuple[int, bytes]:
    taken = connection.execute(select(keys.c.id).order_by(keys.c.id.desc())).first()
    row_id = taken.id + 1 if taken else 1
    key = AESGCM.generate_key(256)
    connection.execute(
        insert(keys).values(
            id=row_id,
            purpose=purpose,
            wrapped=_wrap(outer, key, f"{row_id}:{purpose}"),
            made_at=now,
        )
    )
    return row_id, key
