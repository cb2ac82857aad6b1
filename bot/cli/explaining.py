"""The words that each value of a message came from, for `firstline read --explain`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import msgspec

from dialogs.reading.facts import find_facts
from dialogs.reading.text import Lang, tokenize

_DIMENSIONS = {"yesno": "yes_no"}
"""What a reader is told was asked, by the kind of `firstline read`."""


def explain(
    text: str,
    *,
    lang: Lang,
    kind: str,
    question: str | None,
    now: dt.datetime,
) -> Iterator[str]:
    """A line a value: its words, where they stand, the value and how sure it is."""
    found = find_facts(
        tokenize(text, lang),
        asked=_DIMENSIONS.get(kind, kind),
        now=now,
        question=question,
    )
    for one in found:
        value = msgspec.to_builtins(one.value)
        kind_of = value.pop("type")
        told = ", ".join(f"{key} {item}" for key, item in value.items() if item)
        yield (
            f"«{one.quote}» [{one.start}:{one.end}] {kind_of}: {told} "
            f"({one.certainty:.0%})"
        )
