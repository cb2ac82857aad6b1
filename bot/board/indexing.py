"""Keeps the marks that are searched by up to date, beside the turns and not in them.

The journal of turns says what is new. A turn that another process has not committed
yet may have a lower number than one that is seen, so on a shared database the newest
seconds are left for later.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select, update

from bot.board.searching import mark_of_phone, marks_of_name, marks_of_words
from bot.errors import StoreDownError
from bot.inbox.intake import decode_event
from bot.ports import House
from bot.store.board import search_marks
from bot.store.database import Database
from bot.store.moments import SECOND, Clock, micros
from bot.store.prepared import Listed
from bot.store.queues import insert_new, insert_or
from bot.store.secrets import Secrets
from bot.store.tables import (
    addresses,
    contacts,
    conversations,
    inbox,
    settings,
    turns,
)
from bot.transaction import Transaction, within
from dialogs.conversation.events import Edited, Replied, Said, Shared

CURSOR = "search_cursor"
BATCH = 200
PAUSE = 2.0
"""Seconds between two looks for new turns."""

BREATH = 0.1
"""Seconds that are left to the turns when there is much to mark."""

SETTLED = 20 * SECOND
"""No transaction lives longer: a turn of this age is seen by everybody."""

LASTS = 24 * 3600 * SECOND
KNOWN = 10_000
"""Conversations whose marked names are remembered; others are marked once more."""

MOST = 200
"""Marks of one turn; who writes more is found by the beginning of it."""


@dataclass(slots=True)
class Marked:
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
    query = select(turns).where(turns.c.id > _cursor(tx))
    if tx.connection.dialect.name == "postgresql":
        query = query.where(turns.c.at <= tx.now - SETTLED)
    rows = tx.connection.execute(query.order_by(turns.c.id).limit(count)).all()
    if rows:
        _hold(tx, {row.conversation_id for row in rows})
        _write(tx, _said(tx, rows))
        chats = {row.conversation_id for row in rows}
        _mark_new(tx, chats, since=min(row.at for row in rows), marked=marked)
        _move(tx, rows[-1].id)
    return len(rows)


def _mark_new(
    tx: Transaction, chats: Iterable[int], *, since: int, marked: Marked | None
) -> None:
    """Mark people by what is new of them: most turns tell no name and no phone."""
    ids = sorted(chats)
    known = marked or Marked()
    known.fresh.clear()
    named = [
        row
        for row in _NAMED.all(tx.connection, ids)
        if not known.knows(row.id, row.name, tx.now)
    ]
    phones = [row for row in _PHONES.all(tx.connection, ids) if row.made_at >= since]
    _mark(tx, named, phones)
    known.fresh.update({row.id: (row.name, tx.now) for row in named})


_NAMED = Listed(
    lambda ids: (
        select(conversations.c.id, contacts.c.name)
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .where(conversations.c.id.in_(ids), contacts.c.name.is_not(None))
    )
)
_PHONES = Listed(
    lambda ids: (
        select(conversations.c.id, addresses.c.value, addresses.c.made_at)
        .join(addresses, addresses.c.contact_id == conversations.c.contact_id)
        .where(
            conversations.c.id.in_(ids),
            addresses.c.kind == "phone",
            addresses.c.value.is_not(None),
        )
    )
)


def _mark(tx: Transaction, named: Sequence[Any], phones: Sequence[Any]) -> None:
    secrets = tx.secrets
    marks = [
        (row.id, mark)
        for row in named
        for mark in marks_of_name(secrets, secrets.open_text(row.name))
    ]
    marks += [
        (row.id, mark_of_phone(secrets, secrets.open_text(row.value))) for row in phones
    ]
    _write(tx, marks)


def _hold(tx: Transaction, chats: Iterable[int]) -> None:
    """Let nobody be erased meanwhile: marks must not outlive the words."""
    query = select(conversations.c.id).where(conversations.c.id.in_(sorted(chats)))
    tx.connection.execute(query.order_by(conversations.c.id).with_for_update(read=True))


def _said(
    tx: Transaction, rows: Sequence[Row[*tuple[object, ...]]]
) -> Iterator[tuple[int, bytes]]:
    """The marks of what people said in these turns."""
    chats = {row.conversation_id for row in rows}
    found = tx.connection.execute(
        select(inbox.c.conversation_id, inbox.c.event)
        .where(
            inbox.c.id >= min(row.first_inbox_id for row in rows),
            inbox.c.id <= max(row.last_inbox_id for row in rows),
            inbox.c.conversation_id.in_(sorted(chats)),
            inbox.c.event.is_not(None),
        )
        .order_by(inbox.c.id)
    )
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


def _cursor(tx: Transaction) -> int:
    query = select(settings.c.value).where(settings.c.name == CURSOR)
    return int(tx.connection.scalar(query) or 0)


def _move(tx: Transaction, turn: int) -> None:
    moved = tx.connection.execute(
        update(settings).where(settings.c.name == CURSOR).values(value=str(turn))
    )
    if not moved.rowcount:
        first = insert_or(tx.connection, settings).values(name=CURSOR, value=str(turn))
        tx.connection.execute(first.on_conflict_do_nothing(index_elements=["name"]))


async def keep_up(
    database: Database, secrets: Secrets, *, house: House, clock: Clock
) -> None:
    """Mark what is new every few seconds, until cancelled."""
    marked = Marked()

    def work(connection: Connection) -> int:
        with within(connection, secrets, house=house, now=micros(clock())) as tx:
            return index(tx, marked=marked)

    while True:
        count = 0
        with contextlib.suppress(StoreDownError):
            count = await database.transact(work)
            marked.settle()
        await asyncio.sleep(BREATH if count else PAUSE)
