"""Which sites may show the chat: our own, and those that the settings list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import lru_cache, wraps
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from adapters.web.web import web_of
from bot.errors import StoreDownError

ANY_NAME = "*."
LATER = "2"
"""Seconds after which one asks again when the database is away."""

ALLOWED = {
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": (
        "Authorization, Content-Type, Last-Event-ID, X-File-Name"
    ),
    "Access-Control-Max-Age": "7200",
}

Answering = Callable[[Request], Awaitable[Response]]
"""What answers a request of a route."""


def crossing(answering: Answering) -> Answering:
    """Let pages of other sites ask, when they are listed.

    Every answer can be read by the page, also one that refuses: else nobody is told
    why. No cookie counts here, so a page can do nothing in the name of somebody else.
    """

    @wraps(answering)
    async def answer(request: Request) -> Response:
        origin = request.headers.get("origin")
        response: Response = JSONResponse({"error": "origin"}, 403)
        if request.method == "OPTIONS" or is_welcome(request, origin):
            response = await _answered(request, answering)
        response.headers.add_vary_header("Origin")
        if origin is not None:
            response.headers["Access-Control-Allow-Origin"] = origin
            response.headers["Access-Control-Expose-Headers"] = "Retry-After"
        return response

    return answer


def is_welcome(request: Request, origin: str | None) -> bool:
    """Whether a page of this origin may ask.

    Browsers name the origin with everything but a read from the same site.
    """
    if origin is None:
        is_read = request.method in {"GET", "HEAD"}
        where = request.headers.get("sec-fetch-site", "none")
        return where in {"none", "same-origin"} or is_read
    web, given = web_of(request), origin.lower()
    if given in {web.public_url, web.url}:
        return True
    if urlsplit(given).netloc == request.headers.get("host", "").lower():
        return True
    return any(fits(given, one) for one in listed(web.settings.widget.origins))


@lru_cache(maxsize=8)
def listed(origins: str) -> tuple[str, ...]:
    """The origins of the setting, in lower case."""
    return tuple(filter(None, (one.strip().lower() for one in origins.split(","))))


def fits(origin: str, allowed: str) -> bool:
    """Whether an origin is the allowed one, or a name below `https://*.shop.example`."""
    scheme, _, name = allowed.partition("://")
    if not name.startswith(ANY_NAME):
        return origin == allowed
    given, _, host = origin.partition("://")
    return given == scheme and host.endswith(name[1:])


async def _answered(request: Request, answering: Answering) -> Response:
    try:
        return await answering(request)
    except StoreDownError:
        headers = {"Retry-After": LATER}
        return JSONResponse({"error": "later"}, 503, headers=headers)
    except HTTPException as error:
        headers = dict(error.headers or {})
        return JSONResponse({"error": error.detail}, error.status_code, headers=headers)
