"""Who is let in: a guest by the token, so often, from so many places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import Struct, field
from starlette.exceptions import HTTPException
from starlette.requests import Request

from adapters.web.peers import address_of
from adapters.web.rates import spend
from adapters.web.web import web_of
from bot.guests.guests import Guest, find_guest, is_stale, note_seen, token_hash
from bot.ports import Rate
from bot.store.moments import SECOND

GUESTS = Rate(30, 600)
"""New guests of an address; an office shares one."""

FROM_ADDRESS = Rate(600, 60)
MESSAGES = Rate(30, 60)
"""Of one guest; what comes faster is kept by the page and comes later."""

FILES = Rate(20, 600)
READS = Rate(120, 60)
LONGEST = 200
"""Characters of a token that is looked at."""

TRAP = 0.7 * SECOND
"""A person needs longer for the first word; a program is asked to come again."""


async def guest_of(request: Request) -> Guest:
    """The guest whose token the request brings; raises 401."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer":
        raise HTTPException(401)
    return await guest_with(request, token.strip())


async def guest_with(request: Request, token: str) -> Guest:
    """The guest of a token; raises 401."""
    web = web_of(request)
    if not 0 < len(token) <= LONGEST:
        raise HTTPException(401)
    hash_ = token_hash(web.app.secrets, token)
    guest = await web.app.database.read(lambda c: find_guest(c, hash_))
    if guest is None:
        raise HTTPException(401)
    now = web.now
    if is_stale(guest, now):
        await web.app.database.transact(lambda c: note_seen(c, guest, now))
    return guest


def conversation_of(guest: Guest) -> int:
    """The number of a guest's conversation; raises 401 when it is gone."""
    if guest.conversation is None:
        raise HTTPException(401)
    return guest.conversation


def beware(request: Request, guest: Guest) -> None:
    """Ask one who is too quick for a person to come again; raises 429."""
    if web_of(request).now - guest.made_at < TRAP:
        raise HTTPException(429, headers={"Retry-After": "1"})


def spend_message(request: Request, guest: Guest) -> None:
    """Take one message of a guest and of the address; raises 429."""
    spend(request, f"chat:{guest.chat}", MESSAGES)
    spend(request, f"chats:{address_of(request)}", FROM_ADDRESS)


class Seats(Struct):
    """How many do something at once: in all, of an address, of a guest."""

    most: int = 4000
    of_address: int = 100
    of_guest: int = 8
    again: int = 30
    """Seconds after which one comes again."""

    _taken: Counter[str] = field(default_factory=Counter)

    @contextmanager
    def seat(self, request: Request, guest: Guest) -> Iterator[None]:
        """Take a place; raises 429 or 503."""
        bounds = {
            "": self.most,
            f"a:{address_of(request)}": self.of_address,
            f"g:{guest.chat}": self.of_guest,
        }
        for key, most in bounds.items():
            if self._taken[key] >= most:
                status = 429 if key else 503
                raise HTTPException(status, headers={"Retry-After": str(self.again)})
        self._taken.update(bounds.keys())
        try:
            yield
        finally:
            self._taken.subtract(bounds.keys())
            for key in bounds:
                if not self._taken[key]:
                    del self._taken[key]
