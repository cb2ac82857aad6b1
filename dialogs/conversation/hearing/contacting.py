"""Phones and e-mails: in pieces, of several people, and unasked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogs.conversation.acts import Leave, Piece
from dialogs.conversation.hearing.claims import Filling, Message
from dialogs.conversation.hearing.informing import Placed
from dialogs.conversation.state import State
from dialogs.qualification.facts import Fact
from dialogs.reading.text import Text, tokenize
from dialogs.reading.values import Email, Found, Phone, Value
from dialogs.script.model import Kind, Question, Script

LEFT = "contact"
"""What the slots of contacts begin with that no question asks for."""

LONGEST = 12
"""Digits up to which pieces that make no phone may go on."""

BEGINNING = 7
"""Digits up to which a first piece is one; more are a phone with a slip."""


def whole(script: Script, state: State, raw: str, *, asked: Question | None) -> str:
    """The message behind the pieces of a phone that came before it."""
    text = tokenize(raw, script.language)
    if state.pieces and asked and asked.kind is Kind.PHONE and _is_digits(text):
        return f"{state.pieces} {raw}"
    return raw


def piece(heard: Message, state: State) -> Piece | None:
    """A part of the phone that was asked for: “8 916”, then “123-45-67”."""
    digits = sum(map(str.isdigit, heard.text.raw))
    asked = heard.asked is not None and heard.asked.kind is Kind.PHONE
    if digits == 1 and "+" not in heard.text.raw:
        return None
    most = LONGEST if state.pieces else BEGINNING
    if not asked or not 0 < digits <= most or not _is_digits(heard.text):
        return None
    return Piece(heard.text.raw)


def mine_first(found: Sequence[Found[Value]]) -> tuple[Found[Value], ...]:
    """What was found, of several phones the one that is to be called before others."""
    phones = [hit for hit in found if _is_phone(hit.value)]
    ranked = iter(sorted(phones, key=lambda hit: -hit.certainty))
    return tuple(next(ranked) if _is_phone(hit.value) else hit for hit in found)


def contacts_in(found: Sequence[Found[Value]]) -> tuple[Found[Value], ...]:
    """Phones and e-mails: their letters and digits say nothing else."""
    return tuple(h for h in found if _is_phone(h.value) or isinstance(h.value, Email))


def left(heard: Message, filling: Filling, *, message: str) -> Iterator[Placed]:
    """Contacts that answer no question of the script: none of them is lost."""
    told = [claim.value for claim in filling.claims]
    told += [fact.value for fact in heard.known.values() if fact.value is not None]
    for hit in filling.contacts:
        if hit.value in told:
            continue
        slot = f"{LEFT}:{_written(hit.value)}"
        yield hit.start, Leave(Fact(slot, hit.value, at=heard.now, message=message))


def _written(value: Value) -> str:
    match value:
        case Phone(number=str() as number):
            return number
        case Email(address=address):
            return address
        case _:
            return ""


def _is_phone(value: Value) -> bool:
    return isinstance(value, Phone) and value.number is not None


def _is_digits(text: Text) -> bool:
    return all(token.kind in {"number", "sign"} for token in text.tokens)
