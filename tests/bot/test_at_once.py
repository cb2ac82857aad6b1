"""Kept and answered in one transaction, and what must not be answered so."""

from __future__ import annotations

import asyncio
import datetime as dt
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, update

from bot.handoffs import handoffs
from bot.inbox.intake import keep
from bot.leads.exclusions import exclude
from bot.outbox.pace import Pace
from bot.ports import Inbound, Limits, Rate
from bot.store.database import open_database
from bot.store.moments import SECOND, micros
from bot.store.secrets import open_secrets
from bot.store.tables import dead_letters, inbox, lanes, leases, outbox, ready, turns
from bot.transaction import within
from bot.turns import advancing
from bot.turns.chats import PER_TURN
from bot.turns.writing import write
from dialogs.conversation.events import Said
from tests.bot.clock import NOON, SteeredClock
from tests.bot.fakes import FAST, FakeMessenger
from tests.bot.rig import Rig
from tests.conftest import SECRET


@pytest.fixture
async def rig(sqlite_file: Path, tmp_path: Path) -> AsyncIterator[Rig]:
    """A bot on SQLite that answers at once; its lease is held."""
    path = shutil.copy(sqlite_file, tmp_path / "firstline.db")
    database = open_database(f"sqlite:///{path}")
    now = micros(NOON)
    secrets = await database.transact(lambda c: open_secrets(c, SECRET, now=now))
    made = Rig(database, secrets, SteeredClock(), is_at_once=True)
    await made.delivery.step()
    yield made
    await database.close()


async def only_kept(rig: Rig, *batch: Inbound) -> None:
    """Something is kept whose turn is to come."""
    now = rig.clock.micros
    await rig.database.transact(lambda c: keep(c, batch, secrets=rig.secrets, now=now))


async def statuses(rig: Rig) -> list[object]:
    return [row["status"] for row in await rig.rows(outbox)]


async def test_a_message_is_kept_answered_and_claimed_in_one_commit(rig: Rig) -> None:
    await rig.intake.accept([rig.said("hi")])

    assert [row["done_at"] for row in await rig.rows(inbox)] == [rig.clock.micros]
    assert await rig.rows(ready) == []
    assert len(await rig.rows(turns)) == 1
    row = (await rig.rows(outbox))[0]
    assert (row["status"], row["tries"]) == ("sending", 1)
    assert row["claimed_by"] == rig.delivery.sender.epoch
    assert await rig.delivery.step() == 1
    assert rig.messenger.texts() == ["hi!"]
    assert await rig.rows(lanes) == []
    assert await statuses(rig) == ["sent"]


async def test_a_repeated_update_is_answered_once(rig: Rig) -> None:
    one = rig.said("hi")

    await rig.intake.accept([one, one])
    await rig.intake.accept([one])
    await rig.settle()

    assert rig.messenger.texts() == ["hi!"]
    assert len(await rig.rows(inbox)) == 1
    assert len(await rig.rows(turns)) == 1


async def test_many_at_once_share_transactions_and_are_all_answered(rig: Rig) -> None:
    await asyncio.gather(
        *(rig.intake.accept([rig.said("hi", str(chat))]) for chat in range(150))
    )
    await rig.settle()

    assert sorted(one.chat for one in rig.messenger.sent) == sorted(
        map(str, range(150))
    )


async def test_what_waits_already_is_not_overtaken(rig: Rig) -> None:
    await only_kept(rig, rig.said("a"))

    await rig.intake.accept([rig.said("b")])

    assert await rig.rows(turns) == []
    await rig.settle()
    assert rig.messenger.texts() == ["a!", "b!"]


async def test_a_flood_is_left_to_the_turns_and_others_are_answered(rig: Rig) -> None:
    flood = [
        rig.inbound(Said(at=rig.clock(), text=f"{n}")) for n in range(PER_TURN + 1)
    ]

    await rig.intake.accept([*flood, rig.said("hi", "2")])

    assert len(await rig.rows(turns)) == 1
    assert len(await rig.rows(ready)) == 1
    await rig.delivery.step()
    assert rig.messenger.texts("2") == ["hi!"]
    for _ in range(PER_TURN):
        rig.clock.pass_(seconds=1)
        await rig.settle()
    assert all(row["done_at"] for row in await rig.rows(inbox))


async def test_an_event_that_cannot_be_answered_is_kept_and_harms_nobody(
    rig: Rig,
) -> None:
    await rig.intake.accept([rig.said("boom"), rig.said("hi", "2")])

    assert len(await rig.rows(inbox)) == 2
    for _ in range(6):
        await rig.settle()
        rig.clock.pass_(seconds=10)
    assert rig.messenger.texts("2") == ["hi!"]
    assert len(await rig.rows(dead_letters)) == 1
    assert all(row["done_at"] for row in await rig.rows(inbox))


async def test_a_row_that_cannot_be_written_leaves_the_batch_to_the_turns(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(tx: Any, plan: Any) -> None:  # noqa: ANN401 (of the module)
        write(tx, plan)
        raise ValueError

    with monkeypatch.context() as patch:
        patch.setattr(advancing, "write", fail)
        await rig.intake.accept([rig.said("hi")])
    assert await rig.rows(turns) == []
    assert await rig.rows(outbox) == []
    assert len(await rig.rows(ready)) == 1

    await rig.settle()
    assert rig.messenger.texts() == ["hi!"]


async def test_what_was_claimed_by_who_died_is_sent_by_the_next(rig: Rig) -> None:
    await rig.intake.accept([rig.said("hi")])

    rig.clock.pass_(seconds=11)
    other = Rig(rig.database, rig.secrets, rig.clock, owner="next", is_at_once=True)
    await other.settle()
    rig.clock.pass_(seconds=6)
    await other.settle()

    assert other.messenger.texts() == ["hi!"]


async def test_before_the_lease_is_held_nothing_is_claimed(rig: Rig) -> None:
    fresh = Rig(rig.database, rig.secrets, rig.clock, owner="new", is_at_once=True)

    await fresh.intake.accept([fresh.said("hi")])

    assert await statuses(rig) == ["waiting"]


async def test_the_limit_of_a_chat_is_kept(rig: Rig) -> None:
    slow = Limits(per_bot=FAST, per_chat=Rate(1, 1), per_group=FAST)
    rig.delivery.sender.pace = Pace(FakeMessenger(limits=slow))

    await rig.intake.accept([rig.said("a")])
    await rig.delivery.step()
    await rig.intake.accept([rig.said("b")])

    assert await statuses(rig) == ["sent", "waiting"]
    rig.clock.pass_(seconds=1.01)
    await rig.settle()
    assert rig.messenger.texts() == ["a!", "b!"]


async def test_nothing_is_claimed_while_the_messenger_wants_a_pause(rig: Rig) -> None:
    until = rig.clock.micros + 5 * SECOND
    await rig.do(
        lambda tx: tx.connection.execute(update(leases).values(not_before=until))
    )

    await rig.intake.accept([rig.said("hi")])
    await rig.delivery.step()
    assert await statuses(rig) == ["waiting"]

    rig.clock.pass_(seconds=6)
    await rig.settle()
    assert rig.messenger.texts() == ["hi!"]


async def test_a_second_answer_waits_for_the_first(rig: Rig) -> None:
    await rig.intake.accept([rig.said("a")])
    await rig.intake.accept([rig.said("b")])

    assert await statuses(rig) == ["sending", "waiting"]
    await rig.settle()
    assert rig.messenger.texts() == ["a!", "b!"]


async def test_who_is_on_the_list_gets_no_answer(rig: Rig) -> None:
    hashed = ("fake", rig.secrets.hash("fake", "1"))

    def list_(connection: Connection) -> None:
        exclude(connection, [hashed], reason="ads", author="me", now=rig.clock.micros)

    await rig.database.transact(list_)
    await rig.intake.accept([rig.said("hi")])
    await rig.settle()

    assert rig.messenger.sent == []
    assert all(row["done_at"] for row in await rig.rows(inbox))


async def test_a_manager_who_takes_over_silences_what_was_claimed(rig: Rig) -> None:
    await rig.link("olga", "50")
    await rig.intake.accept([rig.said("human")])
    await rig.settle()
    await rig.intake.accept([rig.said("hi")])
    assert (await statuses(rig))[-1] == "sending"

    await rig.do(lambda tx: handoffs.claim(tx, 1, "olga"))
    before = len(rig.messenger.sent)
    await rig.settle()

    assert [one for one in rig.messenger.sent[before:] if one.speaker == "bot"] == []
    rows = await rig.rows(outbox)
    assert [r["status"] for r in rows if r["speaker"] == "bot"] == ["sent", "void"]
    assert await rig.rows(lanes) == []


async def test_a_take_over_that_began_before_the_claim_silences_it_too(
    rig: Rig,
) -> None:
    """What counts is who is written first, not who has begun first."""
    await rig.link("olga", "50")
    await rig.intake.accept([rig.said("human")])
    await rig.settle()
    began = rig.clock.micros

    rig.clock.pass_(seconds=1)
    await rig.intake.accept([rig.said("hi")])

    def claim(connection: Connection) -> None:
        with within(connection, rig.secrets, house=rig.house, now=began) as tx:
            handoffs.claim(tx, 1, "olga")

    await rig.database.transact(claim)
    before = len(rig.messenger.sent)
    await rig.settle()

    assert [one for one in rig.messenger.sent[before:] if one.speaker == "bot"] == []


async def test_who_stops_waiting_for_it_loses_no_answer(rig: Rig) -> None:
    """The transaction goes on, and what it claimed is sent all the same."""
    accepting = asyncio.create_task(rig.intake.accept([rig.said("hi")]))
    await asyncio.sleep(0)
    accepting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await accepting
    while not await rig.rows(inbox):  # noqa: ASYNC110 (of rows)
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.01)

    await rig.settle()
    assert rig.messenger.texts() == ["hi!"]


async def test_a_reminder_that_is_set_at_once_fires(rig: Rig) -> None:
    await rig.intake.accept([rig.said("later 20")])
    rig.clock.now += dt.timedelta(minutes=20, seconds=1)

    assert await rig.turns.tick() == 1
    await rig.settle()

    assert rig.messenger.texts() == ["due followup 0"]
