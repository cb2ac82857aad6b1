from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from dialogs.reading.languages.registry import LANGUAGES

ROOT = Path(__file__).parents[3]
PROGRAM = """
import sys
import dialogs.conversation.engine
from dialogs.reading.languages.registry import LANGUAGES
{}
folder = "dialogs.reading.languages"
tables = {{f"{{folder}}.{{lang}}.language" for lang in ("ru", "en", "pl")}}
print(*[name.split(".")[-2] for name in tables & set(sys.modules)])
"""


@pytest.mark.parametrize(
    ("does", "loaded"), [("", ""), ("LANGUAGES['pl']", "pl"), ("LANGUAGES['en']", "en")]
)
def test_a_language_is_loaded_when_it_is_asked_for(does: str, loaded: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(does)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert ran.stdout.strip() == loaded


def test_a_language_that_nobody_taught_is_not_there() -> None:
    with pytest.raises(KeyError):
        LANGUAGES["de"]  # type: ignore[index]  # it is none
