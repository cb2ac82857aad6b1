"""What a request gets that cannot be answered: a page, a part of one, or a problem."""

from __future__ import annotations

import logging
from http import HTTPStatus
from urllib.parse import quote

from sqlalchemy.exc import DBAPIError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from adapters.web.guard import SignInError
from adapters.web.pages import render
from bot.errors import StoreDownError

log = logging.getLogger(__name__)

API = "/api/"
LATER = "2"
UNKEPT = ("22021", "22P05")
"""States of PostgreSQL for characters it has not."""


def install(app: Starlette) -> None:
    """Answer errors in the form that the asker reads."""
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(StoreDownError, _down)
    app.add_exception_handler(DBAPIError, _not_kept)
    app.add_exception_handler(Exception, _failed)


def problem(
    status: int,
    detail: str = "",
    *,
    headers: dict[str, str] | None = None,
    **more: object,
) -> JSONResponse:
    """A problem as RFC 9457 writes it."""
    told = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    if detail:
        told["detail"] = detail
    return JSONResponse(
        told | more, status, headers=headers, media_type="application/problem+json"
    )


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 (as it was installed)
    headers = dict(error.headers or {})
    if isinstance(error, SignInError) and not is_api(request):
        return _to_sign_in(request)
    detail = (
        error.detail if error.detail != HTTPStatus(error.status_code).phrase else ""
    )
    return answer(request, error.status_code, detail=detail, headers=headers)


async def _down(request: Request, error: Exception) -> Response:
    log.warning("store_down", extra={"why": str(error)})
    return answer(request, 503, headers={"Retry-After": LATER})


async def _not_kept(request: Request, error: Exception) -> Response:
    """Words that no database takes, like a zero byte, are the asker's fault."""
    state = str(getattr(getattr(error, "orig", None), "sqlstate", ""))
    if state in UNKEPT:
        return answer(request, 422)
    return await _failed(request, error)


async def _failed(request: Request, error: Exception) -> Response:
    log.error(
        "request_failed",
        extra={"path": _shape(request), "why": type(error).__name__},
    )
    # Where it stopped the server writes down.
    return answer(request, 500)


def answer(
    request: Request,
    status: int,
    *,
    detail: str = "",
    headers: dict[str, str] | None = None,
) -> Response:
    """Why there is none, as a problem, nothing, or a page."""
    if is_api(request):
        return problem(status, detail, headers=headers)
    if not _wants_page(request):
        return Response(status_code=status, headers=headers)
    page = render(request, "error.html", status=status, code=status, detail=detail)
    page.headers.update(headers or {})
    return page


def _to_sign_in(request: Request) -> Response:
    """To the form, and back to the page that was asked for."""
    if "hx-request" in request.headers:
        return Response(status_code=401, headers={"HX-Redirect": "/login"})
    if request.method != "GET" or not _wants_page(request):
        return Response(status_code=401)
    asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    back = f"?next={quote(asked, safe='')}" if asked != "/" else ""
    return RedirectResponse(f"/login{back}", 303)


def _shape(request: Request) -> str:
    """The path as its route writes it: the path itself may hold a secret."""
    return str(getattr(request.scope.get("route"), "path", "?"))


def is_api(request: Request) -> bool:
    """Whether a program asks."""
    return request.url.path.startswith(API)


def _wants_page(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "text/html")
