"""Messages that may leave at once: claimed by the transaction that writes them.

What `sending` does in a second transaction, a commit earlier, where the same holds: we
are the only sender, the chat has nothing else to be sent, and no limit is in the way.
They need no lane: nobody looks for them but the next process, after a crash.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter

from sqlalchemy import Connection, bindparam, select

from bot.outbox.claims import Claim, Sender
from bot.outbox.outgoing import Letter, signed
from bot.ports import Outgoing
from bot.store.moments import micros
from bot.store.prepared import Listed, Prepared
from bot.store.queues import numbered
from bot.store.tables import UNSENT, leases, moved_chats, outbox

_PAUSED = Prepared(
    lambda _: select(leases.c.not_before).where(leases.c.name == bindparam("name"))
)
_ANY_MOVED = Prepared(lambda _: select(moved_chats.c.chat).limit(1))
_MOVED = Listed(
    lambda among: select(moved_chats.c.chat).where(
        moved_chats.c.channel == bindparam("channel"), among(moved_chats.c.chat)
    )
)
_BUSY = Listed(
    lambda among: (
        select(outbox.c.chat)
        .where(outbox.c.channel == bindparam("channel"), among(outbox.c.chat))
        .where(UNSENT)
        .distinct()
    )
)
_COLUMNS = (
    "key",
    "channel",
    "chat",
    "conversation_id",
    "handoff_id",
    "kind",
    "speaker",
    "epoch",
    "edits",
    "body",
    "made_at",
    "claimed_by",
    "claimed_at",
)


_BORN = Prepared(
    lambda insert_: numbered(
        insert_,
        outbox,
        _COLUMNS,
        unique=["key"],
        constants={"status": "sending", "tries": 1},
    )
)


def bear(
    connection: Connection,
    letters: Sequence[Letter],
    senders: Mapping[str, Sender],
    *,
    now: int,
    freed: Mapping[str, int],
) -> tuple[list[Claim], list[Letter]]:
    """Write and claim what may leave at once; the claims, and the letters left over.

    `freed`: how many messages of a channel the same transaction has marked.
    """
    claims: list[Claim] = []
    by_chat: dict[tuple[str, str], list[Letter]] = {}
    for letter in letters:
        place = (str(letter.row["channel"]), str(letter.row["chat"]))
        by_chat.setdefault(place, []).append(letter)
    shut = _shut(connection, by_chat, senders, now=now)
    left: list[Letter] = []
    for (channel, chat), waiting in sorted(by_chat.items(), key=itemgetter(0)):
        sender = senders.get(channel)
        if sender is None or (channel, chat) in shut or not waiting[0].is_plain:
            left += waiting
            continue
        # Not when the transaction began: working out the answers has taken time, and
        # what leaves later than it says would come too close to the next.
        at = micros(sender.clock())
        claim = None
        if sender.has_room(chat, at, taken=len(claims) - freed.get(channel, 0)):
            claim = _claim(connection, waiting[0], sender, now=at)
        claims += [claim] if claim is not None else []
        left += waiting[claim is not None :]
    return claims, left


def _shut(
    connection: Connection,
    places: Mapping[tuple[str, str], object],
    senders: Mapping[str, Sender],
    *,
    now: int,
) -> set[tuple[str, str]]:
    """Chats that nothing may be sent to now, or not under their own name.

    A chat with anything unsent is one: what is claimed here stands in no lane, so
    nothing else keeps it from being overtaken.
    """
    shut: set[tuple[str, str]] = set()
    for channel, sender in senders.items():
        chats = [chat for of, chat in places if of == channel]
        if not chats:
            continue
        paused = _PAUSED.scalar(connection, name=sender.lease.name) or 0
        if paused > now or not (sender.is_alone and sender.epoch):
            shut.update((channel, chat) for chat in chats)
            continue
        found = _BUSY.all(connection, chats, channel=channel)
        if _ANY_MOVED.scalar(connection) is not None:
            found += _MOVED.all(connection, chats, channel=channel)
        shut.update((channel, row.chat) for row in found)
    return shut


def _claim(
    connection: Connection, letter: Letter, sender: Sender, *, now: int
) -> Claim | None:
    """Write a message as claimed; None when it was there already."""
    row = letter.row
    claimed = {**row, "claimed_by": sender.epoch, "claimed_at": now}
    number = _BORN.insert(connection, claimed)
    if number is None:
        return None
    chat = str(row["chat"])
    sender.pace.note(chat, now)
    body = letter.body
    outgoing = Outgoing(
        key=str(row["key"]),
        channel=sender.channel,
        chat=chat,
        speaker="bot",
        body=body if sender.limits.shows_authors else signed(body),
    )
    conversation = row["conversation_id"]
    return Claim(
        row=number,
        epoch=sender.epoch,
        lane=chat,
        unknowns=0,
        tries=1,
        conversation=conversation if isinstance(conversation, int) else None,
        outgoing=outgoing,
        seen=sender.changes.count,
    )
