"""Who writes and does not buy: junk, unless the message speaks for a buyer."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.conversation.acts import Waste
from dialogs.conversation.hearing.claims import Filling, Message
from dialogs.conversation.hearing.filling import COURTESY
from dialogs.conversation.hearing.focus import NAMED
from dialogs.reading.commands import has_wish
from dialogs.reading.junk import JunkHit, find_junk, for_buyer
from dialogs.reading.phrases import find_phrases
from dialogs.reading.topics import find_topics
from dialogs.reading.values import Money, Number, Phone, Quantity
from dialogs.script.model import Area, Script

COLLECTOR = "tender_collector"

MUCH = 3
"""Questions of a script that hardly anybody answers at once but a buyer."""

BUYER = 6
"""Points of a buyer's signs from which a phrase of the script does not count."""

SURE = 0.65
"""The share of evidence from which a need beside it is only what junk is about."""

FRAUD = frozenset({"spam_fraud", "collector_callcenter"})
"""Junk that names no need of what the business sells."""

BUYING = (Money, Number, Quantity, Phone)
"""What a message of a buyer holds, and an offer to the business hardly ever."""


def is_reply(heard: Message, filling: Filling) -> bool:
    """Whether the message answers the question or asks what the script answers.

    Junk does neither.
    """
    if any(c.asked and c.certainty >= NAMED for c in filling.claims):
        return True
    if any(map(heard.is_all, filling.claims)):
        return True
    if heard.known and find_topics(heard.text, extra=heard.words.topics):
        return True
    words = [token for token in heard.text.tokens if token.kind != "sign"]
    said = sum(
        claim.start <= token.start < claim.end
        for token in words
        for claim in filling.claims
        if claim.asked
    )
    return said * 2 >= len(words) > 0


def waste_of(heard: Message, filling: Filling) -> Waste | None:
    """Junk by the phrases of the script, then by the stock categories it keeps."""
    words = heard.words
    buying = any(isinstance(claim.value, BUYING) for claim in filling.claims)
    for junk in heard.script.junk:
        found = find_phrases(heard.text, words.junk[junk.id])
        if found and for_buyer(heard.text, junk.stock or junk.id) >= BUYER:
            continue
        # Who collects offers names goods and numbers too.
        if found and (not buying or junk.stock == COLLECTOR):
            return Waste(junk.id, tuple(one.quote for one in found))
    hit = find_junk(heard.text, own=words.own)
    if hit is None or _is_buyer(heard, filling, hit, buying=buying):
        return None
    category = words.stock_junk.get(hit.category, hit.category)
    held = any(junk.id == category for junk in heard.script.junk)
    if not held or _is_answered(heard, filling, hit.evidence):
        return None
    return Waste(category, hit.evidence, doubtful=hit.doubtful)


def is_suspect(script: Script, waste: Waste) -> bool:
    """Whether junk is only to be looked at: what else is said is still heard."""
    return waste.doubtful or any(
        j.id == waste.category and j.then == "review" for j in script.junk
    )


def _is_answered(heard: Message, filling: Filling, evidence: Sequence[str]) -> bool:
    """Whether the words of junk are but a greeting and what the script asks for."""
    # Whoever collects offers says so where it is asked who decides.
    claims = [c for c in filling.claims if c.question.area is not Area.AUTHORITY]
    spans = [(c.start, c.end) for c in claims]
    spans += [(c.start, c.end) for c in heard.commands if c.command in COURTESY]
    found = [(heard.text.raw.find(quote), len(quote)) for quote in evidence]
    return bool(claims) and all(
        any(at < end and start < at + size for start, end in spans)
        for at, size in found
    )


def _is_buyer(heard: Message, filling: Filling, hit: JunkHit, *, buying: bool) -> bool:
    """Whether so much is told of a need that words of junk mean nothing.

    A cheat names no need, and who looks for work answers no three questions at once;
    who offers something or collects offers may. “Need rotas for 40” is no offer.
    """
    needs = [c for c in filling.claims if c.question.area is Area.NEED]
    wanted = bool(needs) and has_wish(heard.text)
    if hit.category in FRAUD:
        return wanted or (bool(needs) and buying)
    if wanted and hit.score < SURE and hit.category != COLLECTOR:
        return any(isinstance(c.value, Number | Quantity) for c in needs)
    told = {claim.question.id for claim in filling.claims}
    return hit.category == "job_seeker" and bool(needs) and len(told) >= MUCH
