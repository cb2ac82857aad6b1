"""Days that are asked for: at hours of work, in time, and as exact as needed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from dialogs.conversation.acts import Act, Correct, Inform
from dialogs.conversation.answering.handing import CALLING
from dialogs.conversation.effects import Ask
from dialogs.conversation.hearing.matching import option_for
from dialogs.conversation.payloads import DAY
from dialogs.conversation.showing.values import show_moment
from dialogs.conversation.turn import Turn
from dialogs.qualification.booking import hours_of, minutes
from dialogs.qualification.calendar import add_working, next_opening, spans
from dialogs.qualification.facts import Fact
from dialogs.reading.dates import find_timings
from dialogs.reading.text import tokenize
from dialogs.reading.values import Timing
from dialogs.script.model import Kind, Question

HOUR = 60
WEEK = 7
"""Days from which a period is too long to come on one of them."""


def timely(turn: Turn, acts: Sequence[Act]) -> Sequence[Act]:
    """The acts without days that cannot be; why they cannot is told.

    While a human is coming nothing is refused: people settle it.
    """
    if turn.state.status in CALLING:
        return acts
    return [kept for act in acts for kept in _timely(turn, act)]


def _timely(turn: Turn, act: Act) -> Iterator[Act]:
    question = (
        turn.script.question(act.fact.slot)
        if isinstance(act, Inform | Correct)
        else None
    )
    if question is None or question.kind is not Kind.DATE:
        yield act
        return
    if isinstance(act, Correct) and question.exact:
        act = _refined(turn, question, act)
    if isinstance(act, Inform | Correct) and _is_had(turn, question, act.fact):
        yield act


def ask_day(turn: Turn) -> bool:
    """Ask once for the day of what was told by its month or its event."""
    for question in turn.script.questions:
        fact = turn.state.facts.get(question.id)
        key = f"day:{question.id}"
        if not question.exact or fact is None or key in turn.state.tries:
            continue
        if fact.status == "known" and _is_vague(fact):
            turn.change(tries={**turn.state.tries, key: 1})
            turn.ask = Ask(DAY, turn.message("date_day"))
            turn.change(focus=question.id, shown=())
            return True
    return False


def _is_vague(fact: Fact) -> bool:
    said = fact.value
    if not isinstance(said, Timing):
        return False
    if said.status != "date" or said.start is None or said.end is None:
        return said.status == "event"
    return (said.end - said.start).days >= WEEK


def _refined(turn: Turn, question: Question, act: Correct) -> Act:
    """The day within the month that was told before: “15” after “in June”."""
    told, new = act.before.value, act.fact.value
    if not isinstance(told, Timing) or not isinstance(new, Timing):
        return act
    if not _is_vague(act.before) or told.start is None or new.start is None:
        return Inform(act.fact) if _is_vague(act.before) else act
    if _is_within(new, told):
        return Inform(act.fact)
    since = dt.datetime.combine(told.start, dt.time(), turn.now.tzinfo)
    text = tokenize(act.fact.quote, turn.script.language)
    for hit in find_timings(text, asked=True, now=since):
        if _is_within(hit.value, told):
            option = option_for(question, hit.value, turn.now)
            chosen = (option.id,) if option else ()
            return Inform(replace(act.fact, value=hit.value, options=chosen))
    return act


def _is_within(day: Timing, period: Timing) -> bool:
    if day.start is None or day.start != day.end or period.start is None:
        return False
    return period.start <= day.start and (period.end is None or day.start <= period.end)


def _is_had(turn: Turn, question: Question, fact: Fact) -> bool:
    """Whether a day is kept: it can be had, or somebody insists and people settle it.

    The reason why it cannot be had is said each time.
    """
    if question.notice is None or fact.status != "known":
        return True
    told = _refused(turn, question.notice, _span(question, fact, turn.now))
    if told is None:
        return True
    name, words = told
    turn.tell(name, **words)
    key = f"notice:{question.id}"
    insists = key in turn.state.tries
    turn.change(tries={**turn.state.tries, key: 1})
    return insists


def _refused(
    turn: Turn, notice: int, span: tuple[dt.date | None, int, int]
) -> tuple[str, dict[str, str]] | None:
    """The message that says why a day or its hours cannot be had, with its words."""
    day, since, until = span
    if day is None:
        return None
    hours, now, lang = turn.script.hours, turn.now, turn.script.language
    earliest, work = add_working(hours, now, notice), spans(hours, day)
    soon = day == earliest.date() and until <= _minute(earliest)
    if soon or day < earliest.date():
        return "date_soon", {"when": show_moment(earliest, now, lang)}
    if not work:
        at = dt.datetime.combine(day, dt.time(), now.tzinfo)
        opens = next_opening(hours, at) or at
        return "date_closed", {"when": show_moment(opens, now, lang)}
    if any(start < until and since < end for start, end in work):
        return None
    return "date_hours", {"opens": _clock(work[0][0]), "closes": _clock(work[-1][1])}


def _span(
    question: Question, fact: Fact, now: dt.datetime
) -> tuple[dt.date | None, int, int]:
    """The day that is meant and its first and last minute; no day for no certain one.

    An option counts by its last day: “today” is over in the evening.
    """
    said = fact.value
    if isinstance(said, Timing):
        if said.status != "date" or said.start is None or said.start != said.end:
            return None, 0, 0
        since, until = hours_of(said)
        if said.time_to == "00:00":
            until = 24 * HOUR
        elif said.time:
            until = minutes(said.time) + 1
        return said.start, since, until
    for option in question.chosen(fact.options):
        if option.range is not None and option.range.high is not None:
            day = now.date() + dt.timedelta(days=option.range.high)
            return day, 0, 24 * HOUR
    return None, 0, 0


def _minute(at: dt.datetime) -> int:
    return at.hour * HOUR + at.minute


def _clock(minute: int) -> str:
    return f"{minute // HOUR:02}:{minute % HOUR:02}"
