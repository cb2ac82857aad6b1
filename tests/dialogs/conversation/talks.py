"""Short conversations played for what is known after them."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.scripts.library import load_script, open_script
from dialogs.check.player import Player
from dialogs.conversation.state import State
from dialogs.script.model import Script

SCRIPTS = Path(__file__).parents[2] / "stories" / "scripts"


@lru_cache(maxsize=8)
def script(name: str) -> Script:
    """A script that comes with the bot, or one of the stories."""
    told = SCRIPTS / name
    return load_script(open_script(str(told) if told.is_dir() else name))


def after(name: str, *said: str) -> State:
    """How a conversation stands after these messages, on a Monday at ten."""
    chosen = script(name)
    now = dt.datetime(2026, 11, 23, 10, tzinfo=ZoneInfo(chosen.timezone))
    player = Player(chosen, now=now)
    for words in said:
        player.say(words)
    return player.state
