"""What a response says besides the next state: what was understood."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.scripts.library import load_script, open_script
from dialogs.conversation.acts import Inform, Inquire
from dialogs.conversation.engine import advance, respond
from dialogs.conversation.events import Event, Pressed, Returned, Said, Shared, Started
from dialogs.conversation.hearing.understanding import understood
from dialogs.conversation.state import State
from dialogs.script.model import Script

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)
FRESH = State("response", pinned=True)


@pytest.fixture(scope="module")
def script() -> Script:
    return load_script(open_script("windows"))


@pytest.mark.parametrize(
    "event",
    [
        Started(at=NOW),
        Said(at=NOW, text="три окна, а замер платный?"),
        Said(at=NOW, text="ыыы"),
        Pressed(at=NOW, payload="product:windows"),
        Pressed(at=NOW, payload="nothing:at all"),
        Returned(at=NOW),
    ],
)
def test_a_response_says_what_the_event_was_understood_as(
    script: Script, event: Event
) -> None:
    response = respond(script, FRESH, event)

    assert response.acts == understood(script, FRESH, event)
    assert (response.state, response.effects) == advance(script, FRESH, event)


def test_a_caption_is_understood_like_words(script: Script) -> None:
    photo = Shared(at=NOW, kind="photo", caption="три окна, а замер платный?")

    kinds = {type(act) for act in respond(script, FRESH, photo).acts}

    assert {Inform, Inquire} <= kinds
