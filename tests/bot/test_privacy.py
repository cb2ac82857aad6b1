from __future__ import annotations

from functools import partial

import pytest

from bot.leads.exclusions import exclude, readmit
from bot.privacy import privacy
from bot.store.people import consents, exclusions, leads, tombstones
from bot.store.tables import addresses, conversations, inbox, outbox, timers, turns
from tests.bot.rig import Rig


async def test_forgetting_leaves_no_words_and_still_answers(rig: Rig) -> None:
    await rig.says("phone +79001234567", "later 20")

    assert await rig.says("forget") == ["forgotten"]

    assert await rig.rows(turns) == []
    assert await rig.rows(timers) == []
    assert {row["event"] for row in await rig.rows(inbox)} == {None}
    assert [row["body"] for row in await rig.rows(outbox)][:-1] == []
    assert (await rig.rows(leads))[0]["facts"] is None
    assert (await rig.rows(conversations))[0]["state"] is None
    assert [row["kind"] for row in await rig.rows(addresses)] == ["fake"]
    assert len(await rig.rows(tombstones)) == 2
    assert (await rig.rows(consents))[-1]["is_given"] is False


async def test_updates_of_before_the_erasure_bring_nothing_back(rig: Rig) -> None:
    old = rig.said("phone +79001234567")
    rig.clock.pass_(seconds=1)
    await rig.says("hi")
    rig.clock.pass_(seconds=1)
    await rig.says("forget")

    await rig.intake.accept([old])
    await rig.settle()

    assert len(await rig.rows(inbox)) == 2


async def test_who_was_forgotten_may_begin_anew(rig: Rig) -> None:
    await rig.says("forget")
    rig.clock.pass_(seconds=1)

    assert await rig.says("hi") == ["hi!"]
    assert [row["key"] for row in await rig.rows(leads)] == ["fake:1:1", "fake:1:2"]


async def test_a_person_is_found_by_phone_and_erased(rig: Rig) -> None:
    await rig.says("phone +79001234567")
    await rig.says("phone +79007654321", chat="2")

    found = await rig.do(lambda tx: privacy.contacts_with(tx, "phone", "+79001234567"))
    receipt = await rig.do(lambda tx: privacy.erase(tx, found[0]))

    assert len(found) == 1
    assert receipt.rows["leads"] == 1
    states = [row["state"] is None for row in await rig.rows(conversations)]
    assert states == [True, False]
    assert {row["facts"] for row in await rig.rows(leads)} == {None}


async def test_old_conversations_are_blanked(rig: Rig) -> None:
    await rig.says("old")
    rig.clock.pass_(days=300)
    await rig.says("new", chat="2")
    rig.clock.pass_(days=100)

    first = await rig.do(lambda tx: privacy.retain(tx, days=365))
    second = await rig.do(lambda tx: privacy.retain(tx, days=365))

    assert (first.blanked, second.blanked) == (1, 0)
    assert first.next is None

    blank = [row["state"] is None for row in await rig.rows(conversations)]
    assert blank == [True, False]


async def test_old_conversations_are_blanked_a_slice_at_a_time(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(privacy, "SLICE", 2)
    for chat in range(5):
        await rig.says("old", chat=str(chat))
    rig.clock.pass_(days=400)
    slices = []
    after: int | None = 0

    while after is not None:
        swept = await rig.do(partial(privacy.retain, days=365, after=after))
        slices.append(swept.blanked)
        after = swept.next

    assert slices == [2, 2, 1]
    assert all(row["is_erased"] for row in await rig.rows(conversations))


async def test_somebody_on_the_list_gets_no_lead_and_no_answer(rig: Rig) -> None:
    await rig.says("spam")
    assert [row["reason"] for row in await rig.rows(exclusions)] == ["ads"]

    assert await rig.says("buy my ads") == []
    assert (await rig.rows(leads))[0]["junk"] == "ads"
    assert all(row["done_at"] for row in await rig.rows(inbox))


async def test_an_exclusion_can_be_undone_and_keeps_its_history(rig: Rig) -> None:
    await rig.says("spam")
    own = rig.secrets.hash("fake", "1")

    undone = await rig.do(
        lambda tx: readmit(tx.connection, [own], author="olga", now=tx.now)
    )

    assert undone == 1
    assert await rig.says("hi") == ["hi!"]
    assert (await rig.rows(exclusions))[0]["undone_by"] == "olga"


async def test_an_exclusion_ends_by_itself(rig: Rig) -> None:
    own = ("fake", rig.secrets.hash("fake", "1"))
    await rig.do(
        lambda tx: exclude(
            tx.connection,
            [own, own],
            reason="rude",
            author="olga",
            now=tx.now,
            expires_at=tx.now + privacy.DAY,
        )
    )
    assert await rig.says("hi") == []

    rig.clock.pass_(days=2)
    assert await rig.says("hi") == ["hi!"]


async def test_the_same_phone_in_another_chat_is_a_repeat(rig: Rig) -> None:
    await rig.says("phone +79001234567")

    await rig.says("phone +79001234567", chat="2")

    assert [row["previous_id"] for row in await rig.rows(leads)] == [None, 1]


async def test_no_personal_word_lies_open_in_any_table(rig: Rig) -> None:
    await rig.link("olga", "50")
    await rig.says("phone +79001234567", "human", "note secretword")
    await rig.says("secretword")

    for table in addresses.metadata.sorted_tables:
        for row in await rig.rows(table):
            told = " ".join(
                bytes(value).decode("latin-1")
                if isinstance(value, bytes)
                else str(value)
                for value in row.values()
            )
            assert "9001234567" not in told
            assert "secretword" not in told
