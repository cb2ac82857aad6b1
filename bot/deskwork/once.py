"""A deed is done once, however often its form is sent; its answer is kept.

The row of a deed is written before it is done, so that of two equal forms that come
together one waits for the other. A refusal is not kept: it may be granted later.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec
from msgspec import Struct
from sqlalchemy import delete, select, update

from bot.store.board import deeds
from bot.store.queues import insert_or
from bot.transaction import Transaction

Why = Literal[
    "",
    "gone",
    "taken",
    "held",
    "unowned",
    "over",
    "nobody",
    "no_reason",
    "not_read",
    "no_consent",
    "no_words",
    "too_long",
    "busy",
    "past",
    "unreachable",
    "same",
]
"""Why a deed was refused."""


class By(Struct, frozen=True):
    """Who does it: a manager, with the key of the form; `is_head` may for others.

    `actor` is the name in the audit.
    """

    manager: str
    name: str
    key: str
    is_head: bool = False
    actor: str = ""


class Result(Struct, frozen=True, omit_defaults=True):
    """What came of a deed; `who` is the manager that a refusal is about."""

    is_done: bool
    why: Why = ""
    who: str = ""
    number: int | None = None


DONE = Result(is_done=True)

_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Result)


def refused(why: Why, who: str = "") -> Result:
    """The answer to what cannot be done."""
    return Result(is_done=False, why=why, who=who)


def once(
    tx: Transaction,
    by: By,
    what: str,
    *,
    lead: int | None = None,
    conversation: int | None = None,
    do: Callable[[], Result],
    words: str = "",
) -> Result:
    """Do it, or give the answer of the time it was done."""
    key = f"{by.manager}:{by.key}"
    inserted = tx.connection.execute(
        insert_or(tx.connection, deeds)
        .values(
            key=key,
            manager=by.manager,
            what=what,
            lead_id=lead,
            conversation_id=conversation,
            words=tx.secrets.seal_text(words) if words else None,
            at=tx.now,
        )
        .on_conflict_do_nothing(index_elements=["key"])
    )
    if inserted.rowcount != 1:
        answer = tx.connection.scalar(select(deeds.c.answer).where(deeds.c.key == key))
        return _DECODER.decode(answer) if answer else refused("gone")
    result = do()
    own = deeds.c.key == key
    if result.is_done:
        answer = _ENCODER.encode(result).decode()
        tx.connection.execute(update(deeds).where(own).values(answer=answer))
    else:
        tx.connection.execute(delete(deeds).where(own))
    return result
