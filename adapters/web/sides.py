"""The two sides of the web; the inside is loaded when somebody first asks for it.

A process that only talks with prospects never pays for what those who work here open.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send

from adapters.web.outside import create_outside
from adapters.web.web import Web

INSIDE = re.compile(
    "/|/demo/enter|/reports[.]csv"
    "|/(api|audit|desk|login|logout|me|preferences|reports|setup|tokens|users)(/.*)?",
    re.DOTALL,
)
"""The paths of the inside; all others, known or not, are the outside's."""


@dataclass(slots=True)
class Sides:
    """Gives a request to the side that it is for."""

    web: Web
    outside: Starlette = field(init=False)
    inside: ASGIApp | None = None
    _loading: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self.outside = create_outside(self.web)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        side: ASGIApp = self.outside
        if scope["type"] == "http" and INSIDE.fullmatch(scope["path"]):
            side = self.inside or await self._load()
        await side(scope, receive, send)

    async def _load(self) -> ASGIApp:
        """Load the inside, once however many ask for it at the same moment."""
        async with self._loading:
            if self.inside is None:
                # In a thread: meanwhile prospects are answered.
                self.inside = await asyncio.to_thread(_inside, self.web)
            return self.inside


def _inside(web: Web) -> ASGIApp:
    from adapters.web.inside import create_inside

    return create_inside(web)
