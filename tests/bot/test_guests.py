from __future__ import annotations

from bot.guests.guests import (
    HOUR,
    Guest,
    find_guest,
    identify,
    is_stale,
    new_token,
    note_seen,
    open_guest,
    token_hash,
)
from bot.privacy.privacy import DAY, retain
from bot.store.guests import guests
from tests.bot.pages import Pages


async def test_the_database_does_not_know_the_token(pages: Pages) -> None:
    token = new_token()
    hash_ = token_hash(pages.secrets, token)
    guest = Guest(hash_, "chat", "windows")
    await pages.database.transact(lambda c: open_guest(c, guest, 1))
    await pages.database.transact(lambda c: open_guest(c, guest, 2))

    rows = await pages.rig.rows(guests)

    assert len(rows) == 1
    assert token not in repr(rows)
    assert token.encode() not in b"".join(
        v for v in rows[0].values() if isinstance(v, bytes)
    )


async def test_a_guest_is_found_by_the_hash_alone(pages: Pages) -> None:
    guest = await pages.opens()

    found = await pages.database.read(lambda c: find_guest(c, guest.hash))
    stranger = token_hash(pages.secrets, "guessed")

    assert found == guest
    assert guest.conversation is not None
    assert await pages.database.read(lambda c: find_guest(c, stranger)) is None


async def test_that_somebody_is_there_is_noted_by_the_hour(pages: Pages) -> None:
    guest = await pages.opens()
    later = guest.seen_at + HOUR + 1

    assert not is_stale(guest, guest.seen_at + HOUR)
    assert is_stale(guest, later)
    await pages.database.transact(lambda c: note_seen(c, guest, later))
    found = await pages.database.read(lambda c: find_guest(c, guest.hash))
    assert found is not None
    assert found.seen_at == later


async def test_who_is_vouched_for_finds_the_conversation_again(pages: Pages) -> None:
    phone, laptop = await pages.opens("phone"), await pages.opens("laptop")
    stranger = await pages.opens("stranger")
    anna, boris = b"a" * 32, b"b" * 32

    first = await pages.database.transact(lambda c: identify(c, phone, anna))
    second = await pages.database.transact(lambda c: identify(c, laptop, anna))
    other = await pages.database.transact(lambda c: identify(c, stranger, boris))

    assert first == second == phone.chat
    assert other == stranger.chat
    found = await pages.database.read(lambda c: find_guest(c, laptop.hash))
    assert found is not None
    assert found.conversation == phone.conversation


async def test_guests_who_stay_away_are_forgotten(pages: Pages) -> None:
    await pages.opens("old")
    pages.clock.pass_(days=31)
    await pages.opens("new")

    await pages.rig.do(lambda tx: retain(tx, days=30))

    rows = await pages.rig.rows(guests)
    assert [row["chat"] for row in rows] == ["chat-new"]
    assert rows[0]["seen_at"] > pages.clock.micros - DAY
