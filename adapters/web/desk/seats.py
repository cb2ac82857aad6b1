"""Who sits at the desk: what they see, in whose name they act, under which key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from secrets import token_urlsafe
from zoneinfo import ZoneInfo

from starlette.requests import Request

from adapters.web.desk.telling import Telling
from adapters.web.tongues import tongue_of
from adapters.web.web import Web
from bot.accounts.accounts import Person
from bot.board.viewing import Viewer
from bot.deskwork.once import By

_KEY = re.compile(r"[\w-]{1,64}", re.ASCII)


def viewer_of(person: Person) -> Viewer:
    """What somebody may see."""
    return Viewer(manager_of(person), sees_all=person.may("see_all_leads"))


def by_of(person: Person, key: str) -> By:
    """In whose name somebody acts; a form without a key is taken as a new one."""
    return By(
        manager=manager_of(person),
        name=person.name,
        key=key if _KEY.fullmatch(key) else new_key(),
        is_head=person.role == "admin",
        actor=person.actor,
    )


def manager_of(person: Person) -> str:
    """The manager that somebody is; who is none acts under the login."""
    return person.manager or person.login


def new_key() -> str:
    """The key of a form."""
    return token_urlsafe(12)


def zone_of(web: Web) -> ZoneInfo:
    """Where the office is."""
    return ZoneInfo(web.app.house.scripts.every()[0].timezone)


def telling(
    request: Request, web: Web, people: Mapping[str, str] | None = None
) -> Telling:
    """The words of the pages for a request."""
    made = Telling(tongue_of(request), zone_of(web), web.now)
    made.people = people or {}
    every = reversed(web.app.house.scripts.every())
    made.junk = {row.id: row.label for script in every for row in script.junk}
    return made
