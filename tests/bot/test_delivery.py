from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest
from sqlalchemy import Connection, update
from typing_extensions import override

from bot.delivery import delivery, marking
from bot.delivery.sending import claim
from bot.delivery.unmarked import SENT
from bot.errors import (
    BlockedError,
    MovedError,
    RejectedError,
    StoreDownError,
    ThrottledError,
    UnknownResultError,
    UnreachableError,
)
from bot.outbox.claims import Result
from bot.ports import Body, Limits, Outgoing, Place, Rate, Sent
from bot.store.database import Database, Work
from bot.store.moments import SECOND
from bot.store.signals import Heard
from bot.store.tables import conversations, dead_letters, lanes, outbox, timers
from tests.bot.fakes import FAST, FakeMessenger
from tests.bot.rig import Rig

T = TypeVar("T")


def restarted(rig: Rig, *, owner: str = "another") -> Rig:
    """The same database, another process."""
    return Rig(rig.database, rig.secrets, rig.clock, owner=owner)


async def put(rig: Rig, *texts: str, chat: str = "1", speaker: Any = "card") -> None:  # noqa: ANN401 (a word of the port)
    def add(tx: Any) -> None:  # noqa: ANN401
        for text in texts:
            tx.post.add(
                f"{chat}:{text}",
                Place("fake", chat),
                speaker=speaker,
                body=Body(text=text),
            )

    await rig.do(add)


async def statuses(rig: Rig) -> list[object]:
    return [row["status"] for row in await rig.rows(outbox)]


async def test_messages_of_a_chat_go_in_order(rig: Rig) -> None:
    await put(rig, "a", "b", "c")
    await put(rig, "x", chat="2")

    await asyncio.gather(*(rig.delivery.step() for _ in range(3)))
    await rig.settle()

    assert rig.messenger.texts() == ["a", "b", "c"]
    assert rig.messenger.texts("2") == ["x"]
    assert await rig.rows(lanes) == []


async def test_one_second_of_a_chat_has_one_message(rig: Rig) -> None:
    slow = Limits(per_bot=FAST, per_chat=Rate(1, 1), per_group=FAST)
    rig.messenger.limits = slow
    rig = Rig(rig.database, rig.secrets, rig.clock, messenger=rig.messenger)
    await put(rig, "a", "b", "c")

    said = []
    for _ in range(3):
        await rig.settle()
        said.append(len(rig.messenger.sent))
        rig.clock.pass_(seconds=1)

    assert said == [1, 2, 3]


async def test_limits_of_a_group_outlive_a_restart(rig: Rig) -> None:
    limits = Limits(per_bot=FAST, per_chat=FAST, per_group=Rate(3, 60))
    first = FakeMessenger(limits=limits)
    await put(rig, *"abcde", chat="-5")
    await Rig(rig.database, rig.secrets, rig.clock, messenger=first).settle()

    rig.clock.pass_(seconds=30)
    second = FakeMessenger(limits=limits)
    other = Rig(rig.database, rig.secrets, rig.clock, messenger=second, owner="another")
    await other.settle()
    assert (len(first.sent), len(second.sent)) == (3, 0)

    rig.clock.pass_(seconds=31)
    await other.settle()
    assert second.texts("-5") == ["d", "e"]


async def test_the_bot_as_a_whole_keeps_its_limit(rig: Rig) -> None:
    limits = Limits(per_bot=Rate(5, 1), per_chat=FAST, per_group=FAST)
    messenger = FakeMessenger(limits=limits)
    rig = Rig(rig.database, rig.secrets, rig.clock, messenger=messenger)
    for chat in range(12):
        await put(rig, "a", chat=str(chat))

    said = []
    for _ in range(3):
        await rig.settle()
        said.append(len(messenger.sent))
        rig.clock.pass_(seconds=1)

    assert said == [5, 10, 12]


async def test_a_pause_the_messenger_asks_for_is_kept_across_restarts(
    rig: Rig,
) -> None:
    rig.messenger.answers = deque([ThrottledError(40)])
    await put(rig, "a")
    await put(rig, "x", chat="2")
    await rig.settle()
    assert rig.messenger.texts("2") == ["x"]

    rig.clock.pass_(seconds=39)
    other = restarted(rig)
    await other.settle()
    assert other.messenger.asked == []

    rig.clock.pass_(seconds=1)
    await other.settle()
    assert other.messenger.texts() == ["a"]


async def test_a_pause_for_the_whole_bot_holds_every_chat(rig: Rig) -> None:
    rig.messenger.answers = deque([ThrottledError(40, everywhere=True)])
    await put(rig, "a")
    await rig.settle()
    await put(rig, "x", chat="2")
    rig.clock.pass_(seconds=39)
    await rig.settle()
    assert rig.messenger.sent == []

    rig.clock.pass_(seconds=1)
    await rig.settle()
    assert len(rig.messenger.sent) == 2


async def test_an_unknown_result_is_sent_once_more_and_counted(rig: Rig) -> None:
    rig.messenger.answers = deque([UnknownResultError("cut")])
    await put(rig, "a", "b", speaker="human")
    await rig.settle()
    assert rig.messenger.sent == []

    rig.clock.pass_(seconds=5)
    await rig.settle()

    assert rig.messenger.texts() == ["a", "b"]
    assert [row["unknowns"] for row in await rig.rows(outbox)] == [1, 0]


async def test_a_result_unknown_twice_is_given_up_visibly(rig: Rig) -> None:
    rig.messenger.answers = deque([OSError("cut"), OSError("cut")])
    await put(rig, "a", "b", speaker="human")
    await rig.settle()
    rig.clock.pass_(seconds=5)
    await rig.settle()

    assert await statuses(rig) == ["unknown", "sent"]
    assert len(await rig.rows(dead_letters)) == 1


async def test_a_messenger_with_keys_is_asked_until_it_answers(rig: Rig) -> None:
    limits = Limits(per_bot=FAST, per_chat=FAST, per_group=FAST, has_keys=True)
    messenger = FakeMessenger(limits=limits)
    rig = Rig(rig.database, rig.secrets, rig.clock, messenger=messenger)
    messenger.answers = deque([UnknownResultError("cut")] * 4)
    await put(rig, "a", speaker="human")
    for _ in range(5):
        await rig.settle()
        rig.clock.pass_(seconds=5)

    assert messenger.texts() == ["a"]
    assert len({one.key for one in messenger.asked}) == 1


async def test_what_was_being_sent_when_we_died_is_sent_by_the_next(rig: Rig) -> None:
    await put(rig, "a", "b")
    await rig.delivery.take()  # and then we die

    rig.clock.pass_(seconds=11)
    other = restarted(rig)
    await other.settle()
    assert other.messenger.sent == []
    rig.clock.pass_(seconds=5)
    await other.settle()

    assert other.messenger.texts() == ["a", "b"]


async def test_an_owner_who_was_away_writes_over_nothing(rig: Rig) -> None:
    """Stopped while it was sending, and woken when another had taken over."""
    await put(rig, "a")
    claims = await rig.delivery.take()
    rig.clock.pass_(seconds=11)
    other = restarted(rig)
    await other.settle()
    rig.clock.pass_(seconds=5)
    other.messenger.answers = deque([ThrottledError(100)])
    await other.settle()

    await rig.delivery.deliver(claims)

    assert await statuses(rig) == ["waiting"]
    assert await rig.delivery.step() == 0


async def test_only_one_process_sends(rig: Rig) -> None:
    await rig.delivery.step()
    await put(rig, "a")
    other = restarted(rig)
    # As if the file could be shared: there the lock of the file is enough.
    rig.delivery.sender.is_alone = other.delivery.sender.is_alone = False

    await other.delivery.step()
    assert other.messenger.asked == []
    await rig.delivery.step()
    assert rig.messenger.texts() == ["a"]


async def test_nothing_is_sent_to_somebody_who_stopped_the_bot(rig: Rig) -> None:
    await rig.says("later 20")
    rig.messenger.answers = deque([BlockedError("blocked")])
    await rig.intake.accept([rig.said("later 30"), rig.said("a")])
    await rig.settle()

    rig.clock.pass_(hours=1)
    await rig.turns.tick()
    await rig.settle()

    assert len(rig.messenger.asked) == 1
    assert (await rig.rows(conversations))[0]["is_reachable"] is False
    assert await rig.rows(timers) == []


async def test_somebody_who_comes_back_is_answered(rig: Rig) -> None:
    rig.messenger.answers = deque([BlockedError("blocked")])
    await rig.says("a")

    assert await rig.says("b") == ["b!"]


async def test_a_refused_message_is_sent_without_markup(rig: Rig) -> None:
    rig.messenger.answers = deque([RejectedError("can't parse entities")])
    await put(rig, "<b>a")
    await rig.settle()

    assert [one.plain for one in rig.messenger.asked] == [False, True]
    assert await statuses(rig) == ["sent"]


async def test_a_message_refused_twice_holds_up_nothing_and_is_shown(rig: Rig) -> None:
    rig.messenger.answers = deque([RejectedError("no"), RejectedError("no")])
    await put(rig, "a", "b")
    await rig.settle()

    assert rig.messenger.texts() == ["b"]
    assert [row["reason"] for row in await rig.rows(dead_letters)] == ["no"]


async def test_a_group_that_moved_gets_its_message_at_its_new_address(
    rig: Rig,
) -> None:
    rig.messenger.answers = deque([MovedError("-100")])
    await put(rig, "a", chat="-5")
    await rig.settle()
    await put(rig, "b", chat="-5")
    await rig.settle()

    assert rig.messenger.texts("-100") == ["a", "b"]


async def test_a_messenger_that_is_away_is_asked_ever_more_slowly(rig: Rig) -> None:
    rig.messenger.answers = deque([UnreachableError("dns")] * 6)
    await put(rig, "a")
    for _ in range(60):
        await rig.settle()
        rig.clock.pass_(seconds=2)

    assert len(rig.messenger.asked) == 6
    rig.clock.pass_(seconds=10)
    await rig.settle()
    assert rig.messenger.texts() == ["a"]


async def test_the_bot_is_silent_once_a_human_speaks(rig: Rig) -> None:
    await rig.says("a")
    await rig.intake.accept([rig.said("b")])
    await rig.turns.step()
    await rig.do(
        lambda tx: tx.connection.execute(
            update(conversations).values(epoch=conversations.c.epoch + 1)
        )
    )

    await rig.settle()

    assert rig.messenger.texts() == ["a!"]
    assert await statuses(rig) == ["sent", "void"]


async def test_a_claim_that_was_rolled_back_begins_no_epoch(rig: Rig) -> None:
    """Else what a dead owner was sending would never be taken over."""
    await put(rig, "a")
    await rig.delivery.take()
    rig.clock.pass_(seconds=11)
    other = restarted(rig)

    def claim_and_fail(connection: Connection) -> None:
        claim(connection, other.delivery.sender, count=1, now=other.clock.micros)
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 (raised above)
        await rig.database.transact(claim_and_fail)
    assert other.delivery.sender.epoch == 0
    await other.settle()
    rig.clock.pass_(seconds=6)
    await other.settle()

    assert other.messenger.texts() == ["a"]


def slowed(rig: Rig) -> tuple[asyncio.Event, asyncio.Event]:
    """A messenger that answers when told to: when it was asked, what lets it answer."""
    asked, gate = asyncio.Event(), asyncio.Event()

    async def send(outgoing: Outgoing) -> Sent:
        asked.set()
        await gate.wait()
        return await FakeMessenger.send(rig.messenger, outgoing)

    rig.messenger.send = send  # type: ignore[method-assign]  # a slow network
    return asked, gate


async def stopped(running: asyncio.Task[None], gate: asyncio.Event) -> None:
    """Tell it to stop while something is on its way, which then arrives."""
    running.cancel()
    await asyncio.sleep(0.01)
    gate.set()
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_what_is_on_its_way_when_told_to_stop_is_marked(rig: Rig) -> None:
    asked, gate = slowed(rig)
    await put(rig, "a")
    running = asyncio.create_task(rig.delivery.run())
    await asked.wait()
    await stopped(running, gate)

    assert await statuses(rig) == ["sent"]


async def test_stopping_gives_back_what_never_left(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was claimed, but waited behind another: the next owner sends it at once."""
    monkeypatch.setattr(delivery, "SENDERS", 1)
    asked, gate = slowed(rig)
    await put(rig, "a")
    await put(rig, "b", chat="2")
    rig.delivery.push(await rig.delivery.take(2))
    running = asyncio.create_task(rig.delivery.run())
    await asked.wait()
    assert await statuses(rig) == ["sending", "sending"]
    await stopped(running, gate)

    assert await statuses(rig) == ["sent", "waiting"]
    other = restarted(rig)
    await other.settle()
    assert other.messenger.texts("2") == ["b"]
    assert [row["tries"] for row in await rig.rows(outbox)] == [1, 1]


@dataclass
class Counted:
    """A database that counts what is committed."""

    inner: Database
    is_shared: bool = False
    commits: int = 0

    async def transact(self, work: Work[T]) -> T:
        self.commits += 1
        return await self.inner.transact(work)

    async def read(self, work: Work[T]) -> T:
        return await self.inner.read(work)

    async def close(self) -> None:
        await self.inner.close()


async def test_a_mark_and_the_next_claim_share_a_commit(rig: Rig) -> None:
    texts = [str(number) for number in range(10)]
    await put(rig, *texts)
    counted = Counted(rig.database, is_shared=rig.database.is_shared)
    made = Rig(counted, rig.secrets, rig.clock)
    running = asyncio.create_task(made.delivery.run())
    await made.messenger.has_sent(10)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    assert made.messenger.texts() == texts
    assert set(await statuses(rig)) == {"sent"}
    # One claims, nine mark and claim, one marks, one gives back the lease.
    assert counted.commits <= 12


async def test_marks_keep_no_chat_that_is_due_from_being_looked_at(rig: Rig) -> None:
    """Also where nobody tells of it: somebody else's signals may be lost."""
    slow = Limits(per_bot=FAST, per_chat=Rate(1, 1), per_group=FAST)
    rig.messenger.limits = slow
    made = Rig(rig.database, rig.secrets, rig.clock, messenger=rig.messenger)
    await put(rig, "a", "b")
    await made.settle()
    assert rig.messenger.texts() == ["a"]
    woken = Heard()

    for told in (["a"], ["a"], ["a", "b"]):
        woken.note(SENT)
        await made.delivery._go_on(woken)  # noqa: SLF001 (one round of many)
        await made.delivery.step()
        assert rig.messenger.texts() == told
        rig.clock.pass_(seconds=0.5)


async def test_who_does_not_hold_the_lease_looks_once_a_second(rig: Rig) -> None:
    await rig.delivery.step()
    other = restarted(rig)

    await other.delivery.step()

    assert other.delivery.sender.look_at == rig.clock.micros + SECOND


async def test_a_database_away_while_marking_loses_no_mark(rig: Rig) -> None:
    await put(rig, "a")

    class Away(Counted):
        """Away the second time: when what was sent is to be marked."""

        @override
        async def transact(self, work: Work[T]) -> T:
            if self.commits == 1:
                self.commits += 1
                raise StoreDownError("away")
            return await super().transact(work)

    away = Away(rig.database, is_shared=rig.database.is_shared)
    made = Rig(away, rig.secrets, rig.clock)
    running = asyncio.create_task(made.delivery.run())
    async with asyncio.timeout(10):
        while await statuses(rig) != ["sent"]:  # noqa: ASYNC110 (no event says so)
            await asyncio.sleep(0.01)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    assert made.messenger.texts() == ["a"]


async def test_a_mark_that_cannot_be_written_holds_up_no_other(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    await put(rig, "bad")
    await put(rig, "good", chat="2")
    follow = marking._follow  # noqa: SLF001 (one mark fails)

    def fail_for_one(tx: Any, sender: Any, result: Result, **more: Any) -> Any:  # noqa: ANN401
        if result.claim.outgoing.body.text == "bad":
            raise ValueError
        return follow(tx, sender, result, **more)

    with monkeypatch.context() as patch:
        patch.setattr(marking, "_follow", fail_for_one)
        await rig.delivery.step()

    assert await statuses(rig) == ["sending", "sent"]
    rig.clock.pass_(seconds=61)
    await rig.settle()
    assert await statuses(rig) == ["sent", "sent"]
