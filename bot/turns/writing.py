"""From a plan to rows: everything a turn led to, in one transaction.

The conversation's row changes only under the version that was read: whoever lost a
race writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, insert, select, update

from bot.guests.forms import is_for_people
from bot.handoffs.calling import Call, call
from bot.handoffs.cards import refresh_cards
from bot.handoffs.handoffs import OPEN
from bot.handoffs.relays import relay
from bot.journal import encode_journal
from bot.leads import endings, leads
from bot.leads.exclusions import exclude, excluded
from bot.planning import Plan
from bot.ports import Place
from bot.privacy import privacy
from bot.store.moments import micros, moment
from bot.store.people import consents, handoffs, promises
from bot.store.people import leads as lead_rows
from bot.store.prepared import Prepared
from bot.store.rows import NUMBER, READ, change
from bot.transaction import Transaction
from bot.turns.calendar import book, set_timers
from dialogs.conversation.effects import (
    Book,
    Drop,
    Finish,
    Forget,
    Grade,
    HandOff,
    Keep,
    MarkJunk,
    Note,
    Unbook,
)
from dialogs.conversation.state import encode

OF_THE_LEAD = (Keep, Drop, Grade, MarkJunk, HandOff, Finish, Note)
"""Effects that change more than the conversation."""


def write(tx: Transaction, plan: Plan) -> None:
    """Write a turn, its conversation when the transaction ends; see `change_rows`.

    Raises StaleTurnError when it must be done again.
    """
    _conversation(tx, plan)
    kinds = set(map(type, plan.effects))
    if Forget in kinds:
        tx.change_rows()
        privacy.erase(tx, plan.chat.contact_id)
        _say(tx, plan)
        return
    _turn(tx, plan)
    if plan.chat.state.outcome and plan.state.outcome is None:
        endings.reopen(tx, plan.chat.lead_id)
    set_timers(tx, plan)
    if not kinds.isdisjoint((Book, Unbook)):
        book(tx, plan)
    if not kinds.isdisjoint(OF_THE_LEAD) or _is_new(plan):
        _lead(tx, plan)
    _promises(tx, plan)
    _consent(tx, plan)
    _say(tx, plan)
    relay(tx, plan)


def _conversation(tx: Transaction, plan: Plan) -> None:
    chat, state = plan.chat, plan.state
    tx.gathered.conversations.append(
        {
            NUMBER: chat.id,
            READ: chat.version,
            "state": tx.secrets.seal(encode(state)),
            "status": state.status.value,
            "version": chat.version + 1,
            "generation": state.generation,
            "episode": chat.episode,
            "lead_id": chat.lead_id,
            "script": chat.script.id,
            "script_version": chat.script.version,
            "heard_at": micros(state.last_at) if state.last_at else tx.now,
            "is_reachable": True,
        }
    )
    tx.gathered.done.extend(row.id for row in chat.waiting)


def _turn(tx: Transaction, plan: Plan) -> None:
    chat = plan.chat
    tx.gathered.journal.append(
        {
            "conversation_id": chat.id,
            "version": chat.version + 1,
            "episode": chat.episode,
            "script": chat.script.id,
            "script_version": chat.script.version,
            "first_inbox_id": chat.waiting[0].id,
            "last_inbox_id": chat.waiting[-1].id,
            "journal": tx.secrets.seal(encode_journal(plan.journal)),
            "at": tx.now,
        }
    )


def _say(tx: Transaction, plan: Plan) -> None:
    chat = plan.chat
    for number, body in enumerate(plan.bubbles):
        tx.post.add(
            f"{chat.waiting[-1].id}:{number}",
            Place(chat.channel, chat.chat),
            speaker="bot",
            body=body,
            conversation=chat.id,
            epoch=chat.epoch,
        )


def _is_new(plan: Plan) -> bool:
    """Whether there is a name or a source to note that was not there."""
    before, after = plan.chat.state, plan.state
    is_first = plan.chat.version == 0
    return is_first or (before.source, before.profile) != (after.source, after.profile)


def _lead(tx: Transaction, plan: Plan) -> None:
    chat, state = plan.chat, plan.state
    known = leads.contacts_of(state, tx.secrets)
    leads.introduce(tx, chat, state)
    if state.facts != chat.state.facts:
        leads.remember(tx, chat.contact_id, known)
        earlier = leads.earlier(tx, chat, known)
        if earlier is not None and chat.previous_id is None:
            repeated: dict[str, object] = {"previous_id": earlier}
            change(tx.connection, lead_rows, number=chat.lead_id, values=repeated)
    leads.change(tx, chat, plan.effects)
    hashes = [(one.kind, one.hash) for one in known]
    for effect in plan.effects:
        match effect:
            case MarkJunk(category=category, exclude=True):
                tx.noted.is_listing = True
                own = (chat.channel, tx.secrets.hash(chat.channel, chat.chat))
                exclude(
                    tx.connection,
                    [own, *hashes],
                    reason=category,
                    author="script",
                    now=tx.now,
                )
            case HandOff():
                _call(tx, plan, effect, known=known)
            case Finish(outcome=outcome):
                endings.finish(tx, chat.lead_id, outcome)
            case _:
                pass
    if is_for_people(plan):
        wanted = chat.script.handoff.claim_within
        _call(tx, plan, HandOff(("all",), "all", "asked", wanted), known=known)
    _refresh(tx, plan)


def _call(
    tx: Transaction, plan: Plan, effect: HandOff, *, known: Sequence[leads.Known]
) -> None:
    """Offer the lead to people, unless the person is on the exclusion list."""
    hashes = [one.hash for one in known]
    if tx.noted.is_listing and excluded(tx.connection, hashes, now=tx.now):
        return
    chat = plan.chat
    call(
        tx,
        Call(
            conversation=chat.id,
            lead=chat.lead_id,
            script=chat.script,
            to=effect.to,
            how=effect.how,
            reason=effect.reason,
            claim_within=effect.claim_within,
            card=lambda: tx.house.engine.card(chat.script, plan.state, moment(tx.now)),
        ),
    )


_OPEN = Prepared(
    lambda _: select(handoffs.c.id).where(
        handoffs.c.conversation_id == bindparam("conversation"),
        handoffs.c.lead_id == bindparam("lead"),
        handoffs.c.status.in_(OPEN),
    )
)


def _refresh(tx: Transaction, plan: Plan) -> None:
    """Edit the card as answers arrive."""
    chat = plan.chat
    called_before = chat.state.handoff is not None
    if not called_before or plan.state.facts == chat.state.facts:
        return
    number = _OPEN.scalar(tx.connection, conversation=chat.id, lead=chat.lead_id)
    if number is not None:
        text = tx.house.engine.card(chat.script, plan.state, moment(tx.now))
        refresh_cards(
            tx,
            number,
            text=text,
            script=chat.script,
            key=f"{chat.waiting[-1].id}:card",
        )


def _promises(tx: Transaction, plan: Plan) -> None:
    """Keep promises as objects: one that left the state was kept."""
    if plan.state.promises == plan.chat.state.promises:
        return
    before, after = set(plan.chat.state.promises), set(plan.state.promises)
    for promise in before - after:
        tx.connection.execute(
            update(promises)
            .where(
                promises.c.conversation_id == plan.chat.id,
                promises.c.kind == promise.kind,
                promises.c.due == micros(promise.due),
            )
            .values(kept_at=tx.now)
        )
    tx.gathered.promises.extend(
        {
            "conversation_id": plan.chat.id,
            "kind": promise.kind,
            "about": promise.about,
            "due": micros(promise.due),
            "made_at": tx.now,
        }
        for promise in plan.state.promises
        if promise not in before
    )


def _consent(tx: Transaction, plan: Plan) -> None:
    """Write down what was agreed to or withdrawn, and in which message."""
    before, state = plan.chat.state, plan.state
    if state.consent != before.consent and state.consent is not None:
        _agreed(tx, plan, "personal", is_given=state.consent == "given")
    if state.unsubscribed != before.unsubscribed:
        _agreed(tx, plan, "followups", is_given=not state.unsubscribed)


def _agreed(tx: Transaction, plan: Plan, purpose: str, *, is_given: bool) -> None:
    script = plan.chat.script
    tx.connection.execute(
        insert(consents).values(
            contact_id=plan.chat.contact_id,
            purpose=purpose,
            is_given=is_given,
            document=script.consent.document if script.consent else "",
            version=str(script.version),
            message=str(plan.chat.waiting[-1].id),
            at=tx.now,
        )
    )
