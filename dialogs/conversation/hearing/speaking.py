"""A message in another language than the script's: what is still heard of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dialogs.conversation.acts import (
    Act,
    Agree,
    Command,
    Demand,
    Foreign,
    Inform,
    Leave,
    Piece,
)
from dialogs.conversation.hearing.claims import QUOTE
from dialogs.reading.commands import find_commands
from dialogs.reading.foreign import find_foreign
from dialogs.reading.text import Text, tokenize
from dialogs.reading.values import Chosen, Email, Phone
from dialogs.script.model import Kind, Question

OWN_WORDS = frozenset({Kind.NAME, Kind.ADDRESS, Kind.TEXT, Kind.EMAIL})
"""Questions that are answered in any letters: “Иван”, “10 Main Street”."""

LAWFUL: Mapping[str, Command] = {"stop": "stop", "erase": "erase"}
"""Commands that hold in any language."""


def foreign(text: Text, asked: Question | None) -> Foreign | None:
    """What says that a message is in another language, None if it is not."""
    if asked is not None and asked.kind in OWN_WORDS:
        return None
    language = find_foreign(text)
    return Foreign(language, text.raw.strip()[:QUOTE]) if language else None


def lost(text: Text) -> Foreign | None:
    """The same of a message of which nothing was understood."""
    language = find_foreign(text, lost=True)
    return Foreign(language, text.raw.strip()[:QUOTE]) if language else None


def still_heard(other: Foreign, acts: Iterable[Act]) -> Iterator[Act]:
    """What is heard in any language: law, contacts, consent, options by their names.

    The rest is chance: “in 10 days” counts no ten windows, and nothing is junk.
    """
    if other.language != "other":
        said = find_commands(tokenize(other.quote, other.language))
        for command in said:
            if command.command in LAWFUL:
                yield Demand(LAWFUL[command.command], command.quote)
    for act in acts:
        match act:
            case Leave() | Agree() | Piece():
                yield act
            case Inform(fact=fact) if isinstance(fact.value, Phone | Email | Chosen):
                yield act
            case Demand(command="human"):
                yield act
            case _:
                continue
