from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection

from bot.app import App, opened
from bot.cli.reporting import tell
from bot.rehearsal.crowd import crowd
from bot.rehearsal.months import Months, SteeredClock
from bot.reports.blocks import Bar, Report
from bot.reports.periods import last
from bot.reports.report import behind, report, rows_of
from bot.reports.scope import Scope
from bot.reports.tallies import tally
from bot.scripts.shelf import Shelf
from bot.settings import Secret, Settings
from bot.store.moments import micros
from bot.transaction import Transaction, within
from tests.bot.clock import NOON

pytestmark = pytest.mark.slow

T = TypeVar("T")

COUNT = 30
DAYS = dt.timedelta(days=20)


@asynccontextmanager
async def business(url: str, folder: Path) -> AsyncIterator[App]:
    """Some weeks of two scripts, told by the seed."""
    settings = Settings(data=folder, secret_key=Secret("key"), database_url=url)
    clock = SteeredClock(NOON - DAYS)
    scripts = Shelf(["windows", "flowers"])
    async with opened(settings, scripts=scripts, messengers=[], clock=clock) as app:
        visitors = crowd(
            scripts.every(), count=COUNT, days=DAYS.days, until=NOON, seed=3
        )
        await Months(app, clock, seed=3).tell(visitors, NOON, lambda: None)
        while await app.database.transact(
            lambda c: _in(app, c, lambda tx: tally(tx, is_shared=False))
        ):
            pass
        yield app


def _in(app: App, connection: Connection, work: Callable[[Transaction], T]) -> T:
    now = micros(app.clock())
    with within(connection, app.secrets, house=app.house, now=now) as tx:
        return work(tx)


async def look(app: App, scope: Scope) -> tuple[Report, dict[str, int]]:
    """A report, and how many leads stand behind each key of it."""
    keys: dict[str, int] = {}

    def work(tx: Transaction) -> Report:
        made = report(tx, scope)
        for key in _keys(made):
            numbers = behind(tx, scope, key)
            assert numbers is not None, key
            keys[key] = len(numbers)
        return made

    made = await app.database.read(lambda c: _in(app, c, work))
    return made, keys


def _keys(made: Report) -> dict[str, int]:
    """What each key of a report says it counts."""
    bars: list[Bar] = [*made.funnel, *made.triage, *made.junk, *made.refusals]
    told = {bar.key: bar.count for bar in (*bars, *made.topics) if bar.key}
    for drop in made.drops:
        for what in ("asked", "answered", "skipped", "silent", "human", "missed"):
            key = f"question.{drop.script}.{drop.question}.{what}"
            told[key] = getattr(drop, what)
    for cell in made.heat:
        told[f"heat.{cell.temperature}.{cell.potential}"] = cell.count
    for origin in made.origins:
        told[f"source.{origin.source}"] = origin.count
    for seller in made.sellers:
        told[f"manager.{seller.manager}"] = seller.claimed
    for again in made.again:
        told["repeat.yes" if again.is_repeat else "repeat.no"] = again.count
    return told


async def test_behind_each_number_stand_as_many_leads(
    database_url: str, tmp_path: Path
) -> None:
    async with business(database_url, tmp_path) as app:
        made, found = await look(app, Scope())
        windows, of_windows = await look(app, Scope(script="windows"))

    assert found == _keys(made)
    assert of_windows == _keys(windows)
    assert made.funnel[0].count >= COUNT * 0.9
    assert 0 < windows.funnel[0].count < made.funnel[0].count
    assert {drop.script for drop in windows.drops} == {"windows"}
    assert made.drops
    assert made.sellers
    assert [pace.what for pace in made.paces if not pace.count] == []
    assert sum(hour.count for hour in made.hours) >= made.funnel[-2].count
    assert "Воронка" in tell(made, lang="ru")
    assert all(isinstance(row["value"], int | float | None) for row in rows_of(made))


def test_a_period_is_a_number_of_days() -> None:
    assert last("30d", NOON) == micros(NOON - dt.timedelta(days=30))
    assert last("all", NOON) is None
    for wrong in ("", "0d", "abc", "-1d", "99999d"):
        with pytest.raises(ValueError, match="no period"):
            last(wrong, NOON)


def test_nothing_is_told_of_nothing() -> None:
    empty = Report(*([()] * len(Report.__struct_fields__)))

    assert tell(empty, lang="en") == "Nothing in this period."
