"""What happened to a lead, in order: words of both sides, turns, claims, deeds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec
from msgspec import Struct
from sqlalchemy import Row, func, select

from bot.inbox.intake import decode_event
from bot.outbox.outgoing import decode_body
from bot.ports import Body
from bot.store.board import deeds
from bot.store.people import consents, handoffs
from bot.store.tables import inbox, outbox, turns
from bot.transaction import Transaction
from dialogs.conversation.events import (
    Edited,
    Event,
    Pressed,
    Replied,
    Said,
    Shared,
    Started,
)
from dialogs.script.model import Script

MOST = 200
"""The newest entries of each kind that one page shows."""

SHOWN = (
    "note",
    "later",
    "transfer",
    "meeting",
    "work",
    "correct",
    "exclude",
    "merge",
    "reveal",
    "moved_booking",
)
"""Deeds that no message and no handoff tells of already."""

Found = Row[*tuple[object, ...]]

Kind = Literal["heard", "said", "called", "claimed", "ended", "deed", "consent"]


class Entry(Struct, frozen=True, kw_only=True):
    """One line of the timeline; `at` is microseconds, `order` breaks its ties.

    heard: of the prospect, `what` is its kind. said: `who` is the speaker, `name` his
    name, `status` that of the delivery; `ref` is a file. called, claimed, ended: of a
    handoff, `what` its reason or outcome, `seconds` how long it took. deed: of a
    manager.
    """

    at: int
    kind: Kind
    order: int = 0
    text: str = ""
    who: str = ""
    name: str = ""
    what: str = ""
    status: str = ""
    error: str = ""
    ref: str = ""
    row: int = 0
    seconds: int = 0


class Span(Struct, frozen=True):
    """The part of a conversation that is one lead's."""

    conversation: int
    lead: int
    contact: int
    first_inbox: int
    begins: int
    ends: int | None = None
    """When the next lead of the conversation began."""


def span(tx: Transaction, lead: Found) -> Span:
    """From the first turn of a lead to the first one of the next."""
    numbers = (
        func.min(turns.c.first_inbox_id).label("first"),
        func.min(turns.c.at).label("at"),
    )
    own = select(*numbers).where(
        turns.c.conversation_id == lead.conversation_id,
        turns.c.episode == lead.episode,
    )
    later = select(*numbers).where(
        turns.c.conversation_id == lead.conversation_id,
        turns.c.episode == lead.episode + 1,
    )
    first, following = tx.connection.execute(own).one(), tx.connection.execute(later)
    return Span(
        lead.conversation_id,
        lead.id,
        lead.contact_id,
        first.first or 0,
        first.at or lead.made_at,
        following.one().at,
    )


def timeline(tx: Transaction, script: Script, of: Span) -> tuple[Entry, ...]:
    """The newest entries, the oldest of them first."""
    spoken = _spoken(tx, of)
    labels = {b.payload: b.label for _, body in spoken for b in body.buttons}
    found = [
        *_heard(tx, script, of, labels=labels),
        *(_said(row, body) for row, body in spoken),
        *_handoffs(tx, of),
        *_deeds(tx, of),
        *_consents(tx, of),
    ]
    found.sort(key=lambda entry: (entry.at, entry.order, entry.row))
    return tuple(found[-MOST:])


def _heard(
    tx: Transaction, script: Script, of: Span, *, labels: Mapping[str, str]
) -> Iterator[Entry]:
    """What came in; words of a manager that no turn has taken yet are on their way."""
    query = (
        select(inbox.c.id, inbox.c.event, inbox.c.received_at, inbox.c.done_at)
        .where(
            inbox.c.conversation_id == of.conversation,
            inbox.c.id >= of.first_inbox,
            inbox.c.event.is_not(None),
        )
        .order_by(inbox.c.id.desc())
        .limit(MOST)
    )
    if of.ends is not None:
        query = query.where(inbox.c.received_at < of.ends)
    for row in tx.connection.execute(query):
        try:
            event = decode_event(tx.secrets.open(row.event))
        except msgspec.MsgspecError:
            continue
        if isinstance(event, Pressed):
            label = labels.get(event.payload) or pressed_label(script, event.payload)
            event = msgspec.structs.replace(event, payload=label)
        entry = _event(event, at=row.received_at, row=row.id)
        if entry is not None and (entry.kind == "heard" or row.done_at is None):
            yield entry


def _event(event: Event, *, at: int, row: int) -> Entry | None:
    heard, what = "", str(event.__struct_config__.tag)
    ref = ""
    match event:
        case Said(text=text) | Edited(text=text) | Pressed(payload=text):
            heard = text
        case Shared(kind=kind, caption=caption, phone=phone):
            heard, what, ref = " ".join(filter(None, (phone, caption))), kind, event.ref
        case Started():
            pass
        case Replied(text=text) if text:
            return Entry(
                at=at,
                kind="said",
                order=6,
                text=text,
                who="human",
                status="waiting",
                row=row,
            )
        case _:
            return None
    return Entry(at=at, kind="heard", text=heard, what=what, ref=ref, row=row)


def pressed_label(script: Script, payload: str) -> str:
    """The label of a button of the script; others are shown as they are."""
    name, _, choice = payload.partition(":")
    question = script.question(name)
    options = question.options if question else ()
    return next((o.label for o in options if str(o.id) == choice), choice or payload)


def _spoken(tx: Transaction, of: Span) -> list[tuple[Found, Body]]:
    """Rows of the outbox that the prospect was sent, with their words."""
    query = (
        select(outbox)
        .where(
            outbox.c.conversation_id == of.conversation,
            outbox.c.speaker.in_(("bot", "human", "notice")),
            outbox.c.made_at >= of.begins,
            outbox.c.body.is_not(None),
        )
        .order_by(outbox.c.id.desc())
        .limit(MOST)
    )
    if of.ends is not None:
        query = query.where(outbox.c.made_at < of.ends)
    rows = tx.connection.execute(query)
    return [(row, decode_body(tx.secrets.open(row.body))) for row in rows]


def _said(row: Found, body: Body) -> Entry:
    return Entry(
        at=row.made_at,
        kind="said",
        order=1,
        text=body.text,
        who=row.speaker,
        name=body.author,
        what=body.act,
        status=row.status,
        error=row.error or "",
        ref=(body.file or "").partition(":")[2],
        row=row.id,
    )


def _handoffs(tx: Transaction, of: Span) -> Iterator[Entry]:
    query = select(handoffs).where(
        handoffs.c.conversation_id == of.conversation, handoffs.c.lead_id == of.lead
    )
    for row in tx.connection.execute(query):
        yield Entry(at=row.made_at, kind="called", order=2, what=row.reason, row=row.id)
        if row.claimed_at is not None:
            yield Entry(
                at=row.claimed_at,
                kind="claimed",
                order=3,
                who=row.manager,
                seconds=(row.claimed_at - row.made_at) // 1_000_000,
                row=row.id,
            )
        if row.closed_at is not None:
            yield Entry(
                at=row.closed_at,
                kind="ended",
                order=4,
                who=row.manager or "",
                what=row.outcome or "",
                row=row.id,
            )


def _deeds(tx: Transaction, of: Span) -> Iterator[Entry]:
    query = (
        select(deeds)
        .where(deeds.c.lead_id == of.lead, deeds.c.what.in_(SHOWN))
        .order_by(deeds.c.id.desc())
        .limit(MOST)
    )
    for row in tx.connection.execute(query):
        yield Entry(
            at=row.at,
            kind="deed",
            order=5,
            who=row.manager,
            what=row.what,
            text=tx.secrets.open_text(row.words),
            row=row.id,
        )


def _consents(tx: Transaction, of: Span) -> Iterator[Entry]:
    query = select(consents).where(
        consents.c.contact_id == of.contact, consents.c.at >= of.begins
    )
    if of.ends is not None:
        query = query.where(consents.c.at < of.ends)
    for row in tx.connection.execute(query):
        yield Entry(
            at=row.at,
            kind="consent",
            what=row.purpose,
            status="given" if row.is_given else "declined",
            text=row.document,
            row=row.id,
        )
