"""`firstline demo-data`: an empty database gets months of a business."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

DAYS = 90


def demo_data(
    *,
    count: Annotated[
        int, typer.Option("-n", "--count", min=1, max=100_000, help="How many people.")
    ] = 500,
    days: Annotated[
        int, typer.Option(min=1, max=3650, help="How long ago it began.")
    ] = DAYS,
    seed: Annotated[int, typer.Option(help="The same seed, the same people.")] = 0,
) -> None:
    """Let random people talk with the scripts, so that the pages can be judged.

    Only into an empty database: nobody's real leads get company that never was.

    Example: FIRSTLINE_DATA=/tmp/demo firstline demo-data -n 5000
    """
    import asyncio

    from bot.environment import load_settings

    settings = load_settings()
    asyncio.run(_fill(settings, count=count, days=days, seed=seed))
    typer.echo(f"firstline: {count} people have talked, see firstline report")


async def _fill(settings: Settings, *, count: int, days: int, seed: int) -> None:
    from sqlalchemy import select

    from bot.app import opened
    from bot.cli.simulate import bar
    from bot.errors import BadArgumentError
    from bot.rehearsal.crowd import crowd
    from bot.rehearsal.months import Months, SteeredClock
    from bot.scripts.shelf import Shelf, script_names
    from bot.store.moments import utc_now
    from bot.store.tables import conversations

    until = utc_now()
    clock = SteeredClock(until - dt.timedelta(days=days))
    scripts = Shelf(script_names(settings))
    async with opened(settings, scripts=scripts, messengers=[], clock=clock) as app:
        taken = await app.database.read(
            lambda c: c.scalar(select(conversations.c.id).limit(1))
        )
        if taken is not None:
            wrong = "there are conversations already: give FIRSTLINE_DATA a new folder"
            raise BadArgumentError(wrong)
        visitors = crowd(
            scripts.every(), count=count, days=days, until=until, seed=seed
        )
        with bar("demo-data", count) as done:
            await Months(app, clock, seed=seed).tell(visitors, until, done)
