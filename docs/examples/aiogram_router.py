"""A bot of your own on aiogram that leaves the sales talk to Firstline.

    FIRSTLINE_TELEGRAM__TOKEN=123456:AA… python docs/examples/aiogram_router.py

Your handlers come first; what they do not take goes to Firstline's intake, and the
answers come back through the same bot.
"""

from __future__ import annotations

import asyncio

from aiogram import Dispatcher, Router
from aiogram.filters import Command
from aiogram.types import Message

from adapters.messengers.telegram import make_messenger, make_router, open_bot
from bot.app import opened
from bot.environment import load_settings
from bot.running import run
from bot.scripts.force import ScriptInForce, script_name

mine = Router()


@mine.message(Command("price"))
async def tell_prices(message: Message) -> None:
    """One of your own commands."""
    await message.answer("The price list is on our site.")


async def main() -> None:
    """Run your bot and Firstline in one process."""
    settings = load_settings()
    bot = open_bot(settings.telegram)  # or the Bot that you have already
    messenger = make_messenger(bot, is_fed=True)
    script = ScriptInForce(script_name(settings))
    stop = asyncio.Event()

    async with opened(settings, scripts=script, messengers=[messenger]) as app:
        working = asyncio.create_task(run(app, stop))
        dispatcher = Dispatcher()
        dispatcher.include_routers(mine, make_router(messenger, app.intake.accept))
        await dispatcher.start_polling(bot)
        stop.set()
        await working


if __name__ == "__main__":
    asyncio.run(main())
