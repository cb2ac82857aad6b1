"""The different values of a column, without reading all its rows."""

from __future__ import annotations

from sqlalchemy import Column, select

from bot.transaction import Transaction

MOST = 100


def values_of(tx: Transaction, column: Column[str], *, most: int = MOST) -> list[str]:
    """The values in order, each found by one look at the index that begins with it.

    A DISTINCT would read every row: there are few values and many rows.
    """
    found: list[str] = []
    while len(found) < most:
        query = select(column).order_by(column).limit(1)
        if found:
            query = query.where(column > found[-1])
        value = tx.connection.scalar(query.where(column.is_not(None)))
        if value is None:
            break
        found.append(value)
    return found
