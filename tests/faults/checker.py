"""The eight invariants, from the messenger's history and the database alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Row, func, select

from bot.outbox.outgoing import decode_body
from bot.ports import Rate
from bot.store.moments import SECOND
from bot.store.people import handoffs, leads
from bot.store.secrets import Secrets
from bot.store.tables import inbox, lanes, outbox, ready
from tests.faults.world import Asked, Update

IN_FLIGHT = 32
"""Messages that one process may be sending when it dies."""

_ECHO = re.compile(r"\bu\d+(?=!)")


@dataclass(frozen=True, slots=True)
class Rows:
    """The database after everything came to rest."""

    inbox: Sequence[Row[*tuple[object, ...]]]
    outbox: Sequence[Row[*tuple[object, ...]]]
    leads: Sequence[Row[*tuple[object, ...]]]
    handoffs: Sequence[Row[*tuple[object, ...]]]
    left: int


def look(connection: Connection) -> Rows:
    """Read what the checker needs."""

    def all_of(table: object) -> Sequence[Row[*tuple[object, ...]]]:
        return connection.execute(select(table).order_by(table.c.id)).all()  # type: ignore[attr-defined, call-overload]  # any table

    left = sum(
        connection.scalar(select(func.count()).select_from(table)) or 0
        for table in (ready, lanes)
    )
    return Rows(all_of(inbox), all_of(outbox), all_of(leads), all_of(handoffs), left)


def check(
    rows: Rows,
    history: Sequence[Asked],
    updates: Sequence[Update],
    *,
    secrets: Secrets,
    kills: int,
    rate: Rate | None = None,
) -> list[str]:
    """What is broken, one line each; nothing when all is well."""
    return [
        *answered(rows, history, updates, secrets=secrets),
        *single(rows),
        *delivered(rows, history, kills=kills),
        *in_order(rows, history),
        *paced(rows, rate),
        *at_rest(rows),
    ]


def answered(
    rows: Rows,
    history: Sequence[Asked],
    updates: Sequence[Update],
    *,
    secrets: Secrets,
) -> Iterator[str]:
    """I1: every line is answered, and by one reply only."""
    heard = {(asked.chat, word) for asked in history for word in echoes(asked.text)}
    replies: Counter[str] = Counter()
    for row in rows.outbox:
        if row.body is not None:
            replies.update(echoes(decode_body(secrets.open(row.body)).text))
    for one in updates:
        if not re.fullmatch(r"u\d+", one.text):
            continue
        if (one.chat, one.text) not in heard:
            yield f"I1: {one.text} of chat {one.chat} got no answer"
        if replies[one.text] > 1:
            yield f"I1: {one.text} was answered {replies[one.text]} times"


def single(rows: Rows) -> Iterator[str]:
    """I2, I3: one lead an episode, one handoff a round, one claimant each."""
    for name, table in (("I2: lead", rows.leads), ("I3: handoff", rows.handoffs)):
        for key, count in Counter(row.key for row in table).items():
            if count > 1:
                yield f"{name} {key} is there {count} times"
    episodes = Counter((row.conversation_id, row.episode) for row in rows.leads)
    yield from (f"I2: {key} has {n} leads" for key, n in episodes.items() if n > 1)
    for row in rows.handoffs:
        if (row.status == "claimed") != (row.manager is not None):
            yield f"I3: handoff {row.key} is {row.status} with {row.manager}"


def delivered(rows: Rows, history: Sequence[Asked], *, kills: int) -> Iterator[str]:
    """I4: each message arrives; again only where a process died while sending."""
    texts = defaultdict(list)
    for asked in history:
        texts[asked.key].append(asked.text)
    for row in rows.outbox:
        if row.status == "sent" and row.key not in texts:
            yield f"I4: {row.key} was marked and never sent"
    keys = {row.key for row in rows.outbox}
    yield from (f"I4: {key} came from nowhere" for key in texts if key not in keys)
    again = sum(len(sent) - 1 for sent in texts.values())
    if again > kills * IN_FLIGHT:
        yield f"I4: {again} messages again after {kills} kills"
    for key, sent in texts.items():
        if len(set(sent)) > 1:
            yield f"I4: {key} was sent with different words"


def in_order(rows: Rows, history: Sequence[Asked]) -> Iterator[str]:
    """I5: in each chat messages arrive for the first time in their order."""
    place = {row.key: row.id for row in rows.outbox}
    last: dict[str, int] = {}
    for key, chat in dict.fromkeys((asked.key, asked.chat) for asked in history):
        if place.get(key, 0) < last.get(chat, 0):
            yield f"I5: {key} came too late in chat {chat}"
        last[chat] = max(place.get(key, 0), last.get(chat, 0))


def paced(rows: Rows, rate: Rate | None) -> Iterator[str]:
    """I7: no chat gets more than the limit in any window."""
    if rate is None:
        return
    claimed = defaultdict(list)
    for row in rows.outbox:
        if row.status == "sent":
            claimed[row.chat].append(row.claimed_at)
    for chat, times in claimed.items():
        times.sort()
        for early, late in zip(times, times[rate.count :], strict=False):
            if late - early < rate.seconds * SECOND:
                yield f"I7: chat {chat} got more than {rate.count}"


def at_rest(rows: Rows) -> Iterator[str]:
    """I8: nothing is left half done."""
    if rows.left:
        yield f"I8: {rows.left} rows are still queued"
    for row in rows.outbox:
        if row.status in {"waiting", "sending"}:
            yield f"I8: {row.key} is still {row.status}"
    undone = sum(row.done_at is None for row in rows.inbox)
    if undone:
        yield f"I8: {undone} events are not done"


def echoes(text: str) -> list[str]:
    """The lines that a reply answers."""
    return _ECHO.findall(text)
