"""Guards of a conversation: answers gone stale, and a loop with another bot."""

from __future__ import annotations

import datetime as dt
from zlib import crc32

from dialogs.conversation.events import Event, Said
from dialogs.conversation.state import Echo
from dialogs.conversation.turn import Turn
from dialogs.reading.values import Timing

LOOP = 4
"""Equal messages in a row within `MINUTE` that are answered; people stop before."""

MINUTE = dt.timedelta(seconds=60)


def is_looping(turn: Turn, event: Event) -> bool:
    """Whether the same words came so often that a machine must be writing them."""
    if not isinstance(event, Said):
        return False
    mark = crc32(event.text.encode("utf-8", "replace"))
    last = turn.before.echo
    again = last.mark == mark and last.since is not None
    if again and last.since is not None and turn.now - last.since <= MINUTE:
        echo = Echo(mark, last.count + 1, last.since)
    else:
        echo = Echo(mark, 1, turn.now)
    turn.change(echo=echo)
    if echo.count == LOOP + 1:
        turn.notes.append(event.text[:100])
    return echo.count > LOOP


def drop_stale(turn: Turn) -> None:
    """Forget dates that passed while the prospect was away: they are asked anew."""
    for slot, fact in list(turn.state.facts.items()):
        match fact.value:
            case Timing(status="date", end=end) if end and end < turn.now.date():
                turn.drop(slot)
            case Timing(status="asap"):
                turn.drop(slot)
            case _:
                pass
