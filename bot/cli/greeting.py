"""What a process says when it is up: who answers, and where to open it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import typer
from sqlalchemy import Connection

from bot.accounts import demonstration, invitations
from bot.app import App
from bot.roles import Role
from bot.store.moments import micros
from bot.transaction import Transaction, within

T = TypeVar("T")


async def greet(app: App, *, names: Sequence[str], url: str | None) -> None:
    """Tell the address of the pages and the names in the messengers."""
    script = app.house.scripts.current("")
    if app.role is Role.ALL:
        typer.echo(f"firstline: {script.name} answers as {', '.join(names) or 'pages'}")
    else:
        typer.echo(f"firstline: a {app.role} of {script.name} is at work")
    if url is None:
        return
    if app.settings.demo:
        await _do(app, demonstration.seat)
        typer.echo(f"firstline: a demonstration, open {url}")
        return
    code = await _do(app, invitations.invite_first)
    if code is None:
        typer.echo(f"firstline: open {url}")
        return
    root = app.settings.public_url or url
    typer.echo("firstline: nobody can sign in yet; this link makes the first admin:")
    typer.echo(f"{root}/setup?code={code}")


async def _do(app: App, work: Callable[[Transaction], T]) -> T:
    def inside(connection: Connection) -> T:
        now = micros(app.clock())
        with within(connection, app.secrets, house=app.house, now=now) as tx:
            return work(tx)

    return await app.database.transact(inside)
