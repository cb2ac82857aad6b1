from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store.database import Database, open_database
from bot.store.moments import micros
from bot.store.secrets import Secrets, open_secrets
from tests.bot.clock import NOON
from tests.conftest import SECRET
from tests.faults.experiments import EXPERIMENTS, Bench
from tests.faults.mutants import MUTANTS, patched

# SQLite has one writer, so there is nobody to race with.
ONLY_SHARED = {"no_mutex", "unlocked_place"}
QUEUED = [name for name, mutant in MUTANTS.items() if not mutant.is_at_once]
AT_ONCE = [name for name, mutant in MUTANTS.items() if mutant.is_at_once]


@pytest.fixture
def bench(database: Database, secrets: Secrets, tmp_path: Path) -> Bench:
    return Bench(database, secrets, tmp_path)


@pytest.fixture
async def at_once(sqlite_file: Path, tmp_path: Path) -> AsyncIterator[Bench]:
    """As `firstline run` works on SQLite: it answers in the transaction that keeps."""
    path = shutil.copy(sqlite_file, tmp_path / "firstline.db")
    database = open_database(f"sqlite:///{path}")
    now = micros(NOON)
    secrets = await database.transact(lambda c: open_secrets(c, SECRET, now=now))
    yield Bench(database, secrets, tmp_path, is_at_once=True)
    await database.close()


@pytest.mark.slow
@pytest.mark.parametrize("name", EXPERIMENTS)
async def test_nothing_breaks(name: str, bench: Bench) -> None:
    assert await EXPERIMENTS[name](bench) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", EXPERIMENTS)
async def test_nothing_breaks_that_is_answered_at_once(
    name: str, at_once: Bench
) -> None:
    assert await EXPERIMENTS[name](at_once) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", QUEUED)
async def test_the_mistake_is_found(name: str, bench: Bench) -> None:
    mutant = MUTANTS[name]
    if name in ONLY_SHARED and not bench.database.is_shared:
        assert await EXPERIMENTS[mutant.found_by](bench) == []
        return

    with patched(mutant):
        assert await EXPERIMENTS[mutant.found_by](bench) != []


@pytest.mark.slow
@pytest.mark.parametrize("name", AT_ONCE)
async def test_the_mistake_of_answering_at_once_is_found(
    name: str, at_once: Bench
) -> None:
    mutant = MUTANTS[name]
    with patched(mutant):
        assert await EXPERIMENTS[mutant.found_by](at_once) != []
