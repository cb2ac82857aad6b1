"""Our Bot API is one: both libraries read what it says, and its rules are the real."""

from __future__ import annotations

import asyncio
import io

import aiogram
import pytest
import telegram
from aiogram import types
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import ClientSession

from tests.servers.telegram.limits import Rate
from tests.servers.telegram.params import Json
from tests.servers.telegram.server import TelegramServer


async def call(server: TelegramServer, method: str, **params: object) -> Json:
    async with (
        ClientSession() as session,
        session.post(f"{server.url}/bot{server.token}/{method}", json=params) as told,
    ):
        answer: Json = await told.json()
        return answer


async def numbers(server: TelegramServer, **params: object) -> list[int]:
    told = await call(server, "getUpdates", **params)
    return [update["update_id"] for update in told["result"]]


async def test_aiogram_makes_its_calls(server: TelegramServer) -> None:
    api = TelegramAPIServer.from_base(server.url)
    bot = aiogram.Bot(server.token, session=AiohttpSession(api=api))
    anna = server.person()
    group = server.group("Группа", anna, is_forum=True)
    anna.start()

    me = await bot.get_me()
    photo = types.BufferedInputFile(b"pixels", "window.jpg")
    sent = await bot.send_photo(
        anna.id, photo, caption="<b>окно</b>", parse_mode="HTML"
    )
    stored = await bot.get_file(sent.photo[-1].file_id if sent.photo else "")
    loaded = await bot.download_file(stored.file_path or "")
    topic = await bot.create_forum_topic(group.id, "Анна")
    await bot.send_message(group.id, "тут", message_thread_id=topic.message_thread_id)
    await bot.set_my_commands([types.BotCommand(command="start", description="начать")])
    member = await bot.get_chat_member(group.id, anna.id)
    copied = await bot.copy_message(group.id, anna.id, sent.message_id)
    updates = await bot.get_updates()
    await bot.session.close()

    assert (me.is_bot, me.username) == (True, server.world.username)
    assert loaded is not None
    assert loaded.read() == b"pixels"
    assert [e.type for e in sent.caption_entities or ()] == ["bold"]
    assert member.status == "member"
    assert server.bubbles(group)[-1].id == copied.message_id
    assert [u.message and u.message.text for u in updates] == ["/start"]


@pytest.mark.filterwarnings("ignore:.*retry_after.*")
async def test_python_telegram_bot_makes_its_calls(server: TelegramServer) -> None:
    root = server.url
    bot = telegram.Bot(
        server.token, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot"
    )
    anna = server.person()
    group = server.group("Группа", anna, is_forum=True)
    anna.start()

    async with bot:
        file = io.BytesIO(b"letters")
        sent = await bot.send_document(anna.id, file, filename="offer.pdf")
        stored = await bot.get_file(sent.document.file_id if sent.document else "")
        loaded = await stored.download_as_bytearray()
        topic = await bot.create_forum_topic(group.id, "Анна")
        thread = topic.message_thread_id
        await bot.send_message(group.id, "тут", message_thread_id=thread)
        await bot.set_my_commands([("start", "начать")])
        member = await bot.get_chat_member(group.id, anna.id)
        updates = await bot.get_updates()
        said = updates[0].message
        assert said is not None
        reply = await said.reply_text("ответ", do_quote=True)
        await reply.edit_text("другой ответ")
        await reply.set_reaction("👌")

    assert bytes(loaded) == b"letters"
    assert member.status == "member"
    assert (reply.reply_to_message and reply.reply_to_message.text) == "/start"
    assert anna.texts[-1] == "другой ответ"


async def test_updates_are_given_again_until_a_higher_offset(
    server: TelegramServer,
) -> None:
    anna = server.person()
    for text in ("раз", "два", "три"):
        anna.say(text)
    first, second, third = await numbers(server)
    await asyncio.sleep(0.01)

    again = await numbers(server, limit=2)
    left = await numbers(server, offset=second)
    last = await numbers(server, offset=-1)

    assert (again, left, last) == ([first, second], [second, third], [third])
    assert await numbers(server, offset=third + 1) == []


async def test_a_new_poller_ends_the_old_one(server: TelegramServer) -> None:
    old = asyncio.create_task(call(server, "getUpdates", timeout=20))
    await server.until(lambda: server.history.polls)
    new = asyncio.create_task(call(server, "getUpdates", timeout=20))

    refused = await old
    server.person().say("новому")
    taken = await new

    assert (refused["error_code"], len(taken["result"])) == (409, 1)


async def test_flood_control_counts_chats_and_keeps_what_came_early(
    server: TelegramServer,
) -> None:
    server.world.flood.per_chat = Rate(1, 0.9)
    anna, boris = server.person(), server.person("Борис")
    anna.start()
    boris.start()

    codes = [
        (await call(server, "sendMessage", chat_id=chat, text="ау")).get("error_code")
        for chat in (anna.id, anna.id, anna.id, boris.id)
    ]

    assert codes == [None, 429, 429, None]
    assert len(server.world.flood.early) == 1


@pytest.mark.parametrize(
    ("method", "params", "reason"),
    [
        ("sendMessage", {"text": " "}, "message text is empty"),
        ("sendMessage", {"text": "a" * 4097}, "message is too long"),
        ("sendMessage", {"text": "<b>a", "parse_mode": "HTML"}, "can't parse entities"),
        ("sendMessage", {"text": "a", "message_thread_id": 5}, "thread not found"),
        ("editMessageText", {"text": "a", "message_id": 99}, "to edit not found"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
        ("createForumTopic", {"name": "a"}, "not a forum"),
        (
            "sendMessage",
            {
                "text": "a",
                "reply_markup": {
                    "inline_keyboard": [[{"text": "a", "callback_data": "ж" * 33}]]
                },
            },
            "BUTTON_DATA_INVALID",
        ),
    ],
)
async def test_what_telegram_refuses_is_refused(
    server: TelegramServer, method: str, params: Json, reason: str
) -> None:
    anna = server.person()
    anna.start()

    told = await call(server, method, chat_id=anna.id, **params)

    assert told["error_code"] == 400
    assert reason in told["description"]


async def test_a_wrong_token_and_a_wrong_method_are_refused(
    server: TelegramServer,
) -> None:
    async with ClientSession() as session:
        async with session.get(f"{server.url}/bot1:wrong/getMe") as told:
            assert told.status == 401
        async with session.get(f"{server.url}/bot{server.token}/getYou") as told:
            assert told.status == 404
