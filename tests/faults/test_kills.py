from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.faults.killing import Plan, run


@pytest.mark.slow
async def test_bots_that_are_killed_lose_nothing_and_double_nothing(
    database_url: str, tmp_path: Path
) -> None:
    is_shared = database_url.startswith("postgresql")
    plan = Plan(chats=20, lines=10, processes=2 if is_shared else 1, kills=8, seed=7)

    outcome = await asyncio.to_thread(run, plan, database_url, tmp_path)

    assert outcome.wrong == []
    assert outcome.updates == 200
