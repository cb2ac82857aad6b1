"""`firstline test`: play the conversations of scripts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def play(
    scripts: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SCRIPT]...",
            help="Names or folders; all that are shipped, if none.",
        ),
    ] = None,
    *,
    tests: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Conversations in place of tests.yaml."),
    ] = None,
    as_json: Annotated[
        bool,
        typer.Option("--json", help="Print JSON."),
    ] = False,
) -> None:
    """Play conversations and say which went as awaited; exit 1 when one did not.

    Example: firstline test windows
    """
    from bot.cli.scripts import refused, usable
    from bot.scripts.library import TESTS, open_scripts, read_text, shelf
    from dialogs.check.stories import run
    from dialogs.check.story_report import told, why
    from dialogs.script.errors import ScriptError

    names = scripts or (["windows"] if tests else [])
    rows: list[dict[str, object]] = []
    for folder in open_scripts(names):
        script = usable(folder)
        file = str(tests) if tests else folder.file(TESTS)
        text = read_text(tests) if tests else folder.files.get(TESTS, "")
        try:
            beside = shelf(folder.path, folder.path.parent)
            results = run(text, file=file, script=script, shelf=beside)
        except ScriptError as broken:
            raise refused(broken, {file: text}) from None
        lang = script.language
        rows += [
            {"name": r.story.name, "passed": r.passed, "why": why(r, lang=lang)}
            for r in results
        ]
        if not as_json:
            typer.echo(told(results, name=folder.id, lang=lang))
    if as_json:
        typer.echo(json.dumps({"tests": rows}, ensure_ascii=False, indent=2))
    if not all(row["passed"] for row in rows):
        raise typer.Exit(1)
