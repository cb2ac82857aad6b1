from __future__ import annotations

from msgspec.structs import replace

from bot.outbox.payloads import payload_of, shortened
from bot.ports import Body, Change
from bot.store.tables import conversations, inbox, moved_chats, timers
from dialogs.conversation.state import Button
from tests.bot.rig import Rig

LONG = "question:" + "very-long-option-" * 6


async def test_who_stops_the_bot_gets_no_reminder_and_is_no_event(rig: Rig) -> None:
    await rig.says("later 20")
    stopped = replace(rig.said("?"), change=Change(is_reachable=False))

    await rig.intake.accept([stopped])

    assert not (await rig.rows(conversations))[0]["is_reachable"]
    assert await rig.rows(timers) == []
    assert len(await rig.rows(inbox)) == 1


async def test_who_lets_the_bot_in_again_can_be_written_to(rig: Rig) -> None:
    await rig.says("hi")
    for is_reachable in (False, True):
        change = Change(is_reachable=is_reachable)
        await rig.intake.accept([replace(rig.said("?"), change=change)])

    assert (await rig.rows(conversations))[0]["is_reachable"]


async def test_a_stranger_who_stops_the_bot_opens_no_conversation(rig: Rig) -> None:
    stopped = replace(rig.said("?"), change=Change(is_reachable=False))

    await rig.intake.accept([stopped])

    assert await rig.rows(conversations) == []


async def test_a_group_that_moves_twice_is_found_where_it_went_last(rig: Rig) -> None:
    for to in ("-2", "-3"):
        moved = replace(rig.said("?", "-1"), change=Change(moved_to=to))
        await rig.intake.accept([moved])

    assert [row["moved_to"] for row in await rig.rows(moved_chats)] == ["-3"]


async def test_words_of_a_group_are_nobodys_conversation(rig: Rig) -> None:
    await rig.intake.accept([replace(rig.said("lunch?", "-1"), sender="7")])

    assert await rig.rows(inbox) == []


def test_a_payload_that_fits_stays_and_a_longer_one_is_found_again() -> None:
    said = [Body(text="?", buttons=(Button("A", "q:a"), Button("B", LONG)))]
    short = shortened(LONG, 64)

    assert shortened("q:a", 64) == "q:a"
    assert len(short.encode()) <= 64
    assert [payload_of(data, said) for data in ("q:a", short, "#x")] == [
        "q:a",
        LONG,
        "#x",
    ]


def test_a_payload_cannot_pretend_to_be_a_hash() -> None:
    assert shortened(shortened(LONG, 64), 64) != shortened(LONG, 64)
