"""The lead card at the managers': posted, kept up to date, settled."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct
from sqlalchemy import Row, bindparam, select

from bot.handoffs.offers import Person
from bot.outbox.outgoing import decode_body
from bot.ports import Body, Place
from bot.scripts.versions import script_of
from bot.store.moments import moment
from bot.store.people import handoffs, leads
from bot.store.prepared import Prepared
from bot.store.tables import conversations, outbox
from bot.transaction import Transaction
from bot.words import word
from dialogs.conversation.showing.values import show_moment
from dialogs.conversation.state import Button, decode
from dialogs.qualification.calendar import next_opening
from dialogs.script.model import Script

OPEN_FIRST, OPEN_LAST = 2, 2
"""Digits of a phone that are shown in a group: enough to tell two leads apart."""

_PHONE = re.compile(
    # International; Russian with its 8 or 7, however it is parted; ten digits together.
    r"\+\d(?:[ \u00a0()-]{0,2}\d){8,14}"
    r"|(?<![\d.,])[78](?:[ \u00a0()-]{0,2}\d){10}(?![.,]?\d)"
    r"|(?<![\d.,])9\d{2}[ \u00a0()-]{1,2}\d{3}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}(?!\d)"
    r"|(?<![\d.,])\d{10}(?![.,]?\d)"
)
BUTTONS = ("take", "transcript", "later", "junk")
PAGE = "https://"
"""How the payload of a button begins that opens a page."""

OWNED = ("transcript", "later", "back")
"""Buttons of a card that somebody has taken."""


class Card(Struct, frozen=True):
    """A card that was posted, with its newest words."""

    id: int
    place: Place
    body: Body


def post_card(
    tx: Transaction,
    handoff: int,
    people: Sequence[Person],
    *,
    text: Callable[[], str],
    script: Script,
    is_headed: bool = False,
) -> None:
    """Post the card to the managers' group, or else to each of these people.

    `is_headed`: the text is of a card and tells already of an earlier lead.
    """
    places = tuple(_places(tx, people))
    if not places:
        return
    row, told = _row(tx, handoff), text()
    if not is_headed:
        told = _headed(row, told, script)
    buttons = card_buttons(handoff, script, BUTTONS) + _page(tx, row.lead_id, script)
    body = Body(text=told, buttons=buttons, html=True)
    body = msgspec.structs.replace(body, silent=_opening(row, script) is not None)
    for name, place in places:
        tx.post.add(
            f"{row.key}:card{name}",
            place,
            speaker="card",
            body=msgspec.structs.replace(body, text=_for(tx, place, told)),
            kind="card",
            conversation=row.conversation_id,
            handoff=handoff,
        )


def refresh_cards(
    tx: Transaction, handoff: int, *, text: str, script: Script, key: str
) -> None:
    """Change the cards of a handoff when its words have changed."""
    headed = _headed(_row(tx, handoff), text, script)
    for card in posted(tx, handoff):
        shown = _for(tx, card.place, headed)
        if card.body.text != shown:
            body = msgspec.structs.replace(card.body, text=shown)
            _edit(tx, handoff, card, body=body, key=key)


def settle_cards(
    tx: Transaction,
    handoff: int,
    *,
    line: str,
    key: str,
    buttons: tuple[Button, ...] = (),
) -> None:
    """Say on the cards what became of the lead; other buttons, or none, are left."""
    for card in posted(tx, handoff):
        text = f"{card.body.text}\n{line}"
        pages = tuple(b for b in card.body.buttons if b.payload.startswith(PAGE))
        body = msgspec.structs.replace(card.body, text=text, buttons=buttons + pages)
        _edit(tx, handoff, card, body=body, key=key)


def card_buttons(
    handoff: int, script: Script, names: Sequence[str]
) -> tuple[Button, ...]:
    """The buttons of a card by what they ask for."""
    return tuple(
        Button(word(script.language, name), f"c:{handoff}:{name}") for name in names
    )


def _page(tx: Transaction, lead: int, script: Script) -> tuple[Button, ...]:
    """The button that opens the page of a lead, where there is one to be opened."""
    if not tx.house.site:
        return ()
    label = word(script.language, "page")
    return (Button(label, f"{tx.house.site}/desk/leads/{lead}"),)


def fresh_card(tx: Transaction, conversation: int, script: Script) -> str:
    """The card of a conversation as it stands; a bare number when it cannot be read."""
    columns = conversations.c
    row = tx.connection.execute(
        select(
            columns.state, columns.lead_id, columns.script, columns.script_version
        ).where(columns.id == conversation)
    ).one()
    try:
        state = decode(tx.secrets.open(row.state))
    except (msgspec.MsgspecError, TypeError):
        return f"№{row.lead_id}"
    own = script_of(tx, row.script, row.script_version)
    return tx.house.engine.card(own or script, state, moment(tx.now))


def blank_cards(tx: Transaction, handoff: int) -> None:
    """Take a person's data off the cards of a handoff."""
    for card in posted(tx, handoff):
        _edit(tx, handoff, card, body=Body(text="—"), key=f"{handoff}:erased")


def ping(
    tx: Transaction, handoff: int, people: Sequence[Person], *, text: str, key: str
) -> None:
    """Remind of a card where it was posted, or these people."""
    for name, place in _places(tx, people):
        tx.post.add(
            f"{key}{name}",
            place,
            speaker="card",
            body=Body(text=text),
            handoff=handoff,
        )


def covered(text: str) -> str:
    """The text with the middle of each phone covered."""
    return _PHONE.sub(_cover, text)


def _cover(found: re.Match[str]) -> str:
    phone, seen = list(found[0]), 0
    digits = sum(sign.isdigit() for sign in phone)
    for place, sign in enumerate(phone):
        if sign.isdigit():
            seen += 1
            if OPEN_FIRST < seen <= digits - OPEN_LAST:
                phone[place] = "•"
    return "".join(phone)


def _for(tx: Transaction, place: Place, text: str) -> str:
    """In a group everybody reads, so whole phones are for the owner alone."""
    return covered(text) if place == tx.house.group else text


def posted(tx: Transaction, handoff: int) -> list[Card]:
    """The cards of a handoff, one for each place, with what they say now."""
    rows = tx.connection.execute(
        select(outbox)
        .where(outbox.c.handoff_id == handoff, outbox.c.kind.in_(("card", "edit")))
        .order_by(outbox.c.id)
    )
    cards: dict[int, Card] = {}
    for row in rows:
        if row.body is not None:
            body = decode_body(tx.secrets.open(row.body))
            first = row.id if row.kind == "card" else row.edits
            cards[first] = Card(first, Place(row.channel, row.chat), body)
    return list(cards.values())


_ROW = Prepared(
    lambda _: (
        select(
            handoffs.c.key,
            handoffs.c.conversation_id,
            handoffs.c.made_at,
            handoffs.c.lead_id,
            leads.c.previous_id,
        )
        .join(leads, leads.c.id == handoffs.c.lead_id)
        .where(handoffs.c.id == bindparam("handoff"))
    )
)


def _row(tx: Transaction, handoff: int) -> Row[str, int, int, int, int | None]:
    row: Row[str, int, int, int, int | None] = _ROW.all(tx.connection, handoff=handoff)[
        0
    ]
    return row


def _headed(row: Row[str, int, int, int, int | None], text: str, script: Script) -> str:
    """The text with what stands above it: a lead of before, when to answer."""
    lines = []
    opens = _opening(row, script)
    if opens is not None:
        now = moment(row.made_at).astimezone(opens.tzinfo)
        when = show_moment(opens, now, script.language)
        lines.append(word(script.language, "off_hours", when=when))
    if row.previous_id is not None:
        lines.append(word(script.language, "repeat", lead=str(row.previous_id)))
    return "\n".join((*lines, text))


def _opening(
    row: Row[str, int, int, int, int | None], script: Script
) -> dt.datetime | None:
    """When people work again after a lead came; None when they did then."""
    came = moment(row.made_at).astimezone(ZoneInfo(script.timezone))
    opens = next_opening(script.hours, came)
    return opens if opens is not None and opens > came else None


def _edit(tx: Transaction, handoff: int, card: Card, *, body: Body, key: str) -> None:
    tx.post.add(
        f"{key}:{card.id}",
        card.place,
        speaker="card",
        body=body,
        kind="edit",
        handoff=handoff,
        edits=card.id,
    )


def _places(tx: Transaction, people: Sequence[Person]) -> Iterator[tuple[str, Place]]:
    """The group under no name, or the chats of people under theirs."""
    if tx.house.group is not None:
        yield "", tx.house.group
        return
    for person in people:
        if person.channel is not None and person.chat is not None:
            yield f":{person.id}", Place(person.channel, person.chat)
