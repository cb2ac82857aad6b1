"""Taking leads: offered ones, the bot's own, and giving them on or back."""

from __future__ import annotations

import html
import json

from sqlalchemy import Row, select, update

from bot.desk.leaving import pass_on, release
from bot.deskwork.able import able, names, seat
from bot.deskwork.doing import Doing, acting_for, on_lead
from bot.deskwork.once import DONE, By, Result, refused
from bot.handoffs import handoffs as acts
from bot.handoffs.calling import Call, call
from bot.handoffs.cards import fresh_card
from bot.handoffs.topics import open_topic
from bot.leads.stages import Stage
from bot.store.people import handoffs, leads, offers
from bot.transaction import Transaction
from bot.words import word


def take(tx: Transaction, by: By, lead: int) -> Result:
    """Take a lead that nobody has; exactly one of those who try gets it."""
    return on_lead(tx, by, lead, what="take", do=_take)


def take_up(tx: Transaction, by: By, lead: int) -> Result:
    """Have a lead in work: take it, or go on with one's own after its meeting."""

    def do(doing: Doing) -> Result:
        result = _take(doing)
        if result.is_done and doing.of.stage is Stage.MEETING:
            tx.connection.execute(
                update(leads)
                .where(leads.c.id == lead)
                .values(stage=Stage.WORK.value, changed_at=tx.now)
            )
        return result

    return on_lead(tx, by, lead, what="take", do=do)


def give_back(tx: Transaction, by: By, lead: int) -> Result:
    """Let the bot lead again."""

    def do(doing: Doing) -> Result:
        owner, why = acting_for(doing)
        if owner is None:
            return why
        why_not = release(tx, doing.of.desked(), owner)
        return refused("unowned") if why_not else DONE

    return on_lead(tx, by, lead, what="release", do=do)


def transfer(tx: Transaction, by: By, lead: int, *, to: str) -> Result:
    """Offer a lead to another manager, who may then take it."""

    def do(doing: Doing) -> Result:
        if to not in able(tx):
            return refused("nobody", to)
        owner, why = acting_for(doing)
        if owner is None:
            return why
        if owner == to:
            return refused("same", to)
        of = doing.of.desked()
        name = html.escape(names(tx).get(to, to), quote=False)
        line = word(of.script.language, "transferred", name=name)
        why_not = pass_on(tx, of, manager=owner, line=line, to=(to,))
        return refused("unowned") if why_not else DONE

    return on_lead(tx, by, lead, what="transfer", do=do, words=to)


def queue(tx: Transaction, by: By, lead: int) -> Result:
    """Offer a lead to the people of its script: the bot's own, or an owned one."""
    return on_lead(tx, by, lead, what="queue", do=_queue)


def _take(doing: Doing) -> Result:
    tx, by, of = doing.tx, doing.by, doing.of
    if of.owner == by.manager:
        return DONE
    if of.owner is not None:
        return refused("taken", of.owner)
    if of.is_over:
        return refused("over")
    seat(tx, by.manager, by.name)
    handoff = of.handoff if of.is_called else None
    if handoff is None:
        handoff = _open(doing, to=by.manager, reason="taken")
    elif not by.is_head:
        holder = _holder(tx, handoff)
        if holder not in {None, by.manager}:
            return refused("held", str(holder))
    answer = acts.claim(tx, handoff, by.manager, unasked=True)
    if not answer.is_done:
        return refused("taken", answer.by or "")
    open_topic(tx, handoff)
    return DONE


def _holder(tx: Transaction, handoff: int) -> str | None:
    """Who is asked alone for a lead now, and can take it."""
    row: Row[str, str] | None = tx.connection.execute(
        select(handoffs.c.how, handoffs.c.people).where(handoffs.c.id == handoff)
    ).first()
    if row is None or (row.how == "all" and len(json.loads(row.people)) != 1):
        return None
    asked = tx.connection.scalars(
        select(offers.c.manager)
        .where(offers.c.handoff_id == handoff, offers.c.expired_at.is_(None))
        .order_by(offers.c.offered_at)
    ).all()
    # After the ladder has widened everybody may.
    return asked[0] if len(asked) == 1 and asked[0] in able(tx) else None


def _queue(doing: Doing) -> Result:
    tx, of = doing.tx, doing.of
    if of.is_over:
        return refused("over")
    if of.is_called:
        return DONE
    if of.owner is None:
        _open(doing, to="all", reason="desk")
        return DONE
    owner, why = acting_for(doing)
    if owner is None or of.handoff is None:
        return why
    line = word(of.script.language, "queued")
    why_not = pass_on(tx, of.desked(), manager=owner, line=line, to=("all",))
    return refused("unowned") if why_not else DONE


def _open(doing: Doing, *, to: str, reason: str) -> int:
    """Call people for a lead that the bot leads."""
    of = doing.of
    called = Call(
        conversation=of.conversation,
        lead=of.lead,
        script=of.script,
        to=(to,),
        how="all",
        reason=reason,
        claim_within=of.script.handoff.claim_within,
        card=lambda: fresh_card(doing.tx, of.conversation, of.script),
    )
    return call(doing.tx, called)
