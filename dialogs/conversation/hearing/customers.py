"""Who is a customer already: what only people can settle goes to people."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import Filling, Message
from dialogs.reading.commands import Command
from dialogs.reading.deals import find_trouble
from dialogs.reading.phrases import find_phrases
from dialogs.reading.values import Address, Email, Name, Phone

PEOPLE = "people"
"""A call that no words make: for people, and for no time of its own."""

OTHERWISE = frozenset({"cancel", "pause", "later", "skip", "back", "help"})
"""Commands that such words sound like."""

CONTACTS = (Phone, Email, Name, Address)
"""What is kept of a message about an earlier order; a number in it counts nothing."""


def settled_by_people(heard: Message, filling: Filling) -> tuple[Message, Filling]:
    """The message as a call for people, where a customer speaks of an earlier order.

    “Contract number 45, I cannot log in” buys nothing for 45 people.
    """
    span = _affair(heard)
    if span is None:
        return heard, filling
    start, end = span
    quote = heard.text.raw[start:end]
    call = Command(PEOPLE, start, end, quote, whole=False)
    kept = tuple(c for c in filling.claims if isinstance(c.value, CONTACTS))
    others = tuple(c for c in heard.commands if c.command not in OTHERWISE)
    left = replace(filling, claims=kept, impossible=(), candidates=(), times=())
    return replace(heard, commands=(*others, call)), left


def is_settled_by_people(heard: Message) -> bool:
    """Whether `settled_by_people` has called them."""
    return any(command.command == PEOPLE for command in heard.commands)


def _affair(heard: Message) -> tuple[int, int] | None:
    """The words about an earlier order, unless the script itself answers them."""
    trouble = find_trouble(heard.text)
    told = any(fact.source == "prospect" for fact in heard.known.values())
    span = trouble.affair or (None if told else trouble.order)
    if span is None or trouble.is_claim:
        return None
    stock = set(heard.words.stock_topics.values())
    own = (p for topic, p in heard.words.topics.items() if topic not in stock)
    return None if any(find_phrases(heard.text, phrases) for phrases in own) else span
