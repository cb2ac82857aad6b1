"""“Typing…” for whoever waits, and for nobody whose answer comes at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from msgspec import Struct, field

SOON = 0.3
"""Seconds: an answer that comes sooner would be overtaken by its own announcement."""

MOST = 1000
"""Chats that are waited for; in a flood the others do without."""


class Typing(Struct):
    """Knows who waits since when; `show` begins to tell one chat and returns."""

    show: Callable[[str], None]
    is_shown: bool = True
    _since: dict[str, float] = field(default_factory=dict)
    _watching: asyncio.Task[None] | None = None

    def expect(self, chats: Iterable[str]) -> None:
        """Somebody waits; before the answer is made, for it may leave at once."""
        if not self.is_shown:
            return
        now = asyncio.get_running_loop().time()
        for chat in chats:
            if len(self._since) < MOST:
                self._since.setdefault(chat, now)
        if self._since and self._watching is None:
            self._watching = asyncio.create_task(self._watch())

    def done(self, chats: Iterable[str]) -> None:
        """They were answered, or will not be."""
        for chat in chats:
            self._since.pop(chat, None)

    async def _watch(self) -> None:
        """Look a few times a second while somebody waits."""
        try:
            while self._since:
                await asyncio.sleep(SOON / 3)
                late = asyncio.get_running_loop().time() - SOON
                for chat in [c for c, since in self._since.items() if since <= late]:
                    del self._since[chat]
                    self.show(chat)
        finally:
            self._watching = None
