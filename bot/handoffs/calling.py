"""A human is called for a lead: the next round opens and its first offers are made."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from msgspec import Struct
from sqlalchemy import bindparam, insert, update

from bot.handoffs.cards import post_card
from bot.handoffs.offers import (
    How,
    due,
    everybody,
    known_face,
    ladder,
    now_offered,
    offer,
    ordered,
    persons,
)
from bot.leads.stages import Stage
from bot.store.moments import micros, moment
from bot.store.people import handoffs, leads
from bot.store.prepared import Prepared
from bot.transaction import Transaction
from dialogs.script.model import Script

_ROUND = Prepared(
    lambda _: (
        update(leads)
        .where(leads.c.id == bindparam("lead"))
        .values(rounds=leads.c.rounds + 1, status="offered", stage=Stage.WAITING.value)
        .returning(leads.c.rounds, leads.c.previous_id)
    )
)
_COLUMNS = (
    "key",
    "conversation_id",
    "lead_id",
    "round",
    "how",
    "people",
    "reason",
    "script",
    "claim_within",
    "due",
    "made_at",
)
_HANDOFF = Prepared(
    lambda _: (
        insert(handoffs)
        .values({name: bindparam(name) for name in _COLUMNS} | {"status": "offered"})
        .returning(handoffs.c.id)
    )
)


class Call(Struct, frozen=True, kw_only=True):
    """That a human is needed for a lead, and the card that says why.

    The card is drawn when there is anybody to see it.
    """

    conversation: int
    lead: int
    script: Script
    to: tuple[str, ...]
    how: How
    reason: str
    claim_within: int
    card: Callable[[], str]


def call(tx: Transaction, called: Call) -> int:
    """Open the next round of a lead and offer it; the handoff's number."""
    lead = _ROUND.first(tx.connection, lead=called.lead)
    everyone = everybody(called.script, called.to)
    by_id = persons(tx, called.script, everyone)
    people = ordered(
        [by_id[name] for name in everyone if name in by_id],
        called.how,
        first=known_face(tx, called.lead) if lead.previous_id else None,
    )
    steps = ladder(called.script, called.how, people, claim_within=called.claim_within)
    key = f"{called.lead}:{lead.rounds}"
    number: int = _HANDOFF.scalar(
        tx.connection,
        key=key,
        conversation_id=called.conversation,
        lead_id=called.lead,
        round=lead.rounds,
        how=called.how,
        people=msgspec.json.encode(people).decode(),
        reason=called.reason,
        script=called.script.id,
        claim_within=called.claim_within,
        due=micros(due(called.script, moment(tx.now), steps[0].after)),
        made_at=tx.now,
    )
    first = now_offered(people, by_id, called.how)
    offer(tx, number, first)
    post_card(
        tx,
        number,
        [by_id[name] for name in first],
        text=called.card,
        script=called.script,
    )
    return number
