"""Who writes, when, and from where: random, and the same by the same seed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from msgspec import Struct

from dialogs.check.simulate.chance import Chance
from dialogs.check.simulate.mind import Mind
from dialogs.check.simulate.personas import PERSONAS
from dialogs.check.simulate.truths import Prospect
from dialogs.check.simulate.voices.speaking import VOICES
from dialogs.check.simulate.wordbook import wordbook
from dialogs.script.model import Script

SOURCES: Sequence[tuple[dict[str, str], float]] = (
    ({"utm_source": "yandex", "utm_campaign": "search"}, 0.34),
    ({"utm_source": "vk", "utm_campaign": "autumn"}, 0.2),
    ({"utm_source": "2gis"}, 0.12),
    ({"utm_source": "avito"}, 0.1),
    ({"utm_source": "friends"}, 0.08),
    ({}, 0.16),
)
HOURS = (
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    4,
    8,
    12,
    14,
    14,
    13,
    12,
    12,
    11,
    11,
    10,
    10,
    9,
    8,
    6,
    4,
    2,
)
"""How busy each hour of a day is; of weekends half as much."""

RETURNS = 0.08
"""The share of those who were here before."""

RETURNS_AFTER = 200
"""Nobody comes back before so many others came."""

TOGETHER = 12
SATURDAY = 5

SHARES = (0.5, 0.2, 0.15, 0.15)
"""Of the scripts, in their order."""


class Visitor(Struct, frozen=True):
    """Somebody who writes; a repeat has the number of an earlier one's chat."""

    number: int
    chat: str
    script: Script
    start: dt.datetime
    mind: Mind
    source: dict[str, str]


def crowd(
    scripts: Sequence[Script],
    *,
    count: int,
    days: int,
    until: dt.datetime,
    seed: int,
) -> Iterator[Visitor]:
    """Visitors in the order in which they come."""
    luck = Chance(seed)
    # Of many, some come together: they are answered in one transaction.
    together = min(TOGETHER, 1 + count // 400)
    groups = [_start(luck, days, until) for _ in range(-(-count // together))]
    starts = sorted(groups * together)[:count]
    met: list[tuple[str, Script]] = []
    for number, start in enumerate(starts):
        own = luck.fork(f"visitor:{number}")
        if len(met) > RETURNS_AFTER and own.whether(RETURNS):
            chat, script = own.pick(met[:-RETURNS_AFTER])
        else:
            script = own.weighted(scripts, SHARES[: len(scripts)])
            chat = f"demo-{number:06}"
            met.append((chat, script))
        local = start.astimezone(ZoneInfo(script.timezone))
        persona = own.weighted(PERSONAS, [one.share for one in PERSONAS])
        voice = VOICES[script.language]
        who = Prospect(script, persona, voice, wordbook(script), own, local)
        source = own.weighted([s for s, _ in SOURCES], [share for _, share in SOURCES])
        yield Visitor(number, chat, script, start, Mind(who), source)


def _start(luck: Chance, days: int, until: dt.datetime) -> dt.datetime:
    while True:
        at = until - dt.timedelta(minutes=luck.between(5, days * 24 * 60))
        hour = at.astimezone(ZoneInfo("Europe/Moscow"))
        weight = HOURS[hour.hour] / max(HOURS) / (1 + (hour.weekday() >= SATURDAY))
        if luck.whether(weight):
            return at
