"""What managers keep for themselves and each other: views, canned replies."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from sqlalchemy import delete, insert, or_, select

from bot.store.board import canned_replies, saved_views
from bot.store.queues import insert_or
from bot.transaction import Transaction

MOST = 100
NAME = 60
TEXT = 4000
QUERY = 2000


class SavedView(Struct, frozen=True):
    """Filters under a name; `query` is their address."""

    id: int
    name: str
    query: str
    owner: str
    is_shared: bool


class CannedReply(Struct, frozen=True):
    """A text under a short name, for one script or, with none, for all."""

    id: int
    script: str
    name: str
    text: str


def views(tx: Transaction, owner: str) -> Sequence[SavedView]:
    """Own views and shared ones, by name."""
    rows = tx.connection.execute(
        select(saved_views)
        .where(or_(saved_views.c.owner == owner, saved_views.c.is_shared.is_(True)))
        .order_by(saved_views.c.name, saved_views.c.id)
        .limit(MOST)
    )
    return [
        SavedView(row.id, row.name, row.query, row.owner, row.is_shared) for row in rows
    ]


def save_view(
    tx: Transaction, owner: str, *, name: str, query: str, is_shared: bool
) -> int | None:
    """Keep filters under a name; None when there is no name or there are too many."""
    name = name.strip()[:NAME]
    own = select(saved_views.c.id).where(saved_views.c.owner == owner)
    if not name or len(tx.connection.scalars(own).all()) >= MOST:
        return None
    number: int = tx.connection.scalars(
        insert(saved_views)
        .values(
            owner=owner,
            name=name,
            query=query[:QUERY],
            is_shared=is_shared,
            made_at=tx.now,
        )
        .returning(saved_views.c.id)
    ).one()
    return number


def drop_view(tx: Transaction, owner: str, number: int) -> bool:
    """Forget an own view."""
    gone = tx.connection.execute(
        delete(saved_views).where(
            saved_views.c.id == number, saved_views.c.owner == owner
        )
    )
    return gone.rowcount == 1


def canned(tx: Transaction, script: str | None = None) -> Sequence[CannedReply]:
    """Canned replies by name, of all scripts or of one with those for all."""
    query = select(canned_replies).order_by(canned_replies.c.name)
    if script is not None:
        query = query.where(canned_replies.c.script.in_(("", script)))
    return [
        CannedReply(row.id, row.script, row.name, row.text)
        for row in tx.connection.execute(query.limit(5 * MOST))
    ]


def keep_canned(
    tx: Transaction, author: str, *, script: str, name: str, text: str
) -> bool:
    """Keep a text under a short name, in place of the one that had it."""
    name = "".join(name.split()).removeprefix("/")[:NAME]
    text = text.strip()[:TEXT]
    if not name or not text:
        return False
    values = {"text": text, "author": author, "made_at": tx.now}
    statement = insert_or(tx.connection, canned_replies).values(
        script=script, name=name, **values
    )
    tx.connection.execute(
        statement.on_conflict_do_update(index_elements=["script", "name"], set_=values)
    )
    return True


def drop_canned(tx: Transaction, number: int) -> bool:
    """Forget a canned reply."""
    gone = tx.connection.execute(
        delete(canned_replies).where(canned_replies.c.id == number)
    )
    return gone.rowcount == 1
