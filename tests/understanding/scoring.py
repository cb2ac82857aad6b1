"""When a reading counts as right; the rules stand beside the messages, as they came."""

from __future__ import annotations

import datetime as dt
import runpy
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast, get_args

from dialogs.reading.text import Lang

LANGS: tuple[Lang, ...] = get_args(Lang)
MESSAGES = Path(__file__).parents[1] / "data" / "understanding"
NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.timezone(dt.timedelta(hours=3)))
"""When the messages were written: a Monday."""

_RULES = cast(
    "Callable[[str, Mapping[str, Any], Mapping[str, Any]], bool]",
    runpy.run_path(str(MESSAGES / "score.py"))["ok"],
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row of a set, what was read from it, and whether that is right."""

    source: str
    lang: Lang
    kind: str
    name: str
    text: str
    expected: Any
    got: Any
    right: bool
    question: str | None = None


def right(kind: str, expected: Mapping[str, Any], got: Mapping[str, Any]) -> bool:
    """Whether `got`, in the shape of `expected`, is what a person would read."""
    return bool(_RULES(kind, expected, got))
