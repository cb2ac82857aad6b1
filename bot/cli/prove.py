"""`firstline prove`: every conversation of a script, followed to its end."""

from __future__ import annotations

from typing import Annotated, Literal

import typer


def prove(
    script: Annotated[str, typer.Argument(help="A name or a folder.")],
    *,
    lang: Annotated[
        Literal["ru", "en"], typer.Option(help="The language of what is found.")
    ] = "ru",
    channels: Annotated[
        list[str] | None,
        typer.Option("--channel", help="A messenger whose bounds must hold."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON list.")
    ] = False,
) -> None:
    """Find dead ends and what nothing can reach, with the shortest way; exit 1 if any.

    Example: firstline prove windows --channel whatsapp
    """
    from bot.cli.jsons import line
    from bot.cli.scripts import usable
    from bot.errors import BadArgumentError
    from bot.scripts.library import open_script
    from dialogs.check.lint_channels import CHANNELS, DEFAULT_CHANNELS
    from dialogs.check.prove import prove as proved
    from dialogs.check.prove.telling import as_json as jsonable
    from dialogs.check.prove.telling import tell

    for name in channels or ():
        if name not in CHANNELS:
            known = ", ".join(CHANNELS)
            raise BadArgumentError(f"unknown channel “{name}”: choose from {known}")
    folder = open_script(script)
    found = proved(usable(folder), channels=channels or DEFAULT_CHANNELS)
    if as_json:
        typer.echo(line(jsonable(found, lang=lang)))
    else:
        typer.echo(tell(found, sources=folder.sources(), lang=lang), nl=False)
    if found:
        raise typer.Exit(1)
