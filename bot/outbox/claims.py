"""What a process has taken to be sent, and by which right it may."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.outbox.pace import Pace
from bot.ports import Limits, Outgoing
from bot.store.queues import Lease
from bot.store.secrets import Secrets


@dataclass(frozen=True, slots=True)
class Claim:
    """A row that was taken to be sent now, and under which epoch of the lease."""

    row: int
    epoch: int
    lane: str
    """The chat it is queued under; it may have moved meanwhile."""

    unknowns: int
    tries: int
    conversation: int | None
    outgoing: Outgoing


@dataclass(slots=True)
class Sender:
    """Who may send for a channel: one process, by a lease with an epoch."""

    lease: Lease
    channel: str
    pace: Pace
    secrets: Secrets
    limits: Limits

    is_alone: bool
    """No other process can exist: the file of the database is locked."""

    epoch: int = 0
    wake_at: int = 0
    """When something may be sent next, as far as is known."""

    flight: set[int] = field(default_factory=set)
    """Rows that were claimed here and are not marked yet."""

    def note(self, claimed: Claimed) -> None:
        """Go by what was claimed, now that it is committed."""
        self.epoch = claimed.epoch
        self.flight.update(claim.row for claim in claimed.claims)
        if claimed.wake_at is not None:
            self.wake_at = claimed.wake_at


@dataclass(frozen=True, slots=True)
class Claimed:
    """What was taken, under which epoch; `wake_at`: when to look again, if none was.

    The sender is told of it after the commit: a transaction that fails must not leave
    behind that its epoch had begun, or what a dead owner was sending would lie there.
    """

    epoch: int
    claims: tuple[Claim, ...] = ()
    wake_at: int | None = None
