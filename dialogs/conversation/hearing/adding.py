"""A second need beside the first, with what is told of it alone."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import Claim, Filling, Message
from dialogs.conversation.hearing.focus import TAKING_BACK
from dialogs.conversation.hearing.mending import is_repair
from dialogs.conversation.hearing.naming import is_wanted
from dialogs.reading.corrections import signs
from dialogs.reading.denials import is_denied
from dialogs.reading.options import (
    begins_with_and,
    is_adding,
    is_joined,
    is_listed,
)
from dialogs.reading.phrases import find_phrases
from dialogs.reading.topics import find_topics
from dialogs.reading.values import Chosen, Money, Number, Timing
from dialogs.script.model import PERSONAL, Kind, Option


def added(heard: Message, filling: Filling) -> Claim | None:
    """What is wanted too: another thing the business sells, beside the known one."""
    for claim in filling.claims:
        known = heard.known.get(claim.question.id)
        if (
            known is None
            or known.status != "known"
            or not is_wanted(heard, claim.question)
        ):
            continue
        if not set(claim.options) - set(known.options):
            continue
        if is_asked_about(heard, claim):
            continue
        beside = begins_with_and(heard.told) and not TAKING_BACK & set(
            signs(heard.told)
        )
        return claim if beside or is_adding(heard.told) else None
    return None


def is_asked_about(heard: Message, claim: Claim) -> bool:
    """Whether an option is named in words that ask: “how many hours a week?”."""
    if "?" not in heard.text.raw or not isinstance(claim.value, Chosen):
        return False
    topics = find_topics(heard.text, extra=heard.words.topics, own=heard.words.own)
    return any(t.start <= claim.start and claim.end <= t.end for t in topics)


def beside(heard: Message, claim: Claim) -> tuple[Option, str] | None:
    """Another thing that is sold, joined to the one that is wanted or listed by it."""
    question = claim.question
    held = heard.words.options.get(question.id)
    if held is None or not is_wanted(heard, question):
        return None
    for hit in find_phrases(heard.told, held.full):
        ids = set(held.named[hit.phrase]) - {str(o) for o in claim.options}
        option = next((o for o in question.options if str(o.id) in ids), None)
        if is_denied(heard.told, hit.start, hit.end):
            continue
        apart = hit.end <= claim.start or claim.end <= hit.start
        if not option or len(ids) != 1 or not apart:
            continue
        if is_joined(heard.told, hit.start) or (
            is_listed(heard.told, hit.start, hit.end) and not is_repair(heard, option)
        ):
            return option, hit.quote
    return None


def parted(heard: Message, filling: Filling, need: Claim) -> tuple[Filling, Filling]:
    """What is told of the first need, and what only of the second."""
    second = tuple(c for c in filling.claims if c is need or _is_of(heard, c, need))
    first = tuple(c for c in filling.claims if c not in second)
    return replace(filling, claims=first), Filling(second)


def _is_of(heard: Message, claim: Claim, need: Claim) -> bool:
    """Whether a claim is about the second need: it follows, or would change the first.

    “And a door, for 20 thousand” says the price of the door.
    """
    if claim.question.kind in PERSONAL | {Kind.NAME, Kind.SLOT}:
        return False
    if claim.question.id in heard.known:
        return True
    close = "," not in heard.text.raw[need.end : claim.start]
    typed = isinstance(claim.value, Money | Number | Timing)
    return typed and claim.start >= need.end and (close or not claim.asked)
