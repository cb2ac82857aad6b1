"""Everything that is known of a lead, on one page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

import msgspec
from msgspec import Struct
from sqlalchemy import Row, select

from bot.board.criteria import Answer, Criterion, Worth, answers, criteria, worth
from bot.board.kin import Earlier, Kin, earlier, kin
from bot.board.tiles import Tile, leads_with_chats, tiles
from bot.board.timeline import Entry, span, timeline
from bot.board.understanding import TurnRead, turns_read
from bot.leads.leads import facts_of
from bot.scripts.versions import script_of
from bot.store.moments import moment
from bot.store.people import leads, offers
from bot.store.tables import addresses, conversations, episodes
from bot.transaction import Transaction
from dialogs.conversation.state import JunkMark, State, decode
from dialogs.script.model import Script

Found = Row[*tuple[object, ...]]

_SOURCE = msgspec.json.Decoder(dict[str, str])
_NOTES = msgspec.json.Decoder(list[str])


class LeadPage(Struct, frozen=True, kw_only=True):
    """A lead with its history; `is_current` is false for one whose time is over."""

    tile: Tile
    script: Script
    owner: str | None
    is_current: bool
    offered_to: tuple[str, ...]
    username: str
    reaches: tuple[tuple[str, str], ...]
    """How else the person can be reached: kinds with their values."""

    answers: tuple[Answer, ...]
    criteria: tuple[Criterion, ...]
    worth: Worth
    junk: JunkMark | None
    owed: tuple[str, ...]
    also: tuple[str, ...]
    first_message: str
    slot: dt.datetime | None
    consent: str
    source: Mapping[str, str]
    notes: tuple[str, ...]
    amount: int | None
    earlier: tuple[Earlier, ...]
    kin: tuple[Kin, ...]
    timeline: tuple[Entry, ...]
    turns: tuple[TurnRead, ...]


def lead_page(tx: Transaction, lead: int) -> LeadPage | None:
    """The page of a lead; None when there is none, or its words were erased."""
    query = leads_with_chats().add_columns(
        leads.c.facts,
        leads.c.notes,
        conversations.c.state,
        conversations.c.lead_id.label("newest"),
        conversations.c.owner,
    )
    row = tx.connection.execute(query.where(leads.c.id == lead)).first()
    if row is None or row.status == "erased":
        return None
    episode = _episode(tx, row)
    script = _script(tx, row, episode)
    is_current = row.newest == row.id
    state = _state(tx, row, is_current=is_current)
    (tile,) = tiles(tx, [row])
    now = moment(tx.now)
    found = answers(script, state, now)
    of = span(tx, row)
    told = timeline(tx, script, of)
    return LeadPage(
        tile=tile,
        script=script,
        owner=row.owner if is_current else None,
        is_current=is_current,
        offered_to=_offered(tx, tile.handoff),
        username=state.profile.username or "",
        reaches=_reaches(tx, row.contact_id),
        answers=found,
        criteria=criteria(found),
        worth=worth(script, state, now),
        junk=state.junk,
        owed=state.owed,
        also=state.also,
        first_message=state.first_message,
        slot=state.slot,
        consent=state.consent or "",
        source=_source(tx, episode),
        notes=_notes(tx, row, told),
        amount=row.amount,
        earlier=earlier(tx, row.id, row.contact_id),
        kin=kin(tx, row.contact_id),
        timeline=told,
        turns=turns_read(tx, script, of),
    )


def _state(tx: Transaction, row: Found, *, is_current: bool) -> State:
    """The state of a conversation; of a lead that is over its facts are left."""
    if is_current and row.state is not None:
        try:
            return decode(tx.secrets.open(row.state))
        except (msgspec.MsgspecError, TypeError):
            pass
    facts = facts_of(row.facts, tx.secrets)
    return State(str(row.id), script=row.script, facts=facts)


def _offered(tx: Transaction, handoff: int | None) -> tuple[str, ...]:
    if handoff is None:
        return ()
    query = select(offers.c.manager).where(
        offers.c.handoff_id == handoff, offers.c.expired_at.is_(None)
    )
    return tuple(tx.connection.scalars(query.order_by(offers.c.manager)))


def _reaches(tx: Transaction, contact: int) -> tuple[tuple[str, str], ...]:
    query = select(addresses.c.kind, addresses.c.value).where(
        addresses.c.contact_id == contact, addresses.c.value.is_not(None)
    )
    rows = tx.connection.execute(query.order_by(addresses.c.id))
    return tuple((row.kind, tx.secrets.open_text(row.value)) for row in rows)


def _episode(tx: Transaction, row: Found) -> Found | None:
    query = select(episodes).where(
        episodes.c.conversation_id == row.conversation_id,
        episodes.c.number == row.episode,
    )
    return tx.connection.execute(query).first()


def _script(tx: Transaction, row: Found, episode: Found | None) -> Script:
    """The version a lead was asked under; one that is there when it is gone."""
    own = script_of(tx, row.script, episode.script_version) if episode else None
    scripts = tx.house.scripts
    return own or scripts.find(row.script) or scripts.current(row.channel)


def _source(tx: Transaction, episode: Found | None) -> Mapping[str, str]:
    sealed = episode.source if episode else None
    found = _SOURCE.decode(tx.secrets.open(sealed)) if sealed else {}
    return {key: value for key, value in found.items() if key != "last_outcome"}


def _notes(tx: Transaction, row: Found, told: Iterable[Entry]) -> tuple[str, ...]:
    """Notes that stand in no timeline: of the bot, and from messengers."""
    if row.notes is None:
        return ()
    shown = {entry.text for entry in told if entry.what == "note"}
    notes = _NOTES.decode(tx.secrets.open(row.notes))
    return tuple(note for note in notes if note not in shown)
