"""Repair: what was evaded, put off or not understood."""

from __future__ import annotations

import datetime as dt

from dialogs.conversation.acts import Evade, Mistake, Noise, Pause, Piece, Wonder
from dialogs.conversation.agenda import needs_consent
from dialogs.conversation.answering.asking import ask, ask_again, ask_next, ask_which
from dialogs.conversation.answering.handing import complete
from dialogs.conversation.answering.keeping import keep
from dialogs.conversation.effects import Ask
from dialogs.conversation.payloads import CONSENT, HUMAN
from dialogs.conversation.showing.tongues import TONGUES
from dialogs.conversation.showing.values import show_moment
from dialogs.conversation.state import Button
from dialogs.conversation.turn import Turn
from dialogs.qualification.calendar import next_opening
from dialogs.qualification.facts import Fact
from dialogs.reading.values import Timing
from dialogs.script.model import PERSONAL, Kind, Question

PAUSE = dt.timedelta(days=1)
"""A pause without a date."""

MORNING = dt.time(10)
"""When a prospect is written to on a day they named."""


def evade(turn: Turn, act: Evade) -> bool:
    """Respect “don't know”, a refusal or a skip; explain once why a contact matters."""
    question = turn.script.question(turn.state.focus or "")
    if question is None:
        return False
    helping = _helps(question, act)
    key = f"{helping}:{question.id}"
    if helping and not turn.state.tries.get(key) and turn.message(helping):
        turn.change(tries={**turn.state.tries, key: 1})
        turn.tell(helping)
        ask(turn, question)
        return True
    if is_told(turn, question):
        turn.tell(f"accepted_{act.status}")
        return False
    fact = Fact(question.id, None, status=act.status, quote=act.quote, at=turn.now)
    if needs_consent(turn.script, question.kind):
        turn.keep(fact)
    else:
        keep(turn, fact)
    turn.tell(f"accepted_{act.status}")
    return False


def is_told(turn: Turn, question: Question) -> bool:
    """Whether only the day of what is known was asked: nothing is lost without it."""
    fact = turn.state.facts.get(question.id)
    return question.exact and fact is not None and fact.status == "known"


def _helps(question: Question, act: Evade) -> str:
    """What may help a prospect to answer after all, tried once."""
    if question.required and question.kind in PERSONAL:
        return "why_contact"
    if act.status == "unknown" and question.kind is Kind.MONEY:
        return "anchor"
    return ""


def pause(turn: Turn, act: Pause) -> bool:
    """Write to the prospect again when they said, in working hours."""
    until = _resumption(turn, act.until)
    turn.move("paused")
    turn.change(pause_until=until)
    turn.tell(
        "pause_confirmed", when=show_moment(until, turn.now, turn.script.language)
    )
    return True


def _resumption(turn: Turn, wish: Timing | None) -> dt.datetime:
    """The first working time on the day that was named, else tomorrow's."""
    until = turn.now + PAUSE
    day = (wish.start or wish.end) if wish else None
    if day is not None:
        morning = dt.datetime.combine(day, MORNING, turn.now.tzinfo)
        until = max(morning, turn.now + dt.timedelta(hours=1))
    return next_opening(turn.script.hours, until) or until


def wonder(turn: Turn, act: Wonder) -> bool:
    """Ask which option was meant; what stays unclear is left to the manager."""
    question = turn.script.question(act.slot)
    if question is None:
        return False
    tries = turn.state.tries.get(question.id, 0) + 1
    if tries > turn.script.limits.retries:
        return misunderstood(turn, Noise())
    turn.change(tries={**turn.state.tries, question.id: tries})
    ask_which(turn, question, act.options)
    return True


def misunderstood(turn: Turn, act: Mistake | Noise | Piece) -> bool:
    """Climb the ladder: rephrase, then buttons and a human, then go on without it."""
    if isinstance(act, Piece):
        turn.tell("phone_begun")
        return True
    focus = turn.state.focus
    slot = act.slot if isinstance(act, Mistake) else focus
    question = turn.script.question(slot or "")
    if question is None:
        turn.tell("not_understood")
        if focus == CONSENT or turn.state.outcome is None:
            ask_again(turn)
        return True
    if is_told(turn, question):
        return False
    tries = turn.state.tries.get(question.id, 0) + 1
    turn.change(tries={**turn.state.tries, question.id: tries})
    if tries > turn.script.limits.retries:
        return _give_up(turn, question)
    retry = retry_of(turn, question)
    if isinstance(act, Noise) and not act.quote:
        retry = ""  # a voice or a sticker: what it was has been said
    turn.say(retry if tries == 1 and retry else turn.message("not_understood"))
    ask(turn, question)
    if tries > 1:
        _offer_human(turn)
    return True


def retry_of(turn: Turn, question: Question) -> str:
    """What is said to an answer that came amiss: the question's own words, else stock.

    Empty where there is neither.
    """
    return turn.wording(question.retry, {}) or turn.message(f"retry_{question.kind}")


def _offer_human(turn: Turn) -> None:
    tongue = TONGUES[turn.script.language]
    turn.say(turn.message("offer_human"))
    if turn.ask is not None:
        choices = (*turn.ask.buttons, Button(tongue.human, HUMAN))
        turn.ask = Ask(
            turn.ask.question, turn.ask.text, choices, free_text=turn.ask.free_text
        )
        turn.change(shown=choices)


def _give_up(turn: Turn, question: Question) -> bool:
    fact = Fact(question.id, None, status="unknown", at=turn.now)
    turn.keep(fact)
    turn.tell("go_on")
    if not ask_next(turn):
        complete(turn)
    return True
