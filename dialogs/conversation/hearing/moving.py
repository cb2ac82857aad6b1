"""Another time for a visit that is booked: proposed, or put in place of the old one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from msgspec.structs import replace

from dialogs.conversation.hearing.appointing import has_hour, spoken_of
from dialogs.conversation.hearing.claims import Claim, Message, claim_of
from dialogs.conversation.state import State
from dialogs.qualification.booking import fitting, is_exact
from dialogs.reading.corrections import find_correction, signs
from dialogs.reading.dates import ALONE, find_timings
from dialogs.reading.text import tokenize
from dialogs.reading.topics import find_topics
from dialogs.reading.values import Found, Slot, Timing
from dialogs.reading.visits import find_visits
from dialogs.script.model import Kind, Question

MOVED = "g"
"""The sign of “put off”, “reschedule”."""

REGRETS = frozenset("scuga")
"""Signs that something said before is no longer meant."""

INSTEAD = frozenset("n")
"""The sign of “not”, “in place of”."""

UNITS = frozenset("hHmdw")
"""Signs of hours, minutes, days and weeks."""

VISIT = "visit"

MORE, LESS = "+", "-"

DAY = dt.timedelta(days=1)
WEEK = 7 * DAY


def moved(
    heard: Message, state: State, question: Question, *, slot: Slot
) -> Claim | None:
    """The new time, if it is the visit that is spoken of and the old one not kept."""
    spoken = spoken_of(heard, state, question.id)
    if spoken is None:
        return None
    new = _proposed(heard, question, spoken, slot=slot)
    if new is None:
        new = _corrected(heard, state, question, spoken=spoken)
    if new is None or is_kept(slot, new.value):
        return None
    value = _in_its_week(heard, question, new.value, spoken=spoken)
    return claim_of(heard, question, new, value=value, option=None)


def _in_its_week(
    heard: Message, question: Question, new: Timing, *, spoken: Timing
) -> Timing:
    """A weekday alone is one of the week that was spoken of: “no, on Tuesday”."""
    said = [hit for hit in _times(heard) if hit.value.start == new.start]
    if not said or spoken.start is None or any(map(str.isdigit, said[0].quote)):
        return new
    monday = spoken.start - dt.timedelta(days=spoken.start.weekday())
    text = tokenize(said[0].quote, heard.text.lang)
    days = [
        next((hit.value.start for hit in find_timings(text, now=at)), None)
        for at in (heard.now, heard.now + DAY, _midnight(heard, monday))
    ]
    day = days[2]
    if day is None or len({one and one.weekday() for one in days}) > 1:
        return new  # “tomorrow” is no weekday
    if not monday <= day < monday + WEEK:
        return new
    moved = replace(new, start=day, end=day)
    return moved if _is_bookable(heard, question, moved) else new


def _midnight(heard: Message, day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), heard.now.tzinfo)


def _corrected(
    heard: Message, state: State, question: Question, *, spoken: Timing
) -> Found[Timing] | None:
    """The new time that is said in place of the old one."""
    if not _may_speak_of_visit(heard):
        return None
    found = find_correction(
        heard.text, context={question.id: spoken}, now=heard.now, asked=question.id
    )
    if found is None or not isinstance(found.value, Timing):
        return None
    new = found.value
    if new.status != "date" or not _speaks_of_visit(heard, state, question, new=new):
        return None
    return Found(new, found.start, found.end, found.quote, found.certainty)


def _proposed(
    heard: Message, question: Question, spoken: Timing, *, slot: Slot
) -> Found[Timing] | None:
    """The new time that is asked about: “on Thursday I work, may it be Saturday?”."""
    said = find_visits(heard.text)
    hit = _spoken_anew(heard, spoken)
    if hit is not None:
        return hit
    dated = heard.asked is not None and heard.asked.kind is Kind.DATE
    if dated or topics_of(heard) - {VISIT}:
        return None  # “do you export to 1C?” asks for no hour
    times = _times(heard)
    others = [hit for hit in times if not is_kept(slot, hit.value)]
    if len(others) != 1:
        return None
    new, kept = others[0], len(times) > 1
    alone = new.certainty <= ALONE
    day = new.value.start == new.value.end
    if not alone and not (day and _is_bookable(heard, question, new.value)):
        return None
    meant = "polite" in said or (alone and _is_whole(heard, new))
    if not meant and not (kept and (REGRETS | INSTEAD) & set(signs(heard.text))):
        return None
    value = new.value
    if alone:
        value = replace(value, start=spoken.start, end=spoken.end, recurring=None)
    return Found(value, new.start, new.end, new.quote, new.certainty)


def _spoken_anew(heard: Message, spoken: Timing) -> Found[Timing] | None:
    """A time told by the old one: “Friday, same time”, “the week after”."""
    said = find_visits(heard.text)
    times = _times(heard)
    if "same_time" in said and times and spoken.time:
        new = times[0]
        value = replace(new.value, time=spoken.time, part=None, recurring=None)
    elif "same_day" in said and times:
        new = times[-1]
        value = replace(new.value, start=spoken.start, end=spoken.end, recurring=None)
    elif "week_later" in said and spoken.start and spoken.end:
        start, end = said["week_later"][0]
        value = replace(spoken, start=spoken.start + WEEK, end=spoken.end + WEEK)
        new = Found(value, start, end, heard.text.raw[start:end])
    else:
        return None
    return Found(value, new.start, new.end, new.quote, new.certainty)


def _times(heard: Message) -> Sequence[Found[Timing]]:
    """Days and hours of a message; an hour alone where nothing else is told."""
    found = find_timings(heard.text, now=heard.now) or find_timings(
        heard.text, asked=True, now=heard.now
    )
    dated = [hit for hit in found if hit.value.status == "date"]
    return [hit for hit in dated if hit.certainty > ALONE or has_hour(hit.value)]


def _is_whole(heard: Message, hit: Found[Timing]) -> bool:
    """Whether a message is nothing but a time."""
    return not any(
        token.kind in {"word", "number"} and not hit.start <= token.start < hit.end
        for token in heard.text.tokens
    )


def _speaks_of_visit(
    heard: Message, state: State, question: Question, *, new: Timing
) -> bool:
    """Whether a new time is one of the visit, not of the need.

    A clock is; a day is when the visit is named, put off, or was booked just now.
    """
    letters = signs(heard.text)
    told = find_timings(heard.told, now=heard.now)
    if any(has_hour(t.value) for t in told):
        return True
    near = new.start is not None and new.start == new.end
    if not told and not is_shifted(letters):
        return _regrets_visit(heard, letters)
    if names_visit(heard):
        return True
    if not near or not _is_bookable(heard, question, new):
        return False
    just = bool(state.changes) and state.changes[-1].slot == question.id
    return MOVED in letters or (just and bool(REGRETS & set(letters)))


def _is_bookable(heard: Message, question: Question, wish: Timing) -> bool:
    """Whether a day is so near that a visit may be booked on it."""
    booking = heard.script.booking.get(question.id)
    if booking is None or wish.start is None:
        return False
    return 0 <= (wish.start - heard.now.date()).days <= booking.days_ahead


def _may_speak_of_visit(heard: Message) -> bool:
    """Whether it is worth while to look for the new time: most messages name none."""
    letters = signs(heard.text)
    told = is_shifted(letters) or find_timings(heard.told, now=heard.now)
    return bool(told) or _regrets_visit(heard, letters)


def is_shifted(letters: str) -> bool:
    """Whether something is put so much earlier or later."""
    return bool(UNITS & set(letters)) and (MORE in letters or LESS in letters)


def _regrets_visit(heard: Message, letters: str) -> bool:
    return bool(REGRETS & set(letters)) and names_visit(heard)


def names_visit(heard: Message) -> bool:
    """Whether the visit is spoken of by its name."""
    return "named" in find_visits(heard.text) or VISIT in topics_of(heard)


def topics_of(heard: Message) -> set[str]:
    """The stock names of the topics a message touches."""
    hits = find_topics(heard.text, extra=heard.words.topics, own=heard.words.own)
    return {heard.words.stock_name(hit.topic) for hit in hits}


def is_kept(slot: Slot, wish: Timing) -> bool:
    """Whether the time that is held is the one that is wished."""
    if wish.time is not None:
        return is_exact(slot.at, wish)
    return bool(fitting([slot.at], wish))
