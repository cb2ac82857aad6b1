"""How fast may be sent: exact windows over what was sent, never more than the limit.

A token bucket lets twice its size through at the edge of a minute; a log does not.
"""

from __future__ import annotations

from collections import deque

from msgspec import Struct, field

from bot.ports import Messenger, Rate
from bot.store.moments import SECOND


class Window(Struct):
    """When the newest `rate.count` were sent, in microseconds."""

    rate: Rate
    sent: deque[int] = field(default_factory=deque)

    def next_at(self, now: int) -> int:
        """When one more may be sent."""
        if len(self.sent) < self.rate.count:
            return now
        return max(now, self.sent[0] + self._length)

    def room(self, now: int) -> int:
        """How many may be sent now."""
        while self.sent and self.sent[0] <= now - self._length:
            self.sent.popleft()
        return max(0, self.rate.count - len(self.sent))

    def note(self, at: int) -> None:
        """One was sent."""
        self.sent.append(at)
        if len(self.sent) > self.rate.count:
            self.sent.popleft()

    @property
    def _length(self) -> int:
        return round(self.rate.seconds * SECOND)


class Pace:
    """The limits of a messenger for its bot, its chats and its groups."""

    def __init__(self, messenger: Messenger) -> None:
        self._messenger = messenger
        self._bot = Window(messenger.limits.per_bot)
        self._chats: dict[str, Window] = {}

    def room(self, now: int) -> int:
        """How many may be sent by the bot now."""
        return self._bot.room(now)

    def next_at(self, chat: str, now: int) -> int:
        """When something may be sent to a chat."""
        return self._window(chat).next_at(now)

    def note(self, chat: str, at: int) -> None:
        """Something is sent to a chat."""
        self._bot.note(at)
        window = self._window(chat)
        window.note(at)
        # The one that was sent to last stands last, so that the oldest come first.
        del self._chats[chat]
        self._chats[chat] = window

    def forget(self, before: int) -> None:
        """Drop the chats that nothing was sent to since a time."""
        while self._chats:
            chat, window = next(iter(self._chats.items()))
            if window.sent and window.sent[-1] >= before:
                return
            del self._chats[chat]

    def _window(self, chat: str) -> Window:
        if chat not in self._chats:
            limits = self._messenger.limits
            is_group = self._messenger.is_group(chat)
            rate = limits.per_group if is_group else limits.per_chat
            self._chats[chat] = Window(rate)
        return self._chats[chat]
