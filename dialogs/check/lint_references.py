"""E303, E304, E307–E310: names in one block that another block must hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from dialogs.check.lint_walk import at, known_args
from dialogs.script.errors import Finding
from dialogs.script.model import Kind, Script
from dialogs.script.place import Place

# Events the engine itself gives points for; the others come from `faq.signal`.
_SIGNALS = ("booked", "asked_price", "phone_shared", "silent")


def check(script: Script, *, keys: Mapping[Place, Place]) -> Iterator[Finding]:
    """Findings about managers, prices, junk, booking and signals.

    `keys` maps the place of a value to that of its key, for names that are keys.
    """
    yield from _people(script)
    yield from _quote(script)
    yield from _prices(script)
    yield from _junk(script)
    yield from _booking(script, keys)
    yield from _signals(script, keys)


def person_finding(
    script: Script, name: str, *, place: Place, also: tuple[str, ...] = ()
) -> Iterator[Finding]:
    """E303 unless a manager, or one of the words in `also`, is called so."""
    known = [person.id for person in script.managers]
    if name not in known and name not in also:
        yield Finding(
            "E303",
            place,
            {"name": name, "known": ", ".join(known or also)},
        )


def question_finding(script: Script, name: str, *, place: Place) -> Iterator[Finding]:
    """E305 unless a question is called so."""
    known = [question.id for question in script.questions]
    if name not in known:
        yield Finding("E305", place, known_args(name, known))


def junk_finding(script: Script, name: str, *, place: Place) -> Iterator[Finding]:
    """E307 unless a junk category is called so."""
    known = [row.id for row in script.junk]
    if name not in known:
        yield Finding("E307", place, known_args(name, known))


def _people(script: Script) -> Iterator[Finding]:
    findings = _unknown_people(script)
    # Without a list of managers one finding says all.
    yield from findings if script.managers else islice(findings, 1)


def _unknown_people(script: Script) -> Iterator[Finding]:
    for row, route in enumerate(script.routing):
        for index, name in enumerate(route.to):
            place = at(script, "routing", row, "to", index)
            yield from person_finding(script, name, place=place, also=("all", "seller"))
    for row, escalation in enumerate(script.handoff.escalate):
        for index, name in enumerate(escalation.to):
            place = at(script, "handoff", "escalate", row, "to", index)
            yield from person_finding(script, name, place=place, also=("all",))
    for price in script.prices:
        if price.seller:
            yield from person_finding(script, price.seller, place=price.place)


def _quote(script: Script) -> Iterator[Finding]:
    quote = script.quote
    if quote is None:
        return
    yield from question_finding(script, quote.item, place=at(script, "quote", "item"))
    if quote.quantity:
        yield from question_finding(
            script, quote.quantity, place=at(script, "quote", "quantity")
        )


def _prices(script: Script) -> Iterator[Finding]:
    rows = [price.id for price in script.prices]
    for price in script.prices:
        if price.instead and price.instead not in rows:
            yield Finding("E304", price.place, known_args(price.instead, rows))
    if script.quote is None or not rows:
        return
    for index, question in enumerate(script.questions):
        if question.id != script.quote.item:
            continue
        for row, option in enumerate(question.options):
            if str(option.id) not in rows:
                place = at(script, "questions", index, "options", row, "id")
                yield Finding("E304", place, known_args(str(option.id), rows))


def _junk(script: Script) -> Iterator[Finding]:
    for index, question in enumerate(script.questions):
        for row, option in enumerate(question.options):
            if option.junk:
                place = at(script, "questions", index, "options", row, "junk")
                yield from junk_finding(script, option.junk, place=place)


def _booking(script: Script, keys: Mapping[Place, Place]) -> Iterator[Finding]:
    for name, booking in script.booking.items():
        place = keys.get(booking.place, booking.place)
        question = script.question(name)
        if question is None:
            yield from question_finding(script, name, place=place)
        elif question.kind is not Kind.SLOT:
            yield Finding("E309", place, {"name": name})
    for index, question in enumerate(script.questions):
        if question.kind is Kind.SLOT and question.id not in script.booking:
            place = at(script, "questions", index, "type")
            yield Finding("E308", place, {"question": question.id})


def _signals(script: Script, keys: Mapping[Place, Place]) -> Iterator[Finding]:
    told = (topic.signal for topic in script.faq if topic.signal)
    known = tuple(dict.fromkeys((*_SIGNALS, *told)))
    for name in script.scoring.signals:
        place = script.places.get(("scoring", "signals", name))
        if name not in known and place is not None:
            yield Finding("E310", keys.get(place, place), known_args(name, known))
