"""Whether the process lives, and whether it can work."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from fastapi.responses import JSONResponse

from adapters.web.guard import own_proof
from adapters.web.web import Web
from bot.errors import StoreDownError
from bot.store.migrations import HEAD, step


def router(web: Web) -> APIRouter:
    """`/healthz` and `/readyz`; they tell nothing about anybody."""
    routes = APIRouter(dependencies=[Depends(own_proof)])

    @routes.get("/healthz")
    async def healthz() -> JSONResponse:
        return JSONResponse({"status": "ok"})

    @routes.get("/readyz")
    async def readyz() -> JSONResponse:
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

    return routes


async def _database(web: Web) -> bool:
    try:
        return await web.app.database.read(step) == HEAD
    except StoreDownError:
        return False
