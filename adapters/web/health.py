"""Whether the process lives, and whether it can work."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from adapters.web.web import Web, web_of
from bot.errors import StoreDownError
from bot.store.migrations import HEAD, step


def routes() -> list[Route]:
    """`/healthz` and `/readyz`; they tell nothing about anybody."""
    return [Route("/healthz", healthz), Route("/readyz", readyz)]


async def healthz(_: Request) -> JSONResponse:
    """Whether the process lives."""
    return JSONResponse({"status": "ok"})


async def readyz(request: Request) -> JSONResponse:
    """Whether it can work, and what of it cannot."""
    web = web_of(request)
    checks = {
        "database": await _database(web),
        "script": bool(web.app.house.scripts.every()),
        "channels": bool(web.app.deliveries) or web.settings.web,
    }
    is_ready = all(checks.values())
    return JSONResponse(
        {"status": "ok" if is_ready else "not ready", "checks": checks},
        200 if is_ready else 503,
    )


async def _database(web: Web) -> bool:
    try:
        return await web.app.database.read(step) == HEAD
    except StoreDownError:
        return False
