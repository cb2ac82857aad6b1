"""Why a message was read as it was, for `firstline read --explain`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from bot.cli.why.facts import why_facts
from bot.cli.why.junk import why_junk
from bot.cli.why.topics import why_topics
from dialogs.reading.text import Lang, tokenize

_DIMENSIONS = {"yesno": "yes_no", "multi": None, "correction": None}
"""What a reader is told was asked, by the kind of `firstline read`."""
_TOPICS, _JUNK = "intent", "junk"


def explain(
    text: str,
    *,
    lang: Lang,
    kind: str,
    question: str | None,
    now: dt.datetime,
) -> Iterator[str]:
    """Lines: values with their words and reasons, topics, junk, what gave way to what.

    In Russian for a Russian message, else in English.
    """
    said = tokenize(text, lang)
    everything = kind == "multi"
    if everything or kind not in {_TOPICS, _JUNK}:
        asked = _DIMENSIONS.get(kind, kind)
        yield from why_facts(said, asked=asked, question=question, now=now)
    if everything or kind == _TOPICS:
        yield from why_topics(said)
    if everything or kind == _JUNK:
        yield from why_junk(said)
