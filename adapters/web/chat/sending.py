"""What a guest sends is kept once, under the page's own name of it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote

from fastapi import HTTPException, Request

from adapters.web.chat.bodies import read_bytes
from adapters.web.chat.door import conversation_of
from adapters.web.web import Web
from bot.errors import StoreDownError
from bot.files import MOST_BYTES, BadFileError
from bot.guests import WEBCHAT, Guest
from bot.ports import Inbound
from dialogs.conversation.events import Event, Shared

AT_ONCE = 4
"""Files in memory; more wait for their turn."""


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


@dataclass(frozen=True, slots=True)
class Uploads:
    """Takes files, few at a time."""

    _turns: asyncio.Semaphore = field(
        default_factory=lambda: asyncio.Semaphore(AT_ONCE)
    )

    async def take(self, request: Request, web: Web, guest: Guest, *, key: str) -> str:
        """Keep the body of a request as a file; its id.

        Raises 413, 415, and 503 when the disk is full or away.
        """
        async with self._turns:
            data = await read_bytes(request, MOST_BYTES)
            name = unquote(request.headers.get("x-file-name", ""), errors="replace")
            try:
                number = await web.app.files.keep(
                    conversation_of(guest), key, name=name, data=data
                )
                file = await web.app.files.open(number)
            except BadFileError:
                raise HTTPException(415, "file") from None
            except OSError as error:
                raise StoreDownError(str(error)) from error
        kind = file.kind if file else "document"
        shared = Shared(at=web.app.clock(), kind=kind, ref=number, id=key)
        await accept(web, guest, [(key, shared)])
        return number
