"""How a manager parts with a lead: closed, given to the bot, handed on, taken for junk.

Each function says why it was not done, or None.
"""

from __future__ import annotations

import html

from sqlalchemy import select

from bot.desk.desked import Desked, name_of
from bot.desk.orders import JUNK, LOST, MEETING, WON
from bot.desk.sums import keep_sum, sum_of
from bot.handoffs import handoffs as acts
from bot.handoffs.cards import OWNED, card_buttons, fresh_card, settle_cards
from bot.handoffs.managers import everyone
from bot.handoffs.topics import close_topic
from bot.leads.exclusions import exclude
from bot.store.people import handoffs, leads
from bot.store.tables import addresses, contacts
from bot.transaction import Transaction
from bot.words import word

TOLD = {WON: "won", LOST: "lost", JUNK: "junked", MEETING: "meeting"}
"""The phrase of each outcome."""


def close(
    tx: Transaction, of: Desked, *, manager: str, outcome: str, reason: str = ""
) -> str | None:
    """End a lead; a meeting ends nothing, the owner goes on."""
    match outcome:
        case "meeting":
            result = acts.meet(tx, of.handoff, manager)
        case "junk":
            result = acts.discard(tx, of.handoff, manager, reason=reason)
        case _:
            result = acts.close(tx, of.handoff, manager, outcome=outcome, reason=reason)
    if not result.is_done:
        return refusal(tx, of)
    if outcome == WON:
        keep_sum(tx, of.lead, sum_of(reason, of.script.language))
    line = ending(of, outcome, html.escape(reason, quote=False))
    if outcome == MEETING:
        kept = card_buttons(of.handoff, of.script, OWNED)
        settle_cards(tx, of.handoff, line=line, key=f"{of.key}:met", buttons=kept)
        return None
    settle_cards(tx, of.handoff, line=line, key=f"{of.key}:closed")
    close_topic(tx, of.conversation, sign=line[0], key=f"{of.key}:topic-closed")
    return None


def ending(of: Desked, outcome: str, reason: str = "") -> str:
    """How a lead has ended, in words."""
    told = word(of.script.language, TOLD[outcome])
    return f"{told}: {reason}" if reason else told


def release(tx: Transaction, of: Desked, manager: str) -> str | None:
    """Let the bot lead the conversation again."""
    if not acts.release(tx, of.handoff, manager).is_done:
        return refusal(tx, of)
    line = word(of.script.language, "released")
    settle_cards(tx, of.handoff, line=line, key=f"{of.key}:released")
    return None


def give_back(tx: Transaction, of: Desked, manager: str) -> str | None:
    """Offer the lead anew to those who were asked at first."""
    return pass_on(tx, of, manager=manager, line=word(of.script.language, "queued"))


def transfer(tx: Transaction, of: Desked, *, manager: str, rest: str) -> str | None:
    """Offer the lead to one other manager alone, named by `rest`."""
    language = of.script.language
    to = _found(tx, of, rest)
    if to is None:
        return _who_there_is(tx, of, rest)
    if to == of.owner == manager:
        return word(language, "yours")
    name = html.escape(name_of(tx, of, to), quote=False)
    line = word(language, "transferred", name=name)
    return pass_on(tx, of, manager=manager, line=line, to=(to,))


def pass_on(
    tx: Transaction,
    of: Desked,
    *,
    manager: str,
    line: str,
    to: tuple[str, ...] | None = None,
) -> str | None:
    """Offer the lead anew, to these or to those who were asked at first."""
    card = fresh_card(tx, of.conversation, of.script)
    result = acts.requeue(
        tx, of.handoff, script=of.script, card=card, to=to, manager=manager
    )
    if not result.is_done:
        return refusal(tx, of)
    settle_cards(tx, of.handoff, line=line, key=f"{of.key}:passed")
    return None


def may_bar(tx: Transaction, of: Desked, manager: str) -> bool:
    """Whether it was this manager who took the lead for junk."""
    row = tx.connection.execute(
        select(handoffs.c.outcome, handoffs.c.manager).where(
            handoffs.c.id == of.handoff
        )
    ).one()
    return (row.outcome, row.manager) == (JUNK, manager)


def whom(tx: Transaction, of: Desked) -> str:
    """How to call the person behind a lead: a phone, else a name, else a number."""
    row = tx.connection.execute(
        select(addresses.c.value, contacts.c.name)
        .select_from(leads)
        .join(contacts, contacts.c.id == leads.c.contact_id)
        .outerjoin(
            addresses,
            (addresses.c.contact_id == contacts.c.id) & (addresses.c.kind == "phone"),
        )
        .where(leads.c.id == of.lead)
        .order_by(addresses.c.id.desc())
        .limit(1)
    ).one()
    known = filter(None, (row.value, row.name))
    return next((tx.secrets.open_text(one) for one in known), f"№{of.lead}")


def bar(tx: Transaction, of: Desked, *, manager: str) -> None:
    """Put the person behind a lead on the exclusion list, by every known address."""
    row = tx.connection.execute(
        select(leads.c.contact_id, leads.c.reason).where(leads.c.id == of.lead)
    ).one()
    known = tx.connection.execute(
        select(addresses.c.kind, addresses.c.hash).where(
            addresses.c.contact_id == row.contact_id
        )
    )
    exclude(
        tx.connection,
        [(one.kind, one.hash) for one in known],
        reason=row.reason or JUNK,
        author=manager,
        now=tx.now,
    )


def refusal(tx: Transaction, of: Desked) -> str:
    """Why somebody who is not the owner may not."""
    if of.owner is None:
        return word(of.script.language, "unowned")
    return word(of.script.language, "taken", name=name_of(tx, of, of.owner))


def _who_there_is(tx: Transaction, of: Desked, wanted: str) -> str:
    """That nobody is called so, and who there is: only who is linked gets the card."""
    language = of.script.language
    names: dict[bool, list[str]] = {True: [], False: []}
    for one in everyone(tx):
        if one.id != of.owner:
            names[one.place is not None].append(name_of(tx, of, one.id))
    lines = [word(language, "nobody_of", name=wanted)]
    for is_linked, phrase in ((True, "can_be_given"), (False, "not_linked")):
        if names[is_linked]:
            lines.append(word(language, phrase, names=", ".join(names[is_linked])))
    return "\n".join(lines)


def _found(tx: Transaction, of: Desked, wanted: str) -> str | None:
    """The one manager of an id or a beginning of a name; None for none and several."""
    wanted = wanted.removeprefix("@").strip().casefold()
    if not wanted:
        return None
    linked = [one.id for one in everyone(tx) if one.place is not None]
    if wanted in linked:
        return wanted
    names = {id_: name_of(tx, of, id_).casefold() for id_ in linked}
    found = [
        id_
        for id_, name in names.items()
        if any(part.startswith(wanted) for part in (name, *name.split()))
    ]
    return found[0] if len(found) == 1 else None
