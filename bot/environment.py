"""Settings of the environment and of `.env`; every problem is told at once."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec
from msgspec import Struct
from msgspec.structs import fields

from bot.errors import SettingsError
from bot.settings import LOOPBACK, PREFIX, Secret, Settings

FILE = Path(".env")
BELOW = "__"
"""Stands between the name of a part and that of a setting in it."""

SHORTEST = 32
"""Characters of a secret that two share."""

_YES_AND_NO = dict.fromkeys(("yes", "on", "y", "t"), "true") | dict.fromkeys(
    ("no", "off", "n", "f"), "false"
)
_URL = re.compile(r"https?://[^\s/]+")
_ROOT = re.compile(r"https?://[\w.-]+(?::\d{1,5})?/?", re.ASCII)
_ORIGIN = re.compile(r"https?://(\*\.)?[\w-]+(\.[\w-]+)*(:\d{1,5})?")


def load_settings() -> Settings:
    """Read the environment and the `.env` of the folder one is in.

    Raises:
        SettingsError: all that is wrong with them, never with a secret in it.
    """
    problems: list[str] = []
    settings = Settings(**_read(Settings, _given(), problems=problems))
    problems = problems or list(_contradictions(settings))
    if problems:
        raise SettingsError(problems)
    return settings


def _given() -> dict[str, str]:
    """What is set and not empty, by name; the environment wins over the file."""
    return {
        name.lower().removeprefix(PREFIX.lower()): text
        for source in (_file(), os.environ)
        for name, text in source.items()
        if text and name.lower().startswith(PREFIX.lower())
    }


def _file() -> Mapping[str, str | None]:
    if not FILE.is_file():
        return {}
    from dotenv import dotenv_values

    try:
        return dotenv_values(FILE, encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError((f"{FILE.absolute()}: {error}",)) from None


def _read(
    kind: type[Struct], given: Mapping[str, str], *, problems: list[str], part: str = ""
) -> dict[str, Any]:
    """The values of a struct, those of its parts too; what is wrong is collected."""
    found: dict[str, Any] = {}
    for field in fields(kind):
        name = part + field.name
        if isinstance(field.type, type) and issubclass(field.type, Struct):
            inner = _read(field.type, given, problems=problems, part=name + BELOW)
            found[field.name] = field.type(**inner)
        elif name in given:
            try:
                found[field.name] = _value(name, field.type, given[name])
            except ValueError as error:
                problems.append(f"{PREFIX}{name.upper()}: {error}")
    return found


def _value(name: str, kind: Any, text: str) -> object:  # noqa: ANN401 (of typing)
    """A text as its type; raises ValueError with what is wanted instead."""
    if kind is bool or get_origin(kind) in {Annotated, Literal}:
        text = text.strip()
    if kind is bool:
        text = _YES_AND_NO.get(text.lower(), text)
    made: Any
    try:
        made = msgspec.convert(text, kind, strict=False, dec_hook=_made)
    except msgspec.ValidationError:
        raise ValueError(_wanted(kind)) from None
    return CHECKS[name](made) if name in CHECKS else made


def _made(kind: type[Any], text: str) -> object:
    """A value of a type that msgspec does not know."""
    return kind(text)


def _wanted(kind: Any) -> str:  # noqa: ANN401 (of typing)
    if kind is bool:
        return "give true or false"
    if get_origin(kind) is Literal:
        return f"give one of {', '.join(get_args(kind))}"
    (bounds,) = kind.__metadata__
    most = "" if bounds.le is None else f" to {bounds.le}"
    return f"give a whole number from {bounds.ge}{most}"


def _token(token: Secret) -> Secret | None:
    """`123456:AA…`, as BotFather gives it; a blank one is none."""
    if not token.reveal().strip():
        return None
    number, _, rest = token.reveal().partition(":")
    if not number.isdecimal() or not rest:
        raise ValueError("not a token of a bot: it looks like 123456:AA…")
    return token


def _address(url: str) -> str:
    if not _URL.match(url):
        raise ValueError("not an address: give https://name or http://name:port")
    return url


def _redis(url: str) -> str:
    """`redis://host:port/number`, or `rediss` or `unix`."""
    if not url.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("not an address: give redis://host:6379/0")
    return url


def _root(url: str) -> str:
    """`https://bot.example.ru`, without a path."""
    if not _ROOT.fullmatch(url):
        raise ValueError("not the root of a site: give https://bot.example.ru")
    return url.rstrip("/").lower()


def _proxies(listed: str) -> str:
    """Addresses or networks with commas between: `127.0.0.1, 10.0.0.0/8`."""
    for one in filter(None, map(str.strip, listed.split(","))):
        try:
            ip_network(one)
        except ValueError as error:
            raise ValueError(f"not an address of a proxy: {error}") from None
    return listed


def _origins(listed: str) -> str:
    """`https://shop.example, https://*.shop.example`: no path, no bare star."""
    for one in filter(None, map(str.strip, listed.split(","))):
        if not _ORIGIN.fullmatch(one):
            raise ValueError(f"{one}: not an origin: give https://shop.example")
    return listed


def _shared(secret: Secret) -> Secret:
    """One that cannot be guessed."""
    if len(secret.reveal()) < SHORTEST:
        raise ValueError(f"too short: give {SHORTEST} characters or more")
    return secret


CHECKS: Mapping[str, Callable[[Any], object]] = {
    "telegram__token": _token,
    "telegram__api_url": _address,
    "widget__origins": _origins,
    "widget__secret": _shared,
    "redis_url": _redis,
    "public_url": _root,
    "trusted_proxies": _proxies,
}
"""What a type cannot say of a setting: each gives the value or says what is wrong."""


def _contradictions(settings: Settings) -> Iterator[str]:
    """What may not stand together."""
    if settings.demo and settings.host not in LOOPBACK:
        # Everybody is let in, so nobody else may get there.
        yield "FIRSTLINE_DEMO lets everybody in: only with FIRSTLINE_HOST=127.0.0.1"
    if not settings.telegram.is_fed:
        return
    if settings.public_url is None or not settings.web:
        yield (
            "FIRSTLINE_TELEGRAM__MODE=webhook needs the pages and "
            "FIRSTLINE_PUBLIC_URL, the address of this site"
        )
    elif settings.telegram.api_url is None and not settings.public_url.startswith(
        "https:"
    ):
        yield (
            "FIRSTLINE_PUBLIC_URL: Telegram sends to https only; put a server with "
            "a certificate before this one, or use FIRSTLINE_TELEGRAM__MODE=polling"
        )
