"""Steering: back, edit, restart, repeat, why, misheard, cancel, resume and courtesy."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.conversation.acts import Demand, Noise
from dialogs.conversation.answering.asking import ask, ask_again, ask_next
from dialogs.conversation.answering.freeing import free, invite, rebook, unable, unbook
from dialogs.conversation.answering.handing import CALLING, finish
from dialogs.conversation.answering.keeping import undo
from dialogs.conversation.answering.objecting import object_to_price, object_to_trust
from dialogs.conversation.answering.repair import misunderstood
from dialogs.conversation.answering.telling import review
from dialogs.conversation.effects import Ask
from dialogs.conversation.payloads import EDIT, HUMAN, RESTART, RESUME, SKIP
from dialogs.conversation.showing.tongues import TONGUES
from dialogs.conversation.showing.values import show_fact
from dialogs.conversation.state import Button, Status
from dialogs.conversation.turn import Turn
from dialogs.qualification.facts import Fact
from dialogs.script.model import Kind, Question


def steer(turn: Turn, demand: Demand) -> bool:
    """Do what was demanded; False when the conversation simply goes on."""
    action = _ACTIONS.get(demand.command)
    return action(turn) if action else False


def _back(turn: Turn) -> bool:
    """Put the question answered before the open one again, with its old answer."""
    order = _answered(turn)
    focus = turn.state.focus
    until = order.index(focus) if focus in order else len(order)
    for question_id in reversed(order[:until]):
        question = turn.script.question(question_id)
        fact = turn.state.facts.get(question_id)
        if question is not None and fact is not None:
            _reopen(turn, question, fact)
            return True
    turn.tell("nothing_before")
    ask_again(turn)
    return True


def _answered(turn: Turn) -> list[str]:
    """Questions in the order they were answered, told unasked or not."""
    facts = turn.state.facts
    told = [q.id for q in turn.script.questions if q.id in facts]
    said = [slot for slot in told if facts[slot].source != "profile"]
    return sorted(said, key=lambda slot: facts[slot].at or turn.now)


def _reopen(turn: Turn, question: Question, fact: Fact) -> None:
    shown = show_fact(fact, script=turn.script, now=turn.now)
    turn.tell("was_answered", value=shown)
    ask(turn, question)


def _edit(turn: Turn) -> bool:
    """Offer every answer as a button to change it."""
    choices = tuple(
        Button(_shown(turn, fact), f"{EDIT}:{fact.slot}")
        for fact in turn.state.facts.values()
        if turn.script.question(fact.slot) is not None and fact.status == "known"
    )
    if not choices:
        return _back(turn)
    turn.ask = Ask(turn.state.focus or EDIT, turn.message("edit_which"), choices)
    turn.change(shown=choices)
    return True


def _shown(turn: Turn, fact: Fact) -> str:
    return show_fact(fact, script=turn.script, now=turn.now)


def reopen(turn: Turn, question_id: str) -> bool:
    """Put a question again because its answer shall change."""
    question = turn.script.question(question_id)
    fact = turn.state.facts.get(question_id)
    if question is None or fact is None:
        return False
    _reopen(turn, question, fact)
    return True


def offer_restart(turn: Turn) -> None:
    """Opened anew with answers known: go on, or begin anew?"""
    recap(turn)
    tongue = TONGUES[turn.script.language]
    choices = (Button(tongue.resume, RESUME), Button(tongue.restart, RESTART))
    focus = turn.state.focus or RESUME
    turn.ask = Ask(focus, turn.message("resume_or_restart"), choices)
    turn.change(shown=choices)


def recap(turn: Turn) -> None:
    """Remind of what is known."""
    told = known(turn)
    if told:
        turn.tell("resumed", values=", ".join(told))


def known(turn: Turn) -> list[str]:
    """What they have told, as it is shown."""
    return [
        _shown(turn, fact)
        for fact in turn.state.facts.values()
        if fact.status == "known" and fact.source != "profile"
    ]


def _restart(turn: Turn) -> bool:
    begin_anew(turn)
    turn.tell("start_again")
    ask_next(turn)
    return True


def begin_anew(turn: Turn) -> None:
    """Begin a new request: what is known of the person stays, the rest goes."""
    kept = {
        slot: fact
        for slot, fact in turn.state.facts.items()
        if (question := turn.script.question(slot)) is not None
        and question.keep == "client"
    }
    turn.change(
        facts=kept, asked=(), told={}, puts={}, tries={}, signals=(), changes=()
    )
    turn.change(slot=None, wish=None, junk=None, outcome=None)
    turn.change(focus=None, shown=())
    if turn.state.status is Status.CLOSED:
        turn.change(handoff=None, promises=(), passed_on=False)
        turn.move("spoke")


def _summary(turn: Turn) -> bool:
    """Tell what is known because it was asked for, and put the open question again."""
    known = review(turn)
    if turn.state.status is Status.TALKING or not known:
        ask_again(turn)
    return True


def _repeat(turn: Turn) -> bool:
    ask_again(turn)
    return True


def _why(turn: Turn) -> bool:
    question = turn.script.question(turn.state.focus or "")
    turn.say(turn.wording(question.why, {}) if question else "")
    if not turn.texts:
        area = question.area.value if question and question.area else "contact"
        turn.say(turn.message(f"why_{area}") or turn.message("why"))
    ask_again(turn)
    return True


def _help(turn: Turn) -> bool:
    question = turn.script.question(turn.state.focus or "")
    turn.say(turn.wording(question.help, {}) if question else "")
    if not turn.texts:
        turn.tell("help")
    ask_again(turn)
    return True


def _cancel(turn: Turn) -> bool:
    free(turn)
    if turn.state.status in CALLING:
        return False  # people were called: they end it
    turn.tell("cancelled")
    finish(turn, "cancelled")
    return True


def _resume(turn: Turn) -> bool:
    """Go on: with the open question, or with the next one if it is answered."""
    if turn.state.focus is None or turn.state.focus in turn.state.facts:
        return False
    ask_again(turn)
    return True


def _misheard(turn: Turn) -> bool:
    """Take back the last facts and put the disputed question again."""
    changes = undo(turn)
    turn.tell("misheard")
    question = turn.script.question(changes[-1].slot) if changes else None
    if question is not None:
        ask(turn, question)
    else:
        ask_again(turn)
    return True


def _courtesy(name: str) -> Callable[[Turn], bool]:
    def reply(turn: Turn) -> bool:
        turn.tell(name)
        if turn.state.focus is not None and name == "bye":
            return turn.state.facts == turn.before.facts  # who leaves is not held back
        if turn.state.focus is not None:
            ask_again(turn)
        elif turn.state.outcome is None:
            return False
        return True

    return reply


def _nod(turn: Turn) -> bool:
    """“Okay” answers nothing: the open question once more, else a word of thanks."""
    focus = turn.state.focus
    if focus is None:
        turn.say(turn.message("ack") if turn.before.greeted else "")
        return turn.state.outcome is not None
    if _narrow(turn):
        return True
    if turn.state.tries.get(focus):
        return misunderstood(turn, Noise())
    turn.change(tries={**turn.state.tries, focus: 1})
    ask_again(turn)
    return True


def _narrow(turn: Turn) -> bool:
    """“Yes” to several times: which one; once more: the first one, then?"""
    focus, state = turn.state.focus, turn.state
    question = turn.script.question(focus or "")
    if question is None or question.kind is not Kind.SLOT:
        return False
    times = [b for b in state.shown if not b.payload.endswith(f":{SKIP}")]
    rest = tuple(b for b in state.shown if b not in times)
    tries = state.tries.get(question.id, 0) + 1
    if len(times) <= 1 or tries > turn.script.limits.retries:
        return False
    turn.change(tries={**state.tries, question.id: tries})
    if tries > 1:
        times = times[:1]
    either = f" {TONGUES[turn.script.language].either} "
    words = turn.message("which_time", values=either.join(b.label for b in times))
    turn.ask = Ask(question.id, words, (*times, *rest))
    turn.change(shown=turn.ask.buttons)
    return True


def _greet(turn: Turn) -> bool:
    if not turn.texts and turn.before.greeted:
        turn.tell("greet_again")
    return False


def _rude(turn: Turn) -> bool:
    tongue = TONGUES[turn.script.language]
    turn.tell("rude")
    choices = (Button(tongue.human, HUMAN), Button(tongue.resume, RESUME))
    focus = turn.state.focus
    turn.ask = Ask(focus or RESUME, turn.message("offer_human"), choices)
    turn.change(shown=choices)
    return True


_ACTIONS: dict[str, Callable[[Turn], bool]] = {
    "back": _back,
    "edit": _edit,
    "restart": _restart,
    "summary": _summary,
    "repeat": _repeat,
    "why": _why,
    "help": _help,
    "cancel": _cancel,
    "resume": _resume,
    "unbook": unbook,
    "rebook": rebook,
    "unable": unable,
    "visit": invite,
    "misheard": _misheard,
    "bot_challenge": _courtesy("bot_challenge"),
    "thanks": _courtesy("thanks"),
    "bye": _courtesy("bye"),
    "nod": _nod,
    "greet": _greet,
    "rude": _rude,
    "expensive": object_to_price,
    "distrust": object_to_trust,
}
