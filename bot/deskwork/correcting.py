"""Putting an answer right: read like a prospect's, scored anew, written down."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import select

from bot.accounts import audit
from bot.deskwork.doing import Doing, happen, on_lead
from bot.deskwork.once import DONE, By, Result, refused
from bot.store.moments import moment
from bot.store.tables import conversations
from bot.transaction import Transaction
from dialogs.conversation.agenda import needs_consent
from dialogs.conversation.events import Corrected
from dialogs.conversation.state import State, decode
from dialogs.qualification.facts import Fact
from dialogs.script.model import Script

LONGEST = 500


def correct(
    tx: Transaction,
    by: By,
    lead: int,
    *,
    slot: str,
    choices: Sequence[str] = (),
    words: str = "",
) -> Result:
    """Put the answer to a question right; refused when it cannot be read as one."""

    def do(doing: Doing) -> Result:
        if doing.of.is_over:
            return refused("over")
        state = _state(doing)
        fact = _read(doing.of.script, slot, choices=choices, words=words, tx=tx)
        if state is None or fact is None:
            return refused("not_read")
        question = doing.of.script.question(slot)
        gated = question and needs_consent(doing.of.script, question.kind)
        if gated and state.consent != "given":
            return refused("no_consent")
        happen(doing, Corrected(at=moment(tx.now), manager=by.manager, fact=fact))
        audit.note(tx, "answer_edited", by=by.actor, lead=lead, subject=slot)
        return DONE

    return on_lead(tx, by, lead, what="correct", do=do, words=slot)


def _read(
    script: Script,
    slot: str,
    *,
    choices: Sequence[str],
    words: str,
    tx: Transaction,
) -> Fact | None:
    # Its lexicons are heavy: whoever corrects nothing does not load them.
    from dialogs.conversation.hearing.dictating import dictated

    now = moment(tx.now)
    return dictated(script, slot, choices=choices, words=words[:LONGEST], now=now)


def _state(doing: Doing) -> State | None:
    query = select(conversations.c.state).where(
        conversations.c.id == doing.of.conversation
    )
    sealed = doing.tx.connection.scalar(query)
    try:
        return decode(doing.tx.secrets.open(sealed)) if sealed else None
    except msgspec.MsgspecError:
        return None
