"""What every piece of work inside one transaction needs.

What many conversations write alike is gathered and written at the end of the
transaction, a statement a table instead of one a conversation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from msgspec import Struct, field
from sqlalchemy import (
    Connection,
    bindparam,
    delete,
    select,
    update,
)

from bot.errors import StaleTurnError
from bot.outbox.births import bear
from bot.outbox.claims import Claim, Sender
from bot.outbox.outgoing import Post
from bot.ports import House
from bot.store.inserts import Inserts, Row
from bot.store.people import leads, managers, offers, promises
from bot.store.prepared import Listed
from bot.store.queues import insert_new
from bot.store.rows import NUMBER, change_each
from bot.store.secrets import Secrets
from bot.store.tables import (
    addresses,
    contacts,
    conversations,
    inbox,
    timers,
    turns,
)

LASTING_TIMERS = ("booking",)
"""Kinds that an answer does not make void."""

Mark = tuple[int, ...]


class Gathered(Struct, frozen=True):
    """Rows for the end: what changes of conversations and of the worth of leads.

    What is learnt of people, promised to them, offered to managers. Then events done,
    the journal, timers, conversations heard from.
    """

    conversations: list[Row] = field(default_factory=list)
    worth: list[Row] = field(default_factory=list)
    names: list[Row] = field(default_factory=list)
    addresses: list[Row] = field(default_factory=list)
    promises: list[Row] = field(default_factory=list)
    offers: list[Row] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    done: list[int] = field(default_factory=list)
    journal: list[Row] = field(default_factory=list)
    timers: list[Row] = field(default_factory=list)
    heard: list[int] = field(default_factory=list)


class Noted(Struct):
    """What a batch has read once and need not read again for each of its turns."""

    managers: dict[str, Any] = field(default_factory=dict)
    """Rows by their ids."""

    asked: dict[str, int] = field(default_factory=dict)
    """When the batch itself has offered something to them."""

    is_listing: bool = True
    """Whether anybody may be on the exclusion list."""


class Transaction(Struct, frozen=True):
    """A connection in a transaction, the keys, the house, the time it happens at.

    `now` is in microseconds; `post` and `gathered` are written when `within` ends.
    """

    connection: Connection
    secrets: Secrets
    house: House
    now: int
    post: Post
    gathered: Gathered = field(default_factory=Gathered)
    claims: list[Claim] = field(default_factory=list)
    """What was claimed as it was written, to be sent after the commit."""

    noted: Noted = field(default_factory=Noted)
    is_batch: bool = False
    """It does turns, and nothing else: what they offer waits for the end as well."""

    def change_rows(self) -> None:
        """Write what changes of conversations, leads and people before the rest is.

        Raises:
            StaleTurnError: a conversation is not as it was read.
        """
        gathered = self.gathered
        changed = change_each(self.connection, conversations, gathered.conversations)
        if changed != len(gathered.conversations):
            raise StaleTurnError
        change_each(self.connection, leads, gathered.worth)
        # The last name of a person counts, whoever of them tells it.
        names = {row[NUMBER]: row for row in gathered.names}
        change_each(self.connection, contacts, list(names.values()))
        for one, keys, rows in (
            (addresses, ("kind", "hash", "contact_id"), gathered.addresses),
            (promises, ("conversation_id", "kind", "due"), gathered.promises),
            (offers, ("handoff_id", "manager"), gathered.offers),
        ):
            insert_new(self.connection, one, rows, unique=keys)
        _ASKED.run(self.connection, sorted(set(gathered.asked)), at=self.now)
        for rows in self._changes():
            rows.clear()

    def mark(self) -> Mark:
        """How much is gathered, to go back to when a savepoint is."""
        return tuple(map(len, self._lists()))

    def back_to(self, mark: Mark) -> None:
        """Drop what was gathered since a mark."""
        for rows, length in zip(self._lists(), mark, strict=True):
            del rows[length:]

    def _changes(self) -> Sequence[list[Any]]:
        gathered = self.gathered
        return (
            gathered.conversations,
            gathered.worth,
            gathered.names,
            gathered.addresses,
            gathered.promises,
            gathered.offers,
            gathered.asked,
        )

    def _lists(self) -> Sequence[list[Any]]:
        gathered = self.gathered
        return (
            self.post.rows,
            *self._changes(),
            gathered.done,
            gathered.journal,
            gathered.timers,
            gathered.heard,
        )


@contextmanager
def within(
    connection: Connection,
    secrets: Secrets,
    *,
    house: House,
    now: int,
    senders: Mapping[str, Sender] | None = None,
    freed: Mapping[str, int] | None = None,
    is_batch: bool = False,
) -> Iterator[Transaction]:
    """Work in the transaction of a connection and write what was gathered.

    What it says through one of the `senders` may be claimed in it: see `births`, also
    for what is `freed`.
    """
    post = Post(secrets, now)
    tx = Transaction(connection, secrets, house, now, post, is_batch=is_batch)
    yield tx
    _put(tx)
    if senders:
        claims, left = bear(
            connection, tx.post.letters(), senders, now=now, freed=freed or {}
        )
        tx.claims.extend(claims)
        tx.post.rows[:] = [letter.row for letter in left]
    tx.post.put(connection)


_ASKED = Listed(
    lambda among: (
        update(managers).where(among(managers.c.id)).values(offered_at=bindparam("at"))
    )
)
_DONE = Listed(
    lambda among: update(inbox).where(among(inbox.c.id)).values(done_at=bindparam("at"))
)
_JOURNAL = Inserts(turns, [one.name for one in turns.c if one.name != "id"])
# An answer makes the timers of before void.
_VOID = Listed(
    lambda among: delete(timers).where(
        among(timers.c.conversation_id),
        timers.c.kind.not_in(LASTING_TIMERS),
        timers.c.generation
        < select(conversations.c.generation)
        .where(conversations.c.id == timers.c.conversation_id)
        .scalar_subquery(),
    )
)


_TIMERS = Inserts(
    timers,
    ("conversation_id", "kind", "generation", "step", "due"),
    lambda insert_: insert_.on_conflict_do_update(
        index_elements=["conversation_id", "kind", "generation", "step"],
        set_={"due": insert_.excluded.due},
    ),
)


def _put(tx: Transaction) -> None:
    gathered, connection = tx.gathered, tx.connection
    tx.change_rows()
    _DONE.run(connection, gathered.done, at=tx.now)
    _JOURNAL.run(connection, gathered.journal)
    _VOID.run(connection, gathered.heard)
    _TIMERS.run(connection, gathered.timers)
