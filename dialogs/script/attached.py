"""Files a script names: the price list, frequent questions, the lead card."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.script.errors import Finding, ScriptError
from dialogs.script.fields import text_of
from dialogs.script.folder import Folder
from dialogs.script.insertions import InsertionError
from dialogs.script.model import Price, Topic
from dialogs.script.notes import Inserting, Notes
from dialogs.script.prices import prices_of_rows, prices_of_table
from dialogs.script.source import Source
from dialogs.script.stock import Stock
from dialogs.script.tables import Cell, Row, read_table
from dialogs.script.templates import Template, read_template
from dialogs.script.topics import topics_of
from dialogs.script.yaml import Node
from dialogs.script.yaml_faults import refuse


def prices_of(node: Node, notes: Notes, *, files: Folder) -> tuple[Price, ...]:
    """Rows of the script, or of the table it names."""
    if node.kind != "scalar":
        return prices_of_rows(node, notes)
    source = _table(node, notes, files)
    return prices_of_table(source, notes) if source else ()


def faq_of(
    node: Node,
    notes: Notes,
    *,
    files: Folder,
    stock: Stock,
) -> tuple[Topic, ...]:
    """Rows of the script, or of the table it names."""
    if node.kind != "scalar":
        return topics_of(node, notes, stock=stock.topics)
    source = _table(node, notes, files)
    if source is None:
        return ()
    rows = tuple(_row_node(row) for row in read_table(source)[1])
    table = Node("list", source.place(0), 0, len(source.text), children=rows)
    return topics_of(table, replace(notes, source=source), stock=stock.topics)


def card_of(node: Node, notes: Notes, *, files: Folder) -> Template | None:
    """The lead card: HTML with insertions; None for the built-in one."""
    name = text_of(node, notes)
    if not name or name == "built-in":
        return None
    source = _file(node, notes, files)
    if source is None:
        return None
    whole = Node(
        "scalar",
        source.place(0),
        0,
        len(source.text),
        value=source.text,
        closed=True,
    )
    try:
        card = read_template(
            source.text, place=source.place(0), lang=notes.lang, html=True
        )
    except InsertionError as fault:
        at = source.place(fault.start, fault.start + fault.length)
        notes.findings.append(Finding(fault.code, at, fault.fill))
        return None
    notes.inserting.append(Inserting(card, whole, source))
    return card


def _table(node: Node, notes: Notes, files: Folder) -> Source | None:
    if not node.value.lower().endswith((".csv", ".tsv", ".txt")):
        notes.tell("E112", node, name=node.value, case="format")
        return None
    return _file(node, notes, files)


def _file(node: Node, notes: Notes, files: Folder) -> Source | None:
    source = files.source(node.value.strip())
    if source is None:
        notes.tell("E112", node, name=node.value)
        return None
    try:
        refuse(source)
    except ScriptError as refused:
        notes.findings.extend(refused.findings)
        return None
    return source


def _row_node(row: Row) -> Node:
    """A row of a table as a map of the script, so that it is read by the same code."""
    start = min(cell.start for cell in row.cells.values())
    items = tuple(
        (_scalar(Cell(name, cell.place, cell.start, cell.start)), _value(name, cell))
        for name, cell in row.cells.items()
        if cell.text
    )
    return Node("map", row.place, start, start, closed=True, items=items)


def _value(name: str, cell: Cell) -> Node:
    if name != "phrases":
        return _scalar(cell)
    separator = next((sign for sign in "|;" if sign in cell.text), ",")
    phrases = filter(None, (part.strip() for part in cell.text.split(separator)))
    children = tuple(_scalar(replace(cell, text=part)) for part in phrases)
    return Node("list", cell.place, cell.start, cell.end, children=children)


def _scalar(cell: Cell) -> Node:
    return Node("scalar", cell.place, cell.start, cell.end, cell.text, closed=True)
