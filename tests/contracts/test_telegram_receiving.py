"""What people do in Telegram, as events: the same for both libraries."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from adapters.messengers.telegram_messenger import Telegram
from adapters.messengers.telegram_typing import SOON
from bot.ports import Change, Inbound
from dialogs.conversation.events import Edited, Pressed, Said, Shared, Started
from dialogs.conversation.state import Button
from tests.contracts.conftest import Kept, Receive, say
from tests.servers.telegram.faults import Fault
from tests.servers.telegram.server import TelegramServer

pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after.*")


async def test_a_deep_link_starts_with_its_source(
    server: TelegramServer, receiving: Receive
) -> None:
    anna = server.person("Анна", username="anna_k")

    async with receiving() as kept:
        anna.start("utm_source-yandex__utm_campaign-okna-msk")
        await server.until(lambda: kept.all)

    one, event = kept.all[0], kept.events[0]
    assert isinstance(event, Started)
    assert event.source == {"utm_source": "yandex", "utm_campaign": "okna-msk"}
    assert event.profile is not None
    assert (event.profile.name, event.profile.username) == ("Анна", "anna_k")
    assert event.at.utcoffset() == dt.timedelta(0)
    assert (one.chat, one.sender) == (str(anna.id), None)


async def test_words_and_their_correction(
    server: TelegramServer, receiving: Receive
) -> None:
    anna = server.person()

    async with receiving() as kept:
        said = anna.say("три окна 👍")
        anna.edit(said, "четыре окна")
        await server.until(lambda: len(kept.all) == 2)

    first, second = kept.events
    assert isinstance(first, Said)
    assert isinstance(second, Edited)
    assert (first.text, first.id) == ("три окна 👍", str(said["message_id"]))
    assert (second.text, second.message) == ("четыре окна", first.id)
    assert kept.all[0].external_id != kept.all[1].external_id


async def test_a_contact_knows_whose_it_is(
    server: TelegramServer, receiving: Receive
) -> None:
    anna = server.person()

    async with receiving() as kept:
        anna.share_contact(phone="79001234567")
        anna.share_contact(phone="+79007654321", of=77)
        await server.until(lambda: len(kept.all) == 2)

    own, other = kept.events
    assert isinstance(own, Shared)
    assert isinstance(other, Shared)
    assert (own.kind, own.phone, own.own) == ("contact", "+79001234567", True)
    assert (other.phone, other.own) == ("+79007654321", False)


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        ("photo", "photo"),
        ("voice", "voice"),
        ("document", "document"),
        ("video", "video"),
        ("sticker", "sticker"),
    ],
)
async def test_files_keep_their_name_and_words(
    server: TelegramServer, receiving: Receive, sent: str, kind: str
) -> None:
    anna = server.person()

    async with receiving() as kept:
        anna.send(sent, caption="вот проём")
        await server.until(lambda: kept.all)

    event = kept.events[0]
    assert isinstance(event, Shared)
    assert (event.kind, event.caption) == (kind, "вот проём")
    assert event.ref in server.world.files


async def test_a_location_keeps_its_place(
    server: TelegramServer, receiving: Receive
) -> None:
    async with receiving() as kept:
        server.person().share_location(55.75, 37.61)
        await server.until(lambda: kept.all)

    event = kept.events[0]
    assert isinstance(event, Shared)
    assert (event.kind, event.ref) == ("location", "55.75,37.61")


async def test_a_press_is_settled_and_names_its_message(
    server: TelegramServer, messenger: Telegram, receiving: Receive
) -> None:
    anna = server.person()
    anna.start()
    sent = await messenger.send(say(anna.id, "?", buttons=(Button("Да", "ok:yes"),)))

    async with receiving() as kept:
        press = anna.tap("Да")
        await server.until(lambda: server.world.pop_ups)

    one, event = kept.all[-1], kept.events[-1]
    assert isinstance(event, Pressed)
    assert (event.payload, one.message, one.press) == ("ok:yes", sent.ref, press)
    assert server.world.pop_ups == [(press, "", False)]


async def test_a_reply_names_the_message_it_quotes(
    server: TelegramServer, messenger: Telegram, receiving: Receive
) -> None:
    anna = server.person()
    anna.start()
    sent = await messenger.send(say(anna.id, "Сколько окон?"))

    async with receiving() as kept:
        anna.say("три", reply_to=int(sent.ref))
        await server.until(lambda: len(kept.all) == 2)

    assert kept.all[-1].quoted == sent.ref


async def test_who_stops_the_bot_and_lets_it_in_again(
    server: TelegramServer, receiving: Receive
) -> None:
    anna = server.person()

    async with receiving() as kept:
        anna.start()
        anna.block()
        anna.unblock()
        await server.until(lambda: len(kept.all) == 3)

    changes = [one.change for one in kept.all]
    assert changes == [None, Change(is_reachable=False), Change(is_reachable=True)]


async def test_a_group_that_moves_says_where(
    server: TelegramServer, receiving: Receive
) -> None:
    group = server.group()

    async with receiving() as kept:
        moved = server.migrate(group)
        await server.until(lambda: kept.all)

    assert [(one.chat, one.change) for one in kept.all] == [
        (str(group.id), Change(moved_to=str(moved.id)))
    ]


async def test_a_word_in_a_group_names_who_said_it_and_in_which_topic(
    server: TelegramServer, messenger: Telegram, receiving: Receive
) -> None:
    olga = server.person("Ольга")
    group = server.group("Менеджеры", olga, is_forum=True)
    topic = await messenger.send(say(group.id, "🔥 Анна", act="open_topic"))

    async with receiving() as kept:
        olga.say("добрый день", where=group, thread=int(topic.ref))
        await server.until(lambda: kept.all)

    one = kept.all[0]
    assert (one.chat, one.sender, one.thread) == (
        str(group.id),
        str(olga.id),
        topic.ref,
    )


async def test_typing_is_shown_until_a_human_speaks(
    server: TelegramServer, messenger: Telegram, receiving: Receive
) -> None:
    anna = server.person()

    async with receiving() as kept:
        anna.start()
        await server.until(lambda: anna.chat.actions == ["typing"])
        await messenger.send(replace(say(anna.id, "Ольга: да"), speaker="human"))
        anna.say("спасибо")
        await server.until(lambda: len(kept.all) == 2)
        await asyncio.sleep(2 * SOON)

    assert anna.chat.actions == ["typing"]


async def test_an_answer_that_comes_at_once_is_not_announced(
    server: TelegramServer, messenger: Telegram
) -> None:
    anna = server.person()

    async def answer(batch: Sequence[Inbound]) -> None:
        await asyncio.gather(
            *(messenger.send(say(int(one.chat), "да")) for one in batch)
        )

    running = asyncio.create_task(messenger.run(answer))
    anna.start()
    await server.until(lambda: anna.texts == ["да"])
    await asyncio.sleep(2 * SOON)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    assert anna.chat.actions == []


async def test_an_update_is_confirmed_only_when_it_is_kept(
    server: TelegramServer, receiving: Receive
) -> None:
    anna = server.person()

    async with receiving() as kept:
        kept.is_down = True
        anna.say("не потеряйте")
        await server.until(lambda: kept.refused)
        waiting = list(server.updates.waiting)
        kept.is_down = False
        await server.until(lambda: kept.all)
        await server.until(lambda: not server.updates.waiting)

    assert len(waiting) == 1
    assert [event.text for event in kept.events if isinstance(event, Said)] == [
        "не потеряйте"
    ]


async def test_numbers_that_begin_anew_below_are_received(
    server: TelegramServer, receiving: Receive
) -> None:
    anna = server.person()

    async with receiving() as kept:
        anna.say("до отпуска")
        await server.until(lambda: kept.all and not server.updates.waiting)
        server.updates.next_id = 1000
        anna.say("после отпуска")
        await server.until(lambda: not server.updates.waiting)

    assert len(kept.all) == 2


@pytest.mark.slow
async def test_receiving_survives_trouble(
    server: TelegramServer, receiving: Receive
) -> None:
    server.faults.add(Fault("status", "getUpdates", status=502))
    server.faults.add(Fault("refuse", "getUpdates"))
    anna = server.person()

    async with receiving() as kept:
        anna.say("я тут")
        await server.until(lambda: kept.all)

    assert len(kept.all) == 1


async def test_an_update_nobody_can_read_holds_up_no_other(
    server: TelegramServer, receiving: Receive
) -> None:
    anna = server.person()

    async with receiving() as kept:
        server.updates.push("message", {"chat": {"id": "?"}})
        anna.say("а я тут")
        await server.until(lambda: kept.all)
        await server.until(lambda: not server.updates.waiting)

    assert len(kept.all) == 1


async def test_one_event_that_cannot_be_kept_holds_up_no_other(
    server: TelegramServer, messenger: Telegram
) -> None:
    kept = Kept()

    async def picky(batch: object) -> None:
        assert isinstance(batch, list)
        if any("яд" in one.event.text for one in batch):
            raise ValueError(batch)
        await kept.accept(batch)

    anna = server.person()
    anna.say("яд")
    anna.say("мёд")
    task = asyncio.create_task(messenger.run(picky))
    await server.until(lambda: kept.all and not server.updates.waiting)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    assert len(kept.all) == 1
