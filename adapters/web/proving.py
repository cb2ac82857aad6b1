"""Passwords beside the pages: in threads, and few at once, for each takes memory."""

from __future__ import annotations

import asyncio

from starlette.requests import Request

from adapters.web.rates import spend
from adapters.web.web import web_of
from bot.accounts import passwords
from bot.ports import Rate

MOST = Rate(20, 1)
"""Passwords of everybody: more would take the time of those who write to the bot."""


async def is_right(request: Request, password: str, kept: str) -> bool:
    """Whether a password is that of a hash; raises 429 when too many ask at once."""
    spend(request, "passwords", MOST)
    async with web_of(request).hashing:
        return await asyncio.to_thread(passwords.fits, password, kept)


async def hash_of(request: Request, password: str) -> str:
    """The hash of a password; raises BadArgumentError for a bad length."""
    spend(request, "passwords", MOST)
    async with web_of(request).hashing:
        return await asyncio.to_thread(passwords.hashed, password)
