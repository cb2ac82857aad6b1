"""The board and the list: the same tiles in columns, and page by page.

A page begins after the last lead of the page before (a keyset), so the hundredth page
costs what the first does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import Column, ColumnElement, Row, and_, or_

from bot.board.conditions import conditions
from bot.board.filters import Filters
from bot.board.tiles import Tile, count, ordered, tiles
from bot.board.viewing import Viewer
from bot.leads.stages import COLUMNS, Stage
from bot.store.people import leads
from bot.store.tables import conversations
from bot.transaction import Transaction

FIRST = 20
"""Leads of a column of the board; the list has the others."""

PAGE = 50
"""Leads of a page of the list."""

_AFTER = re.compile(r"(-?\d{1,18})\.(\d{1,18})")
_SORTED: dict[str, Column[int]] = {
    "number": leads.c.id,
    "temperature": leads.c.temperature,
    "potential": leads.c.potential,
    "heard": conversations.c.heard_at,
}


class BoardColumn(Struct, frozen=True):
    """A stage with its first leads and how many it has, at most `COUNTED`."""

    stage: Stage
    tiles: tuple[Tile, ...]
    count: int


class Page(Struct, frozen=True):
    """A page of the list; `after` begins the next one, if there is one."""

    tiles: tuple[Tile, ...]
    count: int
    after: str | None


def board(
    tx: Transaction,
    filters: Filters,
    *,
    viewer: Viewer,
    zone: ZoneInfo,
    first: int = FIRST,
) -> tuple[BoardColumn, ...]:
    """The columns; whoever waits is shown hottest first, the others newest first."""
    wanted = conditions(tx, filters, viewer=viewer, zone=zone)
    found: list[Row[*tuple[object, ...]]] = []
    sizes: list[int] = []
    for stage in COLUMNS:
        here = (*wanted, leads.c.stage == stage.value)
        rows = ordered(tx, here, by=_first(stage), first=first)
        found += rows
        sizes.append(count(tx, here) if len(rows) == first else len(rows))
    shown = tiles(tx, found)
    return tuple(
        BoardColumn(stage, tuple(t for t in shown if t.stage is stage), size)
        for stage, size in zip(COLUMNS, sizes, strict=True)
    )


def page(
    tx: Transaction,
    filters: Filters,
    *,
    viewer: Viewer,
    zone: ZoneInfo,
    after: str = "",
    length: int = PAGE,
) -> Page:
    """The leads that follow a place in the list."""
    wanted = conditions(tx, filters, viewer=viewer, zone=zone)
    column = _SORTED[filters.sort.removeprefix("-")]
    falls = filters.sort.startswith("-")
    after_that = wanted
    if (place := _AFTER.fullmatch(after)) is not None:
        beyond = _beyond(column, int(place[1]), int(place[2]), falls=falls)
        after_that = (*wanted, beyond)
    by = [one.desc() if falls else one for one in (column, leads.c.id)]
    rows = ordered(tx, after_that, by=by, first=length + 1)
    shown = rows[:length]
    is_more = len(rows) > length
    last = shown[-1]._mapping if is_more else None  # noqa: SLF001 (its public name)
    return Page(
        tiles(tx, shown),
        count(tx, wanted),
        f"{last[column.name]}.{last['id']}" if last is not None else None,
    )


def neighbours(shown: Iterable[Tile], lead: int) -> tuple[int | None, int | None]:
    """The leads before and after one in a list."""
    numbers = [tile.lead for tile in shown]
    if lead not in numbers:
        return None, None
    place = numbers.index(lead)
    before = numbers[place - 1] if place else None
    return before, numbers[place + 1] if place + 1 < len(numbers) else None


def _first(stage: Stage) -> tuple[ColumnElement[int], ...]:
    if stage is Stage.WAITING:
        return leads.c.temperature.desc(), leads.c.id
    return (leads.c.id.desc(),)


def _beyond(
    column: Column[int], value: int, number: int, *, falls: bool
) -> ColumnElement[bool]:
    if falls:
        further, next_ = column < value, leads.c.id < number
    else:
        further, next_ = column > value, leads.c.id > number
    return or_(further, and_(column == value, next_))
