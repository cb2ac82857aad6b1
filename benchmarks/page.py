"""The tables of docs/performance.md, written anew."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Iterable

from benchmarks.environments import ROOT
from benchmarks.tables import Table

PAGE = ROOT / "docs" / "performance.md"
_BETWEEN = re.compile(r"(?<=<!-- measured -->\n).*(?=<!-- end -->)", re.DOTALL)


def write(tables: Iterable[Table], extent: str) -> None:
    """Put the tables between the marks of the page; the rest stays as it is."""
    told = [measured_at(extent), "", *(table.in_markdown() for table in tables)]
    text = PAGE.read_text("utf-8")
    PAGE.write_text(_BETWEEN.sub(lambda _: "\n".join(told), text), "utf-8")


def measured_at(extent: str) -> str:
    """The commit and whether the tree had changes, the cores, how busy they were."""
    commit = _git("log", "-1", "--format=%h, %cs")
    parts = ("adapters", "bot", "dialogs", "benchmarks")
    changed = _git("status", "--porcelain", "--untracked-files=no", *parts)
    later = ", with changes not committed yet" if changed else ""
    cores = os.cpu_count() or 1
    busy = os.getloadavg()[2] / cores
    return (
        f"Measured at commit {commit}{later}: {extent}, Python "
        f"{platform.python_version()}, {cores} cores on which "
        f"{busy:.1f} processes a core wanted to run (the measured ones among them)."
    )


def _git(*arguments: str) -> str:
    command = ["git", *arguments]
    ran = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return ran.stdout.strip()
