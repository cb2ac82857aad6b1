"""A chat of a page that goes on in a messenger."""

from __future__ import annotations

import pytest

from bot.app import real_engine
from bot.guests.moving import HOUR, LIFE, is_ticket, ticket
from bot.ports import Inbound
from bot.store.tables import addresses, conversations
from dialogs.conversation.events import Said, Started
from tests.bot.rig import Rig


@pytest.fixture
async def talk(rig: Rig) -> Rig:
    """Somebody has told a page of three windows."""
    made = Rig(rig.database, rig.secrets, rig.clock, engine=real_engine())
    said = Said(at=made.clock(), text="окна, 3 штуки", id="1")
    await made.intake.accept(
        [Inbound(channel="webchat", chat="g1", external_id="g1:1", event=said)]
    )
    await made.settle()
    return made


def fresh(talk: Rig) -> str:
    return ticket(talk.secrets, 1, now=talk.clock.micros)


async def opens(talk: Rig, told: str, chat: str = "7") -> list[str]:
    """The bot is opened in a messenger by a link; what it says."""
    before = len(talk.messenger.texts(chat))
    started = Started(at=talk.clock(), source={"source": told})
    await talk.intake.accept([talk.inbound(started, chat)])
    await talk.settle()
    return talk.messenger.texts(chat)[before:]


async def test_the_conversation_goes_on_where_the_link_is_opened(talk: Rig) -> None:
    told = await opens(talk, fresh(talk))

    assert "Окна, 3" in "\n".join(told)
    (row,) = await talk.rows(conversations)
    assert (row["channel"], row["chat"]) == ("fake", "7")
    kinds = [one["kind"] for one in await talk.rows(addresses)]
    assert sorted(kinds) == ["fake", "webchat"]
    assert "от 44 700 ₽" in "\n".join(await talk.says("меняем старые", chat="7"))


async def test_a_ticket_is_used_once(talk: Rig) -> None:
    told = fresh(talk)
    await opens(talk, told)

    again = await opens(talk, told, chat="8")

    assert "Что нужно сделать?" in again
    assert len(await talk.rows(conversations)) == 2
    assert (await talk.rows(conversations))[0]["chat"] == "7"


async def test_an_old_ticket_brings_nothing(talk: Rig) -> None:
    old = ticket(talk.secrets, 1, now=talk.clock.micros - (LIFE + 1) * HOUR)

    await opens(talk, old)

    assert (await talk.rows(conversations))[0]["channel"] == "webchat"


async def test_a_ticket_cannot_be_made_up(talk: Rig) -> None:
    told = fresh(talk)
    other = told[:1] + "2" + told[2:]

    await opens(talk, other)

    assert is_ticket(other)
    assert (await talk.rows(conversations))[0]["channel"] == "webchat"


async def test_who_talks_there_already_goes_on_there(talk: Rig) -> None:
    await talk.says("двери", chat="7")

    told = await opens(talk, fresh(talk))

    assert "Двери" in "\n".join(told)
    assert (await talk.rows(conversations))[0]["channel"] == "webchat"


async def test_a_ticket_fits_a_start_link(talk: Rig) -> None:
    told = ticket(talk.secrets, 2**59, now=talk.clock.micros)

    assert is_ticket(told)
    assert len(told) <= 64
