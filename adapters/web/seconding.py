"""The second factor at the door and on one's own page."""

from __future__ import annotations

import hmac
from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from adapters.web import visits
from adapters.web.front import local
from adapters.web.guard import allowed, anyone
from adapters.web.here import Here
from adapters.web.pages import render
from adapters.web.peers import address_of
from adapters.web.proving import is_right
from adapters.web.rates import limited
from adapters.web.visits import Visit
from adapters.web.web import Web
from bot.accounts import accounts, audit, failures, second, sessions
from bot.accounts.accounts import Person
from bot.accounts.failures import MINUTE
from bot.ports import Rate
from bot.transaction import Transaction

Word = Annotated[str, Form(max_length=300)]
Own = Annotated[Person, Depends(allowed(None))]

PATIENCE = 10 * MINUTE
"""So long a right password waits for its code."""

routes = APIRouter()


def router(_: Web) -> APIRouter:
    """`/login/code`, and `/me/second`."""
    return routes


def ask_code(
    request: Request, visit: Visit, web: Web, *, login: str, onwards: str
) -> Response:
    """The form for the code of somebody whose password was right."""
    until = str(web.now + PATIENCE)
    mark = _mark(web, visit, login=login, until=until)
    return render(
        request,
        "second.html",
        login=login,
        until=until,
        mark=mark,
        next=onwards,
        why="",
    )


def _mark(web: Web, visit: Visit, *, login: str, until: str) -> str:
    """What shows that this browser has brought the right password a moment ago."""
    words = f"{visit.token}\n{login}\n{until}"
    return web.app.secrets.hash("second", words).hex()


@routes.post("/login/code", dependencies=[Depends(limited("login", Rate(30, 60)))])
async def sign_in(
    request: Request,
    visit: Annotated[Visit, Depends(anyone)],
    web: Here,
    *,
    login: Word,
    until: Word,
    mark: Word,
    code: Word,
    next: Annotated[str, Form(max_length=2000)] = "/desk",  # noqa: A002 (as at /login)
) -> Response:
    """Check the code and begin a session."""
    onwards = local(next)
    is_ours = hmac.compare_digest(mark, _mark(web, visit, login=login, until=until))
    if not is_ours or not until.isdecimal() or int(until) < web.now:
        return RedirectResponse("/login", 303)
    person, wait = await _checked(request, web, login, code=code)
    if person is None:
        why = "locked" if wait else "wrong"
        told = {"login": login, "until": until, "mark": mark, "next": onwards}
        return render(request, "second.html", status=403, why=why, **told)

    def work(tx: Transaction) -> str:
        audit.note(tx, "signed_in", by=person.actor)
        return sessions.open_session(tx, person.id, old=visit.token)

    response = RedirectResponse(onwards, 303)
    visits.begin(request, response, await web.do(work))
    return response


async def _checked(
    request: Request, web: Web, login: str, *, code: str
) -> tuple[Person | None, int]:
    """The person of a right code, else the microseconds to wait."""
    place = address_of(request)

    def work(tx: Transaction) -> tuple[Person | None, int]:
        wait = failures.attempt(tx, login, place)
        known = accounts.found(tx, login)
        if wait or known is None or not second.is_right(tx, known[0].id, code):
            return None, wait
        failures.succeeded(tx, login, place)
        return known[0], 0

    return await web.do(work)


@routes.get("/me/second")
async def show(request: Request, person: Own, web: Here) -> Response:
    """Whether codes are asked for, and how to begin with it."""
    return await _page(request, person, web)


@routes.post("/me/second")
async def turn_on(
    request: Request, person: Own, web: Here, *, secret: Word, code: Word
) -> Response:
    """Ask for codes from now on, when one was brought."""

    def work(tx: Transaction) -> tuple[str, ...] | None:
        if person.is_program or second.is_on(tx, person.id):
            return None
        codes = second.turn_on(tx, person.id, secret=secret, code=code)
        if codes is not None:
            audit.note(tx, "second_on", by=person.actor, subject=person.login)
        return codes

    codes = await web.do(work)
    if codes is None:
        return await _page(request, person, web, secret=secret, why="wrong")
    return await _page(request, person, web, codes=codes)


@routes.post("/me/second/off")
async def turn_off(
    request: Request, person: Own, web: Here, *, password: Word
) -> Response:
    """Ask for codes no more; the password shows that it is not a borrowed browser."""
    known = await web.look(lambda tx: accounts.found(tx, person.login))
    if person.is_program or known is None:
        raise HTTPException(403)
    if not await is_right(request, password, known[1]):
        return await _page(request, person, web, why="password")

    def work(tx: Transaction) -> None:
        second.turn_off(tx, person.id)
        audit.note(tx, "second_off", by=person.actor, subject=person.login)

    await web.do(work)
    return await _page(request, person, web)


async def _page(
    request: Request,
    person: Person,
    web: Web,
    *,
    secret: str = "",
    codes: tuple[str, ...] = (),
    why: str = "",
) -> Response:
    if person.is_program:
        raise HTTPException(403)
    is_on = await web.look(lambda tx: second.is_on(tx, person.id))
    secret = secret or second.new_secret()
    return render(
        request,
        "me_second.html",
        status=403 if why else 200,
        is_on=is_on,
        secret=secret,
        groups=[secret[place : place + 4] for place in range(0, len(secret), 4)],
        link=second.address(person.login, secret),
        codes=codes,
        why=why,
    )
