"""Questions and their options, read from the tree."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.script.clauses import condition_of
from dialogs.script.conditions import ALWAYS
from dialogs.script.fields import (
    choice_of,
    flag_of,
    number_of,
    rows_of,
    text_of,
    texts_of,
    value_of,
)
from dialogs.script.ids import id_of, tell_repeated
from dialogs.script.keys import Fields, read_fields, require
from dialogs.script.model import About, Area, Kind, Option, Question
from dialogs.script.notes import Notes, nearest
from dialogs.script.phrases import phrase_of
from dialogs.script.spans import minutes_of, range_of
from dialogs.script.wording import Phrase
from dialogs.script.yaml import Node

_TYPES = tuple(kind.value for kind in Kind)
_AREAS = tuple(area.value for area in Area)
_ABOUT: Mapping[str, About] = {
    "buying_stage": "buying_stage",
    "need_level": "need_level",
    "procedure": "procedure",
    "stakeholders": "stakeholders",
    "current": "current",
}
_OF_PERSONS = frozenset({Kind.NAME, Kind.PHONE, Kind.EMAIL, Kind.ADDRESS})
_WITH_OPTIONS = frozenset({Kind.CHOICE, Kind.CHOICES})
_IN_DAYS = frozenset({Kind.DATE, Kind.SLOT})


def questions_of(node: Node, notes: Notes) -> tuple[Question, ...]:
    """Questions in file order; a row without an id or a text is told and left out."""
    if node.kind == "list" and not node.children:
        notes.tell("E205", node, case="list")
    read = [(row, _question(row, notes)) for row in rows_of(node, notes)]
    ids = [(q.id, row.get("id") or row) for row, q in read if q is not None]
    tell_repeated(ids, "question", notes)
    return tuple(question for _, question in read if question is not None)


def _question(node: Node, notes: Notes) -> Question | None:
    fields = read_fields(node, "question", notes)
    if not require(fields, node, "question", keys="id ask", notes=notes):
        return None
    question_id = id_of(fields["id"], notes, names=True)
    kind = _kind(fields, notes)
    options = _options(fields.get("options"), kind, notes)
    if kind in _WITH_OPTIONS and "options" not in fields:
        notes.tell("E205", fields.get("type", node), case="options", id=question_id)
    return Question(
        id=question_id,
        ask=phrase_of(fields["ask"], notes),
        kind=kind,
        area=_area(fields.get("area"), notes),
        about=_about(fields.get("about"), notes),
        options=options,
        say=_phrase(fields, "say", notes),
        ask_if=(
            condition_of(fields["ask_if"], notes) if "ask_if" in fields else ALWAYS
        ),
        required=_flag(fields, "required", notes, default=True),
        low=_number(fields, "min", notes),
        high=_number(fields, "max", notes),
        unit=texts_of(fields["unit"], notes) if "unit" in fields else (),
        retry=_phrase(fields, "retry", notes),
        why=_phrase(fields, "why", notes),
        help=_phrase(fields, "help", notes),
        free_text=_flag(fields, "free_text", notes, default=True),
        exact=_flag(fields, "exact", notes, default=False),
        notice=(
            minutes_of(fields["notice"], notes, default=0)
            if "notice" in fields
            else None
        ),
        keep="client" if _keep(fields, kind, notes) == "client" else "lead",
        note=_text(fields, "note", notes) or "",
        was=_text(fields, "was", notes),
        place=notes.place(node),
    )


def _kind(fields: Fields, notes: Notes) -> Kind:
    node = fields.get("type")
    if node is None:
        return Kind.CHOICE if "options" in fields else Kind.TEXT
    if node.value in _TYPES:
        return Kind(node.value)
    guess = nearest(node.value, _TYPES)
    args = {"value": node.value, "allowed": ", ".join(_TYPES), "case": "type"}
    if guess:
        args |= {"case": "type_guess", "guess": guess}
    notes.tell("E206", node, **args)
    return Kind(guess) if guess else Kind.TEXT


def _area(node: Node | None, notes: Notes) -> Area | None:
    return Area(choice_of(node, _AREAS, notes)) if node else None


def _about(node: Node | None, notes: Notes) -> About | None:
    return _ABOUT[choice_of(node, tuple(_ABOUT), notes)] if node else None


def _keep(fields: Fields, kind: Kind, notes: Notes) -> str:
    if "keep" in fields:
        return choice_of(fields["keep"], ("lead", "client"), notes)
    return "client" if kind in _OF_PERSONS else "lead"


def _phrase(fields: Fields, key: str, notes: Notes) -> Phrase | None:
    return phrase_of(fields[key], notes) if key in fields else None


def _text(fields: Fields, key: str, notes: Notes) -> str | None:
    return text_of(fields[key], notes) if key in fields else None


def _flag(fields: Fields, key: str, notes: Notes, *, default: bool) -> bool:
    return flag_of(fields[key], notes) if key in fields else default


def _number(fields: Fields, key: str, notes: Notes) -> float | None:
    return number_of(fields[key], notes) if key in fields else None


def _options(node: Node | None, kind: Kind, notes: Notes) -> tuple[Option, ...]:
    if node is None:
        return ()
    if node.kind == "list" and not node.children:
        notes.tell("E205", node, case="list")
    read = [(row, _option(row, kind, notes)) for row in rows_of(node, notes)]
    ids = [(str(o.id), row.get("id") or row) for row, o in read if o is not None]
    tell_repeated(ids, "option", notes)
    return tuple(option for _, option in read if option is not None)


def _option(node: Node, kind: Kind, notes: Notes) -> Option | None:
    if node.kind == "scalar":
        return Option(value_of(node), node.value.strip(), place=notes.place(node))
    fields = read_fields(node, "option", notes)
    if not require(fields, node, "option", keys="id", notes=notes):
        return None
    return Option(
        id=_option_id(fields["id"], notes),
        label=text_of(fields.get("label", fields["id"]), notes),
        synonyms=texts_of(fields["synonyms"], notes) if "synonyms" in fields else (),
        score=_number(fields, "score", notes),
        range=(
            range_of(fields["range"], notes, of_days=kind in _IN_DAYS)
            if "range" in fields
            else None
        ),
        reply=_phrase(fields, "reply", notes),
        junk=_text(fields, "junk", notes),
        handoff=_flag(fields, "handoff", notes, default=False),
        image=_text(fields, "image", notes),
        place=notes.place(node),
    )


def _option_id(node: Node, notes: Notes) -> str | int | float:
    value = value_of(node)
    return value if isinstance(value, int | float) else id_of(node, notes)
