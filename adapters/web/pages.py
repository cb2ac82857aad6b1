"""Pages: templates with the words of a language, the navigation, the visit's form."""

from __future__ import annotations

from functools import cache
from http import HTTPStatus
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from adapters.web import naming, tongues, visits
from adapters.web.tongues import Tongue, tongue_of
from adapters.web.visits import Visit
from adapters.web.web import web_of
from bot.accounts.permissions import Permission

HERE = Path(__file__).parent
THEMES = ("auto", "light", "dark")
THEME_COOKIE = "firstline_theme"

NAVIGATION: tuple[tuple[str, str, Permission], ...] = (
    ("/desk", "Leads", "see_board"),
    ("/desk/calendar", "Calendar", "see_board"),
    ("/desk/undelivered", "Undelivered", "resend"),
    ("/desk/exclusions", "Exclusions", "exclude"),
    ("/reports", "Reports", "see_reports"),
    ("/users", "People", "manage_users"),
    ("/audit", "Journal", "see_audit"),
)
"""Path, words, permission; shown when the person may see it."""


def render(
    request: Request,
    template: str,
    /,
    *,
    status: int = HTTPStatus.OK,
    **words: object,
) -> HTMLResponse:
    """A page or a part of one; the rule of the route has looked up the visit."""
    visit: Visit | None = getattr(request.state, "visit", None)
    tongue = tongue_of(request)
    told: dict[str, object] = {
        "request": request,
        "person": visit.person if visit else None,
        "csrf": visit.csrf if visit else "",
        "theme": theme_of(request),
        "navigation": _navigation(request, visit, tongue),
        "is_demo": web_of(request).settings.demo,
        "languages": tongues.LANGUAGES,
        **words,
    }
    html = _environment(tongue.lang).get_template(template).render(told)
    response = HTMLResponse(html, status, {"Cache-Control": "no-store"})
    if visit is not None and visit.is_new:
        visits.begin(request, response, visit.token)
    return response


def render_told(template: str, /, **words: object) -> HTMLResponse:
    """A page to which all its words are told: no catalogue is read for prospects."""
    html = _environment_told().get_template(template).render(words)
    return HTMLResponse(html, headers={"Cache-Control": "no-store"})


def theme_of(request: Request) -> str:
    """Light, dark, or as the system says."""
    chosen = request.cookies.get(THEME_COOKIE, "")
    return chosen if chosen in THEMES else THEMES[0]


def _navigation(
    request: Request, visit: Visit | None, tongue: Tongue
) -> list[tuple[str, str, bool]]:
    """Path, words, and whether one is there: of the pages that the person may see."""
    person = visit.person if visit else None
    if person is None:
        return []
    here = request.url.path
    shown = [one for one in NAVIGATION if person.may(one[2])]
    # The longest that fits: /desk is not the page of /desk/calendar.
    current = max(
        (one[0] for one in shown if here.startswith(one[0])), key=len, default=""
    )
    return [(path, tongue.gettext(text), path == current) for path, text, _ in shown]


@cache
def _environment(lang: str) -> Environment:
    environment, tongue = _new_environment(), tongues.tongue(lang)
    environment.globals |= {
        "_": tongue.gettext,
        "ngettext": tongue.ngettext,
        "lang": lang,
        "role_name": lambda role: tongue.gettext(naming.ROLES.get(role, role)),
        "act_name": lambda act: tongue.gettext(naming.ACTS.get(act, act)),
    }
    return environment


@cache
def _environment_told() -> Environment:
    return _new_environment()


def _new_environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
