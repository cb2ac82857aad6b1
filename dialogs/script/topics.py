"""Frequent questions and junk categories, with stock ones merged in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from dialogs.script.clauses import condition_of
from dialogs.script.conditions import NEVER
from dialogs.script.fields import choice_of, rows_of, text_of, texts_of
from dialogs.script.ids import id_of, tell_repeated
from dialogs.script.keys import Fields, read_fields, require
from dialogs.script.model import Junk, Topic
from dialogs.script.notes import Notes
from dialogs.script.phrases import phrase_of
from dialogs.script.templates import Template
from dialogs.script.wording import Plain
from dialogs.script.yaml import Node

Then = Literal["review", "close", "exclude", "handoff"]
Row = TypeVar("Row", Topic, Junk)

_THEN: Mapping[str, Then] = {
    "review": "review",
    "close": "close",
    "exclude": "exclude",
    "handoff": "handoff",
}


def topics_of(
    node: Node,
    notes: Notes,
    *,
    stock: Mapping[str, Topic],
) -> tuple[Topic, ...]:
    """Rows of `faq`; one with a stock topic takes its phrases, and its answer."""
    read = [(row, _topic(row, notes, stock)) for row in rows_of(node, notes)]
    ids = [(t.id, row.get("id") or row) for row, t in read if t is not None]
    tell_repeated(ids, "topic", notes)
    return tuple(topic for _, topic in read if topic is not None)


def _topic(node: Node, notes: Notes, stock: Mapping[str, Topic]) -> Topic | None:
    fields = read_fields(node, "topic", notes)
    base = _base(fields.get("topic"), stock, notes)
    needed = "" if "topic" in fields else "id phrases answer"
    if not require(fields, node, "topic", keys=needed, notes=notes):
        return None
    own = texts_of(fields["phrases"], notes) if "phrases" in fields else ()
    return Topic(
        id=_id(fields, "topic", notes),
        phrases=own + (base.phrases if base else ()),
        answer=(
            phrase_of(fields["answer"], notes)
            if "answer" in fields
            else (base.answer if base else Plain(Template("")))
        ),
        signal=(
            text_of(fields["signal"], notes)
            if "signal" in fields
            else (base.signal if base else None)
        ),
        stock=base.id if base else None,
        place=notes.place(node),
    )


def junk_of(
    node: Node,
    notes: Notes,
    *,
    stock: Mapping[str, Junk],
) -> tuple[Junk, ...]:
    """Rows of `junk`; one with a stock category takes what it does not say itself."""
    read = [(row, _junk(row, notes, stock)) for row in rows_of(node, notes)]
    ids = [(j.id, row.get("id") or row) for row, j in read if j is not None]
    tell_repeated(ids, "junk", notes)
    return tuple(junk for _, junk in read if junk is not None)


def _junk(node: Node, notes: Notes, stock: Mapping[str, Junk]) -> Junk | None:
    fields = read_fields(node, "junk", notes)
    base = _base(fields.get("stock"), stock, notes)
    if "stock" not in fields:
        if not require(fields, node, "junk", keys="id", notes=notes):
            return None
        if not fields.keys() & {"phrases", "when"}:
            notes.tell("E210", node, key="phrases", where="junk")
    own = texts_of(fields["phrases"], notes) if "phrases" in fields else ()
    junk_id = _id(fields, "stock", notes)
    return Junk(
        id=junk_id,
        label=_label(fields, notes, base.label if base else junk_id),
        phrases=own + (base.phrases if base else ()),
        when=condition_of(fields["when"], notes) if "when" in fields else NEVER,
        reply=(
            phrase_of(fields["reply"], notes)
            if "reply" in fields
            else (base.reply if base else None)
        ),
        then=_then(fields.get("then"), notes, base.then if base else "review"),
        stock=base.id if base else None,
        place=notes.place(node),
    )


def _id(fields: Fields, stock_key: str, notes: Notes) -> str:
    """The row's own id, else that of the stock row it stands for."""
    if "id" in fields:
        return id_of(fields["id"], notes)
    return text_of(fields[stock_key], notes)


def _label(fields: Fields, notes: Notes, default: str) -> str:
    return text_of(fields["label"], notes) if "label" in fields else default


def _then(node: Node | None, notes: Notes, default: Then) -> Then:
    return _THEN[choice_of(node, tuple(_THEN), notes)] if node else default


def _base(
    node: Node | None,
    stock: Mapping[str, Row],
    notes: Notes,
) -> Row | None:
    if node is None or not stock:
        return None
    return stock.get(choice_of(node, tuple(stock), notes))
