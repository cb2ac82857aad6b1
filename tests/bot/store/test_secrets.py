from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot.errors import MissingKeyError
from bot.store.database import Database
from bot.store.secrets import KEY_AGE, KEY_KNOWN, Secrets, open_secrets, refresh
from bot.store.tables import keys
from tests.bot.clock import SteeredClock
from tests.conftest import SECRET

CIPHERS = Secrets(1, {}, b"h" * 32)


async def test_what_is_sealed_opens_again_and_shows_nothing(secrets: Secrets) -> None:
    sealed = secrets.seal_text("+7 900 123-45-67")

    assert secrets.open_text(sealed) == "+7 900 123-45-67"
    assert b"900" not in sealed
    assert sealed != secrets.seal_text("+7 900 123-45-67")


async def test_the_keys_are_the_same_after_a_restart(
    database: Database, secrets: Secrets, clock: SteeredClock
) -> None:
    again = await database.transact(lambda c: open_secrets(c, SECRET, now=clock.micros))

    assert again.open_text(secrets.seal_text("Анна")) == "Анна"
    assert again.hash("phone", "+79001234567") == secrets.hash("phone", "+79001234567")


async def test_a_new_secret_takes_over_what_the_old_one_sealed(
    database: Database, secrets: Secrets, clock: SteeredClock
) -> None:
    sealed = secrets.seal_text("Анна")

    await database.transact(
        lambda c: open_secrets(c, "new", old=[SECRET], now=clock.micros)
    )

    again = await database.transact(lambda c: open_secrets(c, "new", now=clock.micros))
    assert again.open_text(sealed) == "Анна"


async def test_a_wrong_secret_is_told_and_not_taken(
    database: Database, secrets: Secrets, clock: SteeredClock
) -> None:
    with pytest.raises(MissingKeyError):
        await database.transact(lambda c: open_secrets(c, "wrong", now=clock.micros))

    count = select(func.count()).select_from(keys)
    assert await database.read(lambda c: c.scalar(count)) == 1 + len(secrets.ciphers)


async def test_an_old_key_still_opens_but_seals_no_more(
    database: Database, secrets: Secrets, clock: SteeredClock
) -> None:
    sealed = secrets.seal_text("Анна")
    at = clock.micros + KEY_AGE

    async def opened(now: int) -> Secrets:
        return await database.transact(lambda c: open_secrets(c, SECRET, now=now))

    first, later = await opened(at), await opened(at + KEY_KNOWN)

    # Others may not know the new one yet.
    assert first.current == secrets.current
    assert later.current != secrets.current
    assert later.open_text(sealed) == "Анна"


async def test_a_key_of_another_process_is_learned(
    database: Database, secrets: Secrets, clock: SteeredClock
) -> None:
    at = clock.micros + KEY_AGE
    await database.transact(lambda c: open_secrets(c, SECRET, now=at))
    later = await database.transact(
        lambda c: open_secrets(c, SECRET, now=at + KEY_KNOWN)
    )
    sealed = later.seal_text("Анна")
    with pytest.raises(MissingKeyError):
        secrets.open_text(sealed)

    await database.transact(lambda c: refresh(c, secrets, SECRET, now=at))

    assert secrets.open_text(sealed) == "Анна"


@given(st.binary(max_size=64))
def test_foreign_bytes_are_refused(sealed: bytes) -> None:
    with pytest.raises(MissingKeyError):
        CIPHERS.open(sealed)
