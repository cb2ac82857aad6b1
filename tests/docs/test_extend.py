"""The page about new languages: its example works and its list is complete."""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast

import pytest
from num2words import num2words

from dialogs.reading import atoms, repair
from dialogs.reading.languages.shapes.numbers import Numbers
from dialogs.reading.numbers import numerals
from dialogs.reading.text import Lang, tokenize

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "extend.md").read_text("utf-8")
READING = ROOT / "dialogs" / "reading"


def test_every_module_that_knows_the_languages_is_listed() -> None:
    knowing = {
        str(path.relative_to(ROOT))
        for path in READING.rglob("*.py")
        if "languages" not in path.relative_to(READING).parts
        and "dialogs.reading.languages.pl import" in path.read_text("utf-8")
    }

    listed = set(re.findall(r"^\| `(dialogs/reading/[^`]+)`", PAGE, re.MULTILINE))

    assert listed == {*knowing, "dialogs/reading/morphology.py"}


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> Lang:
    (example,) = re.findall(r"```python\n(.+?)```", PAGE, re.DOTALL)
    names: dict[str, object] = {}
    exec(example, names)  # noqa: S102  # the code of our own page
    lang = cast("Lang", "de")
    monkeypatch.setitem(atoms.TABLES, lang, cast("Numbers", names["TABLE"]))
    monkeypatch.setitem(repair._COMMON, lang, frozenset())  # noqa: SLF001
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
