"""`firstline chat`: talk with a script."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.options import Tongue


def chat(
    script: Annotated[str, typer.Argument(help="A name or a folder.")] = "windows",
    *,
    lang: Annotated[
        Tongue | None,
        typer.Option(help="Read and answer in another language than the script's."),
    ] = None,
    now: Annotated[
        str | None,
        typer.Option(metavar="ISO", help="When it takes place; the clock, if none."),
    ] = None,
    as_json: Annotated[
        bool,
        typer.Option("--json", help="Print one JSON object a turn."),
    ] = False,
) -> None:
    """Talk with a script; from a pipe, one message a line. /help lists the commands.

    Example: firstline chat windows
    """
    from bot.cli.options import moment
    from bot.cli.scripts import usable
    from bot.cli.talk import talk
    from bot.scripts.library import open_script
    from dialogs.check.player import Player

    chosen = usable(open_script(script), lang=lang)
    at = moment(now, chosen.timezone)
    talk(Player(chosen, now=at), as_json=as_json)
