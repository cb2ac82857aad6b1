"""Cells of tables that people open in a spreadsheet: no text becomes a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

Cell = str | int | float | None

_FORMULA = re.compile(r"(^|[\r\n])([\s\u00a0\ufeff]*)(?=[=+\-@\t\r＝＋－＠])")


def tame(cell: Cell) -> Cell:
    """A cell that a spreadsheet shows as it is; numbers stay numbers.

    A quote stands before each line that could begin a formula, as OWASP advises
    (https://owasp.org/www-community/attacks/CSV_Injection); so before phones too.
    """
    return _FORMULA.sub(r"\1'\2", cell) if isinstance(cell, str) else cell


def as_csv(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table as CSV with CRLF, to be encoded as UTF-8 with a mark at its start."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(heads)
    for row in rows:
        writer.writerow(["" if cell is None else tame(cell) for cell in row])
    return written.getvalue()
