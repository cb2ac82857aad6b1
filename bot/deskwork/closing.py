"""How leads end at the desk: the four outcomes, each with what it asks for."""

from __future__ import annotations

from typing import Literal, get_args

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import update

from bot.desk.leaving import close as leave
from bot.desk.orders import JUNK_REASONS, LOST_REASONS
from bot.desk.sums import DEAREST
from bot.deskwork.doing import Doing, acting_for, happen, on_lead
from bot.deskwork.once import DONE, By, Result, refused
from bot.handoffs.cards import settle_cards
from bot.handoffs.offers import withdraw
from bot.leads import endings
from bot.leads.leads import add_note
from bot.store.moments import moment
from bot.store.people import handoffs, leads
from bot.transaction import Transaction
from bot.words import word
from dialogs.conversation.events import Closed
from dialogs.script.model import Script

Outcome = Literal["won", "meeting", "lost", "junk"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)

REASONED = ("lost", "junk")
"""Outcomes that need a reason."""

OTHER = "other"
"""A reason that is told in words."""

WORDS = 500
"""Characters of what is told beside a reason."""


class Ending(Struct, frozen=True, kw_only=True):
    """How a lead ends: the outcome, and what it asks for."""

    outcome: Outcome
    reason: str = ""
    words: str = ""
    amount: int | None = None


def close(tx: Transaction, by: By, lead: int, *, ending: Ending) -> Result:
    """End a lead; a meeting keeps it with its owner, in a stage of its own."""
    if ending.outcome not in REASONED:
        ending = replace(ending, reason="")

    def do(doing: Doing) -> Result:
        if not _is_told(doing.of.script, ending):
            return refused("no_reason")
        if ending.outcome == "junk" and doing.of.owner is None:
            return _dismiss(doing, ending)
        owner, why = acting_for(doing)
        if owner is None:
            return why
        return _close(doing, ending, owner)

    told = " ".join(filter(None, (ending.outcome, ending.reason, ending.words)))
    what = "meeting" if ending.outcome == "meeting" else "close"
    return on_lead(tx, by, lead, what=what, do=do, words=told[:WORDS])


def reasons_of(script: Script, outcome: str) -> tuple[str, ...]:
    """What may be given as the reason of an outcome; one must be, if there are any."""
    match outcome:
        case "lost":
            return (*LOST_REASONS, OTHER)
        case "junk":
            own = tuple(junk.id for junk in script.junk)
            return tuple(dict.fromkeys((*own, *JUNK_REASONS, OTHER)))
        case _:
            return ()


def _is_told(script: Script, ending: Ending) -> bool:
    known = reasons_of(script, ending.outcome)
    if not known:
        return True
    if ending.reason not in known:
        return False
    return ending.reason != OTHER or bool(ending.words.strip())


def _close(doing: Doing, ending: Ending, owner: str) -> Result:
    of = doing.of.desked()
    why_not = leave(
        doing.tx, of, manager=owner, outcome=ending.outcome, reason=ending.reason
    )
    if why_not:
        return refused("unowned")
    values: dict[str, object] = {}
    if ending.outcome == "junk":
        values["junk"] = ending.reason
    if ending.outcome == "won" and 0 < (ending.amount or 0) <= DEAREST:
        values["amount"] = ending.amount
    if values:
        _set(doing, **values)
    _note(doing, ending)
    return DONE


def _dismiss(doing: Doing, ending: Ending) -> Result:
    """End what is no lead without anybody taking it: the sender is told nothing."""
    tx, of, manager = doing.tx, doing.of, doing.by.manager
    if of.is_over:
        return refused("over")
    if of.is_called and of.handoff is not None:
        withdraw(tx, of.handoff)
        tx.connection.execute(
            update(handoffs)
            .where(handoffs.c.id == of.handoff)
            .values(
                status="expired",
                manager=manager,
                outcome="junk",
                due=None,
                closed_at=tx.now,
            )
        )
        line = word(of.script.language, "junked")
        settle_cards(tx, of.handoff, line=line, key=f"{of.handoff_key}:dismissed")
    endings.close(tx, of.lead, outcome="junk", reason=ending.reason)
    _set(doing, junk=ending.reason, manager=manager)
    _note(doing, ending)
    happen(doing, Closed(at=moment(tx.now), outcome="junk"))
    return DONE


def _set(doing: Doing, **values: object) -> None:
    doing.tx.connection.execute(
        update(leads).where(leads.c.id == doing.of.lead).values(values)
    )


def _note(doing: Doing, ending: Ending) -> None:
    words = ending.words.strip()[:WORDS]
    if words:
        add_note(doing.tx, doing.of.lead, f"{doing.by.name}: {words}")
