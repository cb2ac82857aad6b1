"""How a question is put: the benefit before it, its words, its buttons."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from zlib import crc32

from dialogs.conversation.agenda import first_to_ask, stopped_early
from dialogs.conversation.answering.handing import complete
from dialogs.conversation.effects import Ask
from dialogs.conversation.payloads import CONSENT, ERASE, SKIP, WHICH
from dialogs.conversation.showing.tongues import TONGUES, Tongue
from dialogs.conversation.showing.values import show_counted, show_slot
from dialogs.conversation.state import Button, Status
from dialogs.conversation.turn import Turn
from dialogs.qualification.booking import fitting, free_slots, is_exact, nearest
from dialogs.qualification.facts import Fact, figure
from dialogs.reading.values import Timing
from dialogs.script.model import Kind, Question, Script

_FIGURE = re.compile(r"\d+(?:[ \u00a0\u202f.,]\d{3})*")

MAX_PUTS = 4
"""Times a question is put before the bot goes on without an answer."""


def ask_next(turn: Turn) -> bool:
    """Ask what the facts leave open, worked out anew; False when nothing is left."""
    questions = stopped_early(
        turn.script,
        turn.state.facts,
        turn.state,
        fields=turn.fields,
        questions=turn.open(),
    )
    questions = _still_worth(turn, questions)
    chosen = first_to_ask(turn.script, turn.state, questions)
    if chosen is None:
        turn.change(focus=None, shown=())
        return False
    if isinstance(chosen, str):
        ask_consent(turn)
    else:
        ask(turn, chosen)
    return True


def _still_worth(turn: Turn, questions: list[Question]) -> list[Question]:
    """Leave out what was put often enough while other things were answered."""
    worn = [q for q in questions if turn.state.puts.get(q.id, 0) >= MAX_PUTS]
    for question in worn:
        turn.keep(Fact(question.id, status="unknown", at=turn.now))
    return turn.open() if worn else questions


def ask(turn: Turn, question: Question) -> None:
    """Put a question.

    Its `say` comes once, and again when a correction has changed it: a new price.
    """
    if turn.state.outcome == "done":
        # A correction opened a question anew: the end was none.
        turn.move("spoke")
        turn.change(outcome=None)
    _benefit(turn, question)
    state = turn.state
    puts = {**state.puts, question.id: state.puts.get(question.id, 0) + 1}
    if question.id in state.asked:
        turn.change(puts=puts)
    else:
        turn.change(puts=puts, asked=(*state.asked, question.id))
    _put(turn, _asked(turn, question))


def _asked(turn: Turn, question: Question) -> Ask:
    return Ask(
        question.id,
        turn.wording(question.ask, {}),
        buttons(turn, question),
        free_text=question.free_text,
        contact=question.kind is Kind.PHONE,
    )


def _benefit(turn: Turn, question: Question) -> None:
    benefit = turn.wording(question.say, {})
    if not benefit:
        return
    mark = crc32(benefit.encode())
    if turn.state.told.get(question.id) != mark:
        if not _is_told(benefit, turn.texts):
            turn.say(benefit)
        turn.change(told={**turn.state.told, question.id: mark})


def _is_told(benefit: str, texts: Sequence[str]) -> bool:
    """Whether the figures of a benefit were all told a moment ago, as an answer."""
    figures = set(_FIGURE.findall(benefit))
    told = {one for text in texts for one in _FIGURE.findall(text)}
    return bool(figures) and figures <= told


def ask_again(turn: Turn) -> None:
    """Put the open question once more, whatever it is."""
    focus = turn.state.focus
    question = turn.script.question(focus) if focus else None
    if focus == CONSENT:
        ask_consent(turn)
    elif focus == ERASE:
        ask_erasure(turn)
    elif question is not None:
        ask(turn, question)
    elif turn.state.status is Status.TALKING and not ask_next(turn):
        complete(turn)


def ask_consent(turn: Turn) -> None:
    """Ask for consent with the link to the document."""
    consent = turn.script.consent
    if consent is None:
        return
    asked = turn.state.tries.get(CONSENT, 0) + 1
    turn.change(tries={**turn.state.tries, CONSENT: asked})
    words = turn.wording(consent.text, {})
    if consent.document and consent.document not in words:
        words = f"{words}\n{consent.document}"
    _put(
        turn,
        Ask(
            CONSENT,
            words,
            (
                Button(consent.agree, f"{CONSENT}:yes"),
                Button(consent.decline, f"{CONSENT}:no"),
            ),
        ),
    )


def ask_contact(turn: Turn, kind: Kind) -> bool:
    """Ask for a phone or an e-mail, if a question does and it is not known or refused.

    What is known of the messenger's own profile is not asked.
    """
    known = {*turn.state.facts, *turn.state.pending}
    questions = [q for q in turn.script.questions if q.kind is kind]
    if not questions or known.intersection(q.id for q in questions):
        return False
    if turn.state.profile.phone or turn.state.consent == "declined":
        return False
    _put(turn, _asked(turn, questions[0]))
    return True


def ask_erasure(turn: Turn) -> None:
    """Ask whether the person's data shall really be erased."""
    tongue = TONGUES[turn.script.language]
    choices = (Button(tongue.yes, f"{ERASE}:yes"), Button(tongue.no, f"{ERASE}:no"))
    _put(turn, Ask(ERASE, turn.message("erase_confirm"), choices))


def ask_which(turn: Turn, question: Question, options: tuple[str, ...]) -> None:
    """Ask which of several options was meant, with just their buttons."""
    shown = tuple(b for b in buttons(turn, question) if _id_of(b) in options)
    _put(turn, Ask(question.id, turn.message("clarify"), shown))


def ask_number(turn: Turn, facts: Sequence[Fact]) -> bool:
    """Ask what a number counts: “7 rooms or 7 windows?”."""
    shown = tuple(
        Button(
            show_counted(fact, script=turn.script, now=turn.now),
            f"{fact.slot}:{figure(fact.value):g}",
        )
        for fact in facts
    )
    either = f" {TONGUES[turn.script.language].either} "
    words = turn.message("which_number", values=either.join(b.label for b in shown))
    _put(turn, Ask(WHICH, words, shown))
    return True


def _put(turn: Turn, asked: Ask) -> None:
    turn.ask = asked
    turn.change(focus=asked.question, shown=asked.buttons)


def buttons(turn: Turn, question: Question) -> tuple[Button, ...]:
    """The buttons of a question: its options, free slots, yes and no, not now."""
    fixed = _fixed_buttons(turn.script)[question.id]
    if question.kind is not Kind.SLOT:
        return fixed
    lang = turn.script.language
    return (
        *(
            Button(show_slot(at, lang), f"{question.id}:{at.isoformat()}")
            for at in _nearest(turn, question)
        ),
        *fixed,
    )


@lru_cache(maxsize=64)
def _fixed_buttons(script: Script) -> Mapping[str, tuple[Button, ...]]:
    """The buttons of each question that are always the same."""
    tongue = TONGUES[script.language]
    return {q.id: tuple(_fixed(q, tongue)) for q in reversed(script.questions)}


def _fixed(question: Question, tongue: Tongue) -> Iterator[Button]:
    if question.options and question.kind is not Kind.SLOT:
        for option in question.options:
            yield Button(option.label, f"{question.id}:{option.id}")
    elif question.kind is Kind.YES_NO:
        yield Button(tongue.yes, f"{question.id}:yes")
        yield Button(tongue.no, f"{question.id}:no")
    if not question.required:
        yield Button(tongue.skip, f"{question.id}:{SKIP}")


def _nearest(turn: Turn, question: Question) -> list[dt.datetime]:
    """Free times to offer: next to what was wished, else the first ones."""
    booking = turn.script.booking.get(question.id)
    if booking is None:
        return []
    free = (
        at
        for at in free_slots(booking, turn.now, held=turn.held)
        if at != turn.state.slot  # they have that one
    )
    if turn.state.wish is None:
        return list(islice(free, booking.offer))
    slots, wish = list(free), turn.state.wish.when
    fit = fitting(slots, wish)[: booking.offer]
    return list(fit) or nearest(slots, wish, booking.offer)


def slots_for(turn: Turn, question: Question, wish: Timing) -> list[dt.datetime]:
    """Free slots that fit a wish; a single one when it is just what was asked."""
    booking = turn.script.booking.get(question.id)
    if booking is None:
        return []
    found = fitting(free_slots(booking, turn.now, held=turn.held), wish)
    exact = [at for at in found if is_exact(at, wish)]
    return exact[:1] or list(found[: booking.offer])


def _id_of(button: Button) -> str:
    return button.payload.partition(":")[2]
