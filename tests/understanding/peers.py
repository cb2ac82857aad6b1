"""Put messages to other people's parsers; prints a line of JSON a parser and language.

They live in an environment of their own: `make understanding-peers` builds it, and
`tests.understanding.beside` starts this module there.
"""

from __future__ import annotations

import datetime as dt
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import duckling
import phonenumbers
from dateparser.search import search_dates
from price_parser import Price

from tests.understanding.questions import Question, questions
from tests.understanding.scoring import LANGS, NOW, right

Answer = dict[str, Any]
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


def phonenumbers_phone(text: str, lang: str) -> Answer:
    region = {"ru": "RU", "en": "US", "pl": "PL"}[lang]
    for found in phonenumbers.PhoneNumberMatcher(text, region):
        form = phonenumbers.PhoneNumberFormat.E164
        return {"phone": phonenumbers.format_number(found.number, form)}
    return {"phone": None}


Peer = Callable[[str, str], Answer]
PEERS: dict[str, dict[str, Peer]] = {
    "money": {"price-parser": price_parser, "Duckling": duckling_money},
    "timing": {"dateparser": dateparser, "Duckling": duckling_time},
    "phone": {"phonenumbers": phonenumbers_phone},
}


def main() -> None:
    asked = [
        (kind, name, lang, source)
        for kind, peers in PEERS.items()
        for name in peers
        for source in ("messages", "fresh")
        for lang in LANGS
    ]
    for kind, name, lang, source in asked:
        rows = questions(kind, lang, source=source)
        score = _score(rows, PEERS[kind][name])
        told = {"kind": kind, "peer": name, "lang": lang, "source": source, **score}
        sys.stdout.write(json.dumps(told) + "\n")


def _score(rows: Sequence[Question], read: Peer) -> dict[str, float]:
    for row in rows[:20]:
        read(row.text, row.lang)
    hits, spent = 0, []
    for row in rows:
        before = time.process_time_ns()
        got = read(row.text, row.lang)
        spent.append((time.process_time_ns() - before) / 1000)
        hits += right(row.kind, row.expected, got)
    return {"right": hits, "total": len(rows), "median": statistics.median(spent)}


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
