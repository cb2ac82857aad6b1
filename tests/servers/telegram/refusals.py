"""What the Bot API answers instead of a result, in its own words."""

from __future__ import annotations

from dataclasses import dataclass, field

TOO_MANY = 429


@dataclass(frozen=True, slots=True)
class Refusal(Exception):  # noqa: N818 (an answer of the server, not an error of ours)
    """`{"ok": false}` with its code and description."""

    code: int
    description: str
    parameters: dict[str, int] = field(default_factory=dict)


def bad(reason: str) -> Refusal:
    return Refusal(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refusal:
    return Refusal(403, f"Forbidden: {reason}")


def conflict(reason: str) -> Refusal:
    return Refusal(409, f"Conflict: {reason}")


def too_many(seconds: int) -> Refusal:
    words = f"Too Many Requests: retry after {seconds}"
    return Refusal(TOO_MANY, words, {"retry_after": seconds})


def migrated(chat: int) -> Refusal:
    return Refusal(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": chat},
    )
