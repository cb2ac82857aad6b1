"""What a process says when it is up: who answers, and where to open it."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from bot.app import App


async def greet(app: App, *, names: Sequence[str], url: str | None) -> None:
    """Tell the address of the pages and the names in the messengers."""
    script = app.house.scripts.current("")
    typer.echo(f"firstline: {script.name} answers as {', '.join(names) or 'pages'}")
    if url is not None:
        typer.echo(f"firstline: open {url}")
