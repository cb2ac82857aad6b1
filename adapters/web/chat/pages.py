"""Pages for prospects: a chat alone, and a site that shows how the widget looks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from adapters.web.chat.forms import Form, new_form, take
from adapters.web.chat.opening import script_of
from adapters.web.chat.origins import is_welcome
from adapters.web.chat.words import PAGE
from adapters.web.pages import render_told
from adapters.web.web import web_of
from bot.guests.transcripts import Line
from dialogs.script.model import Script

SHOWN = 8
"""Rows of a price list on the pretended site."""


def routes() -> list[Route]:
    """`/c/<script>`, and `/demo` where the bot is only tried."""
    return [
        Route("/c", first),
        Route("/c/{name}", chat),
        Route("/c/{name}", say, methods=["POST"]),
        Route("/demo", demo),
    ]


async def first(request: Request) -> Response:
    """To the chat of the first script."""
    return RedirectResponse(f"/c/{script_of(web_of(request), '').id}", 303)


async def chat(request: Request) -> Response:
    """A page with a chat that nobody has begun yet."""
    web = web_of(request)
    return _chat(_script(request), new_form(web))


async def say(request: Request) -> Response:
    """What a browser without scripts sends, and the page that it is shown then."""
    if not is_welcome(request, request.headers.get("origin")):
        raise HTTPException(403)
    script = _script(request)
    sent = await request.form(max_files=0, max_fields=20)
    fields = {key: text for key, text in sent.items() if isinstance(text, str)}
    form = await take(request, web_of(request), script.id, fields=fields)
    return _chat(script, form)


async def demo(request: Request) -> Response:
    """A pretended site of a company; 404 unless the bot is only tried."""
    web = web_of(request)
    if not web.settings.demo:
        raise HTTPException(404)
    shown = script_of(web, request.query_params.get("script", ""))
    others = [one for one in web.app.house.scripts.every() if one.id != shown.id]
    return render_told(
        "demo.html",
        script=shown,
        company=shown.company.get("name", shown.name),
        rows=_rows(shown),
        others=others,
        words=PAGE[shown.language],
    )


def _script(request: Request) -> Script:
    """The script of the path; raises 404 for an unknown one."""
    return script_of(web_of(request), request.path_params["name"])


def _chat(script: Script, form: Form) -> Response:
    asking = next((line for line in reversed(form.lines) if line.by != "notice"), None)
    if asking is not None and asking.by == "me":
        asking = None
    document = script.consent.document if script.consent else ""
    return render_told(
        "chat.html",
        script=script,
        form=form,
        lines=[_shown(line, script) for line in form.lines],
        asking=asking,
        document=document if document.startswith(("https://", "http://")) else "",
        words=PAGE[script.language],
    )


def _shown(line: Line, script: Script) -> Mapping[str, str]:
    words = PAGE[script.language]
    names = {"me": words["you"], "bot": words["bot"], "notice": ""}
    at = dt.datetime.fromtimestamp(line.at / 1000, ZoneInfo(script.timezone))
    file = f"📎 {line.file.name}" if line.file else ""
    return {
        "by": line.by,
        "name": names.get(line.by) or line.name or words["manager"],
        "text": "\n".join(filter(None, (line.text, file))),
        "at": f"{at:%H:%M}",
        "exact": at.isoformat(timespec="seconds"),
    }


def _rows(script: Script) -> list[tuple[str, str]]:
    """Titles and the least prices of a list."""
    return [
        (price.title, f"{price.low:,.0f}".replace(",", "\u00a0"))
        for price in script.prices
        if price.low is not None
    ][:SHOWN]
