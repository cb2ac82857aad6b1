"""The running process: started, told about, stopped in order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import typer

from bot.app import App, opened
from bot.app import run as work
from bot.errors import AdapterError, BadTokenError, SettingsError, StoreDownError
from bot.following import enter, follow
from bot.force import Edit, ScriptInForce
from bot.ports import Checkable, Closable, Messenger
from bot.settings import Settings
from dialogs.check.report import render
from dialogs.script.model import Script

PATIENCE = 10
"""Seconds for a messenger to say who we are; then one starts without."""


async def serve(
    settings: Settings, script: ScriptInForce, messenger: Messenger, *, reload: bool
) -> None:
    """Work until SIGINT or SIGTERM.

    Raises:
        SettingsError: they do not fit, or the database cannot be reached.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(one, stop.set)
    async with closing(messenger):
        me = await _name(messenger)
        try:
            async with (
                opened(settings, scripts=script, messengers=[messenger]) as app,
                _following(app, script, reload=reload),
            ):
                typer.echo(f"firstline: {script.current('').name} answers as {me}")
                await work(app, stop)
        except StoreDownError as error:
            raise SettingsError((f"FIRSTLINE_DATABASE_URL: {error}",)) from None
    typer.echo("firstline: stopped")


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
async def _following(
    app: App, script: ScriptInForce, *, reload: bool
) -> AsyncIterator[None]:
    await enter(app, script, _tell)
    task = asyncio.create_task(follow(app, script, _tell, reload=reload))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def _tell(script: Script, refused: Edit | None) -> None:
    if refused is None:
        typer.echo(f"firstline: {script.id} v{script.version} is in force")
        return
    sources = refused.folder.sources()
    typer.echo(render(refused.findings, sources=sources).rstrip(), err=True)
    typer.echo(f"firstline: {script.id} v{script.version} stays in force", err=True)
