"""Arguments that several verbs share."""

from __future__ import annotations

import datetime as dt
from typing import Literal
from zoneinfo import ZoneInfo

from bot.errors import BadArgumentError

Tongue = Literal["ru", "en", "pl"]


def moment(now: str | None, zone: str) -> dt.datetime:
    """The time given, local to the zone unless it names its own; else the clock's.

    Raises:
        BadArgumentError: it is no ISO time.
    """
    local = ZoneInfo(zone)
    if now is None:
        return dt.datetime.now(local).replace(microsecond=0)
    try:
        at = dt.datetime.fromisoformat(now.strip())
        return at.replace(tzinfo=local) if at.tzinfo is None else at.astimezone(local)
    except (ValueError, OverflowError):
        raise BadArgumentError(
            f"--now: “{now}” is no time; write it like 2026-11-23T10:00",
        ) from None
