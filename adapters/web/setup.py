"""A link that lets one in to set a password: the first admin, or who was invited."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException, Query, Request
from fastapi.responses import RedirectResponse, Response

from adapters.web import visits
from adapters.web.guard import anyone
from adapters.web.here import Here
from adapters.web.pages import render
from adapters.web.proving import hash_of
from adapters.web.rates import limited
from adapters.web.visits import Visit
from adapters.web.web import Web
from bot.accounts import audit, invitations, second, sessions
from bot.errors import BadArgumentError
from bot.ports import Rate
from bot.transaction import Transaction

Code = Annotated[str, Query(max_length=100)]
Word = Annotated[str, Form(max_length=300)]
GUESSES = Depends(limited("setup", Rate(20, 60)))

routes = APIRouter()


def router(_: Web) -> APIRouter:
    """`/setup`."""
    return routes


@routes.get("/setup", dependencies=[Depends(anyone), GUESSES])
async def form(request: Request, web: Here, code: Code = "") -> Response:
    """The form of a link that is good."""
    return await _page(request, web, code)


@routes.post("/setup", dependencies=[GUESSES])
async def accept(
    request: Request,
    visit: Annotated[Visit, Depends(anyone)],
    web: Here,
    *,
    code: Word,
    password: Word,
    login: Word = "",
    name: Word = "",
) -> Response:
    """Set the password, use the link up, and sign in."""
    if await web.look(lambda tx: invitations.invited(tx, code)) is None:
        raise HTTPException(403)
    try:
        hashed = await hash_of(request, password)

        def work(tx: Transaction) -> str | None:
            user = invitations.accept(tx, code, hashed, login=login, name=name)
            audit.note(tx, "password_set", by=f"user:{user}")
            # A link is one factor: who has asked for two brings the other.
            if second.is_on(tx, user):
                return None
            return sessions.open_session(tx, user, old=visit.token)

        token = await web.do(work)
    except BadArgumentError as error:
        return await _page(request, web, code, why=str(error), login=login, name=name)
    response = RedirectResponse("/", 303)
    if token is not None:
        visits.begin(request, response, token)
    return response


async def _page(
    request: Request,
    web: Web,
    code: str,
    *,
    why: str = "",
    login: str = "admin",
    name: str = "",
) -> Response:
    invitation = await web.look(lambda tx: invitations.invited(tx, code))
    if invitation is None:
        raise HTTPException(403)
    return render(
        request,
        "setup.html",
        status=422 if why else 200,
        code=code,
        who=invitation.person,
        why=why,
        login=login,
        name=name,
    )
