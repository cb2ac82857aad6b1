"""The statuses of a conversation and which event leads where: the one table."""

from __future__ import annotations

from typing import Literal

from dialogs.conversation.state import Status

Step = Literal[
    "spoke",
    "paused",
    "called",
    "claimed",
    "returned",
    "finished",
    "closed",
]
"""What moves a conversation.

`spoke` the prospect wrote · `paused` the prospect asked to be written to later ·
`called` a human was called and the bot has nothing left to ask · `claimed` a manager
took over or wrote · `returned` a manager gave it back · `finished` the bot's work is
over · `closed` a manager closed the lead.
"""

TALKING, WAITING, HUMAN = Status.TALKING, Status.WAITING, Status.HUMAN
PAUSED, CLOSED = Status.PAUSED, Status.CLOSED

TABLE: dict[Status, dict[Step, Status]] = {
    TALKING: {
        "paused": PAUSED,
        "called": WAITING,
        "claimed": HUMAN,
        "finished": CLOSED,
        "closed": CLOSED,
    },
    WAITING: {
        "claimed": HUMAN,
        "returned": TALKING,
        "finished": CLOSED,
        "closed": CLOSED,
    },
    HUMAN: {
        "returned": TALKING,
        "closed": CLOSED,
    },
    PAUSED: {
        "spoke": TALKING,
        "called": WAITING,
        "claimed": HUMAN,
        "finished": CLOSED,
        "closed": CLOSED,
    },
    CLOSED: {
        "spoke": TALKING,
        "called": WAITING,
        "claimed": HUMAN,
    },
}


def step(status: Status, move: Step) -> Status:
    """Where a step leads; a step the table does not name leads nowhere."""
    return TABLE[status].get(move, status)


def mermaid() -> str:
    """The table as a Mermaid state diagram, for the docs."""
    arrows = [
        f"    {status.value} --> {target.value}: {move}"
        for status, moves in TABLE.items()
        for move, target in moves.items()
    ]
    return "\n".join(["stateDiagram-v2", "    [*] --> talking", *arrows, ""])
