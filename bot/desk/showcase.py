"""What an owner can show a prospect by one word: free times, the price list."""

from __future__ import annotations

import datetime as dt
from itertools import islice
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.desk.desked import Desked, Menu
from bot.desk.leaving import refusal
from bot.outbox.outgoing import decode_body
from bot.ports import Body, Place
from bot.store.moments import moment
from bot.store.people import bookings
from bot.store.tables import conversations, outbox
from bot.transaction import Transaction
from bot.words import word
from dialogs.conversation.showing.values import show, show_slot
from dialogs.conversation.state import Button
from dialogs.qualification.booking import free_slots, held
from dialogs.reading.values import Money
from dialogs.script.model import Booking, Price, Script

TIMES = 6
"""Free times that are shown at once."""

ROWS = 20


def send_slots(tx: Transaction, of: Desked, manager: str, *, key: str) -> str | None:
    """Let the prospect choose a free time of the first calendar; why not."""
    if of.owner != manager:
        return refusal(tx, of)
    booking = next(iter(of.script.booking.values()), None)
    times = _times(tx, of, booking) if booking else []
    lang = of.script.language
    if booking is None or not times:
        return word(lang, "no_slots")
    buttons = tuple(
        Button(
            show_slot(at, of.script.language), f"{booking.question}:{at.isoformat()}"
        )
        for at in times
    )
    text = word(lang, "slots", title=booking.title)
    body = Body(text=text, buttons=buttons, question=booking.question)
    _say(tx, of, body, key=key)
    return None


def prices(tx: Transaction, of: Desked, about: str) -> Menu | None:
    """The rows of the price list that have these words; None when there are none."""
    wanted = about.casefold().split()
    rows = [
        row
        for row in of.script.prices
        if all(part in f"{row.id} {row.title} {row.note}".casefold() for part in wanted)
    ]
    lang = of.script.language
    lines = [_line(row, of.script, moment(tx.now)) for row in rows[:ROWS]]
    if not lines:
        return None
    text = word(lang, "prices", lines="\n".join(lines))
    return Menu(text, ((word(lang, "price"), "price"),))


def send_prices(
    tx: Transaction, of: Desked, manager: str, *, ref: str, key: str
) -> bool:
    """Say what a menu of prices says to the prospect; only the owner can."""
    sealed = tx.connection.scalar(
        select(outbox.c.body)
        .where(outbox.c.handoff_id == of.handoff, outbox.c.ref == ref)
        .order_by(outbox.c.id)
        .limit(1)
    )
    if of.owner != manager or sealed is None:
        return False
    _say(tx, of, Body(text=decode_body(tx.secrets.open(sealed)).text), key=key)
    return True


def _times(tx: Transaction, of: Desked, booking: Booking) -> list[dt.datetime]:
    """Free times, without the one that the prospect holds already."""
    now = moment(tx.now).astimezone(ZoneInfo(of.script.timezone))
    rows = tx.connection.execute(
        select(bookings.c.at, bookings.c.conversation_id).where(
            bookings.c.script == of.script.id, bookings.c.at > tx.now
        )
    ).all()
    own = {moment(row.at) for row in rows if row.conversation_id == of.conversation}
    taken = [moment(row.at) for row in rows]
    found = free_slots(booking, now, held=held(taken, now))
    return list(islice((at for at in found if at not in own), TIMES))


def _line(row: Price, script: Script, now: dt.datetime) -> str:
    cost = ""
    if row.low is not None or row.high is not None:
        money = Money(low=row.low, high=row.high, currency="RUB")
        cost = f" — {show(money, script.language, now)}"
    return f"• {row.title}{cost}"


def _say(tx: Transaction, of: Desked, body: Body, *, key: str) -> None:
    """Speak to the prospect as the owner."""
    chat = tx.connection.execute(
        select(
            conversations.c.channel, conversations.c.chat, conversations.c.epoch
        ).where(conversations.c.id == of.conversation)
    ).one()
    tx.post.add(
        f"{key}:shown",
        Place(chat.channel, chat.chat),
        speaker="human",
        body=body,
        conversation=of.conversation,
        epoch=chat.epoch,
    )
