"""What a page sends and asks, read strictly and in bounds."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta, Struct
from starlette.exceptions import HTTPException
from starlette.requests import Request

from dialogs.conversation import events

MOST_BYTES = 64 * 1024

Key = Annotated[str, Meta(pattern=r"^[A-Za-z0-9-]{8,64}\Z")]
"""A page's own name of a message; the same each time it is sent again."""

Word = Annotated[str, Meta(max_length=64)]
Line = Annotated[str, Meta(max_length=300)]
Name = Annotated[str, Meta(max_length=100)]
PhoneText = Annotated[str, Meta(max_length=40)]
Token = Annotated[str, Meta(max_length=4096)]


class Opening(Struct, frozen=True):
    """A chat is opened; `fields` are answers that the site knows, by question."""

    script: Word = ""
    source: Annotated[dict[Word, Line], Meta(max_length=20)] = {}
    fields: Annotated[dict[Word, Word], Meta(max_length=10)] = {}
    name: Name = ""
    phone: PhoneText = ""
    identity: Token = ""


class Said(Struct, frozen=True, tag="said"):
    """Words."""

    id: Key
    text: Annotated[str, Meta(min_length=1, max_length=4096)]


class Pressed(Struct, frozen=True, tag="pressed"):
    """A button."""

    id: Key
    payload: Annotated[str, Meta(min_length=1, max_length=200)]


class Contact(Struct, frozen=True, tag="contact"):
    """A phone number, from the field for it."""

    id: Key
    phone: Annotated[str, Meta(min_length=1, max_length=40)]
    name: Name = ""


Message = Said | Pressed | Contact


class Identity(Struct, frozen=True):
    """Who a person is, in words of the site that are signed."""

    identity: Token


OPENING = msgspec.json.Decoder(Opening)
MESSAGE: msgspec.json.Decoder[Message] = msgspec.json.Decoder(Message)
IDENTITY = msgspec.json.Decoder(Identity)


class Sent(Struct, frozen=True):
    """The query of a file; `id` is the page's own name of it."""

    id: Key


class Wanted(Struct, frozen=True):
    """The query of lines: those after a cursor, and the seconds to wait for them."""

    after: str = ""
    wait: Annotated[float, Meta(ge=0, le=60)] = 0


T = TypeVar("T")


def asked(request: Request, kind: type[T]) -> T:
    """The query of a request; raises 422."""
    try:
        return msgspec.convert(request.query_params, kind, strict=False)
    except msgspec.ValidationError:
        raise HTTPException(422, "malformed") from None


async def read(request: Request, decoder: msgspec.json.Decoder[T]) -> T:
    """The body of a request; raises 413 or 422."""
    try:
        return decoder.decode(await read_bytes(request, MOST_BYTES))
    except msgspec.MsgspecError as error:
        raise HTTPException(422, str(error)) from None
    except UnicodeDecodeError:
        raise HTTPException(422, "not UTF-8") from None


async def read_bytes(request: Request, most: int) -> bytes:
    """A body of at most so many bytes; raises 413."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > most:
            raise HTTPException(413)
        parts.append(part)
    return b"".join(parts)


def event_of(message: Message, at: dt.datetime) -> events.Event:
    """What a message means for the conversation."""
    match message:
        case Said(id=key, text=text):
            return events.Said(at=at, text=text, id=key)
        case Pressed(id=key, payload=payload):
            return events.Pressed(at=at, payload=payload, id=key)
        case Contact(id=key, phone=phone, name=name):
            return events.Shared(
                at=at, kind="contact", phone=phone, name=name or None, id=key
            )
