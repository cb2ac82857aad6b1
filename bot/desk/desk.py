"""The desk: what managers press and write, in their group or in their own chats.

Every act is done once however often its update comes: its answer has a key in the
outbox, and words for a prospect have one in the inbox.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, func, select

from bot.desk.deeds import obey, obey_oneself
from bot.desk.desked import Desked, answer, pop_up, react
from bot.desk.orders import PERSONAL, Order, Press, order_of, press_of
from bot.desk.presses import press
from bot.desk.taking import show_whole, take
from bot.guests.moving import is_ticket, move
from bot.handoffs.handoffs import DESK, owner_of
from bot.handoffs.managers import CODE_LENGTH, link, who
from bot.handoffs.offers import persons
from bot.inbox.intake import keep
from bot.ports import Body, House, Inbound, Place
from bot.store.people import handoffs
from bot.store.secrets import Secrets
from bot.store.tables import conversations, moved_chats, outbox
from bot.transaction import Transaction, within
from bot.words import word
from dialogs.conversation.events import Pressed, Replied, Said, Shared, Started

INSIDE = "🙈"
"""The reaction to words that the prospect does not see."""


class Desk(Struct, frozen=True):
    """Takes what is not for a conversation with the bot."""

    secrets: Secrets
    house: House

    def concerns(self, one: Inbound) -> bool:
        """Whether an event may be the desk's: all of groups, little of other chats."""
        if one.change is not None or one.conversation is not None:
            return False
        if one.sender is not None or one.quoted is not None:
            return True
        match one.event:
            case Started(source=source):
                told = source.get("source", "")
                return len(told) == CODE_LENGTH or is_ticket(told)
            case Pressed(payload=payload):
                return press_of(payload) is not None
            case Said(text=text):
                return text.startswith("/")
            case _:
                return False

    def take(self, connection: Connection, one: Inbound, *, now: int) -> bool:
        """Do what an event asks for; False when it is a prospect's."""
        with within(connection, self.secrets, house=self.house, now=now) as tx:
            return _take(tx, _at_home(connection, one))


def _at_home(connection: Connection, one: Inbound) -> Inbound:
    """An event of a group that has moved, under the address it had before."""
    if one.sender is None:
        return one
    chat = one.chat
    for _ in range(3):
        before = connection.scalar(
            select(moved_chats.c.chat).where(
                moved_chats.c.channel == one.channel, moved_chats.c.moved_to == chat
            )
        )
        if before is None:
            break
        chat = before
    return replace(one, chat=chat)


def _take(tx: Transaction, one: Inbound) -> bool:
    key = f"desk:{one.channel}:{one.external_id}"
    if tx.connection.scalar(select(outbox.c.id).where(outbox.c.key == key)):
        return True
    manager = who(tx, Place(one.channel, one.sender or one.chat))
    match one.event:
        case Started(source=source) if one.sender is None:
            told = source.get("source", "")
            return _link(tx, one, told, key=key) or _go_on_here(tx, one, told)
        case Pressed(payload=payload):
            wish = press_of(payload)
            if wish is not None:
                _press(tx, one, manager, wish=wish, key=key)
            return wish is not None or one.sender is not None
        case Said() | Shared() if manager is not None:
            return _words(tx, one, manager, key=key) or one.sender is not None
        case _:
            return one.sender is not None


def _link(tx: Transaction, one: Inbound, code: str, *, key: str) -> bool:
    """Link whoever sends the code of an invitation; False when it is none."""
    place = Place(one.channel, one.chat)
    manager = link(tx, code, place)
    if manager is None:
        return False
    script = tx.house.scripts.current(one.channel)
    person = persons(tx, script, [manager])[manager]
    where = "linked_group" if tx.house.group else "linked"
    body = Body(text=word(script.language, where, name=person.name))
    tx.post.add(key, place, speaker="card", body=body)
    return True


def _go_on_here(tx: Transaction, one: Inbound, told: str) -> bool:
    """Bring the chat of a page here; False when the words are no ticket of one.

    A ticket that brings nothing any more is a start like any other, from nowhere.
    """
    if not is_ticket(told):
        return False
    move(tx, told, Place(one.channel, one.chat))
    event = msgspec.structs.replace(one.event, source={})
    keep(tx.connection, [replace(one, event=event)], secrets=tx.secrets, now=tx.now)
    return True


def _press(
    tx: Transaction, one: Inbound, manager: str | None, *, wish: Press, key: str
) -> None:
    language = tx.house.scripts.current(one.channel).language
    if manager is None:
        pop_up(tx, one, word(language, "stranger"), key=key)
        return
    found = _desked(tx, handoffs.c.id == wish.handoff)
    if found is None:
        pop_up(tx, one, word(language, "gone"), key=key)
    else:
        press(tx, one, wish, manager=manager, of=found, key=key)


def _words(tx: Transaction, one: Inbound, manager: str, *, key: str) -> bool:
    """Words about a lead, or an order; False when they are neither."""
    order = order_of(one.event.text) if isinstance(one.event, Said) else None
    found = _about(tx, one)
    if order is not None and (found is None or order.name in PERSONAL):
        _about_oneself(tx, one, order, manager=manager, key=key)
        return True
    if found is None:
        return False
    if order is not None and order.name == "take":
        answer(tx, one, take(tx, found, manager), key=key, of=found)
        if owner_of(tx, found.handoff) == manager:
            show_whole(tx, found, manager)
    elif order is not None:
        obey(tx, one, order, manager=manager, of=found, key=key)
    elif found.owner == manager:
        _carry(tx, one, manager, conversation=found.conversation)
    else:
        react(tx, one, INSIDE, key=key)
    return True


def _about_oneself(
    tx: Transaction, one: Inbound, order: Order, *, manager: str, key: str
) -> None:
    """An order that needs no lead; in a group notes to nobody are left alone."""
    if order.name == "note":
        return
    script = tx.house.scripts.current(one.channel)
    told = obey_oneself(tx, order, manager=manager, script=script)
    place = Place(one.channel, one.chat)
    body = Body(text=told, thread=one.thread)
    tx.post.add(key, place, speaker="card", body=body)


def _carry(tx: Transaction, one: Inbound, manager: str, *, conversation: int) -> None:
    """Let the next turn say an owner's words, or copy what is no text."""
    text = one.event.text if isinstance(one.event, Said) else ""
    replied = Replied(
        at=one.event.at, manager=manager, text=text, id=f"{one.chat}:{one.message}"
    )
    said = Inbound(
        channel=DESK,
        chat="",
        external_id=f"{one.channel}:{one.external_id}",
        event=replied,
        conversation=conversation,
    )
    keep(tx.connection, [said], secrets=tx.secrets, now=tx.now)


def _about(tx: Transaction, one: Inbound) -> Desked | None:
    """The lead of a topic of the group, or of what of ours is quoted."""
    number: int | None = None
    if one.thread is not None and Place(one.channel, one.chat) == tx.house.group:
        number = tx.connection.scalar(
            select(conversations.c.id).where(conversations.c.thread == one.thread)
        )
    if number is None and one.quoted is not None:
        of_handoff = func.coalesce(outbox.c.conversation_id, handoffs.c.conversation_id)
        number = tx.connection.scalar(
            select(of_handoff)
            .outerjoin(handoffs, handoffs.c.id == outbox.c.handoff_id)
            .where(
                outbox.c.channel == one.channel,
                outbox.c.chat == one.chat,
                outbox.c.ref == one.quoted,
                outbox.c.speaker == "card",
                of_handoff.is_not(None),
            )
            .limit(1)
        )
    if number is None:
        return None
    return _desked(tx, handoffs.c.conversation_id == number)


def _desked(tx: Transaction, which: object) -> Desked | None:
    """The newest handoff of these, with its conversation."""
    row = tx.connection.execute(
        select(handoffs, conversations.c.owner, conversations.c.thread)
        .join(conversations, conversations.c.id == handoffs.c.conversation_id)
        .where(which)  # type: ignore[arg-type]  # a condition
        .order_by(handoffs.c.id.desc())
        .limit(1)
    ).first()
    script = tx.house.scripts.find(row.script) if row else None
    if row is None or script is None:
        return None
    return Desked(
        handoff=row.id,
        key=row.key,
        conversation=row.conversation_id,
        lead=row.lead_id,
        owner=row.owner,
        thread=row.thread,
        script=script,
    )
