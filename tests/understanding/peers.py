"""Put the messages about money and dates to other people's parsers.

Only messages that hold an amount or a date are asked, and whether an amount lacks its
scale is not: none of the parsers has words for more. The rest is judged by `scoring`.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import duckling
from dateparser.search import search_dates
from price_parser import Price

from tests.understanding.scoring import NOW, right

Answer = dict[str, Any]
MESSAGES = Path(__file__).parents[1] / "data" / "understanding"
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "zł": "PLN"}
_SIGNS |= {"руб": "RUB", "руб.": "RUB", "р": "RUB", "р.": "RUB"}
# The binding of Duckling hands UTF-8 out as Latin-1.
_CURRENCIES = _SIGNS | {
    sign.encode().decode("latin-1"): _SIGNS[sign] for sign in _SIGNS
}
_CLOCK = ("hour", "minute", "second")
_GRAIN_DAYS = {"week": 7, "month": 30, "quarter": 91, "year": 365}


def price_parser(text: str, _lang: str) -> Answer:
    found = Price.fromstring(text)
    return _money(found.amount_float, found.amount_float, unit=found.currency)


def duckling_money(text: str, lang: str) -> Answer:
    found = duckling.parse(
        text, _context(lang), _dimension("amount-of-money")
    ) or duckling.parse(text, _context(lang), _dimension("number"))
    if not found:
        return _money(None, None, unit=None)
    value = found[0]["value"]
    if value["type"] == "value":
        return _money(value["value"], value["value"], unit=value.get("unit"))
    low, high = value.get("from", {}), value.get("to", {})
    unit = low.get("unit") or high.get("unit")
    return _money(low.get("value"), high.get("value"), unit=unit)


def dateparser(text: str, lang: str) -> Answer:
    now = NOW.replace(tzinfo=None)
    settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future"}
    found = search_dates(text, languages=[lang], settings=settings)
    return _moment(found[0][1], "minute") if found else {"status": "unknown"}


def duckling_time(text: str, lang: str) -> Answer:
    found = duckling.parse(text, _context(lang), _dimension("time"))
    if not found:
        return {"status": "unknown"}
    value = found[0]["value"]
    if value["type"] == "value":
        return _moment(dt.datetime.fromisoformat(value["value"]), value["grain"])
    low, high = value.get("from", {}).get("value"), value.get("to", {}).get("value")
    start = dt.datetime.fromisoformat(low) if low else None
    end = dt.datetime.fromisoformat(high) - dt.timedelta(seconds=1) if high else None
    answer = {"status": "date", "from": _day(start), "to": _day(end)}
    if start and end and start.date() == end.date():
        answer |= {"time_from": f"{start:%H:%M}", "time_to": f"{end:%H:%M}"}
    return answer


PEERS: dict[str, dict[str, Callable[[str, str], Answer]]] = {
    "money": {"price-parser": price_parser, "duckling": duckling_money},
    "timing": {"dateparser": dateparser, "duckling": duckling_time},
}


def main() -> None:
    for kind, peers in PEERS.items():
        for name, read in peers.items():
            shares = [_share(kind, lang, read=read) for lang in ("ru", "en", "pl")]
            print(kind.ljust(10) + name.ljust(16) + "".join(shares))


def _share(kind: str, lang: str, *, read: Callable[[str, str], Answer]) -> str:
    lines = (MESSAGES / f"{lang}.jsonl").read_text("utf-8").splitlines()
    asked = [
        (row["text"], row["expected"] | {"needs_scale": False})
        for row in map(json.loads, lines)
        if row["kind"] == kind and row["expected"]["status"] in ("value", "date")
    ]
    hits = sum(right(kind, expected, read(text, lang)) for text, expected in asked)
    return f"  {lang} {hits:3}/{len(asked)} {100 * hits / len(asked):5.1f} %"


def _money(low: float | None, high: float | None, *, unit: str | None) -> Answer:
    if low is None and high is None:
        return {"status": "absent"}
    currency = _CURRENCIES.get(unit or "", unit)
    return {"status": "value", "min": low, "max": high, "currency": currency}


def _moment(start: dt.datetime, grain: str) -> Answer:
    end = start + dt.timedelta(days=_GRAIN_DAYS.get(grain, 1) - 1)
    answer = {"status": "date", "from": _day(start), "to": _day(end)}
    return answer | ({"time": f"{start:%H:%M}"} if grain in _CLOCK else {})


def _day(moment: dt.datetime | None) -> str | None:
    return moment.date().isoformat() if moment else None


@cache
def _context(lang: str) -> duckling.Context:
    zones = duckling.load_time_zones(str(files("tzdata") / "zoneinfo"))
    now = duckling.parse_ref_time(zones, "Europe/Moscow", int(NOW.timestamp()))
    spoken = duckling.parse_lang(lang.upper())
    return duckling.Context(now, duckling.default_locale_lang(spoken))


@cache
def _dimension(name: str) -> list[duckling.Dimension]:
    return list(duckling.parse_dimensions([name]))


if __name__ == "__main__":
    main()
