"""A manager takes a lead, by the button of its card or by a word."""

from __future__ import annotations

from bot.desk.desked import Desked, name_of
from bot.handoffs import handoffs as acts
from bot.handoffs.cards import fresh_card
from bot.handoffs.offers import persons
from bot.handoffs.topics import open_topic
from bot.ports import Body, Place
from bot.transaction import Transaction
from bot.words import word


def take(tx: Transaction, of: Desked, manager: str) -> str:
    """Claim; the words of what came of it."""
    language = of.script.language
    result = acts.claim(tx, of.handoff, manager)
    if result.is_done:
        open_topic(tx, of.handoff)
    if result.is_done or result.by == manager:
        return word(language, "yours")
    if result.by is None:
        return word(language, "not_offered")
    return word(language, "taken", name=name_of(tx, of, result.by))


def show_whole(tx: Transaction, of: Desked, manager: str) -> None:
    """In the group phones are covered; who has taken it sees the whole card alone."""
    person = persons(tx, of.script, [manager]).get(manager)
    if tx.house.group is None or person is None:
        return
    if person.channel is not None and person.chat is not None:
        tx.post.add(
            f"{of.key}:whole",
            Place(person.channel, person.chat),
            speaker="card",
            body=Body(text=fresh_card(tx, of.conversation, of.script), html=True),
            kind="card",
            conversation=of.conversation,
            handoff=of.handoff,
        )
