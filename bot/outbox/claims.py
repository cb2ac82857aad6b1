"""What a process has taken to be sent, and by which right it may."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from bot.changes import Changes
from bot.outbox.pace import Pace
from bot.ports import Limits, Outgoing, Sent
from bot.store.leases import Lease
from bot.store.moments import SECOND, Clock
from bot.store.secrets import Secrets

SENDING_TIME = 60 * SECOND
"""A chat is left alone so long while something is sent to it."""

SENDERS = 32
"""Messages on their way at once: a slow answer holds up only its own chat."""

FLIGHT = 4 * SENDERS
"""Messages that are claimed and not marked yet: what a crash may leave in doubt."""


class Claim(Struct, frozen=True):
    """A row that was taken to be sent now, and under which epoch of the lease."""

    row: int
    epoch: int
    lane: str
    """The chat it is queued under; it may have moved meanwhile."""

    unknowns: int
    tries: int
    conversation: int | None
    outgoing: Outgoing
    seen: int
    """How many changes of speakers there had been when it was taken."""


class Result(Struct, frozen=True):
    """A claimed message with what came of it."""

    claim: Claim
    outcome: Sent | Exception


class Round(Struct, frozen=True):
    """What one commit does: results that are marked, messages that are claimed."""

    results: Sequence[Result] = ()
    room: int = 0
    is_asked: bool = False
    """Whether something may wait; else one looks only where the marks have said so."""


class Sender(Struct):
    """Who may send for a channel: one process, by a lease with an epoch."""

    lease: Lease
    channel: str
    pace: Pace
    secrets: Secrets
    limits: Limits

    is_alone: bool
    """No other process can exist: the file of the database is locked."""

    clock: Clock
    changes: Changes

    epoch: int = 0
    wake_at: int = 0
    """When something may be sent next, as far as is known."""

    looked_at: int = 0
    """When it was looked last."""

    is_full: bool = False
    """More may wait than could be claimed when it was looked last."""

    flight: set[int] = field(default_factory=set)
    """Rows that were claimed here and are not marked yet."""

    @property
    def look_at(self) -> int:
        """When to look next, whatever else there is to do."""
        return min(self.wake_at, self.looked_at + SECOND)

    def has_room(self, chat: str, now: int, *, taken: int) -> bool:
        """Whether one more may be sent to a chat now, beside so many just taken."""
        if len(self.flight) + taken >= FLIGHT or not self.pace.room(now):
            return False
        return self.pace.next_at(chat, now) <= now

    def note(self, claimed: Claimed) -> None:
        """Go by what was claimed, now that it is committed."""
        self.epoch = claimed.epoch
        self.flight.update(claim.row for claim in claimed.claims)
        if claimed.wake_at is not None:
            self.wake_at = claimed.wake_at


class Claimed(Struct, frozen=True):
    """What was taken, under which epoch; `wake_at`: when to look again, if none was.

    The sender is told of it after the commit: a transaction that fails must not leave
    behind that its epoch had begun, or what a dead owner was sending would lie there.
    """

    epoch: int
    claims: tuple[Claim, ...] = ()
    wake_at: int | None = None
