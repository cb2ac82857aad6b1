from __future__ import annotations

import ast
import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("dialogs", "bot", "adapters")
FOLDERS = {*PACKAGES, "tests", "docs", "benchmarks", ".ci"}
FILES = {
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
    ".pre-commit-config.yaml",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Dockerfile",
    "LICENSE",
    "Makefile",
    "NOTICE",
    "README.md",
    "docker-compose.yml",
    "pyproject.toml",
    "requirements-oracles.lock",
    "requirements.lock",
}
# Installed, built or written by a tool: what .gitignore names.
LEFT_OUT = {
    ".git",
    ".hypothesis",
    ".idea",
    ".import_linter_cache",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".tools",
    ".venv",
    ".venv-bench",
    ".venv-peers",
    ".vscode",
    ".demo",
    "__pycache__",
    "build",
    "dist",
    "htmlcov",
}
# Written so that this file does not name what it forbids.
REGISTRIES = re.compile(r"py[p]i\.|python[h]osted|npm[j]s", re.IGNORECASE)


def files_of_the_house() -> list[Path]:
    """Paths from the root: what git has or would take, else what lies there."""
    asked = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    if not (ROOT / ".git").exists():
        return files_that_lie_there()
    try:
        listed = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return files_that_lie_there()
    names = listed.stdout.decode().split("\0")
    return [Path(name) for name in names if name and (ROOT / name).is_file()]


def files_that_lie_there() -> list[Path]:
    found = []
    for folder, inner, names in os.walk(ROOT):
        inner[:] = [name for name in inner if name not in LEFT_OUT]
        found += [Path(folder, name).relative_to(ROOT) for name in names]
    return [path for path in found if path.suffix != ".pyc"]


HOUSE = files_of_the_house()
MODULES = [path for path in HOUSE if path.suffix == ".py" and path.parts[0] in PACKAGES]


def test_the_house_is_found() -> None:
    assert Path("pyproject.toml") in HOUSE
    assert {path.parts[0] for path in MODULES} == set(PACKAGES)


def test_the_top_level_holds_only_the_rooms_of_the_plan() -> None:
    folders = {path.parts[0] for path in HOUSE if len(path.parts) > 1}
    files = {path.name for path in HOUSE if len(path.parts) == 1}

    assert folders <= FOLDERS
    assert {name for name in files if not name.startswith(".coverage")} <= FILES


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_module_can_be_read_in_one_sitting(path: Path) -> None:
    lines = (ROOT / path).read_text("utf-8").splitlines()

    assert len(lines) <= 300


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_module_says_what_it_is(path: Path) -> None:
    module = ast.parse((ROOT / path).read_text("utf-8"))

    assert ast.get_docstring(module)


def test_nothing_names_the_host_of_a_package_registry() -> None:
    texts = {
        path: (ROOT / path).read_bytes().decode(errors="replace") for path in HOUSE
    }

    naming = [str(path) for path, text in texts.items() if REGISTRIES.search(text)]

    assert naming == []
