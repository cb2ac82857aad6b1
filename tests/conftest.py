from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.store.accounts import users
from bot.store.database import Database, open_database
from bot.store.migrations import migrate
from bot.store.moments import micros
from bot.store.secrets import Secrets, open_secrets
from tests.bot.clock import NOON, SteeredClock
from tests.bot.pages import Pages
from tests.bot.rig import Rig
from tests.servers.postgres import postgres_server
from tests.servers.redis import redis_server

NO_BROWSER = "there is no Chromium on this machine"
SECRET = "a secret of the tests"  # noqa: S105 (of nothing)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what a machine cannot test; a skipped test is easily overlooked."""
    skipped = terminalreporter.stats.get("skipped", [])
    untested = [one for one in skipped if NO_BROWSER in str(one.longrepr)]
    if untested:
        told = f"{len(untested)} TESTS OF PAGES WERE NOT RUN: {NO_BROWSER}"
        terminalreporter.write_sep("!", told, red=True, bold=True)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A server of this test process; its database has the tables."""
    with postgres_server() as url:
        _in_a_thread(_migrate(url))
        yield url


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server of this test process."""
    with redis_server(tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture(scope="session")
def sqlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that has the tables."""
    path = tmp_path_factory.mktemp("template") / "firstline.db"
    _in_a_thread(_migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
async def database_url(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[str]:
    """An address with the tables but without a row, once for each database."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_file")
        path = tmp_path_factory.mktemp("store") / template.name
        yield f"sqlite:///{shutil.copy(template, path)}"
        return
    url: str = request.getfixturevalue("postgres_url")
    await _administer(url, *_wiping())
    yield url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A database with the tables."""
    opened = open_database(database_url)
    await opened.transact(migrate)
    yield opened
    await opened.close()


@pytest.fixture
async def secrets(database: Database) -> Secrets:
    """The keys of the database."""
    return await database.transact(lambda c: open_secrets(c, SECRET, now=micros(NOON)))


@pytest.fixture
def clock() -> SteeredClock:
    """A clock that moves only when told to."""
    return SteeredClock()


def _in_a_thread(work: Coroutine[None, None, None]) -> None:
    """The loop of a test may be running here already."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


async def _migrate(url: str) -> None:
    database = open_database(url)
    await database.transact(migrate)
    await database.close()


async def _administer(url: str, *statements: str) -> None:
    from asyncpg import connect

    connection = await connect(url)
    try:
        await connection.execute("; ".join(statements))
    finally:
        await connection.close()


def _wiping() -> Iterator[str]:
    """Rows gone and counters at one: faster than a database for each test."""
    for table in reversed(users.metadata.sorted_tables):
        yield f"DELETE FROM {table.name}"  # noqa: S608 (names of our own)
    yield "SELECT setval(seqrelid::regclass, 1, false) FROM pg_sequence"


@pytest.fixture
def rig(database: Database, secrets: Secrets, clock: SteeredClock) -> Rig:
    """A whole bot on the database."""
    return Rig(database, secrets, clock)


@pytest.fixture
def pages(database: Database, secrets: Secrets, clock: SteeredClock) -> Pages:
    """A whole bot on the database whose prospects write on pages."""
    return Pages(database, secrets, clock)
