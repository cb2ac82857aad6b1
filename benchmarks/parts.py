"""Where a turn inside `dialogs` goes: the state, reading, and all that comes of it."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from unittest.mock import patch

from dialogs.conversation.acts import Act
from dialogs.conversation.engine import respond
from dialogs.conversation.events import Event, Pressed, Said
from dialogs.conversation.hearing.understanding import acts_of
from dialogs.conversation.state import State, decode, encode
from dialogs.script.model import Script

PARTS = ("state", "reading", "the rest")


def split(
    name: str, script: Script, events: Sequence[Said | Pressed]
) -> Mapping[str, list[float]]:
    """Microseconds of each turn by part, for a row of events in one conversation."""
    held = encode(State("bench", pinned=True))
    found: dict[str, list[float]] = {f"{name}: {part}": [] for part in PARTS}
    for event in events:
        with _reading_timed() as spent:
            started = time.process_time_ns()
            state = decode(held)
            decoded = time.process_time_ns()
            response = respond(script, state, event)
            answered = time.process_time_ns()
            held = encode(response.state)
            encoded = time.process_time_ns()
        reading = sum(spent)
        stated = decoded - started + encoded - answered
        parts = (stated, reading, answered - decoded - reading)
        for row, part in zip(found.values(), parts, strict=True):
            row.append(part / 1000)
    return found


@contextmanager
def _reading_timed() -> Iterator[list[int]]:
    """What the engine spends on reading, apart from what it does with it."""
    spent: list[int] = []

    def timed(
        script: Script, state: State, event: Event, *, now: dt.datetime
    ) -> tuple[Act, ...]:
        started = time.process_time_ns()
        acts = acts_of(script, state, event, now=now)
        spent.append(time.process_time_ns() - started)
        return acts

    with patch("dialogs.conversation.receiving.acts_of", timed):
        yield spent
