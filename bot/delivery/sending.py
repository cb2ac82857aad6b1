"""The outbox in the database: the head of each chat is claimed, sent, marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from bot.delivery.heads import claimed, heads, is_mute
from bot.outbox.claims import SENDING_TIME, Claim, Claimed, Sender
from bot.store.leases import hold_lease
from bot.store.moments import SECOND
from bot.store.prepared import Listed, Prepared
from bot.store.queues import (
    close_lanes,
    delay_lanes,
    due_lanes,
    open_lanes,
)
from bot.store.tables import UNSENT, lanes, outbox

AMBIGUOUS = 5 * SECOND
"""What may have been sent already is sent again after this."""

MINUTE = 60 * SECOND


def claim(connection: Connection, sender: Sender, *, count: int, now: int) -> Claimed:
    """Take the oldest unsent message of chats that may be written to now."""
    force = sender.is_alone and sender.epoch == 0
    hold = hold_lease(connection, sender.lease, now=now, force=force)
    if hold is None:
        return Claimed(sender.epoch, wake_at=now + SECOND)
    epoch = hold.epoch
    if epoch != sender.epoch:
        recover(connection, sender.channel, epoch=epoch, now=now)
        recall(connection, sender, now=now)
    room = min(count, sender.pace.room(now))
    if room == 0 or hold.not_before > now:
        return Claimed(epoch, wake_at=max(now, hold.not_before))
    chats = due_lanes(connection, sender.channel, count=room, now=now)
    later = {chat: sender.pace.next_at(chat, now) for chat in chats}
    delay_lanes(
        connection,
        sender.channel,
        {chat: due for chat, due in later.items() if due > now},
    )
    free = [chat for chat, due in later.items() if due <= now]
    if free:
        claims = _take(connection, sender, free, epoch=epoch, now=now)
        return Claimed(epoch, tuple(claims))
    next_due = _NEXT_DUE.scalar(connection, channel=sender.channel)
    return Claimed(epoch, wake_at=next_due or now + MINUTE)


_NEXT_DUE = Prepared(
    lambda _: select(func.min(lanes.c.due)).where(
        lanes.c.channel == bindparam("channel")
    )
)


def recover(connection: Connection, channel: str, *, epoch: int, now: int) -> int:
    """Take over what an owner who died was sending; it may have arrived. How many."""
    statement = (
        update(outbox)
        .where(
            outbox.c.channel == channel,
            UNSENT,
            outbox.c.status == "sending",
            outbox.c.claimed_by != epoch,
        )
        .values(status="waiting")
        .returning(outbox.c.chat)
    )
    chats = set(connection.scalars(statement))
    delay_lanes(connection, channel, dict.fromkeys(chats, now + AMBIGUOUS))
    return len(chats)


def release(
    connection: Connection, sender: Sender, claims: Sequence[Claim], *, now: int
) -> None:
    """Give back what was claimed and never left, as if it had not been."""
    _RELEASE.run(connection, [claim.row for claim in claims], epoch=sender.epoch)
    delay_lanes(connection, sender.channel, {claim.lane: now for claim in claims})


_RELEASE = Listed(
    lambda among: (
        update(outbox)
        .where(among(outbox.c.id), outbox.c.status == "sending")
        .where(outbox.c.claimed_by == bindparam("epoch"))
        .values(status="waiting", tries=outbox.c.tries - 1)
    )
)
_LEFT = Listed(
    lambda among: (
        select(outbox.c.chat)
        .where(outbox.c.channel == bindparam("channel"), among(outbox.c.chat))
        .where(UNSENT)
        .distinct()
    )
)


def go_on(
    connection: Connection, channel: str, *, chats: Iterable[str], now: int
) -> bool:
    """Take chats off the queue, and put back those that have more; if there are any."""
    names = sorted(set(chats))
    close_lanes(connection, channel, names)
    left = _LEFT.all(connection, names, channel=channel)
    open_lanes(connection, [(channel, row.chat) for row in left], now)
    return bool(left)


def recall(connection: Connection, sender: Sender, *, now: int) -> None:
    """Remember what was sent in the last minute: limits outlive a restart."""
    query = (
        select(outbox.c.chat, outbox.c.claimed_at)
        .where(outbox.c.channel == sender.channel, outbox.c.sent_at > now - MINUTE)
        .order_by(outbox.c.claimed_at)
    )
    for row in connection.execute(query):
        sender.pace.note(row.chat, row.claimed_at)


def _take(
    connection: Connection,
    sender: Sender,
    chats: Sequence[str],
    *,
    epoch: int,
    now: int,
) -> list[Claim]:
    found = heads(connection, sender.channel, chats)
    leaving = [row for row in found if _is_leaving(row, epoch, now)]
    still = [row for row in found if not _is_leaving(row, epoch, now)]
    mute = [row.id for row in still if is_mute(row)]
    _SILENCE.run(connection, mute)
    rows = [row for row in still if not is_mute(row)]
    busy = {row.chat: now + SENDING_TIME for row in rows}
    busy |= {row.chat: row.claimed_at + SENDING_TIME for row in leaving}
    delay_lanes(connection, sender.channel, busy)
    go_on(
        connection,
        sender.channel,
        chats=[chat for chat in chats if chat not in busy],
        now=now,
    )
    if not rows:
        return []
    _CLAIM.run(connection, [row.id for row in rows], epoch=epoch, at=now)
    for row in rows:
        sender.pace.note(row.chat, now)
    return [claimed(row, sender, epoch=epoch) for row in rows]


def _is_leaving(row: Any, epoch: int, now: int) -> bool:  # noqa: ANN401 (a row)
    """Whether we are sending it: it was claimed as it was written, see `births`."""
    is_ours = row.status == "sending" and row.claimed_by == epoch
    return is_ours and bool(row.claimed_at + SENDING_TIME > now)


_CLAIM = Listed(
    lambda among: (
        update(outbox)
        .where(among(outbox.c.id))
        .values(
            status="sending",
            claimed_by=bindparam("epoch"),
            claimed_at=bindparam("at"),
            tries=outbox.c.tries + 1,
        )
    )
)
_SILENCE = Listed(
    lambda among: (
        update(outbox)
        .where(among(outbox.c.id))
        .values(status="void", error="another speaks")
    )
)
