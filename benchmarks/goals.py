"""What a turn may cost, as ratios in one run, and whether it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["reached", "NOT REACHED", "NOT MEASURED"]


@dataclass(frozen=True, slots=True)
class Goal:
    """A ratio, and the side of a bound on which it must lie."""

    key: str
    title: str
    bound: float
    is_most: bool = False
    """Whether the bound is the most it may be; else the least."""

    def verdict(self, ratio: float | None) -> Verdict:
        """What is to be said of a measured ratio."""
        if ratio is None:
            return "NOT MEASURED"
        held = ratio <= self.bound if self.is_most else ratio >= self.bound
        return "reached" if held else "NOT REACHED"

    @property
    def told(self) -> str:
        """The bound as one writes it."""
        return f"{'≤' if self.is_most else '≥'} {self.bound:.2f}"


GOALS = (
    Goal("structured:aiogram", "structured answers: aiogram tuned, memory", 1.5),
    Goal("structured:redis", "structured answers: aiogram tuned, Redis", 6),
    Goal("structured:maxbot", "structured answers: MaxBot on SQLite, regexp", 15),
    Goal("free:aiogram", "free Russian text, fully read: aiogram tuned, memory", 1.0),
    Goal("free:redis", "free Russian text, fully read: aiogram tuned, Redis", 4),
    Goal("webhook:turns", "webhook to reply, turns a second: aiogram, Redis", 3),
    Goal("webhook:p99", "webhook to reply, p99 at saturation", 1 / 5, is_most=True),
    Goal("startup:cpu", "CPU to start, pages on: aiogram", 1 / 3, is_most=True),
    Goal("startup:memory", "memory when started, pages on", 1 / 2, is_most=True),
    Goal("growth", "turns a second, 1,000,000 stored: 1,000", 0.9),
    Goal("workers", "2 workers: 1 worker, PostgreSQL", 1.5),
    Goal("calm:flood", "p99 of others beside a flood: without", 2, is_most=True),
    Goal("calm:half", "p99 at half of the capacity: its median", 10, is_most=True),
    Goal("floors", "our CPU a turn: the sum of the floors", 2.0, is_most=True),
)


def lines(ratios: dict[str, float | None]) -> list[tuple[str, ...]]:
    """A row for each goal: what, the ratio, the bound, the verdict."""
    return [
        (goal.title, _shown(ratios.get(goal.key)), goal.told, _said(goal, ratios))
        for goal in GOALS
    ]


def _said(goal: Goal, ratios: dict[str, float | None]) -> str:
    return goal.verdict(ratios.get(goal.key))


def _shown(ratio: float | None) -> str:
    return "–" if ratio is None else f"{ratio:.2f}"
