"""Conversations of a few lines, with a script of any language."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from pathlib import Path

from bot.scripts.library import load_script, open_script
from dialogs.check.player import Played, Player
from dialogs.script.model import Script

MONDAY = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)

_STORIES = Path(__file__).parents[2] / "stories" / "scripts"


def played(script: str, *lines: str) -> Played:
    """How it stands after the last line; the earlier ones lead there."""
    player = Player(opened(script), now=MONDAY)
    return [player.say(line) for line in lines][-1]


@lru_cache(maxsize=8)
def opened(name: str) -> Script:
    """A script that comes with the bot, or one of the stories."""
    folder = _STORIES / name
    return load_script(open_script(str(folder) if folder.is_dir() else name))


def demands(turn: Played) -> set[str]:
    """What the last line demanded."""
    acts = (getattr(act, "command", None) for act in turn.acts)
    return {command for command in acts if command}
