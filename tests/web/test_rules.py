"""Every route has a rule, and each role may do what the table of permissions says."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator

import pytest
from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from adapters.web.bearers import Bearer
from adapters.web.guard import OwnProof, Rule, allowed
from adapters.web.inside import create_inside
from adapters.web.outside import create_outside
from adapters.web.sides import INSIDE
from bot.accounts import sessions
from bot.accounts.permissions import ALLOWED, PERMISSIONS, PROGRAMS, ROLES, may
from tests.web.browser import Browser
from tests.web.world import PASSWORD, World

ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
UNSAFE = ("POST", "PUT", "PATCH", "DELETE")
MOUNTS = {"/static"}
"""Files that everybody may have."""

OPEN = re.compile(
    r"/(healthz|readyz|metrics|login|login/code|setup|preferences|demo.*|c|c/.*|webchat/.*"
    r"|widget\.js|hooks/.*|api/docs|api/openapi\.json)?"
)
"""Paths that somebody who has not signed in may ask for; nothing else."""

OUTSIDE = {
    ("/healthz", "GET"),
    ("/readyz", "GET"),
    ("/metrics", "GET"),
    ("/hooks/{channel}/{secret}", "GET"),
    ("/hooks/{channel}/{secret}", "POST"),
    ("/webchat/{path:path}", "OPTIONS"),
    ("/webchat/session", "POST"),
    ("/webchat/messages", "POST"),
    ("/webchat/files", "POST"),
    ("/webchat/files/{number}", "GET"),
    ("/webchat/identity", "POST"),
    ("/webchat/events", "GET"),
    ("/webchat/lines", "GET"),
    ("/widget.js", "GET"),
    ("/c", "GET"),
    ("/c/{name}", "GET"),
    ("/c/{name}", "POST"),
    ("/demo", "GET"),
}
"""All that can be asked without a rule: each looks at no cookie."""


def rules_of(dependant: Dependant) -> Iterator[Rule]:
    for inner in dependant.dependencies:
        call: object = inner.call
        if isinstance(call, Rule):
            yield call
        yield from rules_of(inner)


def routes_of(pages: FastAPI) -> list[APIRoute]:
    return [route for route in pages.routes if isinstance(route, APIRoute)]


@pytest.fixture
def pages(world: World) -> FastAPI:
    """The inside alone; browsers ask the whole."""
    return create_inside(world.web)


@pytest.fixture
def outside(world: World) -> Starlette:
    return create_outside(world.web)


def filled(path: str) -> str:
    """An address of a path, with something in the place of its names."""
    return re.sub(r"\{[^}]+\}", "1", path)


@ON_ONE
async def test_every_route_has_one_rule(pages: FastAPI) -> None:
    rules = {
        (route.path, *sorted(route.methods or ())): [
            type(rule).__name__ for rule in rules_of(route.dependant)
        ]
        for route in routes_of(pages)
    }

    assert {route: found for route, found in rules.items() if len(found) != 1} == {}
    assert all(isinstance(route, APIRoute) for route in pages.routes)


@ON_ONE
async def test_nothing_else_is_outside(outside: Starlette) -> None:
    found = {
        (route.path, method)
        for route in outside.routes
        if isinstance(route, Route)
        for method in (route.methods or set()) - {"HEAD"}
    }
    others = [route for route in outside.routes if not isinstance(route, Route)]

    assert found == OUTSIDE
    assert [path for path, _ in found if not OPEN.fullmatch(path)] == []
    assert {r.path for r in others if isinstance(r, Mount)} == MOUNTS
    assert all(isinstance(r, Mount) for r in others)


@ON_ONE
async def test_each_path_is_of_its_side(pages: FastAPI) -> None:
    inner = [filled(route.path) for route in routes_of(pages)]
    outer = [filled(path) for path, _ in OUTSIDE]

    assert [path for path in inner if not INSIDE.fullmatch(path)] == []
    assert [path for path in (*outer, *MOUNTS) if INSIDE.fullmatch(path)] == []


@ON_ONE
async def test_the_outside_looks_at_no_cookie_of_ours(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[object] = []
    async with world.browser() as browser:
        await world.user("one", "admin")
        await browser.sign_in("one", PASSWORD)
        monkeypatch.setattr(sessions, "who_is", lambda *told: looked.append(told))
        for path, method in sorted(OUTSIDE):
            await browser.request(method, filled(path), headers={"Accept": "*/*"})
            await browser.request(method, filled(path))

    assert looked == []


@ON_ONE
async def test_only_these_paths_are_open(pages: FastAPI) -> None:
    opened = [
        route.path
        for route in routes_of(pages)
        if not any(
            isinstance(rule, (allowed, Bearer)) for rule in rules_of(route.dependant)
        )
    ]

    assert [path for path in opened if not OPEN.fullmatch(path)] == []


@ON_ONE
@pytest.mark.parametrize("role", [None, *ROLES])
async def test_each_role_gets_what_the_table_says(
    world: World, pages: FastAPI, role: str | None
) -> None:
    async with world.browser() as browser:
        if role is not None:
            await world.user("one", role)
            await browser.sign_in("one", PASSWORD)
        wrong = [told async for told in surprises(browser, pages, role)]

    assert wrong == []


def methods_of(route: APIRoute, *wanted: str) -> list[str]:
    return sorted((route.methods or set()) & set(wanted))


async def surprises(
    browser: Browser, pages: FastAPI, role: str | None
) -> AsyncIterator[tuple[str, str, str | None, int]]:
    for route in routes_of(pages):
        guards = [r for r in rules_of(route.dependant) if isinstance(r, allowed)]
        if not guards or route.path == "/logout":
            continue
        permission = guards[0].permission
        for method in methods_of(route, "GET", *UNSAFE):
            answer = await browser.request(
                method,
                filled(route.path),
                headers={"X-CSRF-Token": browser.csrf, "Accept": "text/html"},
            )
            is_let_in = role is not None and (
                permission is None or may(role, permission)
            )
            refused = answer.status_code in {401, 403} or (
                answer.headers.get("location", "").startswith("/login")
            )
            if is_let_in == refused:
                yield method, route.path, permission, answer.status_code


@ON_ONE
async def test_no_form_is_taken_without_its_word(world: World, pages: FastAPI) -> None:
    await world.user("one", "admin")
    taken = []
    async with world.browser() as browser:
        await browser.sign_in("one", PASSWORD)
        for route in routes_of(pages):
            if all(
                isinstance(r, (OwnProof, Bearer)) for r in rules_of(route.dependant)
            ):
                continue
            for method in methods_of(route, *UNSAFE):
                for headers in (
                    {},
                    {"X-CSRF-Token": "0" * 64},
                    {"X-CSRF-Token": browser.csrf, "Origin": "https://evil.example"},
                ):
                    answer = await browser.request(
                        method, filled(route.path), headers=headers
                    )
                    if answer.status_code != 403:
                        taken.append((method, route.path, answer.status_code))

    assert taken == []


def test_every_permission_is_of_somebody() -> None:
    assert set().union(*ALLOWED.values()) == set(PERMISSIONS)
    assert set(ALLOWED) == set(PROGRAMS)


def test_nobody_of_no_role_may_anything() -> None:
    assert not any(may("boss", permission) for permission in PERMISSIONS)
    assert not any(
        may("viewer", p)
        for p in ("claim", "reply", "close", "export", "reveal_phone", "manage_users")
    )
