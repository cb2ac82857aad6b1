"""The script of the window company, to make mistakes in; short scripts of one."""

from __future__ import annotations

from pathlib import Path

from dialogs.check.lint import lint
from dialogs.script.errors import Finding
from tests.dialogs.script.samples import FILES

_TESTS = Path(__file__).parent / "windows_tests.yaml"
WINDOWS = FILES | {"tests.yaml": _TESTS.read_text(encoding="utf-8")}
FOLDER = "dialogs/windows"


def changed(file: str, old: str, new: str) -> str:
    text = WINDOWS[file]
    assert old in text
    return text.replace(old, new, 1)


def check(files: dict[str, str]) -> tuple[Finding, ...]:
    return lint(files, script_id="windows", folder=FOLDER)


def found(files: dict[str, str]) -> list[str]:
    return [where(finding) for finding in check(files)]


def where(finding: Finding) -> str:
    place = finding.place
    file = place.file.removeprefix(f"{FOLDER}/")
    return f"{finding.code} {file}:{place.line}:{place.column}"


def named(files: dict[str, str], folder: str = FOLDER) -> dict[str, str]:
    return {f"{folder}/{name}": text for name, text in files.items()}


def codes_of(questions: str, *, lang: str = "en") -> list[str]:
    """Codes found in a script that has nothing but these questions and blocks."""
    script = f"version: 1\nname: Test\nlanguage: {lang}\nquestions:\n{questions}"
    return [finding.code for finding in check({"script.yaml": script})]
