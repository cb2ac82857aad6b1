"""The outside of the web: what prospects, messengers and monitors ask for.

Nothing here looks at the cookie of somebody who has signed in: a route demands a secret
of its own, or gives nothing away.
"""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from adapters.web import failing, health, hooks, metrics
from adapters.web.chat import pages
from adapters.web.chat import routes as chat
from adapters.web.web import Web

STATIC = Path(__file__).parent / "static"


def create_outside(web: Web) -> Starlette:
    """The application with all its parts."""
    parts = (health, metrics, hooks, chat, pages)
    files = Mount("/static", StaticFiles(directory=STATIC), name="static")
    app = Starlette(routes=[*(one for part in parts for one in part.routes()), files])
    app.router.redirect_slashes = False
    app.state.web = web
    failing.install(app)
    return app
