"""What falls due: timers of conversations, steps of handoffs nobody has claimed.

A timer becomes an event in the inbox, so it takes the same mutex as a message.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from sqlalchemy import Row, delete, select, update

from bot.desk.desked import MENU
from bot.handoffs.cards import card_buttons, fresh_card, ping, post_card
from bot.handoffs.handoffs import IDLE_STEP, OPEN, SILENT, requeue
from bot.handoffs.offers import Person, Step, due, ladder, offer, persons, withdraw
from bot.handoffs.relays import owners_place
from bot.inbox.intake import keep
from bot.outbox.outgoing import decode_body
from bot.ports import Body, Inbound
from bot.store.moments import SECOND, micros, moment
from bot.store.people import handoffs
from bot.store.queues import make_ready
from bot.store.tables import conversations, outbox, timers
from bot.transaction import Transaction
from bot.words import word
from dialogs.conversation.events import Due
from dialogs.qualification.calendar import next_opening
from dialogs.script.model import Script

TIMER = "timer"
"""The channel of timers, in the inbox."""

TIMER_KEY = ("conversation_id", "kind", "generation", "step")

BATCH = 200
LATE = 5 * 60 * SECOND
"""A timer that is fired later than this says when it is, not when it should be."""


def fire(tx: Transaction) -> int:
    """Turn timers that are due into events of their conversations; how many."""
    found = tx.connection.execute(
        select(timers.c.id, timers.c.conversation_id)
        .where(timers.c.due <= tx.now)
        .order_by(timers.c.due)
        .limit(BATCH)
    ).all()
    if not found:
        return 0
    # The queue first, as a turn does: then the timers that no turn has made void.
    make_ready(tx.connection, [row.conversation_id for row in found], tx.now)
    rows = tx.connection.execute(
        delete(timers)
        .where(timers.c.id.in_([row.id for row in found]), timers.c.due <= tx.now)
        .returning(timers)
    ).all()
    put_off = _put_off(tx, [row for row in rows if tx.now - row.due > LATE])
    events = [_fired(row, tx.now) for row in rows if row.id not in put_off]
    keep(tx.connection, events, secrets=tx.secrets, now=tx.now)
    return len(rows)


def _put_off(tx: Transaction, late: Sequence[Row[*tuple[object, ...]]]) -> set[int]:
    """Nobody is woken at night because the bot was down in the evening.

    Such timers wait for working hours; a reminder of what has begun is dropped.
    """
    ids = [row.conversation_id for row in late]
    query = select(conversations.c.id, conversations.c.script)
    found = tx.connection.execute(query.where(conversations.c.id.in_(ids)))
    names = {row.id: row.script for row in found} if ids else {}
    put_off = set()
    for row in late:
        if row.kind == "booking":
            opens = tx.now if row.due + row.step * 60 * SECOND <= tx.now else None
        else:
            opens = _opening(tx, names[row.conversation_id])
        if opens is not None:
            put_off.add(row.id)
        if opens is not None and opens > tx.now:
            timer = {name: getattr(row, name) for name in TIMER_KEY}
            tx.gathered.timers.append({**timer, "due": opens})
    return put_off


def _opening(tx: Transaction, script_id: str) -> int | None:
    """When people of a script work again; None when they do now."""
    script = tx.house.scripts.find(script_id)
    if script is None:
        return None
    now = moment(tx.now).astimezone(ZoneInfo(script.timezone))
    opens = next_opening(script.hours, now)
    return micros(opens) if opens is not None and opens > now else None


def _fired(row: Row[*tuple[object, ...]], now: int) -> Inbound:
    # A reminder of a booking is worded for its own minute and no other.
    is_late = row.kind != "booking" and now - row.due > LATE
    at = moment(now if is_late else row.due)
    # The time is a part of the name: a timer may be set again at another.
    name = f"{row.conversation_id}:{row.kind}:{row.generation}:{row.step}:{row.due}"
    event = Due(at=at, kind=row.kind, generation=row.generation, step=row.step, id=name)
    return Inbound(
        channel=TIMER,
        chat="",
        external_id=name,
        event=event,
        conversation=row.conversation_id,
    )


def escalate(tx: Transaction) -> int:
    """Take the next step of handoffs whose time is up; how many."""
    rows = tx.connection.execute(
        select(handoffs)
        .where(handoffs.c.due <= tx.now, handoffs.c.status.in_(OPEN))
        .order_by(handoffs.c.due)
        .limit(BATCH)
        .with_for_update(skip_locked=True, key_share=True)
    ).all()
    for row in rows:
        script = tx.house.scripts.find(row.script)
        values: dict[str, object] = {"due": None}
        if script is not None:
            values = _step(tx, row, script)
        tx.connection.execute(
            update(handoffs).where(handoffs.c.id == row.id).values(values)
        )
    return len(rows)


def prompt(tx: Transaction) -> int:
    """Remind owners who have not written, then offer their leads anew; how many."""
    rows = tx.connection.execute(
        select(handoffs)
        .where(handoffs.c.due <= tx.now, handoffs.c.status == "claimed")
        # As its index has it: every second nothing is due among many.
        .order_by(handoffs.c.due)
        .limit(BATCH)
    ).all()
    for row in rows:
        script = tx.house.scripts.find(row.script)
        if script is not None and row.step == IDLE_STEP:
            _ask_back(tx, row, script)
        elif script is not None and row.step:
            _take_back(tx, row, script)
        elif script is not None:
            _remind(tx, row, script)
    return len(rows)


def _remind(tx: Transaction, row: Row[*tuple[object, ...]], script: Script) -> None:
    later = micros(due(script, moment(tx.now), SILENT))
    reminded = tx.connection.execute(
        update(handoffs)
        .where(handoffs.c.id == row.id, handoffs.c.due == row.due)
        .values(step=1, due=later)
    )
    if reminded.rowcount == 1:
        owner = persons(tx, script, [row.manager])
        text = word(script.language, "silent", lead=str(row.lead_id))
        ping(tx, row.id, list(owner.values()), text=text, key=f"{row.key}:silent")


def _ask_back(tx: Transaction, row: Row[*tuple[object, ...]], script: Script) -> None:
    """Ask an owner who owes an answer for long whether the bot shall go on."""
    asked = tx.connection.execute(
        update(handoffs)
        .where(handoffs.c.id == row.id, handoffs.c.due == row.due)
        .values(due=None)
    )
    place, thread = owners_place(tx, row.conversation_id)
    if asked.rowcount != 1 or place is None:
        return
    text = word(script.language, "waits_for_you", lead=str(row.lead_id))
    buttons = card_buttons(row.id, script, ("bot", "keep"))
    tx.post.add(
        f"{row.key}:idle:{row.due}",
        place,
        speaker="card",
        body=Body(text=text, buttons=buttons, thread=thread),
        kind=MENU,
        conversation=row.conversation_id,
        handoff=row.id,
    )


def _take_back(tx: Transaction, row: Row[*tuple[object, ...]], script: Script) -> None:
    card = fresh_card(tx, row.conversation_id, script)
    again = requeue(tx, row.id, script=script, card=card)
    if again.handoff is not None:
        people = persons(tx, script, json.loads(row.people))
        text = word(script.language, "returned", lead=str(row.lead_id))
        ping(tx, row.id, list(people.values()), text=text, key=f"{row.key}:returned")


def _step(
    tx: Transaction, row: Row[*tuple[object, ...]], script: Script
) -> dict[str, object]:
    people: list[str] = json.loads(row.people)
    steps = ladder(script, row.how, people, claim_within=row.claim_within)
    if row.step < len(steps):
        _act(tx, row, steps[row.step], script=script)
    later = row.step + 1
    if later >= len(steps):
        return {"step": later, "due": None}
    when = micros(due(script, moment(row.made_at), steps[later].after))
    return {"step": later, "due": when}


def _act(
    tx: Transaction, row: Row[*tuple[object, ...]], step: Step, *, script: Script
) -> None:
    ids = step.people or tuple(json.loads(row.people))
    found = persons(tx, script, ids)
    people = [found[name] for name in ids if name in found]
    if step.act == "next":
        withdraw(tx, row.id)
    if step.act != "ping":
        offer(tx, row.id, [person.id for person in people])
        _show(tx, row, people, script=script)
    ping(
        tx,
        row.id,
        people,
        text=word(script.language, "pinged", lead=str(row.lead_id)),
        key=f"{row.key}:ping{row.step}",
    )


def _show(
    tx: Transaction,
    row: Row[*tuple[object, ...]],
    people: list[Person],
    *,
    script: Script,
) -> None:
    """Post the card to those who have not seen it yet; once for each, by its key."""
    first = tx.connection.scalar(
        select(outbox.c.body)
        .where(outbox.c.handoff_id == row.id, outbox.c.kind == "card")
        .order_by(outbox.c.id)
    )
    if first is not None:
        text = decode_body(tx.secrets.open(first)).text
        post_card(tx, row.id, people, text=lambda: text, script=script, is_headed=True)
