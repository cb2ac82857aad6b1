"""Bots to compare with: what one writes with each library in an afternoon, and ours.

Each says a line back with how many lines it has heard from that person. The handlers
take a moment, as one does that asks a database or a CRM.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from bot.app import OneScript, opened
from bot.parts import messenger_named
from bot.ports import Engine
from bot.running import run
from bot.settings import Secret, Settings, TelegramSettings
from dialogs.conversation.effects import Effect, Say
from dialogs.conversation.events import Event, Said
from dialogs.conversation.response import Response
from dialogs.conversation.state import State
from dialogs.script.model import Script
from tests.bot.echo import card
from tests.bot.rig import windows
from tests.faults.worker import hurry

WORK = 0.02
"""Seconds of a handler."""


@dataclass(frozen=True, slots=True)
class Bot:
    """Which bot to run, and where its server and its memory are."""

    kind: str
    url: str
    token: str
    folder: str


def live(bot: Bot) -> None:
    """Run a bot until it is killed."""
    logging.disable()
    BOTS[bot.kind](bot)


def _aiogram(bot: Bot) -> None:
    from aiogram import Bot as Client
    from aiogram import Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.fsm.context import FSMContext
    from aiogram.types import Message

    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Message, state: FSMContext) -> None:
        await asyncio.sleep(WORK)
        heard = (await state.get_data()).get("heard", 0) + 1
        await state.update_data(heard=heard)
        await message.answer(f"{message.text}! {heard}")

    async def poll() -> None:
        server = TelegramAPIServer.from_base(bot.url)
        client = Client(bot.token, session=AiohttpSession(api=server))
        await dispatcher.start_polling(client, handle_signals=False)

    asyncio.run(poll())


def _ptb(bot: Bot) -> None:
    from telegram import Update
    from telegram.ext import (
        Application,
        ContextTypes,
        MessageHandler,
        PicklePersistence,
        filters,
    )

    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        await asyncio.sleep(WORK)
        memory = context.user_data
        if memory is not None and update.message is not None:
            memory["heard"] = memory.get("heard", 0) + 1
            await update.message.reply_text(f"{update.message.text}! {memory['heard']}")

    application = (
        Application.builder()
        .token(bot.token)
        .base_url(f"{bot.url}/bot")
        .persistence(PicklePersistence(Path(bot.folder) / "memory.pickle"))
        .build()
    )
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling(stop_signals=None)


def _firstline(adapter: str) -> Callable[[Bot], None]:
    def work(bot: Bot) -> None:
        hurry()
        asyncio.run(_live(bot, adapter))

    return work


async def _live(bot: Bot, adapter: str) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    settings = Settings(
        data=Path(bot.folder),
        telegram=TelegramSettings(token=Secret(bot.token), api_url=bot.url),
    )
    messenger = messenger_named(adapter, settings)
    engine = Engine(_respond, card)
    async with opened(
        settings, scripts=OneScript(windows()), messengers=[messenger], engine=engine
    ) as app:
        await run(app, stop)


def _respond(
    _: Script,
    state: State,
    event: Event,
    *,
    taken: tuple[dt.datetime, ...] = (),
    deserted: bool = False,
) -> Response:
    del taken, deserted
    effects: list[Effect] = []
    for line in event.text.split("\n") if isinstance(event, Said) else ():
        heard = state.puts.get("heard", 0) + 1
        state = msgspec.structs.replace(state, puts={"heard": heard})
        effects.append(Say(f"{line}! {heard}"))
    return Response(state, tuple(effects), ())


BOTS: dict[str, Callable[[Bot], None]] = {
    "aiogram": _aiogram,
    "python-telegram-bot": _ptb,
    "firstline, aiogram": _firstline("telegram"),
    "firstline, python-telegram-bot": _firstline("telegram_ptb"),
    "firstline, no library": _firstline("telegram_direct"),
}
