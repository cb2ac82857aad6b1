from __future__ import annotations

import asyncio
import time
from pathlib import Path

from bot.store.signals import READY, LocalSignals, RedisSignals, open_signals
from tests.servers.processes import free_port
from tests.servers.redis import redis_server


async def test_who_waits_is_woken() -> None:
    signals = LocalSignals()
    waiting = asyncio.ensure_future(signals.wait(READY, 30))
    await asyncio.sleep(0)

    await signals.wake(READY)

    await asyncio.wait_for(waiting, 1)


async def test_a_wake_before_the_wait_is_not_lost() -> None:
    signals = LocalSignals()

    await signals.wake(READY)

    await asyncio.wait_for(signals.wait(READY, 30), 1)


async def test_another_process_is_woken(redis_url: str) -> None:
    one, other = RedisSignals(redis_url), RedisSignals(redis_url)
    running = [asyncio.ensure_future(each.run()) for each in (one, other)]
    await asyncio.sleep(0.2)
    waiting = asyncio.ensure_future(other.wait(READY, 30))

    await one.wake(READY)

    await asyncio.wait_for(waiting, 2)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


async def test_without_a_server_one_looks_by_himself(tmp_path: Path) -> None:
    """And when it comes, or comes back, it is used."""
    port = free_port()
    url = f"redis://127.0.0.1:{port}/0"
    one, other = RedisSignals(url), RedisSignals(url)
    running = [asyncio.ensure_future(each.run()) for each in (one, other)]
    begun = time.monotonic()
    await one.wake(READY)
    await other.wait(READY, 0.1)
    assert time.monotonic() - begun < 1

    with redis_server(tmp_path, port=port):
        await asyncio.sleep(1.5)
        waiting = asyncio.ensure_future(other.wait(READY, 30))
        await one.wake(READY)
        await asyncio.wait_for(waiting, 2)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


def test_signals_stay_in_the_process_without_an_address() -> None:
    assert isinstance(open_signals(None), LocalSignals)
