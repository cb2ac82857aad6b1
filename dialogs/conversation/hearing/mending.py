"""Something broken: a repair to be sold, unless it was bought from us."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import Claim, Filling, Message, claim_of
from dialogs.conversation.hearing.sentences import blanked
from dialogs.reading.deals import Trouble, find_past, find_trouble
from dialogs.reading.options import is_adding
from dialogs.reading.text import tokenize
from dialogs.reading.values import Chosen, Found
from dialogs.script.model import Option, Question, Script

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
