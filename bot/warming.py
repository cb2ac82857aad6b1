"""Dictionaries and tables of the words, read before somebody writes and waits."""

from __future__ import annotations

import asyncio
import datetime as dt

from bot.memory import hold_off, settle
from bot.ports import Scripts
from dialogs.conversation.engine import respond
from dialogs.conversation.events import Said
from dialogs.conversation.state import State
from dialogs.script.model import Script


async def warm_up(scripts: Scripts) -> None:
    """Do so beside the work, for the script of whoever chooses none.

    The first answer holds the one who writes rows for as long as words are read.
    """
    hold_off()  # what is read is here for good
    try:
        for script in scripts.every()[:1]:
            await asyncio.to_thread(_answer, script)
    finally:
        settle()


def _answer(script: Script) -> None:
    """Answer a message of all kinds of words, to nobody."""
    labels = [option.label for q in script.questions for option in q.options[:1]]
    text = f"{', '.join(labels)}, 12 000, 12.12? {script.company}"
    respond(script, State("", pinned=True), Said(at=dt.datetime.now(dt.UTC), text=text))
