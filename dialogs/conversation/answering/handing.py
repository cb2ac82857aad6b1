"""When a human is called, and how a conversation ends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from dialogs.conversation.answering.telling import review
from dialogs.conversation.showing.values import show_moment
from dialogs.conversation.state import (
    AWAY,
    CALL,
    HandoffMark,
    JunkMark,
    Promise,
    State,
    Status,
)
from dialogs.conversation.turn import Turn
from dialogs.conversation.verdict import is_awaited
from dialogs.qualification.calendar import add_working, is_open, next_opening
from dialogs.qualification.triage import managers, route
from dialogs.reading.values import Timing
from dialogs.script.model import Junk

QUESTION = "question"
"""The reason of a handoff: something was asked or wished that only people settle."""

NURTURE = dt.timedelta(days=30)
"""A lead for the future is written to again after this, unless it named a date."""

CALLING = Status.WAITING, Status.HUMAN

PARTS: Mapping[str, dt.time] = {
    "morning": dt.time(10),
    "noon": dt.time(12),
    "afternoon": dt.time(15),
    "evening": dt.time(18),
}
"""When somebody is called who named a part of the day."""


def call_human(
    turn: Turn, reason: str, *, wish: Timing | None = None, quietly: bool = False
) -> None:
    """Offer the lead to the people of its route; once, until a manager is done.

    Who is wanted at a time of its own is promised for then, not for now.
    """
    at = _wished(turn, wish) if wish else None
    if turn.state.handoff is None or turn.state.status not in CALLING:
        _hand_off(turn, reason)
        if at is None and not quietly:
            announce(turn)
    if at is not None:
        _agree(turn, at)


def _hand_off(turn: Turn, reason: str) -> None:
    row = route(turn.script, turn.verdict.view)
    people = managers(turn.script, row, turn.state.facts)
    turn.change(handoff=HandoffMark(reason, people, turn.now))
    within = turn.script.handoff.claim_within
    due = add_working(turn.script.hours, turn.now, within)
    turn.promise(Promise("human", due, AWAY if turn.deserted else reason))


def is_called_at(state: State) -> bool:
    """Whether a call was promised for a time that was named."""
    return any(promise.about == CALL for promise in state.promises)


def _wished(turn: Turn, wish: Timing) -> dt.datetime | None:
    """The coming moment that somebody wants to be called at; None for no such."""
    day, clock = wish.start or wish.end, wish.time or wish.time_from
    if day is None and clock is None and wish.part is None:
        return None
    hour = dt.time.fromisoformat(clock) if clock else PARTS.get(wish.part or "")
    at = dt.datetime.combine(day or turn.now.date(), hour or dt.time(), turn.now.tzinfo)
    if hour is None:
        at = next_opening(turn.script.hours, at) or at
    return at if at > turn.now else None


def _agree(turn: Turn, at: dt.datetime) -> None:
    """Promise a call at a time, or when people next work after it."""
    due = next_opening(turn.script.hours, at) or at
    turn.promise(Promise("human", due, CALL))
    shown = show_moment(due, turn.now, turn.script.language)
    turn.tell("call_at" if due == at else "call_moved", when=shown)


def announce(turn: Turn) -> None:
    """Tell who comes and when, by the hours people work."""
    handoff = turn.script.handoff
    if turn.deserted and is_open(turn.script.hours, turn.now):
        text = turn.message("deserted")
    elif is_open(turn.script.hours, turn.now):
        text = turn.wording(handoff.to_client, {}) or turn.message("human_called")
    else:
        text = turn.wording(handoff.off_hours, {}) or turn.message("off_hours")
    turn.say(text)


def stop_asking(turn: Turn) -> None:
    """Leave the conversation to the human who was called."""
    turn.move("called")
    turn.change(focus=None, shown=())


def check_handoff(turn: Turn) -> None:
    """Call a human when the script says that it is time."""
    due = turn.script.handoff.when
    if turn.state.handoff is not None:
        return
    if due.holds(turn.verdict.view):
        call_human(turn, "qualified")
    elif is_awaited(turn.state):
        call_human(turn, QUESTION)


def check_junk(turn: Turn) -> bool:
    """Act on a junk row whose answers say so; True when the conversation ends."""
    if turn.state.junk is not None:
        return False
    seen = turn.verdict.view
    for junk in turn.script.junk:
        if junk.when.holds(seen):
            return mark_junk(turn, junk, ())
    return False


def mark_junk(turn: Turn, junk: Junk, quotes: tuple[str, ...]) -> bool:
    """Mark and act as the row says; True when the conversation ends."""
    turn.change(junk=JunkMark(junk.id, junk.then, quotes))
    turn.say(turn.wording(junk.reply, {}))
    if junk.then == "handoff":
        call_human(turn, junk.id)
        stop_asking(turn)
        return True
    if junk.then in {"close", "exclude"}:
        if not junk.reply:
            turn.tell("junk_closed")
        finish(turn, junk.id)
        return True
    return False


def finish(turn: Turn, outcome: str) -> None:
    """End the bot's work with a reason."""
    turn.move("finished")
    turn.change(outcome=outcome, focus=None, shown=(), pending={})


def complete(turn: Turn) -> None:
    """Nothing is left to ask: thank, and leave nobody without an owner or a date."""
    triage = turn.verdict.triage
    if turn.state.outcome == "done" and triage != "urgent":
        return
    turn.tell("done")
    review(turn)
    if turn.state.handoff is not None:
        stop_asking(turn)
        return
    promised = turn.state.owed or turn.state.wish or turn.state.slot
    if triage == "urgent" or promised:
        call_human(turn, "urgent" if triage == "urgent" else QUESTION)
        stop_asking(turn)
        return
    if triage == "future":
        due = turn.now + NURTURE
        turn.promise(Promise("nurture", due, "future"))
        turn.tell("see_you", when=show_moment(due, turn.now, turn.script.language))
    else:
        turn.change(junk=JunkMark("low_score", "review", ()))
    finish(turn, "done")


def waiting_note(turn: Turn) -> None:
    """Tell once that words were passed on to the human who is coming."""
    if turn.state.passed_on:
        return
    turn.change(passed_on=True)
    pass_words_on(turn)


def pass_words_on(turn: Turn) -> None:
    """Tell that words reach a human, and when they are answered if that is known."""
    when = when_human(turn)
    turn.tell("passed_on" if when else "waiting", when=when)


def when_human(turn: Turn) -> str:
    """When the human who was called answers, as it was promised; empty if never."""
    promises = (p for p in turn.state.promises if p.kind == "human" and p.about != AWAY)
    due = next((promise.due for promise in promises), None)
    if due is not None and not is_open(turn.script.hours, turn.now):
        due = min(due, next_opening(turn.script.hours, turn.now) or due)
    return show_moment(due, turn.now, turn.script.language) if due else ""
