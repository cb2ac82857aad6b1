"""A process knows its words before somebody writes."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Iterator

import pytest

from bot.app import OneScript
from bot.scripts.library import load_script, open_script
from bot.warming import warm_up
from dialogs.conversation.engine import respond
from dialogs.conversation.events import Said
from dialogs.conversation.hearing.lexicon import lexicon
from dialogs.conversation.state import State


@pytest.fixture
def collector() -> Iterator[None]:
    """The garbage collector as it was."""
    bounds = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*bounds)


@pytest.mark.usefixtures("collector")
async def test_the_first_message_finds_the_words_read() -> None:
    script = load_script(open_script("windows"))
    lexicon.cache_clear()

    await warm_up(OneScript(script))

    known = lexicon.cache_info().misses
    said = Said(at=dt.datetime.now(dt.UTC), text="два окна до 100 тысяч, завтра")
    respond(script, State("first"), said)
    assert known == 1
    assert lexicon.cache_info().misses == known
    assert gc.get_freeze_count()
