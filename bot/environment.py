"""What an operator has given: the environment, and the `.env` of the folder."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

from dotenv import dotenv_values

from bot.errors import SettingsError

FILE = ".env"
INNER = "__"
"""Between the name of a part and a name inside of it."""

Given = dict[str, str | dict[str, str]]


def given(prefix: str) -> Given:
    """Values by the names of their fields; an empty one counts as not given.

    Raises:
        SettingsError: the file cannot be read.
    """
    try:
        of_file = dotenv_values(FILE, encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError((f"{FILE}: cannot be read: {error}",)) from None
    values = dict([*_named(of_file, prefix), *_named(os.environ, prefix)])
    found: Given = {name: value for name, value in values.items() if INNER not in name}
    parts: dict[str, dict[str, str]] = {}
    for name, value in values.items():
        part, inner, rest = name.partition(INNER)
        if inner:
            parts.setdefault(part, {})[rest] = value
    return found | parts


def _named(values: Mapping[str, str | None], prefix: str) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if value and name.upper().startswith(prefix):
            yield name[len(prefix) :].lower(), value
