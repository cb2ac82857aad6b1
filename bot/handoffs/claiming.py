"""What everybody is told when a manager has taken a lead."""

from __future__ import annotations

import html
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from bot.handoffs.cards import OWNED, card_buttons, settle_cards
from bot.handoffs.offers import persons
from bot.ports import Body, Place
from bot.store.moments import SECOND, moment
from bot.transaction import Transaction
from bot.words import word
from dialogs.reading.text import Lang

MINUTE = 60
HOUR = 60 * MINUTE


def tell_claim(tx: Transaction, row: Row[*tuple[object, ...]], manager: str) -> None:
    """Tell the prospect who joins, and the managers who took it."""
    script = tx.house.scripts.find(row.script)
    if script is None:
        return
    person = persons(tx, script, [manager])[manager]
    joined = Body(text=word(script.language, "joined", name=person.name))
    tx.post.add(
        f"{row.key}:joined",
        Place(row.channel, row.chat),
        speaker="notice",
        body=joined,
        conversation=row.conversation_id,
    )
    at = moment(tx.now).astimezone(ZoneInfo(script.timezone))
    line = word(
        script.language,
        "claimed",
        name=html.escape(person.name, quote=False),
        at=f"{at:%H:%M}",
        took=span((tx.now - row.made_at) // SECOND, script.language),
    )
    settle_cards(
        tx,
        row.id,
        line=line,
        key=f"{row.key}:claimed",
        buttons=card_buttons(row.id, script, OWNED),
    )


def span(seconds: int, lang: Lang) -> str:
    """A length of time in the two largest units that say something."""
    if seconds < MINUTE:
        return word(lang, "seconds", n=str(seconds))
    if seconds < HOUR:
        minutes, rest = divmod(seconds, MINUTE)
        return word(lang, "minutes", m=str(minutes), n=str(rest))
    hours, rest = divmod(seconds, HOUR)
    return word(lang, "hours", h=str(hours), m=str(rest // MINUTE))
