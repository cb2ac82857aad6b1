"""What people are asked to mind: whom, when and where not to call.

“Please don't call my wife” answers no question, names nobody and stops nothing.
"""

from __future__ import annotations

from dialogs.conversation.acts import Mind
from dialogs.conversation.hearing.claims import QUOTE
from dialogs.conversation.hearing.sentences import blanked
from dialogs.reading.commands import find_commands
from dialogs.reading.text import Text

SIGNS = ",.;!?\n"


def minded(text: Text) -> tuple[tuple[Mind, ...], Text]:
    """What is to be minded, and the message without the clauses that say so."""
    spans = [
        _clause(text.raw, command.start, command.end)
        for command in find_commands(text)
        if command.command == "mind"
    ]
    if not spans:
        return (), text
    acts = tuple(Mind(text.raw[a:b].strip(" " + SIGNS)[:QUOTE]) for a, b in spans)
    return acts, blanked(text, spans)


def _clause(raw: str, start: int, end: int) -> tuple[int, int]:
    """The words around these, from sign to sign."""
    while start and raw[start - 1] not in SIGNS:
        start -= 1
    while end < len(raw) and raw[end] not in SIGNS:
        end += 1
    return start, end
