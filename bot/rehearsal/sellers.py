"""Managers that never were: they take leads, write, close them with a reason."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from sqlalchemy import select, update

from bot.handoffs import handoffs as acts
from bot.handoffs.offers import persons
from bot.inbox.intake import keep
from bot.ports import Inbound
from bot.store.moments import moment
from bot.store.people import handoffs, leads, managers
from bot.transaction import Transaction
from dialogs.check.simulate.chance import Chance
from dialogs.conversation.events import Replied
from dialogs.script.model import Script

REASONS: Mapping[str, Sequence[tuple[str, float]]] = {
    "ru": (
        ("дорого", 0.3),
        ("выбрали других", 0.25),
        ("не отвечает", 0.25),
        ("отложили", 0.12),
        ("не наш регион", 0.08),
    ),
    "en": (
        ("too expensive", 0.3),
        ("chose others", 0.25),
        ("does not answer", 0.3),
        ("not now", 0.15),
    ),
    "pl": (
        ("za drogo", 0.3),
        ("wybrali innych", 0.25),
        ("nie odpowiada", 0.3),
        ("nie teraz", 0.15),
    ),
}
WORDS: Mapping[str, Sequence[str]] = {
    "ru": (
        "Здравствуйте! Посмотрел вашу заявку, всё вижу.",
        "Добрый день! Подскажите, удобно сейчас созвониться?",
        "Здравствуйте, это по вашему вопросу. Уточню пару деталей.",
    ),
    "en": ("Hello! I have your request before me.", "Good day! May I call you now?"),
    "pl": ("Dzień dobry! Mam przed sobą Pana zapytanie.",),
}

TAKEN = 0.94
"""The share of calls that somebody comes to."""

RETURNED = 0.05
WON_AT_BEST = 0.75
"""Of the hottest leads of the highest potential."""


class Deed(Struct, frozen=True):
    """What a manager is about to do with a handoff."""

    due: dt.datetime
    handoff: int
    what: str


def plan_new(tx: Transaction, after: int, *, luck: Chance) -> tuple[int, list[Deed]]:
    """Deeds for the handoffs after a number, and the number of the last."""
    rows = tx.connection.execute(
        select(handoffs).where(handoffs.c.id > after).order_by(handoffs.c.id)
    ).all()
    deeds = []
    for row in rows:
        script = tx.house.scripts.find(row.script)
        if script is not None:
            _present(tx, script, json.loads(row.people))
        own = luck.fork(row.key)
        if own.whether(TAKEN):
            minutes = 0.5 + 12 * own.unit() ** 3 + (90 if own.whether(0.1) else 0)
            at = moment(row.made_at) + dt.timedelta(minutes=minutes)
            deeds.append(Deed(at, row.id, "claim"))
    return (rows[-1].id if rows else after), deeds


def do(tx: Transaction, deed: Deed, *, luck: Chance) -> Iterator[Deed]:
    """Do it, and say what follows."""
    row = tx.connection.execute(
        select(
            handoffs,
            leads.c.temperature,
            leads.c.potential,
            leads.c.junk,
            leads.c.triage,
        )
        .join(leads, leads.c.id == handoffs.c.lead_id)
        .where(handoffs.c.id == deed.handoff)
    ).one()
    script = tx.house.scripts.find(row.script)
    if script is None:
        return
    own = luck.fork(f"{row.key}:{deed.what}")
    language = script.language
    match deed.what:
        case "claim":
            manager = own.pick(json.loads(row.people))
            if acts.claim(tx, row.id, manager).is_done:
                yield _later(deed, "write", minutes=1 + 6 * own.unit())
        case "write" if row.status == "claimed":
            _write(tx, row.id, row.manager, text=own.pick(WORDS[language]))
            what = "return" if own.whether(RETURNED) else "close"
            yield _later(deed, what, minutes=60 + 4000 * own.unit())
        case "return" if row.status == "claimed":
            acts.release(tx, row.id, row.manager)
        case "close" if row.status == "claimed":
            warmth = (row.temperature + row.potential) / 200
            if row.junk is None and own.whether(WON_AT_BEST * warmth):
                acts.close(tx, row.id, row.manager, outcome="won")
            else:
                names = [name for name, _ in REASONS[language]]
                weights = [weight for _, weight in REASONS[language]]
                reason = own.weighted(names, weights)
                acts.close(tx, row.id, row.manager, outcome="lost", reason=reason)
        case _:
            pass


def _later(deed: Deed, what: str, *, minutes: float) -> Deed:
    return Deed(deed.due + dt.timedelta(minutes=minutes), deed.handoff, what)


def _present(tx: Transaction, script: Script, people: Sequence[str]) -> None:
    """Link managers nowhere: nothing is posted to them, but they may claim."""
    persons(tx, script, people)
    tx.connection.execute(
        update(managers)
        .where(managers.c.id.in_(people), managers.c.linked_at.is_(None))
        .values(linked_at=tx.now)
    )
    names = {person.id: person.name for person in script.managers}
    unnamed = select(managers.c.id).where(
        managers.c.id.in_(people), managers.c.name.is_(None)
    )
    for one in tx.connection.scalars(unnamed).all():
        tx.connection.execute(
            update(managers)
            .where(managers.c.id == one)
            .values(name=tx.secrets.seal_text(names.get(one, one)))
        )


def _write(tx: Transaction, handoff: int, manager: str, *, text: str) -> None:
    conversation = tx.connection.scalar(
        select(handoffs.c.conversation_id).where(handoffs.c.id == handoff)
    )
    said = Inbound(
        channel=acts.DESK,
        chat="",
        external_id=f"demo:{handoff}:{tx.now}",
        event=Replied(at=moment(tx.now), manager=manager, text=text),
        conversation=conversation,
    )
    keep(tx.connection, [said], secrets=tx.secrets, now=tx.now)
