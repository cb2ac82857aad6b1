"""The price list: a CSV file or rows of the script."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.script.clauses import condition_of, condition_of_cell
from dialogs.script.conditions import ALWAYS, Condition
from dialogs.script.errors import Finding
from dialogs.script.fields import as_number, digits_of, rows_of, text_of, texts_of
from dialogs.script.keys import KEYS, read_fields
from dialogs.script.model import Price
from dialogs.script.notes import Notes
from dialogs.script.place import Place
from dialogs.script.source import Source
from dialogs.script.tables import Cell, read_table
from dialogs.script.yaml import Node

_KNOWN = frozenset(KEYS["price"])
MOST_ROWS = 2000
"""Rows that are read; a catalogue beyond it is a shop's, not a first line's."""


def prices_of_table(source: Source, notes: Notes) -> tuple[Price, ...]:
    """Rows of a CSV file; numbers that are none and repeated ids are told."""
    header, rows = read_table(source)
    names = {cell.text.lower() for cell in header}
    for column in ("id", "title"):
        if column not in names:
            place = header[0].place if header else source.place(0)
            args = {"key": column, "where": "price"}
            notes.findings.append(Finding("E210", place, args))
            return ()
    named = []
    for row in rows[:MOST_ROWS]:
        if "id" in row.cells and row.cells["id"].text:
            named.append(row)
        else:
            args = {"key": "id", "where": "price"}
            notes.findings.append(Finding("E210", row.place, args))
    _tell_repeated([row.cells["id"] for row in named], notes)
    return tuple(_price(row.cells, row.place, notes) for row in named)


def prices_of_rows(node: Node, notes: Notes) -> tuple[Price, ...]:
    """Rows written in the script itself, with the same columns."""
    prices = []
    ids = []
    for row in rows_of(node, notes):
        fields = read_fields(row, "price", notes, known=_columns(row))
        cells = {name: _cell(value, notes) for name, value in fields.items()}
        if "id" not in cells or not cells["id"].text:
            if row.kind == "map" and row.get("id") is None:
                notes.tell("E210", row, key="id", where="price")
            continue
        when = fields.get("requires")
        requires = condition_of(when, notes) if when and when.kind != "scalar" else None
        prices.append(_price(cells, notes.place(row), notes, requires=requires))
        ids.append(cells["id"])
    _tell_repeated(ids, notes)
    return tuple(prices)


def _columns(row: Node) -> tuple[str, ...]:
    """Any column is allowed: those the format does not know are words for texts."""
    return tuple(key.value for key, _ in row.items)


def _cell(node: Node, notes: Notes) -> Cell:
    if node.kind == "list":
        return Cell("|".join(texts_of(node, notes)), node.place)
    if node.kind == "map":
        return Cell("", node.place)
    return Cell(text_of(node, notes), node.place)


def _price(
    cells: Mapping[str, Cell],
    place: Place,
    notes: Notes,
    *,
    requires: Condition | None = None,
) -> Price:
    texts = {name: cell.text for name, cell in cells.items()}
    formats = texts.get("formats", "").replace(";", "|").split("|")
    return Price(
        id=texts["id"],
        title=texts.get("title", "") or texts["id"],
        unit=texts.get("unit", ""),
        low=_number(cells, "from", notes),
        high=_number(cells, "to", notes),
        note=texts.get("note", ""),
        seller=texts.get("seller") or None,
        requires=requires or _requires(cells.get("requires"), notes),
        instead=texts.get("instead") or None,
        formats=tuple(filter(None, (name.strip() for name in formats))),
        more={
            name: _value(text)
            for name, text in texts.items()
            if name not in _KNOWN and text
        },
        place=place,
    )


def _number(cells: Mapping[str, Cell], column: str, notes: Notes) -> float | None:
    cell = cells.get(column)
    if cell is None or not cell.text:
        return None
    number = as_number(cell.text.replace(",", "."))
    if number is None or number < 0:
        args = {"column": column, "value": cell.text, "fix": digits_of(cell.text)}
        notes.findings.append(Finding("E306", cell.place, args))
        return None
    return number


def _requires(cell: Cell | None, notes: Notes) -> Condition:
    if cell is None or not cell.text:
        return ALWAYS
    condition = condition_of_cell(cell.text, cell.place)
    if condition is None:
        notes.findings.append(Finding("E214", cell.place, {"value": cell.text}))
    return condition or ALWAYS


def _value(text: str) -> str | float:
    number = as_number(text)
    return text if number is None else number


def _tell_repeated(ids: list[Cell], notes: Notes) -> None:
    first: dict[str, Cell] = {}
    for cell in ids:
        other = first.setdefault(cell.text, cell)
        if other is not cell:
            args = {
                "id": cell.text,
                "owner": "price",
                "line_number": str(other.place.line),
                "free": f"{cell.text}_2",
            }
            notes.findings.append(Finding("E204", cell.place, args))
