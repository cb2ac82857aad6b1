"""One process and two over PostgreSQL and Redis, the people on the same cores."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import asyncpg

from benchmarks.contenders import Arena, Figures, run
from benchmarks.pairs import Series
from tests.servers.postgres import postgres_cluster

SAFE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
"""Durable, as SQLite is with FULL."""

ALONE, ONE, TWO = "PostgreSQL, one process", "PostgreSQL, 1 worker", "2 workers"
COUNTS = {ALONE: 0, ONE: 1, TWO: 2}


def measure(
    place: Arena,
    *,
    rounds: int,
    flags: tuple[str, ...],
    names: Sequence[str] = (ALONE, ONE, TWO),
) -> Series:
    """One process, one worker, two workers in turn, each on an empty database."""
    series = Series()
    with _server() as (url, pid):
        for number in range(rounds):
            print(f"  workers: {number + 1} of {rounds}", flush=True)
            series.rounds.append(
                {
                    name: _ask(
                        place,
                        url,
                        pid,
                        name=f"bench_{number}_{COUNTS[name]}",
                        workers=COUNTS[name],
                        flags=flags,
                    )
                    for name in names
                }
            )
    return series


@contextmanager
def _server() -> Iterator[tuple[str, int]]:
    """The address of a server and its process."""
    with postgres_cluster() as cluster, cluster.serving(**SAFE) as process:
        yield cluster.url, process.pid


def _ask(
    place: Arena,
    url: str,
    pid: int,
    *,
    name: str,
    workers: int,
    flags: tuple[str, ...],
) -> Figures:
    asyncio.run(_create(url, name))
    database = url.rpartition("/")[0] + f"/{name}"
    return run(
        [
            *(sys.executable, "-m", "benchmarks.on_postgres"),
            *("--database", database, "--postgres", str(pid)),
            *("--redis", place.redis, "--server", str(place.redis_pid)),
            *("--workers", str(workers), *flags),
        ],
        name=name,
    )


async def _create(url: str, name: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()
