"""Every text of the pages has its Russian words, and none is left over."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import adapters.web
from adapters.web import naming, reports_words
from adapters.web.catalogues import translations
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


CATALOGUES = sorted(LOCALE.rglob("*.po"))


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parts[-3:]}")
def test_the_catalogues_are_in_order_and_read_as_babel_reads_them(path: Path) -> None:
    lang = path.parts[-3]
    with path.open("rb") as file:
        catalogue = read_po(file, locale=lang, abort_invalid=True)
    theirs = [
        (message.id[0], tuple(message.string or ()))
        if isinstance(message.id, tuple)
        else (message.id, (message.string,))
        for message in catalogue
        if message.id
    ]

    assert list(translations(path.read_text("utf-8"))) == theirs
    assert str(catalogue.locale) == lang
    assert [m.id for m in catalogue if m.fuzzy and m.id] == []


def test_what_is_not_translated_for_sure_stays_as_it_is_written() -> None:
    page = """
        # of the desk
        msgid "a \\"long\\" "
        "text"
        msgstr "длинный\\n"
        "текст"
        #, fuzzy
        msgid "doubted"
        msgstr "сомнительно"
        msgid "new"
        msgstr ""
        msgid "%(count)s day"
        msgid_plural "%(count)s days"
        msgstr[0] "%(count)s день"
        msgstr[1] "%(count)s дня"
    """

    assert dict(translations(page)) == {
        'a "long" text': ("длинный\nтекст",),
        "%(count)s day": ("%(count)s день", "%(count)s дня"),
    }


def test_a_line_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="msgctxt"):
        list(translations('msgctxt "menu"'))
