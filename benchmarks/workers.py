"""One process and two over PostgreSQL and Redis, the people on the same cores."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import asyncpg

from benchmarks.contenders import Arena, Figures, run
from benchmarks.pairs import Series
from benchmarks.tables import Table, number, ratio
from tests.servers.postgres import postgres_cluster

SAFE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
"""Durable, as SQLite is with FULL."""

ALONE, ONE, TWO = "PostgreSQL, one process", "PostgreSQL, 1 worker", "2 workers"
COUNTS = {ALONE: 0, ONE: 1, TWO: 2}
SHARES = {
    "cpu": "people and sender",
    "cpu_workers": "workers",
    "cpu_postgres": "PostgreSQL",
    "cpu_redis": "Redis",
}
"""Figures of a run, and whose CPU they are."""


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


def table(title: str, series: Series, names: Iterable[str]) -> Table:
    """A row for each number of workers: how fast, and whose CPU a turn takes."""
    head = ["", "turns/s", "it : 1 worker", *SHARES.values(), "together, CPU µs"]
    return Table(title, [head, *(_row(series, name) for name in names)])


def _row(series: Series, name: str) -> list[str]:
    shares = [series.median(name, figure) for figure in SHARES]
    told = [one or 0.0 for one in shares]
    return [
        name,
        number(series.median(name, "turns")),
        ratio(series.ratio(name, ONE, "turns")),
        *map(number, told),
        number(sum(told)),
    ]


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
