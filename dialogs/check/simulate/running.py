"""Many random prospects talk with a script."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dialogs.check.simulate.playing import Conversation, converse
from dialogs.check.simulate.report import Report, sum_up
from dialogs.script.model import Script


def simulate(
    script: Script,
    *,
    count: int,
    seed: int = 0,
    done: Callable[[], None] = lambda: None,
) -> Report:
    """Let so many prospects talk; `done` is called after each.

    The same seed gives the same prospects and the same words.
    """

    def each() -> Iterator[Conversation]:
        for number in range(count):
            yield converse(script, seed=seed, number=number)
            done()

    return sum_up(each(), script=script.id, seed=seed)
