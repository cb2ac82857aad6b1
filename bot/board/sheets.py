"""Rows for other programs: CSV, XLSX, JSON lines. No cell is ever a formula.

A spreadsheet runs what begins with one of a few signs, on any line of a cell and after
blanks as well. In a CSV such a line gets an apostrophe before it, phones too: it is how
one says “text” there. In an XLSX a text is a text, and phones stay as they are.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, get_args

Form = Literal["csv", "xlsx", "jsonl"]
FORMS: tuple[Form, ...] = get_args(Form)

Cell = str | int | float | bool | None
Row = Mapping[str, Cell]

MOST_ROWS = 1_048_575
"""What a sheet of XLSX holds besides its heading."""

LONGEST = 32_767
"""Characters of a cell of XLSX."""

MARK = "\ufeff"
"""Without it spreadsheets take a CSV for one of another alphabet."""

# The wide signs are read as the narrow ones in some languages.
_DANGER = re.compile(r"^(?=[\s\u200b\u2060]*[=+\-@＝＋－＠\t\r\x00])", re.MULTILINE)
_BREAKS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_LINE_ENDS = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula, on whatever line of it."""
    plain = _CONTROLS.sub("", _BREAKS.sub("\n", text))
    return _DANGER.sub("'", plain)


def as_csv(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    """Lines with CRLF at their ends, as RFC 4180 has it, the heading first."""
    yield MARK + _line([harmless(name) for name in columns])
    for row in rows:
        yield _line([_written(row.get(name)) for name in columns])


def as_jsonl(rows: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """A JSON object a line, whatever the reader takes for the end of a line."""
    for row in rows:
        yield json.dumps(row, ensure_ascii=False).translate(_LINE_ENDS) + "\n"


def as_xlsx(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    """A workbook with one sheet: texts as texts, numbers as numbers."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    # No temporary files: they would hold phones.
    with Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        bold, text = (
            book.add_format({"bold": True}),
            book.add_format({"num_format": "@"}),
        )
        sheet.freeze_panes(1, 0)
        for place, name in enumerate(columns):
            sheet.write_string(0, place, _plain(name), bold)
        for number, row in zip(range(1, MOST_ROWS + 1), rows, strict=False):
            for place, name in enumerate(columns):
                match row.get(name):
                    case None | "":
                        pass
                    case bool() as flag:
                        sheet.write_boolean(number, place, flag)
                    case int() | float() as value:
                        sheet.write_number(number, place, value)
                    case str() as words:
                        sheet.write_string(number, place, _plain(words), text)
    return file.getvalue()


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case str():
            return harmless(cell)
        case _:
            return str(cell)


def _plain(text: str) -> str:
    return _CONTROLS.sub("", _BREAKS.sub("\n", text))[:LONGEST]


def _line(cells: Sequence[str]) -> str:
    file = io.StringIO()
    csv.writer(file).writerow(cells)
    return file.getvalue()
