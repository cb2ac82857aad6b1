"""Signing in and out."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from adapters.web import visits
from adapters.web.front import local
from adapters.web.guard import allowed, anyone
from adapters.web.pages import render
from adapters.web.visits import Visit
from adapters.web.web import Here, Web
from bot import audit, sessions
from bot.accounts import Person, found
from bot.passwords import fits
from bot.transaction import Transaction

routes = APIRouter()


def router(_: Web) -> APIRouter:
    """`/login`, `/logout` and `/me`."""
    return routes


@routes.get("/login")
async def form(
    request: Request,
    visit: Annotated[Visit, Depends(anyone)],
    next: str = "/desk",  # noqa: A002 (the name that everybody uses in an address)
) -> Response:
    """The form, or onwards for somebody who has signed in."""
    if visit.person is not None:
        return RedirectResponse(local(next), 303)
    return render(request, "login.html", next=local(next), why="")


@routes.post("/login")
async def sign_in(
    request: Request,
    visit: Annotated[Visit, Depends(anyone)],
    web: Here,
    *,
    login: Annotated[str, Form(max_length=200)],
    password: Annotated[str, Form(max_length=1000)],
    next: Annotated[str, Form()] = "/desk",  # noqa: A002 (as above)
) -> Response:
    """Check the password and begin a session under a new token."""
    known = await web.look(lambda tx: found(tx, login))
    kept = known[1] if known else ""
    if not await asyncio.to_thread(fits, password, kept) or known is None:
        return render(request, "login.html", status=403, next=local(next), why="wrong")
    person = known[0]

    def work(tx: Transaction) -> str:
        audit.note(tx, "signed_in", by=person.actor)
        return sessions.open_session(tx, person.id, old=visit.token)

    response = RedirectResponse(local(next), 303)
    visits.begin(request, response, await web.do(work))
    return response


@routes.post("/logout")
async def sign_out(
    request: Request, person: Annotated[Person, Depends(allowed(None))], web: Here
) -> Response:
    """End the session."""
    visit = await visits.visit_of(request)

    def work(tx: Transaction) -> None:
        audit.note(tx, "signed_out", by=person.actor)
        sessions.close_session(tx, visit.token)

    await web.do(work)
    response = RedirectResponse("/login", 303)
    visits.end(request, response)
    return response


@routes.get("/me")
async def me(
    request: Request, person: Annotated[Person, Depends(allowed(None))]
) -> Response:
    """Who one is here."""
    return render(request, "me.html", who=person, why="")
