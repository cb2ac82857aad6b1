"""Leads: one for each episode of a conversation, and the same person again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec import Struct
from sqlalchemy import BigInteger, Connection, bindparam, select, update

from bot.planning import Chat
from bot.store.people import leads
from bot.store.prepared import Listed
from bot.store.queues import insert_new
from bot.store.rows import NUMBER
from bot.store.rows import change as change_row
from bot.store.secrets import Secrets
from bot.store.tables import addresses, episodes
from bot.transaction import Transaction
from dialogs.conversation.effects import Effect, Grade, MarkJunk, Note
from dialogs.conversation.state import State
from dialogs.qualification.facts import Fact
from dialogs.reading.values import Email, Name, Phone
from dialogs.script.model import PERSONAL, Kind, Script

LASTING = PERSONAL | {Kind.NAME}
"""Kinds of questions whose answers are still true for the next request."""

ORIGIN = 80
"""Characters that are kept of where a request came from."""

_FACTS = msgspec.json.Decoder(dict[str, Fact])
_NOTES = msgspec.json.Decoder(list[str])
_ENCODER = msgspec.json.Encoder()


_BY_KEY = Listed(
    lambda among: select(leads.c.key, leads.c.id).where(among(leads.c.key))
)
_EARLIER = Listed(
    lambda among: (
        select(leads.c.id)
        .where(
            leads.c.contact_id.in_(
                select(addresses.c.contact_id)
                .where(among(addresses.c.hash))
                .union_all(select(bindparam("contact", type_=BigInteger)))
            ),
            leads.c.id < bindparam("lead"),
        )
        .order_by(leads.c.id.desc())
        .limit(1)
    )
)


class Known(Struct, frozen=True):
    """A way to reach a person: its kind, its normal form, the form's keyed hash."""

    kind: str
    value: str
    hash: bytes


def begin(
    connection: Connection,
    rows: Sequence[Mapping[str, object]],
    *,
    scripts: Sequence[Script],
    now: int,
) -> list[int]:
    """Open a lead and an episode for each row; their numbers in the same order.

    A row has key, conversation_id, contact_id, episode, previous_id.
    """
    if not rows:
        return []
    values = [
        {**row, "script": script.id, "made_at": now, "changed_at": now}
        for row, script in zip(rows, scripts, strict=True)
    ]
    insert_new(connection, leads, values, unique=["key"])
    keys = [row["key"] for row in rows]
    numbers = {row.key: row.id for row in _BY_KEY.all(connection, keys)}
    began = [
        {
            "conversation_id": row["conversation_id"],
            "number": row["episode"],
            "script": script.id,
            "script_version": script.version,
            "began_at": now,
        }
        for row, script in zip(rows, scripts, strict=True)
    ]
    insert_new(connection, episodes, began, unique=["conversation_id", "number"])
    return [numbers[str(key)] for key in keys]


def again(script: Script, state: State, lead_id: int) -> State:
    """The state of a person's next request: who they are is known, the rest is new."""
    lasting = {q.id for q in script.questions if q.kind in LASTING}
    source = {**state.source, "last_outcome": state.outcome or ""}
    return State(
        id=str(lead_id),
        script=script.id,
        channel=state.channel,
        profile=state.profile,
        source=source,
        repeat=True,
        facts={slot: fact for slot, fact in state.facts.items() if slot in lasting},
        consent=state.consent,
        greeted=state.greeted,
        turn=state.turn,
        generation=state.generation,
        last_at=state.last_at,
    )


def contacts_of(state: State, secrets: Secrets) -> tuple[Known, ...]:
    """Phones and e-mails among the facts of a state, in their normal form."""
    found = []
    for fact in state.facts.values():
        value = fact.value
        if isinstance(value, Phone) and value.number:
            hash_ = secrets.hash("phone", value.number)
            found.append(Known("phone", value.number, hash_))
        elif isinstance(value, Email) and value.address:
            normal = value.address.strip().casefold()
            found.append(Known("email", normal, secrets.hash("email", normal)))
    return tuple(found)


def remember(tx: Transaction, contact: int, known: Sequence[Known]) -> None:
    """Note how else a person can be reached."""
    if not known:
        return
    rows = [
        {
            "contact_id": contact,
            "kind": one.kind,
            "hash": one.hash,
            "value": tx.secrets.seal_text(one.value),
            "made_at": tx.now,
        }
        for one in known
    ]
    tx.gathered.addresses.extend(rows)


def introduce(tx: Transaction, chat: Chat, state: State) -> None:
    """Note a person's name and where the request came from, when they are new."""
    name, known = name_of(state), name_of(chat.state)
    if name and (name != known or chat.version == 0):
        named = {NUMBER: chat.contact_id, "name": tx.secrets.seal_text(name)}
        tx.gathered.names.append(named)
    if state.source and state.source != chat.state.source:
        source, campaign = origin(state.source)
        came: dict[str, object] = {"source": source, "campaign": campaign}
        change_row(tx.connection, leads, number=chat.lead_id, values=came)
        tx.connection.execute(
            update(episodes)
            .where(
                episodes.c.conversation_id == chat.id,
                episodes.c.number == chat.episode,
            )
            .values(source=tx.secrets.seal(_ENCODER.encode(state.source)))
        )


def origin(source: Mapping[str, str]) -> tuple[str, str]:
    """What reports count by: where a request came from, and its campaign."""
    where = source.get("utm_source") or source.get("source") or ""
    return where[:ORIGIN], source.get("utm_campaign", "")[:ORIGIN]


def name_of(state: State) -> str:
    """What a person is called: as they said, else as the messenger says."""
    said = (f.value.name for f in state.facts.values() if isinstance(f.value, Name))
    return next(said, None) or state.profile.name or ""


def earlier(tx: Transaction, chat: Chat, known: Iterable[Known]) -> int | None:
    """The newest earlier lead of this person, or of one with the same phone or e-mail.

    Whoever claims a phone is shown to the manager as a repeat, but gets to see
    nothing of what was said before: the claim may be false.
    """
    hashes = [one.hash for one in known]
    if not hashes:
        return None
    others = {
        row["hash"]
        for row in tx.gathered.addresses
        if row["contact_id"] != chat.contact_id
    }
    if not others.isdisjoint(hashes):
        # Somebody of the same batch: he is looked for where all are.
        tx.change_rows()
    found = _EARLIER.all(
        tx.connection, hashes, lead=chat.lead_id, contact=chat.contact_id
    )
    return found[0].id if found else None


def change(tx: Transaction, chat: Chat, effects: Sequence[Effect]) -> None:
    """Bring a lead up to what a turn found out; the facts stand in the state.

    Most answers change nothing of what it is worth, and leave its row alone.
    """
    lead = chat.lead_id
    values: dict[str, object] = {}
    worth: Grade | None = None
    notes = [effect.text for effect in effects if isinstance(effect, Note)]
    if notes:
        values["notes"] = tx.secrets.seal(
            _ENCODER.encode([*notes_of(tx, lead), *notes])
        )
    for effect in effects:
        match effect:
            case Grade():
                worth = effect
            case MarkJunk(category=category):
                values["junk"] = category
            case _:
                pass
    if worth is not None and worth != chat.worth:
        graded_ = {NUMBER: lead, **graded(worth), "changed_at": tx.now}
        tx.gathered.worth.append(graded_)
    if values:
        values["changed_at"] = tx.now
        change_row(tx.connection, leads, number=lead, values=values)


def keep_facts(tx: Transaction, lead: int, state: State) -> None:
    """Write the facts beside a lead: the state goes on to the person's next request."""
    facts: dict[str, object] = {"facts": tx.secrets.seal(_ENCODER.encode(state.facts))}
    change_row(tx.connection, leads, number=lead, values=facts)


def graded(grade: Grade) -> dict[str, object]:
    """The columns of what a lead is worth."""
    return {
        "potential": grade.potential,
        "temperature": grade.temperature,
        "potential_level": grade.potential_level,
        "temperature_level": grade.temperature_level,
        "triage": grade.triage,
        "is_target": grade.target,
    }


def facts_of(sealed: bytes | None, secrets: Secrets) -> dict[str, Fact]:
    """The facts of a lead's row."""
    return _FACTS.decode(secrets.open(sealed)) if sealed else {}


def add_note(tx: Transaction, lead: int, text: str) -> None:
    """Note something for people only."""
    notes = tx.secrets.seal(_ENCODER.encode([*notes_of(tx, lead), text]))
    tx.connection.execute(update(leads).where(leads.c.id == lead).values(notes=notes))


def notes_of(tx: Transaction, lead: int) -> list[str]:
    """What only managers see of a lead."""
    query = select(leads.c.notes).where(leads.c.id == lead)
    sealed = tx.connection.scalar(query)
    return _NOTES.decode(tx.secrets.open(sealed)) if sealed else []
