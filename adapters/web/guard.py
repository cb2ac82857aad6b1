"""Who may open what.

Every route of the inside has one rule of this module; a test walks them all. Those of
the outside need none: they look at no cookie.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request

from adapters.web.visits import Visit, visit_of
from adapters.web.web import web_of
from bot.accounts.accounts import Person
from bot.accounts.permissions import Permission

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
CSRF_FIELD = "csrf"
CSRF_HEADER = "X-CSRF-Token"


class SignInError(HTTPException):
    """Nobody has signed in; pages lead to the form instead."""

    def __init__(self) -> None:
        super().__init__(401)


class Rule:
    """A dependency that decides whether a request may go on."""


@dataclass(frozen=True)
class allowed(Rule):  # noqa: N801 (reads as a word where it is used)
    """Those who have signed in and have a permission; gives the person.

    `allowed(None)` is everybody who has signed in.
    """

    permission: Permission | None

    async def __call__(self, request: Request) -> Person:
        """The person who signed in; raises 401 or 403."""
        visit = await visit_of(request)
        if visit.person is None:
            raise SignInError
        await check_form(request, visit)
        if self.permission is not None and not visit.person.may(self.permission):
            raise HTTPException(403)
        return visit.person


@dataclass(frozen=True)
class Open(Rule):
    """Everybody, from a page of ours; gives the visit."""

    async def __call__(self, request: Request) -> Visit:
        """Who visits; raises 403 for a form that is not ours."""
        visit = await visit_of(request)
        await check_form(request, visit)
        return visit


@dataclass(frozen=True)
class OwnProof(Rule):
    """Looks at no cookie, for the route gives nothing away."""

    async def __call__(self) -> None:
        """Let it through."""


anyone = Open()
own_proof = OwnProof()


async def check_form(request: Request, visit: Visit) -> None:
    """Refuse what changes something and was not sent by a page of ours."""
    if request.method in SAFE:
        return
    if not _is_from_here(request):
        raise HTTPException(403)
    given = request.headers.get(CSRF_HEADER)
    if given is None:
        field = (await request.form()).get(CSRF_FIELD)
        given = field if isinstance(field, str) else ""
    if not hmac.compare_digest(given.encode(), visit.csrf.encode()):
        raise HTTPException(403)


def _is_from_here(request: Request) -> bool:
    """Whether the page that sent it is ours, as far as the browser tells."""
    origin = request.headers.get("origin")
    if origin is None:
        return request.headers.get("sec-fetch-site", "none") in {"same-origin", "none"}
    ours = {
        request.headers.get("host", "").lower(),
        urlsplit(web_of(request).public_url).netloc,
    }
    return urlsplit(origin.lower()).netloc in ours and origin != "null"
