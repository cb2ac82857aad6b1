"""Keeps the marks that are searched by up to date, beside the turns and not in them.

The journal of turns says what is new.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import msgspec
from msgspec import Struct, field
from sqlalchemy import Connection, bindparam, select

from bot.board.searching import mark_of_phone, marks_of_name, marks_of_words
from bot.inbox.intake import decode_event
from bot.ports import House
from bot.store.board import search_marks
from bot.store.database import Database
from bot.store.moments import SECOND, Clock, micros
from bot.store.prepared import Listed, Prepared
from bot.store.queues import insert_new
from bot.store.secrets import Secrets
from bot.store.tables import (
    addresses,
    contacts,
    conversations,
    inbox,
    turns,
)
from bot.trail import BATCH, Trail, follow, settled
from bot.transaction import Transaction, within
from dialogs.conversation.events import Edited, Replied, Said, Shared

log = logging.getLogger(__name__)

CURSOR = "search_cursor"
TRAIL = Trail(CURSOR)

PAUSE = 2.0
"""Seconds between two looks for new turns."""

LASTS = 24 * 3600 * SECOND
KNOWN = 10_000
"""Conversations whose marked names are remembered; others are marked once more."""

MOST = 200
"""Marks of one turn; who writes more is found by the beginning of it."""


class Marked(Struct):
    """Names that were marked lately: most turns bring no new one.

    For less than a day, because what nobody wrote in for longer may lose its marks; and
    only when it is committed, because a transaction may be done again.
    """

    known: OrderedDict[int, tuple[bytes, int]] = field(default_factory=OrderedDict)
    fresh: dict[int, tuple[bytes, int]] = field(default_factory=dict)

    def knows(self, conversation: int, name: bytes, now: int) -> bool:
        """Whether this very name was marked."""
        sealed, at = self.known.get(conversation, (b"", 0))
        return sealed == name and now - at < LASTS

    def settle(self) -> None:
        """Take over what is committed by now."""
        for conversation, name in self.fresh.items():
            self.known[conversation] = name
            self.known.move_to_end(conversation)
        self.fresh.clear()
        while len(self.known) > KNOWN:
            self.known.popitem(last=False)


def index(tx: Transaction, *, count: int = BATCH, marked: Marked | None = None) -> int:
    """Mark what the next turns have brought; how many turns.

    `marked` is what this process knows to be marked already; `settle` it afterwards.
    """
    is_shared = tx.connection.dialect.name == "postgresql"
    rows = _TURNS.all(
        tx.connection,
        after=TRAIL.reached(tx),
        until=settled(tx, is_shared=is_shared),
        count=count,
    )
    if rows:
        chats = {row.conversation_id for row in rows}
        if is_shared:
            _hold(tx, chats)
        _write(tx, _said(tx, rows))
        _mark_new(tx, chats, since=min(row.at for row in rows), marked=marked)
        TRAIL.move(tx, rows[-1].id)
    return len(rows)


_TURNS = Prepared(
    lambda _: (
        select(
            turns.c.id,
            turns.c.conversation_id,
            turns.c.first_inbox_id,
            turns.c.last_inbox_id,
            turns.c.at,
        )
        .where(turns.c.id > bindparam("after"), turns.c.at <= bindparam("until"))
        .order_by(turns.c.id)
        .limit(bindparam("count"))
    )
)


def _mark_new(
    tx: Transaction, chats: Iterable[int], *, since: int, marked: Marked | None
) -> None:
    """Mark people by what is new of them: most turns tell no name and no phone."""
    ids = sorted(chats)
    known = marked or Marked()
    known.fresh.clear()
    people = _PEOPLE.all(tx.connection, ids, since=since)
    named = {
        row.id: row.name
        for row in people
        if row.name is not None and not known.knows(row.id, row.name, tx.now)
    }
    phones = [(row.id, row.value) for row in people if row.value is not None]
    _write(tx, _marks(tx.secrets, named, phones))
    known.fresh.update({number: (name, tx.now) for number, name in named.items()})


_PEOPLE = Listed(
    lambda among: (
        select(conversations.c.id, contacts.c.name, addresses.c.value)
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .outerjoin(
            addresses,
            (addresses.c.contact_id == conversations.c.contact_id)
            & (addresses.c.kind == "phone")
            & (addresses.c.made_at >= bindparam("since")),
        )
        .where(among(conversations.c.id))
    )
)


def _marks(
    secrets: Secrets,
    named: Mapping[int, bytes],
    phones: Iterable[tuple[int, bytes]],
) -> Iterator[tuple[int, bytes]]:
    for number, name in named.items():
        for mark in marks_of_name(secrets, secrets.open_text(name)):
            yield number, mark
    for number, phone in phones:
        yield number, mark_of_phone(secrets, secrets.open_text(phone))


def _hold(tx: Transaction, chats: Iterable[int]) -> None:
    """Let nobody be erased meanwhile: marks must not outlive the words."""
    query = select(conversations.c.id).where(conversations.c.id.in_(sorted(chats)))
    tx.connection.execute(query.order_by(conversations.c.id).with_for_update(read=True))


# Each turn's own: beside a flood what lies between two turns is anybody's.
_EVENTS = Listed(
    lambda among: (
        select(inbox.c.conversation_id, inbox.c.event)
        .join(
            turns,
            (inbox.c.id >= turns.c.first_inbox_id)
            & (inbox.c.id <= turns.c.last_inbox_id)
            & (inbox.c.conversation_id == turns.c.conversation_id),
        )
        .where(among(turns.c.id), inbox.c.event.is_not(None))
        .order_by(inbox.c.id)
    )
)


def _said(tx: Transaction, rows: Sequence[Any]) -> Iterator[tuple[int, bytes]]:
    """The marks of what people said in these turns."""
    found = _EVENTS.all(tx.connection, [row.id for row in rows])
    for row in found:
        text = _text(tx, row.event)
        marks = marks_of_words(tx.secrets, text) if text else iter(())
        for mark in islice(marks, MOST):
            yield row.conversation_id, mark


def _text(tx: Transaction, sealed: bytes) -> str:
    try:
        event = decode_event(tx.secrets.open(sealed))
    except msgspec.MsgspecError:
        return ""
    match event:
        case Said(text=text) | Edited(text=text) | Replied(text=text):
            return text
        case Shared(caption=text):
            return text
        case _:
            return ""


def _write(tx: Transaction, marks: Iterable[tuple[int, bytes]]) -> None:
    rows = [
        {"hash": mark, "conversation_id": number}
        for number, mark in dict.fromkeys(marks)
    ]
    insert_new(tx.connection, search_marks, rows, unique=["hash", "conversation_id"])


async def keep_up(
    database: Database, secrets: Secrets, *, house: House, clock: Clock
) -> None:
    """Mark what is new every few seconds, until cancelled."""
    marked = Marked()

    def work(connection: Connection) -> int:
        with within(connection, secrets, house=house, now=micros(clock())) as tx:
            return index(tx, marked=marked)

    async def step() -> int:
        count = await database.transact(work)
        marked.settle()
        return count

    await follow(step, log, pause=PAUSE, failed="marks_failed")
