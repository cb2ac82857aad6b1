"""The inside of the web: pages, programs and forms of those who work here.

It comes with FastAPI and pydantic, which describe and check its many fields; neither is
loaded before somebody asks for one of its paths: see `sides`.
"""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter, FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.requests import Request
from starlette.responses import Response

from adapters.web import accounts, demo, failing, front, people, reports, seconding
from adapters.web import setup as setting_up
from adapters.web.api import document as api
from adapters.web.desk import parts
from adapters.web.web import Web

PARTS: tuple[Callable[[Web], APIRouter], ...] = (
    api.router,
    front.router,
    accounts.router,
    seconding.router,
    setting_up.router,
    people.router,
    demo.router,
    reports.router,
    parts.router,
)
"""The routers, in the order in which they are asked."""

LONGEST = 300
"""Characters that are told of what was wrong."""


def create_inside(web: Web) -> FastAPI:
    """The application with all its parts; each route has a rule of `guard`."""
    app = FastAPI(
        title="Firstline",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
    )
    app.state.web = web
    for part in PARTS:
        # Flat: so that a test can walk them all, and none hides in another.
        app.router.routes.extend(part(web).routes)
    failing.install(app)
    app.add_exception_handler(RequestValidationError, _unreadable)
    return app


async def _unreadable(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 (as it was installed)
    if not failing.is_api(request):
        return failing.answer(request, 422)
    wrong = [
        {"where": _safe(".".join(map(str, one["loc"]))), "what": _safe(one["msg"])}
        for one in error.errors()
    ]
    told = "the request does not fit its description"
    return failing.problem(422, told, errors=wrong)


def _safe(text: str) -> str:
    """A text that can be sent: half of a character may stand in a key."""
    return text.encode("utf-8", "replace").decode()[:LONGEST]
