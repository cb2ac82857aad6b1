"""One detail of a fact as a test writes it: a bound, a date, the words it came from."""

from __future__ import annotations

import datetime as dt

from dialogs.check.awaited import NONE
from dialogs.qualification.facts import Fact


def is_detail(fact: Fact | None, name: str, awaited: tuple[str, ...]) -> bool:
    """Whether a detail of a fact or of its value is as written.

    A quote need only hold the words; `null` says that there is no such detail.
    """
    if fact is None:
        return awaited == (NONE,)
    holders = [thing for thing in (fact, fact.value) if hasattr(thing, name)]
    found = [_written(getattr(thing, name)) for thing in holders]
    if name == "quote":
        return awaited[0] in fact.quote
    wanted = tuple(_plain(text) for text in awaited)
    return any(set(wanted) == set(texts) for texts in found)


def _written(thing: object) -> tuple[str, ...]:
    """A detail as texts; nothing is `null`."""
    if isinstance(thing, list | tuple):
        return tuple(text for item in thing for text in _written(item)) or (NONE,)
    if isinstance(thing, bool):
        return (str(thing).lower(),)
    if thing is None:
        return (NONE,)
    if isinstance(thing, dt.date):
        return (thing.isoformat(),)
    return (_plain(str(thing)),)


def _plain(text: str) -> str:
    """A number without a fraction of nothing: “3.0” is “3”."""
    return text.removesuffix(".0")
