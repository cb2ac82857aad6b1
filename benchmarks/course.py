"""What `make bench` measures, part by part, and the ratios that come of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks import calmness, split, webhook, workers
from benchmarks.contenders import (
    AIOGRAM,
    AIOGRAM_DIALOG,
    AIOGRAM_REDIS,
    BOTBUILDER,
    CHATSKY,
    FIRSTLINE,
    FIRSTLINE_NORMAL,
    MAXBOT,
    PTB,
    WEB,
    Arena,
    Contender,
    Figures,
    run,
)
from benchmarks.pairs import Series, alternate
from benchmarks.split import FLOORS
from benchmarks.tables import Ratios, Table, number, of_turns, ratio

MILLION = 1_000_000
FILLING = 1800.0
"""Seconds to make a database of a million conversations."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is measured."""

    pairs: int = 5
    rounds: int = 1
    chats: int = 200
    stored: tuple[int, ...] = (1_000, 100_000)
    seconds: float = 5.0

    @property
    def told(self) -> str:
        """The same in words."""
        return f"{self.pairs} alternating pairs of {self.rounds} × {self.chats} chats"

    @property
    def flags(self) -> tuple[str, ...]:
        """Of one measurement."""
        return ("--rounds", str(self.rounds), "--chats", str(self.chats))


QUICK = Extent(pairs=1, chats=60, stored=(500, 5_000), seconds=2.0)
USUAL = Extent()
FULL = Extent(pairs=7, rounds=5, stored=(1_000, 100_000, 1_000_000), seconds=15.0)


@dataclass(slots=True)
class Found:
    """Tables and ratios, as they come."""

    tables: list[Table] = field(default_factory=list)
    ratios: Ratios = field(default_factory=dict)


Part = Callable[[Arena, Extent, Found], None]


def structured(place: Arena, extent: Extent, found: Found) -> None:
    """Labels and plain values, and the floors of the same minutes."""
    flags, few = extent.flags, ("--rounds", "1", "--chats", "40")
    floors = ("--chats", str(extent.chats))
    asked = [
        (FIRSTLINE, flags),
        (FIRSTLINE_NORMAL, flags),
        (AIOGRAM, flags),
        (AIOGRAM_REDIS, flags),
        (MAXBOT, few),
        (PTB, flags),
        (FLOORS, floors),
    ]
    series = alternate(place, asked, rounds=extent.pairs, what="structured")
    for key, peer in (
        ("aiogram", AIOGRAM),
        ("redis", AIOGRAM_REDIS),
        ("maxbot", MAXBOT),
    ):
        found.ratios[f"structured:{key}"] = _turns(series, peer)
    found.ratios["floors"] = series.ratio(FIRSTLINE.name, FLOORS.name, "cpu")
    found.tables.append(of_turns("Structured answers", series, FIRSTLINE.name))
    found.tables.append(split.table(place, series, flags))


def free(place: Arena, extent: Extent, found: Found) -> None:
    """Russian as people write it: we read it in full, they by regular expressions."""
    flags = (*extent.flags, "--dialog", "free")
    asked = [(one, flags) for one in (FIRSTLINE, AIOGRAM, AIOGRAM_REDIS)]
    series = alternate(place, asked, rounds=extent.pairs, what="free text")
    found.ratios["free:aiogram"] = _turns(series, AIOGRAM)
    found.ratios["free:redis"] = _turns(series, AIOGRAM_REDIS)
    found.tables.append(of_turns("Free Russian text", series, FIRSTLINE.name))


def frameworks(place: Arena, extent: Extent, found: Found) -> None:
    """The same labels by frameworks that bring a dialog of their own."""
    few = ("--rounds", "1", "--chats", "60")
    others = (AIOGRAM_DIALOG, BOTBUILDER, CHATSKY)
    asked = [(FIRSTLINE, extent.flags), *((one, few) for one in others)]
    series = alternate(place, asked, rounds=extent.pairs, what="frameworks")
    title = "Structured answers, frameworks of dialogs"
    found.tables.append(of_turns(title, series, FIRSTLINE.name))


def hooks(place: Arena, extent: Extent, found: Found) -> None:
    """From a webhook's request to the reply."""
    series = webhook.measure(place, rounds=extent.pairs, seconds=extent.seconds)
    ours, theirs = FIRSTLINE.name, AIOGRAM_REDIS.name
    found.ratios["webhook:turns"] = series.ratio(ours, theirs, "turns")
    found.ratios["webhook:p99"] = series.ratio(ours, theirs, "p99")
    rows = [["", "turns/s", "CPU µs", "median ms", "p99 ms"]]
    rows += [
        [
            name,
            number(series.median(name, "turns")),
            number(series.median(name, "cpu")),
            number(series.median(name, "median"), 1000),
            number(series.median(name, "p99"), 1000),
        ]
        for name in (ours, theirs)
    ]
    found.tables.append(Table("Webhook to reply, 40 turns in flight", rows))


def start(place: Arena, extent: Extent, found: Found) -> None:
    """CPU and memory until the bot may answer; bytes of a conversation half-way."""
    asked = [(one, ("--job", "startup")) for one in (WEB, FIRSTLINE, AIOGRAM, PTB)]
    series = alternate(place, asked, rounds=extent.pairs, what="start")
    found.ratios["startup:cpu"] = series.ratio(WEB.name, AIOGRAM.name, "cpu")
    found.ratios["startup:memory"] = series.ratio(WEB.name, AIOGRAM.name, "memory")
    rows = [["", "CPU s", "memory MB", "it : aiogram, CPU", "it : aiogram, memory"]]
    for one, _ in asked:
        cpu = series.median(one.name, "cpu")
        rows.append(
            [
                one.name,
                ratio(cpu),
                number(series.median(one.name, "memory"), 1 / 1024),
                ratio(series.ratio(one.name, AIOGRAM.name, "cpu")),
                ratio(series.ratio(one.name, AIOGRAM.name, "memory")),
            ]
        )
    found.tables.append(Table("Start", rows))
    found.tables.append(_idle(place, extent))


def growth(place: Arena, extent: Extent, found: Found) -> None:
    """The same with few and with many stored conversations."""
    sizes = [_filled(place, count) for count in extent.stored]
    asked = [
        (
            replace(FIRSTLINE, name=f"{count:,} stored"),
            (*extent.flags, "--filled", file),
        )
        for count, file in zip(extent.stored, sizes, strict=True)
    ]
    series = alternate(place, asked, rounds=extent.pairs, what="growth")
    least, most = asked[0][0].name, asked[-1][0].name
    if extent.stored[-1] >= MILLION:
        # Fewer say in which direction it goes, not that the goal is reached.
        found.ratios["growth"] = series.ratio(most, least, "turns")
    found.tables.append(_growth(series, least))
    for file in sizes:
        Path(file).unlink()


def servers(place: Arena, extent: Extent, found: Found) -> None:
    """Processes over PostgreSQL and Redis; with free text a worker has more to do."""
    series = workers.measure(place, rounds=extent.pairs, flags=extent.flags)
    found.ratios["workers"] = series.ratio(workers.TWO, workers.ONE, "turns")
    found.tables.append(workers.table("PostgreSQL and Redis", series, workers.COUNTS))
    flags, both = (*extent.flags, "--dialog", "free"), (workers.ONE, workers.TWO)
    series = workers.measure(place, rounds=extent.pairs, flags=flags, names=both)
    title = "PostgreSQL and Redis, free Russian text"
    found.tables.append(workers.table(title, series, both))


def calm(place: Arena, extent: Extent, found: Found) -> None:
    """Others beside a flood; how long it takes at half of what can be answered."""
    series = calmness.measure(place, rounds=extent.pairs, seconds=extent.seconds)
    found.ratios["calm:flood"] = calmness.beside_a_flood(series)
    found.ratios["calm:half"] = calmness.at_half(series)
    found.tables.append(calmness.table(series))


PARTS: dict[str, Part] = {
    "structured": structured,
    "free": free,
    "frameworks": frameworks,
    "webhook": hooks,
    "start": start,
    "growth": growth,
    "workers": servers,
    "calm": calm,
}


def _turns(series: Series, peer: Contender) -> float | None:
    return series.ratio(FIRSTLINE.name, peer.name, "turns")


def _growth(series: Series, least: str) -> Table:
    rows = [["", "turns/s", "CPU µs", "it : the fewest, turns/s", "CPU"]]
    rows += [
        [
            name,
            number(series.median(name, "turns")),
            number(series.median(name, "cpu")),
            ratio(series.ratio(name, least, "turns")),
            ratio(series.ratio(name, least, "cpu")),
        ]
        for name in series.rounds[0]
    ]
    return Table("Growth", rows)


def _filled(place: Arena, count: int) -> str:
    """A database with so many conversations."""
    print(f"  growth: {count:,} conversations are filled in", flush=True)
    folder = place.folder / f"stored-{count}"
    folder.mkdir()
    told = run(
        [
            *(sys.executable, "-m", "benchmarks.fill"),
            *("--stored", str(count), "--folder", str(folder)),
        ],
        name="the filling",
        patience=FILLING,
    )
    return str(told["file"])


def _idle(place: Arena, extent: Extent) -> Table:
    rows = [["A conversation half-way", "memory, bytes", "stored, bytes"]]
    for one in (FIRSTLINE, AIOGRAM, AIOGRAM_REDIS):
        told = place.ask(one, "--job", "idle", "--chats", str(extent.chats * 5))
        rows.append([one.name, *_bytes(told)])
    return Table("Idle", rows)


def _bytes(told: Figures | None) -> Iterator[str]:
    for figure in ("memory", "stored"):
        yield number(told.get(figure) if told else None)
