"""What a process of the bot does: everything, or one share of it."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A share of the work; any number of processes may have the same one."""

    ALL = "all"
    WEB = "web"
    WORKER = "worker"
    SENDER = "sender"

    @property
    def shows(self) -> bool:
        """Whether it has the pages, the API and the hooks."""
        return self in {Role.ALL, Role.WEB}

    @property
    def answers(self) -> bool:
        """Whether it has turns, timers and what is done by the hour."""
        return self in {Role.ALL, Role.WORKER}

    @property
    def sends(self) -> bool:
        """Whether it delivers, and asks messengers for what came."""
        return self in {Role.ALL, Role.SENDER}
