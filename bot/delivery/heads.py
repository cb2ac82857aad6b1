"""The head of each chat: the oldest unsent message, as it may be sent now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    bindparam,
    func,
    select,
)

from bot.outbox.claims import Claim, Sender
from bot.outbox.outgoing import decode_body, signed
from bot.ports import Outgoing
from bot.store.prepared import Among, Listed
from bot.store.tables import UNSENT, conversations, moved_chats, outbox


def _with_what_decides(which: ColumnElement[bool]) -> Executable:
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
        .where(which)
        .order_by(outbox.c.id)
    )


def _first(among: Among) -> Executable:
    first = (
        select(func.min(outbox.c.id))
        .where(outbox.c.channel == bindparam("channel"), among(outbox.c.chat))
        .where(UNSENT)
        .group_by(outbox.c.chat)
    )
    return _with_what_decides(outbox.c.id.in_(first.correlate(None)))


_FIRST = Listed(_first)
_ONES = Listed(lambda among: _with_what_decides(among(outbox.c.id)))


def heads(connection: Connection, channel: str, chats: Sequence[str]) -> list[Any]:
    """The rows of these chats that come first, with what decides about them."""
    return _FIRST.all(connection, chats, channel=channel)


def may_be_said(connection: Connection, claim: Claim) -> bool:
    """Whether what was claimed may be sent still."""
    rows = _ONES.all(connection, [claim.row])
    return bool(rows) and not is_mute(rows[0])


def is_mute(row: Any) -> bool:  # noqa: ANN401 (a row)
    """What must not be sent any more: the bot beside a human, an edit of nothing."""
    if row.speaker == "bot" and row.epoch != row.epoch_now:
        return True
    # SQLite gives 0 for false, and nothing where there is no conversation.
    is_gone = row.is_reachable is not None and not row.is_reachable
    if row.speaker in {"bot", "notice"} and is_gone:
        return True
    return row.body is None or (row.edits is not None and row.edited_ref is None)


def claimed(row: Any, sender: Sender, *, epoch: int) -> Claim:  # noqa: ANN401 (a row)
    """What is sent of a row that was claimed."""
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
        epoch=epoch,
        lane=row.chat,
        unknowns=row.unknowns,
        tries=row.tries + 1,
        conversation=row.conversation_id,
        outgoing=outgoing,
        seen=sender.changes.count,
    )
