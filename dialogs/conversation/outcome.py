"""From the state before and after a turn to what the world must do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dialogs.conversation.effects import (
    Book,
    Drop,
    Effect,
    Finish,
    Forget,
    Grade,
    HandOff,
    Keep,
    MarkJunk,
    Note,
    Say,
    Unbook,
    Wait,
)
from dialogs.conversation.state import State, Status
from dialogs.conversation.turn import Turn
from dialogs.qualification.calendar import is_open, next_opening
from dialogs.qualification.triage import Verdict, route
from dialogs.script.model import Kind


def effects(turn: Turn) -> tuple[Effect, ...]:
    """Everything a turn leads to, in the order it must be done."""
    before, after = turn.before, turn.state
    found: list[Effect] = [Forget()] if turn.forgotten else []
    if after.facts is not before.facts:
        found += _facts(before, after)
    if after.slot != before.slot:
        found += _slot(turn)
    if after.junk is not before.junk:
        found += _junk(before, after)
    if _is_judged_anew(before, after):
        found.append(grade(turn.verdict))
    found += _bubbles(turn)
    if after.handoff is not before.handoff:
        found += _people(turn)
    found += [Note(text) for text in turn.notes]
    if after.outcome is not None and after.outcome != before.outcome:
        found.append(Finish(after.outcome))
    if not after.unsubscribed:
        found += _timers(turn)
    return tuple(found)


def _facts(before: State, after: State) -> Iterator[Effect]:
    for slot, fact in after.facts.items():
        known = before.facts.get(slot)
        if fact != known:
            yield Keep(fact, known)
    for slot in before.facts:
        if slot not in after.facts:
            yield Drop(slot)


def _slot(turn: Turn) -> Iterator[Effect]:
    before, after = turn.before.slot, turn.state.slot
    for question in turn.script.questions:
        if question.kind is Kind.SLOT:
            booking = turn.script.booking.get(question.id)
            if before is not None:
                yield Unbook(question.id, before)
            if after is not None and booking is not None:
                yield Book(question.id, after, booking.length)
            return


def _junk(before: State, after: State) -> Iterator[Effect]:
    mark = after.junk
    if mark is not None and mark != before.junk:
        yield MarkJunk(mark.category, mark.then == "exclude", mark.quotes)


def grade(verdict: Verdict) -> Grade:
    """What the lead is worth, as a row."""
    scores = verdict.scores
    return Grade(
        scores.potential.value,
        scores.temperature.value,
        scores.potential.level,
        scores.temperature.level,
        verdict.triage,
        verdict.target.hit,
    )


def _is_judged_anew(before: State, after: State) -> bool:
    return (
        before.facts != after.facts
        or before.signals != after.signals
        or before.junk != after.junk
        or before.owed != after.owed
        or before.touches != after.touches
    )


def _bubbles(turn: Turn) -> list[Effect]:
    """Join the texts into as few bubbles as the script allows, the question last."""
    room = max(1, turn.script.limits.bubbles - (1 if turn.ask else 0))
    texts = turn.texts
    if len(texts) > room:
        texts = ["\n\n".join(texts[: len(texts) - room + 1]), *texts[-room + 1 :]]
        texts = texts[:room] if room > 1 else ["\n\n".join(turn.texts)]
    bubbles: list[Effect] = [Say(text) for text in texts]
    return [*bubbles, turn.ask] if turn.ask else bubbles


def _people(turn: Turn) -> Iterator[Effect]:
    mark = turn.state.handoff
    before = turn.before.handoff
    called = mark is not None and mark.claimed_by is None
    if mark is not None and called and (before is None or before.at != mark.at):
        row = route(turn.script, turn.verdict.view)
        yield HandOff(mark.to, row.how, mark.reason, turn.script.handoff.claim_within)


def _timers(turn: Turn) -> Iterator[Effect]:
    state = turn.state
    if state.status is Status.PAUSED and state.pause_until is not None:
        yield Wait("pause", state.pause_until, state.generation)
    elif state.status is Status.TALKING and state.focus is not None:
        yield from _followup(turn)
    for promise in state.promises:
        if promise.kind == "nurture" and promise not in turn.before.promises:
            yield Wait("nurture", promise.due, state.generation)
    if state.slot is not None and state.slot != turn.before.slot:
        yield from _reminders(turn, state.slot)


def _followup(turn: Turn) -> Iterator[Effect]:
    state = turn.state
    ladder = turn.script.followups
    if state.ladder < len(ladder):
        row = ladder[state.ladder]
        due = turn.now + dt.timedelta(minutes=row.after)
        hours = turn.script.hours
        if row.only_hours and row.text is not None and not is_open(hours, due):
            due = next_opening(hours, due) or due
        yield Wait("followup", due, state.generation, state.ladder)


def _reminders(turn: Turn, slot: dt.datetime) -> Iterator[Effect]:
    for booking in turn.script.booking.values():
        for before in booking.remind:
            due = slot - dt.timedelta(minutes=before)
            if due > turn.now:
                yield Wait("booking", due, turn.state.generation, before)
        return
