"""One visit: its cookie, the word its forms bring, and who it is if that is known."""

from __future__ import annotations

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from adapters.web.web import Web, web_of
from bot.accounts import sessions
from bot.accounts.accounts import Person

COOKIE = "firstline"
LONGEST = 64
"""Characters of a cookie that is looked at."""


class Visit(Struct, frozen=True):
    """A browser; `is_new` when it has no cookie of ours yet."""

    token: str
    csrf: str
    person: Person | None = None
    is_new: bool = False


async def visit_of(request: Request) -> Visit:
    """The visit of a request, looked up once."""
    known: Visit | None = getattr(request.state, "visit", None)
    if known is None:
        known = await _looked_up(request)
        request.state.visit = known
    return known


def begin(request: Request, response: Response, token: str) -> None:
    """Give the browser a token."""
    web = web_of(request)
    response.set_cookie(
        cookie_name(web),
        token,
        max_age=sessions.LIFE // 1_000_000,
        path="/",
        secure=web.is_https,
        httponly=True,
        samesite="lax",
    )


def end(request: Request, response: Response) -> None:
    """Take the token away."""
    web = web_of(request)
    response.delete_cookie(
        cookie_name(web), path="/", secure=web.is_https, httponly=True, samesite="lax"
    )


def cookie_name(web: Web) -> str:
    """The name that a browser accepts only over https, where there is https."""
    return f"__Host-{COOKIE}" if web.is_https else COOKIE


async def _looked_up(request: Request) -> Visit:
    web = web_of(request)
    token = request.cookies.get(cookie_name(web), "")
    if not token or len(token) > LONGEST or not token.isascii():
        made = sessions.new_token()
        return Visit(made, sessions.csrf_of(web.app.secrets, made), is_new=True)
    found = await web.look(lambda tx: sessions.who_is(tx, token))
    csrf = sessions.csrf_of(web.app.secrets, token)
    if found is None:
        return Visit(token, csrf)
    person, is_worth_noting = found
    if is_worth_noting:
        await web.do(lambda tx: sessions.note_use(tx, token))
    return Visit(token, csrf, person)
