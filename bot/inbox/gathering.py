"""Calls that come while one is under way are done together by the next.

So a hundred webhooks at once cost the database what a batch of a hundred does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from msgspec import Struct, field

from bot.errors import StoreDownError

T = TypeVar("T")

MOST = 256
"""Things in one call; the others wait for the next."""


class Gathering(Struct, Generic[T]):
    """A door that many may come through at once; each learns what became of his."""

    do: Callable[[Sequence[T]], Awaitable[None]]
    _waiting: list[tuple[Sequence[T], asyncio.Future[None]]] = field(
        default_factory=list
    )
    _working: asyncio.Task[None] | None = None

    async def take(self, things: Sequence[T]) -> None:
        """Do these beside those of others; raises what doing them raises."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((things, future))
        if self._working is None:
            self._working = asyncio.create_task(self._work())
        await future

    async def _work(self) -> None:
        try:
            while self._waiting:
                await self._together(self._next())
        finally:
            self._working = None

    def _next(self) -> list[tuple[Sequence[T], asyncio.Future[None]]]:
        count, room = 0, MOST
        for things, _ in self._waiting:
            room -= len(things)
            if count and room < 0:
                break
            count += 1
        batch = self._waiting[:count]
        del self._waiting[:count]
        return batch

    async def _together(
        self, batch: Sequence[tuple[Sequence[T], asyncio.Future[None]]]
    ) -> None:
        try:
            await self.do([thing for things, _ in batch for thing in things])
        except asyncio.CancelledError as error:
            _fail(batch, error)
            raise
        except BaseException as error:  # noqa: BLE001 (whoever is at fault is told)
            if len(batch) == 1 or isinstance(error, StoreDownError):
                _fail(batch, error)
                return
            for one in batch:
                await self._together([one])
        else:
            for _, future in batch:
                if not future.done():
                    future.set_result(None)


def _fail(
    batch: Sequence[tuple[Sequence[T], asyncio.Future[None]]], error: BaseException
) -> None:
    for _, future in batch:
        if not future.done():
            future.set_exception(error)
