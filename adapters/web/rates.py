"""How often somebody who has not signed in may ask: buckets in memory, bounded."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from msgspec import Struct, field
from starlette.exceptions import HTTPException
from starlette.requests import Request

from adapters.web.peers import address_of
from bot.ports import Rate

MOST = 20_000
"""Buckets that are kept; the one that was not used for longest goes first."""


class Buckets(Struct):
    """Each key may take `count` at once, and gets them back over `seconds`."""

    most: int = MOST
    clock: Callable[[], float] = time.monotonic
    _held: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def take(self, key: str, rate: Rate) -> float:
        """Take one; the seconds to wait when there is none, else 0."""
        now = self.clock()
        left, at = self._held.pop(key, (float(rate.count), now))
        left = min(rate.count, left + (now - at) * rate.count / rate.seconds)
        wait = 0.0 if left >= 1 else (1 - left) * rate.seconds / rate.count
        self._held[key] = (left if wait else left - 1, now)
        while len(self._held) > self.most:
            self._held.popitem(last=False)
        return wait


def limited(name: str, rate: Rate) -> Callable[[Request], Awaitable[None]]:
    """A dependency: so many requests of one address to what has this name."""

    async def check(request: Request) -> None:
        spend(request, f"{name}:{address_of(request)}", rate)

    return check


def spend(request: Request, key: str, rate: Rate) -> None:
    """Take one of a key; raises 429 with the time to wait."""
    buckets: Buckets = request.app.state.web.buckets
    wait = buckets.take(key, rate)
    if wait:
        raise HTTPException(429, headers={"Retry-After": str(int(wait) + 1)})
