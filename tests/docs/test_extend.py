"""The page about new languages: its example works and one place names the languages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast

import pytest
from msgspec import structs
from num2words import num2words

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.language import Language
from dialogs.reading.languages.shapes.numbers import Numbers
from dialogs.reading.numbers import numerals
from dialogs.reading.text import Lang, tokenize

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "extend.md").read_text("utf-8")


def test_only_the_registry_knows_the_languages() -> None:
    knowing = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "dialogs").rglob("*.py")
        if re.search(r"reading\.languages\.(ru|en|pl)\b", path.read_text("utf-8"))
    }

    outside = {
        path for path in knowing if not re.match(r".*/languages/[a-z]{2}/", path)
    }

    assert outside == {
        "dialogs/reading/languages/registry.py",
        "dialogs/reading/repair.py",  # Russian in Latin letters
    }


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> Lang:
    (example,) = re.findall(r"```python\n(.+?)```", PAGE, re.DOTALL)
    names: dict[str, object] = {}
    exec(example, names)  # noqa: S102  # the code of our own page
    lang = cast("Lang", "de")
    nearest = LANGUAGES["en"]
    table = cast("Numbers", names["TABLE"])
    added = structs.replace(nearest, numbers=table, common=frozenset())
    monkeypatch.setitem(cast("dict[Lang, Language]", LANGUAGES), lang, added)
    return lang


def test_the_numbers_of_the_example_are_read(german: Lang) -> None:
    asked = [*range(1001), *range(0, 1_000_000, 7000), 3_000_000, 250_000_000]

    missed = [
        number
        for number in asked
        if [
            one.value
            for one in numerals(tokenize(num2words(number, lang="de"), german))
        ]
        != [number]
    ]

    assert missed == []
