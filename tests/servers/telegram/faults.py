"""What goes wrong between a bot and the server, on order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["drop", "refuse", "status", "delay", "answer"]


@dataclass(slots=True)
class Fault:
    """One kind of trouble for the next `times` calls of a method.

    drop: does what was asked, then closes the connection without an answer;
    refuse: closes it and does nothing; status: answers an empty page of this code and
    does nothing; delay: waits, then does it; answer: a JSON answer of this code.
    """

    kind: Kind
    method: str = ""
    times: int = 1
    status: int = 502
    seconds: float = 0
    description: str = ""
    parameters: dict[str, int] = field(default_factory=dict)
    chat: int | None = None

    def concerns(self, method: str, chat: str) -> bool:
        if self.times <= 0 or self.method.lower() not in {"", method.lower()}:
            return False
        return self.chat is None or str(self.chat) == chat


@dataclass(slots=True)
class Faults:
    """The faults that are still to come, in order."""

    waiting: list[Fault] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        self.waiting.append(fault)

    def next(self, method: str, chat: str) -> Fault | None:
        """The fault of this call, counted down."""
        for fault in self.waiting:
            if fault.concerns(method, chat):
                fault.times -= 1
                return fault
        return None

    def clear(self) -> None:
        self.waiting.clear()
