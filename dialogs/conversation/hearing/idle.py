"""Options that are named idly: in a question to us, or in a tale of something else."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.conversation.hearing.adding import is_asked_about
from dialogs.conversation.hearing.claims import Claim, Filling, Message
from dialogs.conversation.hearing.focus import TAKING_BACK
from dialogs.conversation.hearing.naming import is_sold
from dialogs.conversation.hearing.sentences import questions
from dialogs.reading.asking import is_particular
from dialogs.reading.commands import denials, has_wish, is_to_us
from dialogs.reading.corrections import signs
from dialogs.reading.text import SPOKEN
from dialogs.reading.values import Chosen, Timing

OTHERWISE = TAKING_BACK - {"n"}
"""Signs that an answer is taken back; a mere “not” is none."""

OPEN = frozenset({"asap", "no_rush", "event"})
"""Times that name no day."""

BRIEF = 3
"""Words up to which a message is about what it names."""


def not_idle(heard: Message, filling: Filling) -> Filling:
    """The filling without options that nobody chooses."""
    kept = tuple(c for c in filling.claims if not _is_idle(heard, c))
    return filling if kept == filling.claims else replace(filling, claims=kept)


def _is_idle(heard: Message, claim: Claim) -> bool:
    if isinstance(claim.value, Timing):
        return claim.value.status in OPEN and _is_put_back(heard, claim)
    if claim.asked or not isinstance(claim.value, Chosen):
        return False
    return (
        _is_asked_back(heard, claim)
        or _changes_idly(heard, claim)
        or _is_counted(heard, claim)
    )


def _is_put_back(heard: Message, claim: Claim) -> bool:
    """Whether a question about time is given back: “and when can you?”."""
    words = heard.text.raw[: claim.end].split()
    if isinstance(claim.value, Timing) and claim.value.status == "asap":
        # “How early can you?” is haste, “when can you?” is not.
        hasty = "?" not in heard.text.raw or len(claim.quote.split()) >= BRIEF
        return not hasty and is_particular(heard.text)
    to_us = "?" in heard.text.raw or is_to_us(heard.text)
    return to_us and len(words) <= BRIEF + 2 and is_particular(heard.text)


def _is_counted(heard: Message, claim: Claim) -> bool:
    """Whether a number says that something else is meant: “in the 9th class”."""
    if is_sold(heard, claim.question) or " " in claim.quote.strip():
        return False
    before = [one for one in heard.text.tokens if one.end <= claim.start]
    return bool(before) and before[-1].kind == "number"


def _is_asked_back(heard: Message, claim: Claim) -> bool:
    """Whether a question names it: “what teachers do you have?” chooses no format."""
    spans = questions(heard.text)
    if not any(start <= claim.start < end for start, end in spans):
        return False
    if is_sold(heard, claim.question):
        return is_asked_about(heard, claim)
    return is_particular(heard.text)


def _changes_idly(heard: Message, claim: Claim) -> bool:
    """Whether one word would change an answer that nobody speaks of.

    “She must not know who sent it” is no “I don't know which”.
    """
    known = heard.known.get(claim.question.id)
    said = claim.quote.casefold().split()
    if known is None or not known.options:
        return False
    denied = len(said) > 1 and said[0] in denials(heard.text.lang)
    if not denied and (len(said) > 1 or is_sold(heard, claim.question)):
        return False
    words = sum(token.kind in SPOKEN for token in heard.text.tokens)
    if words <= BRIEF or OTHERWISE & set(signs(heard.text)):
        return False
    return not has_wish(heard.text)
