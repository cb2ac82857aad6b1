"""Kept and answered in one transaction, where nobody else can be at work.

A message of somebody who has nothing else waiting needs no queue: the transaction that
keeps it may answer it too. That is so where one process has the database for itself.
Whatever is not as usual (something waits already, too much came, an event fails) is
kept and left to the turns; so all that is here may fail, and nothing is lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Connection, select

from bot.errors import CarefulError
from bot.inbox.intake import UNIQUE, Row, rows_of
from bot.outbox.answered import Answered, Outlets, senders_of, told
from bot.outbox.claims import Result
from bot.planning import Waiting
from bot.ports import House, Inbound
from bot.store.database import Database
from bot.store.prepared import Listed
from bot.store.queues import BURST, insert_each, make_ready
from bot.store.secrets import Secrets
from bot.store.tables import inbox, ready
from bot.transaction import Transaction, within
from bot.turns.advancing import advance, is_storage
from bot.turns.chats import Given
from dialogs.conversation.state import Profile

MOST = 128
"""Conversations that are answered at once; others of a batch wait for their turn."""

Pairs = Sequence[tuple[Row, Inbound]]

_QUEUED = Listed(
    lambda among: select(ready.c.conversation_id).where(among(ready.c.conversation_id))
)


class AtOnce(Struct, frozen=True):
    """Keeps batches and answers them."""

    database: Database
    secrets: Secrets
    house: House
    outlets: Outlets = field(default_factory=dict)

    async def take(self, batch: Sequence[Inbound], *, now: int) -> Answered:
        """Keep a batch and answer what can be answered with it.

        Raises:
            CarefulError: nothing was kept; it must be kept without answers.
            StoreDownError: nothing was kept, and nothing can be.
        """
        sent = {name: outlet.unmarked() for name, outlet in self.outlets.items()}
        work = self.database.transact(lambda c: self._boldly(c, batch, sent, now=now))
        try:
            answered = await told(work, self.outlets)
        except BaseException:
            for name, results in sent.items():
                self.outlets[name].not_marked(results)
            raise
        for name, results in sent.items():
            await self.outlets[name].marked(results, is_left=answered.is_left)
        return answered

    def _boldly(
        self,
        connection: Connection,
        batch: Sequence[Inbound],
        sent: Mapping[str, Sequence[Result]],
        *,
        now: int,
    ) -> Answered:
        try:
            # First: to whom an answer has arrived, another may leave at once.
            left = [
                self.outlets[name].mark(connection, results)
                for name, results in sent.items()
                if results
            ]
            freed = {name: len(results) for name, results in sent.items()}
            answered = self._work(connection, batch, freed, now=now)
            return replace(answered, is_left=answered.is_left or any(left))
        except Exception as error:
            if is_storage(error):
                raise
            raise CarefulError from error

    def _work(
        self,
        connection: Connection,
        batch: Sequence[Inbound],
        freed: Mapping[str, int],
        *,
        now: int,
    ) -> Answered:
        with within(
            connection,
            self.secrets,
            house=self.house,
            now=now,
            senders=senders_of(self.outlets),
            freed=freed,
            is_batch=True,
        ) as tx:
            pairs = rows_of(connection, batch, secrets=self.secrets, now=now)
            free = _free(tx, pairs)
            given, others = _keep(tx, pairs, free)
            make_ready(connection, others, now)
            if advance(tx, sorted(given), given=given):
                raise CarefulError
            # They were written as done.
            tx.gathered.done.clear()
        return Answered(
            tuple(given),
            tuple(tx.claims),
            is_left=tx.post.is_left,
            is_ready=bool(others),
        )


def _free(tx: Transaction, pairs: Pairs) -> set[int]:
    """Conversations that nothing waits in, as many as are answered at once.

    Whatever is kept and not done has its conversation in the queue, in the same
    transaction: one that is not there has nothing.
    """
    counts: dict[int, int] = {}
    for row, _ in pairs:
        number = _conversation(row)
        counts[number] = counts.get(number, 0) + 1
    queued = {row.conversation_id for row in _QUEUED.all(tx.connection, counts)}
    free = [
        number
        for number, count in counts.items()
        if number not in queued and count <= BURST
    ]
    return set(free[:MOST])


def _keep(
    tx: Transaction, pairs: Pairs, free: set[int]
) -> tuple[Mapping[int, Given], list[int]]:
    """Write the inbox; what is answered now, and whose turn must come later."""
    rows = [
        {**row, "done_at": tx.now if _conversation(row) in free else None}
        for row, _ in pairs
    ]
    ids = insert_each(tx.connection, inbox, rows, unique=UNIQUE)
    waiting: dict[int, list[Waiting]] = {}
    profiles: dict[int, Profile | None] = {}
    others: list[int] = []
    for (row, one), number in zip(pairs, ids, strict=True):
        if number is None:
            continue
        conversation = _conversation(row)
        if conversation in free:
            waiting.setdefault(conversation, []).append(Waiting(number, one.event))
            is_told = row["profile"] is not None
            profiles.setdefault(conversation, one.profile if is_told else None)
        else:
            others.append(conversation)
    given = {
        number: Given(tuple(events), profiles[number])
        for number, events in waiting.items()
    }
    return given, others


def _conversation(row: Row) -> int:
    number = row["conversation_id"]
    if not isinstance(number, int):
        raise TypeError(number)
    return number
