"""CSV tables whose cells know their place."""

from __future__ import annotations

from msgspec import Struct

from dialogs.script.place import Place
from dialogs.script.source import Source


class Cell(Struct, frozen=True):
    """A cell without its quotes and outer spaces; the place is of what was written."""

    text: str
    place: Place
    start: int = 0
    end: int = 0


class Row(Struct, frozen=True):
    """A line of a table: its cells by the names of the columns."""

    cells: dict[str, Cell]
    place: Place


def read_table(source: Source) -> tuple[tuple[Cell, ...], tuple[Row, ...]]:
    """The header and the rows that are not blank; cells beyond the header are left.

    Columns are separated by the sign the header uses: comma, semicolon or tab.
    """
    separator = _separator(source.line(1))
    header: tuple[Cell, ...] = ()
    rows = []
    for cells in _lines(source, separator):
        if not any(cell.text for cell in cells):
            continue
        if not header:
            header = tuple(cells)
            continue
        names = [cell.text.lower() for cell in header]
        rows.append(Row(dict(zip(names, cells, strict=False)), cells[0].place))
    return header, tuple(rows)


def _separator(header: str) -> str:
    return max((",", ";", "\t"), key=header.count)


def _lines(source: Source, separator: str) -> list[list[Cell]]:
    lines: list[list[Cell]] = [[]]
    position = 0
    while position < len(source.text):
        cell, position = _cell(source, position, separator)
        lines[-1].append(cell)
        if source.text[position : position + 1] == "\n":
            lines.append([])
        position += 1
    return [line for line in lines if line]


def _cell(source: Source, start: int, separator: str) -> tuple[Cell, int]:
    """A cell and the offset of the separator or line end behind it."""
    text = source.text
    begin = start
    while text[begin : begin + 1] == " ":
        begin += 1
    if text[begin : begin + 1] == '"':
        said, end = _quoted(text, begin + 1)
    else:
        said, end = "", begin
    stop = end
    while stop < len(text) and text[stop] not in {separator, "\n"}:
        stop += 1
    said = (said + text[end:stop]).strip()
    last = begin + len(text[begin:stop].rstrip())
    return Cell(said, source.place(begin, last), begin, last), stop


def _quoted(text: str, start: int) -> tuple[str, int]:
    """What stands in quotes, doubled ones inside made single, and the end of it."""
    parts: list[str] = []
    while True:
        end = text.find('"', start)
        if end < 0:
            return "".join(parts) + text[start:], len(text)
        parts.append(text[start:end])
        if text[end + 1 : end + 2] != '"':
            return "".join(parts), end + 1
        parts.append('"')
        start = end + 2
