"""Where a turn's CPU goes: each stage's own time, in whatever thread it runs.

Functions of the product are wrapped from outside while a profile runs; the product
knows nothing of it. Time inside a stage that another stage takes is the other's.
"""

from __future__ import annotations

import functools
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

import bot.delivery.delivery
import bot.inbox.intake
import bot.turns.advancing
import bot.turns.at_once
import bot.turns.chats
import bot.turns.turns
from adapters.messengers import telegram_direct, telegram_hearing
from bot import transaction
from bot.outbox.outgoing import Post
from dialogs.conversation.hearing import understanding
from dialogs.conversation.turn import Turn

STAGES = (
    "update parsed",
    "intake",
    "intake commit",
    "claim",
    "reading",
    "engine",
    "wording",
    "rows",
    "turn commit",
    "claim to send",
    "send",
    "mark sent",
    "mark commit",
)
COMMITS = {
    "intake": "intake commit",
    "claim": "turn commit",
    "rows": "turn commit",
    "claim to send": "mark commit",
    "mark sent": "mark commit",
}
"""Whose commit it is; one that several share is divided among them."""


@dataclass
class Ledger:
    """Nanoseconds of CPU by stage, over all threads."""

    spent: Counter[str] = field(default_factory=Counter)
    calls: Counter[str] = field(default_factory=Counter)
    _local: threading.local = field(default_factory=threading.local)

    def enter(self, stage: str) -> None:
        """A stage begins inside of the one that runs."""
        now = time.thread_time_ns()
        stack = self._stack()
        if stack:
            self.spent[stack[-1][0]] += now - stack[-1][1]
        stack.append((stage, now))
        self.calls[stage] += 1
        if stage in COMMITS:
            self._shared().add(COMMITS[stage])

    def leave(self) -> None:
        """The stage ends; the one around it goes on."""
        now = time.thread_time_ns()
        stack = self._stack()
        stage, since = stack.pop()
        self.spent[stage] += now - since
        if stack:
            stack[-1] = (stack[-1][0], now)

    def committed(self, nanoseconds: int) -> None:
        """A commit took so long; whoever shared it has a part."""
        shared = self._shared()
        for stage in shared:
            self.spent[stage] += nanoseconds // len(shared)
            self.calls[stage] += 1
        shared.clear()

    def _stack(self) -> list[tuple[str, int]]:
        if not hasattr(self._local, "stack"):
            self._local.stack = []
        stack: list[tuple[str, int]] = self._local.stack
        return stack

    def _shared(self) -> set[str]:
        if not hasattr(self._local, "shared"):
            self._local.shared = set()
        shared: set[str] = self._local.shared
        return shared


Place = tuple[ModuleType | type, str, str]
"""Where a function is, its name, its stage."""

PLACES: Sequence[Place] = (
    (telegram_hearing, "read_update", "update parsed"),
    (bot.inbox.intake, "keep", "intake"),
    (bot.turns.at_once, "rows_of", "intake"),
    (bot.turns.at_once, "_free", "intake"),
    (bot.turns.at_once, "_keep", "intake"),
    (bot.turns.turns, "take_ready", "claim"),
    (bot.turns.chats, "read", "claim"),
    (bot.turns.advancing, "plan", "engine"),
    (understanding, "hear", "reading"),
    (Turn, "wording", "wording"),
    (bot.turns.advancing, "write", "rows"),
    (transaction, "_put", "rows"),
    (transaction, "bear", "rows"),
    (Post, "put", "rows"),
    (bot.delivery.delivery, "claim", "claim to send"),
    (bot.delivery.delivery, "mark", "mark sent"),
)
SENDING: Sequence[Place] = ((bot.delivery.delivery.Delivery, "_post", "send"),)
"""What is awaited; off-line it never waits."""


def watch(ledger: Ledger) -> None:
    """Wrap the stages of this process for good."""
    for owner, name, stage in PLACES:
        setattr(owner, name, _timed(getattr(owner, name), stage, ledger))
    for owner, name, stage in SENDING:
        setattr(owner, name, _timed_await(getattr(owner, name), stage, ledger))
    telegram_direct._UPDATES = _Decoding(telegram_direct._UPDATES, ledger)  # type: ignore[assignment]  # noqa: SLF001
    commit = DefaultDialect.do_commit

    def timed_commit(self: DefaultDialect, connection: Any) -> None:  # noqa: ANN401
        began = time.thread_time_ns()
        commit(self, connection)  # type: ignore[no-untyped-call]
        ledger.committed(time.thread_time_ns() - began)

    DefaultDialect.do_commit = timed_commit  # type: ignore[method-assign]


@dataclass(frozen=True)
class _Decoding:
    """A decoder that is timed."""

    decoder: Any
    ledger: Ledger

    def decode(self, data: object) -> object:
        self.ledger.enter("update parsed")
        try:
            return self.decoder.decode(data)
        finally:
            self.ledger.leave()


def _timed(inner: Callable[..., Any], stage: str, ledger: Ledger) -> Callable[..., Any]:
    @functools.wraps(inner)
    def outer(*args: object, **more: object) -> object:
        ledger.enter(stage)
        try:
            return inner(*args, **more)
        finally:
            ledger.leave()

    return outer


def _timed_await(
    inner: Callable[..., Any], stage: str, ledger: Ledger
) -> Callable[..., Any]:
    @functools.wraps(inner)
    async def outer(*args: object, **more: object) -> object:
        ledger.enter(stage)
        try:
            return await inner(*args, **more)
        finally:
            ledger.leave()

    return outer
