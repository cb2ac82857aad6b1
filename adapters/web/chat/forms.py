"""The chat as a form: what a page without a script sends, and what it is shown.

The form brings the token, a stamp and the name of the message, all made by us when the
page was shown. Sent again, by a reload or by a doubtful connection, it counts once.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Mapping
from typing import Literal
from uuid import uuid4

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request

from adapters.web.chat.bodies import Message, Opening, event_of
from adapters.web.chat.door import GUESTS, conversation_of, guest_with, spend_message
from adapters.web.chat.opening import open_chat
from adapters.web.chat.sending import accept
from adapters.web.chat.stamps import judge, stamp_of
from adapters.web.chat.streams import look, wait_for_lines
from adapters.web.peers import address_of
from adapters.web.rates import spend
from adapters.web.web import Web
from bot.errors import StoreDownError
from bot.guests.guests import Guest, new_token
from bot.guests.transcripts import Cursor, Line
from bot.store.moments import SECOND

PATIENCE = 3.0
"""Seconds that a page waits for an answer before it is shown without one."""

MORE = 0.3
"""Seconds in which a second bubble follows the first."""

Trouble = Literal["", "too_soon", "too_fast", "stale", "down", "trapped"]


class Form(Struct, frozen=True, kw_only=True):
    """What the form of a page holds, and the conversation above it."""

    token: str
    stamp: str
    key: str
    text: str = ""
    phone: str = ""
    trouble: Trouble = ""
    lines: tuple[Line, ...] = ()


class _TroubleError(Exception):
    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble
        super().__init__(trouble)


def new_form(web: Web) -> Form:
    """The form of a page that is opened; nothing is kept before it is sent."""
    token = new_token()
    stamp = stamp_of(web.app.secrets, token, web.now // SECOND)
    return Form(token=token, stamp=stamp, key=str(uuid4()))


async def take(
    request: Request, web: Web, script: str, *, fields: Mapping[str, str]
) -> Form:
    """Do what a form asks for; the form of the page that is shown then.

    What was written is never lost: where it was not kept, it stands in its field again.
    """
    given = Form(
        token=fields.get("guest", ""),
        stamp=fields.get("stamp", ""),
        key=fields.get("id", ""),
        text=fields.get("text", ""),
        phone=fields.get("phone", ""),
    )
    if fields.get("website"):
        return replace(given, trouble="trapped")
    try:
        guest = await _guest(request, web, script, given=given)
        lines = await _say(request, web, guest, message=_message(given, fields))
    except _TroubleError as error:
        fresh = new_form(web) if error.trouble == "stale" else given
        kept = replace(fresh, text=given.text, phone=given.phone)
        return replace(kept, trouble=error.trouble)
    except StoreDownError:
        return replace(given, trouble="down")
    return replace(given, key=str(uuid4()), text="", phone="", lines=lines)


async def _guest(request: Request, web: Web, script: str, *, given: Form) -> Guest:
    try:
        return await guest_with(request, given.token)
    except HTTPException:
        pass
    verdict = judge(web.app.secrets, given.token, given.stamp, now=web.now // SECOND)
    if verdict != "good":
        raise _TroubleError(verdict)
    _spend(request, f"guests:{address_of(request)}")
    return await open_chat(web, given.token, Opening(script=script))


def _spend(request: Request, key: str) -> None:
    try:
        spend(request, key, GUESTS)
    except HTTPException:
        raise _TroubleError("too_fast") from None


def _message(given: Form, fields: Mapping[str, str]) -> Message | None:
    """The message of a form; None when one only looks for an answer."""
    told: dict[str, str] = {"id": given.key}
    if payload := fields.get("press"):
        told |= {"type": "pressed", "payload": payload}
    elif "look" in fields:
        return None
    elif phone := given.phone.strip():
        told |= {"type": "contact", "phone": phone}
    elif text := given.text.strip():
        told |= {"type": "said", "text": text}
    else:
        return None
    try:
        message: Message = msgspec.convert(told, Message)
    except msgspec.ValidationError:
        raise _TroubleError("stale") from None
    return message


async def _say(
    request: Request, web: Web, guest: Guest, *, message: Message | None
) -> tuple[Line, ...]:
    number = conversation_of(guest)
    before = (await look(web, number, None)).passage
    if message is not None:
        try:
            spend_message(request, guest)
        except HTTPException:
            raise _TroubleError("too_fast") from None
        event = event_of(message, web.app.clock())
        await accept(web, guest, [(message.id, event)])
    is_new = message is not None and all(one.key != message.id for one in before.lines)
    if is_new or not before.lines:
        await _answered(web, number, before.cursor, has_said=is_new)
    return (await look(web, number, None)).passage.lines


async def _answered(
    web: Web, conversation: int, cursor: Cursor, *, has_said: bool
) -> None:
    """Wait for an answer, not for ever."""
    until = time.monotonic() + PATIENCE
    is_heard = not has_said
    while (left := until - time.monotonic()) > 0:
        found = await wait_for_lines(web, conversation, after=cursor, seconds=left)
        cursor = found.passage.cursor
        if not found.passage.lines:
            return
        # What was said before the prospect's words, such as a greeting, is no answer.
        newest = itertools.takewhile(_is_not_mine, reversed(found.passage.lines))
        has_mine = not all(map(_is_not_mine, found.passage.lines))
        is_heard = is_heard or has_mine
        if is_heard and any(newest):
            until = min(until, time.monotonic() + MORE)


def _is_not_mine(line: Line) -> bool:
    return line.by != "me"
