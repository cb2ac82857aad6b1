"""The same messages read by ours and by other people's parsers, in one run."""

from __future__ import annotations

import json
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogs.reading.text import Lang
from tests.understanding import goals
from tests.understanding.messages import read_message
from tests.understanding.questions import questions
from tests.understanding.scoring import LANGS, right

ROOT = Path(__file__).parents[2]
ENVIRONMENT = ROOT / ".venv-peers"
OURS = "Firstline"
_KINDS = ("money", "timing", "phone")


@dataclass(frozen=True, slots=True)
class Score:
    """Right of total and the median time of a reading, in microseconds of CPU."""

    kind: str
    peer: str
    lang: str
    source: str
    right: int
    total: int
    median: float


def are_installed() -> bool:
    """Whether `make understanding-peers` has built the environment of the others."""
    return (ENVIRONMENT / ".ready").exists()


def scores() -> Sequence[Score]:
    """Ours, then theirs. Raises CalledProcessError when theirs cannot be asked."""
    python = str(ENVIRONMENT / "bin" / "python")
    theirs = subprocess.run(
        [python, "-m", "tests.understanding.peers"],
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    told = [Score(**json.loads(line)) for line in theirs.stdout.splitlines()]
    return [*_ours(), *told]


def _ours() -> list[Score]:
    return [
        _score(kind, lang, source)
        for kind in _KINDS
        for source in (goals.MESSAGES, goals.FRESH)
        for lang in LANGS
    ]


def _score(kind: str, lang: Lang, source: str) -> Score:
    asked = questions(kind, lang, source=source)
    for one in asked[:20]:
        read_message(one.row)
    hits, spent = 0, []
    for one in asked:
        # A space behind it: words may be known, the message is new.
        row = {**one.row, "text": one.text + " "}
        before = time.process_time_ns()
        got = read_message(row)
        spent.append((time.process_time_ns() - before) / 1000)
        hits += right(kind, one.expected, {**got, "needs_scale": False})
    return Score(kind, OURS, lang, source, hits, len(asked), statistics.median(spent))
