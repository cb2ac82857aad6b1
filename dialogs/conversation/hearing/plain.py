"""The plain answer: the value that was asked for, with every word of the message.

“15”, “200 тыс”, “next week”, a phone: most answers are like that. Nothing else can be
in them, so nothing else is looked for.
"""

from __future__ import annotations

from dialogs.conversation.acts import Inform
from dialogs.conversation.hearing.budgeting import can_be
from dialogs.conversation.hearing.claims import Message, typed_claim
from dialogs.conversation.hearing.filling import ASKED
from dialogs.conversation.hearing.informing import fact_of
from dialogs.conversation.state import State
from dialogs.reading.answers import find_answer, find_phone
from dialogs.reading.corrections import CORRECTING, signs
from dialogs.reading.forms import fillers
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.money_owners import is_of_others
from dialogs.reading.people import find_decisions
from dialogs.reading.values import Found, Money, Phone, Quantity, Timing, Value
from dialogs.script.model import Kind, Question

_VALUED = frozenset({Kind.MONEY, Kind.DATE, Kind.NUMBER})
"""Kinds of questions that one value answers."""

_DAYS = frozenset({"later"})
"""Commands that a day sounds like: “tomorrow” answers when."""

MOST = 8
"""Words and signs beyond which a message is hardly one value; a phone has more."""


def plain_answer(heard: Message, state: State, *, message: str) -> Inform | None:
    """The one act of a plain answer; None where the message may be more.

    A correction, a command, a value that cannot be or that moves a visit is more.
    """
    asked = heard.asked
    if asked is None or asked.id in state.facts:
        return None
    if any(command.command not in _DAYS for command in heard.commands):
        return None
    if state.slot or state.wish or state.pieces:
        return None
    hit = _only(heard, asked)
    if hit is None or not CORRECTING.isdisjoint(signs(heard.text)):
        return None
    claim = typed_claim(heard, asked, hit)
    if not can_be(heard, claim):
        return None
    return Inform(fact_of(claim, heard.now, message))


def _only(heard: Message, asked: Question) -> Found[Value] | None:
    """What is read where nothing else can be."""
    text = heard.text
    if asked.kind is Kind.PHONE:
        return find_phone(text, region=LANGUAGES[text.lang].region)
    if asked.kind not in _VALUED or len(text.tokens) > MOST:
        return None
    hit = find_answer(
        text,
        asked=ASKED[asked.kind],
        now=heard.now,
        units=heard.words.units,
        idle=fillers(text.lang),
    )
    return hit if hit is not None and _is_sure(heard, asked, hit) else None


def _is_sure(heard: Message, asked: Question, hit: Found[Value]) -> bool:
    """Whether nothing but the value can be meant by its words."""
    match hit.value:
        case Quantity(unit=unit, sizes=()):
            # Roses are no windows, “my wife and I” also says who decides.
            own = unit == asked.id and not find_decisions(heard.text)
            return own or hit.quote.isdigit()
        case Money():
            if hit.value.per == "unit":
                return False  # how many there are may be known
            return not is_of_others(heard.text, hit.start, hit.end)
        case Timing(time=time, time_from=since, part=part):
            return not (time or since or part)  # an hour may be that of the visit
        case _:
            return isinstance(hit.value, Phone)
