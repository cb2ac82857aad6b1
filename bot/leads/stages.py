"""Where a lead stands: the columns of the board."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """From the first word to the end; `gone` is what was erased."""

    TALKING = "talking"
    WAITING = "waiting"
    WORK = "work"
    MEETING = "meeting"
    GOOD = "good"
    BAD = "bad"
    GONE = "gone"


COLUMNS = tuple(stage for stage in Stage if stage is not Stage.GONE)
"""What the board shows, from left to right."""

UNOWNED = (Stage.TALKING, Stage.WAITING)
"""Stages of leads that nobody has."""

OWNED = (Stage.WORK, Stage.MEETING)
"""Stages of leads that a manager works on."""

ENDED = (Stage.GOOD, Stage.BAD)
"""Stages that close a lead: they ask for a reason."""
