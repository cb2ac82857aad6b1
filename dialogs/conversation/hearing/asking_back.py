"""Answers that stand only in words that ask something of us."""

from __future__ import annotations

from dialogs.conversation.hearing.calling import is_label
from dialogs.conversation.hearing.claims import Claim, Message
from dialogs.conversation.hearing.focus import NAMED
from dialogs.conversation.hearing.sentences import questions
from dialogs.reading.asking import find_asks, is_particular
from dialogs.reading.commands import is_to_us
from dialogs.reading.text import Text, tokenize
from dialogs.reading.values import Chosen, Decision


def is_asked_back(message: Message, claim: Claim) -> bool:
    """Whether a claim is but a word of a question.

    “And how long have you done it yourselves?” says not who decides, “what is the
    least age” points to no option.
    """
    if not claim.asked or is_label(claim):
        return False
    text = message.text
    match claim.value:
        case Decision():
            asks = (one for one in questions(text) if is_to_us(_part(text, *one)))
        case Chosen() if claim.certainty < NAMED:
            asks = (one for one in find_asks(text) if is_particular(_part(text, *one)))
        case _:
            return False
    return any(start <= claim.start < end for start, end in asks)


def _part(text: Text, start: int, end: int) -> Text:
    return tokenize(text.raw[start:end], text.lang)
