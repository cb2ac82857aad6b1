from __future__ import annotations

from pathlib import Path

import pytest

from bot.store.database import Database
from bot.store.secrets import Secrets
from tests.faults.experiments import EXPERIMENTS, Bench
from tests.faults.mutants import MUTANTS, patched

# SQLite has one writer, so there is nobody to race with.
ONLY_SHARED = {"no_mutex", "unlocked_place"}


@pytest.fixture
def bench(database: Database, secrets: Secrets, tmp_path: Path) -> Bench:
    return Bench(database, secrets, tmp_path)


@pytest.mark.parametrize("name", EXPERIMENTS)
async def test_nothing_breaks(name: str, bench: Bench) -> None:
    assert await EXPERIMENTS[name](bench) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", MUTANTS)
async def test_the_mistake_is_found(name: str, bench: Bench) -> None:
    mutant = MUTANTS[name]
    if name in ONLY_SHARED and not bench.database.is_shared:
        assert await EXPERIMENTS[mutant.found_by](bench) == []
        return

    with patched(mutant):
        assert await EXPERIMENTS[mutant.found_by](bench) != []
