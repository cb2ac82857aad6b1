"""Bots with one mistake each: the suite must find every one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, Table, delete, select, update

from bot.delivery import heads, marking, posting, sending
from bot.handoffs import handoffs
from bot.inbox import intake
from bot.outbox import births
from bot.outbox.claims import Result
from bot.outbox.outgoing import Post
from bot.outbox.pace import Pace
from bot.planning import Plan
from bot.ports import Accept, Body, Inbound, Place
from bot.store import people, queues, tables
from bot.store.prepared import Listed
from bot.transaction import Transaction
from bot.turns import (
    advancing,
    alarms,
    at_once,
    chats,
    locked,
    poison,
    turns,
    writing,
)
from dialogs.conversation.state import encode
from tests.faults import world

Patch = Callable[[object, str, object], None]
"""`setattr`, or one that is undone at the end of a test."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A mistake, and the experiment that finds it."""

    what: str
    found_by: str
    apply: Callable[[Patch], None]
    is_at_once: bool = False
    """Whether it is a mistake of answering in the transaction that keeps."""


@contextmanager
def patched(mutant: Mutant) -> Iterator[None]:
    """The mistake, until the block ends."""
    undone: list[tuple[object, str, object]] = []

    def patch(target: object, name: str, value: object) -> None:
        undone.append((target, name, getattr(target, name)))
        setattr(target, name, value)

    mutant.apply(patch)
    try:
        yield
    finally:
        for target, name, value in reversed(undone):
            setattr(target, name, value)


def _confirm_first(patch: Patch) -> None:
    async def poll(self: world.WorldMessenger, accept: Accept) -> int:
        updates, offset = self.world.updates(), self.world.offset
        end = min(offset + self.batch, len(updates))
        if end > offset:
            self.world.confirm(end)
        await accept([self.inbound(one) for one in updates[offset:end]])
        return end - offset

    patch(world.WorldMessenger, "poll", poll)


def _watermark(patch: Patch) -> None:
    keep = intake.keep

    def keep_newer(
        connection: Connection,
        batch: Sequence[Inbound],
        **more: Any,  # noqa: ANN401 (passed on)
    ) -> None:
        seen = [
            int(number)
            for number in connection.scalars(
                select(tables.inbox.c.external_id).where(
                    tables.inbox.c.channel == "fake"
                )
            )
        ]
        newer = [one for one in batch if int(one.external_id) > max(seen, default=-1)]
        keep(connection, newer, **more)

    patch(intake, "keep", keep_newer)


def _no_set(patch: Patch) -> None:
    seen: list[int] = []

    def insert_again(
        connection: Connection,
        table: Table,
        rows: Sequence[dict[str, object]],
        **more: Any,  # noqa: ANN401 (passed on)
    ) -> list[int]:
        seen.append(1)
        rows = [
            {**row, "external_id": f"{row['external_id']}.{len(seen)}"} for row in rows
        ]
        return queues.insert_fresh(connection, table, rows, **more)

    patch(intake, "insert_fresh", insert_again)


def _no_mutex(patch: Patch) -> None:
    """No row is locked and no version compared."""

    def take(connection: Connection, count: int, now: int) -> list[int]:
        query = select(tables.ready.c.conversation_id).where(
            tables.ready.c.since <= now
        )
        return sorted(connection.scalars(query.limit(count)))

    advance = advancing.advance

    def advance_then_leave(
        tx: Transaction, ids: Sequence[int], *, settle: advancing.Settle
    ) -> dict[int, int]:
        again = advance(tx, ids, settle=settle)
        gone = delete(tables.ready).where(tables.ready.c.conversation_id.in_(ids))
        tx.connection.execute(gone)
        return again

    def change(tx: Transaction, plan: Plan) -> None:
        tx.connection.execute(
            update(tables.conversations)
            .where(tables.conversations.c.id == plan.chat.id)
            .values(
                state=tx.secrets.seal(encode(plan.state)),
                version=tables.conversations.c.version + 1,
                lead_id=plan.chat.lead_id,
                episode=plan.chat.episode,
                script=plan.chat.script.id,
            )
        )
        tx.gathered.done.extend(row.id for row in plan.chat.waiting)

    def journal(tx: Transaction, plan: Plan) -> None:
        """Without its unique version, which would be a fence too."""

    patch(turns, "take_ready", take)
    patch(turns, "advance", advance_then_leave)
    patch(writing, "_conversation", change)
    patch(writing, "_turn", journal)
    patch(Post, "add", _random_keys(Post.add))
    patch(locked, "LOCKED", UNLOCKED)
    patch(Select, "with_for_update", lambda self, **_: self)


UNLOCKED = Listed(
    lambda among: (
        select(tables.conversations, *locked.OF_LEAD)
        .outerjoin(people.leads, people.leads.c.id == tables.conversations.c.lead_id)
        .where(among(tables.conversations.c.id))
        .order_by(tables.conversations.c.id)
    )
)
"""How `chats` reads, without its locks."""


def _random_keys(add: Callable[..., None]) -> Callable[..., None]:
    made: list[int] = []

    def add_anew(self: Post, key: str, place: Place, **more: object) -> None:
        made.append(1)
        add(self, f"{key}/{id(self)}/{len(made)}", place, **more)

    return add_anew


def _two_transactions(patch: Patch) -> None:
    stash: list[list[object]] = []
    put, step = Post.put, turns.Turns.step

    def hold_back(self: Post, _: Connection) -> None:
        stash.append(list(self.rows))
        self.rows.clear()

    async def step_then_put(self: turns.Turns) -> int:
        stash.clear()
        taken = await step(self)

        def put_all(connection: Connection) -> None:
            post = Post(self.secrets, 0)
            post.rows += [row for rows in stash for row in rows]  # type: ignore[misc]  # rows
            put(post, connection)

        await self.database.transact(put_all)
        return taken

    patch(Post, "put", hold_back)
    patch(turns.Turns, "step", step_then_put)


def _direct_timers(patch: Patch) -> None:
    def fire(tx: Transaction) -> int:
        rows = tx.connection.execute(
            select(tables.timers, tables.conversations.c.chat)
            .join(tables.conversations)
            .where(tables.timers.c.due <= tx.now)
        ).all()
        for row in rows:
            tx.post.add(
                f"timer:{row.id}",
                Place("fake", row.chat),
                speaker="notice",
                body=Body(text=f"due {row.kind} {row.step}"),
                conversation=row.conversation_id,
            )
            tx.connection.execute(
                delete(tables.timers).where(tables.timers.c.id == row.id)
            )
        return len(rows)

    patch(alarms, "fire", fire)


def _no_recovery(patch: Patch) -> None:
    patch(sending, "recover", lambda *_, **__: 0)


def _no_fence(patch: Patch) -> None:
    def ours(_: Transaction, results: Sequence[Result]) -> set[int]:
        return {result.claim.row for result in results}

    patch(marking, "_ours", ours)


def _claim_anything(patch: Patch) -> None:
    def claim(tx: Transaction, handoff: int, manager: str) -> handoffs.Answer:
        tx.connection.execute(
            update(people.handoffs)
            .where(people.handoffs.c.id == handoff)
            .values(status="claimed", manager=manager)
        )
        return handoffs.Answer(is_done=True, by=manager, handoff=handoff)

    patch(handoffs, "claim", claim)


def _endless_poison(patch: Patch) -> None:
    patch(poison, "TRIES", 1_000_000)


def _unlocked_place(patch: Patch) -> None:
    def make_ready(
        connection: Connection, conversations: Iterable[int], now: int
    ) -> None:
        rows = [
            {"conversation_id": number, "since": now}
            for number in sorted(set(conversations))
        ]
        queues.insert_new(connection, tables.ready, rows, unique=["conversation_id"])

    patch(intake, "make_ready", make_ready)


def _no_pace(patch: Patch) -> None:
    patch(Pace, "next_at", lambda _, __, now: now)


def _talks_on(patch: Patch) -> None:
    for module in (sending, heads):
        patch(module, "is_mute", lambda row: row.body is None)


def _newest_always(patch: Patch) -> None:
    def newest(tx: Transaction, script: str, *_: object, **__: object) -> object:
        return tx.house.scripts.find(script)

    patch(chats, "script_for", newest)


def _past_the_queue(patch: Patch) -> None:
    def free(_: Transaction, pairs: at_once.Pairs) -> set[int]:
        return {int(str(row["conversation_id"])) for row, _ in pairs}

    patch(at_once, "_free", free)


def _past_the_lane(patch: Patch) -> None:
    class Never:
        """Finds no chat busy."""

        def all(self, *_: object, **__: object) -> list[object]:
            return []

    patch(births, "_BUSY", Never())


def _hasty(patch: Patch) -> None:
    patch(posting, "_may_be_late", lambda *_: False)


def _answers_only(patch: Patch) -> None:
    """What is answered at once is not kept: it would be answered again."""
    insert_each = queues.insert_each
    seen: list[int] = []

    def insert_again(
        connection: Connection,
        table: Table,
        rows: Sequence[dict[str, object]],
        **more: Any,  # noqa: ANN401 (passed on)
    ) -> list[int | None]:
        seen.append(1)
        rows = [
            {**row, "external_id": f"{row['external_id']}.{len(seen)}"} for row in rows
        ]
        return insert_each(connection, table, rows, **more)

    patch(at_once, "insert_each", insert_again)


MUTANTS = {
    "past_the_queue": Mutant(
        "answers at once although something waits",
        "overtaking",
        _past_the_queue,
        is_at_once=True,
    ),
    "past_the_lane": Mutant(
        "claims as it writes although an answer is unsent",
        "overtaking",
        _past_the_lane,
        is_at_once=True,
    ),
    "hasty": Mutant(
        "sends what was claimed before a manager took over",
        "silence",
        _hasty,
        is_at_once=True,
    ),
    "no_set_at_once": Mutant(
        "answers a repeated update again", "storm", _answers_only, is_at_once=True
    ),
    "confirm_first": Mutant(
        "confirms updates before they are kept", "crashes", _confirm_first
    ),
    "watermark": Mutant(
        "takes the number of an update for a watermark", "crashes", _watermark
    ),
    "no_set": Mutant("keeps a repeated update again", "storm", _no_set),
    "no_mutex": Mutant("locks no conversation, compares no version", "race", _no_mutex),
    "two_transactions": Mutant(
        "puts answers into the outbox in a second transaction",
        "crashes",
        _two_transactions,
    ),
    "direct_timers": Mutant("fires timers past the mutex", "timers", _direct_timers),
    "no_recovery": Mutant(
        "leaves what a dead process was sending", "crashes", _no_recovery
    ),
    "no_fence": Mutant("marks what another has taken over", "takeover", _no_fence),
    "claim_anything": Mutant(
        "claims without looking at the status", "claims", _claim_anything
    ),
    "endless_poison": Mutant(
        "tries a poisoned event for ever", "poison", _endless_poison
    ),
    "unlocked_place": Mutant(
        "queues a conversation without a lock", "queueing", _unlocked_place
    ),
    "no_pace": Mutant("forgets the limit of a chat", "pacing", _no_pace),
    "talks_on": Mutant("does not look at the speaker's epoch", "silence", _talks_on),
    "newest_always": Mutant(
        "answers in the newest version of a script at once", "editing", _newest_always
    ),
}
