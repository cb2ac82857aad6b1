"""A chat of a page goes on in a messenger: the same conversation, another place.

The page shows a link with a ticket that only its guest has. Whoever opens the messenger
by it brings the conversation there, with its lead, its promises and its manager; the
page begins a new one when somebody writes in it again.
"""

from __future__ import annotations

import base64
import re

from sqlalchemy import select, update

from bot.guests.guests import WEBCHAT
from bot.ports import Place
from bot.store.moments import SECOND
from bot.store.queues import insert_new
from bot.store.secrets import Secrets
from bot.store.tables import addresses, conversations
from bot.transaction import Transaction

HOUR = 3600 * SECOND
LIFE = 24
"""Hours in which a ticket can be used."""

SIGNED = 12
"""Bytes of the signature: the whole must fit the 64 characters of a start link."""

_TICKET = re.compile(r"w([0-9a-f]{1,15})_([0-9a-f]{1,8})_([A-Za-z0-9_-]{16})", re.ASCII)


def ticket(secrets: Secrets, conversation: int, *, now: int) -> str:
    """What brings a conversation to a messenger, for a day."""
    until = now // HOUR + LIFE
    told = f"{conversation:x}_{until:x}"
    return f"w{told}_{_signature(secrets, told)}"


def is_ticket(words: str) -> bool:
    """Whether words look like a ticket."""
    return _TICKET.fullmatch(words) is not None


def move(tx: Transaction, words: str, place: Place) -> int | None:
    """Bring the conversation of a ticket to a chat; its number.

    None when the ticket is not ours, is too old or was used, or somebody talks with us
    in that chat already.
    """
    found = _TICKET.fullmatch(words)
    if found is None or found[3] != _signature(tx.secrets, f"{found[1]}_{found[2]}"):
        return None
    if int(found[2], 16) < tx.now // HOUR:
        return None
    number = int(found[1], 16)
    is_known = select(conversations.c.id).where(
        conversations.c.channel == place.channel, conversations.c.chat == place.chat
    )
    if tx.connection.scalar(is_known) is not None:
        return None
    contact = tx.connection.scalar(
        update(conversations)
        .where(conversations.c.id == number, conversations.c.channel == WEBCHAT)
        .values(
            channel=place.channel,
            chat=place.chat,
            version=conversations.c.version + 1,
        )
        .returning(conversations.c.contact_id)
    )
    if contact is None:
        return None
    known = {
        "contact_id": contact,
        "kind": place.channel,
        "hash": tx.secrets.hash(place.channel, place.chat),
        "made_at": tx.now,
    }
    insert_new(tx.connection, addresses, [known], unique=["kind", "hash", "contact_id"])
    return number


def _signature(secrets: Secrets, told: str) -> str:
    signed = secrets.hash("ticket", told)[:SIGNED]
    return base64.urlsafe_b64encode(signed).decode("ascii")
