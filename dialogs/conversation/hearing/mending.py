"""Something broken: a repair to be sold, unless it was bought from us."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import Claim, Filling, Message, claim_of
from dialogs.conversation.hearing.sentences import blanked
from dialogs.reading.deals import Trouble, find_past, find_trouble
from dialogs.reading.options import is_adding
from dialogs.reading.phrases import Hit
from dialogs.reading.text import Text, tokenize
from dialogs.reading.values import Chosen, Found
from dialogs.script.model import Option, Question, Script

SIGNS = ",.;:!?…\n"

GUESSED = 0.7
"""Certainty of a repair that is not asked for, only needed."""


def wanted(heard: Message) -> Message:
    """The message without what it tells of an earlier deal, if it tells more.

    “You did my balcony in March, now I want windows” wants no balcony.
    """
    past = find_past(heard.told)
    rest = blanked(heard.text, past) if past else heard.text
    if not past or not any(char.isalnum() for char in rest.raw):
        return heard
    return replace(heard, text=rest, told=blanked(heard.told, past))


def mend(heard: Message, filling: Filling, trouble: Trouble) -> Filling:
    """The filling with a repair as what is wanted, where something is to be repaired.

    “The door is broken, can you fix it?” wants no door.
    """
    if trouble.is_claim:
        # “They promised ten in the morning” books nothing.
        kept = tuple(c for c in filling.claims if isinstance(c.value, Chosen))
        return replace(filling, claims=kept, impossible=(), candidates=())
    sold = _repairing(heard.script)
    span = _wanted(heard, filling, trouble)
    if sold is None or span is None:
        return filling
    question, option = sold
    start, end = span
    value = Chosen((str(option.id),))
    quote = heard.text.raw[start:end]
    certainty = 1.0 if trouble.service else GUESSED
    hit: Found[Chosen] = Found(value, start, end, quote, certainty)
    claim = claim_of(heard, question, hit, value=value, option=option)
    others = (c for c in filling.claims if c.question.id != question.id)
    apart = (c for c in others if not _overlaps(c, start, end))
    return replace(filling, claims=(*apart, claim), candidates=())


def is_repair(heard: Message, option: Option) -> bool:
    """Whether an option is the repair that is sold."""
    sold = _repairing(heard.script)
    return sold is not None and sold[1] is option


def without_repair(
    heard: Message, named: Sequence[tuple[Hit, str]]
) -> Sequence[tuple[Hit, str]]:
    """What is named, but for a repair that only a trouble speaks for.

    “It blows from the window, we want to replace it” and “it blows … one window” want
    a window.
    """
    sold = _repairing(heard.script)
    repair = str(sold[1].id) if sold is not None else ""
    troubles = [hit for hit, name in named if name == repair]
    others = [(hit, name) for hit, name in named if name != repair]
    if not troubles or not others:
        return named
    trouble = find_trouble(heard.text)
    if trouble.service is not None:
        return named
    apart = any(
        all(_is_apart(heard.text, hit, one) for one in troubles) for hit, _ in others
    )
    return others if trouble.fresh or apart else named


def counted(heard: Message, filling: Filling) -> Filling:
    """The filling with what is counted in place of a repair that nobody asks for.

    “It blows from the window… one little window”.
    """
    sold, quote = _repairing(heard.script), heard.script.quote
    if sold is None or quote is None or find_trouble(heard.text).service is not None:
        return filling
    question, repair = sold
    guess = next((c for c in filling.claims if c.options == (repair.id,)), None)
    number = next((c for c in filling.claims if c.question.id == quote.quantity), None)
    if guess is None or number is None or not _is_apart(heard.text, guess, number):
        return filling
    needed = number.question.ask_if
    fit = [o for o in question.options if needed.holds({question.id: (o.id,)})]
    if len(fit) != 1:
        return filling
    option = fit[0]
    value = Chosen((str(option.id),))
    wanted = replace(guess, value=value, options=(option.id,), quote=number.quote)
    claims = tuple(wanted if c is guess else c for c in filling.claims)
    return replace(filling, claims=claims)


def _is_apart(text: Text, hit: Hit | Claim, other: Hit | Claim) -> bool:
    """Whether a sign parts what two stretches say."""
    first, last = min(hit.end, other.end), max(hit.start, other.start)
    return any(char in SIGNS for char in text.raw[first:last])


def is_for_sale(heard: Message, trouble: Trouble) -> bool:
    """Whether a thing that does not work is no complaint: its repair is sold here."""
    wanted = trouble.broken is not None or trouble.service is not None
    bought = trouble.deal or trouble.late
    return wanted and not bought and _repairing(heard.script) is not None


def _wanted(
    heard: Message, filling: Filling, trouble: Trouble
) -> tuple[int, int] | None:
    """The words that want a repair: those that ask for it, else what is broken.

    Only what is broken may as well be the reason for a new one.
    """
    if trouble.deal or trouble.fresh or is_adding(heard.told):
        return None
    if trouble.service is not None:
        # “Ремонт” may as well answer what was asked: the flat is being done up.
        answers = any(
            c.asked and _overlaps(c, *trouble.service) for c in filling.claims
        )
        return None if answers else trouble.service
    item = heard.script.quote.item if heard.script.quote else ""
    told = any(
        isinstance(c.value, Chosen) and c.question.id != item for c in filling.claims
    )
    return None if told or item in heard.known else trouble.broken


@lru_cache(maxsize=64)
def _repairing(script: Script) -> tuple[Question, Option] | None:
    """The option of what is sold that is a repair, by its words."""
    question = script.question(script.quote.item) if script.quote else None
    for option in question.options if question else ():
        words = " ; ".join((option.label, *option.synonyms))
        if question and find_trouble(tokenize(words, script.language)).service:
            return question, option
    return None


def _overlaps(claim: Claim, start: int, end: int) -> bool:
    return claim.start < end and start < claim.end
