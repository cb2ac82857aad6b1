from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from bot.handoffs import handoffs as desk
from bot.handoffs.cards import covered
from bot.handoffs.handoffs import Answer
from bot.handoffs.offers import Person, Step, ladder, ordered
from bot.leads.leads import facts_of
from bot.ports import Inbound, Place
from bot.store.people import handoffs, leads, offers, promises
from bot.store.tables import conversations, outbox
from dialogs.conversation.events import Replied
from tests.bot.rig import Rig, windows

GROUP = Place("fake", "-7")


async def called(rig: Rig, how: str = "all", *, chat: str = "1") -> int:
    """A prospect asks for a human; the number of the handoff."""
    await rig.says("phone +79001234567", f"human {how}", chat=chat)
    number: int = (await rig.rows(handoffs))[-1]["id"]
    return number


async def claim(rig: Rig, handoff: int, manager: str) -> Answer:
    answer = await rig.do(lambda tx: desk.claim(tx, handoff, manager))
    await rig.settle()
    return answer


async def linked(rig: Rig) -> None:
    await rig.link("olga", "50")
    await rig.link("ivan", "60")
    await rig.link("head", "70")


async def test_a_card_goes_to_the_people_of_the_route(rig: Rig) -> None:
    await linked(rig)

    await called(rig)

    cards = [one for one in rig.messenger.sent if one.speaker == "card"]
    assert [one.chat for one in cards] == ["50", "60"]
    assert cards[0].body.text == "lead 1: phone=+79001234567"
    assert cards[0].body.buttons[0].payload == "c:1:take"


async def test_a_card_goes_to_the_group_once_where_there_is_one(rig: Rig) -> None:
    rig = Rig(rig.database, rig.secrets, rig.clock, group=GROUP)
    await linked(rig)

    await called(rig)

    assert len(rig.messenger.texts("-7")) == 1


async def test_a_group_sees_no_whole_phone(rig: Rig) -> None:
    grouped = Rig(rig.database, rig.secrets, rig.clock, group=GROUP)
    await linked(grouped)
    await called(grouped)
    await grouped.says("phone +79007654321")

    assert grouped.messenger.texts("-7") == [
        "lead 1: phone=+79•••••••67",
        "lead 1: phone=+79•••••••21",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("+7 900 123-45-67", "+7 9•• •••-••-67"),
        ("«89001234567»", "«89•••••••67»"),
        ("+48 600 100 200", "+48 ••• ••• •00"),
        ("44 700–74 700 ₽, 2026-11-24 10:00", "44 700–74 700 ₽, 2026-11-24 10:00"),
    ],
)
def test_a_phone_is_covered(text: str, shown: str) -> None:
    assert covered(text) == shown


async def test_a_handoff_without_anybody_linked_is_kept(rig: Rig) -> None:
    await called(rig)

    row = (await rig.rows(handoffs))[0]
    assert (row["key"], row["status"], row["reason"]) == ("1:1", "offered", "asked")


async def test_a_claim_silences_the_bot_and_tells_everybody(rig: Rig) -> None:
    await linked(rig)
    handoff = await called(rig)

    answer = await claim(rig, handoff, "olga")

    assert answer == Answer(is_done=True, by="olga", handoff=handoff)
    assert rig.messenger.texts()[-1] == "Ольга Смирнова подключается к чату"
    assert rig.messenger.texts("60")[-1].endswith(
        "✋ Лид взят: Ольга Смирнова в 12:00 · за 0 с"
    )
    assert rig.messenger.sent[-1].edits is not None
    assert await rig.says("hello?") == []
    assert rig.messenger.texts("50")[-1] == "👤 hello?"
    chat = (await rig.rows(conversations))[0]
    assert (chat["owner"], chat["epoch"], chat["status"]) == ("olga", 1, "human")


async def test_exactly_one_of_many_claims_wins(rig: Rig) -> None:
    await linked(rig)
    handoff = await called(rig)

    answers = await asyncio.gather(
        *(
            rig.do(lambda tx, name=name: desk.claim(tx, handoff, name))  # type: ignore[misc]  # bound at once
            for name in ["olga", "ivan"] * 10
        )
    )

    winners = {answer.by for answer in answers if answer.is_done}
    assert [answer.is_done for answer in answers].count(True) == 1
    assert {answer.by for answer in answers} == winners


@pytest.mark.parametrize("manager", ["head", "nobody", "", "1"])
async def test_who_was_not_asked_cannot_claim(rig: Rig, manager: str) -> None:
    await linked(rig)
    handoff = await called(rig)

    assert not (await claim(rig, handoff, manager)).is_done
    assert (await rig.rows(handoffs))[0]["status"] == "offered"


async def test_a_claim_of_nothing_does_nothing(rig: Rig) -> None:
    await linked(rig)

    assert await claim(rig, 77, "olga") == Answer(is_done=False)


async def test_a_message_of_the_bot_that_waits_is_not_sent_after_the_claim(
    rig: Rig,
) -> None:
    await linked(rig)
    handoff = await called(rig)
    await rig.intake.accept([rig.said("and the price?")])
    await rig.turns.step()

    await claim(rig, handoff, "olga")

    assert "and the price?!" not in rig.messenger.texts()
    assert "void" in [row["status"] for row in await rig.rows(outbox)]


async def test_the_words_of_the_owner_reach_the_prospect(rig: Rig) -> None:
    await linked(rig)
    handoff = await called(rig)
    await claim(rig, handoff, "olga")

    for number, manager in enumerate(["olga", "ivan"]):
        event = Replied(at=rig.clock(), manager=manager, text=f"from {manager}")
        await rig.intake.accept(
            [
                Inbound(
                    channel="fake",
                    chat="-7",
                    external_id=f"r{number}",
                    event=event,
                    conversation=1,
                )
            ]
        )
    await rig.settle()

    assert rig.messenger.texts()[-1] == "Ольга Смирнова:\nfrom olga"


async def test_a_lead_that_is_closed_ends_and_the_person_may_come_again(
    rig: Rig,
) -> None:
    await linked(rig)
    handoff = await called(rig)
    await claim(rig, handoff, "olga")

    refused = await rig.do(lambda tx: desk.close(tx, handoff, "ivan", outcome="won"))
    closed = await rig.do(
        lambda tx: desk.close(tx, handoff, "olga", outcome="won", reason="paid")
    )
    await rig.settle()
    answers = await rig.says("me again")

    assert (refused.is_done, closed.is_done) == (False, True)
    first, second = await rig.rows(leads)
    assert (first["status"], first["outcome"], first["reason"]) == (
        "closed",
        "won",
        "paid",
    )
    assert (second["key"], second["previous_id"]) == ("fake:1:2", first["id"])
    assert answers == ["me again!"]
    # What was known then is read beside the lead, the state goes on.
    assert "phone" in facts_of(first["facts"], rig.secrets)
    assert second["facts"] is None


async def test_who_comes_again_is_offered_to_the_known_face_first(rig: Rig) -> None:
    await linked(rig)
    handoff = await called(rig)
    await claim(rig, handoff, "ivan")
    await rig.do(lambda tx: desk.close(tx, handoff, "ivan", outcome="won"))
    await rig.settle()

    await called(rig, "in_order")

    offered = [row for row in await rig.rows(offers) if row["handoff_id"] == 2]
    assert [row["manager"] for row in offered] == ["ivan"]
    assert rig.messenger.texts("60")[-1].startswith("🔁 Повторный: лид №1")


async def test_a_released_conversation_is_the_bots_again(rig: Rig) -> None:
    await linked(rig)
    handoff = await called(rig)
    await claim(rig, handoff, "olga")

    await rig.do(lambda tx: desk.release(tx, handoff, "olga"))
    await rig.settle()

    assert await rig.says("hi") == ["hi!"]


async def test_a_lead_is_transferred_to_another(rig: Rig) -> None:
    await linked(rig)
    handoff = await called(rig)
    await claim(rig, handoff, "olga")

    again = await rig.do(
        lambda tx: desk.requeue(
            tx, handoff, script=windows(), card="x", to=("head",), manager="olga"
        )
    )
    await rig.settle()

    assert again.handoff is not None
    assert rig.messenger.texts("70") == ["x"]
    assert (await claim(rig, again.handoff, "head")).is_done
    assert [row["key"] for row in await rig.rows(handoffs)] == ["1:1", "1:2"]


async def test_a_promise_of_a_human_is_kept_by_the_claim(rig: Rig) -> None:
    await linked(rig)
    handoff = await called(rig)
    await claim(rig, handoff, "olga")

    assert (await rig.rows(promises))[0]["kept_at"] == rig.clock.micros


async def test_a_card_follows_the_answers(rig: Rig) -> None:
    await linked(rig)
    await rig.says("human")

    await rig.says("phone +79001234567")

    assert rig.messenger.texts("50") == ["lead 1: ", "lead 1: phone=+79001234567"]
    assert rig.messenger.sent[-1].edits is not None


async def test_in_order_asks_one_after_another(rig: Rig) -> None:
    await linked(rig)
    handoff = await called(rig, "in_order")
    assert not (await claim(rig, handoff, "ivan")).is_done

    rig.clock.pass_(minutes=5)
    await rig.turns.tick()

    assert not (await claim(rig, handoff, "olga")).is_done
    assert (await claim(rig, handoff, "ivan")).is_done


async def test_evenly_asks_who_was_not_asked_for_longest(rig: Rig) -> None:
    await linked(rig)
    for chat in "123":
        rig.clock.pass_(seconds=1)
        await called(rig, "evenly", chat=chat)

    asked = [row["manager"] for row in await rig.rows(offers)]

    assert sorted(str(name) for name in asked) in (
        ["ivan", "ivan", "olga"],
        ["ivan", "olga", "olga"],
    )
    assert asked[0] != asked[1]


async def test_who_is_away_is_not_asked(rig: Rig) -> None:
    await linked(rig)
    await rig.away("olga")

    await called(rig)

    assert rig.messenger.texts("50") == []
    assert len(rig.messenger.texts("60")) == 1


async def test_nobody_answers_so_everybody_is_reminded_then_more_are_asked(
    rig: Rig,
) -> None:
    await linked(rig)
    handoff = await called(rig)
    for _ in range(4):
        rig.clock.pass_(minutes=5)
        await rig.turns.tick()
        await rig.turns.tick()
        await rig.settle()

    assert len(rig.messenger.texts("50")) == 3
    assert rig.messenger.texts("70")[0].startswith("lead 1")
    assert (await rig.rows(handoffs))[0]["due"] is None
    assert (await claim(rig, handoff, "head")).is_done


async def test_only_working_minutes_count(rig: Rig) -> None:
    await linked(rig)
    rig.clock.now = dt.datetime(2026, 11, 23, 17, 58, tzinfo=dt.UTC)  # 20:58 in Moscow
    await called(rig)

    rig.clock.pass_(hours=8)
    assert await rig.turns.tick() == 0
    rig.clock.pass_(hours=5)
    assert await rig.turns.tick() == 1


async def test_a_step_that_has_come_due_does_nothing_after_a_claim(rig: Rig) -> None:
    await linked(rig)
    handoff = await called(rig)
    await claim(rig, handoff, "olga")

    rig.clock.pass_(minutes=9)

    assert await rig.turns.tick() == 0


async def test_an_owner_who_is_silent_is_reminded_and_then_loses_the_lead(
    rig: Rig,
) -> None:
    await linked(rig)
    handoff = await called(rig)
    await claim(rig, handoff, "olga")

    rig.clock.pass_(minutes=10)
    await rig.turns.tick()
    await rig.settle()
    assert rig.messenger.texts("50")[-1] == "⏳ Клиент ждёт вашего ответа: лид №1"
    rig.clock.pass_(minutes=10)
    await rig.turns.tick()
    await rig.settle()

    assert [row["status"] for row in await rig.rows(handoffs)] == ["expired", "offered"]
    assert (await claim(rig, 2, "ivan")).is_done


async def test_an_owner_who_writes_keeps_the_lead(rig: Rig) -> None:
    await linked(rig)
    handoff = await called(rig)
    await claim(rig, handoff, "olga")
    event = Replied(at=rig.clock(), manager="olga", text="hi")
    said = Inbound(
        channel="fake", chat="50", external_id="r", event=event, conversation=1
    )
    await rig.intake.accept([said])
    await rig.settle()

    rig.clock.pass_(hours=1)

    assert await rig.turns.tick() == 0


def test_the_ladder_of_a_queue_in_order_ends_with_everybody() -> None:
    steps = ladder(windows(), "in_order", ["olga", "ivan"], claim_within=4)

    assert steps == (
        Step(4, "next", ("ivan",)),
        Step(5, "widen", ("olga", "ivan", "head")),
        Step(8, "widen", ("olga", "ivan")),
        Step(15, "widen", ("head",)),
    )


@pytest.mark.parametrize(
    ("how", "first", "rank"),
    [
        ("all", None, ("b", "c", "a")),
        ("in_order", None, ("b", "c", "a")),
        ("evenly", None, ("c", "b", "a")),
        ("in_order", "c", ("c", "b", "a")),
        ("in_order", "a", ("b", "c", "a")),
    ],
)
def test_people_are_ranked(how: str, first: str | None, rank: tuple[str, ...]) -> None:
    people = [
        Person("a", "A", is_away=True),
        Person("b", "B", offered_at=2),
        Person("c", "C", offered_at=1),
    ]

    assert ordered(people, how, first=first) == rank  # type: ignore[arg-type]  # of the table
