"""The prospect's own questions: answered from the script, or owed to a human."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialogs.conversation.acts import (
    Correct,
    Inform,
    Inquire,
)
from dialogs.conversation.answering.handing import (
    call_human,
    pass_words_on,
    stop_asking,
)
from dialogs.conversation.answering.pricing import PRICE, own_price
from dialogs.conversation.hearing.inquiring import BOOKED, COMPLAINT, SOLD
from dialogs.conversation.showing.values import show_slot
from dialogs.conversation.showing.words import price_rows
from dialogs.conversation.state import Status
from dialogs.conversation.turn import Turn
from dialogs.qualification.calendar import is_open
from dialogs.reading.text import tokenize
from dialogs.reading.topics import names_tax
from dialogs.script.builtin import stock

ASKED = "asked"
"""Why a human comes who was asked for."""

OF_WAITING = frozenset({"lead_time", "visit"})
"""Stock topics whose words ask, of somebody who was called, when he comes."""

ANSWERS = 5
"""Questions of the prospect answered in one turn; more would be a wall of text."""


def reply(turn: Turn, asked: Sequence[Inquire]) -> None:
    """Answer what is asked; beyond the most it is owed, nothing is dropped."""
    awaited = [inquiry for inquiry in asked if _is_of_wait(turn, inquiry)]
    for inquiry in awaited:
        owe(turn, inquiry.quote)
    if awaited:
        pass_words_on(turn)
    others = [inquiry for inquiry in asked if inquiry not in awaited]
    for inquiry in others[:ANSWERS]:
        _answer_one(turn, inquiry)
    for inquiry in others[ANSWERS:]:
        owe(turn, inquiry.quote)


def _is_of_wait(turn: Turn, inquiry: Inquire) -> bool:
    """Whether a question is for those who were called: “how long do I wait?”.

    Who complains is told nothing of what is sold.
    """
    mark = turn.before.handoff
    if turn.before.status is not Status.WAITING or mark is None:
        return False
    if inquiry.topic is None or mark.reason == COMPLAINT:
        return inquiry.topic != COMPLAINT
    row = next((t for t in turn.script.faq if t.id == inquiry.topic), None)
    stock_name = row.stock if row else inquiry.topic
    return mark.reason == ASKED and stock_name in OF_WAITING


def _answer_one(turn: Turn, inquiry: Inquire) -> None:
    if inquiry.topic == COMPLAINT:
        _complain(turn)
        return
    routine = _routine(turn, inquiry.topic)
    text = _own_answer(turn, inquiry) or _to_the_point(turn, inquiry, routine)
    if not text and inquiry.topic == PRICE:
        text = turn.message("price_unknown")
    if not text:
        owe(turn, inquiry.quote)
        text = "" if _has_complained(turn) else turn.message("unknown_question")
    turn.say(text)


def _to_the_point(turn: Turn, inquiry: Inquire, text: str) -> str:
    """A routine answer; none to “with VAT?” where it says nothing of VAT."""
    lang = turn.script.language
    taxed = bool(text) and names_tax(tokenize(inquiry.quote, lang))
    return "" if taxed and not names_tax(tokenize(text, lang)) else text


def _named_prices(turn: Turn) -> Mapping[str, object]:
    """The rows of what this very message names: “how much is a balcony?”.

    Nothing where it names nothing that is sold: the whole list is told then.
    """
    item = turn.script.quote.item if turn.script.quote else None
    named = {
        str(option)
        for act in turn.acts
        if isinstance(act, Inform | Correct) and act.fact.slot == item
        for option in act.fact.options
    }
    rows = [row for row in turn.script.prices if row.id in named]
    return {"prices": price_rows(rows)} if rows else {}


def _own_answer(turn: Turn, inquiry: Inquire) -> str:
    """The answer that hangs on what this prospect wants or has booked."""
    if inquiry.topic == SOLD:
        return turn.message("we_do")
    if inquiry.topic == BOOKED and turn.state.slot is not None:
        when = show_slot(turn.state.slot, turn.script.language)
        return turn.message("visit_at", when=when)
    return own_price(turn, inquiry)


def _routine(turn: Turn, name: str | None) -> str:
    """The answer of the script, else the stock one."""
    topic = next((t for t in turn.script.faq if t.id == name), None)
    if topic is not None:
        if topic.signal:
            turn.signal(topic.signal)
        return turn.wording(topic.answer, _named_prices(turn))
    if name == PRICE:
        turn.signal("asked_price")
    common = stock(turn.script.language).topics.get(name or "")
    return turn.wording(common.answer, {}) if common else ""


def answer_of(turn: Turn, name: str) -> str:
    """What the script answers to a stock topic, though nobody asked; else nothing."""
    topic = next((t for t in turn.script.faq if t.stock == name), None)
    if topic is not None:
        return turn.wording(topic.answer, {})
    common = stock(turn.script.language).topics.get(name)
    return turn.wording(common.answer, {}) if common else ""


def _has_complained(turn: Turn) -> bool:
    """Whether people were just called for a complaint, and so for all of it."""
    mark = turn.state.handoff
    if mark is None or mark == turn.before.handoff:
        return False
    return mark.reason == COMPLAINT


def _complain(turn: Turn) -> None:
    """Regret, and call people: what they tell a buyer is not for who complains."""
    common = stock(turn.script.language).topics.get(COMPLAINT)
    turn.say(turn.wording(common.answer, {}) if common else "")
    call_human(turn, COMPLAINT, quietly=is_open(turn.script.hours, turn.now))
    stop_asking(turn)


def owe(turn: Turn, quote: str) -> None:
    """Keep words for the people who will answer them."""
    if quote not in turn.state.owed:
        turn.change(owed=(*turn.state.owed, quote)[-20:])
        turn.notes.append(quote)
