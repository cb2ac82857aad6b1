"""Hooks: a messenger sends what comes by itself, and a web server answers it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol, runtime_checkable

from msgspec import Struct, field

from bot.ports import Accept


class HookRequest(Struct, frozen=True):
    """A request as it came; names of headers are in small letters."""

    method: str
    headers: Mapping[str, str]
    query: Mapping[str, str]
    body: bytes


class HookAnswer(Struct, frozen=True):
    """What the web server answers."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


Take = Callable[[HookRequest], Awaitable[HookAnswer]]
"""Verifies a request before reading it, and answers when what came is kept."""


@runtime_checkable
class Hookable(Protocol):
    """A messenger that may be fed by a web server."""

    @property
    def is_fed(self) -> bool:
        """Whether it is, by the settings; else it asks for what comes."""
        ...

    def taking(self, accept: Accept, /, *, secret: str, sends: bool = True) -> Take:
        """What the requests of its hook are given to.

        `sends` says whether this process also sees what is answered.
        """
        ...

    async def receive_by_hook(self, url: str, /, *, secret: str) -> None:
        """Tell the messenger the address; raises an AdapterError."""
        ...
