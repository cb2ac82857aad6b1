"""`firstline new`: a folder to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer


def new(
    name: Annotated[str, typer.Argument(help="The folder to make.")],
    template: Annotated[
        Literal["windows", "flowers", "courses", "b2b"],
        typer.Option(help="The script to copy."),
    ] = "windows",
) -> None:
    """Make a folder with a script of your own, copied from one that works.

    Example: firstline new shop --template flowers
    """
    from bot.errors import BadArgumentError
    from bot.scripts.library import SHIPPED, open_script

    folder = Path(name)
    original = open_script(str(SHIPPED / template))
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BadArgumentError(f"“{name}” is there already: choose another name")
        folder.mkdir(parents=True, exist_ok=True)
        for file, text in original.files.items():
            (folder / file).write_text(text, encoding="utf-8", newline="\n")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadArgumentError(f"“{name}” cannot be made: {reason}") from None
    typer.echo(f"{name}: {', '.join(sorted(original.files))}")
    typer.echo(f"Talk with it:  firstline chat {name}")
    typer.echo(f"Check it:      firstline lint {name} && firstline test {name}")
