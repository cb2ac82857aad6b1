"""Telegram through python-telegram-bot: its client only, not its application.

The application confirms an update before it is processed; see `telegram_polling`. Who
has a bot on it already gets handlers instead of the loop.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar, cast

import httpx
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
    error,
)
from telegram import Message as Taken
from telegram.ext import BaseHandler, CallbackContext, TypeHandler
from telegram.request import HTTPXRequest
from typing_extensions import override

from adapters.messengers.telegram_buttons import callback_data, page_of
from adapters.messengers.telegram_errors import of_network, of_status
from adapters.messengers.telegram_messenger import Library, Telegram
from adapters.messengers.telegram_polling import POLL
from adapters.messengers.telegram_speaking import Message
from adapters.messengers.telegram_updates import ALLOWED, Json
from bot.errors import AdapterError, MovedError, RejectedError, ThrottledError
from bot.ports import Accept
from bot.settings import Settings, TelegramSettings

T = TypeVar("T")

PATIENCE = 25.0
"""Seconds for an answer; less than delivery waits, so that the reason is known."""

CONNECTING = 10.0
OFFICIAL = "https://api.telegram.org"

RAW_UPDATES = "get_UPDATES"
"""Of `getUpdates`: under its usual names the library insists on its own models, which
lose a whole batch for one odd update."""

UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
STATUS: Mapping[type[error.TelegramError], int] = {
    error.BadRequest: 400,
    error.InvalidToken: 401,
    error.Forbidden: 403,
    error.EndPointNotFound: 404,
    error.Conflict: 409,
}


def open_messenger(settings: Settings) -> Telegram:
    """The bot of the settings."""
    telegram = settings.telegram
    return make_messenger(open_bot(telegram), is_fed=telegram.is_fed)


def make_messenger(bot: Bot, *, is_fed: bool = False) -> Telegram:
    """A messenger on a bot that somebody has already; `is_fed`: it does not poll."""
    return Telegram(
        PythonTelegramBot(bot), bot=bot.token.partition(":")[0], is_fed=is_fed
    )


def open_bot(settings: TelegramSettings) -> Bot:
    """The client of the settings."""
    root = (settings.api_url or OFFICIAL).rstrip("/")
    return Bot(
        settings.token.reveal() if settings.token else "",
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=_request(settings, PATIENCE),
        get_updates_request=_request(settings, POLL + 10.0),
    )


def make_handlers(
    messenger: Telegram, accept: Accept
) -> list[BaseHandler[Update, CallbackContext[Any, Any, Any, Any], None]]:
    """Handlers for somebody's own application, which feed the same intake.

    The application has confirmed the update by then: what a crash interrupts is lost.
    """

    async def feed(update: Update, _: CallbackContext[Any, Any, Any, Any]) -> None:
        await messenger.hear([update.to_dict()], accept)

    return [TypeHandler(Update, feed)]


class PythonTelegramBot(Library):
    """The calls, made by python-telegram-bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._files: Mapping[str, Callable[..., Awaitable[Taken]]] = {
            "photo": bot.send_photo,
            "voice": bot.send_voice,
            "video": bot.send_video,
            "sticker": bot.send_sticker,
            "document": bot.send_document,
        }

    @override
    async def about_me(self) -> str:
        # Opens what `close` closes.
        await _understood(self._bot.initialize())
        me = await _understood(self._bot.get_me())
        return f"@{me.username}"

    @override
    async def receive_by_polling(self) -> None:
        await _understood(self._bot.delete_webhook(drop_pending_updates=False))

    @override
    async def receive_by_hook(self, url: str, secret: str) -> None:
        await _understood(
            self._bot.set_webhook(
                url, secret_token=secret, allowed_updates=list(ALLOWED)
            )
        )

    @override
    async def fetch(self, offset: int) -> Sequence[Json]:
        asked = {"offset": offset, "timeout": POLL, "allowed_updates": list(ALLOWED)}
        updates = await _understood(
            self._bot.do_api_request(
                RAW_UPDATES, api_kwargs=asked, read_timeout=POLL + 10.0
            )
        )
        return cast("list[Json]", updates)

    @override
    async def settle(self, press: str) -> None:
        await _understood(self._bot.answer_callback_query(press))

    @override
    async def show_typing(self, chat: str) -> None:
        await _understood(self._bot.send_chat_action(chat, "typing"))

    @override
    async def say(self, message: Message) -> str:
        sent = await _understood(
            self._bot.send_message(
                message.chat,
                message.text,
                reply_markup=_markup(message),
                parse_mode=_mode(message),
                disable_notification=message.silent,
                message_thread_id=message.thread,
            )
        )
        return str(sent.message_id)

    @override
    async def change(self, message: Message, ref: str) -> None:
        await _understood(
            self._bot.edit_message_text(
                message.text,
                chat_id=message.chat,
                message_id=int(ref),
                reply_markup=_inline(message),
                parse_mode=_mode(message),
            )
        )

    @override
    async def send_file(self, message: Message, kind: str, file: str) -> str:
        if kind not in self._files:
            raise RejectedError(f"no such kind of file: {kind}")
        words: dict[str, object] = {}
        if kind != "sticker":
            words = {"caption": message.text, "parse_mode": _mode(message)}
        sent = await _understood(
            self._files[kind](
                chat_id=message.chat,
                **{kind: file},
                **words,
                reply_markup=_markup(message),
                disable_notification=message.silent,
                message_thread_id=message.thread,
            )
        )
        return str(sent.message_id)

    @override
    async def copy(self, message: Message, source: str, ref: str) -> str:
        sent = await _understood(
            self._bot.copy_message(
                message.chat, source, int(ref), message_thread_id=message.thread
            )
        )
        return str(sent.message_id)

    @override
    async def pop_up(self, press: str, text: str) -> None:
        await _understood(self._bot.answer_callback_query(press, text))

    @override
    async def react(self, chat: str, ref: str, emoji: str) -> None:
        await _understood(self._bot.set_message_reaction(chat, int(ref), emoji))

    @override
    async def open_topic(self, chat: str, name: str) -> str:
        topic = await _understood(self._bot.create_forum_topic(chat, name))
        return str(topic.message_thread_id)

    @override
    async def set_topic(
        self, chat: str, thread: int, *, name: str, is_open: bool
    ) -> None:
        if name:
            await _understood(self._bot.edit_forum_topic(chat, thread, name))
        turn = self._bot.reopen_forum_topic if is_open else self._bot.close_forum_topic
        await _understood(turn(chat, thread))

    @override
    async def close(self) -> None:
        await self._bot.shutdown()
        # A bot that only sent was never initialized, and leaves this one open.
        await self._bot.request.shutdown()


async def _understood(call: Awaitable[T]) -> T:
    """What a call gives, with its error as one of the port."""
    try:
        return await call
    except error.TelegramError as failed:
        raise _error(failed) from failed


def _error(failed: error.TelegramError) -> AdapterError:
    match failed:
        case error.RetryAfter(retry_after=wait):
            seconds = wait.total_seconds() if isinstance(wait, dt.timedelta) else wait
            return ThrottledError(seconds)
        case error.ChatMigrated(new_chat_id=chat):
            return MovedError(str(chat))
        case _ if type(failed) in STATUS:
            return of_status(STATUS[type(failed)], failed.message)
        case error.NetworkError() if isinstance(failed.__cause__, httpx.HTTPError):
            return of_network(failed.__cause__, UNSENT)
        case error.TimedOut():
            return of_network(failed.__cause__, UNSENT)
        case error.NetworkError():
            return of_status(500, failed.message)
        case _:
            return of_network(failed, UNSENT)


def _request(settings: TelegramSettings, patience: float) -> HTTPXRequest:
    return HTTPXRequest(
        read_timeout=patience,
        write_timeout=patience,
        connect_timeout=CONNECTING,
        pool_timeout=CONNECTING,
        proxy=settings.proxy,
    )


def _markup(
    message: Message,
) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    if message.share:
        rows = [[KeyboardButton(message.share, request_contact=True)]]
        rows += [[KeyboardButton(button.label) for button in r] for r in message.rows]
        return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True)
    if message.clears:
        return ReplyKeyboardRemove()
    return _inline(message)


def _inline(message: Message) -> InlineKeyboardMarkup | None:
    if not message.rows:
        return None
    rows = [
        [InlineKeyboardButton(b.label, page_of(b), callback_data(b)) for b in row]
        for row in message.rows
    ]
    return InlineKeyboardMarkup(rows)


def _mode(message: Message) -> str | None:
    return "HTML" if message.html else None
