"""What comes in is kept once and made ready; only then is it confirmed."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import msgspec
from msgspec import Struct, field
from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.errors import CarefulError
from bot.inbox.arrivals import sorted_out
from bot.inbox.gathering import Gathering
from bot.outbox.answered import Answered
from bot.ports import Inbound
from bot.store.database import Database
from bot.store.inserts import Inserts
from bot.store.moments import Clock, micros
from bot.store.people import tombstones
from bot.store.prepared import Listed, Prepared
from bot.store.queues import insert_fresh, insert_new, make_ready
from bot.store.secrets import Secrets
from bot.store.signals import DESK, READY, SENDING, Signals
from bot.store.tables import addresses, contacts, conversations, inbox
from bot.telemetry import counts
from dialogs.conversation.events import Event

log = logging.getLogger(__name__)

Chat = tuple[str, str]
"""A channel and a chat of it."""

_ENCODER = msgspec.json.Encoder()
_DECODER: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode_event(event: Event) -> bytes:
    """JSON of an event with its kind."""
    return _ENCODER.encode(event)


def decode_event(data: bytes) -> Event:
    """The event of `encode_event`; raises `msgspec.ValidationError` otherwise."""
    return _DECODER.decode(data)


class Managers(Protocol):
    """What is done with events of managers, and of groups."""

    def concerns(self, one: Inbound, /) -> bool:
        """Whether an event may be a manager's; looks at nothing else."""
        ...

    def take(self, connection: Connection, one: Inbound, /, *, now: int) -> bool:
        """Do what it asks for, once; False when it is a prospect's event."""
        ...


class Answering(Protocol):
    """Keeps a batch and answers it in the same transaction, where that can be."""

    async def take(self, batch: Sequence[Inbound], /, *, now: int) -> Answered:
        """Keep a batch; raises CarefulError when it must be kept without answers."""
        ...


class Intake(Struct, frozen=True):
    """The one door: every adapter, timer and manager's act comes through it."""

    database: Database
    secrets: Secrets
    signals: Signals
    clock: Clock
    desk: Managers | None = None
    at_once: Answering | None = None
    _door: list[Gathering[Inbound]] = field(default_factory=list)

    async def accept(self, batch: Sequence[Inbound]) -> None:
        """Keep a batch in one transaction; it may be confirmed when this returns.

        What managers do is done first, a transaction each, and once however often it
        comes.

        Raises:
            StoreDownError: let the messenger send the whole batch again.
        """
        if not batch:
            return
        now = micros(self.clock())
        kept = [one for one in batch if not await self._is_taken(one, now)]
        if kept:
            if not self._door:
                self._door.append(Gathering(self._keep))
            await self._door[0].take(kept)
            counts.update(("messages", one.channel, "in") for one in kept)
        if len(kept) < len(batch):
            await self.signals.wake(READY, SENDING, DESK)

    async def _keep(self, batch: Sequence[Inbound]) -> None:
        now = micros(self.clock())
        if self.at_once is not None:
            try:
                answered = await self.at_once.take(batch, now=now)
            except CarefulError:
                log.warning("not_answered_at_once", exc_info=True)
            else:
                await self.signals.wake(*answered.topics())
                return
        await self.database.transact(
            lambda c: keep(c, batch, secrets=self.secrets, now=now)
        )
        await self.signals.wake(READY)

    async def _is_taken(self, one: Inbound, now: int) -> bool:
        desk = self.desk
        if desk is None or not desk.concerns(one):
            return False
        return await self.database.transact(lambda c: desk.take(c, one, now=now))


def keep(
    connection: Connection, batch: Sequence[Inbound], *, secrets: Secrets, now: int
) -> None:
    """Write one inbox row each, in the order of the batch; repeated ones count once."""
    pairs = rows_of(connection, batch, secrets=secrets, now=now)
    fresh_of = insert_fresh(
        connection,
        inbox,
        [row for row, _ in pairs],
        unique=UNIQUE,
        returning=inbox.c.conversation_id,
    )
    make_ready(connection, fresh_of, now)


Row = dict[str, object]
UNIQUE = ("channel", "external_id")
"""What names an event for ever: a set, not “greater than the last”."""


def rows_of(
    connection: Connection, batch: Sequence[Inbound], *, secrets: Secrets, now: int
) -> list[tuple[Row, Inbound]]:
    """The rows of events that are to be kept; conversations that are new are opened."""
    fresh: dict[tuple[str, str], Inbound] = {}
    for one in batch:
        fresh.setdefault((one.channel, one.external_id), one)
    kept = sorted_out(connection, list(fresh.values()), secrets)
    chats = {(one.channel, one.chat) for one in kept if one.conversation is None}
    buried = _buried(connection, chats, secrets)
    if buried:
        kept = [one for one in kept if _is_alive(one, buried)]
        chats = {(one.channel, one.chat) for one in kept if one.conversation is None}
    known = _find(connection, chats)
    missing = sorted(chats - known.keys())
    if missing:
        wanted = {(one.channel, one.chat): one.script for one in kept if one.script}
        _open(connection, missing, wanted, secrets=secrets, now=now)
        known |= _find(connection, missing)
    new = set(missing)
    return [
        (
            _row(
                one,
                known,
                secrets=secrets,
                now=now,
                is_new=(one.channel, one.chat) in new,
            ),
            one,
        )
        for one in kept
    ]


def _row(
    one: Inbound, known: dict[Chat, int], *, secrets: Secrets, now: int, is_new: bool
) -> dict[str, object]:
    number = one.conversation
    if number is None:
        number = known[one.channel, one.chat]
    profile = _ENCODER.encode(one.profile) if one.profile and is_new else None
    return {
        "channel": one.channel,
        "external_id": one.external_id,
        "conversation_id": number,
        "kind": str(one.event.__struct_config__.tag),
        "event": secrets.seal(encode_event(one.event)),
        "profile": secrets.seal(profile) if profile else None,
        "at": micros(one.event.at),
        "received_at": now,
    }


_FIND = Listed(
    lambda among: select(conversations.c.id, conversations.c.chat).where(
        conversations.c.channel == bindparam("channel"), among(conversations.c.chat)
    )
)


def _find(connection: Connection, chats: Iterable[Chat]) -> dict[Chat, int]:
    of: dict[str, list[str]] = {}
    for channel, chat in sorted(chats):
        of.setdefault(channel, []).append(chat)
    return {
        (channel, row.chat): row.id
        for channel, names in of.items()
        for row in _FIND.all(connection, names, channel=channel)
    }


_ADDRESSES = Inserts(addresses, ("contact_id", "kind", "hash", "made_at"))


def _open(
    connection: Connection,
    chats: Sequence[Chat],
    wanted: Mapping[Chat, str],
    *,
    secrets: Secrets,
    now: int,
) -> None:
    """A contact, its address and a conversation for each chat that is new."""
    query = insert(contacts).returning(contacts.c.id, sort_by_parameter_order=True)
    people = connection.scalars(query, [{"made_at": now} for _ in chats]).all()
    rows = [
        {
            "channel": channel,
            "chat": chat,
            "contact_id": person,
            "script": wanted.get((channel, chat), ""),
            "made_at": now,
            "heard_at": now,
        }
        for (channel, chat), person in zip(chats, people, strict=True)
    ]
    insert_new(connection, conversations, rows, unique=("channel", "chat"))
    used = set(
        connection.scalars(
            select(conversations.c.contact_id).where(
                conversations.c.contact_id.in_(people)
            )
        )
    )
    # Another process was faster with these chats.
    unused = [person for person in people if person not in used]
    if unused:
        connection.execute(delete(contacts).where(contacts.c.id.in_(unused)))
    known = [
        {
            "contact_id": row["contact_id"],
            "kind": row["channel"],
            "hash": secrets.hash(str(row["channel"]), str(row["chat"])),
            "made_at": now,
        }
        for row in rows
        if row["contact_id"] in used
    ]
    _ADDRESSES.run(connection, known)


_ANY_BURIED = Prepared(lambda _: select(tombstones.c.at).limit(1))


def _buried(
    connection: Connection, chats: Iterable[Chat], secrets: Secrets
) -> dict[Chat, int]:
    """Chats whose data was erased, with the time: what is older stays erased."""
    if _ANY_BURIED.scalar(connection) is None:
        return {}
    hashes = {secrets.hash(channel, chat): (channel, chat) for channel, chat in chats}
    query = select(tombstones).where(tombstones.c.hash.in_(hashes))
    return {hashes[row.hash]: row.at for row in connection.execute(query)}


def _is_alive(one: Inbound, buried: dict[Chat, int]) -> bool:
    at = buried.get((one.channel, one.chat))
    return at is None or one.conversation is not None or micros(one.event.at) > at
