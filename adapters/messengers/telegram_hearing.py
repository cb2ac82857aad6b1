"""Updates on their way in: understood, kept, and only then acknowledged."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from adapters.messengers.telegram_typing import Typing
from adapters.messengers.telegram_updates import Json, read_update
from bot.desk.orders import press_of
from bot.errors import AdapterError, StoreDownError
from bot.ports import Accept, Inbound
from bot.store.moments import Clock
from dialogs.conversation.events import PROSPECT, Edited, Pressed

log = logging.getLogger(__name__)

MOST_COURTESIES = 50
"""Typings and the like under way; in a flood they are left out."""


Courtesy = Callable[[str], Coroutine[object, object, None]]


class Courtesies(Protocol):
    """What a person sees at once; nothing is lost without it."""

    async def settle(self, press: str) -> None:
        """Stop the clock on a pressed button."""
        ...

    async def show_typing(self, chat: str) -> None:
        """Show that an answer is being written."""
        ...


@dataclass(slots=True, kw_only=True)
class Hearing:
    """The way of updates into the application, for polling, hooks and glue alike.

    `humans` are chats where a manager spoke last: no typing is shown there.
    """

    channel: str
    bot: str
    courtesies: Courtesies
    clock: Clock
    humans: set[str] = field(default_factory=set)
    typing: Typing = field(init=False)
    _under_way: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.typing = Typing(self._type)

    def _type(self, chat: str) -> None:
        if chat not in self.humans:
            self._begin(self.courtesies.show_typing, chat)

    async def hear(self, updates: Sequence[Json], accept: Accept) -> None:
        """Keep what updates say; they may be confirmed when this returns.

        Raises StoreDownError when nothing was kept.
        """
        heard = [one for one in map(self._read, updates) if one is not None]
        if heard:
            waiting = {one.chat for one in heard if _awaits_answer(one)} - self.humans
            self.typing.expect(waiting)
            try:
                await _keep(heard, accept)
            except StoreDownError:
                self.typing.done(waiting)
                raise
            self._greet(heard)

    def _read(self, update: Json) -> Inbound | None:
        """An update that cannot be read is left out: it must not stop the others."""
        try:
            return read_update(
                update, channel=self.channel, bot=self.bot, now=self.clock()
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            why = {"update": update.get("update_id"), "why": repr(error)[:80]}
            log.warning("update_unreadable", extra=why)
            return None

    def _greet(self, heard: Sequence[Inbound]) -> None:
        for one in heard:
            if one.press is not None and one.sender is None and not _of_a_card(one):
                self._begin(self.courtesies.settle, one.press)

    def _begin(self, courtesy: Courtesy, about: str) -> None:
        if len(self._under_way) >= MOST_COURTESIES:
            return
        task = asyncio.create_task(_quietly(courtesy, about))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)


def _of_a_card(one: Inbound) -> bool:
    """A press that the application answers itself, with words."""
    event = one.event
    return isinstance(event, Pressed) and press_of(event.payload) is not None


def _awaits_answer(one: Inbound) -> bool:
    is_said = isinstance(one.event, PROSPECT) and not isinstance(one.event, Edited)
    return is_said and one.sender is None and not _of_a_card(one)


async def _keep(heard: Sequence[Inbound], accept: Accept) -> None:
    """Keep a batch; one that cannot be kept must not hold up the others for ever."""
    try:
        await accept(heard)
    except StoreDownError:
        raise
    except Exception:
        log.exception("batch_not_kept")
        for one in heard:
            try:
                await accept([one])
            except StoreDownError:
                raise
            except Exception:
                log.exception("update_not_kept", extra={"id": one.external_id})


async def _quietly(courtesy: Courtesy, about: str) -> None:
    try:
        await courtesy(about)
    except AdapterError as error:
        log.debug("courtesy_failed", extra={"why": type(error).__name__})
