from __future__ import annotations

import re
from string import Formatter

import pytest

from dialogs.reading.text import Lang
from dialogs.script.errors import Finding
from dialogs.script.findings import (
    codes,
    fields_en,
    fields_ru,
    rules_en,
    rules_ru,
    syntax_en,
    syntax_ru,
    tell,
)
from dialogs.script.findings.shape import Catalogue
from dialogs.script.place import NOWHERE

PAIRS = [
    (syntax_ru.TEXTS, syntax_en.TEXTS),
    (fields_ru.TEXTS, fields_en.TEXTS),
    (rules_ru.TEXTS, rules_en.TEXTS),
]
LANGUAGES: list[Lang] = ["ru", "en", "pl"]


def arguments(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize(("russian", "english"), PAIRS)
def test_both_languages_have_the_same_codes(
    russian: Catalogue,
    english: Catalogue,
) -> None:
    assert list(russian) == list(english)


@pytest.mark.parametrize(("russian", "english"), PAIRS)
def test_both_languages_are_filled_from_the_same_arguments(
    russian: Catalogue,
    english: Catalogue,
) -> None:
    for key, texts in russian.items():
        assert arguments(" ".join(texts)) == arguments(" ".join(english[key])), key


def test_both_languages_name_the_same_things() -> None:
    assert list(fields_ru.NAMES) == list(fields_en.NAMES)


@pytest.mark.parametrize("key", [key for russian, _ in PAIRS for key in russian])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_case_is_told_whatever_is_known_of_it(key: str, lang: Lang) -> None:
    code, _, case = key.partition(".")

    told = tell(Finding(code, NOWHERE, {"case": case}), lang=lang)

    assert told.text
    assert told.hint


def test_a_code_has_a_letter_and_three_digits() -> None:
    assert all(re.fullmatch(r"[EW]\d{3}", code) for code in codes())


def test_a_language_without_a_catalogue_is_told_in_english() -> None:
    finding = Finding("E212", NOWHERE, {"value": "да"})

    assert tell(finding, lang="pl") == tell(finding, lang="en")


def test_arguments_are_never_templates() -> None:
    finding = Finding("E212", NOWHERE, {"value": "{value} {0} {x.y}"})

    assert "«{value} {0} {x.y}»" in tell(finding, lang="ru").text
