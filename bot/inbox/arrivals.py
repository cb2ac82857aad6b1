"""What comes in, before it is kept: what it was about, and what is no event at all."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, delete, select, update

from bot.outbox.outgoing import decode_body
from bot.outbox.payloads import SHORT, payload_of
from bot.ports import Body, Change, Inbound
from bot.store.queues import insert_or
from bot.store.secrets import Secrets
from bot.store.tables import conversations, moved_chats, outbox, timers
from dialogs.conversation.events import Pressed, Said


def sorted_out(
    connection: Connection, batch: Sequence[Inbound], secrets: Secrets
) -> list[Inbound]:
    """The events of prospects; changes of chats are made, other people left out."""
    kept = []
    for one in batch:
        if one.change is not None:
            _change(connection, one, one.change)
        elif one.conversation is not None or one.sender is None:
            kept.append(_understood(connection, one, secrets))
    return kept


def _change(connection: Connection, one: Inbound, change: Change) -> None:
    if change.moved_to is not None:
        row = {"channel": one.channel, "chat": one.chat, "moved_to": change.moved_to}
        statement = insert_or(connection, moved_chats).values(row)
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=["channel", "chat"], set_={"moved_to": change.moved_to}
            )
        )
    if change.is_reachable is not None:
        _reach(connection, one, is_reachable=change.is_reachable)


def _reach(connection: Connection, one: Inbound, *, is_reachable: bool) -> None:
    """Nobody is reminded who stopped the bot; who lets it in again may be."""
    number = connection.scalar(
        update(conversations)
        .where(conversations.c.channel == one.channel, conversations.c.chat == one.chat)
        .values(is_reachable=is_reachable)
        .returning(conversations.c.id)
    )
    if number is not None and not is_reachable:
        connection.execute(delete(timers).where(timers.c.conversation_id == number))


def _understood(connection: Connection, one: Inbound, secrets: Secrets) -> Inbound:
    """An event with the full payload, or the question, of the message it is about."""
    match one.event:
        case Pressed(payload=payload) if one.message and payload.startswith(SHORT):
            said = _said(connection, one, one.message, secrets=secrets)
            payload = payload_of(payload, said)
            pressed = msgspec.structs.replace(one.event, payload=payload)
            return msgspec.structs.replace(one, event=pressed)
        case Said() if one.quoted is not None:
            said = _said(connection, one, one.quoted, secrets=secrets)
            asked = next((body.question for body in said if body.question), None)
            quoting = msgspec.structs.replace(one.event, reply_to=asked)
            return msgspec.structs.replace(one, event=quoting)
        case _:
            return one


def _said(
    connection: Connection, one: Inbound, ref: str, *, secrets: Secrets
) -> list[Body]:
    """What a message of ours says and has said, the newest first."""
    rows = connection.scalars(
        select(outbox.c.body)
        .where(
            outbox.c.channel == one.channel,
            outbox.c.chat == one.chat,
            outbox.c.ref == ref,
            outbox.c.body.is_not(None),
        )
        .order_by(outbox.c.id.desc())
    )
    return [decode_body(secrets.open(row)) for row in rows]
