"""What a reading costs, on messages that this process has not read before."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from dialogs.reading.commands import find_commands
from dialogs.reading.facts import find_facts
from dialogs.reading.junk import find_junk
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import tokenize
from dialogs.reading.topics import find_topics
from tests.understanding import goals
from tests.understanding.messages import Message, messages, read_message
from tests.understanding.scoring import LANGS, NOW

_ORDINARY = 200


@dataclass(frozen=True, slots=True)
class Cost:
    """Microseconds of CPU: the median and what 95 of 100 readings stay under."""

    name: str
    median: float
    high: float
    is_warm: bool = True


def measure() -> Sequence[Cost]:
    """The reader of the question alone, then everything, with new and known words.

    The fresh messages are measured after those in development; the second time a
    space stands behind each, so that words are known and messages are not. They are
    twice as long: a word more costs about as much as the one before.
    """
    ordinary, fresh = _rows(goals.MESSAGES), _rows(goals.FRESH)
    for row in ordinary:
        read_message(row)
        read_everything(row)
    again = _spaced(fresh)
    for row in fresh[: len(fresh) // 2]:
        read_everything(row)
    unseen, known = fresh[len(fresh) // 2 :], again[: len(fresh) // 2]
    return (
        _cost(
            "everything, words never seen before", read_everything, unseen, warm=False
        ),
        _cost("everything, words known", read_everything, known),
        _cost(
            "everything, words known, as in development",
            read_everything,
            _spaced(ordinary),
        ),
        _cost("what the question asks for, words known", read_message, again),
    )


def read_everything(row: Message) -> None:
    """Every reader over one message: facts, topics, commands, junk."""
    lang = row["lang"]
    text = tokenize(row["text"], lang)
    find_facts(text, asked=None, now=NOW, region=LANGUAGES[lang].region)
    find_topics(text)
    find_commands(text)
    find_junk(text)


def _rows(source: str) -> list[Message]:
    rows = [row for lang in LANGS for row in messages(lang, source=source)]
    # Every third, and so on: each half of the list holds each language.
    mixed = [row for start in range(3) for row in rows[start::3]]
    return [row for row in mixed if len(row["text"]) <= _ORDINARY]


def _spaced(rows: Sequence[Message]) -> list[Message]:
    return [row | {"text": row["text"] + " "} for row in map(dict, rows)]


def _cost(
    name: str,
    read: Callable[[Message], object],
    rows: Iterable[Message],
    *,
    warm: bool = True,
) -> Cost:
    spent = []
    for row in rows:
        before = time.process_time_ns()
        read(row)
        spent.append((time.process_time_ns() - before) / 1000)
    high = statistics.quantiles(spent, n=20)[-1]
    return Cost(name, statistics.median(spent), high, is_warm=warm)
