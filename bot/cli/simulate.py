"""`firstline simulate`: random prospects talk with a script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Literal

import typer

from bot.cli.options import Tongue


def simulate(
    script: Annotated[str, typer.Argument(help="A name or a folder.")],
    *,
    count: Annotated[
        int, typer.Option("-n", "--count", min=1, help="How many prospects.")
    ] = 500,
    seed: Annotated[int, typer.Option(help="The same seed, the same talks.")] = 0,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the report as one JSON object.")
    ] = False,
    record: Annotated[
        Path | None,
        typer.Option(help="Write conversations as tests into this file."),
    ] = None,
    examples: Annotated[int, typer.Option(min=0, help="Examples of each flaw.")] = 3,
    talks_in: Annotated[
        Tongue | None, typer.Option("--talk", help="Another language of the talks.")
    ] = None,
    lang: Annotated[
        Literal["ru", "en"], typer.Option(help="The language of the report.")
    ] = "ru",
) -> None:
    """Let random prospects talk with a script; exit 1 when what may never be is there.

    Example: firstline simulate windows -n 1000 --seed 7
    """
    from bot.cli.jsons import line
    from bot.cli.scripts import usable
    from bot.scripts.library import open_script
    from dialogs.check.simulate import simulate as run
    from dialogs.check.simulate.recording import record as recorded
    from dialogs.check.simulate.telling import as_json as jsonable
    from dialogs.check.simulate.telling import tell

    chosen = usable(open_script(script), lang=talks_in)
    with bar(chosen.id, count) as done:
        report = run(chosen, count=count, seed=seed, done=done)
    if record is not None:
        _write(record, recorded(report.kept, script=chosen))
    told = (
        line(jsonable(report))
        if as_json
        else tell(report, lang=lang, examples=examples)
    )
    typer.echo(told.rstrip())
    if not report.passed:
        raise typer.Exit(1)


@contextmanager
def bar(name: str, count: int) -> Iterator[Callable[[], None]]:
    """A bar on the error stream, where there is somebody to see it."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task(name, total=count)
        yield lambda: progress.advance(task)


def _write(path: Path, text: str) -> None:
    from bot.errors import BadArgumentError

    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadArgumentError(f"“{path}” cannot be written: {reason}") from None
