"""The webhook, for any web server: verified before it is read, answered when kept."""

from __future__ import annotations

import hmac
import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from adapters.messengers.telegram_polling import Hear
from bot.errors import SettingsError, StoreDownError

log = logging.getLogger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 1024 * 1024
RETRY_AFTER = "2"
"""Seconds; the messenger sends the update again by itself."""

_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the web server answers; it has no body."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hook:
    """Takes requests of Telegram; raises SettingsError without a good secret.

    `secret` is what setWebhook was given as `secret_token`.
    """

    hear: Hear
    secret: str = field(repr=False)

    def __post_init__(self) -> None:
        if not _SECRET.fullmatch(self.secret):
            wrong = "the webhook's secret needs 16 to 256 of A-Z, a-z, 0-9, _ and -"
            raise SettingsError([wrong])

    async def take(self, given: str | None, body: bytes) -> Answer:
        """Answer one request; `given` is the value of its header `HEADER`."""
        if not hmac.compare_digest((given or "").encode(), self.secret.encode()):
            return Answer(401)
        if len(body) > MOST_BYTES:
            return Answer(413)
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            update = None
        if not isinstance(update, dict):
            # An error would make it come again and hold up this chat for a day.
            log.warning("hook_unreadable", extra={"bytes": len(body)})
            return Answer(200)
        try:
            await self.hear([update])
        except StoreDownError:
            return Answer(503, {"Retry-After": RETRY_AFTER})
        return Answer(200)
