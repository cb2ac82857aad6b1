"""What a turn sets for later: timers, and slots of a calendar that are held."""

from __future__ import annotations

from sqlalchemy import delete, select

from bot.errors import StaleTurnError
from bot.planning import Plan
from bot.store.moments import micros
from bot.store.people import bookings
from bot.store.queues import insert_or
from bot.store.tables import timers
from bot.transaction import LASTING_TIMERS, Transaction
from dialogs.conversation.effects import Book, Unbook, Wait
from dialogs.conversation.state import State


def set_timers(tx: Transaction, plan: Plan) -> None:
    """Set what must happen later; an answer makes older timers void."""
    chat, state = plan.chat, plan.state
    if state.generation != chat.state.generation:
        tx.gathered.heard.append(chat.id)
    rows = {
        (wait.kind, wait.generation, wait.step): {
            "conversation_id": chat.id,
            "kind": wait.kind,
            "generation": wait.generation,
            "step": wait.step,
            "due": micros(wait.due),
        }
        for wait in plan.effects
        if isinstance(wait, Wait) and _is_alive(wait, state)
    }
    tx.gathered.timers.extend(rows.values())


def _is_alive(wait: Wait, state: State) -> bool:
    """Whether the events after it have not made a timer of the same turn void."""
    return wait.kind in LASTING_TIMERS or wait.generation == state.generation


def book(tx: Transaction, plan: Plan) -> None:
    """Hold and free slots; raises StaleTurnError when the last seat is gone."""
    for effect in plan.effects:
        match effect:
            case Unbook(at=at):
                tx.connection.execute(
                    delete(bookings).where(
                        bookings.c.conversation_id == plan.chat.id,
                        bookings.c.at == micros(at),
                    )
                )
                tx.connection.execute(
                    delete(timers).where(
                        timers.c.conversation_id == plan.chat.id,
                        timers.c.kind == "booking",
                    )
                )
            case Book():
                _book(tx, plan, effect)
            case _:
                pass


def _book(tx: Transaction, plan: Plan, book: Book) -> None:
    """Take the first free seat; somebody else may have been faster with the last."""
    script = plan.chat.script
    calendar = script.booking.get(book.question)
    seat = {
        "script": script.id,
        "question": book.question,
        "at": micros(book.at),
    }
    held = tx.connection.execute(
        select(bookings.c.seat, bookings.c.conversation_id).filter_by(**seat)
    ).all()
    if any(row.conversation_id == plan.chat.id for row in held):
        return  # moved there by a manager already
    free = set(range(calendar.capacity if calendar else 1))
    free -= {row.seat for row in held}
    if not free:
        raise StaleTurnError
    row = {
        **seat,
        "seat": min(free),
        "minutes": book.length,
        "conversation_id": plan.chat.id,
        "made_at": tx.now,
    }
    statement = insert_or(tx.connection, bookings).values(row).on_conflict_do_nothing()
    if tx.connection.execute(statement).rowcount != 1:
        raise StaleTurnError
