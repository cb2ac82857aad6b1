"""The running process: started, told about, stopped in order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

import typer

from bot.app import opened
from bot.app import run as work
from bot.errors import AdapterError, BadTokenError, SettingsError, StoreDownError
from bot.force import ScriptInForce
from bot.library import Folder
from bot.ports import Checkable, Closable, Messenger
from bot.settings import Settings
from dialogs.check.report import render
from dialogs.script.errors import Finding

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
                _watching(script, reload=reload),
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
async def _watching(script: ScriptInForce, *, reload: bool) -> AsyncIterator[None]:
    if not reload:
        yield
        return
    task = asyncio.create_task(script.watch(_tell))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def _tell(folder: Folder, findings: Sequence[Finding]) -> None:
    if not findings:
        typer.echo(f"firstline: {folder.id} is reloaded")
        return
    typer.echo(render(findings, sources=folder.sources()).rstrip(), err=True)
    typer.echo(f"firstline: the old {folder.id} stays in force", err=True)
