"""A bot written by hand on python-telegram-bot: its ConversationHandler, in memory."""

from __future__ import annotations

from benchmarks.peers import harness, dialog  # isort: skip  # the clock starts

import json
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    filters,
)
from typing_extensions import override

from benchmarks.peers.offline_request import OfflineRequest

Context = ContextTypes.DEFAULT_TYPE
Handle = Callable[[Update, Context], Coroutine[Any, Any, int]]


def make_conversation(peer: harness.Peer) -> ConversationHandler[Context]:
    """The handlers, as somebody would write them."""
    spoken = peer.dialog

    async def start(update: Update, _: Context) -> int:
        await _say(update, spoken.prompts[0])
        return 0

    def make(place: int) -> Handle:
        async def answer(update: Update, context: Context) -> int:
            message = update.message
            value = spoken.extract(place, message.text or "" if message else "")
            if value is None:
                await _say(update, spoken.retry + spoken.prompts[place])
                return place
            facts: dict[str, Any] = context.user_data  # type: ignore[assignment]  # a user's
            facts[dialog.KEYS[place]] = value
            if place + 1 < len(dialog.KEYS):
                await _say(update, spoken.prompts[place + 1])
                return place + 1
            peer.leads.append(dict(facts))
            await _say(update, spoken.thanks.format(**facts))
            facts.clear()
            return ConversationHandler.END

        return answer

    written = filters.TEXT & ~filters.COMMAND
    return ConversationHandler(
        entry_points=[CommandHandler("start", start)],
        states={
            place: [MessageHandler(written, make(place))]
            for place in range(len(dialog.KEYS))
        },
        fallbacks=[CommandHandler("start", start)],
    )


class PtbPeer(harness.Peer):
    """python-telegram-bot, its conversations in memory."""

    name = "ptb"
    variants = ("memory",)

    @override
    async def start(self) -> None:
        request, polling = OfflineRequest(self), OfflineRequest(self)
        builder = ApplicationBuilder().token(dialog.TOKEN).updater(None)
        builder = builder.request(request).get_updates_request(polling)
        self.application: Application[Any, Any, Any, Any, Any, Any] = builder.build()
        self.application.add_handler(make_conversation(self))
        await self.application.initialize()

    @override
    async def feed(self, raw: bytes) -> None:
        heard = Update.de_json(json.loads(raw), self.application.bot)
        await self.application.process_update(heard)

    @override
    async def close(self) -> None:
        await self.application.shutdown()


async def _say(update: Update, text: str) -> None:
    if update.message:
        await update.message.reply_text(text)


if __name__ == "__main__":
    harness.main(PtbPeer)
