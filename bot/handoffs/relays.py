"""Words between the prospect and people: the bot only carries them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import select, update

from bot.handoffs.cards import covered
from bot.handoffs.handoffs import IDLE, IDLE_STEP
from bot.handoffs.offers import persons
from bot.planning import Chat, Plan
from bot.ports import Body, Place
from bot.store.people import handoffs, managers
from bot.store.tables import conversations
from bot.transaction import Transaction
from bot.words import word
from dialogs.conversation.effects import Book
from dialogs.conversation.events import (
    Edited,
    Event,
    Pressed,
    Replied,
    Said,
    Shared,
)
from dialogs.conversation.showing.values import show_slot
from dialogs.script.model import Kind, Script


def relay(tx: Transaction, plan: Plan) -> None:
    """Carry an owner's words to the prospect and the prospect's to the owner."""
    for row, event in plan.relayed:
        match event:
            case Replied() if event.text or ":" in event.id:
                if event.manager == plan.chat.owner:
                    _to_prospect(tx, plan.chat, event, key=f"{row}:0")
            case _:
                _to_owner(tx, plan.chat, row=row, event=event)
    if plan.chat.owner is not None:
        _confirm(tx, plan)


def _to_prospect(tx: Transaction, chat: Chat, event: Replied, *, key: str) -> None:
    """Say an owner's text, or copy what is none; `id` is the chat and the message.

    The body says what it carries, so that the owner is told when it has arrived.
    """
    # The owner is not silent any more.
    tx.connection.execute(
        update(handoffs)
        .where(handoffs.c.conversation_id == chat.id, handoffs.c.status == "claimed")
        .values(due=None)
    )
    source, _, message = event.id.rpartition(":")
    carried = Body(text="", act="copy", source=source, target=message)
    if event.text:
        person = persons(tx, chat.script, [event.manager])[event.manager]
        carried = Body(text=event.text, author=person.name)
        if source:
            carried = msgspec.structs.replace(carried, source=source, target=message)
    tx.post.add(
        key,
        Place(chat.channel, chat.chat),
        speaker="human",
        body=carried,
        conversation=chat.id,
        epoch=chat.epoch,
    )


def _confirm(tx: Transaction, plan: Plan) -> None:
    """Tell a prospect whom a human has that a slot is held: the bot is silent."""
    lang = plan.chat.script.language
    for effect in plan.effects:
        if isinstance(effect, Book):
            at = effect.at.astimezone(ZoneInfo(plan.chat.script.timezone))
            tx.post.add(
                f"{plan.chat.waiting[-1].id}:booked",
                Place(plan.chat.channel, plan.chat.chat),
                speaker="notice",
                body=Body(text=word(lang, "booked", when=show_slot(at, lang))),
                conversation=plan.chat.id,
            )


def _to_owner(tx: Transaction, chat: Chat, *, row: int, event: Event) -> None:
    text = shown(event, chat.script)
    place, thread = owners_place(tx, chat.id)
    if not text or place is None:
        return
    # From now on the owner owes an answer; one who has not written yet did before.
    tx.connection.execute(
        update(handoffs)
        .where(
            handoffs.c.conversation_id == chat.id,
            handoffs.c.status == "claimed",
            handoffs.c.due.is_(None),
        )
        .values(step=IDLE_STEP, due=tx.now + IDLE)
    )
    phrase = "client"
    if place == tx.house.group:
        text = covered(text)
        # Without topics several prospects are read there side by side.
        phrase = "client" if thread else "client_of"
    told = word(chat.script.language, phrase, text=text, lead=str(chat.lead_id))
    tx.post.add(
        f"{row}:relay",
        place,
        speaker="card",
        body=Body(text=told, thread=thread),
        conversation=chat.id,
    )
    if isinstance(event, Shared) and event.kind != "contact" and event.id:
        _copy(tx, chat, row=row, message=event.id)


def _copy(tx: Transaction, chat: Chat, *, row: int, message: str) -> None:
    """Show the owner what a prospect sent that is no text."""
    place, thread = owners_place(tx, chat.id)
    if place is not None and place.channel == chat.channel:
        body = Body(
            text="", act="copy", source=chat.chat, target=message, thread=thread
        )
        tx.post.add(
            f"{row}:copy", place, speaker="card", body=body, conversation=chat.id
        )


def shown(event: Event, script: Script | None = None) -> str:
    """What of a prospect's event a manager is shown."""
    match event:
        case Said(text=text):
            return text
        case Edited(text=text):
            return f"✎ {text}"
        case Pressed(payload=payload):
            return f"👆 {_label(payload, script) if script else payload}"
        case Shared(kind=kind, caption=caption, phone=phone):
            return " ".join(filter(None, (f"[{kind}]", phone, caption)))
        case _:
            return ""


def _label(payload: str, script: Script) -> str:
    """What stood on a button, as far as the script says."""
    name, _, choice = payload.partition(":")
    question = script.question(name)
    if question is None:
        return payload
    if question.kind is Kind.SLOT:
        try:
            at = dt.datetime.fromisoformat(choice)
        except ValueError:
            return payload
        return show_slot(at, script.language)
    labels = (one.label for one in question.options if str(one.id) == choice)
    return next(labels, payload)


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
