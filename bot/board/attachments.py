"""Files of a conversation, by the names that its events have for them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from sqlalchemy import select

from bot.store.guests import files
from bot.transaction import Transaction

MOST = 200


class Attached(Struct, frozen=True):
    """A file that can be fetched."""

    id: str
    name: str
    mime: str
    size: int


def attached(tx: Transaction, conversation: int) -> Mapping[str, Attached]:
    """The newest files of a conversation."""
    query = select(files).where(files.c.conversation_id == conversation)
    rows = tx.connection.execute(query.order_by(files.c.made_at.desc()).limit(MOST))
    return {
        row.id: Attached(row.id, tx.secrets.open_text(row.name), row.mime, row.size)
        for row in rows
    }
