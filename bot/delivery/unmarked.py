"""What was sent and is not marked yet.

A result stays here until its mark is committed. Two may mark it at once: the second
finds a row that is not being sent any more, and leaves it alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from bot.outbox.claims import FLIGHT, Result
from bot.ports import Sent
from bot.store.signals import DESK, Heard, chat_topic

SENT = "sent"
"""What whoever marks hears of, beside what he listens to."""


class Unmarked(Struct):
    """Results by their rows, the oldest first."""

    woken: Heard | None = None
    """Whoever marks, once he listens."""

    _results: dict[int, Result] = field(default_factory=dict)
    _begun: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self._results)

    @property
    def is_waiting(self) -> bool:
        """Whether something is there that nobody marks."""
        return len(self._begun) < len(self._results)

    def add(self, result: Result) -> None:
        """Something was sent."""
        self._results[result.claim.row] = result
        self._wake()

    def every(self) -> Sequence[Result]:
        """All of them, also those that somebody marks."""
        return tuple(self._results.values())

    def begin(self) -> Sequence[Result]:
        """Those that nobody marks; now somebody does."""
        fresh = [one for row, one in self._results.items() if row not in self._begun]
        taken = fresh[:FLIGHT]
        self._begun.update(one.claim.row for one in taken)
        return taken

    def settle(self, results: Iterable[Result]) -> None:
        """Their marks are committed."""
        for one in results:
            self._results.pop(one.claim.row, None)
            self._begun.discard(one.claim.row)

    def give_back(self, results: Iterable[Result]) -> None:
        """They were not marked after all."""
        self._begun.difference_update(one.claim.row for one in results)
        if self._results:
            self._wake()

    def _wake(self) -> None:
        if self.woken is not None:
            self.woken.note(SENT)


def topics_of(results: Sequence[Result]) -> set[str]:
    """Whom it concerns what has become of messages."""
    claims = [result.claim for result in results]
    topics = {
        chat_topic(claim.conversation)
        for claim in claims
        if claim.conversation is not None
    }
    if any(not isinstance(result.outcome, Sent) for result in results):
        topics.add(DESK)
    return topics


def counted(result: Result) -> tuple[str, ...]:
    """What is counted of it, for the metrics."""
    channel = result.claim.outgoing.channel
    if isinstance(result.outcome, Sent):
        return ("messages", channel, "out")
    code = type(result.outcome).__name__.removesuffix("Error")
    return ("send_errors", channel, code.lower())
