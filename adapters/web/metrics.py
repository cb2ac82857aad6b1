"""`/metrics`: what a monitor reads. Counts of this process, and what the tables say.

What the tables say is read at most every `FRESH` seconds, however often one asks, and
takes a small part of the time however much they hold.
"""

from __future__ import annotations

import hmac
import time

from msgspec import Struct, field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.web.peers import is_local
from adapters.web.standing import Standing, standing
from adapters.web.web import Web, web_of

FRESH = 30.0
RARELY = 50
"""How much longer it is kept than it took to read."""


def routes() -> list[Route]:
    """`/metrics`."""
    return [Route("/metrics", metrics)]


class _Held(Struct):
    """What was read last, and until when it is told."""

    until: float = float("-inf")
    standing: Standing = field(default_factory=Standing)


async def metrics(request: Request) -> Response:
    """All of it, for whoever brings the token, or sits at this machine."""
    web = web_of(request)
    _check(request, web)
    held: _Held = request.app.state.__dict__.setdefault("metrics", _Held())
    now = time.monotonic()
    if now > held.until:
        held.standing = await web.look(standing)
        took = time.monotonic() - now
        held.until = now + max(FRESH, took * RARELY)
    # With its library, which is no use where no monitor asks.
    from adapters.web.exposition import CONTENT_TYPE, written

    told = written(held.standing, web.app.house.scripts.every())
    return Response(told, headers={"Content-Type": CONTENT_TYPE})


def _check(request: Request, web: Web) -> None:
    token = web.settings.metrics_token
    if token is None:
        if not is_local(request):
            raise HTTPException(404)
        return
    kind, _, given = request.headers.get("authorization", "").partition(" ")
    right = token.reveal().encode()
    if kind.lower() != "bearer" or not hmac.compare_digest(given.encode(), right):
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
