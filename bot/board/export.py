"""Leads as rows for other programs: everything that is known, one row a lead."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct, field
from sqlalchemy import Row, select

from bot.board.conditions import conditions
from bot.board.filters import Filters
from bot.board.tiles import leads_with_chats
from bot.board.viewing import Viewer
from bot.leads.leads import facts_of
from bot.scripts.versions import script_of
from bot.store.moments import moment
from bot.store.people import leads
from bot.store.tables import addresses, conversations, episodes
from bot.transaction import Transaction
from dialogs.conversation.showing.values import show_fact
from dialogs.conversation.state import decode
from dialogs.qualification.facts import Fact
from dialogs.script.model import Script

CHUNK = 500

COLUMNS = (
    "lead",
    "made_at",
    "stage",
    "name",
    "phone",
    "email",
    "script",
    "channel",
    "source",
    "campaign",
    "triage",
    "temperature",
    "potential",
    "temperature_level",
    "potential_level",
    "target",
    "junk",
    "repeat_of",
    "manager",
    "outcome",
    "reason",
    "amount",
    "heard_at",
    "closed_at",
)
"""What every lead has; the answers follow, a column a question."""

ANSWER = "answer: "
"""Begins the name of a column with answers."""

Cell = str | int | float | bool | None
Found = Row[*tuple[object, ...]]


class Exporter(Struct):
    """Reads leads chunk by chunk; scripts are read once for each of their versions."""

    tx: Transaction
    zone: ZoneInfo
    scripts: dict[tuple[str, int], Script | None] = field(default_factory=dict)

    def rows(self, filters: Filters, viewer: Viewer) -> Iterator[dict[str, object]]:
        """The leads of filters, the oldest first; `answers` are an object."""
        wanted = conditions(self.tx, filters, viewer=viewer, zone=self.zone)
        last = 0
        while True:
            query = (
                leads_with_chats()
                .add_columns(
                    leads.c.facts,
                    conversations.c.state,
                    conversations.c.lead_id.label("newest"),
                    episodes.c.script_version,
                )
                .outerjoin(
                    episodes,
                    (episodes.c.conversation_id == leads.c.conversation_id)
                    & (episodes.c.number == leads.c.episode),
                )
                .where(*wanted, leads.c.id > last)
                .order_by(leads.c.id)
                .limit(CHUNK)
            )
            found = self.tx.connection.execute(query).all()
            reached = _reached(self.tx, [row.contact_id for row in found])
            for row in found:
                yield self._row(row, reached[row.contact_id])
            if len(found) < CHUNK:
                return
            last = found[-1].id

    def _row(self, row: Found, reached: Mapping[str, str]) -> dict[str, object]:
        return {
            "lead": row.id,
            "made_at": self._time(row.made_at),
            "stage": row.stage,
            "name": self.tx.secrets.open_text(row.name),
            "phone": reached.get("phone", ""),
            "email": reached.get("email", ""),
            "script": row.script,
            "channel": row.channel,
            "source": row.source,
            "campaign": row.campaign,
            "triage": row.triage,
            "temperature": row.temperature,
            "potential": row.potential,
            "temperature_level": row.temperature_level,
            "potential_level": row.potential_level,
            "target": bool(row.is_target),
            "junk": row.junk or "",
            "repeat_of": row.previous_id,
            "manager": row.manager or "",
            "outcome": row.outcome or "",
            "reason": row.reason or "",
            "amount": row.amount,
            "heard_at": self._time(row.heard_at),
            "closed_at": self._time(row.closed_at),
            "answers": self._answers(row),
        }

    def _answers(self, row: Found) -> dict[str, str]:
        """What was found out, in the words of the version that asked it."""
        script = self._script(row.script, row.script_version or 0)
        facts = self._facts(row)
        now = moment(self.tx.now).astimezone(self.zone)
        return {
            slot: str(show_fact(fact, script=script, now=now)) if script else fact.quote
            for slot, fact in facts.items()
        }

    def _facts(self, row: Found) -> Mapping[str, Fact]:
        """They stand in the state as long as the conversation has no newer lead."""
        if row.newest == row.id and row.state is not None:
            with contextlib.suppress(msgspec.MsgspecError, TypeError):
                return decode(self.tx.secrets.open(row.state)).facts
        return facts_of(row.facts, self.tx.secrets)

    def _script(self, name: str, version: int) -> Script | None:
        key = (name, version)
        if key not in self.scripts:
            found = script_of(self.tx, name, version)
            self.scripts[key] = found or self.tx.house.scripts.find(name)
        return self.scripts[key]

    def _time(self, at: int | None) -> str:
        if at is None:
            return ""
        local = moment(at).astimezone(self.zone)
        return local.isoformat(sep=" ", timespec="seconds")


def flat(row: Mapping[str, object]) -> dict[str, Cell]:
    """A row whose answers are columns of their own."""
    cells = {name: value for name, value in row.items() if name != "answers"}
    answers = row["answers"]
    if isinstance(answers, dict):
        cells |= {f"{ANSWER}{slot}": told for slot, told in answers.items()}
    return cells  # type: ignore[return-value]  # cells, as `rows` makes them


def columns(scripts: Sequence[Script]) -> tuple[str, ...]:
    """The columns of flat rows: what every lead has, then the scripts' questions."""
    slots = dict.fromkeys(q.id for script in scripts for q in script.questions)
    return (*COLUMNS, *(f"{ANSWER}{slot}" for slot in slots))


def _reached(tx: Transaction, contacts: Sequence[int]) -> dict[int, dict[str, str]]:
    """The newest phone and e-mail of each person."""
    rows = tx.connection.execute(
        select(addresses)
        .where(
            addresses.c.contact_id.in_(contacts),
            addresses.c.kind.in_(("phone", "email")),
        )
        .order_by(addresses.c.id)
    )
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for row in rows:
        found[row.contact_id][row.kind] = tx.secrets.open_text(row.value)
    return found
