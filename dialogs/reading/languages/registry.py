"""The languages that are read: the one place that names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Literal

from dialogs.reading.languages.shapes.language import Language

Lang = Literal["ru", "en", "pl"]


def _russian() -> Language:
    from dialogs.reading.languages.ru.language import RUSSIAN

    return RUSSIAN


def _english() -> Language:
    from dialogs.reading.languages.en.language import ENGLISH

    return ENGLISH


def _polish() -> Language:
    from dialogs.reading.languages.pl.language import POLISH

    return POLISH


_FOLDERS: Mapping[Lang, Callable[[], Language]] = {
    "ru": _russian,
    "en": _english,
    "pl": _polish,
}


class _Languages(dict[Lang, Language]):
    """Imports a folder when it is asked for: a script is written in one language."""

    def __missing__(self, lang: Lang) -> Language:
        found = self[lang] = _FOLDERS[lang]()
        return found


LANGUAGES: Mapping[Lang, Language] = _Languages()
"""A folder of `dialogs/reading/languages` each, by its code."""


@lru_cache(maxsize=1)
def everyday() -> Mapping[Lang, frozenset[str]]:
    """Everyday words in Latin letters; of Russian messages, those that are borrowed.

    They are so few that no other table of a language has to be loaded for them.
    """
    from dialogs.reading.languages.en.common import WORDS as ENGLISH
    from dialogs.reading.languages.pl.common import WORDS as POLISH
    from dialogs.reading.languages.ru.common import LATIN

    return {"ru": LATIN, "en": ENGLISH, "pl": POLISH}
