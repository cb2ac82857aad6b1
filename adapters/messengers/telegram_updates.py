"""What an update of the Bot API means; plain JSON in, so that both libraries share it.

Read leniently: a field that is new or missing must not cost a message.
"""

from __future__ import annotations

import datetime as dt
from base64 import urlsafe_b64decode
from binascii import Error as BinasciiError
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import parse_qsl

from adapters.messengers.telegram_texts import clean
from bot.ports import Change, Inbound
from dialogs.conversation.events import (
    Edited,
    Event,
    Pressed,
    Said,
    Shared,
    Started,
    Touched,
)
from dialogs.conversation.state import Profile

Json = dict[str, Any]

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
FILES: Mapping[str, Literal["voice", "video", "sticker", "document"]] = {
    "voice": "voice",
    "audio": "voice",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "sticker": "sticker",
    # The last: an animation is told as a document as well.
    "document": "document",
}
"""Fields of a message with a file, as kinds of `Shared`; photos are a list."""

GONE = {"kicked", "left"}


def read_update(
    update: Json, *, channel: str, bot: str, now: dt.datetime
) -> Inbound | None:
    """What an update says; None when that is nothing to us.

    Raises KeyError, TypeError or ValueError for one that is no update at all.
    """
    name = f"{bot}:{update['update_id']}"
    if "message" in update:
        return _message(update["message"], channel, name=name)
    if "edited_message" in update:
        return _edited(update["edited_message"], channel, name=name)
    if "callback_query" in update:
        return _press(update["callback_query"], channel, name=name, now=now)
    if "my_chat_member" in update:
        return _membership(update["my_chat_member"], channel, name=name)
    return None


def _message(message: Json, channel: str, *, name: str) -> Inbound | None:
    chat = message["chat"]
    if "migrate_to_chat_id" in message:
        moved = Change(moved_to=str(message["migrate_to_chat_id"]))
        return _changed(moved, chat, channel, name=name, at=message["date"])
    sender = message.get("from") or {}
    event = _event(message, sender)
    if event is None or sender.get("is_bot", not sender):
        return None
    return _inbound(event, message, sender=sender, channel=channel, name=name)


def _edited(message: Json, channel: str, *, name: str) -> Inbound | None:
    sender = message.get("from") or {}
    if sender.get("is_bot", not sender):
        return None
    event = Edited(
        at=_time(message.get("edit_date") or message["date"]),
        message=str(message["message_id"]),
        text=clean(message.get("text") or message.get("caption") or ""),
        id=str(message["message_id"]),
    )
    return _inbound(event, message, sender=sender, channel=channel, name=name)


def _press(query: Json, channel: str, *, name: str, now: dt.datetime) -> Inbound | None:
    message, data = query.get("message"), query.get("data")
    if message is None or data is None:
        return None
    press = str(query["id"])
    event = Pressed(at=now, payload=clean(data), id=f"press:{press}")
    return _inbound(
        event, message, sender=query["from"], channel=channel, name=name, press=press
    )


def _membership(change: Json, channel: str, *, name: str) -> Inbound | None:
    chat = change["chat"]
    if chat.get("type") != "private":
        return None
    status = change["new_chat_member"]["status"]
    reach = Change(is_reachable=status not in GONE)
    return _changed(reach, chat, channel, name=name, at=change["date"])


def _changed(
    change: Change, chat: Json, channel: str, *, name: str, at: int
) -> Inbound:
    return Inbound(
        channel=channel,
        chat=str(chat["id"]),
        external_id=name,
        event=Touched(at=_time(at), touch="chat"),
        change=change,
    )


def _inbound(
    event: Event,
    message: Json,
    *,
    sender: Json,
    channel: str,
    name: str,
    press: str | None = None,
) -> Inbound:
    chat = message["chat"]
    thread = message.get("message_thread_id")
    quoted = message.get("reply_to_message") or {}
    return Inbound(
        channel=channel,
        chat=str(chat["id"]),
        external_id=name,
        event=event,
        profile=_profile(sender),
        sender=None if chat.get("type") == "private" else str(sender["id"]),
        thread=str(thread) if thread is not None else None,
        message=str(message["message_id"]),
        press=press,
        quoted=str(quoted["message_id"]) if "message_id" in quoted else None,
    )


def _event(message: Json, sender: Json) -> Event | None:
    at, number = _time(message["date"]), str(message["message_id"])
    text = message.get("text")
    if text is not None:
        text = clean(text)
        command, _, payload = text.partition(" ")
        if command.partition("@")[0] == "/start":
            profile = _profile(sender)
            source = source_of(payload.strip())
            return Started(at=at, id=number, source=source, profile=profile)
        return Said(at=at, text=text, id=number)
    return _shared(message, sender, at=at, number=number)


def _shared(
    message: Json, sender: Json, *, at: dt.datetime, number: str
) -> Shared | None:
    caption = clean(message.get("caption") or "")
    if contact := message.get("contact"):
        return Shared(
            at=at,
            kind="contact",
            id=number,
            phone=_phone(contact),
            name=_name(contact),
            own=contact.get("user_id") == sender.get("id"),
        )
    if place := message.get("location"):
        ref = f"{place['latitude']},{place['longitude']}"
        return Shared(at=at, kind="location", id=number, ref=ref)
    if photo := message.get("photo"):
        ref = str(photo[-1]["file_id"])
        return Shared(at=at, kind="photo", id=number, ref=ref, caption=caption)
    for field, kind in FILES.items():
        if file := message.get(field):
            ref = str(file["file_id"])
            return Shared(at=at, kind=kind, id=number, ref=ref, caption=caption)
    return None


def source_of(payload: str) -> dict[str, str]:
    """Where a deep link comes from.

    `site-okna` is a source; `utm_source-yandex__utm_campaign-okna` are fields; a
    base64url of `utm_source=yandex&utm_campaign=okna` are the same fields.
    """
    if not payload:
        return {}
    decoded = _decoded(payload)
    if decoded:
        return decoded
    parts = [part.partition("-") for part in payload.split("__")]
    fields = {key: value for key, dash, value in parts if _is_field(key) and value}
    return fields or {"source": payload}


def _decoded(payload: str) -> dict[str, str]:
    try:
        text = urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode("ascii")
    except (BinasciiError, ValueError):
        return {}
    return {key: value for key, value in parse_qsl(text) if _is_field(key)}


def _is_field(key: str) -> bool:
    return key == "source" or key.startswith("utm_")


def _profile(sender: Json) -> Profile:
    return Profile(
        name=_name(sender),
        username=sender.get("username"),
        language=sender.get("language_code"),
    )


def _name(person: Json) -> str | None:
    parts = (person.get("first_name"), person.get("last_name"))
    return clean(" ".join(part for part in parts if part)).strip() or None


def _phone(contact: Json) -> str:
    """Telegram may leave the plus out of a number that it knows itself."""
    number = str(contact.get("phone_number") or "").strip()
    is_known = contact.get("user_id") is not None
    return f"+{number}" if is_known and number[:1].isdigit() else number


def _time(seconds: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(seconds, dt.UTC)
