"""`firstline lint`: what is wrong with scripts."""

from __future__ import annotations

from typing import Annotated, Literal

import typer


def lint(
    scripts: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SCRIPT|PATH]...",
            help="Names or folders; all that are shipped, if none.",
        ),
    ] = None,
    form: Annotated[
        Literal["text", "json", "github", "sarif"],
        typer.Option("--format", help="How findings are printed."),
    ] = "text",
    lang: Annotated[
        Literal["ru", "en"],
        typer.Option(help="The language of the findings."),
    ] = "ru",
) -> None:
    """Point at every mistake of a script and say how to mend it; exit 1 on an error.

    Example: firstline lint windows --lang en
    """
    from bot.scripts.library import open_scripts
    from dialogs.check.lint import lint as check
    from dialogs.check.report import render
    from dialogs.script.errors import Finding

    findings: list[Finding] = []
    sources: dict[str, str] = {}
    for folder in open_scripts(scripts or []):
        findings += check(folder.files, script_id=folder.id, folder=folder.shown)
        sources |= folder.sources()
    typer.echo(render(findings, sources=sources, lang=lang, form=form), nl=False)
    if any(finding.severity == "error" for finding in findings):
        raise typer.Exit(1)
