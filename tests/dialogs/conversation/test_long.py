"""Endless messages: four times the words are about four times the work."""

from __future__ import annotations

import datetime as dt
import sys
from types import FrameType

import pytest

from bot.scripts.library import load_script, open_script
from dialogs.conversation.engine import advance
from dialogs.conversation.events import Said
from dialogs.conversation.state import State
from dialogs.reading.text import MAX_LENGTH

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)
SCRIPT = load_script(open_script("windows"))
ALLOWED = 7
"""Times the calls of a quarter: four, and what only a long message comes to."""

ENDLESS = {
    "numbers": "1 ",
    "prose": "Здравствуйте, мы с мужем хотим окна, потому что зимой дует и холодно. ",
    "taken back": "не 5, а 6 ",
    "asked": "сколько стоит? ",
    "streets": "ул. Ленина 5, ",
    "times": "завтра в 5 или ",
    "everything": "3 окна 1300х1400 до 300 тыс завтра ул. Мира 5 кв 3 +79161234567 ",
}


def calls(words: str) -> int:
    """Functions called to answer a message, in a process that has met its words."""
    state = State("long", greeted=True, focus="budget")
    counted = 0

    def count(_frame: FrameType, event: str, _told: object) -> None:
        nonlocal counted
        counted += event == "call"

    advance(SCRIPT, state, Said(at=NOW, text=words[:200]))
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        advance(SCRIPT, state, Said(at=NOW, text=words))
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("words", ENDLESS.values(), ids=ENDLESS.keys())
def test_work_grows_with_the_length(words: str) -> None:
    whole = (words * MAX_LENGTH)[:MAX_LENGTH]

    assert calls(whole) < ALLOWED * calls(whole[: MAX_LENGTH // 4])
