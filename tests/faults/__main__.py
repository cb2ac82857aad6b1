"""`make faults`: the long forms, a line each; the exit code says whether all held."""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import make_url

from bot.store.database import open_database
from bot.store.migrations import migrate
from bot.store.secrets import open_secrets
from tests.faults.comparing import compare, told
from tests.faults.experiments import EXPERIMENTS, Bench
from tests.faults.killing import Plan, run
from tests.faults.mutants import MUTANTS, patched
from tests.faults.outage import outage
from tests.faults.plain import BOTS
from tests.servers.postgres import postgres_server

SEEDS = (1, 2, 3)
KILLS, LINES = 20, 20
"""Of the comparison with other bots: lines are those of each of its people."""

LONG = {"sqlite": 500, "postgresql": 100}
"""People in the experiments that work with any number."""


def main() -> int:
    """Run every experiment on both databases and print what came of it."""
    given = _arguments()
    logging.disable()
    broken = 0
    with postgres_server() as server:
        for store in ("sqlite", "postgresql"):
            for name, wrong, figures in _all(store, server, given):
                state = "broken" if wrong else "held"
                print(f"{store:<11} {name:<14} {state:<7} {figures}", flush=True)
                for line in wrong[:10]:
                    print(f"    {line}")
                broken += bool(wrong)
        with tempfile.TemporaryDirectory() as folder:
            seen = asyncio.run(outage(Path(folder), kills=KILLS))
        figures = f"{KILLS} kills, answered again after {seen.longest:.1f} s at most"
        state = "broken" if seen.wrong else "held"
        print(f"postgresql  {'outage':<14} {state:<7} {figures}", flush=True)
        broken += bool(seen.wrong) or seen.down != {503}
        for kind in BOTS:
            done = asyncio.run(compare(kind, kills=KILLS, lines=LINES, seed=1))
            print(told(done), flush=True)
            broken += kind.startswith("firstline") and bool(done.lost + done.forgotten)
        for name, mutant in MUTANTS.items():
            found = _first_failing(name, server)
            print(f"mutant      {name:<16} {found or 'NOT FOUND':<9} {mutant.what}")
            broken += found is None
    return 1 if broken else 0


def _first_failing(name: str, server: str) -> str | None:
    """The experiment that finds a mutant first, on the database that many share."""
    mutant = MUTANTS[name]
    for experiment in sorted(EXPERIMENTS, key=lambda e: e != mutant.found_by):
        with tempfile.TemporaryDirectory() as folder, patched(mutant):
            address = _address("postgresql", server, folder)
            if asyncio.run(_experiment(experiment, address, Path(folder))):
                return experiment
    return None


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make faults")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--updates", type=int, default=10_000)
    parser.add_argument("--seeds", type=int, default=len(SEEDS))
    parser.add_argument("--mutant", choices=sorted(MUTANTS))
    return parser.parse_args()


def _all(
    store: str, server: str, given: argparse.Namespace
) -> Iterator[tuple[str, list[str], str]]:
    for seed in range(1, given.seeds + 1):
        plan = Plan(
            chats=max(1, given.updates // 20),
            lines=20,
            processes=2 if store == "postgresql" else 1,
            kills=given.kills,
            seed=seed,
            mutant=given.mutant,
            patience=300,
        )
        with tempfile.TemporaryDirectory() as folder:
            outcome = run(plan, _address(store, server, folder), Path(folder))
        told = (
            f"seed {seed}: {outcome.updates} updates, {outcome.kills} kills, "
            f"{outcome.again} sent again, {outcome.seconds:.0f} s"
        )
        yield "kills", outcome.wrong, told
    for name in EXPERIMENTS:
        with tempfile.TemporaryDirectory() as folder:
            address = _address(store, server, folder)
            broken = asyncio.run(
                _experiment(name, address, Path(folder), size=LONG[store])
            )
            yield name, broken, ""


async def _experiment(
    name: str, address: str, folder: Path, *, size: int = 4
) -> list[str]:
    database = open_database(address)
    try:
        await database.transact(migrate)
        secrets = await database.transact(lambda c: open_secrets(c, "key", now=0))
        bench = Bench(database, secrets, folder, size=size)
        return await EXPERIMENTS[name](bench)
    finally:
        await database.close()


def _address(store: str, server: str, folder: str) -> str:
    if store == "sqlite":
        return f"sqlite:///{folder}/firstline.db"
    name = "f" + Path(folder).name.replace("-", "").lower()
    asyncio.run(_create(server, name))
    return make_url(server).set(database=name).render_as_string(hide_password=False)


async def _create(server: str, name: str) -> None:
    from asyncpg import connect

    connection = await connect(server)
    try:
        await connection.execute(f'CREATE DATABASE "{name}"')
    finally:
        await connection.close()


if __name__ == "__main__":
    sys.exit(main())
