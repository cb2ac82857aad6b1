"""The shape of a deed's route: whose hand it is, on which lead, and its answer.

A route names what is done and by which right; who may not is refused before it.
"""

# No deferred annotations: those of a dependency are made for each permission.
from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, Request
from fastapi.responses import Response
from msgspec import Struct

from adapters.web.desk.answering import (
    Deed,
    Key,
    answered,
    do_to_lead,
    page_at,
)
from adapters.web.guard import allowed
from adapters.web.here import Here
from adapters.web.web import Web
from bot.accounts.accounts import Person
from bot.accounts.permissions import Permission
from bot.deskwork.once import Result


class Hand(Struct, frozen=True):
    """Somebody who does something; `key` names the deed once."""

    request: Request
    person: Person
    web: Web
    key: str

    async def does(
        self, what: str, lead: int, deed: Deed, *, key: str = ""
    ) -> Response:
        """Do it to a lead, once; the page, or a notice, says what came of it."""
        return self.answer(what, lead, await self.done(lead, deed, key=key))

    async def done(self, lead: int, deed: Deed, *, key: str = "") -> tuple[Result, str]:
        """Do it, once; what came of it, with the name of whom a refusal is about."""
        key = key or self.key
        return await do_to_lead(self.web, self.person, lead, key=key, deed=deed)

    def answer(self, what: str, lead: int, done: tuple[Result, str]) -> Response:
        """What the page gets."""
        back = page_at(lead)
        return answered(self.request, self.web, done, what=what, back=back)


def hand(permission: Permission) -> Callable[..., Hand]:
    """The hand of whoever has a permission, from a form with its key."""
    allower = Annotated[Person, Depends(allowed(permission))]

    def made(request: Request, web: Here, *, person: allower, key: Key = "") -> Hand:
        return Hand(request, person, web, key)

    return made


def bare_hand(permission: Permission) -> Callable[..., Hand]:
    """The same where the form is read whole, key and all, by the route."""
    allower = Annotated[Person, Depends(allowed(permission))]

    def made(request: Request, web: Here, *, person: allower) -> Hand:
        return Hand(request, person, web, "")

    return made
