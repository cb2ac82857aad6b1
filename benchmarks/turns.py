"""The CPU time of a turn: a message read, the engine, the state there and back."""

from __future__ import annotations

import datetime as dt
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from benchmarks.floor import converse
from benchmarks.parts import split
from bot.scripts.library import load_script, open_script
from dialogs.conversation.engine import advance
from dialogs.conversation.events import Pressed, Said
from dialogs.conversation.state import State, decode, encode
from dialogs.script.model import Script

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)
ROUNDS = 40
WARM_UP = 5

TYPED = (
    "Здравствуйте, сколько стоит поставить пластиковые окна?",
    "меняем старые, продувает сильно",
    "три",
    "тысяч сто пятьдесят, ну максимум двести",
    "на следующей неделе, а какая гарантия?",
    "давайте завтра в 10",
    "с мужем решаем",
    "Анна",
    "да, согласна",
    "8 (900) 123-45-67",
    "Тверская 1, кв. 5",
    "сравниваем две-три компании",
)
PRESSED = (
    "product:windows",
    "situation:replace",
    "windows_count:3",
    "budget:fits",
    "timeline:soon",
    "decision_maker:self",
    "consent:yes",
    "trust:several",
)


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU of a turn in microseconds: median, 95th percentile, how many measured."""

    name: str
    median: float
    high: float
    count: int


def measure() -> tuple[Cost, ...]:
    """The costs of a typed turn, a pressed turn, their parts, a turn of the bare floor.

    They alternate within one run, so that a busy machine slows all of them alike. No
    text comes twice: nobody profits from having heard it before.
    """
    script = load_script(open_script("windows"))
    pressed = [Pressed(at=NOW, payload=payload) for payload in PRESSED]
    times: dict[str, list[float]] = {}
    for number in range(WARM_UP + ROUNDS):
        typed = [Said(at=NOW, text=text + " " * 2 * number) for text in TYPED]
        rows = {
            "typed": list(_turns(script, typed)),
            **split("typed", script, typed),
            "pressed": list(_turns(script, pressed)),
            **split("pressed", script, pressed),
            "floor": [_timed(lambda: converse(TYPED)) / len(TYPED)],
        }
        if number >= WARM_UP:
            for name, row in rows.items():
                times.setdefault(name, []).extend(row)
    return tuple(_cost(name, row) for name, row in times.items())


def _turns(script: Script, events: list[Said] | list[Pressed]) -> Iterator[float]:
    held = encode(State("bench", pinned=True))
    for event in events:
        started = time.process_time_ns()
        state, _ = advance(script, decode(held), event)
        held = encode(state)
        yield (time.process_time_ns() - started) / 1000


def _timed(work: Callable[[], object]) -> float:
    started = time.process_time_ns()
    work()
    return (time.process_time_ns() - started) / 1000


def _cost(name: str, times: list[float]) -> Cost:
    ordered = sorted(times)
    high = ordered[int(len(ordered) * 0.95)]
    return Cost(name, statistics.median(ordered), high, len(ordered))
