"""What must be understood, in percent: Russian, then English and Polish."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.reading.text import Lang

MESSAGES, FRESH, DUCKLING = "messages", "fresh", "duckling"
"""The sets: development messages, messages written apart, Duckling's corpora."""

GOALS: Mapping[str, tuple[int, int]] = {
    "money": (97, 95),
    "timing": (95, 93),
    "yesno": (98, 95),
    "decision": (96, 95),
    "quantity": (97, 95),
    "phone": (97, 95),
    "intent": (95, 92),
    "oos": (95, 92),
    "junk": (92, 90),
    "hard_negative": (100, 100),
    "multi": (90, 88),
    "correction": (90, 88),
}
DUCKLING_GOALS: Mapping[str, tuple[int, int]] = {
    "Numeral": (95, 95),
    "Ordinal": (95, 75),
    "AmountOfMoney": (90, 75),
    "Duration": (85, 75),
    "Time": (80, 75),
}
WARM_READ = 300
"""Microseconds of CPU that a whole reading may take at the median."""

_FRESH_MAY_LOSE = 5


def goal_of(source: str, kind: str, lang: Lang) -> int:
    """The least share of a set that must be right; fresh messages may lose five."""
    goals = DUCKLING_GOALS if source == DUCKLING else GOALS
    goal = goals[kind][lang != "ru"]
    return goal - _FRESH_MAY_LOSE if source == FRESH else goal
