"""Which of two claims has a right to the words they share."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import Claim, Message
from dialogs.conversation.hearing.focus import NAMED
from dialogs.conversation.hearing.naming import named_options
from dialogs.conversation.hearing.sentences import blanked
from dialogs.reading.values import Chosen, Decision, Number


def is_free(message: Message, claim: Claim, taken: Iterable[Claim]) -> bool:
    """Whether no other claim has the question, and none has a right to its words."""
    return not any(
        other.question.id == claim.question.id
        or (_takes(other, claim) and not _are_apart(message, claim, other))
        for other in taken
    )


def _are_apart(message: Message, claim: Claim, other: Claim) -> bool:
    """Whether one choice only stands between the words of the other.

    “Old windows to replace” names the windows, and the replacing around them.
    """
    if not isinstance(claim.value, Chosen) or not isinstance(other.value, Chosen):
        return False
    outer, inner = (claim, other) if claim.start <= other.start else (other, claim)
    if not (outer.start < inner.start and inner.end < outer.end):
        return False
    rest = replace(
        message,
        text=blanked(message.text, [(inner.start, inner.end)]),
        told=blanked(message.told, [(inner.start, inner.end)]),
    )
    left = named_options(rest, outer.question)
    names = tuple(map(str, outer.options))
    return any(hit.value.options == names for hit in left)


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
