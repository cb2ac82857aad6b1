"""Before people begin to work: what came while nobody did."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select

from bot.handoffs.handoffs import OPEN
from bot.handoffs.offers import persons
from bot.ports import Body, Place
from bot.store.moments import SECOND, moment
from bot.store.people import handoffs, leads
from bot.store.tables import contacts, outbox
from bot.transaction import Transaction
from bot.words import word
from dialogs.qualification.calendar import next_opening
from dialogs.script.model import Script

BEFORE = dt.timedelta(minutes=5)
"""How long before the opening the digest comes."""

HORIZON = 24 * 3600 * SECOND
"""Leads of the night are due when people work, so none of them later than this."""

Leads = Sequence[Row[*tuple[object, ...]]]


def greet(tx: Transaction) -> int:
    """Tell of the leads that came while nobody worked, once a morning; how many did."""
    # Leads of a night may be thousands: only looked at in the minutes that matter.
    if not any(_soon(script, tx.now) for script in tx.house.scripts.every()):
        return 0
    rows = tx.connection.execute(
        select(
            handoffs.c.script,
            handoffs.c.made_at,
            leads.c.id,
            leads.c.triage,
            contacts.c.name,
        )
        .join(leads, leads.c.id == handoffs.c.lead_id)
        .join(contacts, contacts.c.id == leads.c.contact_id)
        .where(
            handoffs.c.due.between(tx.now, tx.now + HORIZON),
            handoffs.c.status.in_(OPEN),
        )
        .order_by(leads.c.id)
    ).all()
    by_script = defaultdict(list)
    for row in rows:
        by_script[row.script].append(row)
    return sum(_greet(tx, name, waiting) for name, waiting in by_script.items())


def _greet(tx: Transaction, name: str, waiting: Leads) -> int:
    script = tx.house.scripts.find(name)
    opens = _soon(script, tx.now) if script else None
    if script is None or opens is None:
        return 0
    came = [row for row in waiting if _opening(row, script, opens) == opens]
    posts = {
        f"morning:{name}:{opens:%Y-%m-%dT%H:%M}{where}": place
        for where, place in _places(tx, script)
    }
    told = select(outbox.c.id).where(outbox.c.key.in_(posts)).limit(1)
    if not came or not posts or tx.connection.scalar(told) is not None:
        return 0
    body = Body(text=_told(tx, script, came))
    for key, place in posts.items():
        tx.post.add(key, place, speaker="card", body=body)
    return len(came)


def _soon(script: Script, now: int) -> dt.datetime | None:
    """When people begin to work, if that is in a few minutes."""
    at = moment(now).astimezone(ZoneInfo(script.timezone))
    opens = next_opening(script.hours, at)
    return opens if opens is not None and at < opens <= at + BEFORE else None


def _opening(
    row: Row[*tuple[object, ...]], script: Script, there: dt.datetime
) -> dt.datetime | None:
    made = moment(row.made_at).astimezone(there.tzinfo)
    opens = next_opening(script.hours, made)
    return opens if opens != made else None


def _told(tx: Transaction, script: Script, came: Leads) -> str:
    lines = [
        " · ".join(filter(None, (f"№{row.id}", tx.secrets.open_text(row.name))))
        for row in came
    ]
    return word(
        script.language,
        "morning",
        count=str(len(came)),
        urgent=str(sum(row.triage == "urgent" for row in came)),
        lines="\n".join(lines),
    )


def _places(tx: Transaction, script: Script) -> list[tuple[str, Place]]:
    """The group, or the chats of the managers who are here."""
    if tx.house.group is not None:
        return [("", tx.house.group)]
    people = persons(tx, script, [person.id for person in script.managers])
    return [
        (f":{one.id}", Place(one.channel, one.chat))
        for one in people.values()
        if one.channel and one.chat and not one.is_away
    ]
