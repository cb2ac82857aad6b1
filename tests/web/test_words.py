"""Every text of the pages has its Russian words, and none is left over."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import adapters.web
from adapters.web import naming, reports_words
from adapters.web.pages import NAVIGATION
from adapters.web.tongues import LANGUAGES, LOCALE, tongue

WEB = Path(adapters.web.__file__).parent
ONE = re.compile(r"""\b_\(\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""")
MANY = re.compile(r"""\bngettext\(\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""")
PUT_IN = re.compile(r"%\((\w+)\)[sd]")


def written() -> set[str]:
    """What templates and modules ask to be translated."""
    texts = [path.read_text("utf-8") for path in WEB.rglob("*.html")]
    texts += [path.read_text("utf-8") for path in WEB.rglob("*.py")]
    found = {
        ast.literal_eval(text)
        for page in texts
        for shape in (ONE, MANY)
        for text in shape.findall(page)
    }
    found |= {words for _, words, _ in NAVIGATION}
    tables = (naming.ROLES, naming.ACTS, reports_words.STEPS)
    return found | {text for table in tables for text in table.values()}


def told() -> set[str]:
    """What the Russian catalogue has words for."""
    russian = tongue("ru")
    return {*russian.texts, *russian.plurals}


def test_every_text_has_its_russian_words() -> None:
    missing = written() - told()

    assert sorted(missing) == []


def test_no_russian_words_are_left_over() -> None:
    assert sorted(told() - written()) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_put_in_is_the_same_in_each_language(lang: str) -> None:
    known = tongue(lang)
    odd = [
        text
        for text, translated in known.texts.items()
        if set(PUT_IN.findall(text)) != set(PUT_IN.findall(translated))
    ]

    assert odd == []


def test_no_text_stands_twice_in_a_catalogue() -> None:
    page = (LOCALE / "ru" / "LC_MESSAGES" / "desk.po").read_text("utf-8")
    texts = re.findall(r'^msgid ("(?:.|\n(?="))+)', page, re.MULTILINE)

    assert len(texts) == len(set(texts))


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 лид"), (2, "2 лида"), (5, "5 лидов"), (11, "11 лидов"), (21, "21 лид")],
)
def test_russian_counts_have_three_forms(count: int, words: str) -> None:
    russian = tongue("ru")
    forms = ("%(count)s лид", "%(count)s лида", "%(count)s лидов")
    known = type(russian)("ru", {}, {"%(count)s lead": forms})

    assert known.ngettext("%(count)s lead", "%(count)s leads", count) == words


def test_the_catalogues_are_in_order() -> None:
    for lang in LANGUAGES:
        with (LOCALE / lang / "LC_MESSAGES" / "desk.po").open("rb") as file:
            catalogue = read_po(file, locale=lang, abort_invalid=True)
        assert str(catalogue.locale) == lang
        assert [m.id for m in catalogue if m.fuzzy and m.id] == []
