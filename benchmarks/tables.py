"""Figures as tables, for a terminal and for a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.goals import lines
from benchmarks.pairs import Series

Ratios = dict[str, float | None]


@dataclass(frozen=True, slots=True)
class Table:
    """Cells by row; the first row holds the names of the columns."""

    title: str
    rows: Sequence[Sequence[str]]

    def in_terminal(self) -> str:
        """With columns of even width."""
        widths = [max(map(len, column)) for column in zip(*self.rows, strict=True)]
        told = [
            "  ".join(
                cell.ljust(width) if place == 0 else cell.rjust(width)
                for place, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
            for row in self.rows
        ]
        return "\n".join([f"\n{self.title}", *(f"  {row}".rstrip() for row in told)])

    def in_markdown(self) -> str:
        """With bars."""
        head, *rows = self.rows
        told = [head, ["---"] * len(head), *rows]
        return "\n".join(
            [f"### {self.title}", "", *(f"| {' | '.join(row)} |" for row in told), ""]
        )


COLUMNS = (
    ("turns", "turns/s", 1.0),
    ("cpu", "CPU µs", 1.0),
    ("server_cpu", "server µs", 1.0),
    ("peak", "peak MB", 1 / 1024),
)


def of_turns(title: str, series: Series, ours: str) -> Table:
    """A row for each contender: medians, then ours to it."""
    head = [
        "",
        *(name for _, name, _ in COLUMNS),
        "ours : it, turns/s",
        "ours : it, CPU",
    ]
    names = list(series.rounds[0])
    return Table(title, [head, *(_row(series, name, ours) for name in names)])


def _row(series: Series, name: str, ours: str) -> list[str]:
    figures = [
        number(series.median(name, figure), scale) for figure, _, scale in COLUMNS
    ]
    ratios = [ratio(series.ratio(ours, name, figure)) for figure in ("turns", "cpu")]
    return [name, *figures, *ratios]


def number(value: float | None, scale: float = 1.0) -> str:
    """A median, without a point: more digits would be noise."""
    return "–" if value is None else f"{value * scale:,.0f}"


def ratio(value: float | None) -> str:
    """A ratio, or a line where there is none."""
    return "–" if value is None else f"{value:.2f}"


def of_goals(ratios: Ratios) -> Table:
    """A line for each goal, with its verdict."""
    head = ["Firstline, durable : …", "ratio", "goal", ""]
    return Table("Goals", [head, *lines(ratios)])
