"""Counts for the reports, taken from the journal of turns after the fact.

A turn only writes its journal; this reads what is new, a batch at a time, so that
counting costs a conversation nothing. How far it came is kept beside the settings.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence

import msgspec
from msgspec import Struct, field
from sqlalchemy import Row, func, select

from bot.errors import MissingKeyError
from bot.journal import Journal, decode_journal
from bot.store.people import leads
from bot.store.queues import insert_or
from bot.store.tables import turns
from bot.store.tallies import inquiries, steps
from bot.trail import BATCH, Trail, follow, settled
from bot.transaction import Transaction
from dialogs.conversation.acts import (
    Act,
    Agree,
    Demand,
    Evade,
    Inquire,
    Mistake,
    Noise,
    Wonder,
)
from dialogs.conversation.payloads import CONSENT
from dialogs.qualification.facts import Fact

log = logging.getLogger(__name__)

MARK = "tallied_turn"
"""The setting that holds the number of the last turn that was counted."""

TRAIL = Trail(MARK)

OTHER = "other"
"""A topic that no script knows."""

PROSPECTS = frozenset({"said", "pressed", "shared", "edited"})
"""Tags of events that can be answers."""

PAUSE = 15.0
"""Seconds between two looks at what is new."""


class _Step(Struct):
    asked_at: int | None = None
    asked_last_at: int | None = None
    missed: int = 0
    ended_at: int | None = None
    ended: str | None = None


class _Tally(Struct):
    steps: dict[tuple[int, str], _Step] = field(default_factory=dict)
    topics: dict[tuple[int, str], int] = field(default_factory=dict)


async def keep_count(work: Callable[[], Awaitable[int]]) -> None:
    """Count until cancelled; `work` counts a batch, a transaction each."""
    await follow(work, log, pause=PAUSE, failed="tallies_failed")


def tally(tx: Transaction, *, is_shared: bool) -> int:
    """Count turns that were not counted yet, a batch of them; how many."""
    done = TRAIL.reached(tx)
    query = (
        select(turns.c.id, turns.c.journal, turns.c.at, leads.c.id.label("lead"))
        .join(
            leads,
            (leads.c.conversation_id == turns.c.conversation_id)
            & (leads.c.episode == turns.c.episode),
        )
        .where(turns.c.id > done, turns.c.at <= settled(tx, is_shared=is_shared))
        .order_by(turns.c.id)
        .limit(BATCH)
    )
    rows = tx.connection.execute(query).all()
    if rows:
        _keep(tx, _counted(tx, rows))
        TRAIL.move(tx, rows[-1].id)
    return len(rows)


def _counted(tx: Transaction, rows: Sequence[Row[*tuple[object, ...]]]) -> _Tally:
    counted = _Tally()
    for row in rows:
        try:
            journal = decode_journal(tx.secrets.open(row.journal or b""))
        except (msgspec.MsgspecError, MissingKeyError):
            # Erased, or of a version whose acts had other names: nothing to count.
            continue
        for question, step in _steps(journal, row.at):
            _add(counted.steps.setdefault((row.lead, question), _Step()), step)
        for act in journal.acts:
            if isinstance(act, Inquire):
                key = row.lead, act.topic or OTHER
                counted.topics[key] = counted.topics.get(key, 0) + 1
    return counted


def _steps(journal: Journal, at: int) -> Iterator[tuple[str, _Step]]:
    """What one turn says of questions."""
    ended = dict(_ends(journal))
    for question, how in ended.items():
        yield question, _Step(ended_at=at, ended=how)
    focus = journal.focus
    if focus is not None and focus not in ended and PROSPECTS & set(journal.events):
        left = _left(journal.acts)
        if left is not None:
            yield focus, _Step(ended_at=at, ended=left)
        elif journal.asked == focus and not ended and _is_unread(journal.acts):
            yield focus, _Step(missed=1)
    if journal.asked is not None:
        yield journal.asked, _Step(asked_at=at, asked_last_at=at)


def _ends(journal: Journal) -> Iterator[tuple[str, str]]:
    """Questions that were answered, and how."""
    for change in journal.changes:
        if change.after is not None:
            yield change.slot, _how(change.after)
    for act in journal.acts:
        if isinstance(act, Agree):
            yield CONSENT, "answered" if act.given else "refused"


def _how(fact: Fact) -> str:
    return "answered" if fact.status == "known" else fact.status


def _left(acts: Sequence[Act]) -> str | None:
    """How a question was left without an answer, if it was."""
    for act in acts:
        if isinstance(act, Demand) and act.command == "human":
            return "human"
        if isinstance(act, Evade):
            return act.status
    return None


def _is_unread(acts: Sequence[Act]) -> bool:
    """Whether nothing was understood, or not enough to keep it."""
    return all(isinstance(act, Noise | Mistake | Wonder) for act in acts)


def _add(step: _Step, more: _Step) -> None:
    step.asked_at = step.asked_at or more.asked_at
    step.asked_last_at = more.asked_last_at or step.asked_last_at
    step.missed += more.missed
    if more.ended is not None:
        step.ended, step.ended_at = more.ended, more.ended_at


def _keep(tx: Transaction, counted: _Tally) -> None:
    if counted.steps:
        rows = [
            {
                "lead_id": lead,
                "question": question,
                "asked_at": step.asked_at,
                "asked_last_at": step.asked_last_at,
                "missed": step.missed,
                "ended_at": step.ended_at,
                "ended": step.ended,
            }
            for (lead, question), step in sorted(counted.steps.items())
        ]
        statement = insert_or(tx.connection, steps)
        new = statement.excluded
        statement = statement.on_conflict_do_update(
            index_elements=["lead_id", "question"],
            set_={
                "asked_at": func.coalesce(steps.c.asked_at, new.asked_at),
                "asked_last_at": func.coalesce(
                    new.asked_last_at, steps.c.asked_last_at
                ),
                "missed": steps.c.missed + new.missed,
                "ended_at": func.coalesce(new.ended_at, steps.c.ended_at),
                "ended": func.coalesce(new.ended, steps.c.ended),
            },
        )
        tx.connection.execute(statement, rows)
    if counted.topics:
        told = [
            {"lead_id": lead, "topic": topic, "count": count}
            for (lead, topic), count in sorted(counted.topics.items())
        ]
        asking = insert_or(tx.connection, inquiries)
        asking = asking.on_conflict_do_update(
            index_elements=["lead_id", "topic"],
            set_={"count": inquiries.c.count + asking.excluded.count},
        )
        tx.connection.execute(asking, told)
