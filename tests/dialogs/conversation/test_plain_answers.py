"""A plain answer is read by one reader; all of them together would say the same."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.scripts.library import load_script, open_script, shipped
from dialogs.conversation.acts import Act, Inform
from dialogs.conversation.engine import advance
from dialogs.conversation.events import Started
from dialogs.conversation.hearing import hear as hearing
from dialogs.conversation.hearing.hear import hear
from dialogs.conversation.hearing.plain import plain_answer
from dialogs.conversation.state import State
from dialogs.qualification.facts import Fact, Facts
from dialogs.reading.answers import find_answer
from dialogs.reading.quantities import find_quantities
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Money, Number, Timing, Value
from dialogs.script.model import Kind, Script

MESSAGES = Path(__file__).parents[2] / "data" / "understanding"
NOW = dt.datetime(2026, 11, 23, 11, tzinfo=dt.UTC)
SHORT = 24
"""Characters up to which a message of the data is tried here."""
FEWEST = 30
"""Plain answers without which nothing was compared."""

NOTHING = Inform(Fact("x", None))

TOLD: dict[Kind, Value] = {
    Kind.NUMBER: Number(5.0, 5.0),
    Kind.MONEY: Money(low=90_000.0, high=90_000.0),
    Kind.DATE: Timing("date", start=NOW.date(), end=NOW.date()),
}


def short_messages(lang: str) -> list[str]:
    """What people wrote who answered briefly, and phones."""
    rows = (MESSAGES / f"{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    texts = {json.loads(row)["text"] for row in rows}
    return sorted(text for text in texts if text.strip() and len(text) <= SHORT)


def moments(script: Script) -> Iterator[State]:
    """The script with each question asked, before and after all others of figures."""
    begun, _ = advance(script, State("x"), Started(at=NOW))
    told: Facts = {
        q.id: Fact(q.id, TOLD[q.kind], quote="x", at=NOW)
        for q in script.questions
        if q.kind in TOLD
    }
    for question in script.questions:
        if question.kind in {*TOLD, Kind.PHONE}:
            known = {slot: fact for slot, fact in told.items() if slot != question.id}
            yield replace(begun, focus=question.id, facts={})
            yield replace(begun, focus=question.id, facts=known)


@pytest.mark.parametrize("name", shipped())
def test_what_one_reader_says_all_say(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = load_script(open_script(name))
    texts = short_messages(script.language)
    states = list(moments(script))
    plain: list[tuple[State, str, Act]] = []

    def noted(*args: object, **more: object) -> Inform:
        found = plain_answer(*args, **more)  # type: ignore[arg-type]  # handed on
        if found is not None:
            plain.append((state, text, found))
        return found or NOTHING  # what is not plain is of no interest here

    with monkeypatch.context() as patched:
        patched.setattr(hearing, "plain_answer", noted)
        for state in states:
            for text in texts:
                hear(script, state, text, now=NOW, message="1")
    assert len(plain) >= FEWEST
    monkeypatch.setattr(hearing, "plain_answer", lambda *_, **__: None)
    for state, text, act in plain:
        assert hear(script, state, text, now=NOW, message="1") == (act,), text


@pytest.mark.parametrize("lang", ["ru", "en", "pl"])
def test_bare_digits_are_read_as_the_reader_of_quantities_reads_them(
    lang: Lang,
) -> None:
    numbers = (*range(130), 1000, 99_999, 100_000, 999_999)
    for written in (*map(str, numbers), "00", "07", "010"):
        text = tokenize(written, lang)
        found = find_answer(text, asked="quantity", now=NOW, units=None)
        counts = (q for q in find_quantities(text, asked=True) if q.value.count)
        assert found == next(counts, None), written
