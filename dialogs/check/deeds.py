"""What the steps of a told conversation do to a player."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import cast

from dialogs.check.player import Played, Player, Sharing
from dialogs.check.steps import REPLY_TO, Deed, Step

TRUE = "true"
"""What a flag says, and a deed that names nobody in particular."""


def do(player: Player, step: Step) -> Played:
    """Let happen what a step tells; one that only looks changes nothing.

    Raises NoSuchButtonError.
    """
    deed = _DEEDS.get(step.deed)
    return deed(player, step) if deed else player.look()


def _text(step: Step) -> str:
    return step.texts[0] if step.texts else ""


def _user(player: Player, step: Step) -> Played:
    return player.say(_text(step), reply_to=step.details.get(REPLY_TO))


def _burst(player: Player, step: Step) -> Played:
    return player.say("\n".join(step.texts))


def _edit(player: Player, step: Step) -> Played:
    text = step.details.get("text") or _text(step)
    return player.edit(text, message=step.details.get("message", ""))


def _share(player: Player, step: Step) -> Played:
    more = step.details
    return player.share(
        cast("Sharing", more["kind"]),
        caption=more.get("caption", ""),
        phone=more.get("phone"),
        name=more.get("name"),
        own=more.get("own", TRUE) == TRUE,
    )


def _start(player: Player, step: Step) -> Played:
    source = {key: word for key, word in step.details.items() if key != "repeat"}
    if _text(step) not in {"", TRUE}:
        source["source"] = _text(step)
    return player.start(source, repeat=step.details.get("repeat") == TRUE)


def _wait(player: Player, step: Step) -> Played:
    return player.wait(dt.timedelta(seconds=step.seconds))


def _claim(player: Player, step: Step) -> Played:
    return player.claim(None if _text(step) == TRUE else _text(step))


def _return(player: Player, step: Step) -> Played:
    return player.return_() if _text(step) == TRUE else player.look()


def _taken(player: Player, step: Step) -> Played:
    return player.take(step.at) if step.at else player.look()


def _publish(player: Player, step: Step) -> Played:
    return player.publish(step.script) if step.script else player.look()


_DEEDS: Mapping[Deed, Callable[[Player, Step], Played]] = {
    "user": _user,
    "burst": _burst,
    "edit": _edit,
    "press": lambda player, step: player.press(_text(step)),
    "press_old": lambda player, step: player.press_old(_text(step)),
    "share": _share,
    "start": _start,
    "wait": _wait,
    "claim": _claim,
    "manager": lambda player, step: player.manager(_text(step)),
    "return": _return,
    "close": lambda player, step: player.close(_text(step)),
    "touch": lambda player, step: player.touch(_text(step)),
    "taken": _taken,
    "publish": _publish,
}
