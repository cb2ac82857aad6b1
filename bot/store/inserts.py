"""Many rows at once: to a server one statement, whatever their number.

A server takes longer to begin a statement than to write a row, and the network longer
than both; SQLite, in the same process, begins one in no time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import (
    ARRAY,
    Connection,
    Executable,
    Table,
    bindparam,
    column,
    func,
    select,
)
from sqlalchemy.dialects import sqlite

from bot.store.prepared import Prepared

Row = Mapping[str, object]
Finish = Callable[[sqlite.Insert], Executable]
"""Says what happens to a row that is there already, and what is returned."""


class Inserts:
    """An INSERT whose rows are given each time, all with the same columns.

    They are written in the order in which they are given. Where a row that is there
    already is changed, no two may mean the same one.
    """

    def __init__(
        self, table: Table, columns: Sequence[str], finish: Finish | None = None
    ) -> None:
        self._columns = tuple(columns)
        self._one = Prepared(
            lambda insert_: _finished(_valued(insert_, table, columns), finish)
        )
        self._many = Prepared(
            lambda insert_: _finished(_selected(insert_, table, columns), finish)
        )

    def run(self, connection: Connection, rows: Sequence[Row]) -> None:
        """Write rows."""
        if not rows:
            return
        if connection.dialect.name == "sqlite":
            self._one.many(connection, rows)
        else:
            self._many.run(connection, **listed(self._columns, rows))

    def all(self, connection: Connection, rows: Sequence[Row]) -> list[Any]:
        """Write rows; what they return, row by row."""
        if not rows:
            return []
        if connection.dialect.name == "sqlite":
            return [told for row in rows for told in self._one.all(connection, **row)]
        return self._many.all(connection, **listed(self._columns, rows))


def listed(names: Sequence[str], rows: Sequence[Row]) -> dict[str, list[object]]:
    """The columns of rows."""
    return {name: [row[name] for row in rows] for name in names}


def as_rows(types: Mapping[str, Any]) -> Mapping[str, Any]:
    """Columns of a table that a server makes of lists, one a name."""
    lists = [bindparam(name, type_=ARRAY(kind)) for name, kind in types.items()]
    new = func.unnest(*lists).table_valued(*map(column, types), name="new")
    rows = new.render_derived()
    return {name: rows.c[name] for name in types}


def _finished(insert: sqlite.Insert, finish: Finish | None) -> Executable:
    return finish(insert) if finish else insert


def _valued(insert_: Any, table: Table, columns: Sequence[str]) -> sqlite.Insert:  # noqa: ANN401
    values: dict[str, Any] = {name: bindparam(name) for name in columns}
    return cast("sqlite.Insert", insert_(table).values(values))


def _selected(insert_: Any, table: Table, columns: Sequence[str]) -> sqlite.Insert:  # noqa: ANN401
    rows = as_rows({name: table.c[name].type for name in columns})
    query = select(*(rows[name] for name in columns))
    return cast("sqlite.Insert", insert_(table).from_select(list(columns), query))
