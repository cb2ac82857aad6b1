"""The outbox in the database: the head of each chat is claimed, sent, marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    Executable,
    bindparam,
    func,
    select,
    update,
)

from bot.outgoing import decode_body, signed
from bot.pace import Pace
from bot.ports import Limits, Outgoing
from bot.store.moments import SECOND
from bot.store.prepared import Listed
from bot.store.queues import (
    Lease,
    close_lanes,
    delay_lanes,
    due_lanes,
    hold_lease,
    open_lanes,
)
from bot.store.secrets import Secrets
from bot.store.tables import (
    UNSENT,
    conversations,
    lanes,
    leases,
    moved_chats,
    outbox,
)

SENDING_TIME = 60 * SECOND
"""A chat is left alone so long while something is sent to it."""

AMBIGUOUS = 5 * SECOND
"""What may have been sent already is sent again after this."""

MINUTE = 60 * SECOND


@dataclass(frozen=True, slots=True)
class Claim:
    """A row that was taken to be sent now, and under which epoch of the lease."""

    row: int
    epoch: int
    lane: str
    """The chat it is queued under; it may have moved meanwhile."""

    unknowns: int
    tries: int
    conversation: int | None
    outgoing: Outgoing


@dataclass(slots=True)
class Sender:
    """Who may send for a channel: one process, by a lease with an epoch."""

    lease: Lease
    channel: str
    pace: Pace
    secrets: Secrets
    limits: Limits

    is_alone: bool
    """No other process can exist: the file of the database is locked."""

    epoch: int = 0
    wake_at: int = 0
    """When something may be sent next, as far as is known."""


def claim(
    connection: Connection, sender: Sender, *, count: int, now: int
) -> list[Claim]:
    """Take the oldest unsent message of chats that may be written to now."""
    force = sender.is_alone and sender.epoch == 0
    epoch = hold_lease(connection, sender.lease, now=now, force=force)
    if epoch is None:
        return []
    if epoch != sender.epoch:
        recover(connection, sender.channel, epoch=epoch, now=now)
        _recall(connection, sender, now=now)
        sender.epoch = epoch
    paused = select(leases.c.not_before).where(leases.c.name == sender.lease.name)
    room = min(count, sender.pace.room(now))
    if room == 0 or (connection.scalar(paused) or 0) > now:
        sender.wake_at = now
        return []
    chats = due_lanes(connection, sender.channel, count=room, now=now)
    later = {chat: sender.pace.next_at(chat, now) for chat in chats}
    delay_lanes(
        connection,
        sender.channel,
        {chat: due for chat, due in later.items() if due > now},
    )
    free = [chat for chat, due in later.items() if due <= now]
    if not free:
        next_due = select(func.min(lanes.c.due)).where(
            lanes.c.channel == sender.channel
        )
        sender.wake_at = connection.scalar(next_due) or now + MINUTE
    return _take(connection, sender, free, now=now)


def recover(connection: Connection, channel: str, *, epoch: int, now: int) -> int:
    """Take over what an owner who died was sending; it may have arrived. How many."""
    statement = (
        update(outbox)
        .where(
            outbox.c.channel == channel,
            outbox.c.status == "sending",
            outbox.c.claimed_by != epoch,
        )
        .values(status="waiting")
        .returning(outbox.c.chat)
    )
    chats = set(connection.scalars(statement))
    delay_lanes(connection, channel, dict.fromkeys(chats, now + AMBIGUOUS))
    return len(chats)


_LEFT = Listed(
    lambda chats: (
        select(outbox.c.chat)
        .where(outbox.c.channel == bindparam("channel"), outbox.c.chat.in_(chats))
        .where(UNSENT)
        .distinct()
    )
)


def go_on(
    connection: Connection, channel: str, *, chats: Iterable[str], now: int
) -> None:
    """Take chats off the queue, and put back those that have more to be sent."""
    names = sorted(set(chats))
    close_lanes(connection, channel, names)
    left = _LEFT.all(connection, names, channel=channel)
    open_lanes(connection, [(channel, row.chat) for row in left], now)


def _recall(connection: Connection, sender: Sender, *, now: int) -> None:
    """Remember what was sent in the last minute: limits outlive a restart."""
    query = (
        select(outbox.c.chat, outbox.c.claimed_at)
        .where(outbox.c.channel == sender.channel, outbox.c.sent_at > now - MINUTE)
        .order_by(outbox.c.claimed_at)
    )
    for row in connection.execute(query):
        sender.pace.note(row.chat, row.claimed_at)


def _take(
    connection: Connection, sender: Sender, chats: Sequence[str], *, now: int
) -> list[Claim]:
    heads = _heads(connection, sender.channel, chats)
    mute = [row.id for row in heads if _is_mute(row)]
    _SILENCE.run(connection, mute)
    rows = [row for row in heads if not _is_mute(row)]
    busy = {row.chat for row in rows}
    delay_lanes(connection, sender.channel, dict.fromkeys(busy, now + SENDING_TIME))
    go_on(
        connection,
        sender.channel,
        chats=[chat for chat in chats if chat not in busy],
        now=now,
    )
    if not rows:
        return []
    _CLAIM.run(connection, [row.id for row in rows], epoch=sender.epoch, at=now)
    for row in rows:
        sender.pace.note(row.chat, now)
    return [_claimed(row, sender) for row in rows]


_CLAIM = Listed(
    lambda ids: (
        update(outbox)
        .where(outbox.c.id.in_(ids))
        .values(
            status="sending",
            claimed_by=bindparam("epoch"),
            claimed_at=bindparam("at"),
            tries=outbox.c.tries + 1,
        )
    )
)
_SILENCE = Listed(
    lambda ids: (
        update(outbox)
        .where(outbox.c.id.in_(ids))
        .values(status="void", error="another speaks")
    )
)
_FIRST = Listed(
    lambda chats: (
        select(func.min(outbox.c.id))
        .where(outbox.c.channel == bindparam("channel"), outbox.c.chat.in_(chats))
        .where(UNSENT)
        .group_by(outbox.c.chat)
    )
)


def _headed(ids: Sequence[BindParameter[int]]) -> Executable:
    edited = outbox.alias("edited")
    return (
        select(
            outbox,
            conversations.c.epoch.label("epoch_now"),
            conversations.c.is_reachable,
            moved_chats.c.moved_to,
            edited.c.ref.label("edited_ref"),
        )
        .outerjoin(conversations, conversations.c.id == outbox.c.conversation_id)
        .outerjoin(
            moved_chats,
            (moved_chats.c.channel == outbox.c.channel)
            & (moved_chats.c.chat == outbox.c.chat),
        )
        .outerjoin(edited, edited.c.id == outbox.c.edits)
        .where(outbox.c.id.in_(ids))
        .order_by(outbox.c.id)
    )


_HEADED = Listed(_headed)


def _heads(connection: Connection, channel: str, chats: Sequence[str]) -> list[Any]:
    first = _FIRST.all(connection, chats, channel=channel)
    return _HEADED.all(connection, [row[0] for row in first])


def _is_mute(row: Any) -> bool:  # noqa: ANN401 (a row)
    """What must not be sent any more: the bot beside a human, an edit of nothing."""
    if row.speaker == "bot" and row.epoch != row.epoch_now:
        return True
    # SQLite gives 0 for false, and nothing where there is no conversation.
    is_gone = row.is_reachable is not None and not row.is_reachable
    if row.speaker in {"bot", "notice"} and is_gone:
        return True
    return row.body is None or (row.edits is not None and row.edited_ref is None)


def _claimed(row: Any, sender: Sender) -> Claim:  # noqa: ANN401 (a row)
    body = decode_body(sender.secrets.open(row.body))
    outgoing = Outgoing(
        key=row.key,
        channel=row.channel,
        chat=row.moved_to or row.chat,
        speaker=row.speaker,
        body=body if sender.limits.shows_authors else signed(body),
        edits=row.edited_ref,
        plain=bool(row.is_plain),
    )
    return Claim(
        row=row.id,
        epoch=sender.epoch,
        lane=row.chat,
        unknowns=row.unknowns,
        tries=row.tries + 1,
        conversation=row.conversation_id,
        outgoing=outgoing,
    )
