"""The second factor: codes of an app on a phone (RFC 6238), and codes for a lost one.

A code of the app is good once, for its half minute and those beside it, because
clocks differ. A recovery code is good once, whenever.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets as random
from urllib.parse import quote, urlencode

import msgspec
from sqlalchemy import select, update

from bot.store.accounts import users
from bot.store.moments import SECOND
from bot.transaction import Transaction

STEP = 30
DIGITS = 6
BESIDE = 1
"""Steps before and after this one that are taken too."""

SECRET = 20
"""Bytes of a secret: as many as the hash has."""

RECOVERY = 10
"""Codes for a lost phone."""

ISSUER = "Firstline"


class Second(msgspec.Struct, frozen=True):
    """A secret, the hashes of recovery codes that are left, the last step used."""

    secret: str
    recovery: tuple[str, ...] = ()
    used: int = 0


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Second)


def new_secret() -> str:
    """A secret as an app takes it: base32."""
    return base64.b32encode(random.token_bytes(SECRET)).decode("ascii")


def code_at(secret: str, step: int) -> str:
    """The code of a step, by RFC 4226."""
    digest = hmac.digest(base64.b32decode(secret), step.to_bytes(8), "sha1")
    place = digest[-1] & 15
    number = int.from_bytes(digest[place : place + 4]) & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"


def step_of(code: str, secret: str, now: int, *, after: int = 0) -> int | None:
    """The step that a code is of, if it is of now and later than the last one used."""
    here = now // SECOND // STEP
    steps = range(max(here - BESIDE, after + 1), here + BESIDE + 1)
    right = (s for s in steps if hmac.compare_digest(code_at(secret, s), code))
    return next(right, None)


def address(login: str, secret: str) -> str:
    """What an app opens to learn a secret."""
    query = urlencode({"secret": secret, "issuer": ISSUER, "digits": DIGITS})
    return f"otpauth://totp/{ISSUER}:{quote(login)}?{query}"


def is_on(tx: Transaction, user: int) -> bool:
    """Whether somebody must bring a code."""
    return _second(tx, user) is not None


def turn_on(
    tx: Transaction, user: int, *, secret: str, code: str
) -> tuple[str, ...] | None:
    """Ask somebody for codes from now on; the recovery codes, shown this once.

    None when the code is not one of the secret.
    """
    step = step_of(_plain(code), secret, tx.now) if _is_secret(secret) else None
    if step is None:
        return None
    codes = tuple(random.token_hex(5) for _ in range(RECOVERY))
    _keep(tx, user, Second(secret, tuple(map(_hash, codes)), step))
    return codes


def turn_off(tx: Transaction, user: int) -> None:
    """Ask for no code any more."""
    _keep(tx, user, None)


def is_right(tx: Transaction, user: int, code: str) -> bool:
    """Whether a code lets somebody in; it is used up by that."""
    known, code = _second(tx, user), _plain(code)
    if known is None:
        return False
    step = step_of(code, known.secret, tx.now, after=known.used)
    if step is not None:
        _keep(tx, user, msgspec.structs.replace(known, used=step))
        return True
    left = tuple(one for one in known.recovery if one != _hash(code))
    if len(left) == len(known.recovery):
        return False
    _keep(tx, user, msgspec.structs.replace(known, recovery=left))
    return True


def _second(tx: Transaction, user: int) -> Second | None:
    sealed = tx.connection.scalar(
        select(users.c.second).where(users.c.id == user).with_for_update()
    )
    return _DECODER.decode(tx.secrets.open(sealed)) if sealed else None


def _keep(tx: Transaction, user: int, second: Second | None) -> None:
    sealed = tx.secrets.seal(_ENCODER.encode(second)) if second else None
    tx.connection.execute(update(users).where(users.c.id == user).values(second=sealed))


def _plain(code: str) -> str:
    """A code as it was meant: people and apps put spaces into it."""
    kept = "".join(one for one in code if one.isalnum()).lower()
    return kept if kept.isascii() else ""


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def _is_secret(words: str) -> bool:
    try:
        return len(base64.b32decode(words)) == SECRET
    except ValueError:
        return False
