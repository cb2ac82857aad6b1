"""The day and the hour of a visit that are not said but spoken of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import Claim, Filling, Message
from dialogs.conversation.state import State
from dialogs.reading.dates import PART
from dialogs.reading.values import Slot, Timing
from dialogs.reading.visits import find_visits
from dialogs.script.model import Kind

HOURS = 24


def appoint(heard: Message, state: State, filling: Filling) -> Filling:
    """The filling with whole times for the visit: an hour alone is of the day in focus.

    Saturday was offered, so “at ten” is Saturday at ten.
    """
    claims = tuple(
        replace(claim, value=_whole(heard, state, claim, wish=claim.value))
        if claim.question.kind is Kind.SLOT and isinstance(claim.value, Timing)
        else claim
        for claim in filling.claims
    )
    return replace(filling, claims=claims)


def _whole(heard: Message, state: State, claim: Claim, *, wish: Timing) -> Timing:
    spoken = spoken_of(heard, state, claim.question.id)
    hour = _hour(claim.quote)
    if hour and spoken and spoken.start == spoken.end != wish.start:
        return Timing("date", start=spoken.start, end=spoken.end, time=hour)
    said = find_visits(heard.text)
    if "busy" in said and wish.time_to and not wish.time_from:
        wish = replace(wish, time_from=wish.time_to, time_to=None)
    if has_hour(wish):
        return _on_a_day(state, wish, spoken) if claim.certainty <= PART else wish
    same = spoken is not None and "same_time" in said
    return replace(wish, time=spoken.time) if same and spoken else wish


def _hour(quote: str) -> str:
    """A bare number as an hour: twelve, where a day has just been spoken of."""
    said = quote.strip()
    return f"{int(said):02}:00" if said.isdecimal() and int(said) < HOURS else ""


def _on_a_day(state: State, wish: Timing, spoken: Timing | None) -> Timing:
    """An hour on the day of a shown time, else on the day in focus, else on any."""
    shown = (at.date() for at in _shown(state) if f"{at:%H:%M}" == wish.time)
    day = next(shown, None)
    if day is None and spoken is not None and (spoken.start or spoken.end):
        return replace(wish, start=spoken.start, end=spoken.end, recurring=None)
    return replace(wish, start=day, end=day)


def _shown(state: State) -> Iterator[dt.datetime]:
    """The times on the buttons."""
    for button in state.shown:
        try:
            yield dt.datetime.fromisoformat(button.payload.partition(":")[2])
        except ValueError:
            continue


def spoken_of(heard: Message, state: State, question: str) -> Timing | None:
    """The time of the visit that is in focus: wished and not had, else booked."""
    if state.wish is not None:
        return state.wish.when
    fact = heard.known.get(question)
    if fact is None or not isinstance(fact.value, Slot):
        return None
    day = fact.value.at.date()
    return Timing("date", start=day, end=day, time=f"{fact.value.at:%H:%M}")


def has_hour(timing: Timing) -> bool:
    """Whether a time tells an hour or a part of the day."""
    return bool(timing.time or timing.time_from or timing.time_to or timing.part)
