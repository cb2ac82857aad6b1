"""What of a text is covered until somebody asks to see it, and is written down."""

from __future__ import annotations

import re

from bot.cards import covered

_EMAIL = re.compile(r"([\w.+-])[\w.+-]*(@[\w-]+(?:\.[\w-]+)+)")


def hidden(text: str) -> str:
    """The text with the middle of each phone and of each e-mail covered."""
    return _EMAIL.sub(r"\1•••\2", covered(text))
