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
    raw=st.builds("{}{}{}".format, DIGITS, PHONES | DIGITS, DIGITS),
    asked=st.sampled_from([None, "phone", "quantity", "money", "timing", "yes_no"]),
)
def test_nothing_else_is_in_a_message_that_is_one_phone(
    raw: str, asked: str | None
) -> None:
    text = tokenize(raw, "ru")
    found = find_facts(text, asked=asked, now=NOW, question="Есть ли вам 18?")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(facts, "_lone_phone", lambda *_, **__: [])

        assert (
            find_facts(text, asked=asked, now=NOW, question="Есть ли вам 18?") == found
        )
