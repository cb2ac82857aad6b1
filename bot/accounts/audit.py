"""Who did what that must be answered for: looks at phones, exports, changes of people.

Names and numbers of things only, never what a person said.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from sqlalchemy import insert, select

from bot.store.accounts import audit
from bot.transaction import Transaction

Act = Literal[
    "signed_in",
    "signed_out",
    "revealed_phone",
    "exported",
    "excluded",
    "readmitted",
    "erased",
    "answer_edited",
    "merged",
    "unmerged",
    "user_added",
    "user_changed",
    "user_removed",
    "password_set",
    "second_on",
    "second_off",
    "token_added",
    "token_removed",
]

MOST = 500


class Entry(Struct, frozen=True):
    """One line; `at` is in microseconds."""

    at: int
    actor: str
    act: str
    lead: int | None
    subject: str


def note(
    tx: Transaction,
    act: Act,
    *,
    by: str,
    lead: int | None = None,
    subject: str = "",
) -> None:
    """Write a line, in the transaction of what was done."""
    tx.connection.execute(
        insert(audit).values(
            at=tx.now, actor=by, act=act, lead_id=lead, subject=subject
        )
    )


def entries(
    tx: Transaction, *, lead: int | None = None, most: int = MOST
) -> Sequence[Entry]:
    """The newest lines, of one lead or of all."""
    query = select(audit).order_by(audit.c.id.desc()).limit(most)
    if lead is not None:
        query = query.where(audit.c.lead_id == lead)
    return [
        Entry(row.at, row.actor, row.act, row.lead_id, row.subject)
        for row in tx.connection.execute(query)
    ]
