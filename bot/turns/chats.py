"""Reads conversations with what waits in them, and opens their episodes.

The conversation is read before its messages: the other way round, two workers answer
the same message. The lock lets others add messages meanwhile (`key_share`); a stronger
one would wait for them while they wait for us.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct, field
from sqlalchemy import Executable, func, select

from bot.inbox.intake import decode_event
from bot.leads import leads
from bot.leads.exclusions import excluded, is_anybody_excluded
from bot.planning import Chat, Waiting
from bot.scripts.versions import script_for
from bot.store.prepared import Among, Listed
from bot.store.queues import BREATH
from bot.store.tables import inbox
from bot.transaction import Transaction
from bot.turns import locked
from bot.turns.locked import worth_of
from dialogs.conversation.events import PROSPECT
from dialogs.conversation.state import Profile, State, Status, decode
from dialogs.script.model import Script

PER_TURN = 50
"""Events of one conversation in one turn; what is more is a flood."""

OF_FLOOD = 12
"""Events of a flood in one turn: others wait for its end."""

Rows = Sequence[Any]

_PROFILE = msgspec.json.Decoder(Profile)


class Given(msgspec.Struct, frozen=True):
    """All that waits in a conversation, and who writes if that was told anew."""

    waiting: tuple[Waiting, ...]
    profile: Profile | None = None


class Read(Struct):
    """Chats to advance, rows to leave unanswered, conversations that cannot be read."""

    chats: list[Chat] = field(default_factory=list)
    unanswered: list[int] = field(default_factory=list)
    broken: list[tuple[int, tuple[int, ...]]] = field(default_factory=list)
    left: dict[int, int] = field(default_factory=dict)
    """Conversations that have more events than one turn takes, and when they go on."""


class _Opened(msgspec.Struct, frozen=True):
    row: Any
    waiting: tuple[Waiting, ...]
    profile: Profile | None
    state: State | None

    @property
    def is_new(self) -> bool:
        """Whether an episode begins: at first, and after a manager closed the last."""
        if self.state is None:
            return True
        is_over = self.state.status is Status.CLOSED and self.row.closed_at is not None
        return is_over and any(isinstance(w.event, PROSPECT) for w in self.waiting)


def read(
    tx: Transaction, ids: Sequence[int], given: Mapping[int, Given] | None = None
) -> Read:
    """Read these conversations under their locks, and what waits unless it is given."""
    rows = locked.LOCKED.all(tx.connection, ids)
    if given is not None:
        return _read_given(tx, rows, given)
    waiting = _waiting(tx, ids)
    listed = _listed(tx, rows)
    result = Read()
    opened = []
    for row in rows:
        events = waiting.get(row.id, [])
        if row.id in listed:
            result.unanswered += [event.id for event in events]
        elif events:
            one = _open(tx, row, events=events, result=result)
            if one is not None:
                opened.append(one)
    result.chats = _begin(tx, opened)
    return result


def _read_given(tx: Transaction, rows: Rows, given: Mapping[int, Given]) -> Read:
    listed = _listed(tx, rows)
    result = Read()
    opened = []
    for row in rows:
        waiting, profile = given[row.id].waiting, given[row.id].profile
        ids = tuple(one.id for one in waiting)
        if row.id in listed:
            result.unanswered += ids
            continue
        try:
            state = decode(tx.secrets.open(row.state)) if row.state else None
        except (msgspec.MsgspecError, TypeError):
            result.broken.append((row.id, ids))
            continue
        opened.append(_Opened(row, waiting, profile, state))
    result.chats = _begin(tx, opened)
    return result


def _numbered(among: Among) -> Executable:
    # Counted in the index alone: of a flood only the first rows are looked at.
    place = func.row_number().over(
        partition_by=inbox.c.conversation_id, order_by=inbox.c.id
    )
    numbered = (
        select(inbox.c.id, place.label("place"))
        .where(among(inbox.c.conversation_id), inbox.c.done_at.is_(None))
        .subquery()
    )
    columns = (
        inbox.c.id,
        inbox.c.conversation_id,
        inbox.c.event,
        inbox.c.profile,
        inbox.c.tries,
    )
    query = select(*columns).join(numbered, numbered.c.id == inbox.c.id)
    return query.where(numbered.c.place <= PER_TURN + 1).order_by(inbox.c.id)


_WAITING = Listed(_numbered)


def _waiting(tx: Transaction, ids: Sequence[int]) -> dict[int, Rows]:
    found: dict[int, list[Any]] = {}
    for row in _WAITING.all(tx.connection, ids):
        found.setdefault(row.conversation_id, []).append(row)
    return dict(found)


def _listed(tx: Transaction, rows: Rows) -> set[int]:
    """Conversations of people on the exclusion list."""
    tx.noted.is_listing = is_anybody_excluded(tx.connection)
    if not tx.noted.is_listing:
        return set()
    hashes = {row.id: tx.secrets.hash(row.channel, row.chat) for row in rows}
    listed = excluded(tx.connection, list(hashes.values()), now=tx.now)
    return {number for number, hash_ in hashes.items() if hash_ in listed}


def _open(
    tx: Transaction,
    row: Any,  # noqa: ANN401 (a row)
    *,
    events: Rows,
    result: Read,
) -> _Opened | None:
    taken = _cut(events)
    if len(taken) < len(events):
        is_flood = len(events) > PER_TURN
        result.left[row.id] = tx.now + (BREATH if is_flood else 0)
    try:
        waiting = tuple(
            Waiting(one.id, decode_event(tx.secrets.open(one.event)), one.tries)
            for one in taken
        )
        sealed = next((one.profile for one in taken if one.profile), None)
        profile = _PROFILE.decode(tx.secrets.open(sealed)) if sealed else None
        state = decode(tx.secrets.open(row.state)) if row.state else None
    except (msgspec.MsgspecError, TypeError):
        result.broken.append((row.id, tuple(one.id for one in taken)))
        return None
    return _Opened(row, waiting, profile, state)


def _cut(events: Rows) -> Rows:
    """An event that failed before goes alone, so that it can harm no other."""
    most = OF_FLOOD if len(events) > PER_TURN else PER_TURN
    for place, event in enumerate(events[:most]):
        if event.tries:
            return events[: max(place, 1)]
    return events[:most]


def _begin(tx: Transaction, opened: Sequence[_Opened]) -> list[Chat]:
    """Open a lead for each episode that begins, all at once."""
    scripts = [_script(tx, one) for one in opened]
    new = [
        (one, script) for one, script in zip(opened, scripts, strict=True) if one.is_new
    ]
    numbers = leads.begin(
        tx.connection,
        [_lead(one.row) for one, _ in new],
        scripts=[script for _, script in new],
        now=tx.now,
    )
    for one, _ in new:
        if one.state is not None and one.row.lead_id is not None:
            leads.keep_facts(tx, one.row.lead_id, one.state)
    begun = {one.row.id: n for (one, _), n in zip(new, numbers, strict=True)}
    return [
        _chat(one, script, begun.get(one.row.id))
        for one, script in zip(opened, scripts, strict=True)
    ]


def _script(tx: Transaction, one: _Opened) -> Script:
    row, known = one.row, None
    if one.state is not None and not one.is_new:
        known = script_for(tx, row.script, row.script_version, state=one.state)
    return known or tx.house.scripts.current(row.channel, wanted=row.script)


def _lead(row: Any) -> Mapping[str, object]:  # noqa: ANN401 (a row)
    episode = row.episode + 1
    return {
        "key": f"{row.channel}:{row.chat}:{episode}",
        "conversation_id": row.id,
        "contact_id": row.contact_id,
        "episode": episode,
        "previous_id": row.lead_id,
    }


def _chat(one: _Opened, script: Script, lead: int | None) -> Chat:
    row, state = one.row, one.state
    if lead is None and state is not None:
        episode, number = row.episode, row.lead_id
    else:
        episode, number = row.episode + 1, lead
        state = _first(one, script, number)
    return Chat(
        id=row.id,
        channel=row.channel,
        chat=row.chat,
        contact_id=row.contact_id,
        version=row.version,
        epoch=row.epoch,
        episode=episode,
        lead_id=number,
        owner=row.owner,
        state=state,
        script=script,
        waiting=one.waiting,
        previous_id=row.previous_id if lead is None else row.lead_id,
        worth=worth_of(row) if lead is None else None,
    )


def _first(one: _Opened, script: Script, lead: int | None) -> State:
    number = lead or 0
    if one.state is not None:
        return leads.again(script, one.state, number)
    return State(
        id=str(number),
        script=script.id,
        channel=one.row.channel,
        profile=one.profile or Profile(),
    )
