"""What comes of a button of a card or a menu: done once, answered to its presser."""

from __future__ import annotations

from bot.desk import leaving, menus
from bot.desk.deeds import put_off
from bot.desk.desked import Desked, Menu, answer, is_new, offer, pop_up, turn
from bot.desk.orders import JUNK, LOST, WON, Press
from bot.desk.showcase import send_prices
from bot.desk.taking import show_whole, take
from bot.handoffs.delays import delay_of, next_morning
from bot.handoffs.handoffs import may_discard, owner_of
from bot.handoffs.topics import transcript
from bot.ports import Inbound
from bot.store.moments import moment
from bot.transaction import Transaction
from bot.words import word

OF_OWNERS = (WON, "meeting", LOST, "back", "bot", "keep")
"""Wishes that only the owner of a lead may have."""


def press(
    tx: Transaction, one: Inbound, wish: Press, *, manager: str, of: Desked, key: str
) -> None:
    """Do what was pressed, or say in a pop-up why not."""
    what = f"{wish.wish}:{wish.choice}" if wish.choice else wish.wish
    if not is_new(tx, key, manager=manager, what=what, of=of):
        return
    why = _refused(tx, wish, manager=manager, of=of)
    if why is None:
        why = _do(tx, one, wish, manager=manager, of=of, key=f"{key}:done")
    # A pop-up is soon too late, so it goes first.
    pop_up(tx, one, why, key=key)
    if wish.wish == "take" and owner_of(tx, of.handoff) == manager:
        show_whole(tx, of, manager)


def _refused(tx: Transaction, wish: Press, *, manager: str, of: Desked) -> str | None:
    if wish.wish in OF_OWNERS and of.owner != manager:
        return leaving.refusal(tx, of)
    is_allowed = True
    if wish.wish == JUNK:
        is_allowed = may_discard(tx, of.handoff, manager)
    elif wish.wish == "exclude":
        is_allowed = leaving.may_bar(tx, of, manager)
    return None if is_allowed else leaving.refusal(tx, of)


def _do(
    tx: Transaction, one: Inbound, wish: Press, *, manager: str, of: Desked, key: str
) -> str:
    """Do it; the words of the pop-up, none for most."""
    match wish.wish:
        case "take":
            return take(tx, of, manager)
        case "transcript":
            text = transcript(tx, of.conversation, of.script)
            answer(tx, one, text, key=key, of=of)
        case "later":
            _later(tx, one, wish.choice, manager=manager, of=of, key=key)
        case "junk" | "lost" | "won" | "meeting":
            return _end(tx, one, wish, manager=manager, of=of, key=key)
        case "exclude":
            _exclude(tx, one, wish.choice, manager=manager, of=of, key=key)
        case "back" | "bot" | "keep":
            return _pass_on(tx, one, wish.wish, manager=manager, of=of, key=key)
        case _:
            is_sent = send_prices(tx, of, manager, ref=one.message or "", key=key)
            told = word(of.script.language, "prices_sent")
            return told if is_sent else leaving.refusal(tx, of)
    return ""


def _later(
    tx: Transaction, one: Inbound, choice: str, *, manager: str, of: Desked, key: str
) -> None:
    if not choice:
        offer(tx, one, menus.delays(of), key=key, of=of)
        return
    now = moment(tx.now)
    found = delay_of(choice, of.script, now)
    due = found[0] if found else next_morning(of.script, now)
    turn(tx, one, Menu(put_off(tx, of, due, manager=manager)), key=key, of=of)


def _end(
    tx: Transaction, one: Inbound, wish: Press, *, manager: str, of: Desked, key: str
) -> str:
    """Close with an outcome, or ask for the reason first."""
    outcome, lang = wish.wish, of.script.language
    if outcome in {JUNK, LOST} and not wish.choice:
        menu = menus.junk_reasons(of) if outcome == JUNK else menus.lost_reasons(of)
        if not turn(tx, one, menu, key=key, of=of):
            offer(tx, one, menu, key=key, of=of)
        return ""
    reason = word(lang, f"{outcome}_{wish.choice}") if wish.choice else ""
    why = leaving.close(tx, of, manager=manager, outcome=outcome, reason=reason)
    if why is not None:
        return why
    line = leaving.ending(of, outcome, reason)
    told = Menu(f"№{of.lead} · {line}")
    if outcome == WON:
        told = Menu(f"{told.text}\n{word(lang, 'how_much')}")
    if outcome == JUNK:
        told = menus.exclusion(of, told.text, who=leaving.whom(tx, of))
    turn(tx, one, told, key=key, of=of)
    return ""


def _exclude(
    tx: Transaction, one: Inbound, choice: str, *, manager: str, of: Desked, key: str
) -> None:
    line = f"№{of.lead} · {leaving.ending(of, JUNK)}"
    if choice == "yes":
        leaving.bar(tx, of, manager=manager)
        line = word(of.script.language, "excluded", line=line)
    turn(tx, one, Menu(line), key=key, of=of)


def _pass_on(
    tx: Transaction, one: Inbound, wish: str, *, manager: str, of: Desked, key: str
) -> str:
    """Give the lead back to the queue or to the bot, or keep it."""
    lang, why = of.script.language, None
    told = word(lang, "kept", lead=str(of.lead))
    if wish == "back":
        why = leaving.give_back(tx, of, manager)
        told = word(lang, "queued")
    elif wish == "bot":
        why = leaving.release(tx, of, manager)
        told = f"№{of.lead} · {word(lang, 'released')}"
    if why is None:
        turn(tx, one, Menu(told), key=key, of=of)
    return why or ""
