"""Rules for days that are named after something."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.reading.languages.shapes.holidays import Day
from dialogs.reading.timing.calendar import (
    Days,
    moved,
)
from dialogs.reading.timing.days import year_of
from dialogs.reading.timing.feasts import feast, last_feast, next_feast
from dialogs.reading.timing.items import DAYS, Item, Match, rule


def _holiday(match: Match) -> Item | None:
    day = match.one("h").holiday
    if day is None:
        return None
    today = match.context.today
    year, sign = match.get("y"), match.get("s")
    if year:
        days = feast(day, year_of(year))
    elif ahead := match.get("t") or match.get("t2"):
        days = _feast_from(match, day, ahead)
    elif sign and sign.symbol == "l":
        days = last_feast(day, today)
    else:
        days = next_feast(day, today)
    if days is None:
        return None
    return match.make(DAYS, days=replace(days, dated=True), word="holiday")


def _feast_from(match: Match, day: Day, ahead: Item) -> Days | None:
    """“Thanksgiving in a year”, “thanksgiving 3 months ago”."""
    amount = ahead.low if ahead.symbol == "T" else 1.0
    today = match.context.today
    back = match.items[-1].symbol == "<"
    return next_feast(day, moved(today, -amount if back else amount, ahead.word))


def _street(match: Match) -> Item | None:
    """“Ul. 3 Maja 5” is an address."""
    return match.make("=")


HOLIDAYS = (
    rule("[$].?(?:[NO][Mm]|H)[NOY]?", _street, needs="$"),
    rule(
        "(?P<s>[ncul])?(?P<h>H)(?:[@j]?(?P<y>Y)U?|[ji](?P<t>[TU])|(?P<t2>T)[<>])?",
        _holiday,
        needs="H",
    ),
)
"""Days that are named after something; tried before lengths from now."""
