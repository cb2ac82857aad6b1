"""What is asked every second, hour or start never walks through a table that grows."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.board.indexing import index
from bot.delivery.sending import recall, recover
from bot.guests.guests import forget_guests
from bot.handoffs import mornings, reminders
from bot.privacy.privacy import retain
from bot.reports.tallies import tally
from bot.store.moments import SECOND
from bot.transaction import Transaction
from bot.turns import alarms
from tests.bot.rig import Rig

ONE_ROW = frozenset({"tombstones", "exclusions"})
"""Only asked whether they have a row at all."""

ASKED = re.compile(r"\s*(select|update|delete|insert|with)\b", re.IGNORECASE)

TILL_MORNING = (15 * 60 - 1) * 60 * SECOND
"""From the hour that `lived_in` ends at to a minute before people begin to work."""

PERIODIC: dict[str, Callable[[Rig, Transaction], object]] = {
    "timers": lambda _, tx: alarms.fire(tx),
    "handoffs nobody took": lambda _, tx: alarms.escalate(tx),
    "owners who are silent": lambda _, tx: alarms.prompt(tx),
    "reminders": lambda _, tx: reminders.tell(tx),
    "mornings": lambda _, tx: mornings.greet(replace(tx, now=tx.now + TILL_MORNING)),
    "retention": lambda _, tx: retain(tx, days=1),
    "guests": lambda _, tx: forget_guests(tx.connection, tx.now),
    "marks": lambda _, tx: index(tx),
    "counts": lambda _, tx: tally(tx, is_shared=False),
    "the outbox of who died": lambda _, tx: recover(
        tx.connection, "fake", epoch=3, now=tx.now
    ),
    "the pace of who died": lambda rig, tx: recall(
        tx.connection, rig.delivery.sender, now=tx.now
    ),
}

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def driver_of(connection: Connection) -> object:
    return connection.connection.dbapi_connection


def walked(connection: Connection, statements: list[str]) -> list[str]:
    """Statements that walk through a whole table, with the steps that do."""
    run = driver_of(connection).execute  # type: ignore[attr-defined]  # of sqlite3
    found = []
    for statement in statements:
        if not re.match(
            r"\s*(select|update|delete|insert|with)", statement, re.IGNORECASE
        ):
            continue
        steps = [row[3] for row in run(f"EXPLAIN QUERY PLAN {statement}")]
        found += [
            f"{step}: {statement}"
            for step in steps
            if (table := re.match(r"SCAN (\w+)(?! .*PARTIAL)", step))
            and table[1] not in ONE_ROW
            and not table[1].startswith("anon_")
        ]
    return found


async def traced(rig: Rig, seen: list[str] | None) -> None:
    """Note each statement of the writer from now on; with None no more."""

    def work(connection: Connection) -> None:
        note = None if seen is None else seen.append
        driver_of(connection).set_trace_callback(note)  # type: ignore[attr-defined]

    await rig.database.transact(work)


async def lived_in(rig: Rig) -> None:
    for chat in range(5):
        await rig.says("hi", chat=str(chat))
    rig.clock.pass_(hours=30)


@pytest.mark.parametrize("name", PERIODIC)
async def test_what_is_done_again_and_again_uses_an_index(rig: Rig, name: str) -> None:
    await lived_in(rig)
    seen: list[str] = []
    await traced(rig, seen)
    await rig.do(lambda tx: PERIODIC[name](rig, tx))
    await traced(rig, None)

    assert any("FROM" in statement or "UPDATE" in statement for statement in seen)
    assert await rig.database.transact(lambda c: walked(c, seen)) == []


async def test_a_turn_uses_an_index(rig: Rig) -> None:
    await lived_in(rig)
    seen: list[str] = []
    await traced(rig, seen)
    await rig.says("hi again", chat="1")
    await rig.says("hi", chat="new")
    await traced(rig, None)

    assert len(seen) > 10
    assert await rig.database.transact(lambda c: walked(c, seen)) == []


async def test_a_walk_through_a_table_would_be_seen(rig: Rig) -> None:
    statements = ["SELECT id FROM outbox WHERE kind = 'card'", "SELECT id FROM inbox"]

    found = await rig.database.transact(lambda c: walked(c, statements))

    assert [line.partition(":")[0].split()[1] for line in found] == ["outbox", "inbox"]
