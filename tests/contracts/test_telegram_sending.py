"""What the bot says in Telegram: the same for both libraries."""

from __future__ import annotations

from copy import copy

import pytest
from msgspec.structs import replace

from adapters.messengers.telegram_messenger import Telegram
from bot.errors import (
    RejectedError,
    ThrottledError,
)
from bot.outbox.payloads import payload_of
from bot.ports import Body
from dialogs.conversation.state import Button
from tests.contracts.conftest import say
from tests.servers.telegram.limits import Rate
from tests.servers.telegram.people import Person
from tests.servers.telegram.server import TelegramServer

# The library itself reads the attribute that it warns of.
pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after.*")


async def test_a_message_arrives_as_it_is(messenger: Telegram, anna: Person) -> None:
    sent = await messenger.send(say(anna.id, "Окно <1300×1400> & _дверь_ *"))

    assert [(str(b.id), b.text) for b in anna.heard] == [
        (sent.ref, "Окно <1300×1400> & _дверь_ *")
    ]


async def test_buttons_stand_in_rows_and_keep_long_payloads(
    messenger: Telegram, anna: Person
) -> None:
    long = Button("Другое", "question:" + "очень-длинный-вариант" * 5)
    buttons = (Button("Да", "q:yes"), Button("Нет", "q:no"), long)

    await messenger.send(say(anna.id, "?", buttons=buttons))

    shown = anna.heard[0].buttons
    assert list(shown) == ["Да", "Нет", "Другое"]
    assert shown["Да"] == "q:yes"
    assert len(shown["Другое"].encode()) <= 64
    said = [Body(text="?", buttons=buttons)]
    assert payload_of(shown["Другое"], said) == long.payload


async def test_html_is_shown_and_plain_when_it_was_refused(
    messenger: Telegram, anna: Person
) -> None:
    card = say(anna.id, "<b>Анна</b> &lt;3", html=True)
    broken = say(anna.id, "<b>Анна <i", html=True)

    await messenger.send(card)
    with pytest.raises(RejectedError):
        await messenger.send(broken)
    await messenger.send(replace(card, plain=True))

    assert anna.texts == ["Анна <3", "Анна <3"]
    assert [bool(b.raw.get("entities")) for b in anna.heard] == [True, False]


async def test_a_long_text_comes_in_parts_that_lose_nothing(
    messenger: Telegram, anna: Person
) -> None:
    text = " ".join(f"слово{number}😀" for number in range(900))

    await messenger.send(say(anna.id, text, buttons=(Button("Да", "y"),)))

    assert len(anna.heard) > 1
    assert " ".join(anna.texts) == text
    assert [bool(b.buttons) for b in anna.heard][-2:] == [False, True]


async def test_parts_that_arrived_do_not_come_again(
    server: TelegramServer, messenger: Telegram, anna: Person
) -> None:
    server.world.flood.per_chat = Rate(1, 0.3)
    long = say(anna.id, "a" * 4000 + "\n" + "b" * 4000)

    with pytest.raises(ThrottledError):
        await messenger.send(long)
    server.world.flood.is_on = False
    await messenger.send(long)

    assert [text[0] for text in anna.texts] == ["a", "b"]


async def test_a_number_is_asked_for_by_a_button_that_goes_away(
    messenger: Telegram, anna: Person
) -> None:
    await messenger.send(say(anna.id, "Ваш телефон?", contact=True))
    asked = anna.chat.keyboard
    await messenger.send(say(anna.id, "Спасибо", key="2"))

    assert asked is not None
    assert asked["keyboard"][0][0]["request_contact"] is True
    assert asked["keyboard"][0][0]["text"] == "📱 Отправить мой номер"
    assert anna.chat.keyboard is None


async def test_an_edit_changes_words_and_buttons_and_may_come_twice(
    messenger: Telegram, anna: Person
) -> None:
    first = say(anna.id, "карточка", buttons=(Button("Взять", "c:1:take"),))
    sent = await messenger.send(first)
    edit = replace(say(anna.id, "взяла Ольга", key="2"), edits=sent.ref)

    again = [await messenger.send(edit), await messenger.send(edit)]

    assert again == [sent, sent]
    assert [(b.text, b.buttons) for b in anna.heard] == [("взяла Ольга", {})]


async def test_a_topic_is_opened_written_to_closed_and_opened_again(
    server: TelegramServer, messenger: Telegram
) -> None:
    group = server.group(is_forum=True)

    thread = (await messenger.send(say(group.id, "🔥 Анна", act="open_topic"))).ref
    await messenger.send(say(group.id, "тут", key="2", thread=thread))
    closing = say(group.id, "✅ Анна", key="3", act="close_topic", thread=thread)
    await messenger.send(closing)
    closed = copy(group.topics[int(thread)])
    await messenger.send(closing)
    opening = say(group.id, "", key="4", act="reopen_topic", thread=thread)
    await messenger.send(opening)

    assert [b.text for b in server.bubbles(group, thread=int(thread))][-1] == "тут"
    assert (closed.name, closed.is_closed) == ("✅ Анна", True)
    assert not group.topics[int(thread)].is_closed


async def test_a_message_for_a_lost_topic_is_refused_and_then_sent_without(
    server: TelegramServer, messenger: Telegram
) -> None:
    group = server.group(is_forum=True)
    words = say(group.id, "не потеряйте", thread="4711")

    with pytest.raises(RejectedError):
        await messenger.send(words)
    await messenger.send(replace(words, plain=True))

    assert [b.text for b in server.bubbles(group)] == ["не потеряйте"]


async def test_a_pop_up_answers_a_press_and_is_no_trouble_when_late(
    server: TelegramServer, messenger: Telegram, anna: Person
) -> None:
    await messenger.send(say(anna.id, "?", buttons=(Button("Взять", "c:1:take"),)))
    press = anna.tap("Взять")

    pop_up = say(anna.id, "Уже взяла Ольга", act="pop_up", target=press)
    await messenger.send(pop_up)
    await messenger.send(say(anna.id, "Поздно", act="pop_up", target="1"))

    assert [text for _, text, _ in server.world.pop_ups] == ["Уже взяла Ольга"]


async def test_a_reaction_shows_that_words_arrived(
    server: TelegramServer, messenger: Telegram, anna: Person
) -> None:
    said = anna.say("передайте")

    ref = str(said["message_id"])
    await messenger.send(say(anna.id, "👌", act="react", target=ref))

    assert server.reactions(said) == ["👌"]


async def test_a_photo_is_carried_to_another_chat(
    server: TelegramServer, messenger: Telegram, anna: Person
) -> None:
    group = server.group(is_forum=True)
    photo = anna.send("photo", caption="вот окно")

    ref, source = str(photo["message_id"]), str(anna.id)
    await messenger.send(say(group.id, "", act="copy", target=ref, source=source))
    file = f"photo:{photo['photo'][-1]['file_id']}"
    await messenger.send(say(group.id, "ещё раз", key="2", file=file))

    carried = server.bubbles(group)
    assert [b.text for b in carried] == ["вот окно", "ещё раз"]
    assert all(b.raw["photo"] for b in carried)
