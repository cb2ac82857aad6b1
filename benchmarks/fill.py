"""A database full of conversations that stand half-way: one is played, then multiplied.

Nothing waits in any of them; what is found by a hash gets a hash of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Column, Table

from benchmarks.on_firstline import FirstlinePeer
from benchmarks.peers.dialog import KEYS as QUESTIONS
from bot.board.indexing import CURSOR
from bot.reports.tallies import MARK
from bot.store.tables import metadata

CHAT = 5
"""The one that is played; the numbers of the others follow it."""

CACHE = 2_000_000
"""KiB: hashes come in no order, so all of their index is written to at once."""

STEP = 100
"""Between the numbers of a row and of its next copy: more rows than one has."""

_PLAYED = f"SELECT {{}} FROM conversations WHERE chat = '{CHAT}'"  # noqa: S608 (our own names)

OWNERS = {"conversation_id", "contact_id"}
NUMBERS = OWNERS | {
    "lead_id",
    "handoff_id",
    "first_inbox_id",
    "last_inbox_id",
    "previous_id",
    "edits",
}
KEYS = {"key", "external_id"}
INDEXED = 3.0
"""Seconds after which the played one can be searched for."""

HALF = 1 + len(QUESTIONS) // 2


def fill(args: argparse.Namespace) -> Path:
    """Make the file with so many conversations; where it is."""
    peer = FirstlinePeer(args)

    async def play() -> None:
        await peer.start()
        await peer.talk([peer.dialog.updates(CHAT, HALF)])
        # The marks of the search come after a while.
        await asyncio.sleep(INDEXED)
        await peer.close()

    asyncio.run(play())
    # Nothing is lost when this breaks: it is made anew.
    with sqlite3.connect(peer.file, isolation_level=None) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute(f"PRAGMA cache_size=-{CACHE}")
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("BEGIN")
        for table in metadata.sorted_tables:
            if condition := _of_the_played(table):
                _multiply(connection, table, count=args.stored - 1, condition=condition)
        for mark in (MARK, CURSOR):
            connection.execute(
                "INSERT OR REPLACE INTO settings (name, value) "
                "SELECT ?, max(id) FROM turns",
                (mark,),
            )
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode=WAL")
    return peer.file


def _of_the_played(table: Table) -> str:
    """Which rows of a table belong to the conversation; none in a queue."""
    names = set(table.columns.keys())
    if table.name == "conversations" or "conversation_id" in names:
        column = "id" if table.name == "conversations" else "conversation_id"
        return f"{column} = ({_PLAYED.format('id')})"
    owner = f"({_PLAYED.format('contact_id')})"
    if table.name == "contacts":
        return f"id = {owner}"
    return f"contact_id = {owner}" if "contact_id" in names else ""


def _multiply(
    connection: sqlite3.Connection, table: Table, *, count: int, condition: str
) -> None:
    columns = ", ".join(f'"{name}"' for name in table.columns.keys())  # noqa: SIM118 (of columns)
    values = ", ".join(_values(table))
    connection.execute(
        "WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy "  # noqa: S608 (our own names)
        f"WHERE n < {count}) INSERT INTO {table.name} ({columns}) SELECT {values} "
        f"FROM copy, (SELECT * FROM {table.name} WHERE {condition}) AS played"
    )


def _values(table: Table) -> Iterator[str]:
    for column in table.columns:
        yield _value(column)


def _value(column: Column[object]) -> str:
    name = f'played."{column.name}"'
    if column.name in NUMBERS or (column.name == "id" and column.primary_key):
        return f"{name} + n * {STEP}"
    if column.name in KEYS:
        return f"{name} || '-' || n"
    if column.name == "chat":
        return f"CAST({name} + n AS TEXT)"
    if column.name == "hash":
        return "randomblob(32)"
    return name


def main() -> None:
    """Fill as the command line says and print where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stored", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--dialog", default="structured")
    parser.set_defaults(
        variant=None, concurrency=1, server=None, sync="FULL", filled=None
    )
    print(json.dumps({"file": str(fill(parser.parse_args()))}))


if __name__ == "__main__":
    main()
