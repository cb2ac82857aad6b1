from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot.errors import MissingKeyError
from bot.store.database import Database
from bot.store.secrets import KEY_AGE, Secrets, open_secrets
from bot.store.tables import keys
from tests.bot.clock import SteeredClock

CIPHERS = Secrets(1, {}, b"h" * 32)


async def test_what_is_sealed_opens_again_and_shows_nothing(secrets: Secrets) -> None:
    sealed = secrets.seal_text("+7 900 123-45-67")

    assert secrets.open_text(sealed) == "+7 900 123-45-67"
    assert b"900" not in sealed
    assert sealed != secrets.seal_text("+7 900 123-45-67")


async def test_the_keys_are_the_same_after_a_restart(
    database: Database, secrets: Secrets, clock: SteeredClock
) -> None:
    again = await database.transact(
        lambda c: open_secrets(c, "a secret of the tests", now=clock.micros)
    )

    assert again.open_text(secrets.seal_text("Анна")) == "Анна"
    assert again.hash("phone", "+79001234567") == secrets.hash("phone", "+79001234567")


async def test_a_new_secret_takes_over_what_the_old_one_sealed(
    database: Database, secrets: Secrets, clock: SteeredClock
) -> None:
    sealed = secrets.seal_text("Анна")

    await database.transact(
        lambda c: open_secrets(
            c, "new", old=["a secret of the tests"], now=clock.micros
        )
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

    later = await database.transact(
        lambda c: open_secrets(c, "a secret of the tests", now=clock.micros + KEY_AGE)
    )

    assert later.current != secrets.current
    assert later.open_text(sealed) == "Анна"


@given(st.binary(max_size=64))
def test_foreign_bytes_are_refused(sealed: bytes) -> None:
    with pytest.raises(MissingKeyError):
        CIPHERS.open(sealed)
