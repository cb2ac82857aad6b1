"""What a guest sends is kept once, under the page's own name of it."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import unquote

from starlette.exceptions import HTTPException
from starlette.requests import Request

from adapters.web.chat.bodies import read_bytes
from adapters.web.chat.door import Seats, conversation_of
from adapters.web.web import Web
from bot.errors import StoreDownError
from bot.guests.files import MOST_BYTES
from bot.guests.filetypes import file_type
from bot.guests.guests import WEBCHAT, Guest
from bot.ports import Inbound
from dialogs.conversation.events import Event, Shared


def seats() -> Seats:
    """Files that may be in memory at once; who sends slowly holds up few others."""
    return Seats(most=12, of_address=4, of_guest=4, again=5)


async def accept(web: Web, guest: Guest, keyed: Iterable[tuple[str, Event]]) -> None:
    """Keep events of a guest; a key that was kept before changes nothing.

    The chat is a part of the name: nobody can take the keys of somebody else.
    """
    batch = [
        Inbound(
            channel=WEBCHAT,
            chat=guest.chat,
            external_id=f"{guest.chat}:{key}",
            event=event,
            script=guest.script,
        )
        for key, event in keyed
    ]
    await web.app.intake.accept(batch)


async def take(request: Request, web: Web, guest: Guest, *, key: str) -> str:
    """Keep the body of a request as a file; its id.

    Raises 413, 415, and 503 when the disk is full or away.
    """
    data = await read_bytes(request, MOST_BYTES)
    name = unquote(request.headers.get("x-file-name", ""), errors="replace")
    found = file_type(data)
    if found is None:
        raise HTTPException(415, "file")
    try:
        number = await web.app.files.keep(
            conversation_of(guest), key, name=name, data=data
        )
    except OSError as error:
        raise StoreDownError(str(error)) from error
    shared = Shared(at=web.app.clock(), kind=found.kind, ref=number, id=key)
    await accept(web, guest, [(key, shared)])
    return number
