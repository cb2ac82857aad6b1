"""Telegram without a bot library: the calls of the Bot API as the JSON they are.

What those libraries add is a model of the whole API, most of what a call costs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from typing_extensions import override

from adapters.messengers.telegram_buttons import callback_data, page_of
from adapters.messengers.telegram_calls import Client, UnsentError
from adapters.messengers.telegram_errors import of_network, of_status
from adapters.messengers.telegram_messenger import Library, Telegram
from adapters.messengers.telegram_polling import POLL
from adapters.messengers.telegram_speaking import Message
from adapters.messengers.telegram_updates import ALLOWED, Json
from bot.errors import (
    AdapterError,
    MovedError,
    RejectedError,
    SettingsError,
    ThrottledError,
    UnreachableError,
)
from bot.settings import Settings, TelegramSettings
from dialogs.conversation.state import Button

PATIENCE = 25.0
"""Seconds for an answer; less than delivery waits, so that the reason is known."""

OFFICIAL = "https://api.telegram.org"
FILES = {
    "photo": "sendPhoto",
    "voice": "sendVoice",
    "video": "sendVideo",
    "sticker": "sendSticker",
    "document": "sendDocument",
}
THROTTLED = 429

_ENCODER = msgspec.json.Encoder()


class Asked(msgspec.Struct, frozen=True):
    """What an error asks for."""

    retry_after: float | None = None
    migrate_to_chat_id: int | None = None


class Answer(msgspec.Struct, frozen=True):
    """The frame of every answer; what is in it is read by who asked."""

    ok: bool
    result: msgspec.Raw = msgspec.Raw(b"null")
    description: str = ""
    error_code: int = 0
    parameters: Asked = Asked()


class Taken(msgspec.Struct, frozen=True):
    """What we want to know of a message that was sent."""

    message_id: int


class Topic(msgspec.Struct, frozen=True):
    """What we want to know of a topic that was made."""

    message_thread_id: int


class Me(msgspec.Struct, frozen=True):
    """What we want to know of ourselves."""

    username: str = ""


_ANSWER = msgspec.json.Decoder(Answer)
_TAKEN = msgspec.json.Decoder(Taken)
_TOPIC = msgspec.json.Decoder(Topic)
_ME = msgspec.json.Decoder(Me)
_UPDATES: msgspec.json.Decoder[list[Json]] = msgspec.json.Decoder(list[dict[str, Any]])


def open_messenger(settings: Settings) -> Telegram:
    """The bot of the settings."""
    telegram = settings.telegram
    token = telegram.token.reveal() if telegram.token else ""
    return Telegram(
        Direct(open_client(telegram)),
        bot=token.partition(":")[0],
        is_fed=telegram.is_fed,
    )


def open_client(settings: TelegramSettings) -> Client:
    """The way to the server of the settings; raises SettingsError."""
    token = settings.token.reveal() if settings.token else ""
    root = (settings.api_url or OFFICIAL).rstrip("/")
    try:
        return Client(f"{root}/bot{token}", proxy=settings.proxy)
    except ValueError as error:
        wrong = f"FIRSTLINE_TELEGRAM__API_URL, FIRSTLINE_TELEGRAM__PROXY: {error}"
        raise SettingsError((wrong,)) from None


class Direct(Library):
    """The calls, made by nobody but us."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @override
    async def about_me(self) -> str:
        return f"@{_ME.decode(await self._call('getMe', {})).username}"

    @override
    async def receive_by_polling(self) -> None:
        await self._call("deleteWebhook", {"drop_pending_updates": False})

    @override
    async def receive_by_hook(self, url: str, secret: str) -> None:
        asked = {"url": url, "secret_token": secret, "allowed_updates": ALLOWED}
        await self._call("setWebhook", asked)

    @override
    async def fetch(self, offset: int) -> Sequence[Json]:
        asked = {"offset": offset, "timeout": POLL, "allowed_updates": ALLOWED}
        taken = await self._call("getUpdates", asked, patience=POLL + 10.0)
        return _UPDATES.decode(taken)

    @override
    async def settle(self, press: str) -> None:
        await self._call("answerCallbackQuery", {"callback_query_id": press})

    @override
    async def show_typing(self, chat: str) -> None:
        await self._call("sendChatAction", {"chat_id": chat, "action": "typing"})

    @override
    async def say(self, message: Message) -> str:
        taken = await self._call("sendMessage", _spoken(message))
        return str(_TAKEN.decode(taken).message_id)

    @override
    async def change(self, message: Message, ref: str) -> None:
        changed: Json = {
            "chat_id": message.chat,
            "message_id": int(ref),
            "text": message.text,
        }
        if message.html:
            changed["parse_mode"] = "HTML"
        if message.rows:
            changed["reply_markup"] = _inline(message)
        await self._call("editMessageText", changed)

    @override
    async def send_file(self, message: Message, kind: str, file: str) -> str:
        if kind not in FILES:
            raise RejectedError(f"no such kind of file: {kind}")
        sent = _spoken(message)
        caption = sent.pop("text")
        if kind == "sticker":
            sent.pop("parse_mode", None)
        else:
            sent["caption"] = caption
        taken = await self._call(FILES[kind], {**sent, kind: file})
        return str(_TAKEN.decode(taken).message_id)

    @override
    async def copy(self, message: Message, source: str, ref: str) -> str:
        copied: Json = {
            "chat_id": message.chat,
            "from_chat_id": source,
            "message_id": int(ref),
        }
        if message.thread is not None:
            copied["message_thread_id"] = message.thread
        return str(_TAKEN.decode(await self._call("copyMessage", copied)).message_id)

    @override
    async def pop_up(self, press: str, text: str) -> None:
        shown = {"callback_query_id": press, "text": text}
        await self._call("answerCallbackQuery", shown)

    @override
    async def react(self, chat: str, ref: str, emoji: str) -> None:
        reaction = [{"type": "emoji", "emoji": emoji}]
        reacted = {"chat_id": chat, "message_id": int(ref), "reaction": reaction}
        await self._call("setMessageReaction", reacted)

    @override
    async def open_topic(self, chat: str, name: str) -> str:
        made = await self._call("createForumTopic", {"chat_id": chat, "name": name})
        return str(_TOPIC.decode(made).message_thread_id)

    @override
    async def set_topic(
        self, chat: str, thread: int, *, name: str, is_open: bool
    ) -> None:
        topic = {"chat_id": chat, "message_thread_id": thread}
        if name:
            await self._call("editForumTopic", {**topic, "name": name})
        await self._call("reopenForumTopic" if is_open else "closeForumTopic", topic)

    @override
    async def close(self) -> None:
        await self._client.close()

    async def _call(
        self, method: str, asked: Json, *, patience: float = PATIENCE
    ) -> msgspec.Raw:
        body = _ENCODER.encode(asked)
        try:
            reply = await self._client.post(f"/{method}", body, patience=patience)
        except OSError as error:
            raise of_network(error, (UnsentError,)) from error
        try:
            answer = _ANSWER.decode(reply.body)
        except msgspec.MsgspecError:
            # A page instead of JSON: something before the server answered.
            raise UnreachableError("no answer of the Bot API") from None
        if not answer.ok:
            raise _refused(answer, reply.status)
        return answer.result


def _refused(answer: Answer, status: int) -> AdapterError:
    code, asked = answer.error_code or status, answer.parameters
    if code == THROTTLED:
        return ThrottledError(asked.retry_after or 1)
    if asked.migrate_to_chat_id is not None:
        return MovedError(str(asked.migrate_to_chat_id))
    return of_status(code, answer.description)


def _spoken(message: Message) -> Json:
    """The fields of every message; what is not asked for is left out."""
    sent: Json = {"chat_id": message.chat, "text": message.text}
    if message.html:
        sent["parse_mode"] = "HTML"
    if message.silent:
        sent["disable_notification"] = True
    if message.thread is not None:
        sent["message_thread_id"] = message.thread
    markup = _markup(message)
    if markup is not None:
        sent["reply_markup"] = markup
    return sent


def _markup(message: Message) -> Json | None:
    if message.share:
        share = [{"text": message.share, "request_contact": True}]
        rows = [[{"text": button.label} for button in row] for row in message.rows]
        return {
            "keyboard": [share, *rows],
            "resize_keyboard": True,
            "one_time_keyboard": True,
        }
    if message.clears:
        return {"remove_keyboard": True}
    return _inline(message) if message.rows else None


def _inline(message: Message) -> Json:
    rows = [[_button(one) for one in row] for row in message.rows]
    return {"inline_keyboard": rows}


def _button(button: Button) -> Json:
    page = page_of(button)
    if page is not None:
        return {"text": button.label, "url": page}
    return {"text": button.label, "callback_data": callback_data(button)}
