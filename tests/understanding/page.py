"""The tables of docs/understanding.md, written anew."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from tests.understanding.tables import Table, in_markdown

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "understanding.md"
_BETWEEN = re.compile(r"(?<=<!-- measured -->\n).*(?=<!-- end -->)", re.DOTALL)


def write(tables: Iterable[Table]) -> None:
    """Put the tables between the marks of the page; the rest stays as it is."""
    told = "\n".join([_measured_at(), "", *map(in_markdown, tables), ""])
    text = PAGE.read_text("utf-8")
    PAGE.write_text(_BETWEEN.sub(lambda _: told, text), "utf-8")


def _measured_at() -> str:
    """The commit and its date, and whether the tree had changes behind it."""
    commit = _git("log", "-1", "--format=%h, %cs")
    changed = _git("status", "--porcelain", "--untracked-files=no", "dialogs")
    later = ", with changes not committed yet" if changed else ""
    return f"Measured at commit {commit}{later}."


def _git(*arguments: str) -> str:
    ran = subprocess.run(
        ["git", *arguments],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return ran.stdout.strip()
