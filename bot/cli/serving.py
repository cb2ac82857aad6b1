"""The running process: started, told about, stopped in order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

import typer

from bot.app import App, opened
from bot.cli.greeting import greet
from bot.errors import (
    AdapterError,
    BadTokenError,
    SettingsError,
    StoreAwayError,
    StoreDownError,
)
from bot.following import enter, follow
from bot.memory import settle
from bot.parts import Site
from bot.ports import Checkable, Closable, Messenger
from bot.roles import Role
from bot.running import run as work
from bot.scripts.force import Edit, ScriptInForce
from bot.scripts.shelf import Shelf
from bot.settings import Settings
from bot.warming import warm_up
from dialogs.check.report import render
from dialogs.script.errors import ScriptError
from dialogs.script.model import Script

PATIENCE = 10
"""Seconds for a messenger to say who we are; then one starts without."""


async def serve(
    settings: Settings,
    scripts: Shelf,
    messengers: Sequence[Messenger],
    *,
    role: Role = Role.ALL,
    site: Site | None,
    reload: bool,
) -> None:
    """Work until SIGINT or SIGTERM.

    Raises:
        ScriptError: the first script is broken and has no version before.
        SettingsError: they do not fit, or the database cannot be reached.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(one, stop.set)
    async with AsyncExitStack() as stack:
        if site is not None:
            stack.callback(site.close)
        for messenger in messengers:
            await stack.enter_async_context(closing(messenger))
        names = {one.name: await _name(one) for one in messengers}
        try:
            app = await stack.enter_async_context(
                opened(
                    settings,
                    scripts=scripts,
                    messengers=messengers,
                    role=role,
                    names=names,
                )
            )
            await stack.enter_async_context(_following(app, scripts, reload=reload))
            await greet(app, names=list(names.values()), url=site.url if site else None)
            settle()
            if role.answers:
                warming = asyncio.create_task(warm_up(scripts))
                stack.callback(warming.cancel)
            await _work(app, site, stop)
        except StoreDownError as error:
            raise StoreAwayError(error) from None
    typer.echo("firstline: stopped")


async def _work(app: App, site: Site | None, stop: asyncio.Event) -> None:
    """Messages and pages side by side; when one of them ends, both do."""
    sides = [asyncio.ensure_future(work(app, stop))]
    if site is not None:
        sides.append(asyncio.ensure_future(site.serve(app, stop)))
    try:
        await asyncio.wait(sides, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop.set()
        await asyncio.gather(*sides)


@asynccontextmanager
async def closing(messenger: Messenger) -> AsyncIterator[None]:
    """Let go of a messenger's connections at the end."""
    try:
        yield
    finally:
        if isinstance(messenger, Closable):
            await messenger.close()


async def _name(messenger: Messenger) -> str:
    if not isinstance(messenger, Checkable):
        return messenger.name
    try:
        async with asyncio.timeout(PATIENCE):
            return await messenger.check()
    except BadTokenError:
        wrong = f"{messenger.name} does not accept the token: is it copied in full?"
        raise SettingsError((wrong,)) from None
    except (AdapterError, TimeoutError):
        # It may come back; until then what is waiting waits there.
        typer.echo(f"firstline: {messenger.name} cannot be reached yet", err=True)
        return messenger.name


@asynccontextmanager
async def _following(app: App, scripts: Shelf, *, reload: bool) -> AsyncIterator[None]:
    first, *others = scripts.parts
    await enter(app, first, _tell)
    used = [first, *[one for one in others if await _is_used(app, one)]]
    tasks = [
        asyncio.create_task(follow(app, one, _tell, reload=reload)) for one in used
    ]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _is_used(app: App, script: ScriptInForce) -> bool:
    """Put one of the others in force; a broken one is told of and left out."""
    try:
        await enter(app, script, _tell)
    except ScriptError as broken:
        typer.echo(render(broken.findings, sources={}).rstrip(), err=True)
        typer.echo(f"firstline: {script.id} is left out", err=True)
        return False
    return True


def _tell(script: Script, refused: Edit | None) -> None:
    if refused is None:
        typer.echo(f"firstline: {script.id} v{script.version} is in force")
        return
    sources = refused.folder.sources()
    typer.echo(render(refused.findings, sources=sources).rstrip(), err=True)
    typer.echo(f"firstline: {script.id} v{script.version} stays in force", err=True)
