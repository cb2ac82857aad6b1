"""The front door: where one goes from `/`, and how pages look."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from adapters.web import tongues
from adapters.web.guard import anyone
from adapters.web.here import Here
from adapters.web.pages import THEME_COOKIE, THEMES, render
from adapters.web.visits import Visit
from adapters.web.web import Web
from bot.accounts.demonstration import PEOPLE

SITE = "/demo"
"""A pretended site of a company, with the widget on it."""

YEAR = 365 * 24 * 3600

routes = APIRouter()


def router(_: Web) -> APIRouter:
    """`/` and the choice of language and theme."""
    return routes


@routes.get("/")
async def front(
    request: Request, visit: Annotated[Visit, Depends(anyone)], web: Here
) -> Response:
    """Onwards, to the desk or to the form; the demonstration begins here."""
    if web.settings.demo:
        return _demonstration(request, web)
    return RedirectResponse("/desk" if visit.person else "/login", 303)


@routes.post("/preferences", dependencies=[Depends(anyone)])
async def prefer(
    request: Request,
    web: Here,
    *,
    lang: Annotated[str, Form()] = "",
    theme: Annotated[str, Form()] = "",
) -> Response:
    """Keep the choice in the browser and show the same page."""
    response = RedirectResponse(local(request.headers.get("referer", "")), 303)
    chosen = (
        (tongues.COOKIE, lang, tongues.LANGUAGES),
        (THEME_COOKIE, theme, THEMES),
    )
    for cookie, value, known in chosen:
        if value in known:
            response.set_cookie(
                cookie,
                value,
                max_age=YEAR,
                secure=web.is_https,
                httponly=True,
                samesite="lax",
            )
    return response


def _demonstration(request: Request, web: Web) -> Response:
    """What there is to try."""
    scripts = web.app.house.scripts.every()
    chats = [(f"{SITE}?script={script.id}", script) for script in scripts]
    return render(request, "start.html", chats=chats, people=PEOPLE)


def local(address: str) -> str:
    """The part of an address that stays on this site: never somebody else's."""
    parts = urlsplit(address)
    path = parts.path if parts.path.startswith("/") else "/"
    safe = "/" + path.lstrip("/\\")
    query = f"?{parts.query}" if parts.query else ""
    return (safe + query).replace("\r", "").replace("\n", "")
