"""`firstline graph`: a script as a picture."""

from __future__ import annotations

from typing import Annotated

import typer


def graph(
    script: Annotated[str, typer.Argument(help="A name or a folder.")],
) -> None:
    """Print a script as a Mermaid diagram.

    Example: firstline graph windows > windows.mmd
    """
    from bot.cli.scripts import usable
    from bot.scripts.library import open_script
    from dialogs.check.graph import draw

    typer.echo(draw(usable(open_script(script))).rstrip())
