"""The loop of `firstline chat`: a line in, a turn out, and commands about it."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
import sys
from collections.abc import Callable, Iterator, Mapping

import typer
from msgspec import Struct

from bot.cli.jsons import line
from bot.cli.telling import Tongue, tell_act, tell_turn, tongue_of, turn_json
from dialogs.check.player import Played, Player
from dialogs.conversation.card import card, tell_score
from dialogs.qualification.scoring import Score

Json = Mapping[str, object]

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_DURATION = re.compile(r"(\d{1,4}) ?([smhdw])")


class Reply(Struct, frozen=True):
    """What a line brings: text for a person, an object for a program."""

    text: str
    json: Json


def talk(player: Player, *, as_json: bool) -> None:
    """Answer every line of standard input until it ends or `/quit`."""
    tongue = tongue_of(player.script.language)
    if not as_json:
        typer.echo(f"{player.script.name}. {tongue.hint}", err=True)
    turn: Played | None = None
    for said in _lines():
        command, _, argument = said.strip().partition(" ")
        if command == "/quit":
            break
        if command in _COMMANDS:
            reply = _COMMANDS[command](_Asked(player, turn, argument.strip(), tongue))
        else:
            turn = player.say(said)
            reply = Reply(tell_turn(turn, tongue), turn_json(turn))
        typer.echo(line(reply.json) if as_json else f"{reply.text}\n")


def _lines() -> Iterator[str]:
    if sys.stdin.isatty():
        yield from _typed()
    else:
        for said in sys.stdin:
            yield said.rstrip("\r\n").removeprefix("\ufeff")


def _typed() -> Iterator[str]:
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401 - being imported, it lets a line be edited
    while True:
        try:
            yield input("› ")
        except EOFError:
            return


class _Asked(Struct, frozen=True):
    """A command with its moment; there is no turn before the first message."""

    player: Player
    turn: Played | None
    argument: str
    tongue: Tongue


def _card(asked: _Asked) -> Reply:
    player = asked.player
    text = card(player.script, player.state, player.now).strip()
    scores, lang = player.look().verdict.scores, player.script.language
    lines = [
        *tell_score(asked.tongue.potential, scores.potential, lang),
        *tell_score(asked.tongue.temperature, scores.temperature, lang),
    ]
    reasons = {
        "potential": _reasons(scores.potential),
        "temperature": _reasons(scores.temperature),
    }
    told = "\n".join([text, "", *lines])
    return Reply(told, {"card": text, "reasons": reasons})


def _reasons(score: Score) -> list[Json]:
    return [
        {
            "points": round(reason.points, 2),
            "source": reason.source,
            "name": reason.name,
            "labels": reason.labels,
            "quotes": reason.quotes,
        }
        for reason in score.reasons
    ]


def _why(asked: _Asked) -> Reply:
    acts = asked.turn.acts if asked.turn else ()
    text = "\n".join(tell_act(act) for act in acts) or asked.tongue.nothing
    understood = turn_json(asked.turn)["understood"] if asked.turn else []
    return Reply(text, {"understood": understood})


def _wait(asked: _Asked) -> Reply:
    found = _DURATION.fullmatch(asked.argument)
    if found is None:
        return Reply(asked.tongue.no_time, {"error": asked.tongue.no_time})
    played = asked.player.wait(dt.timedelta(**{_UNITS[found[2]]: int(found[1])}))
    text = f"{asked.player.now:%Y-%m-%d %H:%M}\n{tell_turn(played, asked.tongue)}"
    return Reply(text, turn_json(played))


def _help(asked: _Asked) -> Reply:
    return Reply(asked.tongue.help, {"help": asked.tongue.help})


_COMMANDS: Mapping[str, Callable[[_Asked], Reply]] = {
    "/card": _card,
    "/why": _why,
    "/wait": _wait,
    "/help": _help,
}
