from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.outage import LATEST, outage


@pytest.mark.slow
async def test_a_database_that_is_killed_loses_nothing_that_was_confirmed(
    tmp_path: Path,
) -> None:
    seen = await outage(tmp_path, kills=3)

    assert seen.wrong == []
    assert (seen.down, seen.up) == ({503}, {200})
    assert seen.longest < LATEST
