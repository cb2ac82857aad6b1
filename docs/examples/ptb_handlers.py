"""A bot of your own on python-telegram-bot that leaves the sales talk to Firstline.

    FIRSTLINE_TELEGRAM__TOKEN=123456:AA… python docs/examples/ptb_handlers.py

Your handlers come first; what they do not take goes to Firstline's intake, and the
answers come back through the same bot.
"""

from __future__ import annotations

import asyncio
import signal

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes

from adapters.messengers.telegram_ptb import make_handlers, make_messenger
from bot.app import opened
from bot.environment import load_settings
from bot.running import run
from bot.scripts.force import ScriptInForce, script_name
from bot.settings import Settings


async def tell_prices(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """One of your own commands."""
    if update.effective_message:
        await update.effective_message.reply_text("The price list is on our site.")


async def main() -> None:
    """Run your bot and Firstline in one process, until Ctrl-C."""
    settings = load_settings()
    yours = application(settings)
    messenger = make_messenger(yours.bot, is_fed=True)
    script = ScriptInForce(script_name(settings))
    stop = asyncio.Event()
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, stop.set)

    async with opened(settings, scripts=script, messengers=[messenger]) as app:
        yours.add_handler(CommandHandler("price", tell_prices))
        yours.add_handlers(make_handlers(messenger, app.intake.accept))
        async with yours:
            await yours.start()
            if yours.updater:
                await yours.updater.start_polling()
            await run(app, stop)
            if yours.updater:
                await yours.updater.stop()
            await yours.stop()


def application(settings: Settings) -> Application:  # type: ignore[type-arg] # of yours
    """Your application, as you have it already."""
    token = settings.telegram.token
    building = Application.builder().token(token.reveal() if token else "")
    root = settings.telegram.api_url
    if root:
        building = building.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot")
    return building.build()


if __name__ == "__main__":
    asyncio.run(main())
