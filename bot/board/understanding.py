"""What the bot understood, turn by turn: acts and what they changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import msgspec
from msgspec import Struct
from sqlalchemy import select

from bot.board.timeline import MOST, Span
from bot.journal import Journal, decode_journal
from bot.store.moments import moment
from bot.store.tables import turns
from bot.transaction import Transaction
from dialogs.conversation.acts import Act, Add, Correct, Inform
from dialogs.conversation.showing.names import label_of
from dialogs.conversation.showing.values import show_fact
from dialogs.conversation.verdict import local
from dialogs.qualification.facts import Fact
from dialogs.script.model import Script


class Understood(Struct, frozen=True):
    """An act by its name; `about` is the question, the topic or the command."""

    act: str
    about: str = ""
    quote: str = ""


class Changed(Struct, frozen=True):
    """An answer before and after a turn, as words; empty where there was none."""

    label: str
    before: str
    after: str


class TurnRead(Struct, frozen=True):
    """A turn as the journal has it; `at` is microseconds."""

    at: int
    first_inbox: int
    last_inbox: int
    events: tuple[str, ...]
    acts: tuple[Understood, ...]
    changes: tuple[Changed, ...]
    effects: tuple[str, ...]


def turns_read(tx: Transaction, script: Script, of: Span) -> tuple[TurnRead, ...]:
    """The newest turns of a lead, the oldest of them first."""
    query = (
        select(turns)
        .where(
            turns.c.conversation_id == of.conversation,
            turns.c.first_inbox_id >= of.first_inbox,
            turns.c.journal.is_not(None),
        )
        .order_by(turns.c.version.desc())
        .limit(MOST)
    )
    if of.ends is not None:
        query = query.where(turns.c.at < of.ends)
    rows = tx.connection.execute(query).all()
    now = local(script, moment(tx.now))
    found = []
    for row in reversed(rows):
        try:
            journal = decode_journal(tx.secrets.open(row.journal))
        except msgspec.MsgspecError:
            continue
        found.append(
            TurnRead(
                row.at,
                row.first_inbox_id,
                row.last_inbox_id,
                journal.events,
                tuple(_understood(act) for act in journal.acts),
                tuple(_changed(script, journal, now)),
                journal.effects,
            )
        )
    return tuple(found)


def _understood(act: Act) -> Understood:
    name = str(act.__struct_config__.tag)
    match act:
        case Inform(fact=fact) | Correct(fact=fact) | Add(fact=fact):
            return Understood(name, fact.slot, fact.quote)
        case _:
            about = _first(act, ("topic", "command", "category", "slot", "status"))
            return Understood(name, about, _first(act, ("quote",)))


def _first(act: Act, names: tuple[str, ...]) -> str:
    found = (getattr(act, name, None) for name in names)
    return next((value for value in found if isinstance(value, str)), "")


def _changed(script: Script, journal: Journal, now: dt.datetime) -> Iterator[Changed]:
    for change in journal.changes:
        question = script.question(change.slot)
        label = label_of(question) if question else change.slot
        before, after = (
            _shown(fact, script, now) for fact in (change.before, change.after)
        )
        if before != after:
            yield Changed(label, before, after)


def _shown(fact: Fact | None, script: Script, now: dt.datetime) -> str:
    return str(show_fact(fact, script=script, now=now)) if fact else ""
