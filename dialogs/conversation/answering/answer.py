"""The answer to a message, in its fixed order.

1. law and safety: stop, erase, consent, junk; 2. a human asked for; 3. corrections;
4. questions of the prospect, five at most, the rest owed; 5. new facts echoed in one
short phrase; 6. the next question.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from dialogs.conversation.acts import (
    Act,
    Add,
    Agree,
    Correct,
    Demand,
    Doubt,
    Evade,
    Foreign,
    Inform,
    Inquire,
    Mind,
    Mistake,
    Noise,
    Pause,
    Piece,
    Waste,
    Wonder,
)
from dialogs.conversation.answering.asking import (
    ask_consent,
    ask_erasure,
    ask_next,
    ask_number,
)
from dialogs.conversation.answering.calling import call
from dialogs.conversation.answering.freeing import free, free_unreached
from dialogs.conversation.answering.handing import (
    CALLING,
    call_human,
    check_handoff,
    check_junk,
    complete,
    finish,
    mark_junk,
    stop_asking,
    waiting_note,
    when_human,
)
from dialogs.conversation.answering.inquiries import reply
from dialogs.conversation.answering.keeping import keep, keep_contacts
from dialogs.conversation.answering.reaching import ask_reach, reached
from dialogs.conversation.answering.repair import evade, misunderstood, pause, wonder
from dialogs.conversation.answering.speaking import answer_foreign
from dialogs.conversation.answering.steering import steer
from dialogs.conversation.answering.suggesting import suggest
from dialogs.conversation.answering.telling import (
    add,
    check_budget,
    correct,
    echo,
    mind,
    requote,
    review,
)
from dialogs.conversation.answering.timely import ask_day, timely
from dialogs.conversation.answering.visits import (
    is_wish,
    mind_visit,
    move_visit,
    offered,
)
from dialogs.conversation.answering.zone import tell_zone
from dialogs.conversation.events import Said
from dialogs.conversation.payloads import CONSENT
from dialogs.conversation.showing.values import show_fact
from dialogs.conversation.state import JunkMark, Status
from dialogs.conversation.turn import Turn
from dialogs.qualification.facts import Fact

TOLD = 2
"""Answers from which somebody is a prospect whatever else they write."""

COURTESIES = {"thanks": "thanks", "bye": "bye", "nod": "ack"}
"""Courtesies that are returned while a human is coming, and with which message."""

A = TypeVar("A")


def answer(turn: Turn, acts: Sequence[Act]) -> None:
    """Answer everything a message does; nothing asked is dropped."""
    mind_visit(turn, acts)
    if _is_still_junk(turn, acts) or _lawful(turn, acts):
        return
    acts = timely(turn, acts)
    mind(turn, of(acts, Mind))
    calls = [act for act in of(acts, Demand) if act.command == "human"]
    corrections = [correct(turn, act) for act in of(acts, Correct) if not is_wish(act)]
    informed = [act.fact for act in of(acts, Inform)]
    learned = [fact for fact in informed if keep(turn, fact)]
    keep_contacts(turn, acts)
    for other in of(acts, Foreign):
        answer_foreign(turn, other)
    if calls:
        call(turn, of(acts, Inquire), calls[0])
        return
    for text in corrections:
        turn.say(text)
    if corrections:
        requote(turn)
    for act in of(acts, Add):
        add(turn, act)
    reply(turn, of(acts, Inquire))
    if check_junk(turn):
        return
    _replies(turn, [*learned, *(act.fact for act in of(acts, Correct))])
    wishes = {fact.quote for fact in informed if fact not in learned}
    echo(turn, [fact for fact in learned if fact.quote not in wishes])
    check_budget(turn, learned)
    tell_zone(turn)
    _go_on(turn, acts)


def _is_still_junk(turn: Turn, acts: Sequence[Act]) -> bool:
    """Junk that writes on gets no second answer; a buyer after all gets a first."""
    mark = turn.state.junk
    if mark is None or mark.then not in {"close", "exclude"}:
        return False
    if turn.state.outcome != mark.category:
        return False
    buying = any(isinstance(act, Inform | Correct | Inquire) for act in acts)
    if buying or any(act.command == "human" for act in of(acts, Demand)):
        turn.change(junk=None, outcome=None)
        turn.move("spoke")
        return False
    return True


def of(acts: Sequence[Act], kind: type[A]) -> list[A]:
    """The acts of one kind, in order."""
    return [act for act in acts if isinstance(act, kind)]


def _lawful(turn: Turn, acts: Sequence[Act]) -> bool:
    """Stop, erase, junk and consent; True when nothing else may be said."""
    demands = {act.command for act in of(acts, Demand)}
    if "stop" in demands:
        turn.change(unsubscribed=True, pause_until=None, promises=())
        turn.tell("stopped")
        free(turn)
        finish(turn, "stopped")
        return True
    if "erase" in demands:
        ask_erasure(turn)
        return True
    for waste in of(acts, Waste):
        row = next((j for j in turn.script.junk if j.id == waste.category), None)
        if row is not None and (waste.doubtful or _is_prospect(turn)):
            turn.change(junk=JunkMark(row.id, "review", waste.quotes))
            if waste.doubtful:
                turn.say(turn.wording(row.reply, {}))
        elif row is not None and mark_junk(turn, row, waste.quotes):
            return True
    for agreed in of(acts, Agree):
        consent(turn, given=agreed.given)
    return False


def _is_prospect(turn: Turn) -> bool:
    """Whether enough was told to be a buyer: junk words only mark, never close."""
    facts = turn.state.facts.values()
    told = [f for f in facts if f.status == "known" and f.source != "profile"]
    return len(told) >= TOLD


def _ask_consent_again(turn: Turn) -> None:
    """A contact typed in place of “I agree”: ask once more, it must not be lost."""
    fresh = [
        f for f in turn.state.pending.values() if f not in turn.before.pending.values()
    ]
    if fresh:
        shown = [show_fact(fact, script=turn.script, now=turn.now) for fact in fresh]
        turn.tell("contact_seen", value=", ".join(shown))
    anew = turn.before.focus == CONSENT or turn.before.consent == "declined"
    if anew and turn.state.pending != turn.before.pending:
        turn.change(tries={**turn.state.tries, CONSENT: 0})


def consent(turn: Turn, *, given: bool) -> None:
    """Keep what waited for consent, or drop it for good."""
    pending = turn.state.pending
    answered = "given" if given else "declined"
    turn.change(consent=answered, pending={}, focus=None, shown=())
    if given:
        for fact in pending.values():
            keep(turn, fact)
    elif turn.script.consent is not None:
        turn.say(turn.wording(turn.script.consent.if_declined, {}))
        free_unreached(turn)


def _replies(turn: Turn, facts: Sequence[Fact]) -> None:
    """What options say and do when they are chosen."""
    for fact in facts:
        question = turn.script.question(fact.slot)
        for option in question.chosen(fact.options) if question else ():
            turn.say(turn.wording(option.reply, {}))
            junk = next((j for j in turn.script.junk if j.id == option.junk), None)
            if junk is not None:
                mark_junk(turn, junk, (fact.quote,))
            if option.handoff:
                call_human(turn, f"{fact.slot}={option.id}")
                stop_asking(turn)


def _go_on(turn: Turn, acts: Sequence[Act]) -> None:
    """Repair what needs it, call a human if it is time, and ask what is open."""
    if turn.state.status in CALLING:
        _beside_call(turn, acts)
        return
    if turn.state.status is Status.CLOSED and turn.state.outcome not in {None, "done"}:
        return
    _ask_consent_again(turn)
    told = [act.fact for act in acts if isinstance(act, Inform | Correct)]
    settled = any(repaired(turn, act) for act in acts)
    if settled or any(offered(turn, fact) for fact in told):
        return
    check_handoff(turn)
    if not (ask_day(turn) or suggest(turn) or ask_next(turn)):
        complete(turn)


def _beside_call(turn: Turn, acts: Sequence[Act]) -> None:
    """While a human is coming or there: the visit, and how to reach who waits."""
    move_visit(turn, acts)
    if reached(turn, acts):
        return
    if turn.state.pending != turn.before.pending and turn.state.consent is None:
        ask_consent(turn)
    elif turn.state.handoff is not None and turn.before.handoff is None:
        ask_reach(turn)
    if turn.state.status is Status.WAITING and not turn.texts:
        _wait_along(turn, acts)


def _wait_along(turn: Turn, acts: Sequence[Act]) -> None:
    """While a human is coming: courtesies are returned, words are passed on."""
    said = {act.command for act in of(acts, Demand)}
    if "summary" in said and review(turn):
        return
    for name, courtesy in COURTESIES.items():
        if name in said:
            turn.tell(courtesy)
            return
    if of(acts, Noise) and isinstance(turn.event, Said) and "?" in turn.event.text:
        turn.tell("waiting", when=when_human(turn))
        return
    waiting_note(turn)


def repaired(turn: Turn, act: Act) -> bool:
    """Whether an act that is no answer has settled what comes next."""
    match act:
        case Demand():
            return steer(turn, act)
        case Evade():
            return evade(turn, act)
        case Pause():
            return pause(turn, act)
        case Wonder():
            return wonder(turn, act)
        case Doubt():
            return ask_number(turn, act.facts)
        case Noise() if not turn.before.greeted:
            return False  # a first word needs no reading: the greeting answers it
        case Mistake() | Noise() | Piece():
            return misunderstood(turn, act)
        case _:
            return False
