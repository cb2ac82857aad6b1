"""`firstline fmt`: tabs at the beginning of lines, which YAML refuses, as spaces."""

from __future__ import annotations

from typing import Annotated

import typer

TAB = 2
"""Spaces a level is set in by."""


def fmt(
    script: Annotated[str, typer.Argument(help="A name or a folder.")],
) -> None:
    """Mend what a machine can mend: tabs at the beginning of lines become spaces.

    Example: firstline fmt shop
    """
    from bot.scripts.library import open_script

    folder = open_script(script)
    for name, text in folder.files.items():
        if not name.endswith((".yaml", ".yml")):
            continue
        mended = "".join(_indented(line) for line in text.splitlines(keepends=True))
        if mended != text:
            (folder.path / name).write_text(mended, "utf-8")
            typer.echo(folder.file(name))


def _indented(line: str) -> str:
    body = line.lstrip(" \t")
    indent = line[: len(line) - len(body)]
    return indent.replace("\t", " " * TAB) + body
