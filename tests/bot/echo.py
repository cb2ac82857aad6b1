"""A conversation small enough to know what each answer must be."""

from __future__ import annotations

import datetime as dt

import msgspec

from bot.handoffs.offers import How
from bot.ports import Engine
from dialogs.conversation.acts import Inform
from dialogs.conversation.effects import (
    Ask,
    Book,
    Effect,
    Finish,
    Forget,
    Grade,
    HandOff,
    Keep,
    MarkJunk,
    Note,
    Say,
    Wait,
)
from dialogs.conversation.events import (
    PROSPECT,
    Claimed,
    Closed,
    Due,
    Event,
    Replied,
    Returned,
    Said,
    Started,
)
from dialogs.conversation.response import Response
from dialogs.conversation.state import Button, HandoffMark, Promise, State, Status
from dialogs.qualification.facts import Fact
from dialogs.reading.values import Phone, Words
from dialogs.script.model import Script

MINUTE = dt.timedelta(minutes=1)


def respond(
    script: Script,
    state: State,
    event: Event,
    *,
    taken: tuple[dt.datetime, ...] = (),
    deserted: bool = False,
) -> Response:
    """Echo an event and take its words for a fact."""
    state, effects = advance(script, state, event, taken=taken)
    if deserted:
        effects = tuple(Say("away") if e == Say("coming") else e for e in effects)
    if not isinstance(event, PROSPECT):
        return Response(state, effects)
    text = event.text if isinstance(event, Said) else ""
    return Response(state, effects, (Inform(Fact("said", Words(text))),))


def advance(
    _: Script,
    state: State,
    event: Event,
    *,
    taken: tuple[dt.datetime, ...] = (),
) -> tuple[State, tuple[Effect, ...]]:
    """Say back each line with its number; a few lines are commands."""
    spoke = isinstance(event, Said | Started)
    state = msgspec.structs.replace(
        state,
        turn=state.turn + 1,
        generation=state.generation + spoke,
        last_at=event.at if spoke else state.last_at,
    )
    match event:
        case Said(text=text):
            return _lines(state, event, text.split("\n"), taken)
        case Started():
            return state, (Say("hello"), Ask("q", "what?", (Button("A", "q:a"),)))
        case Due(generation=generation) if generation == state.generation:
            return state, (Say(f"due {event.kind} {event.step}"),)
        case Claimed(manager=manager) | Replied(manager=manager):
            mark = state.handoff or HandoffMark("claimed", (manager,), event.at)
            mark = msgspec.structs.replace(mark, claimed_by=manager)
            kept = msgspec.structs.replace(
                state, status=Status.HUMAN, handoff=mark, promises=()
            )
            return kept, ()
        case Returned():
            return msgspec.structs.replace(state, status=Status.TALKING), ()
        case Closed(outcome=outcome):
            closed = msgspec.structs.replace(
                state, status=Status.CLOSED, outcome=outcome
            )
            return closed, ()
        case _:
            return state, ()


def card(_: Script, state: State, __: dt.datetime) -> str:
    known = ", ".join(f"{slot}={fact.quote}" for slot, fact in state.facts.items())
    return f"lead {state.id}: {known}"


ECHO = Engine(respond, card)


def _lines(
    state: State, event: Said, lines: list[str], taken: tuple[dt.datetime, ...]
) -> tuple[State, tuple[Effect, ...]]:
    effects: list[Effect] = []
    for line in lines:
        if state.status is Status.HUMAN:
            break
        state, more = _line(state, event, line, taken)
        effects += more
    return state, tuple(effects)


def _line(
    state: State, event: Said, line: str, taken: tuple[dt.datetime, ...]
) -> tuple[State, list[Effect]]:
    command, *words = line.split() or [""]
    match command:
        case "boom":
            raise ValueError(line)
        case "human":
            return _human(state, event, *words)  # type: ignore[arg-type]  # a word of the test
        case "phone":
            fact = Fact("phone", Phone(words[0]), quote=words[0])
            facts = {**state.facts, "phone": fact}
            grade = Grade(50, 60, "mid", "warm", "urgent", target=True)
            return msgspec.structs.replace(state, facts=facts), [Keep(fact), grade]
        case "book":
            return _book(state, dt.datetime.fromisoformat(words[0]), taken)
        case _:
            return state, _plain(state, event, line)


def _plain(state: State, event: Said, line: str) -> list[Effect]:
    match line.split():
        case ["later", minutes]:
            due = event.at + int(minutes) * MINUTE
            return [Wait("followup", due, state.generation)]
        case ["spam"]:
            return [MarkJunk("ads", exclude=True), Finish("ads")]
        case ["note", words]:
            return [Note(words)]
        case ["forget"]:
            return [Forget(), Say("forgotten")]
        case _:
            return [Say(f"{line}!")]


def _human(state: State, event: Said, how: How = "all") -> tuple[State, list[Effect]]:
    mark = HandoffMark("asked", ("olga", "ivan"), event.at)
    promise = Promise("human", event.at + 5 * MINUTE)
    state = msgspec.structs.replace(state, handoff=mark, promises=(promise,))
    return state, [Say("coming"), HandOff(mark.to, how, "asked", 5)]


def _book(
    state: State, at: dt.datetime, taken: tuple[dt.datetime, ...]
) -> tuple[State, list[Effect]]:
    if at in taken:
        return state, [Say("taken")]
    booked: list[Effect] = [Book("visit", at, 60), Say("booked")]
    return msgspec.structs.replace(state, slot=at), booked
