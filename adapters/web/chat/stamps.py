"""Forms for people whose browser runs no script: who it is, and since when.

A page brings a token that nobody has used yet, and a stamp that says when we gave it.
So a form that is sent twice is one guest, and one that is sent at once was no person.
"""

from __future__ import annotations

import hmac
from typing import Literal

from bot.store.secrets import Secrets

SOONEST = 2
"""Seconds that a person needs to read a page and write."""

LATEST = 24 * 3600


def stamp_of(secrets: Secrets, token: str, now: int) -> str:
    """That a token was given at a second."""
    return f"{now}.{_seal(secrets, token, str(now))}"


def judge(
    secrets: Secrets, token: str, stamp: str, *, now: int
) -> Literal["good", "too_soon", "stale"]:
    """Whether a token is ours and was given neither just now nor long ago."""
    given, _, seal = stamp.partition(".")
    expected = _seal(secrets, token, given)
    if not hmac.compare_digest(expected.encode(), seal.encode()):
        return "stale"
    age = now - int(given)
    if age < SOONEST:
        return "too_soon"
    return "good" if age <= LATEST else "stale"


def _seal(secrets: Secrets, token: str, given: str) -> str:
    return secrets.hash("stamp", f"{given}:{token}").hex()
