"""`make profile`: a turn's CPU, split."""

from __future__ import annotations

from benchmarks.peers import harness  # isort: skip  # the clock starts

import argparse
import asyncio
import json
import tempfile
from pathlib import Path

from benchmarks.on_firstline import FirstlinePeer
from benchmarks.peers.dialog import DIALOGS, TURNS
from benchmarks.stages import STAGES, Ledger, watch


def main() -> None:
    """Run a few rounds with every stage timed, and print the split."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dialog", choices=sorted(DIALOGS), default="structured")
    parser.add_argument("--chats", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true", help="for a program")
    parser.add_argument("--folder", type=Path, help="for files")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        args = argparse.Namespace(
            dialog=given.dialog,
            chats=given.chats,
            rounds=given.rounds,
            variant=None,
            concurrency=1,
            stored=0,
            server=None,
            folder=Path(folder),
            sync="FULL",
            filled=None,
        )
        ledger = Ledger()
        watch(ledger)
        peer = FirstlinePeer(args)
        found = asyncio.run(_measure(peer, ledger))
    split = _split(found, ledger, turns=given.chats * given.rounds * TURNS)
    if given.json:
        print(json.dumps(split))
        return
    print(f"{'CPU of a turn, µs':<18} {'own':>8}")
    for stage, own in split.items():
        print(f"  {stage:<16} {own:8.1f}")


async def _measure(peer: FirstlinePeer, ledger: Ledger) -> float:
    """CPU seconds of the rounds; the ledger holds their split."""
    await peer.start()
    await peer.talk(harness.scripts(peer, harness.BASE, harness.WARM_UP))
    ledger.spent.clear()
    ledger.calls.clear()
    spent = 0.0
    for number in range(peer.args.rounds):
        first = harness.BASE + (number + 1) * peer.args.chats
        _, cpu, _ = await harness.one_round(
            peer, harness.scripts(peer, first, peer.args.chats)
        )
        spent += cpu
    await peer.close()
    return spent


def _split(cpu: float, ledger: Ledger, *, turns: int) -> dict[str, float]:
    """Microseconds of a turn by stage; what is in none is the loops and threads."""
    split = {stage: ledger.spent[stage] / turns / 1000 for stage in STAGES}
    whole = cpu / turns * 1e6
    return {**split, "loops, threads": whole - sum(split.values()), "whole": whole}


if __name__ == "__main__":
    main()
