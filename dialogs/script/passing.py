"""Who gets a lead and when: routing, handoff, follow-ups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from dialogs.script.clauses import condition_of
from dialogs.script.conditions import ALWAYS, Condition, Known, Term
from dialogs.script.fields import choice_of, flag_of, rows_of, text_of, texts_of
from dialogs.script.keys import Fields, read_fields, require
from dialogs.script.model import Escalation, FollowUp, Handoff, Route
from dialogs.script.notes import Notes
from dialogs.script.phrases import phrase_of
from dialogs.script.spans import minutes_of
from dialogs.script.stock import Stock
from dialogs.script.wording import Phrase
from dialogs.script.yaml import Node

How = Literal["all", "evenly", "in_order"]

_HOW: Mapping[str, How] = {"all": "all", "evenly": "evenly", "in_order": "in_order"}
_DAY = 24 * 60

EVERYONE = (Route(("all",)),)
DEFAULT_HANDOFF = Handoff(Condition(((Term("phone", (Known(),)),),)))


def routes_of(node: Node, notes: Notes) -> tuple[Route, ...]:
    """Rows of routing, the first that fits counts."""
    routes = []
    for row in rows_of(node, notes):
        fields = read_fields(row, "route", notes)
        if not require(fields, row, "route", keys="to", notes=notes):
            continue
        routes.append(
            Route(
                to=texts_of(fields["to"], notes),
                when=_when(fields, notes, ALWAYS),
                how=(
                    _HOW[choice_of(fields["how"], tuple(_HOW), notes)]
                    if "how" in fields
                    else "all"
                ),
                place=notes.place(row),
            ),
        )
    return tuple(routes)


def handoff_of(node: Node, notes: Notes) -> Handoff:
    """When a human is called; a built-in card is None."""
    fields = read_fields(node, "handoff", notes)
    default = DEFAULT_HANDOFF
    card = text_of(fields["card"], notes) if "card" in fields else "built-in"
    escalate = fields.get("escalate")
    return Handoff(
        when=_when(fields, notes, default.when),
        card=None if card == "built-in" else card,
        claim_within=(
            minutes_of(fields["claim_within"], notes, default=default.claim_within)
            if "claim_within" in fields
            else default.claim_within
        ),
        escalate=_escalations(escalate, notes) if escalate else (),
        to_client=_phrase(fields, "to_client", notes),
        off_hours=_phrase(fields, "off_hours", notes),
        return_after=_return_after(fields.get("return_after"), notes),
        place=notes.place(node),
    )


def _escalations(node: Node, notes: Notes) -> tuple[Escalation, ...]:
    steps = []
    for row in rows_of(node, notes):
        fields = read_fields(row, "escalation", notes)
        if require(fields, row, "escalation", keys="after to", notes=notes):
            after = minutes_of(fields["after"], notes, default=5)
            steps.append(Escalation(after, texts_of(fields["to"], notes)))
    return tuple(steps)


def _return_after(node: Node | None, notes: Notes) -> int | None:
    if node is None or node.value == "never":
        return None
    return minutes_of(node, notes, default=_DAY)


def followups_of(node: Node, notes: Notes) -> tuple[FollowUp, ...]:
    """What is sent to the silent, in the order of the file."""
    rows = []
    for row in rows_of(node, notes):
        fields = read_fields(row, "followup", notes)
        if not require(fields, row, "followup", keys="after", notes=notes):
            continue
        if not fields.keys() & {"text", "close"}:
            notes.tell("E210", row, key="text", where="followup")
        hours = fields.get("only_hours")
        rows.append(
            FollowUp(
                after=minutes_of(fields["after"], notes, default=_DAY),
                text=_phrase(fields, "text", notes),
                buttons=(
                    texts_of(fields["buttons"], notes) if "buttons" in fields else ()
                ),
                close=text_of(fields["close"], notes) if "close" in fields else None,
                only_hours=flag_of(hours, notes) if hours else True,
                place=notes.place(row),
            ),
        )
    return tuple(rows)


def default_followups(stock: Stock) -> tuple[FollowUp, ...]:
    """Two reminders and a close, in stock texts."""
    return (
        FollowUp(20, stock.messages["followup_1"]),
        FollowUp(_DAY, stock.messages["followup_2"]),
        FollowUp(3 * _DAY, close="silent"),
    )


def _when(fields: Fields, notes: Notes, default: Condition) -> Condition:
    return condition_of(fields["when"], notes) if "when" in fields else default


def _phrase(fields: Fields, key: str, notes: Notes) -> Phrase | None:
    return phrase_of(fields[key], notes) if key in fields else None
