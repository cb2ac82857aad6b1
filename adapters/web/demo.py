"""The demonstration: everybody at this machine signs in by a click."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from adapters.web import visits
from adapters.web.guard import anyone
from adapters.web.here import Here
from adapters.web.peers import is_local
from adapters.web.visits import Visit
from adapters.web.web import Web
from bot.accounts import accounts, sessions
from bot.accounts.demonstration import PEOPLE
from bot.transaction import Transaction

routes = APIRouter()


def router(web: Web) -> APIRouter:
    """`/demo`; nothing unless the settings ask for a demonstration."""
    return routes if web.settings.demo else APIRouter()


@routes.post("/demo/enter")
async def enter(
    request: Request,
    visit: Annotated[Visit, Depends(anyone)],
    web: Here,
    *,
    login: Annotated[str, Form(max_length=64)],
) -> Response:
    """Sign in without a password, as one of the people of the demonstration."""
    if not is_local(request) or login not in {one[0] for one in PEOPLE}:
        raise HTTPException(403)

    def work(tx: Transaction) -> str | None:
        known = accounts.found(tx, login)
        if known is None:
            return None
        return sessions.open_session(tx, known[0].id, old=visit.token)

    token = await web.do(work)
    if token is None:
        raise HTTPException(404)
    response = RedirectResponse("/desk", 303)
    visits.begin(request, response, token)
    return response
