"""One reading as JSON, asked for by its kind: what `firstline read` prints.

The same call is measured by `python -m tests.understanding`; the keys of the JSON
are those of `dialogs.reading.jsons`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from msgspec import Struct

from dialogs.reading.contacts import find_emails, find_handles, find_phones
from dialogs.reading.correcting.said import best
from dialogs.reading.corrections import find_correction
from dialogs.reading.dates import find_timings
from dialogs.reading.facts import find_facts, fullest_quantity
from dialogs.reading.jsons import Json, from_json, to_json
from dialogs.reading.junk import find_junk
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.mentions import find_companies, find_fitting, find_products
from dialogs.reading.money import find_money
from dialogs.reading.names import find_names
from dialogs.reading.people import find_decisions
from dialogs.reading.quantities import find_quantities
from dialogs.reading.text import Lang, Text, tokenize
from dialogs.reading.topics import find_topics, intent_of
from dialogs.reading.values import (
    Address,
    Decision,
    Email,
    Handle,
    Money,
    Name,
    Phone,
    Quantity,
    Timing,
    Value,
    YesNo,
)
from dialogs.reading.yes_no import find_yes_no

# The dimension that the key of a question asks for; another question is yes or no.
_ASKED: Mapping[str, str] = {
    "budget": "money",
    "timing": "timing",
    "qty": "quantity",
    "decision": "decision",
    "phone": "phone",
}


class Moment(Struct, frozen=True):
    """A message with what the bot knew when it came."""

    text: Text
    question: str | None
    slot: str | None
    context: Mapping[str, Any]
    now: dt.datetime


def read(
    kind: str,
    text: str,
    *,
    lang: Lang,
    question: str | None = None,
    slot: str | None = None,
    context: Mapping[str, Any] | None = None,
    now: dt.datetime,
) -> Json:
    """What one message says, as far as `kind` asks for it.

    `context` holds what was known before, in the same JSON; only a correction needs
    it. Raises KeyError for a kind that is not in `KINDS`.
    """
    moment = Moment(tokenize(text, lang), question, slot, context or {}, now)
    return KINDS[kind](moment)


def _json(value: Value | None) -> Json:
    return {} if value is None else to_json(value)


def _money(moment: Moment) -> Json:
    return _json(best(find_money(moment.text, asked=True))) or {"status": "absent"}


def _timing(moment: Moment) -> Json:
    return _json(best(find_timings(moment.text, asked=True, now=moment.now)))


def _decision(moment: Moment) -> Json:
    return _json(best(find_decisions(moment.text, asked=True)))


def _yes_no(moment: Moment) -> Json:
    return _json(best(find_yes_no(moment.text, question=moment.question or "")))


def _quantity(moment: Moment) -> Json:
    found = [one.value for one in find_quantities(moment.text, asked=True)]
    return to_json(fullest_quantity(found) or Quantity())


def _phone(moment: Moment) -> Json:
    text = moment.text
    got: Json = {"phone": None}
    for found in (
        find_emails(text),
        find_handles(text),
        find_names(text),
        find_phones(text, asked=True, region=LANGUAGES[text.lang].region),
    ):
        got |= _json(best(found))
    return got


def _intent(moment: Moment) -> Json:
    return {"intent": intent_of(moment.text)}


def _junk(moment: Moment) -> Json:
    hit = find_junk(moment.text)
    return {"junk": hit.category if hit else None}


def _correction(moment: Moment) -> Json:
    known = {slot: from_json(slot, value) for slot, value in moment.context.items()}
    held = {slot: value for slot, value in known.items() if value is not None}
    found = find_correction(moment.text, context=held, now=moment.now)
    if found is None:
        return {}
    value = to_json(found.value)
    if found.slot == "city":
        value = {"city": value.get("city") or value["address"]}
    elif isinstance(found.value, YesNo):
        value = {"value": found.value.value == "yes"}
    return {"op": "replace", "slot": found.slot, "value": value}


def _multi(moment: Moment) -> Json:
    text = moment.text
    asked = _ASKED.get(moment.slot or "", "yes_no" if moment.question else None)
    facts = find_facts(
        text,
        asked=asked,
        now=moment.now,
        region=LANGUAGES[text.lang].region,
        question=moment.question,
    )
    values = [one.value for one in facts]
    slots = _timings(values) | _amounts(values) | _persons(values) | _places(values)
    for slot, found in (("company", find_companies), ("product", find_products)):
        for one in found(text):
            slots[slot] = one.value.text
    for fitting in find_fitting(text):
        slots["installation"] = fitting.value.value == "yes"
    topics = [hit.topic for hit in find_topics(text)]
    if topics:
        slots["intents"] = list(dict.fromkeys(topics))
    return {"slots": slots}


def _timings(values: Iterable[Value]) -> Json:
    told = [one for one in values if isinstance(one, Timing)]
    dated = [one for one in told if one.status == "date"] or told
    if not dated:
        return {}
    timings = [to_json(one) for one in dated]
    return {"timing": timings[0], "timings": timings}


def _amounts(values: Iterable[Value]) -> Json:
    values = list(values)
    slots: Json = {}
    quantity = fullest_quantity(one for one in values if isinstance(one, Quantity))
    if quantity:
        slots["quantity"] = to_json(quantity)
    money = next((one for one in values if isinstance(one, Money)), None)
    if money:
        slots["budget"] = to_json(money)
    return slots


def _persons(values: Iterable[Value]) -> Json:
    slots: Json = {}
    for one in values:
        if isinstance(one, Decision):
            slots.setdefault("decision", to_json(one))
        elif isinstance(one, Name):
            slots.setdefault("name", one.name)
        elif isinstance(one, YesNo):
            slots.setdefault("yesno", one.value)
        elif isinstance(one, Email | Handle):
            slots |= to_json(one)
        elif isinstance(one, Phone) and one.number and "phone" not in slots:
            slots |= {"phone": one.number, "region": _region(one.number)}
    return slots


@lru_cache(maxsize=256)
def _region(number: str) -> str | None:
    """The country of an E.164 number, ISO 3166."""
    import phonenumbers

    return phonenumbers.region_code_for_number(phonenumbers.parse(number))


def _places(values: Iterable[Value]) -> Json:
    slots: Json = {}
    for one in values:
        if isinstance(one, Address):
            if one.city:
                slots.setdefault("city", one.city)
            if one.address and one.address != one.city:
                slots.setdefault("address", one.address)
    return slots


KINDS: Mapping[str, Callable[[Moment], Json]] = {
    "money": _money,
    "timing": _timing,
    "decision": _decision,
    "yesno": _yes_no,
    "quantity": _quantity,
    "phone": _phone,
    "intent": _intent,
    "junk": _junk,
    "multi": _multi,
    "correction": _correction,
}
"""Readers by the kind that is asked for."""
