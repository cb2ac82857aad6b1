"""Blocks around the questions: company, managers, quote, booking, consent, limits."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from dialogs.script.fields import (
    choice_of,
    flag_of,
    integer_of,
    number_of,
    rows_of,
    text_of,
)
from dialogs.script.ids import id_of, tell_repeated
from dialogs.script.keys import Fields, read_fields, require
from dialogs.script.model import (
    PERSONAL,
    Booking,
    Consent,
    Hours,
    Kind,
    Limits,
    Person,
    Quote,
)
from dialogs.script.notes import Notes
from dialogs.script.phrases import phrase_of
from dialogs.script.spans import hours_of, minutes_of, seconds_of
from dialogs.script.stock import Stock
from dialogs.script.wording import Phrase, Plain
from dialogs.script.yaml import Node

_ALWAYS_OPEN = Hours(dict.fromkeys(range(7), ((0, 24 * 60),)))
_PROGRESS: dict[str, Literal["auto", "always", "never"]] = {
    "auto": "auto",
    "always": "always",
    "never": "never",
}


def company_of(node: Node, notes: Notes) -> dict[str, str]:
    """Free words for texts."""
    return {key.value: text_of(value, notes) for key, value in notes.pairs(node)}


def managers_of(node: Node, notes: Notes) -> tuple[Person, ...]:
    """People who can be given a lead."""
    people = []
    ids = []
    for row in rows_of(node, notes):
        fields = read_fields(row, "manager", notes)
        if not require(fields, row, "manager", keys="id name", notes=notes):
            continue
        person = Person(
            id=id_of(fields["id"], notes),
            name=text_of(fields["name"], notes),
            role=text_of(fields["role"], notes) if "role" in fields else "",
            place=notes.place(row),
        )
        people.append(person)
        ids.append((person.id, fields["id"]))
    tell_repeated(ids, "manager", notes)
    return tuple(people)


def quote_of(node: Node, notes: Notes) -> Quote | None:
    """Which answers choose the price row and the quantity."""
    fields = read_fields(node, "quote", notes)
    if not require(fields, node, "quote", keys="item", notes=notes):
        return None
    step = number_of(fields["round"], notes) if "round" in fields else 100.0
    if step <= 0:
        notes.tell("E211", fields["round"], value=fields["round"].value, fix="100")
        step = 100.0
    return Quote(
        item=text_of(fields["item"], notes),
        quantity=text_of(fields["quantity"], notes) if "quantity" in fields else None,
        round=step,
        place=notes.place(node),
    )


def bookings_of(
    node: Node,
    notes: Notes,
    *,
    company: Hours | None,
) -> dict[str, Booking]:
    """Calendars by the id of their question."""
    return {
        key.value: _booking(key.value, value, notes, company=company or _ALWAYS_OPEN)
        for key, value in notes.pairs(node)
    }


def _booking(question: str, node: Node, notes: Notes, *, company: Hours) -> Booking:
    fields = read_fields(node, "booking", notes)
    hours = fields.get("hours")
    remind = fields.get("remind")
    default = Booking(question, question, company)
    return replace(
        default,
        title=text_of(fields["title"], notes) if "title" in fields else question,
        hours=hours_of(hours, notes, company=company) if hours else company,
        length=max(1, _minutes(fields, "length", notes, default=default.length)),
        notice=_minutes(fields, "notice", notes, default=default.notice),
        capacity=_count(fields, "capacity", notes, default=default.capacity),
        days_ahead=_count(fields, "days_ahead", notes, default=default.days_ahead),
        offer=_count(fields, "offer", notes, default=default.offer),
        remind=(
            tuple(minutes_of(row, notes, default=120) for row in rows_of(remind, notes))
            if remind
            else default.remind
        ),
        calendar=(
            text_of(fields["calendar"], notes)
            if "calendar" in fields
            else default.calendar
        ),
        place=notes.place(node),
    )


def consent_of(node: Node, notes: Notes, *, stock: Stock) -> Consent | None:
    """What is agreed to before personal data; texts default to the stock ones."""
    fields = read_fields(node, "consent", notes)
    if not require(fields, node, "consent", keys="before document", notes=notes):
        return None
    kinds = tuple(sorted(kind.value for kind in (*PERSONAL, Kind.NAME, Kind.FILE)))
    before = fields["before"]
    nodes = before.children if before.kind == "list" else (before,)
    return Consent(
        before=frozenset(Kind(choice_of(row, kinds, notes)) for row in nodes),
        text=_said(fields, "text", notes, stock=stock),
        document=text_of(fields["document"], notes),
        agree=_button(fields, "agree", notes, stock=stock),
        decline=_button(fields, "decline", notes, stock=stock),
        if_declined=_said(fields, "if_declined", notes, stock=stock),
        ads=phrase_of(fields["ads"], notes) if "ads" in fields else None,
        place=notes.place(node),
    )


def _said(fields: Fields, key: str, notes: Notes, *, stock: Stock) -> Phrase:
    if key in fields:
        return phrase_of(fields[key], notes)
    return stock.messages[f"consent_{key}"]


def _button(fields: Fields, key: str, notes: Notes, *, stock: Stock) -> str:
    if key in fields:
        return text_of(fields[key], notes)
    phrase = stock.messages[f"consent_{key}"]
    return phrase.template.source if isinstance(phrase, Plain) else key


def limits_of(node: Node, notes: Notes) -> Limits:
    """Bounds of a polite conversation."""
    fields = read_fields(node, "limits", notes)
    limits = Limits()
    progress = fields.get("progress")
    return Limits(
        questions=_count(fields, "questions", notes, default=limits.questions),
        bubbles=_count(fields, "bubbles", notes, default=limits.bubbles),
        retries=_count(fields, "retries", notes, default=limits.retries),
        buttons=_count(fields, "buttons", notes, default=limits.buttons),
        typing=(
            seconds_of(fields["typing"], notes, default=limits.typing)
            if "typing" in fields
            else limits.typing
        ),
        progress=(
            _PROGRESS[choice_of(progress, tuple(_PROGRESS), notes)]
            if progress
            else limits.progress
        ),
        early_stop=(
            flag_of(fields["early_stop"], notes)
            if "early_stop" in fields
            else limits.early_stop
        ),
    )


def _count(fields: Fields, key: str, notes: Notes, *, default: int) -> int:
    """A whole number from 1."""
    node = fields.get(key)
    if node is None:
        return default
    found = integer_of(node, notes, default=default)
    if found < 1:
        notes.tell("E211", node, value=node.value, fix=str(default))
        return default
    return found


def _minutes(fields: Fields, key: str, notes: Notes, *, default: int) -> int:
    return minutes_of(fields[key], notes, default=default) if key in fields else default
