"""Rows changed by their number, whatever columns of them change."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Connection, Table, bindparam, update

from bot.store.prepared import Prepared


def change(
    connection: Connection, table: Table, *, number: int, values: dict[str, object]
) -> int:
    """Give columns of one row new values; how many rows had the number."""
    statement = _changing(table, tuple(values))
    return statement.run(connection, row_number=number, **values)


@cache
def _changing(table: Table, columns: tuple[str, ...]) -> Prepared:
    return Prepared(
        lambda _: (
            update(table)
            .where(table.c.id == bindparam("row_number"))
            .values({name: bindparam(name) for name in columns})
        )
    )
