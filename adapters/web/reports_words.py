"""What the report's page calls things; the words themselves are in the catalogues."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from adapters.web.desk.names import Translate, outcomes, reasons
from bot.reports.blocks import Hour
from dialogs.script.model import Script
from dialogs.script.wording import templates

LONGEST = 60
"""Characters of a question's own words."""

STEPS: Mapping[str, str] = {
    "started": "Began to talk",
    "answered": "Answered a question",
    "priced": "Heard the price",
    "contact": "Left a contact",
    "promising": "Urgent or for the future",
    "claimed": "Taken by a manager",
    "good": "Won",
}
"""Steps of the funnel, as messages to be translated."""

Cell = tuple[int, int, int, str]
"""Weekday, hour, how many, what is told of it."""


def marks_of(scripts: Mapping[str, Script]) -> dict[str, str]:
    """The words of questions, by `script.question`."""
    return {
        f"{name}.{question.id}": _cut(
            next((one.source for one in templates(question.ask)), "")
        )
        for name, script in scripts.items()
        for question in script.questions
    }


def called(_: Translate, scripts: Iterable[Script]) -> Mapping[str, str]:
    """Names of reasons, outcomes and junk; others are shown as they were written."""
    junk = {row.id: row.label for script in scripts for row in script.junk}
    return {**junk, **outcomes(_), **reasons(_)}


def hours_told(_: Translate, hours: Sequence[Hour]) -> tuple[Cell, ...]:
    """The squares of the week."""
    return tuple((one.weekday, one.hour, one.count, _of_hour(_, one)) for one in hours)


def _of_hour(_: Translate, one: Hour) -> str:
    median = told_time(_, one.median)
    return f"{one.hour}:00 — {one.count} · {median} · ✓ {one.in_time}"


def told_time(_: Translate, seconds: float | None) -> str:
    """Seconds as people read them: `8 s`, `3:40`, `2 h 05`."""
    if seconds is None:
        return "—"
    if seconds < 60:  # noqa: PLR2004 (a minute)
        return f"{seconds:.0f} {_('s')}" if seconds >= 1 else f"< 1 {_('s')}"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:  # noqa: PLR2004 (an hour)
        return f"{minutes}:{rest:02}"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} {_('h')} {minutes:02}"


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
