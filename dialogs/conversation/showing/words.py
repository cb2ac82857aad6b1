"""What `{{ … }}` can insert: worked out only when a text asks for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct

from dialogs.conversation.quoting import quote
from dialogs.conversation.showing.names import named
from dialogs.conversation.showing.values import Shown, show_fact, show_moment
from dialogs.qualification.calendar import next_opening
from dialogs.qualification.facts import Facts
from dialogs.qualification.triage import Verdict, managers, route
from dialogs.script.model import Price, Script
from dialogs.script.templates import Template


class Moment(Struct, frozen=True):
    """What a text is worded from: the script, the facts, their verdict, the time.

    `left` counts the questions still to ask.
    """

    script: Script
    facts: Facts
    verdict: Verdict
    now: dt.datetime
    left: Callable[[], int] = int


def inserts(
    moment: Moment,
    template: Template,
    more: Mapping[str, object],
) -> dict[str, object]:
    """The words that a text needs and that are known now; `more` overrides."""
    found: dict[str, object] = {}
    for name in template.needs:
        if name in more:
            found[name] = more[name]
        elif name in _WORDS:
            found[name] = _WORDS[name](moment)
        elif (fact := moment.facts.get(name)) is not None and fact.status == "known":
            found[name] = show_fact(fact, script=moment.script, now=moment.now)
    return found


def _manager(moment: Moment) -> Mapping[str, str]:
    row = route(moment.script, moment.verdict.view)
    ids = managers(moment.script, row, moment.facts)
    people = {person.id: person for person in moment.script.managers}
    person = people.get(ids[0]) if ids else None
    return {"name": person.name if person else "", "id": person.id if person else ""}


def _named(moment: Moment, identity: str) -> Shown:
    return Shown(named(identity, moment.script.language), identity)


def _next_work_time(moment: Moment) -> str:
    opening = next_opening(moment.script.hours, moment.now)
    return show_moment(opening, moment.now, moment.script.language) if opening else ""


def _prices(moment: Moment) -> list[Mapping[str, object]]:
    return price_rows(moment.script.prices)


def price_rows(prices: Iterable[Price]) -> list[Mapping[str, object]]:
    """Rows of the price list as texts name their columns."""
    return [
        {
            "id": p.id,
            "title": p.title,
            "unit": p.unit,
            "from": p.low,
            "to": p.high,
            "note": p.note,
            **p.more,
        }
        for p in prices
    ]


FEW = 3
"""Questions left from which `{{ left }}` is worth telling."""


def _left(moment: Moment) -> object:
    left = moment.left()
    return left if 0 < left <= FEW else ""


_WORDS: dict[str, Callable[[Moment], object]] = {
    "company": lambda m: m.script.company,
    "quote": lambda m: quote(m.script, m.facts, m.verdict.view),
    "manager": _manager,
    "next_work_time": _next_work_time,
    "left": _left,
    "prices": _prices,
    "script": lambda m: {"name": m.script.name, "id": m.script.id},
    "triage": lambda m: _named(m, m.verdict.triage),
    "temperature": lambda m: _named(m, m.verdict.scores.temperature.level),
    "potential": lambda m: _named(m, m.verdict.scores.potential.level),
}
