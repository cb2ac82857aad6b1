"""Where a turn's CPU goes, beside the floor that lies under each part."""

from __future__ import annotations

from benchmarks.contenders import Arena, Contender
from benchmarks.environments import OURS
from benchmarks.pairs import Series
from benchmarks.tables import Table, number

FLOORS = Contender("the floors", OURS, "benchmarks.floors")
PROFILE = Contender("the profile", OURS, "benchmarks.profile")

GROUPS = (
    ("update parsed", ("update parsed",), ("update parsed",)),
    ("reading, engine, wording", ("reading", "engine", "wording"), ("engine",)),
    (
        "rows, claims, commits, encryption",
        (
            "intake",
            "intake commit",
            "claim",
            "rows",
            "turn commit",
            "claim to send",
            "mark sent",
            "mark commit",
        ),
        ("rows and commits", "encryption"),
    ),
    ("send", ("send",), ("send",)),
    ("loops, threads", ("loops, threads",), ()),
    ("whole", ("whole",), ("update parsed", "engine", "rows and commits")),
)
"""A group of stages of the profile, and the floors that lie under it."""


def table(place: Arena, series: Series, flags: tuple[str, ...]) -> Table:
    """A row for each group of stages, from a profile and the floors of a series."""
    split = place.ask(PROFILE, "--json", *flags) or {}
    floors = _parts(series)
    rows = [["part", "CPU µs", "share", "its floor µs", "above the floor µs"]]
    for name, stages, tools in GROUPS:
        own = sum(split.get(stage, 0.0) for stage in stages)
        floor = sum(floors.values()) if name == "whole" else _sum(floors, tools)
        share = f"{own / split['whole']:.0%}"
        cells = [number(own), share, number(floor), number(own - floor)]
        rows.append([name, *cells])
    return Table("A turn, split (structured; timing it costs a part of it)", rows)


def _sum(floors: dict[str, float], tools: tuple[str, ...]) -> float:
    return sum(floors.get(tool, 0.0) for tool in tools)


def _parts(series: Series) -> dict[str, float]:
    """The floors of the round whose sum is the median one."""
    told = [one for round_ in series.rounds if (one := round_.get(FLOORS.name))]
    told.sort(key=lambda one: one["cpu"])
    parts: dict[str, float] = told[len(told) // 2]["parts"]  # type: ignore[assignment]  # of one
    return parts
