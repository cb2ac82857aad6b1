"""What a page hears: read from the database, woken by signals, resumed by a cursor.

Nothing is kept here but who listens. A page that was away, or comes to another process,
says what it has read last and gets the rest.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator

import msgspec
from msgspec import Struct

from adapters.web.web import Web
from bot.errors import StoreDownError
from bot.guests.moving import ticket
from bot.guests.transcripts import Cursor, Passage, Speaking, read_passage, speaking
from bot.store.signals import STOPPING, chat_topic, typing_topic
from bot.transaction import Transaction
from dialogs.script.model import Script

HEARTBEAT = 15.0
"""Seconds after which a page hears that the stream lives."""

ALONE = 1.0
IDLE = 5.0
"""Seconds between two looks where no signal tells of another process's work."""

LIVELY = 60.0
"""Seconds in which a chat counts as lively after something was said."""

LIFE = 3600.0
"""Seconds of one stream; then the page comes again and its token is looked at."""

FILLING = ":" + " " * 2048 + "\n"
"""Makes proxies that collect a few kilobytes let the beginning go."""

BEAT = ":\n\n"

_ENCODER = msgspec.json.Encoder()


class About(Struct, frozen=True):
    """What a page shows of the script."""

    name: str
    lang: str
    document: str
    telegram: str = ""
    """Where the chat goes on in Telegram."""


class Look(Struct, frozen=True):
    """What one look at the database found."""

    passage: Passage
    speaking: Speaking


def about(web: Web, script: Script, conversation: int) -> About:
    """What a page shows of a script, and where else the chat can go on."""
    document = script.consent.document if script.consent else ""
    names = (name for name in web.app.names.values() if name.startswith("@"))
    bot = next(names, "").removeprefix("@")
    made = ticket(web.app.secrets, conversation, now=web.now)
    link = f"https://t.me/{bot}?start={made}" if bot else ""
    return About(script.name, script.language, document, link)


async def look(web: Web, conversation: int, after: Cursor | None) -> Look:
    """Read on after a cursor; without one the newest lines."""

    def work(tx: Transaction) -> Look:
        passage = read_passage(tx.connection, tx.secrets, conversation, after=after)
        who = speaking(
            tx.connection, tx.secrets, conversation, scripts=tx.house.scripts
        )
        return Look(passage, who)

    return await web.look(work)


async def wait_for_lines(
    web: Web, conversation: int, *, after: Cursor | None, seconds: float
) -> Look:
    """Read on after a cursor, as soon as there is something or the time is over."""
    until = time.monotonic() + seconds
    async with web.app.signals.listening(chat_topic(conversation), STOPPING) as heard:
        while True:
            found = await look(web, conversation, after)
            left = until - time.monotonic()
            if found.passage.lines or left <= 0 or web.stopping.is_set():
                return found
            await heard.wait(min(left, _pause(web, since=time.monotonic())))


async def events(
    web: Web, conversation: int, *, script: Script, after: Cursor | None
) -> AsyncIterator[str]:
    """A stream of server-sent events; ends when the server does."""
    yield FILLING + event("script", about(web, script, conversation))
    typing = typing_topic(conversation)
    begun = lively = time.monotonic()
    said: Speaking | None = None
    topics = chat_topic(conversation), typing, STOPPING
    async with web.app.signals.listening(*topics) as heard:
        while time.monotonic() - begun < LIFE and not web.stopping.is_set():
            found = await _look_if_up(web, conversation, after)
            if found is not None:
                yield "".join(_told(found, said))
                after, said = found.passage.cursor, found.speaking
                lively = time.monotonic() if found.passage.lines else lively
                if found.passage.more:
                    continue
            woken = await heard.wait(_pause(web, lively))
            # Also what says nothing shows both sides that the stream lives.
            yield event("typing", None) if typing in woken else BEAT


def event(kind: str, told: object, cursor: Cursor | None = None) -> str:
    """An event as a stream carries it."""
    name = f"id: {cursor}\n" if cursor else ""
    return f"{name}event: {kind}\ndata: {_ENCODER.encode(told).decode()}\n\n"


def _told(found: Look, before: Speaking | None) -> Iterator[str]:
    """What is new; the cursor only with the last line, when all are there."""
    if found.speaking != before:
        yield event("speaking", found.speaking)
    lines, cursor = found.passage.lines, found.passage.cursor
    for place, line in enumerate(lines, 1):
        yield event("line", line, cursor if place == len(lines) else None)
    if before is None:
        yield event("loaded", None, cursor)


async def _look_if_up(web: Web, conversation: int, after: Cursor | None) -> Look | None:
    """What is new; nothing while the database is away."""
    try:
        return await look(web, conversation, after)
    except StoreDownError:
        return None


def _pause(web: Web, since: float) -> float:
    """How long to wait for a signal before looking anyway."""
    app = web.app
    if app.signals.is_shared or not app.database.is_shared:
        return HEARTBEAT
    return ALONE if time.monotonic() - since < LIVELY else IDLE
