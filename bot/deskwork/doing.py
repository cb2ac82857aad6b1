"""A deed under way: who does it to which lead, inside which transaction."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from bot.deskwork.once import DONE, By, Result, once, refused
from bot.deskwork.subject import Subject, subject
from bot.handoffs.handoffs import DESK
from bot.inbox.intake import keep
from bot.ports import Inbound
from bot.transaction import Transaction
from dialogs.conversation.events import Event


class Doing(Struct, frozen=True):
    """The transaction, the manager, the lead."""

    tx: Transaction
    by: By
    of: Subject


def on_lead(
    tx: Transaction,
    by: By,
    lead: int,
    *,
    what: str,
    do: Callable[[Doing], Result],
    words: str = "",
) -> Result:
    """Do something to a lead once, under the lock of its conversation."""
    of = subject(tx, lead)
    if of is None:
        return refused("gone")
    return once(
        tx,
        by,
        what,
        lead=lead,
        conversation=of.conversation,
        words=words,
        do=lambda: do(Doing(tx, by, of)),
    )


def acting_for(doing: Doing) -> tuple[str | None, Result]:
    """The owner in whose name somebody acts: the owner, or a head for anybody."""
    of, by = doing.of, doing.by
    if of.is_over:
        return None, refused("over")
    if of.owner is None:
        return None, refused("unowned")
    if of.owner != by.manager and not by.is_head:
        return None, refused("taken", of.owner)
    return of.owner, DONE


def happen(doing: Doing, event: Event) -> None:
    """Let the next turn of a conversation know what a manager did, once."""
    tag = str(event.__struct_config__.tag)
    one = Inbound(
        channel=DESK,
        chat="",
        external_id=f"desk:{doing.by.manager}:{doing.by.key}:{tag}",
        event=event,
        conversation=doing.of.conversation,
    )
    keep(doing.tx.connection, [one], secrets=doing.tx.secrets, now=doing.tx.now)
