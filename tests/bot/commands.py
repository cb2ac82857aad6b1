"""The command as tests run it: in this process, or as one of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from typer.testing import CliRunner, Result

from bot.cli import app

ROOT = Path(__file__).parents[2]
NOW = "2026-11-23T10:00"


def run(*arguments: str, typed: str = "") -> Result:
    """Run the command here."""
    return CliRunner().invoke(app, list(arguments), input=typed)


def pipe(
    *arguments: str,
    typed: bytes = b"",
    cwd: Path = ROOT,
) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process with pipes for its streams."""
    command = [sys.executable, "-c", "from bot.cli import main; main()", *arguments]
    return subprocess.run(
        command,
        cwd=cwd,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "LC_ALL": "C"},
        input=typed,
        capture_output=True,
        check=False,
        timeout=60,
    )
