"""Scripts for the verbs: opened, loaded, and their findings told."""

from __future__ import annotations

import typer

from bot.cli.failing import WRONG_USE
from bot.scripts.library import Folder, load_script
from dialogs.check.report import render
from dialogs.reading.text import Lang
from dialogs.script.errors import ScriptError
from dialogs.script.model import Script


def usable(folder: Folder, *, lang: Lang | None = None) -> Script:
    """The script of a folder; one that cannot be used ends the command."""
    try:
        return load_script(folder, lang=lang)
    except ScriptError as broken:
        raise refused(broken, folder.sources()) from None


def refused(broken: ScriptError, sources: dict[str, str]) -> typer.Exit:
    """Tell the findings of a broken file; raise what is returned."""
    typer.echo(render(broken.findings, sources=sources).rstrip(), err=True)
    return typer.Exit(WRONG_USE)
