from __future__ import annotations

import asyncio

from bot.store.tables import addresses, contacts, conversations, inbox, ready
from tests.bot.rig import Rig


async def test_a_repeated_update_is_kept_once(rig: Rig) -> None:
    update = rig.said("hi")

    await rig.intake.accept([update, update])
    await rig.intake.accept([update])

    assert len(await rig.rows(inbox)) == 1


async def test_an_update_with_a_lower_number_than_the_last_is_kept(rig: Rig) -> None:
    high, low = rig.inbound(rig.said("b").event, number="9"), rig.said("a")

    await rig.intake.accept([high])
    await rig.intake.accept([low])

    assert len(await rig.rows(inbox)) == 2


async def test_a_chat_has_one_contact_one_conversation_and_one_place_in_the_queue(
    rig: Rig,
) -> None:
    await rig.intake.accept([rig.said("a"), rig.said("b"), rig.said("c", "2")])
    await rig.intake.accept([rig.said("d")])

    assert [row["chat"] for row in await rig.rows(conversations)] == ["1", "2"]
    assert len(await rig.rows(contacts)) == len(await rig.rows(addresses)) == 2
    assert len(await rig.rows(ready)) == 2


async def test_the_order_of_a_batch_is_the_order_of_the_inbox(rig: Rig) -> None:
    batch = [rig.said(str(n)) for n in range(30)]

    await rig.intake.accept(batch)

    kept = [row["external_id"] for row in await rig.rows(inbox)]
    assert kept == [one.external_id for one in batch]


async def test_the_same_updates_from_many_sides_at_once_are_kept_once(
    rig: Rig,
) -> None:
    batch = [rig.said("x", str(chat)) for chat in range(20)]

    await asyncio.gather(
        *(rig.intake.accept(batch[n:] + batch[:n]) for n in range(0, 20, 4))
    )

    assert len(await rig.rows(inbox)) == len(await rig.rows(conversations)) == 20
    assert len(await rig.rows(contacts)) == 20


async def test_words_lie_in_the_database_encrypted(rig: Rig) -> None:
    await rig.intake.accept([rig.said("my phone is 9001234567")])

    rows = await rig.rows(inbox)
    assert b"9001234567" not in rows[0]["event"]
