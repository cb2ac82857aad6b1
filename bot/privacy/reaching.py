"""How people can be reached: addresses in their normal form, and all of one person."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct
from sqlalchemy import select

from bot.privacy.privacy import contacts_with
from bot.store.tables import addresses
from bot.transaction import Transaction

_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


class Address(Struct, frozen=True):
    """A way to reach somebody: its kind and its normal form."""

    kind: str
    value: str


def phone_of(written: str) -> Address | None:
    """The address of a phone, however it is written."""
    from dialogs.reading.contacts import find_phones
    from dialogs.reading.text import tokenize

    for found in find_phones(tokenize(written, "ru"), asked=True):
        if found.value.number:
            return Address("phone", found.value.number)
    return None


def mail_of(written: str) -> Address | None:
    """The address of an e-mail."""
    normal = written.strip().casefold()
    return Address("email", normal) if _MAIL.fullmatch(normal) else None


def contacts_of(tx: Transaction, given: Iterable[Address]) -> list[int]:
    """The contacts that have one of the addresses."""
    found = (contacts_with(tx, one.kind, one.value) for one in given)
    return sorted({contact for some in found for contact in some})


def everywhere(tx: Transaction, given: Iterable[Address]) -> list[tuple[str, bytes]]:
    """The addresses and all others of the same people, each as its keyed hash."""
    given = list(given)
    own = [(one.kind, tx.secrets.hash(one.kind, one.value)) for one in given]
    known = tx.connection.execute(
        select(addresses.c.kind, addresses.c.hash).where(
            addresses.c.contact_id.in_(contacts_of(tx, given))
        )
    )
    return list(dict.fromkeys((*own, *((row.kind, row.hash) for row in known))))
