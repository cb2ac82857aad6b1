"""The languages that are read: the one place that names them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from dialogs.reading.languages.en.language import ENGLISH
from dialogs.reading.languages.pl.language import POLISH
from dialogs.reading.languages.ru.language import RUSSIAN
from dialogs.reading.languages.shapes.language import Language

Lang = Literal["ru", "en", "pl"]

LANGUAGES: Mapping[Lang, Language] = {"ru": RUSSIAN, "en": ENGLISH, "pl": POLISH}
"""A folder of `dialogs/reading/languages` each."""
