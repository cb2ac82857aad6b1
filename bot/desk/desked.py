"""The lead that managers speak about, and the ways to answer them."""

from __future__ import annotations

import msgspec
from msgspec import Struct
from sqlalchemy import select

from bot.handoffs.cards import covered
from bot.handoffs.offers import persons
from bot.ports import Body, Inbound, Place
from bot.store.board import deeds
from bot.store.queues import insert_or
from bot.store.tables import outbox
from bot.transaction import Transaction
from dialogs.conversation.state import Button
from dialogs.script.model import Script

MENU = "menu"
"""The kind of a message that offers what a manager may choose."""


class Menu(Struct, frozen=True):
    """A text, and labels with the wishes they stand for; without them only a text."""

    text: str
    choices: tuple[tuple[str, str], ...] = ()


class Desked(Struct, frozen=True):
    """A lead: its newest handoff and who owns it now."""

    handoff: int
    key: str
    conversation: int
    lead: int
    owner: str | None
    thread: str | None
    script: Script


def is_new(tx: Transaction, key: str, *, manager: str, what: str, of: Desked) -> bool:
    """Write a deed down; False when it was done before, by this press or message.

    Whoever comes second waits here until the first has ended.
    """
    statement = insert_or(tx.connection, deeds).values(
        key=key,
        manager=manager,
        what=what,
        lead_id=of.lead,
        conversation_id=of.conversation,
        at=tx.now,
    )
    done = tx.connection.execute(
        statement.on_conflict_do_nothing(index_elements=["key"])
    )
    return done.rowcount == 1


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


def answer(
    tx: Transaction,
    one: Inbound,
    text: str,
    *,
    key: str,
    of: Desked,
    html: bool = False,
) -> None:
    """Answer where it was asked; phones are covered where all managers read."""
    body = _body(tx, one, text, of=of)
    _post(tx, one, msgspec.structs.replace(body, html=html), key=key, of=of)


def offer(tx: Transaction, one: Inbound, menu: Menu, *, key: str, of: Desked) -> None:
    """Let a manager choose, where it was asked."""
    body = _body(tx, one, menu.text, of=of)
    body = msgspec.structs.replace(body, buttons=_buttons(menu, of))
    _post(tx, one, body, key=key, of=of, kind=MENU)


def turn(tx: Transaction, one: Inbound, menu: Menu, *, key: str, of: Desked) -> bool:
    """Change the menu that was pressed on; False when something else was."""
    pressed = tx.connection.scalar(
        select(outbox.c.id)
        .where(
            outbox.c.channel == one.channel,
            outbox.c.chat == one.chat,
            outbox.c.ref == one.message,
            outbox.c.kind == MENU,
            outbox.c.handoff_id == of.handoff,
        )
        .limit(1)
    )
    if pressed is None:
        return False
    body = Body(text=_shown(tx, one, menu.text), buttons=_buttons(menu, of))
    _post(tx, one, body, key=key, of=of, kind=MENU, edits=pressed)
    return True


def name_of(tx: Transaction, of: Desked, manager: str) -> str:
    """What a manager is called."""
    people = persons(tx, of.script, [manager])
    return people[manager].name if manager in people else manager


def _body(tx: Transaction, one: Inbound, text: str, *, of: Desked) -> Body:
    thread = one.thread if of.thread == one.thread else None
    return Body(text=_shown(tx, one, text), thread=thread)


def _post(
    tx: Transaction,
    one: Inbound,
    body: Body,
    *,
    key: str,
    of: Desked,
    kind: str = "text",
    edits: int | None = None,
) -> None:
    tx.post.add(
        key,
        Place(one.channel, one.chat),
        speaker="card",
        body=body,
        kind=kind,
        conversation=of.conversation,
        handoff=of.handoff if kind == MENU else None,
        edits=edits,
    )


def _shown(tx: Transaction, one: Inbound, text: str) -> str:
    is_group = Place(one.channel, one.chat) == tx.house.group
    return covered(text) if is_group else text


def _buttons(menu: Menu, of: Desked) -> tuple[Button, ...]:
    return tuple(
        Button(label, f"c:{of.handoff}:{wish}") for label, wish in menu.choices
    )
