"""Conditions on leads, by name: what a bar counts is what stands behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct
from sqlalchemy import ColumnElement, and_, exists, false, func, or_, select, true

from bot.leads.stages import Stage
from bot.store.moments import SECOND
from bot.store.people import handoffs, leads
from bot.store.tables import addresses, conversations
from bot.store.tallies import inquiries, steps
from dialogs.script.model import Area, Script

Condition = ColumnElement[bool]

DAY = 24 * 3600 * SECOND
"""Who has not written for so long has fallen silent."""

FUNNEL = ("started", "answered", "priced", "contact", "promising", "claimed", "good")

DROPS = ("asked", "answered", "skipped", "silent", "human", "missed")
"""What may become of a question."""

SKIPPED = ("refused", "unknown", "skipped")


class Marks(Struct, frozen=True):
    """Names of conditions; needs the scripts, to know what the price is."""

    scripts: Mapping[str, Script]
    now: int

    def condition(self, name: str) -> Condition | None:
        """The condition of a name such as `funnel.good`; None for no such name."""
        kind, _, rest = name.partition(".")
        make = _KINDS.get(kind)
        return make(self, rest) if make else None


def good() -> Condition:
    """Leads that were won."""
    return leads.c.stage == Stage.GOOD.value


def closed() -> Condition:
    """Leads that a manager has ended: only of these a share was won."""
    return leads.c.closed_at.is_not(None)


def silent(now: int) -> Condition:
    """Steps, joined with leads and conversations, at which a prospect fell silent."""
    later = steps.alias("later")
    newest = (
        select(func.max(later.c.asked_last_at))
        .where(later.c.lead_id == steps.c.lead_id)
        .scalar_subquery()
    )
    return and_(
        steps.c.asked_at.is_not(None),
        steps.c.ended.is_(None),
        steps.c.asked_last_at == newest,
        leads.c.stage.in_((Stage.TALKING.value, Stage.BAD.value)),
        or_(leads.c.outcome == "silent", conversations.c.heard_at < now - DAY),
    )


def dropped(what: str, now: int) -> Condition:
    """Steps, joined with leads and conversations, of one of `DROPS`."""
    was_asked = steps.c.asked_at.is_not(None)
    match what:
        case "asked":
            return was_asked
        case "answered":
            return and_(was_asked, steps.c.ended == "answered")
        case "skipped":
            return and_(was_asked, steps.c.ended.in_(SKIPPED))
        case "human":
            return and_(was_asked, steps.c.ended == "human")
        case "missed":
            return steps.c.missed > 0
        case "silent":
            return silent(now)
        case _:
            return false()


def _funnel(marks: Marks, rest: str) -> Condition | None:
    match rest:
        case "started":
            return true()
        case "answered":
            return _has_step(steps.c.ended == "answered")
        case "priced":
            return _priced(marks.scripts)
        case "contact":
            return exists().where(
                addresses.c.contact_id == leads.c.contact_id,
                addresses.c.kind.in_(("phone", "email")),
            )
        case "promising":
            return and_(
                leads.c.triage.in_(("urgent", "future")),
                leads.c.junk.is_(None),
                leads.c.stage != Stage.GONE.value,
            )
        case "claimed":
            return _taken()
        case "good":
            return good()
        case _:
            return None


def _priced(scripts: Mapping[str, Script]) -> Condition:
    """Those who asked for the price, or heard it before the question of the budget."""
    ways: list[Condition] = []
    for name, script in scripts.items():
        topics = [topic.id for topic in script.faq if topic.stock == "price"]
        budgets = [q.id for q in script.questions if q.area is Area.BUDGET]
        asked = exists().where(
            inquiries.c.lead_id == leads.c.id, inquiries.c.topic.in_(topics)
        )
        told = _has_step(
            and_(steps.c.question.in_(budgets), steps.c.asked_at.is_not(None))
        )
        ways.append(and_(leads.c.script == name, or_(asked, told)))
    return or_(false(), *ways)


def _has_step(condition: Condition) -> Condition:
    return exists().where(steps.c.lead_id == leads.c.id, condition)


def _question(marks: Marks, rest: str) -> Condition | None:
    script, _, tail = rest.partition(".")
    question, _, what = tail.rpartition(".")
    if what not in DROPS:
        return None
    found = (
        select(steps.c.lead_id)
        .join(leads, leads.c.id == steps.c.lead_id)
        .join(conversations, conversations.c.id == leads.c.conversation_id)
        .where(steps.c.question == question, dropped(what, marks.now))
    )
    return and_(leads.c.script == script, leads.c.id.in_(found))


def _heat(_: Marks, rest: str) -> Condition | None:
    temperature, dot, potential = rest.partition(".")
    if not dot:
        return None
    return and_(
        leads.c.temperature_level == temperature, leads.c.potential_level == potential
    )


def _repeat(_: Marks, rest: str) -> Condition | None:
    known = {
        "yes": leads.c.previous_id.is_not(None),
        "no": leads.c.previous_id.is_(None),
    }
    return known.get(rest)


def _refusal(_: Marks, rest: str) -> Condition:
    return and_(refused(), refusal() == rest)


def refused() -> Condition:
    """Leads that came to nothing and were no junk."""
    return and_(leads.c.stage == Stage.BAD.value, leads.c.junk.is_(None))


def refusal() -> ColumnElement[str]:
    """Why: a manager's reason, else how it ended."""
    reason = func.nullif(leads.c.reason, "")
    return func.coalesce(reason, leads.c.outcome, "")


def _equal(column: ColumnElement[str | None]) -> Callable[[Marks, str], Condition]:
    return lambda _, rest: func.coalesce(column, "") == rest


def _topic(_: Marks, rest: str) -> Condition:
    return exists().where(inquiries.c.lead_id == leads.c.id, inquiries.c.topic == rest)


def _claimed_by(_: Marks, rest: str) -> Condition:
    return _taken(handoffs.c.manager == rest)


def _taken(*also: Condition) -> Condition:
    """Leads that somebody came for; read once, not once a lead."""
    came = handoffs.c.claimed_at.is_not(None)
    return leads.c.id.in_(select(handoffs.c.lead_id).where(came, *also))


_KINDS: Mapping[str, Callable[[Marks, str], Condition | None]] = {
    "funnel": _funnel,
    "question": _question,
    "heat": _heat,
    "junk": _equal(leads.c.junk),
    "refusal": _refusal,
    "source": _equal(leads.c.source),
    "triage": _equal(leads.c.triage),
    "repeat": _repeat,
    "topic": _topic,
    "manager": _claimed_by,
}
