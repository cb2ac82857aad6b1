"""Every call that reached the server, in order: what a checker reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tests.servers.telegram.params import Json

Outcome = Literal["ok", "fail", "unknown"]


@dataclass(slots=True)
class Call:
    """A call and what the bot got; unknown: it got no answer though it was done."""

    at: float
    method: str
    params: Json
    outcome: Outcome = "unknown"
    code: int = 0
    description: str = ""
    result: object = None
    fault: str = ""

    @property
    def is_done(self) -> bool:
        """Whether it took effect, told or not."""
        return self.result is not None


@dataclass(slots=True)
class History:
    """The calls; `get_updates` apart, because they would hide the others."""

    calls: list[Call] = field(default_factory=list)
    polls: list[Call] = field(default_factory=list)

    def begin(self, at: float, method: str, params: Json) -> Call:
        call = Call(at, method, params)
        is_poll = method.lower() == "getupdates"
        (self.polls if is_poll else self.calls).append(call)
        return call

    def of(self, *methods: str) -> list[Call]:
        """The calls of these methods."""
        names = {method.lower() for method in methods}
        return [call for call in self.calls if call.method.lower() in names]
