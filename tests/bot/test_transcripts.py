from __future__ import annotations

import pytest

from bot.guests.transcripts import MOST, Cursor, Line, parse_cursor, speaking
from bot.handoffs import handoffs as acts
from bot.store.moments import micros
from bot.store.tables import outbox
from dialogs.conversation.events import Pressed, Replied, Shared
from tests.bot.pages import Pages


def told(lines: list[Line]) -> list[tuple[str, str]]:
    return [(line.by, line.text) for line in lines]


async def test_a_page_shows_both_sides_in_order(pages: Pages) -> None:
    guest = await pages.opens()
    await pages.says(guest, "три окна")

    lines = await pages.lines(guest)

    assert told(lines) == [
        ("bot", "hello"),
        ("bot", "what?"),
        ("me", "три окна"),
        ("bot", "три окна!"),
    ]
    assert [b.label for b in lines[1].buttons] == ["A"]
    assert lines[1].question == "q"
    assert lines[2].key == "key2"
    assert lines[2].at == (micros(pages.clock()) - 1_000_000) // 1000


async def test_a_cursor_gives_only_what_is_new(pages: Pages) -> None:
    guest = await pages.opens()
    before = (await pages.reads(guest)).cursor
    await pages.says(guest, "да")

    passage = await pages.reads(guest, before)

    assert told(list(passage.lines)) == [("me", "да"), ("bot", "да!")]
    again = await pages.reads(guest, passage.cursor)
    assert again.lines == ()
    assert again.cursor == passage.cursor


async def test_what_is_not_sent_yet_is_not_shown(pages: Pages) -> None:
    guest = await pages.opens()
    await pages.rig.intake.accept(
        [pages.inbound(guest, "скоро")],
    )
    await pages.rig.turns.step()

    assert told(await pages.lines(guest))[-1] == ("me", "скоро")

    await pages.rig.settle()

    assert told(await pages.lines(guest))[-1] == ("bot", "скоро!")


async def test_a_press_is_shown_by_its_label(pages: Pages) -> None:
    guest = await pages.opens()
    await pages.does(guest, Pressed(at=pages.clock(), payload="q:a"))
    await pages.does(guest, Pressed(at=pages.clock(), payload="made:up"))

    assert told(await pages.lines(guest))[2:] == [("me", "A")]


async def test_a_phone_that_was_shared_is_shown(pages: Pages) -> None:
    guest = await pages.opens()
    shared = Shared(at=pages.clock(), kind="contact", phone="+79001234567")
    await pages.does(guest, shared)

    assert ("me", "+79001234567") in told(await pages.lines(guest))


async def test_guests_see_nothing_of_each_other(pages: Pages) -> None:
    one, other = await pages.opens("one"), await pages.opens("two")
    await pages.says(one, "тайна")

    assert "тайна" not in str(await pages.lines(other))


async def test_a_human_is_told_apart_by_name(pages: Pages) -> None:
    guest = await pages.opens()
    number = guest.conversation
    assert number is not None
    rig = pages.rig
    await rig.link("olga", "900")
    await pages.says(guest, "human")
    before = await rig.do(
        lambda tx: speaking(tx.connection, tx.secrets, number, scripts=tx.house.scripts)
    )
    await rig.do(lambda tx: acts.claim(tx, 1, "olga"))
    replied = Replied(at=pages.clock(), manager="olga", text="Добрый день", id="1")
    await rig.intake.accept([pages.of_desk(guest, replied)])
    await rig.settle()

    lines = await pages.lines(guest)
    after = await rig.do(
        lambda tx: speaking(tx.connection, tx.secrets, number, scripts=tx.house.scripts)
    )

    assert before.who == "bot"
    assert (after.who, after.name) == ("human", "Ольга Смирнова")
    assert [(line.by, line.name, line.text) for line in lines[-2:]] == [
        ("notice", "", "Ольга Смирнова подключается к чату"),
        ("human", "Ольга Смирнова", "Добрый день"),
    ]


async def test_cards_of_managers_are_never_shown(pages: Pages) -> None:
    await pages.rig.link("olga", "900")
    guest = await pages.opens()
    await pages.says(guest, "human")

    kinds = {row["speaker"] for row in await pages.rig.rows(outbox)}

    assert "card" in kinds
    assert all(line.by in {"bot", "me"} for line in await pages.lines(guest))


async def test_what_was_erased_is_gone(pages: Pages) -> None:
    guest = await pages.opens()
    await pages.says(guest, "тайна")
    await pages.says(guest, "forget")

    lines = await pages.lines(guest)

    assert told(lines) == [("bot", "forgotten")]


async def test_of_a_long_chat_the_newest_is_shown(pages: Pages) -> None:
    guest = await pages.opens()
    batch = [pages.inbound(guest, f"n{number}") for number in range(MOST + 10)]
    await pages.rig.intake.accept(batch)

    passage = await pages.reads(guest)
    first = await pages.reads(guest, Cursor())

    own = [line.text for line in passage.lines if line.by == "me"]
    assert own == [f"n{number}" for number in range(10, MOST + 10)]
    assert first.more
    rest = await pages.reads(guest, first.cursor)
    assert [line.text for line in rest.lines][-1] == f"n{MOST + 9}"
    assert not rest.more


@pytest.mark.parametrize(
    "text", ["", "1", "1-", "-1-2", "1-2-3", "a-b", "٣-٤", "1" * 30]
)
def test_a_cursor_is_two_numbers(text: str) -> None:
    assert parse_cursor(text) is None
    assert parse_cursor("12-34") == Cursor(12, 34)
    assert str(Cursor(12, 34)) == "12-34"
