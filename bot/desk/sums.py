"""What a deal was worth, as a manager writes it."""

from __future__ import annotations

from sqlalchemy import select, update

from bot.desk.desked import Desked
from bot.desk.orders import WON
from bot.store.people import handoffs, leads
from bot.transaction import Transaction
from bot.words import word
from dialogs.reading.money import find_money
from dialogs.reading.text import Lang, tokenize
from dialogs.script.filters import money

DEAREST = 10**12
"""No deal is worth more; above it somebody has slipped."""


def sum_of(words: str, lang: Lang) -> int | None:
    """The sum that is told: “120000”, “120 тыс”; None when no likely one is."""
    is_bare = not any(map(str.isalpha, words))
    for found in find_money(tokenize(words, lang), asked=is_bare):
        low = found.value.low
        if low is not None and low == found.value.high and 0 < low <= DEAREST:
            return round(low)
    return None


def keep_sum(tx: Transaction, lead: int, amount: int | None) -> None:
    """Keep what a lead has brought; None changes nothing."""
    if amount is not None:
        tx.connection.execute(
            update(leads).where(leads.c.id == lead).values(amount=amount)
        )


def tell_sum(tx: Transaction, of: Desked, *, manager: str, words: str) -> str:
    """Keep the sum of a deal that this manager has won; what is answered."""
    lang = of.script.language
    won = tx.connection.scalar(
        select(handoffs.c.id).where(
            handoffs.c.id == of.handoff,
            handoffs.c.manager == manager,
            handoffs.c.outcome == WON,
        )
    )
    if won is None:
        return word(lang, "not_won")
    amount = sum_of(words, lang)
    if amount is None:
        return word(lang, "no_sum")
    keep_sum(tx, of.lead, amount)
    return word(lang, "sum_kept", amount=money(amount, lang=lang))
