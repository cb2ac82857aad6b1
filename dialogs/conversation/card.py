"""The lead card: everything a manager needs, in the marketer's own layout."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from dialogs.conversation.quoting import below_price
from dialogs.conversation.showing.names import label_of, named
from dialogs.conversation.showing.tongues import TONGUES
from dialogs.conversation.showing.values import (
    Shown,
    show_fact,
    show_moment,
    show_phone,
    show_slot,
)
from dialogs.conversation.showing.words import Moment, inserts
from dialogs.conversation.state import CALL, State
from dialogs.conversation.verdict import local, verdict
from dialogs.qualification.facts import active, plain
from dialogs.qualification.scoring import Reason, Score, biggest
from dialogs.qualification.triage import Target
from dialogs.reading.text import Lang
from dialogs.reading.values import Name, Phone
from dialogs.script.filters import CURRENCIES, money
from dialogs.script.model import PERSONAL, Kind, Question, Script
from dialogs.script.templates import Template, read_template

COMPLAINT = "complaint"

PEOPLE = frozenset({"asked", "question"})
"""Reasons of a handoff that stand for themselves, whatever the lead is worth."""

PLAIN = frozenset({"", "qualified", "urgent", "claimed"})
"""Reasons of a handoff that the card tells anyway."""

_TAG = re.compile(r"</?[a-z][^>]*>")
_BUILT_IN = """{{ triage }} · №{{ lead.id }} · {{ script.name }}
<b>{{ client.name | default("—") }}</b> · {{ client.contact }}
{{ lead.contacts }}
→ {{ lead.reason }}
↪ {{ lead.source }}

{{ lead.summary }}
📅 {{ lead.slot }}
☎ {{ lead.call }}

{{ temperature }} · {{ potential }} ({{ lead.scores }})
{{ lead.target }}
∑ {{ lead.reasons }}
⚠ {{ lead.warnings }}
«{{ lead.first_message | truncate(120) }}»
"""


def card(script: Script, state: State, now: dt.datetime) -> str:
    """The card as plain text: `card.j2` of the script, else the built-in layout."""
    made = card_html(script, state, now)
    return html.unescape(_TAG.sub("", made))


def card_html(script: Script, state: State, now: dt.datetime) -> str:
    """The card with the few tags of a messenger; inserted values are escaped."""
    now = local(script, now)
    judged = verdict(script, state, now)
    moment = Moment(script, state.facts, judged, now)
    more: dict[str, object] = {"lead": _lead(moment, state), "client": _client(state)}
    called = _called(state, judged.triage)
    if called:
        more["triage"] = Shown(named(called, script.language), called)
    template = script.card or _built_in(script.language)
    words = inserts(moment, template, {**more, **_contacts(script, state)})
    return template.render(words, script.currency)


@lru_cache(maxsize=8)
def _built_in(lang: Lang) -> Template:
    return read_template(_BUILT_IN, lang=lang, html=True)


def _contacts(script: Script, state: State) -> Mapping[str, str]:
    shown = {}
    for question in script.questions:
        fact = state.facts.get(question.id)
        if fact is not None and isinstance(fact.value, Phone) and fact.value.number:
            shown[question.id] = show_phone(fact.value.number)
    for one in state.left:
        shown[one.slot] = str(plain(one.value))
    return shown


def _called(state: State, triage: str) -> str:
    """What the card is headed by in place of the triage: people were called for more.

    A complaint is no sale, and who asks for people is no “no lead”.
    """
    reason = state.handoff.reason if state.handoff else ""
    if _is_complaint(state):
        return reason
    return reason if triage == "trash" and reason in PEOPLE else ""


def _is_complaint(state: State) -> bool:
    return state.handoff is not None and state.handoff.reason == COMPLAINT


def _name(state: State) -> str:
    """The name they gave, else the one the messenger tells."""
    names = (fact.value for fact in state.facts.values() if fact.status == "known")
    told = (value.name for value in names if isinstance(value, Name))
    return next(told, "") or state.profile.name or ""


def _client(state: State) -> Mapping[str, str]:
    handle = f"@{state.profile.username}" if state.profile.username else ""
    return {
        "contact": handle or state.channel,
        "name": _name(state),
        "last_outcome": state.source.get("last_outcome", ""),
    }


def _lead(moment: Moment, state: State) -> Mapping[str, str]:
    script, judged = moment.script, moment.verdict
    scores = judged.scores
    return {
        "id": state.id,
        "source": ", ".join(
            value for key, value in state.source.items() if key != "last_outcome"
        ),
        "summary": "\n".join(_summary(moment, sale=not _is_complaint(state))),
        "reasons": "; ".join(
            tell_reason(reason, script.language) for reason in biggest(judged.scores)
        ),
        "warnings": "; ".join(_warnings(moment, state)),
        "first_message": state.first_message,
        "target": ticks(judged.target, script.language),
        "scores": f"{scores.potential.value} / {scores.temperature.value}",
        "questions": "; ".join(state.owed),
        "call": _call(moment, state),
        "slot": show_slot(state.slot, script.language) if state.slot else "",
        "contacts": ", ".join(_personal(moment)),
        "reason": _reason(moment, state),
    }


def _personal(moment: Moment) -> Iterator[str]:
    """Phone, e-mail and address, as far as they are known."""
    for question in moment.script.questions:
        fact = moment.facts.get(question.id)
        if question.kind in PERSONAL and fact is not None and fact.status == "known":
            yield show_fact(fact, script=moment.script, now=moment.now)


def _reason(moment: Moment, state: State) -> str:
    """Why people were called; a plain good lead needs no reason."""
    reason = state.handoff.reason if state.handoff else ""
    return "" if reason in PLAIN else named(reason, moment.script.language)


def _call(moment: Moment, state: State) -> str:
    """When a call was promised that was asked for at a time of its own."""
    due = next((p.due for p in state.promises if p.about == CALL), None)
    if due is None:
        return ""
    return show_moment(local(moment.script, due), moment.now, moment.script.language)


def _summary(moment: Moment, *, sale: bool) -> Iterator[str]:
    """What is known, and of a sale what is missing."""
    script, facts, now = moment.script, moment.facts, moment.now
    for question, fact in active(script, facts, moment.verdict.view):
        if question.kind in PERSONAL or question.kind in {Kind.NAME, Kind.SLOT}:
            continue
        shown = show_fact(fact, script=script, now=now)
        quote = f" («{fact.quote}»)" if _is_telling(fact.quote, shown) else ""
        yield f"• {_label(question)}: {shown}{quote}"
    missing = {
        q.area.value: None for q in script.questions if q.area and q.id not in facts
    }
    if missing and sale:
        yield f"? {', '.join(named(area, script.language) for area in missing)}"


def _label(question: Question) -> str:
    return label_of(question).rstrip(" ?:.")


def _is_telling(quote: str, shown: str) -> bool:
    return bool(quote) and quote.casefold() != shown.casefold()


def _warnings(moment: Moment, state: State) -> Iterator[str]:
    script = moment.script
    tongue = TONGUES[script.language]
    below = below_price(script, state.facts, moment.verdict.view)
    if below is not None:
        fact, least = below
        budget = show_fact(fact, script=script, now=moment.now)
        sign = CURRENCIES.get(script.currency or "")
        told = money(least, lang=script.language, sign=sign)
        yield f"{budget} {tongue.below} {told}"
    if state.junk is not None:
        row = next((j for j in script.junk if j.id == state.junk.category), None)
        label = row.label if row else state.junk.category
        quotes = ", ".join(f"«{quote}»" for quote in state.junk.quotes)
        yield f"{label} {quotes}".strip()
    if state.wish is not None:
        yield f"📅 «{state.wish.quote}»"
    yield from (f"! {told}" for told in state.minded)
    yield from (f"+ {told}" for told in state.also)
    yield from (f"«{quote}»" for quote in state.owed)
    for fact in state.facts.values():
        if fact.status == "refused":
            question = script.question(fact.slot)
            label = _label(question) if question else fact.slot
            yield f"{label}: {tongue.statuses['refused']}"


def tell_reason(reason: Reason, lang: Lang) -> str:
    """A reason of the score with its points, its answers and the words behind it."""
    name = named(reason.name, lang)
    what = ", ".join(reason.labels) or name
    quotes = ", ".join(f"«{q}»" for q in reason.quotes if q not in reason.labels)
    area = f"{name}: {what}" if reason.labels else what
    told = f"{area} {quotes}" if quotes else area
    return f"{told} {reason.points:+.0f}"


def tell_score(name: str, score: Score, lang: Lang) -> list[str]:
    """A score and all its reasons, a line each; the points sum to the score."""
    lines = [f"{name}: {score.value} ({score.level})"]
    return [*lines, *(f"  {tell_reason(reason, lang)}" for reason in score.reasons)]


def ticks(target: Target, lang: Lang) -> str:
    """The five ticks of a target client: need, date, money, search, sincerity."""
    marks = {
        "need": target.need,
        "date": target.date,
        "money": target.money,
        "search": target.searching,
        "sincere": target.sincere,
    }
    return " ".join(
        f"{'✓' if hit else '?'} {named(name, lang)}" for name, hit in marks.items()
    )
