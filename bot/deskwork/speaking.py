"""Words of managers: to the prospect through the bot, and notes among themselves."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import select

from bot.deskwork.doing import Doing, acting_for, happen, on_lead
from bot.deskwork.once import DONE, By, Result, refused
from bot.leads.leads import add_note
from bot.store.moments import moment
from bot.store.people import leads
from bot.store.tables import conversations
from bot.transaction import Transaction
from dialogs.conversation.events import Replied

LONGEST = 4000
"""Characters of a reply, with room for a name before it."""


def reply(tx: Transaction, by: By, lead: int, *, text: str) -> Result:
    """Say something to the prospect; only the owner does."""
    text = text.strip()

    def do(doing: Doing) -> Result:
        why = _unsaid(text) or _unheard(doing)
        if why is not None:
            return why
        happen(doing, Replied(at=moment(tx.now), manager=by.manager, text=text))
        return DONE

    return on_lead(tx, by, lead, what="reply", do=do)


def note(tx: Transaction, by: By, lead: int, *, text: str) -> Result:
    """Note something that the prospect does not see."""
    told = f"{by.name}: {text.strip()}"

    def do(_: Doing) -> Result:
        why = _unsaid(text.strip())
        if why is None:
            add_note(tx, lead, told)
        return why or DONE

    return on_lead(tx, by, lead, what="note", do=do, words=told)


def _unsaid(text: str) -> Result | None:
    if not text:
        return refused("no_words")
    return refused("too_long") if len(text) > LONGEST else None


def _unheard(doing: Doing) -> Result | None:
    owner, why = acting_for(doing)
    if owner != doing.by.manager:
        # A head speaks for nobody: the prospect would be told a wrong name.
        return why if owner is None else refused("taken", owner)
    return None if doing.of.is_reachable else refused("unreachable")


class Spoken(Struct, frozen=True):
    """The conversation of a lead and who speaks in it."""

    conversation: int
    owner: str | None


def conversation_of(tx: Transaction, lead: int) -> Spoken | None:
    """Where the words of a lead's owner go."""
    row = tx.connection.execute(
        select(conversations.c.id, conversations.c.owner)
        .join(leads, leads.c.conversation_id == conversations.c.id)
        .where(leads.c.id == lead, conversations.c.lead_id == lead)
    ).first()
    return Spoken(row.id, row.owner) if row else None
