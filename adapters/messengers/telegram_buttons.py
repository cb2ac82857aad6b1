"""Buttons under a message, in rows that fit a phone."""

from __future__ import annotations

from collections.abc import Sequence

from bot.outbox.payloads import shortened
from dialogs.conversation.state import Button

DATA_BYTES = 64
MOST = 100
ROW = 3
ROW_CHARS = 28

Rows = tuple[tuple[Button, ...], ...]


def page_of(button: Button) -> str | None:
    """The page that a button opens; None for one that comes back to us."""
    return button.payload if button.payload.startswith("https://") else None


def callback_data(button: Button) -> str | None:
    """What is sent with a button and comes back when it is pressed."""
    if page_of(button) is not None:
        return None
    return shortened(button.payload, DATA_BYTES)


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
