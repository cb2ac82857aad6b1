from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import calm, workers
from benchmarks.goals import GOALS, Goal, lines
from benchmarks.on_firstline import FirstlinePeer
from benchmarks.pairs import Series
from benchmarks.peers import harness
from benchmarks.peers.dialog import TURNS
from benchmarks.peers.harness import cpu_of
from benchmarks.shares import Shares, seconds_of

pytestmark = pytest.mark.slow

MOST_GROWN = 64
"""MB."""

AT_LEAST = Goal("fast", "turns", 1.5)
AT_MOST = Goal("cheap", "CPU", 2.0, is_most=True)


@pytest.mark.parametrize("dialog", ["structured", "free"])
async def test_firstline_has_the_dialog_that_the_peers_have(
    dialog: str, tmp_path: Path
) -> None:
    args = argparse.Namespace(
        dialog=dialog,
        variant=None,
        concurrency=1,
        server=None,
        folder=tmp_path,
        filled=None,
        sync="FULL",
    )

    told = await harness.check(FirstlinePeer(args))

    assert told["replies"] == TURNS + 1


async def test_a_flood_costs_others_little_time_and_no_memory(tmp_path: Path) -> None:
    args = argparse.Namespace(folder=tmp_path, seconds=3.0, flood=20_000, rate=50.0)
    tries = []
    # A busy machine makes it worse and never better.
    for _ in range(3):
        told = await calm.beside_a_flood(args)
        tries.append((told["flood"] / told["calm"], told["grown"]))
        if tries[-1][0] <= 2 and tries[-1][1] <= MOST_GROWN:
            return

    raise AssertionError(tries)


async def test_answers_come_evenly_at_half_of_the_capacity(tmp_path: Path) -> None:
    args = argparse.Namespace(folder=tmp_path, seconds=3.0)
    tries = []
    for _ in range(3):
        told = await calm.at_half(args)
        tries.append(told["p99"] / told["median"])
        if tries[-1] <= 10:
            return

    raise AssertionError(tries)


@pytest.mark.parametrize(
    ("goal", "ratio", "verdict"),
    [
        (AT_LEAST, 1.5, "reached"),
        (AT_LEAST, 1.49, "NOT REACHED"),
        (AT_MOST, 2.0, "reached"),
        (AT_MOST, 2.01, "NOT REACHED"),
        (AT_LEAST, None, "NOT MEASURED"),
        (AT_MOST, None, "NOT MEASURED"),
    ],
)
def test_a_goal_is_reached_on_its_side_of_the_bound(
    goal: Goal, ratio: float | None, verdict: str
) -> None:
    assert goal.verdict(ratio) == verdict


def test_what_nobody_measured_is_told_for_every_goal() -> None:
    assert {row[-1] for row in lines({})} == {"NOT MEASURED"}
    assert len(lines({})) == len(GOALS)


def test_a_ratio_is_the_median_of_what_ran_side_by_side() -> None:
    rounds = [
        {"ours": {"turns": ours}, "theirs": {"turns": theirs}}
        for ours, theirs in ((10.0, 10.0), (300.0, 100.0), (4.0, 2.0))
    ]

    assert Series([*rounds]).ratio("ours", "theirs", "turns") == 2.0


def test_whoever_cannot_be_installed_has_no_ratio() -> None:
    series = Series([{"ours": {"turns": 1.0}, "theirs": None}])

    assert series.ratio("ours", "theirs", "turns") is None


def test_shares_of_a_turn_are_told_beside_each_other() -> None:
    told = {"turns": 500.0, "cpu": 200.0, "cpu_workers": 400.0, "cpu_postgres": 300.0}
    series = Series([{workers.ONE: told, workers.TWO: {**told, "turns": 750.0}}])

    shown = workers.table("PostgreSQL", series, (workers.ONE, workers.TWO)).rows

    assert shown[1] == [workers.ONE, "500", "1.00", "200", "400", "300", "0", "900"]
    assert shown[2][1:3] == ["750", "1.50"]


def test_a_process_counts_with_those_that_it_has_started() -> None:
    busy = "import subprocess, sys; sum(range(10**6)); print(flush=True); input()"
    nested = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}])"
    with subprocess.Popen(
        [sys.executable, "-c", nested],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as started:
        assert started.stdout is not None
        started.stdout.readline()
        alone, together = (cpu_of(started.pid), seconds_of({"it": [started.pid]})["it"])
        started.communicate(b"\n")

    assert together > alone
    shares = Shares()
    shares.add({"it": 1.0}, 1_000)
    shares.add({"it": 3.0}, 1_000)
    assert shares.told() == {"cpu_it": 2_000.0}
