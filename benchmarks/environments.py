"""Environments of the peers: each its own, as its requirements say, made once.

What cannot be installed is said aloud; whatever is measured against it stays open.
"""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
DIALOGS = ROOT / "benchmarks" / "dialogs"
"""The scripts of our bot for the dialogs of the peers."""

PINNED = ROOT / "benchmarks" / "peers"
HOME = ROOT / ".venv-bench"
UV = ROOT / ".tools" / "bin" / "uv"
INSTALLING = 600
"""Seconds; then it counts as one that cannot be installed."""

OURS = "firstline"


@cache
def python_of(name: str) -> Path | None:
    """The interpreter of a peer's environment, made if it is not there."""
    if name == OURS:
        return Path(sys.executable)
    home = HOME / name
    python, pinned = home / "bin" / "python", PINNED / f"{name}.txt"
    made, wanted = home / "made-of.txt", pinned.read_text("utf-8")
    if made.exists() and made.read_text("utf-8") == wanted:
        return python
    print(f"  {name}: the environment is made", flush=True)
    try:
        _make(home, pinned)
    except (OSError, subprocess.SubprocessError) as error:
        why = getattr(error, "stderr", None) or error
        print(f"!!! {name} CANNOT BE INSTALLED, its goals are NOT MEASURED: {why}")
        return None
    made.write_text(wanted, "utf-8")
    return python


def _make(home: Path, pinned: Path) -> None:
    python = home / "bin" / "python"
    steps: list[list[str | Path]] = [
        [UV, "venv", "-q", "--clear", "--python", sys.executable, home],
        [UV, "pip", "install", "-q", "--python", python, "-r", pinned],
    ]
    for step in steps:
        subprocess.run(
            step, check=True, capture_output=True, text=True, timeout=INSTALLING
        )
