"""What a prospect does in one go, and what is meant by it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

from dialogs.check.simulate.truths import Truth
from dialogs.conversation.state import State
from dialogs.script.conditions import View

Deed = Literal["user", "press", "wait"]
Aim = Literal[
    "talk", "human", "swear", "pause", "consent", "pitch", "thanks", "wish", "stay"
]


class Scene(Struct, frozen=True):
    """How the conversation stands; `fields` are what conditions see beside answers."""

    state: State
    fields: View
    now: dt.datetime


class Line(Struct, frozen=True):
    """A message, a press or a silence; `asks` are topics of the script.

    `aim` says what else than telling and asking it is for, `corrects` that what it
    tells is told instead of something else.
    """

    deed: Deed
    text: str
    tells: tuple[Truth, ...] = ()
    asks: tuple[str, ...] = ()
    aim: Aim = "talk"
    corrects: bool = False
