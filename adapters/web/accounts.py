"""Signing in and out, and one's own password."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from adapters.web import visits
from adapters.web.front import local
from adapters.web.guard import allowed, anyone
from adapters.web.here import Here
from adapters.web.pages import render
from adapters.web.peers import address_of
from adapters.web.proving import hash_of, is_right
from adapters.web.rates import limited
from adapters.web.seconding import ask_code
from adapters.web.visits import Visit
from adapters.web.web import Web
from bot.accounts import accounts, audit, failures, second, sessions
from bot.accounts.accounts import Person
from bot.accounts.failures import MINUTE
from bot.errors import BadArgumentError
from bot.ports import Rate
from bot.transaction import Transaction

Word = Annotated[str, Form(max_length=300)]

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


@routes.post("/login", dependencies=[Depends(limited("login", Rate(30, 60)))])
async def sign_in(
    request: Request,
    visit: Annotated[Visit, Depends(anyone)],
    web: Here,
    *,
    login: Word,
    password: Word,
    next: Annotated[str, Form(max_length=2000)] = "/desk",  # noqa: A002 (as above)
) -> Response:
    """Check the password and begin a session under a new token."""
    onwards = local(next)
    person, wait = await _proved(request, web, login, password=password)
    if person is None:
        why = "locked" if wait else "wrong"
        minutes = -(-wait // MINUTE)
        page = render(
            request, "login.html", status=403, next=onwards, why=why, minutes=minutes
        )
        if wait:
            page.headers["Retry-After"] = str(minutes * 60)
        return page
    if await web.look(lambda tx: second.is_on(tx, person.id)):
        return ask_code(request, visit, web, login=person.login, onwards=onwards)
    await web.do(lambda tx: failures.succeeded(tx, login, address_of(request)))
    token = await _opened(web, person, old=visit.token)
    response = RedirectResponse(onwards, 303)
    visits.begin(request, response, token)
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


@routes.post("/me")
async def change_password(
    request: Request,
    person: Annotated[Person, Depends(allowed(None))],
    web: Here,
    *,
    old: Word,
    new: Word,
) -> Response:
    """Take another password; every session of before ends, this one goes on anew."""
    proved, wait = await _proved(request, web, person.login, password=old)
    if proved is None:
        why = "locked" if wait else "wrong"
        return render(request, "me.html", status=403, who=person, why=why)
    try:
        hashed = await hash_of(request, new)
    except BadArgumentError:
        return render(request, "me.html", status=422, who=person, why="length")

    def work(tx: Transaction) -> None:
        failures.succeeded(tx, person.login, address_of(request))
        accounts.set_password(tx, person.login, hashed)
        audit.note(tx, "password_set", by=person.actor, subject=person.login)

    await web.do(work)
    response = render(request, "me.html", who=person, why="done")
    visits.begin(request, response, await _opened(web, person))
    return response


async def _proved(
    request: Request, web: Web, login: str, *, password: str
) -> tuple[Person | None, int]:
    """The person of a login and a password, else the microseconds to wait."""
    address = address_of(request)
    wait = await web.do(lambda tx: failures.attempt(tx, login, address))
    if wait:
        return None, wait
    known = await web.look(lambda tx: accounts.found(tx, login))
    if (
        not await is_right(request, password, known[1] if known else "")
        or known is None
    ):
        return None, 0
    return known[0], 0


async def _opened(web: Web, person: Person, *, old: str | None = None) -> str:
    def work(tx: Transaction) -> str:
        audit.note(tx, "signed_in", by=person.actor)
        return sessions.open_session(tx, person.id, old=old)

    return await web.do(work)
