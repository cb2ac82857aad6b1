"""Who is meant on the command line: a phone, an e-mail, a chat of a messenger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.privacy.reaching import Address

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


def meant(phone: str | None, email: str | None, client: str | None) -> list[Address]:
    """The addresses that were given.

    Raises:
        BadArgumentError: there is none, or one cannot be understood.
    """
    from bot.errors import BadArgumentError
    from bot.privacy.reaching import Address

    found = []
    if phone is not None:
        found.append(_phone(phone))
    if email is not None:
        found.append(_mail(email))
    if client is not None:
        channel, colon, chat = client.strip().partition(":")
        if not (channel and colon and chat):
            raise BadArgumentError(f"--client: “{client}” is not like telegram:123456")
        found.append(Address(channel, chat))
    if not found:
        raise BadArgumentError("say who: --phone, --email or --client")
    return found


def _phone(written: str) -> Address:
    from bot.errors import BadArgumentError
    from bot.privacy.reaching import phone_of

    found = phone_of(written)
    if found is None:
        raise BadArgumentError(
            f"--phone: “{written}” is no phone; write it like +79001234567"
        )
    return found


def _mail(written: str) -> Address:
    from bot.errors import BadArgumentError
    from bot.privacy.reaching import mail_of

    found = mail_of(written)
    if found is None:
        raise BadArgumentError(f"--email: “{written}” is no address")
    return found
