"""What `{{ … }}` can insert: worked out only when a text asks for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from dialogs.conversation.quoting import quote
from dialogs.conversation.showing.values import Shown, show_fact, show_moment
from dialogs.qualification.calendar import next_opening
from dialogs.qualification.facts import Facts
from dialogs.qualification.triage import Verdict, managers, route
from dialogs.script.model import Script
from dialogs.script.templates import Template


@dataclass(frozen=True, slots=True)
class Moment:
    """What a text is worded from: the script, the facts, their verdict, the time."""

    script: Script
    facts: Facts
    verdict: Verdict
    now: dt.datetime
    left: int = 0


def inserts(
    moment: Moment,
    templates: Sequence[Template],
    more: Mapping[str, object],
) -> dict[str, object]:
    """The words that these texts need and that are known now; `more` overrides."""
    needed = {name.path.partition(".")[0] for t in templates for name in t.names}
    if any("{%" in template.source for template in templates):
        needed.add("prices")
    found: dict[str, object] = {}
    for name in needed:
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


def _next_work_time(moment: Moment) -> str:
    opening = next_opening(moment.script.hours, moment.now)
    return show_moment(opening, moment.now, moment.script.language) if opening else ""


def _prices(moment: Moment) -> list[Mapping[str, object]]:
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
        for p in moment.script.prices
    ]


FEW = 3
"""Questions left from which `{{ left }}` is worth telling."""

_WORDS: dict[str, Callable[[Moment], object]] = {
    "company": lambda m: m.script.company,
    "quote": lambda m: quote(m.script, m.facts, m.verdict.view),
    "manager": _manager,
    "next_work_time": _next_work_time,
    "left": lambda m: m.left if 0 < m.left <= FEW else "",
    "prices": _prices,
    "script": lambda m: {"name": m.script.name, "id": m.script.id},
    "triage": lambda m: Shown(m.verdict.triage, m.verdict.triage),
    "temperature": lambda m: Shown(
        m.verdict.scores.temperature.level, m.verdict.scores.temperature.level
    ),
    "potential": lambda m: Shown(
        m.verdict.scores.potential.level, m.verdict.scores.potential.level
    ),
}
