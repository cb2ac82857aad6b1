"""Two managers and a prospect, through the real store, on each library."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace

from adapters.messengers.telegram_messenger import Telegram
from bot.app import App, OneScript, opened
from bot.handoffs import managers
from bot.running import run
from bot.settings import Settings
from bot.transaction import within
from tests.bot.rig import windows
from tests.contracts.hurried import Hurried
from tests.servers.telegram.limits import Rate
from tests.servers.telegram.people import Bubble, Person
from tests.servers.telegram.server import TelegramServer
from tests.servers.telegram.world import Chat

pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after.*")

TAKE = "✋ Взять"


class Office:
    """A group of two managers and a stranger, and a client who wants a human."""

    def __init__(self, server: TelegramServer, *, is_forum: bool) -> None:
        server.world.flood.per_chat = Rate(100, 1)
        server.world.flood.per_group = Rate(1000, 1)
        self.server = server
        self.olga, self.ivan = server.person("Ольга"), server.person("Иван")
        self.guest, self.anna = server.person("Гость"), server.person("Анна")
        people = (self.olga, self.ivan, self.guest)
        self.group: Chat = server.group("Менеджеры", *people, is_forum=is_forum)

    async def begin(self, app: App) -> Bubble:
        """Link the managers by their codes and have a human called; the card."""
        for manager, person in (("olga", self.olga), ("ivan", self.ivan)):
            person.start(await invited(app, manager))
            await self.server.until(partial(told, person))
        self.anna.say("Нужны пластиковые окна, позовите менеджера")
        await self.server.until(lambda: self.cards)
        return self.cards[0]

    @property
    def cards(self) -> list[Bubble]:
        return [one for one in self.bubbles if TAKE in one.buttons]

    @property
    def bubbles(self) -> list[Bubble]:
        return self.server.bubbles(self.group)

    def texts(self, *, thread: int | None = None) -> list[str]:
        return [one.text for one in self.server.bubbles(self.group, thread=thread)]

    async def pop_up(self, press: str) -> str:
        """What a press was answered."""

        def answers() -> list[str]:
            return [text for id_, text, _ in self.server.world.pop_ups if id_ == press]

        await self.server.until(answers)
        return answers()[0]

    async def reaction(self, message: dict[str, object]) -> str:
        await self.server.until(lambda: self.server.reactions(message))
        return self.server.reactions(message)[0]

    def press(self, person: Person, card: Bubble, label: str = TAKE) -> str:
        return person.press(card.raw, card.buttons[label])

    async def menu(self, label: str) -> Bubble:
        """The newest message with a button of this label."""

        def found() -> list[Bubble]:
            return [one for one in self.bubbles if label in one.buttons]

        await self.server.until(found)
        return found()[-1]

    def shown(self, bubble: Bubble) -> Bubble:
        """A message as it stands now."""
        return next(one for one in self.bubbles if one.id == bubble.id)


def told(person: Person) -> bool:
    """Whether a manager knows that the code was good."""
    return any("вы подключены" in text for text in person.texts)


async def invited(app: App, manager: str) -> str:
    """The code of an invitation."""

    def work(connection: object) -> str:
        now = int(app.clock().timestamp() * 1_000_000)
        with within(connection, app.secrets, house=app.house, now=now) as tx:  # type: ignore[arg-type]  # what `transact` gives
            return managers.invite(tx, manager, name="")

    return await app.database.transact(work)


@asynccontextmanager
async def running(
    settings: Settings, messenger: Telegram, office: Office, data: Path
) -> AsyncIterator[App]:
    """The application on SQLite, with the group of the office."""
    telegram = replace(settings.telegram, group=str(office.group.id))
    settings = replace(settings, data=data, telegram=telegram)
    stop = asyncio.Event()
    async with opened(
        settings, scripts=OneScript(windows()), messengers=[Hurried(messenger)]
    ) as app:
        working = asyncio.create_task(run(app, stop))
        try:
            yield app
        finally:
            stop.set()
            await working


async def test_one_of_two_takes_the_lead_and_both_are_told(
    server: TelegramServer, settings: Settings, messenger: Telegram, tmp_path: Path
) -> None:
    office = Office(server, is_forum=False)
    async with running(settings, messenger, office, tmp_path) as app:
        card = await office.begin(app)
        stranger = await office.pop_up(office.press(office.guest, card))
        forged = await office.pop_up(
            office.anna.press(office.anna.heard[0].raw, "c:1:take")
        )
        presses = [office.press(one, card) for one in (office.olga, office.ivan)]
        answers = [await office.pop_up(one) for one in presses]
        await server.until(lambda: "подключается" in office.anna.texts[-1])
        await server.until(lambda: not office.cards)

    assert stranger == forged == "Кнопки работают только у менеджеров"
    assert answers == [
        "Лид ваш: отвечайте на карточку",
        "Лид уже взят: Ольга Смирнова",
    ]
    assert "✋ Лид взят: Ольга Смирнова в " in office.bubbles[0].text


async def test_words_go_both_ways_by_replies_to_the_card(
    server: TelegramServer, settings: Settings, messenger: Telegram, tmp_path: Path
) -> None:
    office = Office(server, is_forum=False)
    olga, ivan, anna, group = office.olga, office.ivan, office.anna, office.group
    async with running(settings, messenger, office, tmp_path) as app:
        card = await office.begin(app)
        await office.pop_up(office.press(olga, card))
        colleague = ivan.say("дороговато", where=group, reply_to=card.id)
        assert await office.reaction(colleague) == "🙈"
        owner = olga.say("Добрый день!", where=group, reply_to=card.id)
        assert await office.reaction(owner) == "👌"
        anna.say("Перезвоните на +79001234567")
        await server.until(lambda: any("👤 №1:" in one for one in office.texts()))
        relayed = office.bubbles[-1]
        olga.say("Звоню", where=group, reply_to=relayed.id)
        await server.until(lambda: anna.texts[-1].endswith("Звоню"))
        olga.say("обед?", where=group)
        closed = olga.say("/close won замер в среду", where=group, reply_to=card.id)
        assert await office.reaction(closed) == "👌"
        await server.until(lambda: "Закрыт" in office.bubbles[0].text)

    assert relayed.text == "👤 №1: Перезвоните на +79•••••••67"
    assert anna.texts[-2:] == [
        "Ольга Смирнова:\nДобрый день!",
        "Ольга Смирнова:\nЗвоню",
    ]
    assert office.bubbles[0].text.endswith("✅ Закрыт: сделка: замер в среду")


async def test_a_lead_is_taken_for_junk_by_menus(
    server: TelegramServer, settings: Settings, messenger: Telegram, tmp_path: Path
) -> None:
    office = Office(server, is_forum=False)
    async with running(settings, messenger, office, tmp_path) as app:
        card = await office.begin(app)
        await office.pop_up(office.press(office.ivan, card, "🚫 Мусор"))
        menu = await office.menu("Реклама")
        stranger = await office.pop_up(office.press(office.guest, menu, "Реклама"))
        again = [office.press(office.ivan, menu, "Реклама") for _ in range(2)]
        for press in again:
            await office.pop_up(press)
        menu = await office.menu("Да")
        await office.pop_up(office.press(office.ivan, menu, "Да"))
        await server.until(lambda: "исключений" in office.shown(menu).text)
        office.anna.say("Купите у нас рекламу")
        heard = len(office.anna.heard)

    assert stranger == "Кнопки работают только у менеджеров"
    assert office.shown(menu).text == "№1 · 🚫 Не лид\nВ списке исключений"
    assert not office.shown(menu).buttons
    assert "🚫 Не лид: Реклама" in office.bubbles[0].text
    assert len(office.anna.heard) == heard


async def test_a_forum_has_a_topic_for_the_prospect(
    server: TelegramServer, settings: Settings, messenger: Telegram, tmp_path: Path
) -> None:
    office = Office(server, is_forum=True)
    olga, anna, group = office.olga, office.anna, office.group
    async with running(settings, messenger, office, tmp_path) as app:
        card = await office.begin(app)
        await office.pop_up(office.press(olga, card))
        await server.until(lambda: group.topics)
        (topic,) = group.topics.values()
        await server.until(lambda: len(office.texts(thread=topic.id)) >= 2)
        said = olga.say("Здравствуйте", where=group, thread=topic.id)
        assert await office.reaction(said) == "👌"
        anna.say("Когда приедете?")
        await server.until(lambda: "приедете" in office.texts(thread=topic.id)[-1])
        anna.send("photo", caption="наше окно")
        await server.until(lambda: server.history.of("copyMessage"))
        back = olga.say("/bot", where=group, thread=topic.id)
        assert await office.reaction(back) == "👌"

    assert "👤 Нужны пластиковые окна" in "\n".join(office.texts(thread=topic.id))
    assert "Ольга Смирнова:\nЗдравствуйте" in anna.texts
