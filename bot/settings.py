"""Everything an operator can set; `environment` reads it."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct
from typing_extensions import override

from bot.errors import SettingsError

PREFIX = "FIRSTLINE_"
TELEGRAM = "telegram"
"""The channel, whichever adapter makes the calls."""

KEY_FILE = "secret.key"
KEY_BYTES = 32
LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Secret:
    """A text that nothing prints: neither a log, nor a traceback, nor a table."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    @override
    def __repr__(self) -> str:
        return "Secret(…)"

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    @override
    def __hash__(self) -> int:
        return hash(self._text)

    def reveal(self) -> str:
        """The text, for whoever must send it or compare it."""
        return self._text


class TelegramSettings(Struct, frozen=True, kw_only=True):
    """The bot in Telegram; `api_url` is the root of another Bot API server."""

    token: Secret | None = None
    api_url: str | None = None
    adapter: Literal["telegram", "telegram_direct", "telegram_ptb"] = "telegram_direct"
    group: str | None = None
    mode: Literal["polling", "webhook"] = "polling"
    proxy: str | None = None

    @property
    def is_fed(self) -> bool:
        """Whether Telegram sends the updates by itself."""
        return self.mode == "webhook"


class WidgetSettings(Struct, frozen=True, kw_only=True):
    """The chat on sites; `secret` is what they sign with who a person is."""

    origins: str = ""
    secret: Secret | None = None


class Settings(Struct, frozen=True, kw_only=True):
    """Everything an operator can set; names are in the docs."""

    telegram: TelegramSettings = TelegramSettings()
    widget: WidgetSettings = WidgetSettings()
    database_url: str = ""
    redis_url: str | None = None
    data: Path = Path("data")
    dialogs: Path | None = None
    script: str = "windows"
    web: bool = True
    host: str = "127.0.0.1"
    port: Annotated[int, Meta(ge=0, le=65535)] = 8080
    public_url: str | None = None
    trusted_proxies: str = ""
    metrics_token: Secret | None = None
    demo: bool = False
    secret_key: Secret | None = None
    secret_key_old: Secret | None = None
    pulse: Path | None = None
    retention_days: Annotated[int, Meta(ge=1)] = 365
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"

    @property
    def is_in_telegram(self) -> bool:
        """Whether the bot speaks there; a demonstration writes to nobody outside."""
        return self.telegram.token is not None and not self.demo

    @property
    def store(self) -> str:
        """The address of the database; a file in the data folder if none is given."""
        return self.database_url or f"sqlite:///{self.data / 'firstline.db'}"


def secret_key(settings: Settings) -> str:
    """The key of the settings, else that of the data folder, made if there is none.

    Raises:
        SettingsError: the file cannot be read or made.
    """
    if settings.secret_key is not None:
        return settings.secret_key.reveal()
    path = settings.data / KEY_FILE
    try:
        settings.data.mkdir(parents=True, exist_ok=True)
        _make_key(path)
        return path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        problem = f"{PREFIX}DATA: {path}: {error}"
        raise SettingsError((problem,)) from None


def old_keys(settings: Settings) -> list[str]:
    """Keys of before, which still open what they have closed."""
    old = settings.secret_key_old
    return [old.reveal()] if old else []


def _make_key(path: Path) -> None:
    """Write a new key for its owner alone; whoever is first wins.

    Under its name it is whole: processes of one bot begin at the same moment.
    """
    if path.exists():
        return
    written = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    made = os.open(written, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(made, "w") as file:
            file.write(secrets.token_urlsafe(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            path.hardlink_to(written)
    finally:
        written.unlink()
