"""Our own Bot API on a port of the loopback, with its people at hand.

Use:

    async with telegram_server() as server:
        anna = server.person("Анна")
        anna.start("site")
        await server.until(lambda: anna.texts)
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from tests.servers.telegram.api import Api
from tests.servers.telegram.faults import Faults
from tests.servers.telegram.history import History
from tests.servers.telegram.params import Json
from tests.servers.telegram.people import Bubble, Person, bubbles
from tests.servers.telegram.updates import Updates
from tests.servers.telegram.webhooks import Webhooks
from tests.servers.telegram.world import BOT, Chat, World

TOKEN = f"{BOT}:AAF-a_token_of_the_tests_0123456789ab"
STEP = 0.005


@dataclass(slots=True)
class TelegramServer:
    """A running server; everything happens in the loop of the test."""

    url: str
    api: Api

    @property
    def world(self) -> World:
        return self.api.world

    @property
    def token(self) -> str:
        return self.world.token

    @property
    def history(self) -> History:
        return self.api.history

    @property
    def faults(self) -> Faults:
        return self.api.faults

    @property
    def updates(self) -> Updates:
        return self.world.updates

    @property
    def hooks(self) -> Webhooks:
        return self.api.hooks

    def person(
        self, name: str = "Анна", *, username: str | None = None, language: str = "ru"
    ) -> Person:
        """Somebody who has not written yet: the bot cannot write first."""
        number = 500_000 + self.world.number()
        person = Person(self.world, number, name, username, language)
        chat = Chat(number, "private", name, username, is_open=False)
        self.world.chats[number] = chat
        self.world.people[number] = person.json
        return person

    def group(
        self, title: str = "Менеджеры", *people: Person, is_forum: bool = False
    ) -> Chat:
        """A group where the bot is an administrator; a supergroup when a forum."""
        number = self.world.number()
        if is_forum:
            kind, chat_id = "supergroup", -1_001_000_000_000 - number
        else:
            kind, chat_id = "group", -4_000_000 - number
        chat = Chat(chat_id, kind, title, is_forum=is_forum)
        chat.members = {person.id: "member" for person in people}
        self.world.chats[chat_id] = chat
        return chat

    def migrate(self, group: Chat) -> Chat:
        """Upgrade a group: it gets another id, and both say so."""
        upgraded = self.group(group.title, is_forum=True)
        upgraded.members = dict(group.members)
        group.moved_to = upgraded.id
        for chat, told in (
            (group, {"migrate_to_chat_id": upgraded.id}),
            (upgraded, {"migrate_from_chat_id": group.id}),
        ):
            message = self.world.write(chat, self.world.bot, **told)
            self.updates.push("message", message)
        return upgraded

    def bubbles(self, chat: Chat, *, thread: int | None = None) -> list[Bubble]:
        """The bot's messages in a chat or in one topic of it."""
        shown = bubbles(self.world, chat)
        return [one for one in shown if thread is None or one.thread == thread]

    def reactions(self, message: Json) -> list[str]:
        """Emoji that the bot set on a message."""
        key = message["chat"]["id"], message["message_id"]
        return [one["emoji"] for one in self.world.reactions.get(key, [])]

    async def until(self, condition: Callable[[], object], seconds: float = 10) -> None:
        """Wait for something to become true; the history is the error."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                calls = "\n".join(
                    f"{call.method} {call.params} {call.outcome} {call.description}"
                    for call in self.history.calls[-30:]
                )
                raise TimeoutError(f"waited for {seconds} s; last calls:\n{calls}")
            await asyncio.sleep(STEP)


@asynccontextmanager
async def telegram_server(
    *, token: str = TOKEN, pace: float = 1, port: int = 0
) -> AsyncIterator[TelegramServer]:
    """Run a server; `pace` scales the pauses of redelivery and the rule of haste."""
    api = Api(World(token, pace=pace))
    runner = web.AppRunner(api.app(), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    chosen = runner.addresses[0][1]
    try:
        yield TelegramServer(f"http://127.0.0.1:{chosen}", api)
    finally:
        await api.hooks.delete()
        # A poll that waits would hold the server up.
        api.world.updates.end_poll()
        await runner.cleanup()
