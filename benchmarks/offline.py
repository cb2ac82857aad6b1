"""A Bot API without a network, and the people who write to the bot.

Each person writes, reads the answer, writes again: as many turns are in flight as
there are people. Updates leave in batches of a hundred, as Telegram sends them.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence

import msgspec
from typing_extensions import override

from adapters.messengers.telegram_calls import Client, Reply
from benchmarks.peers.dialog import ME, SENT, TRUE

BATCH = 100
_FIRST, _LAST = b'{"ok":true,"result":[', b"]}"


class _Sent(msgspec.Struct):
    chat_id: str
    text: str


_SENT = msgspec.json.Decoder(_Sent)


class OfflineTelegram(Client):
    """Takes calls as the client would send them, and answers at once."""

    def __init__(self) -> None:
        super().__init__("http://offline.example/bot")
        self.replies = 0
        self.last_reply = ""
        self._scripts: dict[str, deque[bytes]] = {}
        self._due: deque[bytes] = deque()
        self._awaited = 0
        self._written = asyncio.Event()
        self._answered = asyncio.Event()

    async def talk(
        self, scripts: Sequence[Sequence[bytes]], chats: Sequence[int]
    ) -> None:
        """Let people write until each has read the answer to the last line."""
        self._awaited = sum(map(len, scripts))
        self._answered.clear()
        for chat, script in zip(chats, scripts, strict=True):
            left = deque(script)
            self._due.append(left.popleft())
            self._scripts[str(chat)] = left
        self._written.set()
        await self._answered.wait()

    @override
    async def post(self, path: str, body: bytes, *, patience: float) -> Reply:
        if path == "/sendMessage":
            self._hear(_SENT.decode(body))
            return Reply(200, SENT)
        if path == "/getUpdates":
            return Reply(200, await self._updates())
        return Reply(200, ME if path == "/getMe" else TRUE)

    def _hear(self, said: _Sent) -> None:
        self.replies += 1
        self.last_reply = said.text
        left = self._scripts.get(said.chat_id)
        if left:
            self._due.append(left.popleft())
            self._written.set()
        self._awaited -= 1
        if not self._awaited:
            self._answered.set()

    async def _updates(self) -> bytes:
        while not self._due:
            self._written.clear()
            await self._written.wait()
        count = min(BATCH, len(self._due))
        return _FIRST + b",".join(self._due.popleft() for _ in range(count)) + _LAST
