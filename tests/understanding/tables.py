"""The figures as tables, for a terminal and for a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dialogs.reading.text import Lang
from tests.understanding import goals
from tests.understanding.beside import Score
from tests.understanding.scoring import LANGS, Outcome
from tests.understanding.speed import Cost

_TITLES = {
    goals.MESSAGES: "Messages in development",
    goals.FRESH: "Fresh messages (five points less are asked of them)",
    goals.DUCKLING: "Duckling's corpora, half of them",
}


@dataclass(frozen=True, slots=True)
class Table:
    """Cells by row; the first row holds the names of the columns."""

    title: str
    rows: Sequence[Sequence[str]]


def by_kind(outcomes: Iterable[Outcome]) -> list[Table]:
    """A table for each set: right / total by kind and language, and the verdict."""
    counted: dict[str, dict[str, dict[Lang, list[bool]]]] = {}
    for one in outcomes:
        kinds = counted.setdefault(one.source, {})
        kinds.setdefault(one.kind, {}).setdefault(one.lang, []).append(one.right)
    return [
        Table(
            _TITLES[source],
            [
                ["kind", *LANGS, "goal"],
                *(_kind_row(source, kind, hits) for kind, hits in kinds.items()),
            ],
        )
        for source, kinds in counted.items()
    ]


def _kind_row(
    source: str,
    kind: str,
    hits: Mapping[Lang, Sequence[bool]],
) -> list[str]:
    cells = [_share(sum(held), len(held)) for held in _by_lang(hits)]
    missed = [
        f"{lang} < {goals.goal_of(source, kind, lang)} %"
        for lang, held in hits.items()
        if 100 * sum(held) < goals.goal_of(source, kind, lang) * len(held)
    ]
    verdict = f"NOT REACHED: {', '.join(missed)}" if missed else "reached"
    return [kind, *cells, verdict]


def _by_lang(hits: Mapping[Lang, Sequence[bool]]) -> list[Sequence[bool]]:
    return [hits.get(lang, ()) for lang in LANGS]


def _share(right: int, total: int) -> str:
    return f"{right}/{total} {100 * right / total:.1f} %" if total else "–"


def of_speed(costs: Iterable[Cost]) -> Table:
    """What a reading costs; the goal is for a warm process."""
    rows = [["CPU of a reading, µs", "median", "p95", "goal"]]
    for cost in costs:
        verdict = "reached" if cost.median < goals.WARM_READ else "NOT REACHED"
        goal = f"< {goals.WARM_READ}: {verdict}" if cost.is_warm else "–"
        rows.append([cost.name, f"{cost.median:.0f}", f"{cost.high:.0f}", goal])
    return Table("Speed, on messages of up to 200 characters", rows)


def of_peers(scores: Iterable[Score]) -> Table:
    """Ours and other people's parsers on the same messages, with their times."""
    held = {(one.kind, one.source, one.peer, one.lang): one for one in scores}
    lines = dict.fromkeys(key[:3] for key in held)
    rows = [["kind", "messages", "parser", *LANGS, "median µs: ru, en, pl"]]
    for kind, source, peer in sorted(lines, key=lambda line: line[:2]):
        told = [held[kind, source, peer, lang] for lang in LANGS]
        times = ", ".join(f"{one.median:.0f}" for one in told)
        shares = [_share(one.right, one.total) for one in told]
        rows.append([kind, source, peer, *shares, times])
    return Table("Other people's parsers, asked the same", rows)


def in_terminal(table: Table) -> str:
    """Columns as wide as they need to be."""
    widths = [max(map(len, column)) for column in zip(*table.rows, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in table.rows
    )
    return "\n".join([table.title, *(line.rstrip() for line in lines), ""])


def in_markdown(table: Table) -> str:
    """A table of a page under its heading."""
    head, *rows = (f"| {' | '.join(row)} |" for row in table.rows)
    line = "|---" * len(table.rows[0]) + "|"
    return "\n".join([f"### {table.title}", "", head, line, *rows, ""])
