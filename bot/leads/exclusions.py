"""People whose messages become no leads: with a reason, an author, an end, an undo."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, insert, or_, select, update

from bot.store.people import exclusions
from bot.store.prepared import Listed, Prepared

_ANY = Prepared(lambda _: select(exclusions.c.id).limit(1))

_LISTED = Listed(
    lambda among: select(exclusions.c.hash).where(
        among(exclusions.c.hash),
        exclusions.c.undone_at.is_(None),
        or_(
            exclusions.c.expires_at.is_(None),
            exclusions.c.expires_at > bindparam("now"),
        ),
    )
)


def exclude(
    connection: Connection,
    hashes: Collection[tuple[str, bytes]],
    *,
    reason: str,
    author: str,
    now: int,
    expires_at: int | None = None,
) -> None:
    """Put addresses on the list, each as its kind and keyed hash; once each."""
    listed = excluded(connection, [hash_ for _, hash_ in hashes], now=now)
    rows = [
        {
            "kind": kind,
            "hash": hash_,
            "reason": reason,
            "author": author,
            "made_at": now,
            "expires_at": expires_at,
        }
        for kind, hash_ in hashes
        if hash_ not in listed
    ]
    if rows:
        connection.execute(insert(exclusions), rows)


def is_anybody_excluded(connection: Connection) -> bool:
    """Whether anybody ever was: most businesses list nobody, and need not look."""
    return _ANY.scalar(connection) is not None


def excluded(
    connection: Connection, hashes: Collection[bytes], *, now: int
) -> frozenset[bytes]:
    """Those of the hashes that are on the list now."""
    return frozenset(row.hash for row in _LISTED.all(connection, hashes, now=now))


def readmit(
    connection: Connection, hashes: Collection[bytes], *, author: str, now: int
) -> int:
    """Take addresses off the list; the rows stay, with who did it. How many were on."""
    statement = (
        update(exclusions)
        .where(exclusions.c.hash.in_(list(hashes)), exclusions.c.undone_at.is_(None))
        .values(undone_at=now, undone_by=author)
    )
    return connection.execute(statement).rowcount
