"""`make profile`: a turn's CPU, split."""

from __future__ import annotations

from benchmarks.peers import harness  # isort: skip  # the clock starts

import argparse
import asyncio
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
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        args = argparse.Namespace(
            **vars(given),
            variant=None,
            concurrency=1,
            stored=0,
            server=None,
            folder=Path(folder),
            sync="FULL",
        )
        ledger = Ledger()
        watch(ledger)
        peer = FirstlinePeer(args)
        found = asyncio.run(_measure(peer, ledger))
    _print(found, ledger, turns=given.chats * given.rounds * TURNS)


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


def _print(cpu: float, ledger: Ledger, *, turns: int) -> None:
    print(f"{'CPU of a turn, µs':<18} {'own':>8} {'calls a turn':>14}")
    for stage in STAGES:
        own = ledger.spent[stage] / turns / 1000
        print(f"  {stage:<16} {own:8.1f} {ledger.calls[stage] / turns:14.2f}")
    known = sum(ledger.spent[stage] for stage in STAGES) / turns / 1000
    whole = cpu / turns * 1e6
    print(f"  {'loops, threads':<16} {whole - known:8.1f}")
    print(f"  {'whole':<16} {whole:8.1f}")


if __name__ == "__main__":
    main()
