"""Statements compiled once and run through the driver: what a turn does many times.

SQLAlchemy builds, keys and compiles a statement each time it is written down, which
costs ten times what SQLite needs to run it. Here it is written down once.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any, cast

from msgspec import Struct
from sqlalchemy import (
    ARRAY,
    BindParameter,
    Column,
    Connection,
    Executable,
    Table,
    any_,
    bindparam,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement, ColumnElement

Values = Mapping[str, Any]
Build = Callable[[Any], Executable]
"""Writes a statement down, given an `insert` that knows ON CONFLICT."""

Among = Callable[[Column[Any]], ColumnElement[bool]]
"""That a column is one of the values of a list."""

BuildListed = Callable[[Among], Executable]
"""Writes a statement down, given the condition of its list."""


class _Compiled(Struct, frozen=True):
    """The SQL of one dialect, and how values become its parameters."""

    sql: str
    bind: Callable[[Values], tuple[Any, ...]]
    """The parameters in their order; a missing one is a KeyError."""

    row: Any
    is_sqlite: bool


def _binding(
    names: Sequence[str], constants: Values
) -> Callable[[Values], tuple[Any, ...]]:
    if len(names) < 2:  # noqa: PLR2004 (itemgetter's tuple)
        return lambda values: tuple([{**constants, **values}[name] for name in names])
    pick = cast("Callable[[Values], tuple[Any, ...]]", itemgetter(*names))
    return (lambda values: pick({**constants, **values})) if constants else pick


class Prepared:
    """A statement whose named parameters are given each time it is run."""

    def __init__(self, build: Build) -> None:
        self._build = build
        self._compiled: dict[str, _Compiled] = {}

    def run(self, connection: Connection, **values: object) -> int:
        """Run it once; how many rows it touched."""
        return _run(connection, self._of(connection), values)

    def many(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Run it for each row."""
        if rows:
            _many(connection, self._of(connection), rows)

    def count(self, connection: Connection, rows: Sequence[Values]) -> int:
        """Run it for each row; how many rows were touched together."""
        compiled = self._of(connection)
        if not rows:
            return 0
        if compiled.is_sqlite:
            return _many(connection, compiled, rows)
        # asyncpg does not count what it runs for many.
        return sum(_run(connection, compiled, row) for row in rows)

    def all(self, connection: Connection, **values: object) -> list[Any]:
        """Its rows, with the names of the columns."""
        return _all(connection, self._of(connection), values)

    def first(self, connection: Connection, **values: object) -> Any:  # noqa: ANN401
        """Its first row, or None."""
        return next(iter(_all(connection, self._of(connection), values)), None)

    def scalar(self, connection: Connection, **values: object) -> Any:  # noqa: ANN401
        """The first column of the first row, or None."""
        found = _fetched(connection, self._of(connection), values)
        return found[0][0] if found else None

    def insert(self, connection: Connection, row: Values) -> int | None:
        """The number of the row that it inserts; None when it was there already.

        To a server it must say RETURNING; SQLite knows, and is spared a table for it.
        """
        compiled = self._of(connection)
        if not compiled.is_sqlite:
            found = _fetched(connection, compiled, row)
            return found[0][0] if found else None
        try:
            done = _driver(connection).execute(compiled.sql, compiled.bind(row))
        except sqlite3.Error as error:
            raise _told(connection, compiled, error) from error
        return done.lastrowid if done.rowcount == 1 else None

    def _of(self, connection: Connection) -> _Compiled:
        name = connection.dialect.name
        found = self._compiled.get(name)
        if found is None:
            statement = self._build(insert_of(name))
            found = self._compiled[name] = _compile(statement, connection.dialect)
        return found


_ARRAYED = 0
"""The “length” of a list that is given as one array."""

_ITEMS = "items"


class Listed:
    """A statement over a list of values, of whatever length.

    A server is given them as one array. To SQLite each is a parameter, and the list is
    filled up to the next power of two with its last value, so that few lengths exist.
    """

    def __init__(self, build: BuildListed) -> None:
        self._build = build
        self._compiled: dict[tuple[str, int], _Compiled] = {}

    def all(
        self, connection: Connection, listed: Iterable[object], **values: object
    ) -> list[Any]:
        """The rows for the list; none for an empty one."""
        items = list(listed)
        if not items:
            return []
        return _all(connection, *self._of(connection, items, values))

    def run(
        self, connection: Connection, listed: Iterable[object], **values: object
    ) -> int:
        """Run it for the list; how many rows it touched."""
        items = list(listed)
        return _run(connection, *self._of(connection, items, values)) if items else 0

    def _of(
        self, connection: Connection, items: list[object], values: Values
    ) -> tuple[_Compiled, Values]:
        name = connection.dialect.name
        size = 1 << (len(items) - 1).bit_length() if name == "sqlite" else _ARRAYED
        found = self._compiled.get((name, size))
        if found is None:
            statement = self._build(_among(size))
            found = _compile(statement, connection.dialect)
            self._compiled[name, size] = found
        if size == _ARRAYED:
            return found, {**values, _ITEMS: items}
        items += items[-1:] * (size - len(items))
        return found, {**values, **dict(zip(_items(size), items, strict=True))}


def _among(size: int) -> Among:
    if size == _ARRAYED:
        return lambda column: (
            column == any_(bindparam(_ITEMS, type_=ARRAY(column.type)))
        )
    names: list[BindParameter[Any]] = [bindparam(name) for name in _items(size)]
    return lambda column: column.in_(names)


@cache
def _items(size: int) -> tuple[str, ...]:
    return tuple(f"item_{place}" for place in range(size))


def insert_of(dialect: str) -> Callable[[Table], sqlite.Insert]:
    """An INSERT that knows ON CONFLICT; it is written in the same way on both."""
    if dialect == "postgresql":
        # Two megabytes and a half, which a bot on SQLite has no use for.
        from sqlalchemy.dialects import postgresql

        return cast("Callable[[Table], sqlite.Insert]", postgresql.insert)
    return sqlite.insert


def _compile(statement: Executable, dialect: Dialect) -> _Compiled:
    """SQL with positions instead of names; constants of the statement are kept."""
    made = cast("ClauseElement", statement).compile(dialect=dialect)
    compiled = cast("SQLCompiler", made)
    given = {name for bound, name in compiled.bind_names.items() if bound.required}
    # A list of constants is written out here; those that are given are no lists.
    expanded = compiled.construct_expanded_state(dict.fromkeys(given))
    names = tuple(expanded.positiontup or ())
    constants = {name: expanded.parameters[name] for name in names if name not in given}
    columns = [column.keyname for column in compiled._result_columns]  # noqa: SLF001
    row = namedtuple("Row", columns, rename=True) if columns else None  # noqa: PYI024
    return _Compiled(
        expanded.statement,
        _binding(names, constants),
        row,
        is_sqlite=dialect.name == "sqlite",
    )


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)


def _run(connection: Connection, compiled: _Compiled, values: Values) -> int:
    bound = compiled.bind(values)
    if not compiled.is_sqlite:
        return connection.exec_driver_sql(compiled.sql, bound).rowcount
    try:
        return _driver(connection).execute(compiled.sql, bound).rowcount
    except sqlite3.Error as error:
        raise _told(connection, compiled, error) from error


def _many(connection: Connection, compiled: _Compiled, rows: Sequence[Values]) -> int:
    bound = list(map(compiled.bind, rows))
    if not compiled.is_sqlite:
        return connection.exec_driver_sql(compiled.sql, bound).rowcount
    try:
        return _driver(connection).executemany(compiled.sql, bound).rowcount
    except sqlite3.Error as error:
        raise _told(connection, compiled, error) from error


def _all(connection: Connection, compiled: _Compiled, values: Values) -> list[Any]:
    found = _fetched(connection, compiled, values)
    return list(map(compiled.row._make, found)) if compiled.is_sqlite else found


def _fetched(connection: Connection, compiled: _Compiled, values: Values) -> list[Any]:
    """Rows as the driver gives them: to SQLite they have no names yet."""
    bound = compiled.bind(values)
    if not compiled.is_sqlite:
        return list(connection.exec_driver_sql(compiled.sql, bound))
    try:
        return _driver(connection).execute(compiled.sql, bound).fetchall()
    except sqlite3.Error as error:
        raise _told(connection, compiled, error) from error


def _told(
    connection: Connection, compiled: _Compiled, error: sqlite3.Error
) -> BaseException:
    """The error as SQLAlchemy tells it, without the values: they are personal."""
    return DBAPIError.instance(
        compiled.sql, None, error, sqlite3.Error, dialect=connection.dialect
    )
