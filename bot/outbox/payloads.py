"""Payloads of buttons that are longer than a messenger takes.

Such a button is sent with a hash. The outbox keeps what every message said, so a press,
even on last year's message, is looked up by the message it was on: nothing is stored
besides, nothing expires, and nothing is believed that a client made up.
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable

from bot.ports import Body

SHORT = "#"
"""How the hash of a payload begins; a payload that begins so is hashed as well."""

DIGEST = 18


def shortened(payload: str, most: int) -> str:
    """The payload if it has at most so many bytes, else its hash, of 25."""
    data = payload.encode()
    if 0 < len(data) <= most and not payload.startswith(SHORT):
        return payload
    digest = hashlib.blake2b(data, digest_size=DIGEST).digest()
    return SHORT + urlsafe_b64encode(digest).decode()


def payload_of(pressed: str, said: Iterable[Body]) -> str:
    """The payload of what was pressed, by what its message has said."""
    for body in said:
        for button in body.buttons:
            if pressed in {button.payload, shortened(button.payload, 0)}:
                return button.payload
    return pressed
