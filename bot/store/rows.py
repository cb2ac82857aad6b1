"""Rows changed by their number, whatever columns of them change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table, bindparam, update
from sqlalchemy.dialects import sqlite

from bot.store.inserts import as_rows, listed
from bot.store.prepared import Prepared

NUMBER, READ = "row_number", "version_read"


def change(
    connection: Connection, table: Table, *, number: int, values: dict[str, object]
) -> int:
    """Give columns of one row new values; how many rows had the number."""
    statement = _changing(table, tuple(values))
    return statement.run(connection, **{NUMBER: number}, **values)


def change_each(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]
) -> int:
    """Give rows their new values, each its own, in one statement; how many changed.

    All rows have the columns of the first, and `row_number`; one with `version_read`
    changes only while its version still is that.
    """
    if not rows:
        return 0
    statement = _changing_each(table, tuple(rows[0]))
    if connection.dialect.name == "sqlite":
        return statement.count(connection, rows)
    return statement.run(connection, **listed(tuple(rows[0]), rows))


@cache
def _changing(table: Table, columns: tuple[str, ...]) -> Prepared:
    return Prepared(
        lambda _: (
            update(table)
            .where(table.c.id == bindparam(NUMBER))
            .values({name: bindparam(name) for name in columns})
        )
    )


@cache
def _changing_each(table: Table, names: tuple[str, ...]) -> Prepared:
    def build(insert: object) -> Executable:
        given = _given(table, names, is_server=insert is not sqlite.insert)
        columns = [name for name in names if name not in {NUMBER, READ}]
        changing = update(table).where(table.c.id == given[NUMBER])
        if READ in names:
            changing = changing.where(table.c.version == given[READ])
        return changing.values({name: given[name] for name in columns})

    return Prepared(build)


def _given(table: Table, names: Sequence[str], *, is_server: bool) -> Mapping[str, Any]:
    if not is_server:
        return {name: bindparam(name) for name in names}
    of = {NUMBER: "id", READ: "version"}
    return as_rows({name: table.c[of.get(name, name)].type for name in names})
