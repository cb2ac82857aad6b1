"""Findings in the words of a language."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.reading.text import Lang
from dialogs.script.errors import Finding
from dialogs.script.findings import (
    fields_en,
    fields_ru,
    rules_en,
    rules_ru,
    syntax_en,
    syntax_ru,
)
from dialogs.script.findings.shape import Catalogue, Names, Told

_LANGUAGES: Mapping[str, tuple[Catalogue, Names]] = {
    "ru": (
        {**syntax_ru.TEXTS, **fields_ru.TEXTS, **rules_ru.TEXTS},
        fields_ru.NAMES,
    ),
    "en": (
        {**syntax_en.TEXTS, **fields_en.TEXTS, **rules_en.TEXTS},
        fields_en.NAMES,
    ),
}


def codes() -> tuple[str, ...]:
    """Every code that a finding can have, without its cases."""
    texts, _ = _LANGUAGES["en"]
    return tuple(sorted({key.partition(".")[0] for key in texts}))


class _Args(dict[str, str]):
    """A hint may name more than a finding knows: what is missing is left out."""

    def __missing__(self, key: str) -> str:
        return ""


def tell(finding: Finding, *, lang: Lang, line: str | None = None) -> Told:
    """Say a finding; `line` is the source line it stands in, for hints that mend it.

    The argument `case` of a finding chooses among the texts of its code. A language
    without a catalogue is told in English.
    """
    texts, names = _LANGUAGES.get(lang, _LANGUAGES["en"])
    case = finding.args.get("case")
    text, hint = texts.get(f"{finding.code}.{case}") or texts[finding.code]
    words = _Args(line=(line or "").strip())
    words.update(
        {key: names.get(f"{key}.{said}", said) for key, said in finding.args.items()},
    )
    return Told(text.format_map(words), hint.format_map(words))
