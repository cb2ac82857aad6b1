"""Settings of the environment and of `.env`; every problem is told at once."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    Field,
    SecretStr,
    StringConstraints,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError

PREFIX = "FIRSTLINE_"
TELEGRAM = "telegram"
"""The channel, whichever adapter makes the calls."""

KEY_FILE = "secret.key"
KEY_BYTES = 32
SHORTEST = 32
"""Characters of a secret that two share."""

_ORIGIN = re.compile(r"https?://(\*\.)?[\w-]+(\.[\w-]+)*(:\d{1,5})?")

LOOPBACK = ("127.0.0.1", "::1", "localhost")

_ROOT = re.compile(r"https?://[\w.-]+(?::\d{1,5})?/?", re.ASCII)

Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s/]+")]
Secret = Annotated[SecretStr, Field(min_length=1)]


class TelegramSettings(BaseModel):
    """The bot in Telegram; `api_url` is the root of another Bot API server."""

    token: SecretStr | None = None
    api_url: Url | None = None
    adapter: Literal["telegram", "telegram_direct", "telegram_ptb"] = "telegram_direct"
    group: str | None = None
    mode: Literal["polling", "webhook"] = "polling"
    proxy: str | None = None

    @property
    def is_fed(self) -> bool:
        """Whether Telegram sends the updates by itself."""
        return self.mode == "webhook"

    @field_validator("token")
    @classmethod
    def token_has_its_shape(cls, token: SecretStr | None) -> SecretStr | None:
        """`123456:AA…`, as BotFather gives it; an empty one is none."""
        if token is None or not token.get_secret_value().strip():
            return None
        number, _, rest = token.get_secret_value().partition(":")
        if not number.isdecimal() or not rest:
            raise ValueError("not a token of a bot: it looks like 123456:AA…")
        return token

    @field_validator("group", mode="before")
    @classmethod
    def group_is_text(cls, group: object) -> object:
        """A chat id is a number in the environment and a name for us."""
        return str(group) if isinstance(group, int) else group or None


class WidgetSettings(BaseModel):
    """The chat on sites; `secret` is what they sign with who a person is."""

    origins: str = ""
    secret: SecretStr | None = None

    @field_validator("origins")
    @classmethod
    def origins_are_origins(cls, listed: str) -> str:
        """`https://shop.example, https://*.shop.example`: no path, no bare star."""
        for one in filter(None, map(str.strip, listed.split(","))):
            if not _ORIGIN.fullmatch(one):
                raise ValueError(f"{one}: not an origin: give https://shop.example")
        return listed

    @field_validator("secret")
    @classmethod
    def secret_is_long(cls, secret: SecretStr | None) -> SecretStr | None:
        """One that cannot be guessed; an empty one is none."""
        given = secret.get_secret_value() if secret else ""
        if 0 < len(given) < SHORTEST:
            raise ValueError(f"too short: give {SHORTEST} characters or more")
        return secret if given else None


class Settings(BaseSettings):
    """Everything an operator can set; names are in the docs."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter="__",
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    telegram: TelegramSettings = TelegramSettings()
    widget: WidgetSettings = WidgetSettings()
    database_url: str = ""
    redis_url: str | None = None
    data: Path = Path("data")
    dialogs: Path | None = None
    script: str = "windows"
    web: bool = True
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    public_url: Url | None = None
    trusted_proxies: str = ""
    metrics_token: Secret | None = None
    demo: bool = False
    secret_key: Secret | None = None
    secret_key_old: Secret | None = None
    pulse: Path | None = None
    retention_days: int = Field(default=365, ge=1)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"

    @field_validator("redis_url")
    @classmethod
    def redis_is_an_address(cls, url: str | None) -> str | None:
        """`redis://host:port/number`, or `rediss` or `unix`."""
        if url is not None and not url.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("not an address: give redis://host:6379/0")
        return url

    @field_validator("public_url")
    @classmethod
    def public_url_is_a_root(cls, url: str | None) -> str | None:
        """`https://bot.example.ru`, without a path."""
        if url is None:
            return None
        if not _ROOT.fullmatch(url):
            raise ValueError("not the root of a site: give https://bot.example.ru")
        return url.rstrip("/").lower()

    @field_validator("trusted_proxies")
    @classmethod
    def proxies_are_networks(cls, listed: str) -> str:
        """Addresses or networks with commas between: `127.0.0.1, 10.0.0.0/8`."""
        for one in filter(None, map(str.strip, listed.split(","))):
            try:
                ip_network(one)
            except ValueError as error:
                raise ValueError(f"not an address of a proxy: {error}") from None
        return listed

    @model_validator(mode="after")
    def demo_stays_at_home(self) -> Settings:
        """Everybody is let in, so nobody else may get there."""
        if self.demo and self.host not in LOOPBACK:
            raise ValueError(
                "FIRSTLINE_DEMO lets everybody in: only with FIRSTLINE_HOST=127.0.0.1"
            )
        return self

    @model_validator(mode="after")
    def hooks_have_an_address(self) -> Settings:
        """Telegram sends to a site that it can reach, over https."""
        if not self.telegram.is_fed:
            return self
        if self.public_url is None or not self.web:
            raise ValueError(
                "FIRSTLINE_TELEGRAM__MODE=webhook needs the pages and "
                "FIRSTLINE_PUBLIC_URL, the address of this site"
            )
        if self.telegram.api_url is None and not self.public_url.startswith("https:"):
            raise ValueError(
                "FIRSTLINE_PUBLIC_URL: Telegram sends to https only; put a server with "
                "a certificate before this one, or use FIRSTLINE_TELEGRAM__MODE=polling"
            )
        return self

    @property
    def is_in_telegram(self) -> bool:
        """Whether the bot speaks there; a demonstration writes to nobody outside."""
        return self.telegram.token is not None and not self.demo

    @property
    def store(self) -> str:
        """The address of the database; a file in the data folder if none is given."""
        return self.database_url or f"sqlite:///{self.data / 'firstline.db'}"


def load_settings() -> Settings:
    """Read the environment and the `.env` of the folder one is in.

    Raises:
        SettingsError: all that is wrong with them, never with a secret in it.
    """
    try:
        return Settings()
    except ValidationError as error:
        problems = [
            f"{_variable(one['loc'])}: {one['msg'].removeprefix('Value error, ')}"
            for one in error.errors(include_input=False, include_url=False)
        ]
        raise SettingsError(problems) from None


def secret_key(settings: Settings) -> str:
    """The key of the settings, else that of the data folder, made if there is none.

    Raises:
        SettingsError: the file cannot be read or made.
    """
    if settings.secret_key is not None:
        return settings.secret_key.get_secret_value()
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
    return [old.get_secret_value()] if old else []


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


def _variable(location: tuple[int | str, ...]) -> str:
    if not location:
        return "settings"
    return PREFIX + "__".join(str(part) for part in location).upper()
