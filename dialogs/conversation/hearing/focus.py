"""How a message answers the question that was just asked."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.conversation.hearing.claims import (
    Claim,
    Filling,
    Message,
    claim_of,
    option_claim,
    typed_claim,
)
from dialogs.conversation.hearing.naming import (
    SHARED,
    SURE,
    decided,
    is_decision,
    named_options,
    single,
)
from dialogs.reading.addresses import names_street
from dialogs.reading.corrections import signs
from dialogs.reading.numbers import numerals
from dialogs.reading.text import Text, tokenize
from dialogs.reading.values import (
    Address,
    Chosen,
    Decision,
    Email,
    Found,
    Money,
    Name,
    Number,
    Phone,
    Quantity,
    Timing,
    Value,
)
from dialogs.reading.yes_no import find_yes_no, is_torn
from dialogs.script.model import Kind, Question
from dialogs.script.wording import templates

REST = 60
"""Letters behind a street that may belong to it."""

BARE = 3
"""Letters of a bare yes or no."""

NAMED = 0.9
"""Certainty of an option that is called by its whole name."""

ASIDE = frozenset({"rude", "expensive", "distrust"})
"""Commands beside which what is said in passing chooses nothing."""

TAKING_BACK = frozenset("nsca")
"""Signs that something is said in place of what was said before."""

EVASIVE = frozenset({"dont_know", "refuse", "skip"})
"""Commands that leave a question open."""


def answer_asked(
    message: Message,
    asked: Question,
    found: Sequence[Found[Value]],
    *,
    told: Sequence[Claim] = (),
) -> Filling:
    """How the message answers the question just asked.

    `told` are answers to other questions: no choice is guessed from their words.
    """
    typed = [
        hit
        for hit in found
        if _fits(asked, hit) and not _is_of_need(message, asked, hit)
    ]
    evasive = any(command.command in EVASIVE for command in message.commands)
    valued = [hit for hit in typed if not is_stance(hit.value, evasive=evasive)]
    if valued:
        hit = _with_the_rest(message, _whole_address(message, valued[0]), found)
        return Filling((typed_claim(message, asked, hit),))
    if asked.kind is Kind.NUMBER:
        return Filling(stances=tuple(typed))
    return _chosen(message, asked, found, typed=typed, told=told)


def _chosen(
    message: Message,
    asked: Question,
    found: Sequence[Found[Value]],
    *,
    typed: Sequence[Found[Value]],
    told: Sequence[Claim],
) -> Filling:
    """How the message chooses among the options of the question."""
    if is_torn(message.told):
        ids = tuple(str(option.id) for option in asked.options)
        return Filling(candidates=ids or ("yes", "no"))
    chosen = [
        hit
        for hit in named_options(message, asked)
        if _is_meant(message, hit) and not _is_of_value(hit, told)
    ]
    sure = [hit for hit in chosen if hit.certainty >= SURE and hit.value.options]
    named = single(message, asked, sure)
    role = decided(message, asked, found) if is_decision(asked) else None
    if role is not None and (role.options or not named or _is_shared(role.value)):
        return Filling((role,))
    if named:
        return Filling((option_claim(asked, named),))
    if asked.kind is Kind.YES_NO:
        return _yes_no(message, asked)
    manner = _mannered(message, asked)
    if manner is not None:
        return Filling((manner,))
    if is_decision(asked):
        open_ones = (hit for hit in found if isinstance(hit.value, Decision))
        typed = [*typed, *(hit for hit in open_ones if is_stance(hit.value))]
    candidates = tuple(dict.fromkeys(o for hit in chosen for o in hit.value.options))
    out = {name for hit in chosen for name in hit.value.excluded}
    if out and not candidates:
        left = (str(option.id) for option in asked.options)
        candidates = tuple(name for name in left if name not in out)
    return Filling(candidates=candidates, stances=tuple(typed))


def _whole_address(message: Message, hit: Found[Value]) -> Found[Value]:
    """The whole message where only its town was recognised but more of it is named."""
    value, raw = hit.value, message.text.raw.strip()
    if not isinstance(value, Address) or value.address != value.city:
        return hit
    if not any(char.isdigit() for char in raw) and not names_street(message.text):
        return hit
    return Found(Address(raw), 0, len(message.text.raw), raw, hit.certainty)


def _with_the_rest(
    message: Message, hit: Found[Value], found: Sequence[Found[Value]]
) -> Found[Value]:
    """A street with what is told behind it: the town, the flat, the door's code."""
    raw = message.text.raw
    rest = raw[hit.end :].rstrip()
    value = hit.value
    if not isinstance(value, Address) or value.address == value.city or not rest:
        return hit
    other = any(
        one.start >= hit.end and isinstance(one.value, Phone | Email | Name | Timing)
        for one in found
    )
    said = any(command.end > hit.end for command in message.commands)
    if other or said or "?" in rest or len(rest) > REST:
        return hit
    whole = raw[hit.start : hit.end] + rest
    told = Address(value.address + rest, value.city)
    return Found(told, hit.start, hit.start + len(whole), whole, hit.certainty)


def _is_shared(value: Value) -> bool:
    """Whether somebody else decides too: then a title in the words is theirs."""
    return isinstance(value, Decision) and value.role in SHARED


def _says(text: Text, word: str) -> bool:
    """Whether the whole message says what a bare yes or no in it says."""
    bare = find_yes_no(tokenize(word, text.lang))
    said = find_yes_no(text)
    return not bare or not said or said[0].value == bare[0].value


def _is_meant(message: Message, hit: Found[Chosen]) -> bool:
    """Whether an option is chosen, not just pointed at by a question: “cheaper?”."""
    said = {command.command for command in message.commands}
    aside = said & ASIDE
    if said & {"why", "help"} or (aside and hit.certainty < NAMED):
        return False  # “it's cheaper elsewhere” takes not the cheapest
    if _is_bare_amount(message, hit):
        return False
    if len(hit.quote) <= BARE and not _says(message.text, hit.quote):
        return False  # “well, yes… no, I guess” is no yes
    return "?" not in message.told.raw or hit.certainty >= NAMED


def _is_bare_amount(message: Message, hit: Found[Chosen]) -> bool:
    """Whether a number that is no money only falls into the range of an option."""
    asked = message.asked is not None and message.asked.kind is Kind.MONEY
    pointed = hit.certainty < 1 and hit.quote == message.text.raw
    return asked and pointed and any(not n.ordinal for n in numerals(message.text))


def _is_of_need(message: Message, asked: Question, hit: Found[Value]) -> bool:
    """Whether a date too far to book takes back when the need is: “no, in March”."""
    booking, value = message.script.booking.get(asked.id), hit.value
    if booking is None or not isinstance(value, Timing) or value.start is None:
        return False
    told = any(
        q.kind is Kind.DATE and q.id in message.known for q in message.script.questions
    )
    far = (value.start - message.now.date()).days > booking.days_ahead
    return told and far and not TAKING_BACK.isdisjoint(signs(message.told))


def _is_of_value(hit: Found[Chosen], told: Sequence[Claim]) -> bool:
    """Whether a guessed choice is but a word of a value: “new” of “by the New Year”."""
    return hit.certainty < NAMED and any(
        claim.start <= hit.start and hit.end <= claim.end for claim in told
    )


def _mannered(message: Message, asked: Question) -> Claim | None:
    """The option that says the same as a command: “дороговато” for “пока дорого”."""
    manners = message.words.manners.get(asked.id, {})
    for command in message.commands:
        option = manners.get(command.command)
        if option is not None:
            value = Chosen((str(option.id),))
            hit: Found[Value] = Found(
                value, command.start, command.end, command.quote, command.certainty
            )
            return claim_of(message, asked, hit, value=value, option=option)
    return None


def _yes_no(message: Message, question: Question) -> Filling:
    asked = " ".join(template.source for template in templates(question.ask))
    hits = find_yes_no(message.text, question=asked)
    for hit in hits:
        if hit.value.value in {"yes", "no"}:
            claim = claim_of(message, question, hit, value=hit.value, option=None)
            return Filling((claim,))
    return Filling(stances=tuple(hits))


def is_stance(value: Value, *, evasive: bool = False) -> bool:
    """Whether a reading says that there is no value.

    Beside a plain “don't know” nothing but a value is an answer.
    """
    match value:
        case Money(status=status) if evasive and status != "value":
            return True
        case Timing(status=status) if evasive and status != "date":
            return True
        case Money(status="unknown" | "refused") | Timing(status="unknown" | "refused"):
            return True
        case Quantity(count=None, span=None) | Phone(number=None):
            return True
        case Decision(role="unknown" | "refused"):
            return True
        case _:
            return False


_TYPES: dict[Kind, tuple[type, ...]] = {
    Kind.MONEY: (Money,),
    Kind.DATE: (Timing,),
    Kind.SLOT: (Timing,),
    Kind.NUMBER: (Quantity, Number),
    Kind.PHONE: (Phone,),
    Kind.EMAIL: (Email,),
    Kind.NAME: (Name,),
    Kind.ADDRESS: (Address,),
}
"""What a question of a kind can be answered with."""


def _fits(question: Question, hit: Found[Value]) -> bool:
    value = hit.value
    if not isinstance(value, _TYPES.get(question.kind, ())):
        return False
    if not isinstance(value, Quantity) or value.unit is None or not question.unit:
        return True
    bare = not any(char.isalpha() for char in hit.quote)
    return bare or value.unit == question.id
