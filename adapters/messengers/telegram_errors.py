"""Errors of the Bot API as errors of the port: the class says what follows."""

from __future__ import annotations

from bot.errors import (
    AdapterError,
    BadTokenError,
    BlockedError,
    RejectedError,
    UnknownResultError,
    UnreachableError,
)

BROKEN = 500
UNCHANGED = ("message is not modified", "topic_not_modified")
GONE = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated")


class ConflictError(AdapterError):
    """Somebody else receives the updates of this bot."""


class UnchangedError(RejectedError):
    """Already so as it should become."""


def of_status(status: int, description: str) -> AdapterError:
    """The error of an answer with `"ok": false`."""
    match status:
        case 400:
            return _of_refusal(description)
        case 401 | 404:
            return BadTokenError("the token was not accepted")
        case 403:
            return BlockedError(description)
        case 409:
            return ConflictError(description)
        case _ if status >= BROKEN:
            # Answered by what stands before the server, or by a server that is down.
            return UnreachableError(description)
        case _:
            return RejectedError(description)


def of_network(
    cause: BaseException | None, unsent: tuple[type[Exception], ...]
) -> AdapterError:
    """The error of a call that got no answer; `unsent` are those before it left."""
    reason = type(cause).__name__
    if isinstance(cause, unsent):
        return UnreachableError(reason)
    return UnknownResultError(reason)


def _of_refusal(description: str) -> AdapterError:
    words = description.lower()
    if any(phrase in words for phrase in UNCHANGED):
        return UnchangedError(description)
    if any(phrase in words for phrase in GONE):
        return BlockedError(description)
    return RejectedError(description)
