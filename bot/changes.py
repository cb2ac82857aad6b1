"""In which conversations another has begun to speak, as far as this process knows.

By number and not by time: a transaction that began first may be the later one.
"""

from __future__ import annotations

MOST = 10_000
"""Conversations that are remembered; more is never on its way."""


class Changes:
    """Counts changes of speakers.

    One may be noted in vain, for a transaction that fails: nothing is lost by that.
    """

    def __init__(self) -> None:
        self.count = 0
        self._last: dict[int, int] = {}

    def note(self, conversation: int) -> None:
        """Somebody else speaks: what was claimed before is looked at before it goes."""
        self.count += 1
        self._last.pop(conversation, None)
        self._last[conversation] = self.count
        if len(self._last) > MOST:
            del self._last[next(iter(self._last))]

    def is_since(self, conversation: int | None, count: int) -> bool:
        """Whether there was one in a conversation since the count was so."""
        return self._last.get(conversation or 0, 0) > count
