"""From what a message holds to the questions it answers: claims without overlap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeGuard

from msgspec.structs import replace

from dialogs.conversation.hearing.asking_back import is_asked_back
from dialogs.conversation.hearing.budgeting import (
    apart,
    can_be,
    declines_price,
)
from dialogs.conversation.hearing.claims import (
    Claim,
    Filling,
    Message,
    option_claim,
)
from dialogs.conversation.hearing.contacting import contacts_in, mine_first
from dialogs.conversation.hearing.focus import (
    ASIDE,
    EVASIVE,
    TAKING_BACK,
    answer_asked,
)
from dialogs.conversation.hearing.homes import of_own_unit, typed
from dialogs.conversation.hearing.naming import (
    SURE,
    decided,
    is_decision,
    is_sold,
    named_options,
    single,
)
from dialogs.conversation.hearing.overlapping import is_free
from dialogs.conversation.hearing.sentences import blanked, questions
from dialogs.conversation.hearing.totals import in_total
from dialogs.reading.corrections import signs
from dialogs.reading.facts import find_facts
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.money_owners import owners
from dialogs.reading.text import Text
from dialogs.reading.values import (
    Chosen,
    Decision,
    Found,
    Money,
    Timing,
    Value,
)
from dialogs.reading.visits import find_visits
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


COURTESY = frozenset({"greet", "thanks", "bye"})
"""Commands that are courtesies."""

SHORT = 4
"""Words of a message that may be the answer to another question than was asked."""

_PAUSES = frozenset(",.;")


def fill(message: Message) -> Filling:
    """Find every question the message answers, the one just asked first."""
    asked = message.asked
    if declines_price(message):
        return Filling()
    found = find_facts(
        _without_courtesy(message),
        asked=_dimension(asked),
        now=message.now,
        region=LANGUAGES[message.script.language].region,
        units=message.words.units,
    )
    found, others = apart(message, of_own_unit(message, mine_first(found)))
    contacts = contacts_in(found)
    if contacts or others:
        message = _without(message, (*contacts, *others))
    elsewhere_told = tuple(typed(message, found))
    first = Filling()
    if asked:
        first = answer_asked(message, asked, found, told=elsewhere_told)
    claims = list(first.claims)
    # What is asked has a right to its words: with all of them, nothing else is said.
    if not any(message.is_all(claim) for claim in claims):
        claims += _beside(
            message, claims, (*elsewhere_told, *_deciding(message, found))
        )
    claims = [claim for claim in claims if not is_asked_back(message, claim)]
    claims += _appointment(message, claims)
    claims = in_total(message, claims, found)
    claims.sort(key=lambda claim: (claim.start, not claim.asked))
    possible = [can_be(message, claim) for claim in claims]
    return Filling(
        tuple(c for c, fits in zip(claims, possible, strict=True) if fits),
        tuple(c for c, fits in zip(claims, possible, strict=True) if not fits),
        first.candidates,
        tuple(hit.value for hit in found if _is_date(hit.value)),
        first.stances,
        contacts,
        others,
    )


def _beside(
    message: Message, answers: Sequence[Claim], told: Sequence[Claim]
) -> list[Claim]:
    """What the message says beside the answer to what was asked."""
    brief = sum(token.kind == "word" for token in message.text.tokens) <= SHORT
    kept = list(answers)
    for claim in (*told, *_named(message)):
        aside = isinstance(claim.value, Decision) and bool(answers) and brief
        aside = aside and not _is_said_apart(message, claim, kept)
        if is_free(message, claim, kept) and not aside:
            kept.append(claim)
    return kept[len(answers) :]


def _is_said_apart(message: Message, claim: Claim, kept: Sequence[Claim]) -> bool:
    """“Yes; I decide myself”: a pause stands between the answer and who decides."""
    told = isinstance(claim.value, Decision) and claim.value.role in {"self", "joint"}
    if not told:
        return False
    before = max((one.end for one in kept if one.end <= claim.start), default=0)
    return not _PAUSES.isdisjoint(message.text.raw[before : claim.start])


def _appointment(message: Message, claims: Sequence[Claim]) -> list[Claim]:
    """A clock said to “when is it needed?” is an hour to come at, too.

    “Tomorrow at noon” is when the need is and when the visit may be.
    """
    asked = next((c for c in claims if c.asked and c.question.kind is Kind.DATE), None)
    told = {c.question.id for c in claims} | set(message.known)
    slots = (q for q in message.script.questions if q.kind is Kind.SLOT)
    slot = next((q for q in slots if q.id not in told), None)
    if asked is None or slot is None or not isinstance(asked.value, Timing):
        return []
    wish, booking = asked.value, message.script.booking.get(slot.id)
    if booking is None or wish.start is None or wish.start != wish.end:
        return []
    soon = (wish.start - message.now.date()).days <= booking.days_ahead
    clock = wish.time or wish.time_from or wish.part
    named = "named" in find_visits(message.text)
    if not soon or not (clock or named):
        return []
    return [replace(asked, question=slot, options=(), asked=False)]


def _without(message: Message, found: Sequence[Found[Value]]) -> Message:
    """The message with what was found blanked: a phone chooses no option.

    Nor does whose an amount is: “my neighbours” have not recommended us.
    """
    spans = [(hit.start, hit.end) for hit in found]
    for hit in found:
        if isinstance(hit.value, Money):
            spans += owners(message.text, hit.start, hit.end)
    return replace(
        message, text=blanked(message.text, spans), told=blanked(message.told, spans)
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


def _deciding(message: Message, found: Sequence[Found[Value]]) -> Iterator[Claim]:
    """Who decides, told while something else was asked; a question tells nothing."""
    asking = tuple(questions(message.text))
    found = [
        hit
        for hit in found
        if not any(start <= hit.start < end for start, end in asking)
    ]
    for question in message.script.questions:
        if is_decision(question) and question is not message.asked:
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
    # What is open has the words before what was answered: “I am comparing”.
    known = message.known
    aside = any(command.command in ASIDE for command in message.commands)
    for question in sorted(message.script.questions, key=lambda q: q.id in known):
        if question is message.asked or question.kind is Kind.YES_NO:
            continue
        if is_decision(question) or question.about == "stakeholders":
            continue
        if aside and not is_sold(message, question):
            continue  # “my neighbour paid less” tells of no recommendation
        hits = [
            hit
            for hit in named_options(message, question)
            if hit.value.options
            and hit.certainty >= SURE
            and not _is_evasion(message, hit)
        ]
        named = single(message, question, hits)
        if named:
            claim = option_claim(question, named, asked=False)
            if not _is_vaguer(message, claim):
                yield claim


def _is_vaguer(message: Message, claim: Claim) -> bool:
    """Whether mere words would put away a figure or a date that nobody takes back."""
    fact = message.known.get(claim.question.id)
    if fact is None or fact.status != "known" or isinstance(fact.value, Chosen):
        return False
    option = next((o for o in claim.question.options if o.id in claim.options), None)
    ranged = option is not None and option.range is not None
    return not ranged and TAKING_BACK.isdisjoint(signs(message.told))
