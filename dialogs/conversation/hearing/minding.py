"""What people are asked to mind: whom, when and where not to call.

“Please don't call my wife” answers no question, names nobody and stops nothing.
"""

from __future__ import annotations

from dialogs.conversation.acts import Mind
from dialogs.conversation.hearing.claims import QUOTE
from dialogs.conversation.hearing.sentences import blanked
from dialogs.reading.commands import Command, denials, find_commands
from dialogs.reading.text import Text

SIGNS = ",.;!?\n"

BESIDE = 4
"""Other words in a clause from which it says more than how not to be spoken to."""


def minded(text: Text) -> tuple[tuple[Mind, ...], Text]:
    """What is to be minded, and the message without the clauses that say so."""
    commands = [c for c in find_commands(text) if c.command in {"mind", "channel"}]
    if not commands:
        return (), text
    spans = [_clause(text.raw, c.start, c.end) for c in commands]
    acts = tuple(Mind(text.raw[a:b].strip(" " + SIGNS)[:QUOTE]) for a, b in spans)
    return acts, blanked(text, [_said(text, one) for one in commands])


def _said(text: Text, command: Command) -> tuple[int, int]:
    """The words that are only to be minded.

    “Don't write, ring me on 555-01-23” names a phone, “don't ring me I need two
    windows” a need.
    """
    start, end = _clause(text.raw, command.start, command.end)
    if command.command == "mind":
        return start, end
    parts = [at for at in range(command.start, command.end) if text.raw[at] in SIGNS]
    if parts:
        is_first = command.quote.split()[0].casefold() in denials(text.lang)
        return (start, parts[0]) if is_first else (parts[-1], end)
    words = text.raw[start:end].split()
    if len(words) - len(command.quote.split()) >= BESIDE:
        return command.start, command.end
    return start, end


def _clause(raw: str, start: int, end: int) -> tuple[int, int]:
    """The words around these, from sign to sign."""
    while start and raw[start - 1] not in SIGNS:
        start -= 1
    while end < len(raw) and raw[end] not in SIGNS:
        end += 1
    return start, end
