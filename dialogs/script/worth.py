"""What answers are worth: scoring and triage."""

from __future__ import annotations

from dialogs.script.clauses import condition_of
from dialogs.script.conditions import ALWAYS, Condition, Is, Term
from dialogs.script.fields import number_of, rows_of, text_of
from dialogs.script.ids import tell_repeated
from dialogs.script.keys import Fields, read_fields, require
from dialogs.script.model import Area, Axis, Scoring, Touch, Triage
from dialogs.script.notes import Notes
from dialogs.script.yaml import Node


def _any_of(field: str, *values: str) -> Term:
    return Term(field, tuple(Is(value) for value in values))


DEFAULT_SCORING = Scoring(
    potential=Axis(
        {Area.NEED: 40, Area.BUDGET: 35, Area.AUTHORITY: 25},
        (("high", 70), ("medium", 40), ("low", 0)),
    ),
    temperature=Axis(
        {Area.TIMELINE: 60, Area.TRUST: 40},
        (("hot", 70), ("warm", 40), ("cold", 0)),
    ),
    signals={"booked": 20, "asked_price": 5, "silent": -10},
)
DEFAULT_TRIAGE = Triage(
    urgent=Condition(
        ((_any_of("temperature", "hot"), _any_of("potential", "high", "medium")),),
    ),
    future=Condition(
        (
            (_any_of("temperature", "hot", "warm"),),
            (_any_of("potential", "high", "medium"),),
        ),
    ),
)


def scoring_of(node: Node, notes: Notes) -> Scoring:
    """Weights, levels, signals and touches; what is left out is as by default."""
    fields = read_fields(node, "scoring", notes)
    default = DEFAULT_SCORING
    touches = fields.get("touches")
    return Scoring(
        potential=_axis(fields.get("potential"), notes, default.potential),
        temperature=_axis(fields.get("temperature"), notes, default.temperature),
        unknown=(
            number_of(fields["unknown"], notes, default=default.unknown)
            if "unknown" in fields
            else default.unknown
        ),
        signals=(
            _points(fields["signals"], notes)
            if "signals" in fields
            else default.signals
        ),
        touches=_touches(touches, notes) if touches else (),
    )


def _axis(node: Node | None, notes: Notes, default: Axis) -> Axis:
    if node is None:
        return default
    fields = read_fields(node, "axis", notes)
    return Axis(
        weights=_weights(fields, notes, default),
        levels=_levels(fields, notes, default),
        place=notes.place(node),
    )


def _weights(fields: Fields, notes: Notes, default: Axis) -> dict[Area, float]:
    if "weights" not in fields:
        return dict(default.weights)
    written = read_fields(fields["weights"], "weights", notes)
    return {Area(name): number_of(value, notes) for name, value in written.items()}


def _levels(
    fields: Fields,
    notes: Notes,
    default: Axis,
) -> tuple[tuple[str, float], ...]:
    if "levels" not in fields:
        return default.levels
    names = tuple(name for name, _ in default.levels)
    written = read_fields(fields["levels"], "axis", notes, known=names)
    return tuple(
        (name, number_of(written[name], notes) if name in written else least)
        for name, least in default.levels
    )


def _points(node: Node, notes: Notes) -> dict[str, float]:
    return {key.value: number_of(value, notes) for key, value in notes.pairs(node)}


def _touches(node: Node, notes: Notes) -> tuple[Touch, ...]:
    """Rows with id and points, or a map of ids to points."""
    if node.kind == "map":
        return tuple(
            Touch(name, points) for name, points in _points(node, notes).items()
        )
    touches = []
    ids = []
    for row in rows_of(node, notes):
        fields = read_fields(row, "touch", notes)
        if not require(fields, row, "touch", keys="id points", notes=notes):
            continue
        touch = Touch(
            id=text_of(fields["id"], notes),
            points=number_of(fields["points"], notes),
            half_life=(
                number_of(fields["half_life"], notes, default=30)
                if "half_life" in fields
                else 30
            ),
            place=notes.place(row),
        )
        touches.append(touch)
        ids.append((touch.id, fields["id"]))
    tell_repeated(ids, "touch", notes)
    return tuple(touches)


def triage_of(node: Node, notes: Notes) -> Triage:
    """Conditions of the sorting; `otherwise` holds for all that is left."""
    fields = read_fields(node, "triage", notes)
    return Triage(
        urgent=_sorted(fields, "urgent", notes, default=DEFAULT_TRIAGE.urgent),
        future=_sorted(fields, "future", notes, default=DEFAULT_TRIAGE.future),
        trash=_sorted(fields, "trash", notes, default=ALWAYS),
        place=notes.place(node),
    )


def _sorted(
    fields: Fields,
    key: str,
    notes: Notes,
    *,
    default: Condition,
) -> Condition:
    node = fields.get(key)
    if node is None:
        return default
    if node.kind == "scalar" and node.value == "otherwise":
        return ALWAYS
    return condition_of(node, notes)
