"""The voice of a language."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.check.simulate.voices.english import ENGLISH
from dialogs.check.simulate.voices.polish import POLISH
from dialogs.check.simulate.voices.russian import RUSSIAN
from dialogs.check.simulate.voices.shape import Voice
from dialogs.reading.text import Lang

VOICES: Mapping[Lang, Voice] = {"ru": RUSSIAN, "en": ENGLISH, "pl": POLISH}

_FEW = frozenset({2, 3, 4})
_TEENS = frozenset({11, 12, 13, 14})


def plural(count: int, forms: tuple[str, ...], lang: Lang) -> str:
    """The form of a word after a number; `forms` are those for 1, for 2 and for 5."""
    one, *others = forms
    few, many = others[0] if others else one, forms[-1]
    last, two_last = count % 10, count % 100
    if lang == "en":
        return one if count == 1 else few
    if (lang == "pl" and count == 1) or (
        lang == "ru" and last == 1 and two_last not in _TEENS
    ):
        return one
    return few if last in _FEW and two_last not in _TEENS else many
