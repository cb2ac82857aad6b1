from __future__ import annotations

import asyncio
import datetime as dt
from typing import Any

import msgspec
import pytest
from sqlalchemy import Connection, insert, update

from bot.outbox.outgoing import Post
from bot.ports import Engine
from bot.store.people import bookings, handoffs, leads, promises
from bot.store.queues import BURST
from bot.store.tables import (
    conversations,
    dead_letters,
    episodes,
    inbox,
    outbox,
    ready,
    timers,
    turns,
)
from bot.transaction import Transaction
from bot.turns import chats
from bot.turns.chats import OF_FLOOD
from dialogs.conversation.events import Returned, Said, Started
from tests.bot.echo import card, respond
from tests.bot.rig import Rig


async def test_a_message_is_answered_once(rig: Rig) -> None:
    assert await rig.says("hi") == ["hi!"]

    assert await rig.turns.step() == 0
    assert [row["key"] for row in await rig.rows(outbox)] == ["1:0"]
    assert await rig.rows(ready) == []


async def test_lines_that_wait_together_get_one_reply(rig: Rig) -> None:
    answers = await rig.says("a", "b", "c")

    assert answers == ["a!", "b!\n\nc!"]
    assert len(await rig.rows(turns)) == 1


async def test_only_an_open_question_keeps_its_buttons(rig: Rig) -> None:
    start = rig.inbound(Started(at=rig.clock()))
    await rig.intake.accept([start, rig.said("hi")])
    await rig.settle()

    assert rig.messenger.texts() == ["hello", "hi!"]


async def test_the_question_at_the_end_comes_last_with_its_buttons(rig: Rig) -> None:
    await rig.intake.accept([rig.inbound(Started(at=rig.clock()))])
    await rig.settle()

    last = rig.messenger.sent[-1].body
    assert (last.text, last.question) == ("what?", "q")
    assert [button.payload for button in last.buttons] == ["q:a"]


async def test_every_turn_changes_the_version_and_is_journalled(rig: Rig) -> None:
    await rig.says("a")
    await rig.says("phone +79001234567")

    journal = await rig.rows(turns)
    assert [row["version"] for row in journal] == [1, 2]
    assert (await rig.rows(conversations))[0]["version"] == 2
    told = msgspec.json.decode(rig.secrets.open(journal[1]["journal"]))
    assert told["acts"][0]["type"] == "inform"
    assert told["changes"][0]["slot"] == "phone"
    assert told["effects"] == ["keep", "grade"]


async def test_a_turn_under_an_old_version_is_done_again(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = chats.read
    seen: list[int] = []

    def read_late(tx: Transaction, ids: list[int], *more: Any) -> chats.Read:  # noqa: ANN401
        """Somebody changes the conversation between reading and writing.

        Twice: while a batch is written at once, and while each is written alone.
        """
        result = read(tx, ids, *more)
        if len(seen) < 2:
            seen.append(1)
            tx.connection.execute(
                update(conversations).values(version=conversations.c.version + 1)
            )
        return result

    monkeypatch.setattr(chats, "read", read_late)

    assert await rig.says("hi") == ["hi!"]
    assert len(seen) == 2
    assert (await rig.rows(conversations))[0]["version"] == 2
    assert len(await rig.rows(turns)) == 1


async def test_one_lead_for_each_episode(rig: Rig) -> None:
    await rig.says("a")
    await rig.says("b")
    await rig.says("c", chat="2")

    assert [row["key"] for row in await rig.rows(leads)] == ["fake:1:1", "fake:2:1"]
    assert len(await rig.rows(episodes)) == 2


async def test_a_lead_knows_what_was_found_out(rig: Rig) -> None:
    await rig.says("phone +79001234567", "note vip")

    lead = (await rig.rows(leads))[0]
    assert (lead["potential"], lead["temperature"], lead["triage"]) == (
        50,
        60,
        "urgent",
    )
    state = (await rig.rows(conversations))[0]["state"]
    assert b"79001234567" in rig.secrets.open(state)
    assert rig.secrets.open(lead["notes"]) == b'["vip"]'


async def test_a_lead_whose_worth_stays_the_same_is_not_written_again(
    rig: Rig,
) -> None:
    await rig.says("phone +79001234567")
    first = (await rig.rows(leads))[0]
    rig.clock.pass_(seconds=5)
    await rig.says("phone +79007654321")

    assert (await rig.rows(leads))[0] == first


async def test_many_workers_answer_everything_once_and_in_order(rig: Rig) -> None:
    for text in ("a", "b", "c"):
        batch = [rig.said(text, str(chat)) for chat in range(30)]
        await rig.intake.accept(batch)
        await asyncio.gather(*(rig.turns.step() for _ in range(4)))
    await rig.settle()

    for chat in range(30):
        assert rig.messenger.texts(str(chat)) == ["a!", "b!", "c!"]


async def test_what_comes_during_a_turn_is_not_forgotten(rig: Rig) -> None:
    async def write(number: int) -> None:
        for text in range(10):
            await rig.intake.accept([rig.said(f"{number}.{text}")])

    async def work() -> None:
        for _ in range(60):
            await rig.turns.step()

    await asyncio.gather(write(1), write(2), work(), work())
    await rig.settle()

    assert all(row["done_at"] for row in await rig.rows(inbox))
    said = "\n\n".join(rig.messenger.texts())
    assert all(f"{n}.{text}!" in said for n in (1, 2) for text in range(10))


async def test_a_poisoned_message_is_quarantined_after_three_tries(rig: Rig) -> None:
    await rig.link("olga", "50")
    await rig.intake.accept(
        [rig.said("boom"), rig.said("fine", "2"), rig.said("after", "3")]
    )
    await rig.settle()
    assert rig.messenger.texts("2") == ["fine!"]

    for _ in range(3):
        rig.clock.pass_(seconds=5)
        await rig.settle()

    assert [row["reason"] for row in await rig.rows(dead_letters)] == ["poison"]
    assert [row["reason"] for row in await rig.rows(handoffs)] == ["bot_failed"]
    assert "№1" in rig.messenger.texts("50")[0]
    assert await rig.rows(ready) == []


async def test_a_poisoned_message_takes_no_other_with_it(rig: Rig) -> None:
    await rig.intake.accept([rig.said("a"), rig.inbound(Returned(at=rig.clock()))])
    await rig.intake.accept([rig.said("boom"), rig.inbound(Returned(at=rig.clock()))])
    await rig.intake.accept([rig.said("b")])
    for _ in range(8):
        await rig.settle()
        rig.clock.pass_(seconds=5)

    assert rig.messenger.texts() == ["a!", "b!"]
    assert len(await rig.rows(dead_letters)) == 1


async def test_a_state_nobody_can_read_calls_a_human(rig: Rig) -> None:
    await rig.says("a")
    nonsense = rig.secrets.seal(b"nonsense")
    await rig.do(
        lambda tx: tx.connection.execute(update(conversations).values(state=nonsense))
    )

    await rig.says("b")
    for _ in range(3):
        rig.clock.pass_(seconds=5)
        await rig.settle()

    assert [row["reason"] for row in await rig.rows(handoffs)] == ["bot_failed"]


async def test_a_timer_fires_once_at_its_time(rig: Rig) -> None:
    await rig.says("later 20")
    rig.clock.pass_(minutes=19)
    assert await rig.turns.tick() == 0

    rig.clock.pass_(minutes=1)
    await rig.turns.tick()
    await rig.turns.tick()
    await rig.settle()

    assert rig.messenger.texts() == ["due followup 0"]


async def test_an_answer_makes_a_timer_void(rig: Rig) -> None:
    await rig.says("later 20")
    await rig.says("hi")

    assert await rig.rows(timers) == []


async def test_a_timer_that_fired_before_the_answer_was_read_is_void(rig: Rig) -> None:
    await rig.says("later 20")
    rig.clock.pass_(minutes=20)
    await rig.intake.accept([rig.said("hi")])
    await rig.turns.tick()

    await rig.settle()

    assert rig.messenger.texts() == ["hi!"]


async def test_a_timer_set_again_to_another_time_fires_then(rig: Rig) -> None:
    await rig.says("later 20", "later 30")
    rig.clock.pass_(minutes=20)
    await rig.turns.tick()
    await rig.settle()
    assert rig.messenger.texts() == []

    rig.clock.pass_(minutes=10)
    await rig.turns.tick()
    await rig.settle()
    assert rig.messenger.texts() == ["due followup 0"]


async def test_a_reminder_that_is_late_waits_for_working_hours(rig: Rig) -> None:
    """The bot was down in the evening and is up again at night."""
    rig.clock.now = dt.datetime(2026, 11, 23, 16, tzinfo=dt.UTC)  # 19:00 in Moscow
    await rig.says("later 20")
    rig.clock.pass_(hours=5)
    await rig.turns.tick()
    await rig.settle()
    assert rig.messenger.texts() == []

    rig.clock.pass_(hours=9)
    await rig.turns.tick()
    await rig.settle()

    assert rig.messenger.texts() == ["due followup 0"]


async def test_a_reminder_of_what_has_begun_is_dropped(rig: Rig) -> None:
    await rig.says("hi")
    due, now = rig.clock.micros, rig.clock
    row = {"conversation_id": 1, "kind": "booking", "generation": 1}
    rows = [{**row, "step": step, "due": due} for step in (60, 240)]
    await rig.do(lambda tx: tx.connection.execute(insert(timers), rows))

    now.pass_(hours=2)
    await rig.turns.tick()

    kinds = [row["external_id"] for row in await rig.rows(inbox)]
    assert [name.split(":")[3] for name in kinds if ":" in name] == ["240"]


async def test_a_slot_is_booked_by_one(rig: Rig) -> None:
    slot = "2026-11-24T10:00:00+03:00"
    batch = [rig.said(f"book {slot}", str(chat)) for chat in range(5)]
    await rig.intake.accept(batch)

    await asyncio.gather(*(rig.turns.step() for _ in range(3)))
    await rig.settle()

    said = sorted(rig.messenger.texts(str(chat))[0] for chat in range(5))
    assert said == ["booked", "taken", "taken", "taken", "taken"]
    assert len(await rig.rows(bookings)) == 1


async def test_a_promise_is_kept_as_an_object(rig: Rig) -> None:
    await rig.says("human")

    promise = (await rig.rows(promises))[0]
    assert (promise["kind"], promise["kept_at"]) == ("human", None)


async def test_a_store_that_fails_in_between_loses_and_doubles_nothing(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    await rig.intake.accept([rig.said("hi")])

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("bot.outbox.outgoing.Post.put", fail)
        with pytest.raises(KeyboardInterrupt):
            await rig.turns.step()
    assert await rig.rows(outbox) == []

    await rig.settle()

    assert rig.messenger.texts() == ["hi!"]


async def test_the_engine_sees_the_profile_of_the_messenger(rig: Rig) -> None:
    seen: list[str | None] = []

    def watch(script: object, state: object, event: object, **more: object) -> object:
        seen.append(state.profile.name)  # type: ignore[attr-defined]  # a state
        return respond(script, state, event, **more)  # type: ignore[arg-type]  # passed on

    engine = Engine(watch, card)  # type: ignore[arg-type]  # the same shape
    other = Rig(rig.database, rig.secrets, rig.clock, engine)

    await other.says("hi")

    assert seen == ["Анна"]


async def test_a_flood_in_one_chat_holds_up_no_other(rig: Rig) -> None:
    flood = [rig.inbound(Said(at=rig.clock(), text=f"{n}")) for n in range(300)]
    await rig.intake.accept(flood)
    rig.clock.now += dt.timedelta(milliseconds=1)
    await rig.intake.accept([rig.said("hi", "2")])

    await rig.turns.step()
    await rig.delivery.step()

    assert rig.messenger.texts("2") == ["hi!"]
    for _ in range(300 // OF_FLOOD):
        rig.clock.pass_(seconds=1)
        await rig.settle()
    assert all(row["done_at"] for row in await rig.rows(inbox))


@pytest.mark.slow
async def test_a_flood_takes_a_small_part_of_the_time_of_all(rig: Rig) -> None:
    for first in range(0, 20_000, 1_000):
        await rig.intake.accept(
            [
                rig.inbound(Said(at=rig.clock(), text=f"{first + n}"))
                for n in range(1_000)
            ]
        )
    taken = []
    for person in range(5):
        await rig.intake.accept([rig.said("hi", f"p{person}")])
        rig.clock.pass_(seconds=1)
        before = await waiting(rig)
        await rig.settle()
        taken.append(before - await waiting(rig))
        assert rig.messenger.texts(f"p{person}") == ["hi!"]

    # Of the flood a few, and the one who wrote besides.
    assert taken == [OF_FLOOD + 1] * 5


async def waiting(rig: Rig) -> int:
    return sum(row["done_at"] is None for row in await rig.rows(inbox))


async def test_a_burst_is_answered_once_after_a_breath(rig: Rig) -> None:
    burst = [rig.inbound(Said(at=rig.clock(), text="a")) for _ in range(BURST + 1)]
    await rig.intake.accept(burst)

    await rig.settle()
    assert rig.messenger.texts() == []
    rig.clock.pass_(seconds=1)
    await rig.settle()

    assert len(await rig.rows(turns)) == 1


async def test_a_row_that_cannot_be_written_harms_only_its_conversation(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = Post.put

    def put_or_fail(self: Post, connection: Connection) -> None:
        bodies = [rig.secrets.open(row["body"]) for row in self.rows]  # type: ignore[arg-type]  # a row
        if any(b"cursed" in body for body in bodies):
            connection.execute(insert(turns), {"id": None, "at": None})
        put(self, connection)

    monkeypatch.setattr(Post, "put", put_or_fail)
    batch = [rig.said("cursed", "1"), rig.said("a", "2"), rig.said("b", "3")]
    await rig.intake.accept(batch)
    for _ in range(5):
        await rig.settle()
        rig.clock.pass_(seconds=5)

    assert [rig.messenger.texts(chat) for chat in "123"] == [[], ["a!"], ["b!"]]
    assert len(await rig.rows(dead_letters)) == 1
