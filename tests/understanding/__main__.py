"""Print right / total for each language and kind, and what was read wrongly."""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast, get_args

from dialogs.reading.kinds import read
from dialogs.reading.text import Lang
from tests.understanding.scoring import MESSAGES, NOW, right

LANGS = cast("tuple[str, ...]", get_args(Lang))
# A message nobody understands and junk that is none are asked for as what they
# could be mistaken for.
_ASKED_AS = {"oos": "intent", "hard_negative": "junk"}

Message = Mapping[str, Any]
Reading = tuple[Message, Mapping[str, Any]]


def messages(lang: str) -> Iterator[Message]:
    with (MESSAGES / f"{lang}.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def read_message(row: Message) -> Mapping[str, Any]:
    """What the product reads from one row, told only what the bot would know."""
    kind: str = row["kind"]
    return read(
        _ASKED_AS.get(kind, kind),
        row["text"],
        lang=row["lang"],
        question=row.get("question"),
        slot=row.get("slot"),
        context=row.get("context"),
        now=NOW,
    )


def is_right(row: Message, got: Mapping[str, Any]) -> bool:
    return right(row["kind"], row["expected"], got)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.understanding")
    parser.add_argument("--lang", choices=LANGS, action="append")
    parser.add_argument("--kind", action="append", help="money, timing, decision, …")
    parser.add_argument("--peers", action="store_true", help="ask other parsers too")
    parser.add_argument("--failures", action="store_true", help="print each failure")
    chosen = parser.parse_args()
    rows = [
        row
        for lang in chosen.lang or LANGS
        for row in messages(lang)
        if not chosen.kind or row["kind"] in chosen.kind
    ]
    for row in rows:  # warm: dictionaries are loaded at their first use
        read_message(row)
    costs, readings = [], []
    for row in rows:
        before = time.process_time_ns()
        got = read_message(row)
        costs.append((time.process_time_ns() - before) / 1000)
        readings.append((row, got))
    if chosen.failures:
        print_failures(readings)
    print_table(readings)
    if chosen.peers:
        from tests.understanding.peers import main as ask_peers

        ask_peers()
    if costs:
        print(f"median CPU time of a read: {statistics.median(costs):.0f} µs")


def print_failures(readings: Iterable[Reading]) -> None:
    for row, got in readings:
        if not is_right(row, got):
            print(f"{row['id']}  {row['text']!r}  ({row['question'] or '–'})")
            print(f"    expected {json.dumps(row['expected'], ensure_ascii=False)}")
            print(f"    got      {json.dumps(got, ensure_ascii=False)}")


def print_table(readings: Iterable[Reading]) -> None:
    table: dict[str, dict[str, list[bool]]] = {}
    for row, got in readings:
        kinds = table.setdefault(row["kind"], {})
        kinds.setdefault(row["lang"], []).append(is_right(row, got))
    print("kind".ljust(16) + "".join(lang.rjust(20) for lang in LANGS))
    for kind, hits in table.items():
        print(kind.ljust(16) + "".join(_cell(hits.get(lang, [])) for lang in LANGS))


def _cell(hits: list[bool]) -> str:
    if not hits:
        return "–".rjust(20)
    share = 100 * sum(hits) / len(hits)
    return f"{sum(hits)}/{len(hits)} {share:5.1f} %".rjust(20)


if __name__ == "__main__":
    main()
