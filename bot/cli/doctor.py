"""`firstline doctor`: what would keep the bot from working here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import typer

Check = Callable[[], Awaitable[str]]
"""Says what is well; raises FirstlineError or BotError for what is not."""


def doctor() -> None:
    """Look at the settings, the data, the scripts and the messengers; exit 1 if ill.

    Example: firstline doctor
    """
    import asyncio

    if not asyncio.run(_examine()):
        raise typer.Exit(1)


async def _examine() -> bool:
    from bot.cli.checking import checks
    from bot.environment import load_settings
    from bot.errors import BotError, FirstlineError, SettingsError

    try:
        settings = load_settings()
    except SettingsError as error:
        for problem in error.problems:
            typer.echo(f" ✗ {problem}")
        return False
    is_well = True
    for name, check in checks(settings):
        try:
            typer.echo(f" ✓ {name}: {await check()}")
        except (FirstlineError, BotError) as error:
            is_well = False
            typer.echo(f" ✗ {name}: {str(error) or type(error).__name__}")
    return is_well
