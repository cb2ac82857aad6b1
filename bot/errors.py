"""What can go wrong outside a conversation; each text is one clear message."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

LAST_PORT = 65535


class FirstlineError(Exception):
    """Something that the person who started the command can mend."""

    exit_code: ClassVar[int] = 2


class UnknownScriptError(FirstlineError):
    """Neither a shipped script nor a folder of this name."""

    def __init__(self, name: str, shipped: Iterable[str]) -> None:
        self.name = name
        names = ", ".join(shipped)
        super().__init__(
            f"there is no script “{name}”: give a folder with a script.yaml "
            f"or one of {names}",
        )


class UnreadableFileError(FirstlineError):
    """A file that cannot be read, with the reason."""

    def __init__(self, path: Path | str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"{path}: {reason}")


class BadArgumentError(FirstlineError):
    """An argument that cannot be understood."""


class SettingsError(FirstlineError):
    """Settings that cannot be used: every problem at once, a line each."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class StoreAwayError(SettingsError):
    """The database of the settings cannot be reached now."""

    exit_code = 3

    def __init__(self, why: Exception) -> None:
        super().__init__((f"FIRSTLINE_DATABASE_URL: {why}",))


class StoreLockedError(FirstlineError):
    """The database file belongs to a process that is running."""

    exit_code = 3

    def __init__(self, path: Path | str) -> None:
        self.path = path
        super().__init__(
            f"{path}: another firstline is running with this file; stop it, or use "
            "PostgreSQL for more than one process",
        )


class PortTakenError(FirstlineError):
    """Somebody else listens where the pages should be, or nobody may."""

    exit_code = 3

    def __init__(self, host: str, port: int, reason: str) -> None:
        self.port = port
        super().__init__(
            f"cannot listen on {host}:{port}: {reason}; stop the other process, or "
            f"give another port: FIRSTLINE_PORT={port + 1 if port < LAST_PORT else 0}",
        )


class OldTablesError(FirstlineError):
    """The tables are those of another version of Firstline."""

    exit_code = 3

    def __init__(self, found: str, expected: str) -> None:
        super().__init__(
            f"the database is at step {found} and this firstline needs {expected}: "
            "stop firstline run, then firstline migrate",
        )


class MissingKeyError(FirstlineError):
    """The data was encrypted with a secret key that the settings do not have."""

    exit_code = 3

    def __init__(self) -> None:
        super().__init__(
            "FIRSTLINE_SECRET_KEY is not the key this database was encrypted with; "
            "give the old one in FIRSTLINE_SECRET_KEY_OLD to change it",
        )


class BotError(Exception):
    """Something that went wrong while the bot was running."""


class StoreDownError(BotError):
    """The database cannot be reached or cannot write now; nothing was kept."""


class StaleTurnError(BotError):
    """Somebody else changed the conversation meanwhile: do the turn again."""


class CarefulError(BotError):
    """Something in a batch failed that was written without savepoints."""


class AdapterError(BotError):
    """A messenger did not do what was asked; the class says what follows."""


class SilencedError(AdapterError):
    """Not sent, and it must not be: somebody else speaks by now."""


class ThrottledError(AdapterError):
    """Not sent; try again after `seconds`, with any chat if `everywhere`."""

    def __init__(self, seconds: float, *, everywhere: bool = False) -> None:
        self.seconds = seconds
        self.everywhere = everywhere
        super().__init__(f"throttled for {seconds} s")


class UnreachableError(AdapterError):
    """The messenger was not reached: surely not sent."""


class BlockedError(AdapterError):
    """The person stopped the bot or is gone: nothing can be sent any more."""


class RejectedError(AdapterError):
    """The messenger refuses this message as it is."""


class MovedError(AdapterError):
    """The chat has another address now; not sent."""

    def __init__(self, chat: str) -> None:
        self.chat = chat
        super().__init__(f"moved to {chat}")


class BadTokenError(AdapterError):
    """The messenger knows no bot of this token."""


class UnknownResultError(AdapterError):
    """The request left and no answer came: it may have been sent."""
