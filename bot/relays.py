"""Words between the prospect and people: the bot only carries them."""

from __future__ import annotations

from sqlalchemy import select, update

from bot.offers import persons
from bot.planning import Chat, Plan
from bot.ports import Body, Place
from bot.store.people import handoffs, managers
from bot.store.tables import conversations
from bot.transaction import Transaction
from bot.words import word
from dialogs.conversation.events import (
    Edited,
    Event,
    Pressed,
    Replied,
    Said,
    Shared,
)


def relay(tx: Transaction, plan: Plan) -> None:
    """Carry an owner's words to the prospect and the prospect's to the owner."""
    for row, event in plan.relayed:
        match event:
            case Replied(manager=manager, text=text) if text:
                if manager == plan.chat.owner:
                    _to_prospect(tx, plan.chat, f"{row}:0", manager=manager, text=text)
            case _:
                _to_owner(tx, plan.chat, row=row, event=event)


def _to_prospect(
    tx: Transaction, chat: Chat, key: str, *, manager: str, text: str
) -> None:
    # The owner is not silent any more.
    tx.connection.execute(
        update(handoffs)
        .where(handoffs.c.conversation_id == chat.id, handoffs.c.status == "claimed")
        .values(due=None)
    )
    person = persons(tx, chat.script, [manager])[manager]
    said = word(chat.script.language, "says", name=person.name, text=text)
    tx.post.add(
        key,
        Place(chat.channel, chat.chat),
        speaker="human",
        body=Body(text=said),
        conversation=chat.id,
        epoch=chat.epoch,
    )


def _to_owner(tx: Transaction, chat: Chat, *, row: int, event: Event) -> None:
    text = shown(event)
    place, thread = owners_place(tx, chat.id)
    if text and place is not None:
        told = word(chat.script.language, "client", text=text)
        tx.post.add(
            f"{row}:relay",
            place,
            speaker="card",
            body=Body(text=told, thread=thread),
        )


def shown(event: Event) -> str:
    """What of a prospect's event a manager is shown."""
    match event:
        case Said(text=text):
            return text
        case Edited(text=text):
            return f"✎ {text}"
        case Pressed(payload=payload):
            return f"👆 {payload}"
        case Shared(kind=kind, caption=caption, phone=phone):
            return " ".join(filter(None, (f"[{kind}]", phone, caption)))
        case _:
            return ""


def owners_place(tx: Transaction, conversation: int) -> tuple[Place | None, str | None]:
    """Where the owner of a conversation reads it: the group's topic, else his chat."""
    row = tx.connection.execute(
        select(conversations.c.thread, managers.c.channel, managers.c.chat)
        .outerjoin(managers, managers.c.id == conversations.c.owner)
        .where(conversations.c.id == conversation)
    ).first()
    if row is None:
        return None, None
    if tx.house.group is not None:
        return tx.house.group, row.thread
    if row.channel is None or row.chat is None:
        return None, None
    return Place(row.channel, row.chat), None
