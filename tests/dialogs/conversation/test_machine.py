from __future__ import annotations

import pytest

from dialogs.conversation.machine import TABLE, Step, mermaid, step
from dialogs.conversation.state import Status


def test_every_status_is_in_the_table() -> None:
    assert set(TABLE) == set(Status)


def test_every_status_can_be_left_and_reached() -> None:
    reached = {target for moves in TABLE.values() for target in moves.values()}

    assert reached == set(Status)
    assert all(TABLE.values())


@pytest.mark.parametrize(
    ("status", "move", "target"),
    [
        (Status.TALKING, "called", Status.WAITING),
        (Status.WAITING, "claimed", Status.HUMAN),
        (Status.HUMAN, "returned", Status.TALKING),
        (Status.HUMAN, "spoke", Status.HUMAN),
        (Status.PAUSED, "spoke", Status.TALKING),
    ],
)
def test_a_step_leads_where_the_table_says(
    status: Status,
    move: Step,
    target: Status,
) -> None:
    assert step(status, move) is target


def test_the_diagram_names_every_arrow() -> None:
    arrows = sum(len(moves) for moves in TABLE.values())

    assert mermaid().count(": ") == arrows
