"""Which of several days answers “when?”, where the others only explain it.

“My wife is due in February, we must be done by the end of January” asks for January,
“next week, Wednesday at 11” for Wednesday, “by the holiday, December 31” for a
deadline on that day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from msgspec.structs import replace

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import CLAUSE_ENDS, Text
from dialogs.reading.values import Found, Timing

_A_DAY = dt.timedelta(days=1)
_SMALL = 3
"""Letters of the words before the time in a clause that concludes: «а вот в марте»."""
_A_WEEK = dt.timedelta(days=7)

Times = Sequence[Found[Timing]]


def meant(text: Text, found: Times) -> Times:
    """The times of an answer without those that only lead to another one."""
    days = [one for one in found if _is_day(one.value)]
    if len(days) != len(found) or len(days) < 2:  # noqa: PLR2004 - one of several
        return found
    return _narrowed(text, _wished(text, _possible(text, found)))


def _is_day(time: Timing) -> bool:
    return bool(time.start or time.end or time.recurring)


def _possible(text: Text, found: Times) -> Times:
    """Those that nobody says to be busy on: “on Wednesday I am at work, Friday”."""
    busy = LANGUAGES[text.lang].dates.busy
    free = [one for one in found if busy.isdisjoint(_clause(text, one, found=found))]
    return free or found


def _wished(text: Text, found: Times) -> Times:
    """Those that a wish is said of, where the first is told of something else."""
    wishes = LANGUAGES[text.lang].dates.wishes
    wished = [
        one for one in found if not wishes.isdisjoint(_clause(text, one, found=found))
    ]
    if found[0] in wished:
        return found
    return wished or _concluded(text, found)


def _concluded(text: Text, found: Times) -> Times:
    """The time that a clause of conclusion opens with: “so on Saturday”."""
    conclusions = LANGUAGES[text.lang].dates.conclusions
    if not conclusions:
        return found
    told = [
        one
        for one in found[1:]
        if (head := _head(text, one))
        and head[0] in conclusions
        and all(word in conclusions or len(word) <= _SMALL for word in head)
    ]
    return told or found


def _head(text: Text, one: Found[Timing]) -> tuple[str, ...]:
    """The words of a clause that stand before its time."""
    before = [token for token in text.tokens if token.start < one.start]
    pauses = [at for at, token in enumerate(before) if token.text in CLAUSE_ENDS]
    return tuple(token.text for token in before[pauses[-1] + 1 if pauses else 0 :])


def _clause(text: Text, one: Found[Timing], *, found: Times) -> tuple[str, ...]:
    """The words between the pauses around a time.

    Where no pause parts it from the next time, only those up to its own end.
    """
    pauses = [token.start for token in text.tokens if token.text in CLAUSE_ENDS]
    first = max((at for at in pauses if at < one.start), default=-1)
    last = min((at for at in pauses if at >= one.end), default=len(text.raw))
    if any(one.end <= other.start < last for other in found):
        last = one.end
    return tuple(token.text for token in text.tokens if first < token.start < last)


def _narrowed(text: Text, found: Times) -> Times:
    kept: list[Found[Timing]] = []
    for said in found:
        one = _in_week(kept[-1].value, said) if kept else said
        if kept and (day := _apposed(kept[-1].value, one.value)):
            kept[-1] = _both(text, kept[-1], one, value=day)
        elif kept and _holds(kept[-1].value, one.value):
            kept[-1] = one
        else:
            kept.append(one)
    return kept


def _both(
    text: Text, one: Found[Timing], other: Found[Timing], *, value: Timing
) -> Found[Timing]:
    quote = text.raw[one.start : other.end]
    return replace(one, value=value, end=other.end, quote=quote)


def _apposed(deadline: Timing, day: Timing) -> Timing | None:
    """The deadline on the very day that is said behind it."""
    if deadline.start or deadline.end is None or day.start is None:
        return None
    if day.start != day.end or abs(day.start - deadline.end) > _A_DAY:
        return None
    return replace(day, start=None)


def _in_week(week: Timing, one: Found[Timing]) -> Found[Timing]:
    """“Next week, Wednesday I think”: the Wednesday of that week."""
    day = one.value.start
    if week.start is None or week.end is None or week.end - week.start != 6 * _A_DAY:
        return one
    if day is None or day != one.value.end:
        return one
    if not _A_DAY <= week.start - day <= _A_WEEK:
        return one
    day += _A_WEEK
    return replace(one, value=replace(one.value, start=day, end=day))


def _holds(wide: Timing, near: Timing) -> bool:
    """Whether a period that opens an answer holds the day that follows it."""
    if near.start is None or near.end is None or wide.time or wide.recurring:
        return False
    begins = wide.start is None or wide.start <= near.start
    ends = wide.end is None or near.end <= wide.end
    return begins and ends and (wide.start, wide.end) != (near.start, near.end)
