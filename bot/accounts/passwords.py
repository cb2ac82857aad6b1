"""Passwords: kept as argon2id hashes only, checked as slowly for nobody as for one."""

from __future__ import annotations

import secrets
from functools import cache
from typing import TYPE_CHECKING

from bot.errors import BadArgumentError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 10
LONGEST = 256
MEMORY = 19 * 1024
"""KiB."""

PASSES = 2
LANES = 1


def hashed(password: str) -> str:
    """The hash of a password, with its salt and costs.

    Raises:
        BadArgumentError: it is too short or too long.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise BadArgumentError(
            f"a password has {SHORTEST} to {LONGEST} characters, this one has "
            f"{len(password)}"
        )
    return _hasher().hash(password)


def fits(password: str, kept: str) -> bool:
    """Whether a password is that of a hash; takes its time without a hash too."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        is_right = _hasher().verify(kept or _nobodys(), password[: LONGEST + 1])
    except (VerificationError, InvalidHashError):
        return False
    return is_right and bool(kept)


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher
    from argon2.low_level import Type

    return PasswordHasher(
        time_cost=PASSES, memory_cost=MEMORY, parallelism=LANES, type=Type.ID
    )


@cache
def _nobodys() -> str:
    return _hasher().hash(secrets.token_urlsafe())
