"""Passwords beside the pages: in threads, and few at once, for each takes memory."""

from __future__ import annotations

import asyncio

from adapters.web.web import Web
from bot import passwords


async def is_right(web: Web, password: str, kept: str) -> bool:
    """Whether a password is that of a hash."""
    async with web.hashing:
        return await asyncio.to_thread(passwords.fits, password, kept)


async def hash_of(web: Web, password: str) -> str:
    """The hash of a password; raises BadArgumentError for a bad length."""
    async with web.hashing:
        return await asyncio.to_thread(passwords.hashed, password)
