"""Who is meant on the command line: a phone, an e-mail, a chat of a messenger."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.transaction import Transaction

Phone = Annotated[
    str | None, typer.Option("--phone", help="A phone, written as you like.")
]
Mail = Annotated[str | None, typer.Option("--email", help="An e-mail address.")]
Client = Annotated[
    str | None,
    typer.Option(
        "--client",
        metavar="CHANNEL:CHAT",
        help="A chat of a messenger, like telegram:123456.",
    ),
]

_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


@dataclass(frozen=True, slots=True)
class Address:
    """A way to reach somebody: its kind and its normal form."""

    kind: str
    value: str


def meant(phone: str | None, email: str | None, client: str | None) -> list[Address]:
    """The addresses that were given.

    Raises:
        BadArgumentError: there is none, or one cannot be understood.
    """
    from bot.errors import BadArgumentError

    found = []
    if phone is not None:
        found.append(Address("phone", _phone(phone)))
    if email is not None:
        found.append(Address("email", _mail(email)))
    if client is not None:
        channel, colon, chat = client.strip().partition(":")
        if not (channel and colon and chat):
            raise BadArgumentError(f"--client: “{client}” is not like telegram:123456")
        found.append(Address(channel, chat))
    if not found:
        raise BadArgumentError("say who: --phone, --email or --client")
    return found


def contacts(tx: Transaction, addresses: list[Address]) -> list[int]:
    """The contacts that have one of the addresses."""
    from bot.privacy import contacts_with

    found = (contacts_with(tx, one.kind, one.value) for one in addresses)
    return sorted({contact for some in found for contact in some})


def _phone(written: str) -> str:
    from bot.errors import BadArgumentError
    from dialogs.reading.contacts import find_phones
    from dialogs.reading.text import tokenize

    for found in find_phones(tokenize(written, "ru"), asked=True):
        if found.value.number:
            return found.value.number
    raise BadArgumentError(
        f"--phone: “{written}” is no phone; write it like +79001234567"
    )


def _mail(written: str) -> str:
    from bot.errors import BadArgumentError

    normal = written.strip().casefold()
    if not _MAIL.fullmatch(normal):
        raise BadArgumentError(f"--email: “{written}” is no address")
    return normal
