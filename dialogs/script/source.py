"""A marketer's file: its text, and offsets of the text as places."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from msgspec import Struct

from dialogs.script.place import Place


class Source(Struct, frozen=True):
    """A file by its name; `starts` holds the offset each line begins at."""

    file: str
    text: str
    starts: tuple[int, ...]

    def place(self, start: int, end: int | None = None) -> Place:
        """The place of a stretch; one that goes over a line end is cut there."""
        index = bisect_right(self.starts, start) - 1
        line_end = self.starts[index] + len(self.line(index + 1))
        stop = min(start + 1 if end is None else end, line_end)
        column = start - self.starts[index] + 1
        return Place(self.file, index + 1, column, max(1, stop - start))

    def line(self, number: int) -> str:
        """The text of a line, counted from 1; empty beyond the file."""
        if not 0 < number <= len(self.starts):
            return ""
        start = self.starts[number - 1]
        last = number == len(self.starts)
        return self.text[start:] if last else self.text[start : self.starts[number] - 1]

    def line_number(self, offset: int) -> int:
        """The line, counted from 1, that an offset stands in."""
        return bisect_right(self.starts, offset)


def read_source(file: str, text: str) -> Source:
    """A source with line ends made equal and without a byte order mark."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lengths = [len(line) + 1 for line in plain.split("\n")]
    return Source(file, plain, (0, *accumulate(lengths[:-1])))
