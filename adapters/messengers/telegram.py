"""Telegram through aiogram: its client only, not its dispatcher.

The dispatcher confirms an update before it is processed; see `telegram_polling`. Who
has a bot on aiogram already gets a router instead of the loop.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from aiogram import Bot, Router, exceptions
from aiogram import methods as calls
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    TelegramObject,
    Update,
)
from aiogram.types import Message as Taken
from aiohttp import ClientConnectorError, ConnectionTimeoutError
from typing_extensions import override

from adapters.messengers.telegram_buttons import callback_data, page_of
from adapters.messengers.telegram_errors import of_network, of_status
from adapters.messengers.telegram_messenger import Library, Telegram
from adapters.messengers.telegram_polling import POLL
from adapters.messengers.telegram_speaking import Message
from adapters.messengers.telegram_updates import ALLOWED, Json
from bot.errors import (
    AdapterError,
    MovedError,
    RejectedError,
    ThrottledError,
    UnreachableError,
)
from bot.ports import Accept
from bot.settings import Settings, TelegramSettings
from dialogs.conversation.state import Button

T = TypeVar("T")

PATIENCE = 25
"""Seconds for an answer; less than delivery waits, so that the reason is known."""

UNSENT = (ClientConnectorError, ConnectionTimeoutError)
STATUS: Mapping[type[exceptions.TelegramAPIError], int] = {
    exceptions.TelegramBadRequest: 400,
    exceptions.TelegramUnauthorizedError: 401,
    exceptions.TelegramForbiddenError: 403,
    exceptions.TelegramNotFound: 404,
    exceptions.TelegramConflictError: 409,
    exceptions.TelegramServerError: 500,
    exceptions.RestartingTelegram: 500,
}
FILES: Mapping[str, Callable[..., calls.TelegramMethod[Taken]]] = {
    "photo": calls.SendPhoto,
    "voice": calls.SendVoice,
    "video": calls.SendVideo,
    "sticker": calls.SendSticker,
    "document": calls.SendDocument,
}


class RawUpdates(calls.TelegramMethod[list[dict[str, Any]]]):
    """`getUpdates` without models: one odd update must not cost the batch."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int
    timeout: int
    allowed_updates: list[str]


def open_messenger(settings: Settings) -> Telegram:
    """The bot of the settings."""
    telegram = settings.telegram
    return make_messenger(open_bot(telegram), is_fed=telegram.is_fed)


def make_messenger(bot: Bot, *, is_fed: bool = False) -> Telegram:
    """A messenger on a bot that somebody has already; `is_fed`: it does not poll."""
    return Telegram(Aiogram(bot), bot=str(bot.id), is_fed=is_fed)


def open_bot(settings: TelegramSettings) -> Bot:
    """The client of the settings."""
    token = settings.token.reveal() if settings.token else ""
    api = PRODUCTION
    if settings.api_url:
        api = TelegramAPIServer.from_base(settings.api_url)
    return Bot(token, session=AiohttpSession(proxy=settings.proxy, api=api))


def make_router(messenger: Telegram, accept: Accept) -> Router:
    """Handlers for somebody's own dispatcher, which feed the same intake.

    The dispatcher has confirmed the update by then: what a crash interrupts is lost.
    """
    router = Router(name="firstline")

    async def feed(_: TelegramObject, event_update: Update) -> None:
        update = event_update.model_dump(mode="json", by_alias=True, exclude_none=True)
        await messenger.hear([update], accept)

    for observer in (
        router.message,
        router.edited_message,
        router.callback_query,
        router.my_chat_member,
    ):
        observer.register(feed)
    return router


class Aiogram(Library):
    """The calls, made by aiogram."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    @override
    async def about_me(self) -> str:
        me = await self._call(calls.GetMe())
        return f"@{me.username}"

    @override
    async def receive_by_polling(self) -> None:
        await self._call(calls.DeleteWebhook(drop_pending_updates=False))

    @override
    async def receive_by_hook(self, url: str, secret: str) -> None:
        await self._call(
            calls.SetWebhook(
                url=url, secret_token=secret, allowed_updates=list(ALLOWED)
            )
        )

    @override
    async def fetch(self, offset: int) -> Sequence[Json]:
        call = RawUpdates(offset=offset, timeout=POLL, allowed_updates=list(ALLOWED))
        return await self._call(call, patience=POLL + 10)

    @override
    async def settle(self, press: str) -> None:
        await self._call(calls.AnswerCallbackQuery(callback_query_id=press))

    @override
    async def show_typing(self, chat: str) -> None:
        await self._call(calls.SendChatAction(chat_id=chat, action="typing"))

    @override
    async def say(self, message: Message) -> str:
        call = calls.SendMessage(
            chat_id=message.chat,
            text=message.text,
            reply_markup=_markup(message),
            parse_mode=_mode(message),
            disable_notification=message.silent,
            message_thread_id=message.thread,
        )
        return str((await self._call(call)).message_id)

    @override
    async def change(self, message: Message, ref: str) -> None:
        await self._call(
            calls.EditMessageText(
                chat_id=message.chat,
                message_id=int(ref),
                text=message.text,
                reply_markup=_inline(message),
                parse_mode=_mode(message),
            )
        )

    @override
    async def send_file(self, message: Message, kind: str, file: str) -> str:
        if kind not in FILES:
            raise RejectedError(f"no such kind of file: {kind}")
        words: dict[str, object] = {}
        if kind != "sticker":
            words = {"caption": message.text, "parse_mode": _mode(message)}
        call = FILES[kind](
            chat_id=message.chat,
            **{kind: file},
            **words,
            reply_markup=_markup(message),
            disable_notification=message.silent,
            message_thread_id=message.thread,
        )
        return str((await self._call(call)).message_id)

    @override
    async def copy(self, message: Message, source: str, ref: str) -> str:
        call = calls.CopyMessage(
            chat_id=message.chat,
            from_chat_id=source,
            message_id=int(ref),
            message_thread_id=message.thread,
        )
        return str((await self._call(call)).message_id)

    @override
    async def pop_up(self, press: str, text: str) -> None:
        await self._call(calls.AnswerCallbackQuery(callback_query_id=press, text=text))

    @override
    async def react(self, chat: str, ref: str, emoji: str) -> None:
        await self._call(
            calls.SetMessageReaction(
                chat_id=chat,
                message_id=int(ref),
                reaction=[ReactionTypeEmoji(emoji=emoji)],
            )
        )

    @override
    async def open_topic(self, chat: str, name: str) -> str:
        topic = await self._call(calls.CreateForumTopic(chat_id=chat, name=name))
        return str(topic.message_thread_id)

    @override
    async def set_topic(
        self, chat: str, thread: int, *, name: str, is_open: bool
    ) -> None:
        if name:
            await self._call(
                calls.EditForumTopic(chat_id=chat, message_thread_id=thread, name=name)
            )
        kind = calls.ReopenForumTopic if is_open else calls.CloseForumTopic
        await self._call(kind(chat_id=chat, message_thread_id=thread))

    @override
    async def close(self) -> None:
        await self._bot.session.close()

    async def _call(
        self, call: calls.TelegramMethod[T], *, patience: int = PATIENCE
    ) -> T:
        try:
            return await self._bot(call, request_timeout=patience)
        except (exceptions.AiogramError, OSError) as error:
            raise _understood(error) from error


def _understood(error: Exception) -> AdapterError:
    match error:
        case exceptions.TelegramRetryAfter(retry_after=seconds):
            return ThrottledError(seconds)
        case exceptions.TelegramMigrateToChat(migrate_to_chat_id=chat):
            return MovedError(str(chat))
        case exceptions.TelegramNetworkError():
            return of_network(error.__cause__, UNSENT)
        case exceptions.TelegramAPIError(message=message):
            return of_status(STATUS.get(type(error), 400), message)
        case exceptions.ClientDecodeError():
            # A page instead of JSON: something before the server answered.
            return UnreachableError("no answer of the Bot API")
        case _:
            return of_network(error, UNSENT)


def _markup(
    message: Message,
) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    if message.share:
        rows = [[KeyboardButton(text=message.share, request_contact=True)]]
        rows += [[KeyboardButton(text=b.label) for b in row] for row in message.rows]
        return ReplyKeyboardMarkup(
            keyboard=rows, resize_keyboard=True, one_time_keyboard=True
        )
    if message.clears:
        return ReplyKeyboardRemove(remove_keyboard=True)
    return _inline(message)


def _inline(message: Message) -> InlineKeyboardMarkup | None:
    if not message.rows:
        return None
    rows = [list(map(_button, row)) for row in message.rows]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def _button(one: Button) -> InlineKeyboardButton:
    page, data = page_of(one), callback_data(one)
    return InlineKeyboardButton(text=one.label, url=page, callback_data=data)


def _mode(message: Message) -> str | None:
    return "HTML" if message.html else None
