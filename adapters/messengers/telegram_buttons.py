"""Buttons under a message: rows that fit a phone, payloads that fit 64 bytes.

A longer payload is sent as its hash. The outbox keeps the message with the payloads in
full, so that a press, even of last year's message, is looked up by the message it was
on: nothing has to be stored besides, nothing expires, and nothing is trusted that a
client made up.
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Sequence

from bot.ports import Body
from dialogs.conversation.state import Button

DATA_BYTES = 64
SHORT = "#"
"""How the hash of a payload begins; a payload that begins so is hashed as well."""

MOST = 100
ROW = 3
ROW_CHARS = 28

Rows = tuple[tuple[Button, ...], ...]


def callback_data(payload: str) -> str:
    """What is sent with a button for a payload."""
    data = payload.encode()
    if 0 < len(data) <= DATA_BYTES and not payload.startswith(SHORT):
        return payload
    digest = hashlib.blake2b(data, digest_size=18).digest()
    return SHORT + urlsafe_b64encode(digest).decode()


def payload_of(data: str, said: Iterable[Body]) -> str:
    """The payload of what was pressed, by what its message said."""
    for body in said:
        for button in body.buttons:
            if callback_data(button.payload) == data:
                return button.payload
    return data


def in_rows(buttons: Sequence[Button]) -> Rows:
    """Buttons side by side while their labels can be read on a phone."""
    rows: list[list[Button]] = []
    for button in buttons[:MOST]:
        row = rows[-1] if rows else []
        chars = sum(len(one.label) for one in (*row, button))
        if row and len(row) < ROW and chars <= ROW_CHARS:
            row.append(button)
        else:
            rows.append([button])
    return tuple(tuple(row) for row in rows)
