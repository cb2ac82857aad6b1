"""What a reader skips because of a cheap test would have been nothing anyway."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.scripts.library import load_script, open_script
from dialogs.conversation.hearing.lexicon import Lexicon, lexicon
from dialogs.reading import facts
from dialogs.reading.facts import find_facts
from dialogs.reading.phrases import PhraseSet, find_phrases
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Phone, YesNo
from tests.understanding.scoring import NOW

MESSAGES = Path(__file__).parents[2] / "data" / "understanding"
SCRIPTS = ("windows", "flowers", "courses", "b2b")
DIGITS = st.text(alphabet="0123456789 +-().,/:", max_size=24)
PHONES = st.sampled_from(
    ["+7 (912) 345-67-89", "8 900 123-45-67", "89001234567", "+1 202 555 0143"]
)


def written(lang: Lang) -> Iterator[str]:
    lines = (MESSAGES / f"{lang}.jsonl").read_text("utf-8").splitlines()
    for line in lines[::3]:
        yield json.loads(line)["text"]


def phrase_sets(words: Lexicon) -> Iterator[PhraseSet]:
    yield from words.topics.values()
    yield from words.junk.values()
    yield words.own
    for options in words.options.values():
        yield options.full
        yield options.words


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_shelf_hides_no_phrase(name: str) -> None:
    sets = tuple(phrase_sets(lexicon(load_script(open_script(name)))))
    alone = [replace(one, shelf=None) for one in sets]
    seen = 0
    for raw in written("ru"):
        text = tokenize(raw, "ru")
        found = [find_phrases(text, one) for one in sets]
        seen += sum(map(bool, found))

        assert found == [find_phrases(text, one) for one in alone]
    assert seen


@given(
    before=DIGITS,
    phone=PHONES,
    behind=DIGITS,
    asked=st.sampled_from([None, "phone", "quantity", "money", "timing", "yes_no"]),
)
def test_nothing_is_read_across_a_phone(
    before: str, phone: str, behind: str, asked: str | None
) -> None:
    text = tokenize(f"{before} {phone} {behind}", "ru")
    found = find_facts(text, asked=asked, now=NOW, question="Есть ли вам 18?")

    numbers = [one for one in found if isinstance(one.value, Phone)]
    others = [one for one in found if not isinstance(one.value, Phone | YesNo)]
    assert not any(
        one.start < other.end and other.start < one.end
        for one in numbers
        for other in others
    )


@given(
    words=st.sampled_from(
        ["{}", "{} 000 руб", "до {} тыс", "{} тысяч", "через {} дня", "до {} декабря"]
    ),
    number=st.integers(2, 999),
    asked=st.sampled_from(["quantity", "money", "timing"]),
)
def test_what_fills_the_message_is_what_all_readers_find(
    words: str, number: int, asked: str
) -> None:
    text = tokenize(words.format(number), "ru")
    found = find_facts(text, asked=asked, now=NOW)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(facts, "find_answer", lambda *_, **__: None)

        assert find_facts(text, asked=asked, now=NOW) == found
