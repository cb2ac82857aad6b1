"""What Telegram refuses and what gets lost, as the errors of the port."""

from __future__ import annotations

from copy import copy
from importlib import import_module

import pytest
from msgspec.structs import replace

from adapters.messengers.telegram_messenger import Telegram
from bot.errors import (
    BadTokenError,
    BlockedError,
    MovedError,
    RejectedError,
    ThrottledError,
    UnknownResultError,
    UnreachableError,
)
from bot.settings import Secret, Settings
from tests.contracts.conftest import say
from tests.servers.socks import socks_proxy
from tests.servers.telegram.faults import Fault
from tests.servers.telegram.people import Person
from tests.servers.telegram.server import TelegramServer

# The library itself reads the attribute that it warns of.
pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after.*")


@pytest.mark.parametrize("why", ["block", "deactivate"])
async def test_who_stopped_the_bot_cannot_be_written_to(
    messenger: Telegram, anna: Person, why: str
) -> None:
    getattr(anna, why)()

    with pytest.raises(BlockedError):
        await messenger.send(say(anna.id, "ау"))


async def test_a_stranger_cannot_be_written_to(
    server: TelegramServer, messenger: Telegram
) -> None:
    with pytest.raises(BlockedError):
        await messenger.send(say(server.person().id, "ау"))


async def test_a_group_that_moved_says_where(
    server: TelegramServer, messenger: Telegram
) -> None:
    group = server.group()
    moved = server.migrate(group)

    with pytest.raises(MovedError) as refused:
        await messenger.send(say(group.id, "карточка"))

    assert refused.value.chat == str(moved.id)


async def test_flood_control_says_how_long_and_how_far(
    server: TelegramServer, messenger: Telegram, anna: Person
) -> None:
    group = server.group()
    for chat in (anna.id, group.id):
        server.world.flood.shut(7, server.world.now(), chat=chat)

    with pytest.raises(ThrottledError) as person:
        await messenger.send(say(anna.id, "ау"))
    with pytest.raises(ThrottledError) as people:
        await messenger.send(say(group.id, "ау"))

    assert (person.value.seconds, person.value.everywhere) == (7, True)
    assert (people.value.seconds, people.value.everywhere) == (7, False)


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault("drop", "sendMessage"), UnknownResultError),
        (Fault("refuse", "sendMessage"), UnknownResultError),
        (Fault("status", "sendMessage", status=502), UnreachableError),
        (
            Fault("answer", "sendMessage", status=500, description="Internal"),
            UnreachableError,
        ),
        (
            Fault("answer", "sendMessage", status=400, description="Bad Request: odd"),
            RejectedError,
        ),
    ],
)
async def test_trouble_on_the_way_has_its_own_error(
    server: TelegramServer,
    messenger: Telegram,
    anna: Person,
    fault: Fault,
    expected: type[Exception],
) -> None:
    server.faults.add(copy(fault))

    with pytest.raises(expected) as failed:
        await messenger.send(say(anna.id, "ау"))

    assert type(failed.value) is expected
    assert len(anna.heard) == (1 if fault.kind == "drop" else 0)
    assert len(server.history.of("sendMessage")) == 1


async def test_a_proxy_of_the_settings_is_used(
    server: TelegramServer, settings: Settings, adapter: str
) -> None:
    async with socks_proxy() as (proxy, asked):
        telegram = replace(settings.telegram, proxy=proxy)
        module = import_module(f"adapters.messengers.{adapter}")
        opened = module.open_messenger(replace(settings, telegram=telegram))
        name = await opened.check()
        await opened.close()

    assert name == f"@{server.world.username}"
    assert asked == [server.url.removeprefix("http://")]


async def test_a_token_of_nobody_is_told_apart(
    settings: Settings, adapter: str
) -> None:
    token = Secret("123456:AA-a_token_of_nobody_0123456789abcd")
    telegram = replace(settings.telegram, token=token)
    module = import_module(f"adapters.messengers.{adapter}")
    opened = module.open_messenger(replace(settings, telegram=telegram))

    with pytest.raises(BadTokenError):
        await opened.check()
    await opened.close()
