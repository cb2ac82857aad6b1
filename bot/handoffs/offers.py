"""Who is offered a lead, in which order, and what happens when nobody takes it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import bindparam, select, update

from bot.store.people import leads, managers, offers
from bot.store.prepared import Listed, Prepared
from bot.store.queues import insert_new
from bot.transaction import Transaction
from dialogs.qualification.calendar import add_working
from dialogs.script.model import Script

How = Literal["all", "evenly", "in_order"]


class Step(Struct, frozen=True):
    """What happens `after` working minutes without a claim.

    `next` offers the lead to the next one alone, `widen` to these people too, `ping`
    reminds everybody.
    """

    after: int
    act: Literal["ping", "next", "widen"]
    people: tuple[str, ...] = ()


class Person(Struct, frozen=True):
    """A manager as the queue sees one; `place` is None before the link."""

    id: str
    name: str
    is_away: bool = False
    offered_at: int = 0
    channel: str | None = None
    chat: str | None = None


def ladder(
    script: Script, how: How, people: Sequence[str], *, claim_within: int
) -> tuple[Step, ...]:
    """The steps of a handoff that nobody claims, the earliest first."""
    steps = []
    if how == "all":
        steps.append(Step(claim_within, "ping"))
    else:
        steps += [
            Step(place * claim_within, "next", (person,))
            for place, person in enumerate(people)
            if place
        ]
        steps.append(Step(len(people) * claim_within, "widen", tuple(people)))
    for row in script.handoff.escalate:
        steps.append(Step(row.after, "widen", everybody(script, row.to)))
    return tuple(sorted(steps, key=lambda step: step.after))


def everybody(script: Script, to: Sequence[str]) -> tuple[str, ...]:
    """The people that a list of a script means; `all` is all its managers."""
    if "all" in to:
        return tuple(person.id for person in script.managers)
    return tuple(to)


def due(script: Script, since: dt.datetime, minutes: int) -> dt.datetime:
    """When so many working minutes have passed."""
    local = since.astimezone(ZoneInfo(script.timezone))
    return add_working(script.hours, local, minutes)


def ordered(
    people: Sequence[Person], how: How, *, first: str | None = None
) -> tuple[str, ...]:
    """Who is asked in which order: those away last, a known face first."""
    rank = list(people)
    if how == "evenly":
        rank.sort(key=lambda person: person.offered_at)
    rank.sort(key=lambda person: (person.is_away, person.id != first))
    return tuple(person.id for person in rank)


def now_offered(
    people: Sequence[str], by_id: Mapping[str, Person], how: How
) -> tuple[str, ...]:
    """Those who are asked at once."""
    if how != "all":
        return tuple(people[:1])
    here = tuple(name for name in people if not by_id[name].is_away)
    return here or tuple(people)


_EARLIER = leads.alias()
_KNOWN = Listed(lambda among: select(managers).where(among(managers.c.id)))
_FACE = Prepared(
    lambda _: (
        select(_EARLIER.c.manager)
        .join(leads, leads.c.previous_id == _EARLIER.c.id)
        .where(leads.c.id == bindparam("lead"))
    )
)


def offer(tx: Transaction, handoff: int, people: Sequence[str]) -> None:
    """Let people claim a handoff."""
    rows = [
        {"handoff_id": handoff, "manager": person, "offered_at": tx.now}
        for person in people
    ]
    tx.gathered.offers.extend(rows)
    tx.gathered.asked.extend(people)
    tx.noted.asked.update(dict.fromkeys(people, tx.now))
    if not tx.is_batch:
        tx.change_rows()


def withdraw(tx: Transaction, handoff: int) -> None:
    """Let nobody of those who were asked claim a handoff any more."""
    tx.connection.execute(
        update(offers)
        .where(offers.c.handoff_id == handoff, offers.c.expired_at.is_(None))
        .values(expired_at=tx.now)
    )


def persons(tx: Transaction, script: Script, ids: Sequence[str]) -> dict[str, Person]:
    """The people of these ids, as they are now; unknown ones get a row."""
    names = {person.id: person.name for person in script.managers}
    found = _known(tx, ids)
    missing = set(ids) - {row.id for row in found}
    if missing:
        rows = [{"id": name} for name in sorted(missing)]
        insert_new(tx.connection, managers, rows, unique=["id"])
        found = _known(tx, ids)
    return {
        row.id: Person(
            row.id,
            tx.secrets.open_text(row.name) or names.get(row.id, row.id),
            is_away=bool(row.is_away),
            offered_at=tx.noted.asked.get(row.id, row.offered_at),
            channel=row.channel,
            chat=row.chat,
        )
        for row in found
        if row.removed_at is None
    }


def _known(tx: Transaction, ids: Sequence[str]) -> list[Any]:
    """The rows of managers; a batch of turns reads each once."""
    noted = tx.noted.managers if tx.is_batch else {}
    unread = [name for name in ids if name not in noted]
    noted.update({row.id: row for row in _KNOWN.all(tx.connection, unread)})
    return [noted[name] for name in dict.fromkeys(ids) if name in noted]


def are_away(tx: Transaction, script: Script, to: Sequence[str]) -> bool:
    """Whether all of these people are away, or with us no more."""
    ids = set(everybody(script, to))
    known = _known(tx, sorted(ids))
    gone = {row.id for row in known if row.is_away or row.removed_at is not None}
    return bool(ids) and ids <= gone


def known_face(tx: Transaction, lead: int) -> str | None:
    """The manager of the same person's earlier lead."""
    found: str | None = _FACE.scalar(tx.connection, lead=lead)
    return found
