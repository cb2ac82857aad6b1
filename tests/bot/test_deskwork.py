from __future__ import annotations

import asyncio
from collections.abc import Callable

from sqlalchemy import select

from bot.accounts.accounts import add_user
from bot.accounts.audit import entries
from bot.board.filters import Filters
from bot.board.lists import board
from bot.board.viewing import Viewer
from bot.deskwork.claiming import give_back, queue, take, take_up, transfer
from bot.deskwork.closing import Ending, close, reasons_of
from bot.deskwork.excluding import is_excluded, put_on_list, take_off_list
from bot.deskwork.once import DONE, By, Result, refused
from bot.deskwork.speaking import note, reply
from bot.leads.leads import notes_of
from bot.store.board import deeds
from bot.store.people import exclusions, handoffs, leads
from bot.store.tables import conversations
from bot.transaction import Transaction
from tests.bot.rig import Rig, windows
from tests.bot.test_board_lists import ZONE

KEYS = iter(range(10_000))


def by(manager: str, key: str = "", *, is_head: bool = False) -> By:
    return By(manager, manager.title(), key or f"k{next(KEYS)}", is_head, manager)


async def does(rig: Rig, deed: Callable[[Transaction], Result]) -> Result:
    result = await rig.do(deed)
    await rig.settle()
    return result


async def lead(rig: Rig, number: int = 1) -> dict[str, object]:
    return (await rig.rows(leads))[number - 1]


async def account(rig: Rig, login: str) -> None:
    name = login.title()
    await rig.do(lambda tx: add_user(tx, login, name=name, role="manager", password=""))


async def test_a_lead_of_the_bot_can_be_taken_over(rig: Rig) -> None:
    await rig.says("hello")

    result = await does(rig, lambda tx: take(tx, by("petr"), 1))

    assert result == DONE
    assert (await lead(rig))["stage"] == "work"
    assert (await rig.rows(conversations))[0]["owner"] == "petr"
    assert rig.messenger.texts()[-1] == "Petr подключается к чату"
    assert await rig.says("and now?") == []


async def test_exactly_one_of_many_wins_and_the_others_are_told_who(rig: Rig) -> None:
    await rig.says("human all")

    results = await asyncio.gather(
        *(
            rig.do(lambda tx, name=name: take(tx, by(name), 1))  # type: ignore[misc]  # bound at once
            for name in ["petr", "vera"] * 10
        )
    )

    winner = (await rig.rows(conversations))[0]["owner"]
    loser = {"petr": "vera", "vera": "petr"}[winner]
    assert results.count(refused("taken", winner)) == 10
    assert results.count(DONE) == 10
    assert [row["manager"] for row in await rig.rows(deeds)] == [winner] * 10
    assert len(await rig.rows(handoffs)) == 1
    assert loser


async def test_the_same_form_is_done_once(rig: Rig) -> None:
    await rig.says("hello")
    await does(rig, lambda tx: take(tx, by("petr"), 1))
    once = by("petr", "form")

    results = await asyncio.gather(
        *(rig.do(lambda tx: reply(tx, once, 1, text="yes")) for _ in range(5))
    )
    await rig.settle()

    assert results == [DONE] * 5
    assert rig.messenger.texts().count("Petr:\nyes") == 1


async def test_a_refusal_may_be_granted_later(rig: Rig) -> None:
    await rig.says("hello")
    once = by("petr", "form")

    first = await does(rig, lambda tx: reply(tx, once, 1, text="yes"))
    await does(rig, lambda tx: take(tx, by("petr"), 1))
    second = await does(rig, lambda tx: reply(tx, once, 1, text="yes"))

    assert (first, second) == (refused("unowned"), DONE)


async def test_who_is_asked_alone_is_not_overtaken(rig: Rig) -> None:
    await rig.link("olga", "50")
    await account(rig, "petr")
    await rig.says("human in_order")

    held = await does(rig, lambda tx: take(tx, by("petr"), 1))
    mine = await does(rig, lambda tx: take(tx, by("olga"), 1))

    assert (held, mine) == (refused("held", "olga"), DONE)


async def test_a_head_need_not_wait_for_anybody(rig: Rig) -> None:
    await rig.link("olga", "50")
    await rig.says("human in_order")

    assert await does(rig, lambda tx: take(tx, by("head", is_head=True), 1)) == DONE


async def test_who_cannot_answer_holds_up_nobody(rig: Rig) -> None:
    await rig.says("human in_order")

    assert await does(rig, lambda tx: take(tx, by("petr"), 1)) == DONE


async def test_only_the_owner_speaks(rig: Rig) -> None:
    await rig.says("hello")
    await does(rig, lambda tx: take(tx, by("petr"), 1))

    other = await does(rig, lambda tx: reply(tx, by("vera"), 1, text="hi"))
    head = by("head", is_head=True)
    for_him = await does(rig, lambda tx: reply(tx, head, 1, text="hi"))
    silent = await does(rig, lambda tx: reply(tx, by("petr"), 1, text="  "))
    endless = await does(rig, lambda tx: reply(tx, by("petr"), 1, text="x" * 4001))
    gone = await does(rig, lambda tx: reply(tx, by("petr"), 77, text="hi"))

    assert other == for_him == refused("taken", "petr")
    assert [one.why for one in (silent, endless, gone)] == [
        "no_words",
        "too_long",
        "gone",
    ]


async def test_a_note_is_for_people_only(rig: Rig) -> None:
    await rig.says("hello")

    assert await does(rig, lambda tx: note(tx, by("vera"), 1, text=" odd ")) == DONE

    assert await rig.do(lambda tx: notes_of(tx, 1)) == ["Vera: odd"]
    assert rig.messenger.texts() == ["hello!"]


async def test_a_lead_is_transferred_to_whoever_can_take_it(rig: Rig) -> None:
    await account(rig, "vera")
    await rig.says("hello")
    await does(rig, lambda tx: take(tx, by("petr"), 1))

    nobody = await does(rig, lambda tx: transfer(tx, by("petr"), 1, to="ghost"))
    not_his = await does(rig, lambda tx: transfer(tx, by("vera"), 1, to="vera"))
    done = await does(rig, lambda tx: transfer(tx, by("petr"), 1, to="vera"))
    taken = await does(rig, lambda tx: take(tx, by("vera"), 1))

    assert nobody == refused("nobody", "ghost")
    assert not_his == refused("taken", "petr")
    assert (done, taken) == (DONE, DONE)
    assert (await lead(rig))["manager"] == "vera"


async def test_a_lead_is_given_back_to_the_bot(rig: Rig) -> None:
    await rig.says("hello")
    await does(rig, lambda tx: take(tx, by("petr"), 1))

    assert await does(rig, lambda tx: give_back(tx, by("petr"), 1)) == DONE

    assert (await lead(rig))["stage"] == "talking"
    assert await rig.says("bot?") == ["bot?!"]


async def test_a_lead_is_put_into_the_queue(rig: Rig) -> None:
    await rig.link("olga", "50")
    await rig.says("hello")
    called = await does(rig, lambda tx: queue(tx, by("petr"), 1))
    first = (await lead(rig))["stage"]
    await does(rig, lambda tx: take(tx, by("olga"), 1))

    again = await does(rig, lambda tx: queue(tx, by("olga"), 1))

    assert (called, again, first) == (DONE, DONE, "waiting")
    assert (await lead(rig))["stage"] == "waiting"
    assert len(await rig.rows(handoffs)) == 2


ENDINGS = [
    (Ending(outcome="won", amount=74_700), "good"),
    (Ending(outcome="lost", reason="expensive"), "bad"),
    (Ending(outcome="lost", reason="other", words="moved away"), "bad"),
    (Ending(outcome="junk", reason="tender"), "bad"),
]


async def test_an_owner_closes_a_lead(rig: Rig) -> None:
    for number, (ending, stage) in enumerate(ENDINGS, 1):
        await rig.says("hello", chat=str(number))
        await does(rig, lambda tx, n=number: take(tx, by("petr"), n))  # type: ignore[misc]  # bound at once

        result = await does(
            rig,
            lambda tx, n=number, e=ending: close(tx, by("petr"), n, ending=e),  # type: ignore[misc]  # bound at once
        )

        row = await lead(rig, number)
        assert result == DONE
        assert (row["stage"], row["outcome"]) == (stage, ending.outcome)
        assert (row["reason"], row["amount"]) == (ending.reason, ending.amount)
    assert await rig.do(lambda tx: notes_of(tx, 3)) == ["Petr: moved away"]


async def test_an_end_needs_its_reason(rig: Rig) -> None:
    await rig.says("hello")
    await does(rig, lambda tx: take(tx, by("petr"), 1))

    for ending in (
        Ending(outcome="lost"),
        Ending(outcome="lost", reason="because"),
        Ending(outcome="lost", reason="other", words=" "),
        Ending(outcome="junk", reason="expensive"),
    ):
        result = await does(
            rig,
            lambda tx, e=ending: close(tx, by("petr"), 1, ending=e),  # type: ignore[misc]  # bound at once
        )
        assert result == refused("no_reason")
    assert (await lead(rig))["stage"] == "work"


async def test_a_meeting_keeps_the_lead_with_its_owner(rig: Rig) -> None:
    await rig.says("hello")
    await does(rig, lambda tx: take(tx, by("petr"), 1))
    meeting, won = Ending(outcome="meeting"), Ending(outcome="won")

    await does(rig, lambda tx: close(tx, by("petr"), 1, ending=meeting))
    met = (await lead(rig))["stage"]
    await does(rig, lambda tx: take_up(tx, by("petr"), 1))
    back = (await lead(rig))["stage"]
    await does(rig, lambda tx: close(tx, by("petr"), 1, ending=won))
    over = await does(rig, lambda tx: take(tx, by("vera"), 1))

    assert (met, back, over.why) == ("meeting", "work", "over")


async def test_what_is_no_lead_is_ended_without_a_word(rig: Rig) -> None:
    await rig.link("olga", "50")
    await rig.says("human all")
    said = rig.messenger.texts()

    result = await does(
        rig,
        lambda tx: close(
            tx, by("vera"), 1, ending=Ending(outcome="junk", reason="spam")
        ),
    )

    assert result == DONE
    assert rig.messenger.texts() == said
    assert rig.messenger.texts("50")[-1].endswith("🚫 Не лид")
    row = await lead(rig)
    assert (row["stage"], row["junk"], row["manager"]) == ("bad", "spam", "vera")
    chat = (await rig.rows(conversations))[0]
    assert (chat["status"], chat["owner"]) == ("closed", None)


def test_the_junk_of_the_script_may_be_a_reason() -> None:
    assert reasons_of(windows(), "junk")[:2] == ("ad_agency", "spam")
    assert reasons_of(windows(), "won") == ()


async def test_an_excluded_person_makes_no_leads_until_it_is_undone(rig: Rig) -> None:
    await rig.says("phone +79001234567")
    result = await does(rig, lambda tx: put_on_list(tx, by("vera"), 1, reason="spam"))
    silent = await rig.says("buy!")
    listed = await rig.do(lambda tx: is_excluded(tx, 1))
    rows = await rig.rows(exclusions)

    undone = await does(rig, lambda tx: take_off_list(tx, by("vera"), rows[0]["id"]))
    twice = await does(rig, lambda tx: take_off_list(tx, by("vera"), rows[0]["id"]))

    assert (result, silent, listed, len(rows)) == (DONE, [], True, 2)
    assert (undone, twice.why) == (DONE, "gone")
    assert not await rig.do(lambda tx: is_excluded(tx, 1))
    assert await rig.says("hello") == ["hello!"]
    acts = [entry.act for entry in await rig.do(entries)]
    assert acts == ["readmitted", "excluded"]


async def test_an_exclusion_needs_a_reason(rig: Rig) -> None:
    await rig.says("hello")

    result = await does(rig, lambda tx: put_on_list(tx, by("vera"), 1, reason=" "))

    assert result == refused("no_reason")


async def test_what_was_erased_cannot_be_taken(rig: Rig) -> None:
    await rig.says("forget")

    assert (await does(rig, lambda tx: take(tx, by("petr"), 1))).why == "gone"
    assert await rig.do(lambda tx: tx.connection.scalar(select(deeds.c.id))) is None


async def test_a_taken_lead_moves_on_the_board(rig: Rig) -> None:
    await rig.says("human all")
    await does(rig, lambda tx: take(tx, by("petr"), 1))

    columns = await rig.do(
        lambda tx: board(tx, Filters(), viewer=Viewer("petr"), zone=ZONE)
    )

    assert [len(column.tiles) for column in columns] == [0, 0, 1, 0, 0, 0]
    assert columns[2].tiles[0].manager == "petr"
