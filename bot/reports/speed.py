"""How fast people were answered, and by whom."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import String, cast, func, select

from bot.leads.stages import Stage
from bot.reports.blocks import Bar, Hour, Kept, Pace, Seller, median, quantile
from bot.reports.scope import Scope, chosen
from bot.store.moments import SECOND, moment
from bot.store.people import handoffs, leads, managers, promises
from bot.store.tables import conversations, inbox, outbox, turns
from bot.transaction import Transaction
from dialogs.script.model import Script

BOUNDS = {
    "answer": (2, 10, 60),
    "decision": (60, 300, 900),
    "claim": (60, 300, 900),
    "human": (60, 300, 900),
}
"""Seconds that the shares of each pace are counted up to."""

SLOW = 0.9
MINUTE = 60 * SECOND


class Called(Struct, frozen=True):
    """A call for people: when, when somebody came, whether that was in time."""

    lead: int
    script: str
    manager: str | None
    outcome: str | None
    stage: str
    is_closed: bool
    made_at: int
    lead_at: int
    claimed_at: int | None
    within: int
    amount: int

    @property
    def wait(self) -> float | None:
        """Seconds until somebody came."""
        if self.claimed_at is None:
            return None
        return (self.claimed_at - self.made_at) / SECOND

    @property
    def is_in_time(self) -> bool:
        """Whether somebody came within the time that the script allows."""
        return self.wait is not None and self.wait <= self.within * 60


def calls(tx: Transaction, scope: Scope) -> list[Called]:
    """All calls for people about these leads, the earliest first."""
    query = (
        select(
            handoffs.c.lead_id,
            leads.c.script,
            handoffs.c.manager,
            handoffs.c.outcome,
            leads.c.stage,
            leads.c.closed_at.is_not(None),
            handoffs.c.made_at,
            leads.c.made_at,
            handoffs.c.claimed_at,
            handoffs.c.claim_within,
            func.coalesce(leads.c.amount, 0),
        )
        .join(leads, leads.c.id == handoffs.c.lead_id)
        .where(chosen(scope))
        .order_by(handoffs.c.id)
    )
    return [Called(*row) for row in tx.connection.execute(query)]


def paces(tx: Transaction, scope: Scope, called: Sequence[Called]) -> tuple[Pace, ...]:
    """The first answer, the decision to call people, their claim, their first word."""
    first: dict[int, Called] = {}
    for one in called:
        first.setdefault(one.lead, one)
    found = {
        "answer": _answers(tx, scope),
        "decision": [(one.made_at - one.lead_at) / SECOND for one in first.values()],
        "claim": [one.wait for one in called if one.wait is not None],
        "human": _words(tx, scope),
    }
    return tuple(_pace(what, times) for what, times in found.items())


def hours(called: Sequence[Called], scripts: Mapping[str, Script]) -> tuple[Hour, ...]:
    """Calls by weekday and hour, where the business is."""
    cells: dict[tuple[int, int], list[Called]] = defaultdict(list)
    for one in called:
        script = scripts.get(one.script)
        zone = ZoneInfo(script.timezone) if script else dt.UTC
        at = moment(one.made_at).astimezone(zone)
        cells[at.weekday(), at.hour].append(one)
    return tuple(
        Hour(
            weekday,
            hour,
            len(ones),
            median([one.wait for one in ones if one.wait is not None]),
            sum(one.is_in_time for one in ones),
        )
        for (weekday, hour), ones in sorted(cells.items())
    )


def sellers(tx: Transaction, called: Sequence[Called]) -> tuple[Seller, ...]:
    """Managers, the busiest first."""
    by_manager: dict[str, list[Called]] = defaultdict(list)
    for one in called:
        if one.manager and one.claimed_at is not None:
            by_manager[one.manager].append(one)
    names = {
        row.id: tx.secrets.open_text(row.name) or row.id
        for row in tx.connection.execute(select(managers.c.id, managers.c.name))
    }
    rows = [
        Seller(
            manager,
            names.get(manager, manager),
            claimed=len({one.lead for one in ones}),
            won=_leads(one for one in ones if one.stage == Stage.GOOD),
            closed=_leads(one for one in ones if one.is_closed),
            returned=sum(one.outcome in {"returned", "requeued"} for one in ones),
            late=sum(not one.is_in_time for one in ones),
            median=median([one.wait for one in ones if one.wait is not None]),
            brought=_brought(ones),
        )
        for manager, ones in by_manager.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.claimed, row.manager)))


def kept(tx: Transaction, scope: Scope) -> tuple[Kept, ...]:
    """Promises, by kind."""
    of_leads = select(leads.c.conversation_id).where(chosen(scope))
    query = select(promises).where(promises.c.conversation_id.in_(of_leads))
    rows: dict[str, list[str]] = defaultdict(list)
    for row in tx.connection.execute(query):
        rows[row.kind].append(_fate(row.due, row.kept_at, tx.now))
    return tuple(
        Kept(
            kind,
            len(fates),
            *(fates.count(fate) for fate in ("kept", "late", "broken", "open")),
        )
        for kind, fates in sorted(rows.items())
    )


def _fate(due: int, kept_at: int | None, now: int) -> str:
    if kept_at is None:
        return "open" if due >= now else "broken"
    return "kept" if kept_at <= due + MINUTE else "late"


def _answers(tx: Transaction, scope: Scope) -> list[float]:
    """Seconds from the first word of an episode to the bot's first that was sent."""
    first = (
        select(func.min(turns.c.id))
        .group_by(turns.c.conversation_id, turns.c.episode)
        .scalar_subquery()
    )
    query = (
        select(outbox.c.sent_at - inbox.c.received_at)
        .select_from(turns)
        .join(
            leads,
            (leads.c.conversation_id == turns.c.conversation_id)
            & (leads.c.episode == turns.c.episode),
        )
        .join(inbox, inbox.c.id == turns.c.first_inbox_id)
        .join(outbox, outbox.c.key == cast(turns.c.last_inbox_id, String) + ":0")
        .where(chosen(scope), turns.c.id.in_(first), outbox.c.sent_at.is_not(None))
    )
    return [micros / SECOND for micros in tx.connection.scalars(query)]


def _words(tx: Transaction, scope: Scope) -> list[float]:
    """Seconds from the call to the first word of the human who came."""
    query = (
        select(func.min(outbox.c.made_at) - handoffs.c.made_at)
        .select_from(handoffs)
        .join(leads, leads.c.id == handoffs.c.lead_id)
        .join(conversations, conversations.c.id == handoffs.c.conversation_id)
        .join(
            outbox,
            (outbox.c.conversation_id == conversations.c.id)
            & (outbox.c.speaker == "human")
            & (outbox.c.made_at >= handoffs.c.claimed_at),
        )
        .where(chosen(scope))
        .group_by(handoffs.c.id, handoffs.c.made_at)
    )
    return [micros / SECOND for micros in tx.connection.scalars(query)]


def _pace(what: str, times: Sequence[float]) -> Pace:
    shares = tuple(
        Bar("", str(bound), sum(time <= bound for time in times))
        for bound in BOUNDS[what]
    )
    return Pace(what, len(times), median(times), quantile(times, SLOW), shares)


def _brought(ones: Iterable[Called]) -> int:
    """What the deals among these were worth; each lead counts once."""
    won = {one.lead: one.amount for one in ones if one.stage == Stage.GOOD}
    return sum(won.values())


def _leads(ones: Iterable[Called]) -> int:
    return len({one.lead for one in ones})
