"""Print how much is understood: each failure, then right / total and the cost."""

from __future__ import annotations

import argparse
import json
import subprocess
from collections.abc import Iterable, Iterator, Sequence

from dialogs.reading.text import Lang
from tests.understanding import beside, corpora, goals, messages, page, speed
from tests.understanding.scoring import LANGS, Outcome
from tests.understanding.tables import Table, by_kind, in_terminal, of_peers, of_speed

SOURCES = (goals.MESSAGES, goals.FRESH, goals.DUCKLING)
KINDS = (*goals.GOALS, *goals.DUCKLING_GOALS)


def main() -> None:
    chosen = _options().parse_args()
    rows = [
        one
        for source in chosen.source or SOURCES
        for lang in chosen.lang or LANGS
        for one in outcomes(source, lang)
        if not chosen.kind or one.kind in chosen.kind
    ]
    if chosen.failures:
        print_failures(rows)
    whole = not (chosen.source or chosen.lang or chosen.kind)
    peers_too = whole if chosen.peers is None else chosen.peers
    tables = [*by_kind(rows), *measured(speed_too=whole, peers_too=peers_too)]
    print("\n".join(map(in_terminal, tables)))
    if chosen.write:
        page.write(tables)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.understanding")
    add = parser.add_argument
    add("--source", choices=SOURCES, action="append", help="all three if not given")
    add("--lang", choices=LANGS, action="append")
    add("--kind", choices=KINDS, action="append", metavar="KIND", help=", ".join(KINDS))
    yes_or_no = argparse.BooleanOptionalAction
    add("--failures", action=yes_or_no, default=True, help="print each failure")
    add("--peers", action=yes_or_no, help="ask other parsers too: by default, if whole")
    add("--write", action="store_true", help="write the tables into the docs")
    return parser


def outcomes(source: str, lang: Lang) -> Iterator[Outcome]:
    if source == goals.DUCKLING:
        return corpora.outcomes(lang)
    return messages.outcomes(lang, source=source)


def measured(*, speed_too: bool, peers_too: bool) -> Sequence[Table]:
    tables = [of_speed(speed.measure())] if speed_too else []
    if not peers_too:
        return tables
    if not beside.are_installed():
        print("Other people's parsers are not installed: make understanding-peers\n")
        return tables
    try:
        return [*tables, of_peers(beside.scores())]
    except subprocess.CalledProcessError:
        print("Other people's parsers cannot be asked: make understanding-peers\n")
        return tables


def print_failures(rows: Iterable[Outcome]) -> None:
    for one in rows:
        if not one.right:
            asked = f"  ({one.question})" if one.question else ""
            print(f"{one.source} {one.lang} {one.kind} {one.name}: {one.text!r}{asked}")
            print(f"    expected {json.dumps(one.expected, ensure_ascii=False)}")
            print(f"    got      {json.dumps(one.got, ensure_ascii=False)}")


if __name__ == "__main__":
    main()
