from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from bot.store.opening import open_signals
from bot.store.redis_signals import MOST, RedisSignals
from bot.store.signals import (
    DESK,
    READY,
    LocalSignals,
    chat_topic,
)
from tests.servers.processes import free_port
from tests.servers.redis import redis_server


@asynccontextmanager
async def running(*urls: str) -> AsyncIterator[tuple[RedisSignals, ...]]:
    """Signals of so many processes, that listen already if there is a server."""
    signals = tuple(RedisSignals(url) for url in urls)
    tasks = [asyncio.ensure_future(each.run()) for each in signals]
    await asyncio.sleep(0.2)
    try:
        yield signals
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_who_waits_is_woken() -> None:
    signals = LocalSignals()
    waiting = asyncio.ensure_future(signals.wait(30))
    await asyncio.sleep(0)

    await signals.wake(READY)

    await asyncio.wait_for(waiting, 1)


async def test_a_wake_before_the_wait_is_not_lost() -> None:
    signals = LocalSignals()

    await signals.wake(READY)

    await asyncio.wait_for(signals.wait(30), 1)


async def test_another_process_is_woken(redis_url: str) -> None:
    async with running(redis_url, redis_url) as (one, other):
        waiting = asyncio.ensure_future(other.wait(30))

        await one.wake(READY)

        await asyncio.wait_for(waiting, 2)


@pytest.mark.slow
async def test_without_a_server_one_looks_by_himself(tmp_path: Path) -> None:
    """And when it comes, or comes back, it is used."""
    port = free_port()
    url = f"redis://127.0.0.1:{port}/0"
    async with running(url, url) as (one, other):
        begun = time.monotonic()
        await one.wake(READY)
        await other.wait(0.1)
        assert time.monotonic() - begun < 1

        with redis_server(tmp_path, port=port):
            await asyncio.sleep(1.5)
            waiting = asyncio.ensure_future(other.wait(30))
            await one.wake(READY)
            await asyncio.wait_for(waiting, 2)


def test_signals_stay_in_the_process_without_an_address() -> None:
    assert isinstance(open_signals(None), LocalSignals)


async def test_every_listener_hears_of_its_own_topics() -> None:
    signals = LocalSignals()
    async with (
        signals.listening(chat_topic(1), DESK) as one,
        signals.listening(DESK) as other,
    ):
        await signals.wake(chat_topic(1), chat_topic(2))
        await signals.wake(chat_topic(1))

        assert await one.wait(30) == {chat_topic(1)}
        assert await one.wait(0) == frozenset()
        assert await other.wait(0) == frozenset()

        await signals.wake(DESK)

        assert await one.wait(30) == {DESK}
        assert await other.wait(30) == {DESK}


async def test_what_was_woken_while_one_was_reading_is_heard() -> None:
    signals = LocalSignals()
    async with signals.listening(DESK) as heard:
        await signals.wake(DESK)

        assert await asyncio.wait_for(heard.wait(30), 1) == {DESK}


async def test_a_topic_does_not_outlive_its_last_listener() -> None:
    signals = LocalSignals()
    for number in range(100):
        with suppress(ZeroDivisionError):
            async with signals.listening(chat_topic(number)):
                raise ZeroDivisionError
        await signals.wake(chat_topic(number))

    assert signals._heard == {}  # noqa: SLF001 (what would leak)


async def test_listeners_hear_of_other_processes(redis_url: str) -> None:
    async with (
        running(redis_url, redis_url) as (one, other),
        other.listening(chat_topic(7)) as heard,
    ):
        await one.wake(chat_topic(8), DESK, chat_topic(7))

        assert await heard.wait(2) == {chat_topic(7)}


async def test_ones_own_wake_does_not_come_back(redis_url: str) -> None:
    async with running(redis_url) as (one,), one.listening(DESK) as heard:
        await one.wake(DESK)

        assert await heard.wait(2) == {DESK}
        assert await heard.wait(0.2) == frozenset()


async def test_what_waits_for_a_server_that_is_away_is_bounded() -> None:
    signals = RedisSignals(f"redis://127.0.0.1:{free_port()}/0")
    for number in range(2 * MOST):
        await signals.wake(chat_topic(number))

    assert len(signals._pending) == MOST  # noqa: SLF001 (what would grow)


@pytest.mark.parametrize("rounds", range(6))
async def test_whoever_is_woken_and_told_to_stop_at_once_stops(rounds: int) -> None:
    signals = LocalSignals()
    waiting = asyncio.create_task(signals.wait(30))
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    await signals.wake(READY)
    for _ in range(rounds):
        await asyncio.sleep(0)
    was_over = waiting.done()
    waiting.cancel()
    await asyncio.wait([waiting])

    assert was_over or waiting.cancelled()


@pytest.mark.slow
async def test_whoever_tells_others_and_is_told_to_stop_at_once_stops(
    redis_url: str,
) -> None:
    for round_ in range(30):
        signals = RedisSignals(redis_url)
        running = asyncio.ensure_future(signals.run())
        await asyncio.sleep(0.02)
        await signals.wake(READY)
        # At each stage of the publication once.
        for _ in range(round_ % 10):
            await asyncio.sleep(0)
        running.cancel()
        done, _ = await asyncio.wait([running], timeout=2)

        assert done, round_
