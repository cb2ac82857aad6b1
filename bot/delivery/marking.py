"""What became of a message that was sent: the class of the error is the policy."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from sqlalchemy import bindparam, delete, insert, select, update

from bot.delivery.sending import AMBIGUOUS, go_on
from bot.errors import (
    AdapterError,
    BlockedError,
    MovedError,
    RejectedError,
    SilencedError,
    ThrottledError,
    UnreachableError,
)
from bot.handoffs.relays import owners_place
from bot.handoffs.topics import begin_topic
from bot.outbox.claims import Claim, Result, Sender
from bot.ports import Body, Place, Sent
from bot.store.moments import SECOND
from bot.store.prepared import Listed
from bot.store.queues import delay_lanes, insert_new
from bot.store.rows import NUMBER, change, change_each
from bot.store.tables import (
    conversations,
    dead_letters,
    leases,
    moved_chats,
    outbox,
    timers,
)
from bot.transaction import Transaction
from bot.words import WORDS

log = logging.getLogger(__name__)

RESENDS = {"bot": 1, "human": 1, "notice": 1, "card": 5}
"""How often an ambiguous message is sent again; a second card harms nobody."""

REACTION = "👌"
"""The reaction to an owner's words that reached the prospect."""

SLOWEST = 60
"""Seconds between two attempts to reach a messenger that is away."""


def mark(tx: Transaction, sender: Sender, *, results: Sequence[Result]) -> bool:
    """Write down what came of messages; what another owner took over stays his.

    Whether more is to be sent to these chats.
    """
    pauses: dict[str, int] = {}
    finished: list[str] = []
    arrived: list[dict[str, object]] = []
    ours = _ours(tx, results)
    for result in results:
        claim, outcome = result.claim, result.outcome
        if claim.row not in ours:
            continue
        is_ended = True
        if isinstance(outcome, Sent):
            arrived.append(
                {
                    NUMBER: claim.row,
                    "status": "sent",
                    "ref": outcome.ref,
                    "sent_at": tx.now,
                }
            )
        else:
            values = _values(sender, claim, outcome)
            change(tx.connection, outbox, number=claim.row, values=values)
            is_ended = values["status"] != "waiting"
        pause = _follow(tx, sender, result, ended=is_ended)
        if pause is None:
            finished.append(claim.lane)
        else:
            pauses[claim.lane] = tx.now + round(pause * SECOND)
    change_each(tx.connection, outbox, arrived)
    delay_lanes(tx.connection, sender.channel, pauses)
    is_left = go_on(tx.connection, sender.channel, chats=finished, now=tx.now)
    return bool(pauses) or is_left


_OURS = Listed(
    lambda among: (
        select(outbox.c.id)
        .where(
            among(outbox.c.id),
            outbox.c.status == "sending",
            outbox.c.claimed_by == bindparam("owner"),
        )
        .order_by(outbox.c.id)
        .with_for_update()
    )
)


def _ours(tx: Transaction, results: Sequence[Result]) -> set[int]:
    """The rows that nobody has taken over, held until the transaction ends."""
    by_epoch: dict[int, list[int]] = {}
    for result in results:
        by_epoch.setdefault(result.claim.epoch, []).append(result.claim.row)
    return {
        row.id
        for epoch, rows in by_epoch.items()
        for row in _OURS.all(tx.connection, sorted(rows), owner=epoch)
    }


def _values(sender: Sender, claim: Claim, outcome: Exception) -> dict[str, object]:
    """The new columns of the row of what was not sent for sure."""
    match outcome:
        case BlockedError():
            return {"status": "blocked", "error": str(outcome)[:500]}
        case AdapterError() if _is_void(claim, outcome):
            return {"status": "void", "error": str(outcome)[:500]}
        case RejectedError() if claim.outgoing.plain:
            return {"status": "dead", "error": str(outcome)[:500]}
        case RejectedError():
            return {"status": "waiting", "is_plain": True, "error": str(outcome)[:500]}
        case ThrottledError() | UnreachableError() | MovedError():
            return {"status": "waiting", "error": str(outcome)[:500]}
        case _:
            most = RESENDS[claim.outgoing.speaker]
            again = sender.limits.has_keys or claim.unknowns < most
            return {
                "status": "waiting" if again else "unknown",
                "unknowns": claim.unknowns + 1,
                "error": type(outcome).__name__,
            }


def _is_void(claim: Claim, outcome: AdapterError) -> bool:
    """What need not be sent any more: another speaks, or a group has no topics."""
    is_topic = claim.outgoing.body.act == "open_topic"
    is_refused = isinstance(outcome, RejectedError) and is_topic
    return is_refused or isinstance(outcome, SilencedError)


def _follow(
    tx: Transaction, sender: Sender, result: Result, *, ended: bool
) -> float | None:
    """What else follows; seconds until the chat is tried again, None for at once."""
    claim, outcome = result.claim, result.outcome
    match outcome:
        case Sent(ref=ref):
            _arrive(tx, claim, ref)
            return None
        case AdapterError() if _is_void(claim, outcome):
            return None
        case BlockedError():
            _lose(tx, sender, claim)
            return None
        case ThrottledError(seconds=seconds, everywhere=everywhere):
            if everywhere:
                _pause_all(tx, sender, seconds)
            return seconds
        case MovedError(chat=chat):
            row = {"channel": sender.channel, "chat": claim.lane, "moved_to": chat}
            insert_new(tx.connection, moved_chats, [row], unique=["channel", "chat"])
        case _ if ended:
            _bury(tx, claim, why=str(outcome)[:200] or type(outcome).__name__)
            return None
        case _:
            pass
    return _pause(claim, outcome)


def _arrive(tx: Transaction, claim: Claim, ref: str) -> None:
    """Show an owner that his words have arrived; use a topic that was opened."""
    body = claim.outgoing.body
    if claim.outgoing.speaker == "human" and body.source and body.target:
        tx.post.add(
            f"{claim.row}:arrived",
            Place(claim.outgoing.channel, body.source),
            speaker="card",
            body=Body(text=REACTION, act="react", target=body.target),
        )
    elif body.act == "open_topic" and claim.conversation is not None:
        begin_topic(tx, claim.conversation, ref)


def _pause(claim: Claim, outcome: Sent | Exception) -> float:
    """Seconds until a message that was not sent for sure is tried again."""
    match outcome:
        case UnreachableError():
            return float(min(2 ** min(claim.tries, 10), SLOWEST))
        case MovedError() | RejectedError():
            return 0
        case _:
            return AMBIGUOUS / SECOND


def _pause_all(tx: Transaction, sender: Sender, seconds: float) -> None:
    until = tx.now + round(seconds * SECOND)
    tx.connection.execute(
        update(leases)
        .where(leases.c.name == sender.lease.name, leases.c.not_before < until)
        .values(not_before=until)
    )


def _lose(tx: Transaction, sender: Sender, claim: Claim) -> None:
    """The person stopped the bot: nothing more is sent, the owner is told."""
    if claim.outgoing.speaker == "card":
        _bury(tx, claim, why="blocked")
        return
    tx.connection.execute(
        update(outbox)
        .where(
            outbox.c.channel == sender.channel,
            outbox.c.chat == claim.lane,
            outbox.c.status == "waiting",
        )
        .values(status="void", error="blocked")
    )
    if claim.conversation is None:
        return
    tx.connection.execute(
        update(conversations)
        .where(conversations.c.id == claim.conversation)
        .values(is_reachable=False)
    )
    tx.connection.execute(
        delete(timers).where(timers.c.conversation_id == claim.conversation)
    )
    _tell_owner(tx, claim, "blocked")


def _bury(tx: Transaction, claim: Claim, *, why: str) -> None:
    """Put it on the red list; of a card that reached nobody the operator is told."""
    if claim.outgoing.speaker == "card":
        log.error(
            "card_undelivered",
            extra={"row": claim.row, "channel": claim.outgoing.channel, "why": why},
        )
    tx.connection.execute(
        insert(dead_letters).values(
            box="outbox",
            row_id=claim.row,
            conversation_id=claim.conversation,
            reason=why,
            made_at=tx.now,
        )
    )
    if claim.outgoing.speaker == "human":
        _tell_owner(tx, claim, "dead")


def _tell_owner(tx: Transaction, claim: Claim, phrase: str) -> None:
    if claim.conversation is None:
        return
    place, thread = owners_place(tx, claim.conversation)
    if place is None:
        return
    language = tx.house.scripts.current(claim.outgoing.channel).language
    text = WORDS[language][phrase].format(why="?")
    tx.post.add(
        f"{claim.row}:{phrase}",
        place,
        speaker="card",
        body=Body(text=text, thread=thread),
    )
