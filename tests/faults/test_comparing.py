from __future__ import annotations

import pytest

from tests.faults.comparing import compare


@pytest.mark.slow
async def test_kills_cost_a_plain_bot_its_memory_and_ours_nothing() -> None:
    plain = await compare("python-telegram-bot", kills=2, lines=4, seed=1)
    ours = await compare("firstline, no library", kills=2, lines=4, seed=1)

    assert (plain.lines, ours.lines) == (80, 80)
    assert (ours.lost, ours.forgotten) == (0, 0)
    assert plain.lost + plain.forgotten > 0
