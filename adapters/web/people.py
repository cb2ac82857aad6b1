"""Who may sign in: the list, new people, their roles; the tokens; the journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from fastapi.responses import Response

from adapters.web.guard import allowed
from adapters.web.here import Here
from adapters.web.pages import render
from adapters.web.web import Web
from bot.accounts import accounts, audit, invitations, tokens
from bot.accounts.accounts import Person
from bot.accounts.permissions import PROGRAMS, ROLES
from bot.errors import BadArgumentError
from bot.store.moments import moment
from bot.transaction import Transaction

Word = Annotated[str, Form(max_length=300)]
Admin = Annotated[Person, Depends(allowed("manage_users"))]

routes = APIRouter()


def router(_: Web) -> APIRouter:
    """`/users` and `/audit`."""
    return routes


@routes.get("/users")
async def people(request: Request, _: Admin, web: Here) -> Response:
    """Everybody who may sign in, and the programs."""
    return await _page(request, web)


@routes.post("/users")
async def add(
    request: Request,
    admin: Admin,
    web: Here,
    *,
    login: Word,
    role: Word,
    name: Word = "",
    manager: Word = "",
) -> Response:
    """Let somebody sign in, by a link that is shown once."""

    def work(tx: Transaction) -> str:
        user = accounts.add_user(
            tx,
            login,
            name=name,
            role=role,
            password="",
            manager=manager.strip() or None,
        )
        audit.note(tx, "user_added", by=admin.actor, subject=login)
        return invitations.invite(tx, user)

    return await _done(request, web, work, link_of=login)


@routes.post("/users/{login}/link")
async def invite(request: Request, admin: Admin, web: Here, *, login: str) -> Response:
    """A link to set another password; the sessions of before end."""

    def work(tx: Transaction) -> str:
        known = accounts.found(tx, login)
        if known is None:
            raise HTTPException(404)
        accounts.set_password(tx, login, "")
        audit.note(tx, "user_changed", by=admin.actor, subject=login)
        return invitations.invite(tx, known[0].id)

    return await _done(request, web, work, link_of=login)


@routes.post("/users/{login}/role")
async def change_role(
    request: Request, admin: Admin, web: Here, *, login: str, role: Word
) -> Response:
    """Give somebody another role; one's own stays, so that an admin is left."""

    def work(tx: Transaction) -> str:
        if login == admin.login or not accounts.set_role(tx, login, role):
            raise HTTPException(409)
        audit.note(tx, "user_changed", by=admin.actor, subject=f"{login}: {role}")
        return ""

    return await _done(request, web, work)


@routes.post("/users/{login}/remove")
async def remove(request: Request, admin: Admin, web: Here, *, login: str) -> Response:
    """Let somebody sign in no more; nobody removes himself."""

    def work(tx: Transaction) -> str:
        if login == admin.login or not accounts.remove_user(tx, login):
            raise HTTPException(409)
        audit.note(tx, "user_removed", by=admin.actor, subject=login)
        return ""

    return await _done(request, web, work)


@routes.post("/tokens")
async def add_token(
    request: Request, admin: Admin, web: Here, *, name: Word, role: Word
) -> Response:
    """A token for a program; it is shown once."""

    def work(tx: Transaction) -> str:
        audit.note(tx, "token_added", by=admin.actor, subject=f"{name}: {role}")
        return tokens.add_token(tx, name, role)

    return await _done(request, web, work, token_of=name)


@routes.post("/tokens/remove")
async def remove_token(
    request: Request, admin: Admin, web: Here, *, name: Word
) -> Response:
    """Let a token open nothing any more."""

    def work(tx: Transaction) -> str:
        if not tokens.remove_token(tx, name):
            raise HTTPException(404)
        audit.note(tx, "token_removed", by=admin.actor, subject=name)
        return ""

    return await _done(request, web, work)


@routes.get("/audit")
async def journal(
    request: Request, _: Annotated[Person, Depends(allowed("see_audit"))], web: Here
) -> Response:
    """Who did what that must be answered for."""
    entries = await web.look(audit.entries)
    lines = [(moment(one.at), one) for one in entries]
    return render(request, "journal.html", lines=lines)


async def _done(
    request: Request,
    web: Web,
    work: Callable[[Transaction], str],
    *,
    link_of: str = "",
    token_of: str = "",
) -> Response:
    """Do it, and show the list with what is shown once, or with what was wrong."""
    try:
        secret = await web.do(work)
    except BadArgumentError as error:
        return await _page(request, web, why=str(error))
    link = f"{web.public_url}/setup?code={secret}" if link_of else ""
    token = secret if token_of else ""
    return await _page(request, web, link=link, token=token, whose=link_of or token_of)


async def _page(
    request: Request,
    web: Web,
    *,
    why: str = "",
    link: str = "",
    token: str = "",
    whose: str = "",
) -> Response:
    people = await web.look(accounts.everybody)
    programs = await web.look(tokens.listed)
    return render(
        request,
        "users.html",
        status=422 if why else 200,
        people=people,
        programs=[
            (one, moment(one.seen_at) if one.seen_at else None) for one in programs
        ],
        roles=ROLES,
        program_roles=PROGRAMS,
        managers=sorted(
            {(m.id, m.name) for s in web.app.house.scripts.every() for m in s.managers}
        ),
        why=why,
        link=link,
        token=token,
        whose=whose,
    )
