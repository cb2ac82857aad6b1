"""The messages in tests/data/understanding, read as the product reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from dialogs.reading.kinds import read
from dialogs.reading.text import Lang
from tests.understanding import goals
from tests.understanding.scoring import MESSAGES, NOW, Outcome, right

# A message nobody understands and junk that is none are asked for as what they
# could be mistaken for.
_ASKED_AS = {"oos": "intent", "hard_negative": "junk"}
_FOLDERS = {goals.MESSAGES: MESSAGES, goals.FRESH: MESSAGES / "fresh"}

Message = Mapping[str, Any]


def messages(lang: Lang, *, source: str = goals.MESSAGES) -> Iterator[Message]:
    with (_FOLDERS[source] / f"{lang}.jsonl").open(encoding="utf-8") as lines:
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


def outcomes(lang: Lang, *, source: str) -> Iterator[Outcome]:
    """Each row of a set, read and judged."""
    for row in messages(lang, source=source):
        got = read_message(row)
        yield Outcome(
            source,
            lang,
            row["kind"],
            row["id"],
            row["text"],
            row["expected"],
            got,
            right(row["kind"], row["expected"], got),
            row.get("question"),
        )
