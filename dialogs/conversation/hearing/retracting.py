"""A message that takes back what it has just said is read as two messages."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import Claim, Filling, Message
from dialogs.conversation.hearing.filling import fill
from dialogs.conversation.hearing.focus import NAMED
from dialogs.conversation.hearing.informing import amend, fact_of
from dialogs.conversation.hearing.sentences import blanked
from dialogs.conversation.state import State
from dialogs.reading.corrections import taken_back
from dialogs.reading.values import Chosen

MOST = 3
"""Times that a message may take back what it says; further ones are read as one."""


def read(heard: Message, state: State, *, left: int = MOST) -> Filling:
    """What a message tells: of “five windows, oh no, six” the six."""
    whole = amend(heard, state, fill(heard))
    at = taken_back(heard.text) if left else None
    if at is None:
        return whole
    head = _part(heard, at, len(heard.text.raw))
    first = amend(head, state, fill(head))
    if not first.claims:
        return whole
    second = _second(_part(heard, 0, at), state, first, left=left - 1)
    if not _takes_back(heard, first, second):
        return whole
    told = {claim.question.id for claim in second.claims}
    kept = (claim for claim in first.claims if claim.question.id not in told)
    return replace(whole, claims=(*kept, *second.claims), candidates=())


def _second(tail: Message, state: State, first: Filling, *, left: int) -> Filling:
    """What the rest says, as if the last thing before it had just been asked."""
    known = dict(tail.known)
    for claim in first.claims:
        known[claim.question.id] = fact_of(claim, tail.now, "")
    last = first.claims[-1].question
    found = read(replace(tail, known=known, asked=last), state, left=left)
    sure = (one for one in found.claims if _is_said(one))
    return replace(found, claims=tuple(_as_asked(tail, one) for one in sure))


def _is_said(claim: Claim) -> bool:
    """Whether a choice is named: “sorry, not 50” must not choose “none”."""
    return not isinstance(claim.value, Chosen) or claim.certainty >= NAMED


def _as_asked(tail: Message, claim: Claim) -> Claim:
    asked = tail.asked is not None and tail.asked.id == claim.question.id
    return replace(claim, asked=asked)


def _takes_back(heard: Message, first: Filling, second: Filling) -> bool:
    """Whether the rest answers anew what was answered, just now or before."""
    before = {f.slot: (f.value, f.options) for f in heard.known.values()}
    before |= {c.question.id: (c.value, c.options) for c in first.claims}
    return any(
        before.get(c.question.id, (c.value, c.options)) != (c.value, c.options)
        for c in second.claims
    )


def _part(heard: Message, start: int, end: int) -> Message:
    """The message with the words from start to end blanked; offsets stay true."""
    return replace(
        heard,
        text=blanked(heard.text, [(start, end)]),
        told=blanked(heard.told, [(start, end)]),
    )
