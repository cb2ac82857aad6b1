"""A bot written by hand on aiogram 3: a router, a state for each question.

`tuned` wraps the states in StateFilter. The documentation registers them bare; then
aiogram calls each check in a thread of its own, which costs more than the rest.
"""

from __future__ import annotations

from benchmarks.peers import harness, dialog  # isort: skip  # the clock starts

import argparse
import json
from collections.abc import Awaitable, Callable

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.filters import CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StorageKey
from aiogram.fsm.storage.memory import MemoryStorage, MemoryStorageRecord
from aiogram.methods import GetMe, SendMessage, TelegramMethod
from aiogram.types import Message
from typing_extensions import override


class OfflineSession(AiohttpSession):
    """aiogram's own session without the socket: forms are built, answers parsed."""

    def __init__(self, peer: harness.Peer) -> None:
        super().__init__()
        self._peer = peer

    @override
    async def make_request(  # type: ignore[override]  # as generic as aiogram's
        self, bot: Bot, method: TelegramMethod[object], timeout: int | None = None
    ) -> object:
        self.build_form_data(bot, method)
        raw = dialog.TRUE
        if isinstance(method, SendMessage):
            self._peer.replies += 1
            self._peer.last_reply = method.text
            raw = dialog.SENT
        elif isinstance(method, GetMe):
            raw = dialog.ME
        return self.check_response(bot, method, 200, raw.decode()).result


class Ask(StatesGroup):
    """A state for each question."""

    need = State()
    product = State()
    quantity = State()
    budget = State()
    timing = State()
    decision = State()
    objection = State()
    phone = State()


STATES: tuple[State, ...] = tuple(getattr(Ask, key) for key in dialog.KEYS)
Say = Callable[[Message, str], Awaitable[object]]


def make_router(peer: harness.Peer, *, style: str, say: Say) -> Router:
    """The handlers, as somebody would write them."""
    router = Router()
    spoken = peer.dialog

    @router.message(CommandStart())
    async def start(message: Message, state: FSMContext) -> object:
        await state.set_state(STATES[0])
        return await say(message, spoken.prompts[0])

    def make(place: int) -> Callable[[Message, FSMContext], Awaitable[object]]:
        async def answer(message: Message, state: FSMContext) -> object:
            value = spoken.extract(place, message.text or "")
            if value is None:
                return await say(message, spoken.retry + spoken.prompts[place])
            data = await state.update_data({dialog.KEYS[place]: value})
            if place + 1 < len(STATES):
                await state.set_state(STATES[place + 1])
                return await say(message, spoken.prompts[place + 1])
            peer.leads.append({"chat": message.chat.id, **data})
            await state.clear()
            return await say(message, spoken.thanks.format(**data))

        return answer

    for place, state in enumerate(STATES):
        wanted = StateFilter(state) if style == "tuned" else state
        router.message.register(make(place), wanted)
    return router


class AiogramPeer(harness.Peer):
    """aiogram, its states in memory or in Redis."""

    name = "aiogram"
    variants = ("memory", "redis")

    @classmethod
    @override
    def options(cls, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--style", choices=("docs", "tuned"), default="tuned")

    @override
    async def start(self) -> None:
        self.storage: BaseStorage = MemoryStorage()
        if self.variant == "redis":
            from aiogram.fsm.storage.redis import RedisStorage

            self.storage = RedisStorage.from_url(self.args.redis)
            await self.storage.redis.flushdb()
        self.bot = Bot(dialog.TOKEN, session=OfflineSession(self))
        self.dispatcher = Dispatcher(storage=self.storage)
        self.dispatcher.include_router(
            make_router(self, style=self.args.style, say=_answer)
        )

    @override
    async def feed(self, raw: bytes) -> None:
        await self.dispatcher.feed_raw_update(self.bot, json.loads(raw))

    @override
    async def prefill(self, count: int) -> None:
        half = dialog.KEYS[:4]
        data = dict(zip(half, self.dialog.texts(1)[1:5], strict=True))
        if not isinstance(self.storage, MemoryStorage):
            await self._prefill_redis(count, json.dumps(data))
            return
        for chat in range(1, count + 1):
            record = MemoryStorageRecord(dict(data), STATES[4].state)
            self.storage.storage[_key(chat)] = record

    async def _prefill_redis(self, count: int, data: str) -> None:
        keys, redis = DefaultKeyBuilder(), self.storage.redis  # type: ignore[attr-defined]  # Redis's
        for first in range(1, count + 1, 5000):
            pipe = redis.pipeline(transaction=False)
            for chat in range(first, min(first + 5000, count + 1)):
                pipe.set(keys.build(_key(chat), "state"), STATES[4].state)
                pipe.set(keys.build(_key(chat), "data"), data)
            await pipe.execute()

    @override
    def at_rest(self) -> int | None:
        if self.variant != "redis":
            return None
        from redis import Redis

        with Redis.from_url(self.args.redis) as redis:
            used: int = redis.info("memory")["used_memory"]
        return used

    @override
    async def close(self) -> None:
        await self.storage.close()
        await self.bot.session.close()


async def _answer(message: Message, text: str) -> object:
    return await message.answer(text)


def _key(chat: int) -> StorageKey:
    return StorageKey(bot_id=42, chat_id=chat, user_id=chat)


if __name__ == "__main__":
    harness.main(AiogramPeer)
