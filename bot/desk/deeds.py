"""What comes of a manager's order, however often it is sent: done once, answered."""

from __future__ import annotations

import datetime as dt

from bot.desk import leaving, menus
from bot.desk.desked import Desked, answer, is_new, name_of, offer, react
from bot.desk.orders import WON, Order, outcome_of
from bot.desk.showcase import prices, send_slots
from bot.desk.sums import sum_of, tell_sum
from bot.handoffs.cards import fresh_card
from bot.handoffs.delays import delay_of
from bot.handoffs.managers import set_away
from bot.handoffs.reminders import remind
from bot.leads.leads import add_note
from bot.ports import Inbound
from bot.store.moments import moment
from bot.transaction import Transaction
from bot.words import word
from dialogs.conversation.showing.values import show_moment
from dialogs.script.model import Script

DONE = "👌"
NOTED = "✍"


def obey(
    tx: Transaction, one: Inbound, order: Order, *, manager: str, of: Desked, key: str
) -> None:
    """Do as ordered, or say why not."""
    if not is_new(tx, key, manager=manager, what=order.name, of=of):
        return
    match order.name:
        case "close" if not order.rest and of.owner == manager:
            offer(tx, one, menus.outcomes(of), key=key, of=of)
        case "card":
            text = fresh_card(tx, of.conversation, of.script)
            answer(tx, one, text, key=key, of=of, html=True)
        case "note" if order.rest:
            add_note(tx, of.lead, f"{name_of(tx, of, manager)}: {order.rest}")
            react(tx, one, NOTED, key=key)
        case "later":
            _later(tx, one, order.rest, manager=manager, of=of, key=key)
        case "price":
            _prices(tx, one, order.rest, of=of, key=key)
        case _:
            _act(tx, one, order, manager=manager, of=of, key=key)


def _act(
    tx: Transaction, one: Inbound, order: Order, *, manager: str, of: Desked, key: str
) -> None:
    why = _do(tx, of, order, manager=manager, key=key)
    if why is not None:
        answer(tx, one, why, key=key, of=of)
        return
    react(tx, one, DONE, key=key)
    if asked := _asked(order, of):
        answer(tx, one, asked, key=f"{key}:sum", of=of)


def obey_oneself(tx: Transaction, order: Order, *, manager: str, script: Script) -> str:
    """Do what an order asks that is about no lead; the words of what came of it."""
    match order.name:
        case "away" | "here":
            set_away(tx, manager, is_away=order.name == "away")
            return word(script.language, order.name)
        case "help":
            return word(script.language, "orders")
        case _:
            return word(script.language, "which_lead")


def put_off(
    tx: Transaction, of: Desked, due: dt.datetime, *, manager: str, words: str = ""
) -> str:
    """Remind a manager of a lead; what is told of it."""
    remind(
        tx,
        lead=of.lead,
        conversation=of.conversation,
        manager=manager,
        due=due,
        words=words,
    )
    now = moment(tx.now).astimezone(due.tzinfo)
    when = show_moment(due, now, of.script.language)
    name = name_of(tx, of, manager)
    return word(of.script.language, "reminding", name=name, when=when)


def _do(
    tx: Transaction, of: Desked, order: Order, *, manager: str, key: str
) -> str | None:
    """Do what changes who leads the conversation, or sends something; why not."""
    match order.name:
        case "close":
            ended = outcome_of(order.rest)
            if ended is None:
                unknown = of.owner == manager
                wrong = word(of.script.language, "orders")
                return wrong if unknown else leaving.refusal(tx, of)
            outcome, reason = ended
            return leaving.close(
                tx, of, manager=manager, outcome=outcome, reason=reason
            )
        case "bot":
            return leaving.release(tx, of, manager)
        case "transfer":
            return leaving.transfer(tx, of, manager=manager, rest=order.rest)
        case "sum":
            return tell_sum(tx, of, manager=manager, words=order.rest)
        case "slot":
            return send_slots(tx, of, manager, key=key)
        case _:
            return word(of.script.language, "orders")


def _asked(order: Order, of: Desked) -> str | None:
    """What is asked of whoever won a deal and told no sum."""
    outcome, reason = outcome_of(order.rest) or ("", "")
    if order.name != "close" or outcome != WON:
        return None
    lang = of.script.language
    return word(lang, "how_much") if sum_of(reason, lang) is None else None


def _later(
    tx: Transaction, one: Inbound, words: str, *, manager: str, of: Desked, key: str
) -> None:
    if not words:
        offer(tx, one, menus.delays(of), key=key, of=of)
        return
    found = delay_of(words, of.script, moment(tx.now))
    told = word(of.script.language, "no_time")
    if found is not None:
        due, rest = found
        told = put_off(tx, of, due, manager=manager, words=rest)
    answer(tx, one, told, key=key, of=of)


def _prices(tx: Transaction, one: Inbound, about: str, *, of: Desked, key: str) -> None:
    menu = prices(tx, of, about)
    if menu is None:
        answer(tx, one, word(of.script.language, "no_prices"), key=key, of=of)
    else:
        offer(tx, one, menu, key=key, of=of)
