"""From what a message holds to the questions it answers: claims without overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeGuard

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import (
    Claim,
    Filling,
    Message,
    option_claim,
    typed_claim,
)
from dialogs.conversation.hearing.focus import EVASIVE, NAMED, answer_asked, is_stance
from dialogs.conversation.hearing.matching import (
    is_plausible,
    is_possible,
    usual_amounts,
)
from dialogs.conversation.hearing.naming import (
    SURE,
    decided,
    is_decision,
    named_options,
    single,
)
from dialogs.conversation.hearing.sentences import blanked
from dialogs.reading.facts import find_facts
from dialogs.reading.text import Text
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
from dialogs.reading.yes_no import find_yes_no
from dialogs.script.model import Kind, Question

ASKED: dict[Kind, str] = {
    Kind.MONEY: "money",
    Kind.DATE: "timing",
    Kind.SLOT: "timing",
    Kind.NUMBER: "quantity",
    Kind.PHONE: "phone",
    Kind.EMAIL: "email",
    Kind.NAME: "name",
    Kind.ADDRESS: "address",
}
"""What a question of a kind asks the readers for."""


REGIONS = {"ru": "RU", "en": "US", "pl": "PL"}
"""Where a phone without a country is from, by the language of the script."""


COURTESY = frozenset({"greet", "thanks", "bye"})
"""Commands that are courtesies."""

SHORT = 4
"""Words of a message that may be the answer to another question than was asked."""

CLEAR = 0.7
"""Certainty from which it is."""

MONTH = 27
"""Days between the ends of the shortest month."""


def fill(message: Message) -> Filling:
    """Find every question the message answers, the one just asked first."""
    asked, script, known = message.asked, message.script, message.known
    found = find_facts(
        _without_courtesy(message),
        asked=_dimension(asked),
        now=message.now,
        region=REGIONS[message.script.language],
        units=message.words.units,
    )
    first = answer_asked(message, asked, found) if asked else Filling()
    claims = list(first.claims)
    others = (
        *_typed(message, found),
        *_deciding(message, found),
        *_named(message),
    )
    brief = sum(token.kind == "word" for token in message.text.tokens) <= SHORT
    for claim in others:
        aside = isinstance(claim.value, Decision) and bool(first.claims) and brief
        if _is_free(claim, claims) and not aside:
            claims.append(claim)
    claims.sort(key=lambda claim: (claim.start, not claim.asked))
    possible = [
        is_possible(claim.question, claim.value)
        and is_plausible(claim.value, usual_amounts(script, claim.question, known))
        for claim in claims
    ]
    return Filling(
        tuple(c for c, fits in zip(claims, possible, strict=True) if fits),
        tuple(c for c, fits in zip(claims, possible, strict=True) if not fits),
        first.candidates,
        tuple(hit.value for hit in found if _is_date(hit.value)),
        first.stances,
    )


def _dimension(asked: Question | None) -> str | None:
    """What the readers are told was asked."""
    if asked is None:
        return None
    return "decision" if is_decision(asked) else ASKED.get(asked.kind)


def _without_courtesy(message: Message) -> Text:
    """The text with its greetings blanked: “good evening” is no part of a day."""
    spans = [(c.start, c.end) for c in message.commands if c.command in COURTESY]
    return blanked(message.text, spans) if spans else message.text


def _is_date(value: Value) -> TypeGuard[Timing]:
    return isinstance(value, Timing) and value.status == "date"


def elsewhere(message: Message, filling: Filling) -> Filling:
    """A short message that leaves the asked question open may answer another one.

    “Maria” while a time was asked is a name; “me and my husband” says who decides.
    """
    words = sum(token.kind == "word" for token in message.text.tokens)
    if message.asked is None or not 0 < words <= SHORT or "?" in message.text.raw:
        return filling
    if find_yes_no(message.text):
        return filling  # a bare yes answers only what was asked
    for question in message.script.questions:
        if question.id in message.known or question == message.asked:
            continue
        if question.kind is not Kind.NAME and not is_decision(question):
            continue
        other = fill(replace(message, asked=question))
        clear = NAMED if question.kind is Kind.NAME else CLEAR
        sure = [
            c
            for c in other.claims
            if c.asked and isinstance(c.value, Name | Decision) and c.certainty >= clear
        ]
        if sure:
            return Filling(tuple(replace(claim, asked=False) for claim in sure))
    return filling


def _is_free(claim: Claim, taken: Iterable[Claim]) -> bool:
    """Whether no other claim has the question, and none has a right to its words."""
    return not any(
        other.question.id == claim.question.id or _takes(other, claim)
        for other in taken
    )


def _takes(other: Claim, claim: Claim) -> bool:
    """Whether the words of a claim belong to another one."""
    apart = claim.end <= other.start or other.end <= claim.start
    # A choice that is only pointed at (“yes”, “the second”) has no words of its own.
    pointed = isinstance(other.value, Chosen) and other.certainty < NAMED
    if apart or (pointed and type(other.value) is not type(claim.value)):
        return False
    if other.asked and other.start <= claim.start and claim.end <= other.end:
        return True
    # Who decides is said in words that other facts may stand between, and “four
    # windows” counts and names the product in the same word.
    counted = isinstance(claim.value, Number) and isinstance(other.value, Chosen)
    if isinstance(claim.value, Decision) or counted:
        return False
    return other.asked or type(other.value) is type(claim.value)


def _typed(message: Message, found: Sequence[Found[Value]]) -> Iterator[Claim]:
    """Values that answer questions nobody asked just now."""
    for hit in found:
        home = _home(message, hit.value)
        asking = "?" in message.text.raw and (
            message.told is message.text or message.is_asking(hit.start, hit.end)
        )
        if asking and isinstance(hit.value, Timing) and _is_vague(hit.value):
            continue  # “do you work in winter?” tells no time of the prospect
        if home is not None and not is_stance(hit.value):
            yield typed_claim(message, home, hit)


def _is_vague(timing: Timing) -> bool:
    """No date, or a season or a month from its first day to its last."""
    if timing.status != "date" or timing.start is None or timing.end is None:
        return timing.status != "date"
    return (timing.end - timing.start).days >= MONTH


_KINDS: dict[type, tuple[Kind, ...]] = {
    Money: (Kind.MONEY,),
    Timing: (Kind.DATE, Kind.SLOT),
    Phone: (Kind.PHONE,),
    Email: (Kind.EMAIL,),
    Name: (Kind.NAME,),
    Address: (Kind.ADDRESS,),
}
"""Where a value belongs that nobody asked for, the likeliest kind first."""


def _home(message: Message, value: Value) -> Question | None:
    """The question a value belongs to by its type and unit."""
    questions = message.script.questions
    if isinstance(value, Quantity):
        quote = message.script.quote  # “five pieces” are pieces of what is sold
        counted = quote.quantity if quote and value.unit is None else value.unit
        return next((q for q in questions if q.id == counted), None)
    kinds = _KINDS.get(type(value), ())
    if isinstance(value, Timing):
        kinds = _kinds_of_time(message, value)
    if isinstance(value, Address) and value.address == value.city:
        return None  # a town is no address of a person
    homes = (q for kind in kinds for q in questions if q.kind is kind)
    return next((q for q in homes if q != message.asked), None)


def _kinds_of_time(message: Message, timing: Timing) -> tuple[Kind, ...]:
    """Whether a time is when to book, or when the need is: a clock books."""
    if timing.status != "date":
        return (Kind.DATE,)
    questions = message.script.questions
    told = any(q.kind is Kind.DATE and q.id in message.known for q in questions)
    if all(q.id in message.known for q in questions if q.kind is Kind.SLOT):
        return (Kind.DATE,)
    near = timing.start is not None and timing.start == timing.end
    if timing.time or timing.time_from or timing.part or (told and near):
        return (Kind.SLOT, Kind.DATE)
    return (Kind.DATE, Kind.SLOT)


def _deciding(message: Message, found: Sequence[Found[Value]]) -> Iterator[Claim]:
    """Who decides, told while something else was asked."""
    for question in message.script.questions:
        if is_decision(question) and question != message.asked:
            claim = decided(message, question, found)
            if claim is not None:
                yield claim


def _is_evasion(message: Message, hit: Found[Chosen]) -> bool:
    """Whether the words rather leave open what was asked: “I don't know”."""
    return any(
        command.command in EVASIVE
        and hit.start < command.end
        and command.start < hit.end
        for command in message.commands
    )


def _named(message: Message) -> Iterator[Claim]:
    """Options named by their own words while something else was asked."""
    for question in message.script.questions:
        if question == message.asked or question.kind is Kind.YES_NO:
            continue
        if is_decision(question) or question.about == "stakeholders":
            continue
        hits = [
            hit
            for hit in named_options(message, question)
            if hit.value.options
            and hit.certainty >= SURE
            and not _is_evasion(message, hit)
        ]
        named = single(message, question, hits)
        if named:
            yield option_claim(question, named, asked=False)
