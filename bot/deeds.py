"""What comes of a manager's order: closed, given back, handed on, noted, answered."""

from __future__ import annotations

import html
from dataclasses import dataclass

from bot import handoffs as acts
from bot.cards import covered, fresh_card, settle_cards
from bot.leads import add_note
from bot.managers import everyone
from bot.offers import persons
from bot.orders import Order, outcome_of
from bot.ports import Body, Inbound, Place
from bot.topics import close_topic
from bot.transaction import Transaction
from bot.words import word
from dialogs.script.model import Script

DONE = "👌"
NOTED = "✍"


@dataclass(frozen=True, slots=True)
class Desked:
    """The lead that managers speak about: its newest handoff and who owns it now."""

    handoff: int
    key: str
    conversation: int
    lead: int
    owner: str | None
    thread: str | None
    script: Script


def pop_up(tx: Transaction, one: Inbound, text: str, *, key: str) -> None:
    """Answer a press, for its presser alone.

    It waits in the presser's own lane: the group's is slow, and a press is short-lived.
    """
    place = Place(one.channel, one.sender or one.chat)
    body = Body(text=text, act="pop_up", target=one.press)
    tx.post.add(key, place, speaker="card", body=body)


def react(tx: Transaction, one: Inbound, emoji: str, *, key: str) -> None:
    """Answer a message without words."""
    body = Body(text=emoji, act="react", target=one.message)
    tx.post.add(key, Place(one.channel, one.chat), speaker="card", body=body)


def answer(tx: Transaction, one: Inbound, text: str, *, key: str, of: Desked) -> None:
    """Answer where it was asked; phones are covered where all managers read."""
    place = Place(one.channel, one.chat)
    is_group = place == tx.house.group
    body = Body(
        text=covered(text) if is_group else text,
        thread=one.thread if of.thread == one.thread else None,
    )
    tx.post.add(key, place, speaker="card", body=body, conversation=of.conversation)


def obey(
    tx: Transaction, one: Inbound, order: Order, *, manager: str, of: Desked, key: str
) -> None:
    """Do as ordered, or say why not."""
    language = of.script.language
    why: str | None = None
    match order.name:
        case "close":
            why = _close(tx, of, manager=manager, rest=order.rest)
        case "bot":
            why = _release(tx, of, manager)
        case "transfer":
            why = _transfer(tx, of, manager=manager, rest=order.rest)
        case "note" if order.rest:
            add_note(tx, of.lead, f"{_name(tx, of, manager)}: {order.rest}")
            react(tx, one, NOTED, key=key)
            return
        case "card":
            why = fresh_card(tx, of.conversation, of.script)
        case _:
            why = word(language, "orders")
    if why is None:
        react(tx, one, DONE, key=key)
    else:
        answer(tx, one, why, key=key, of=of)


def _close(tx: Transaction, of: Desked, *, manager: str, rest: str) -> str | None:
    ended = outcome_of(rest)
    if ended is None:
        return word(of.script.language, "orders")
    outcome, reason = ended
    result = acts.close(tx, of.handoff, manager, outcome=outcome, reason=reason)
    if not result.is_done:
        return _refusal(tx, of)
    told = word(of.script.language, outcome)
    line = f"{told}: {html.escape(reason, quote=False)}" if reason else told
    settle_cards(tx, of.handoff, line=line, key=f"{of.key}:closed")
    close_topic(tx, of.thread, key=f"{of.key}:topic-closed")
    return None


def _release(tx: Transaction, of: Desked, manager: str) -> str | None:
    if not acts.release(tx, of.handoff, manager).is_done:
        return _refusal(tx, of)
    line = word(of.script.language, "released")
    settle_cards(tx, of.handoff, line=line, key=f"{of.key}:released")
    return None


def _transfer(tx: Transaction, of: Desked, *, manager: str, rest: str) -> str | None:
    language = of.script.language
    to = _found(tx, of, rest)
    if to is None:
        return word(language, "nobody_of", name=rest)
    if to == of.owner == manager:
        return word(language, "yours")
    card = fresh_card(tx, of.conversation, of.script)
    result = acts.requeue(
        tx, of.handoff, script=of.script, card=card, to=(to,), manager=manager
    )
    if not result.is_done:
        return _refusal(tx, of)
    name = html.escape(_name(tx, of, to), quote=False)
    line = word(language, "transferred", name=name)
    settle_cards(tx, of.handoff, line=line, key=f"{of.key}:transferred")
    return None


def _found(tx: Transaction, of: Desked, wanted: str) -> str | None:
    """The one manager of an id or a beginning of a name; None for none and several."""
    wanted = wanted.removeprefix("@").strip().casefold()
    if not wanted:
        return None
    linked = [one.id for one in everyone(tx) if one.place is not None]
    if wanted in linked:
        return wanted
    names = {id_: _name(tx, of, id_).casefold() for id_ in linked}
    found = [
        id_
        for id_, name in names.items()
        if any(part.startswith(wanted) for part in (name, *name.split()))
    ]
    return found[0] if len(found) == 1 else None


def _refusal(tx: Transaction, of: Desked) -> str:
    """Why somebody who is not the owner may not."""
    if of.owner is None:
        return word(of.script.language, "unowned")
    return word(of.script.language, "taken", name=_name(tx, of, of.owner))


def _name(tx: Transaction, of: Desked, manager: str) -> str:
    people = persons(tx, of.script, [manager])
    return people[manager].name if manager in people else manager
