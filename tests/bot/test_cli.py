from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.commands import ROOT, pipe, run

VERBS = ("chat", "test", "lint", "read", "new", "graph")


def test_the_bare_command_lists_its_verbs() -> None:
    shown = run("--help")

    assert shown.exit_code == 0
    assert all(f"  {verb} " in shown.output for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_an_example(verb: str) -> None:
    shown = run(verb, "--help")

    assert shown.exit_code == 0
    assert f"Example: firstline {verb}" in shown.output


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "sys.argv = ['firstline', '--help']\n"
        "from bot.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'jinja2', 'ruamel.yaml', 'pymorphy3', 'phonenumbers', 'holidays'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )

    assert ran.stderr.decode().strip() == "[]"


@pytest.mark.parametrize(
    "arguments",
    [
        ("chat", "garages"),
        ("chat", "windows", "--now", "tomorrow"),
        ("chat", "windows", "--lang", "de"),
        ("chat", "\0"),
        ("chat", "x" * 5000),
        ("chat", "pyproject.toml"),
        ("test", "garages"),
        ("test", "--tests", "nowhere.yaml"),
        ("test", "windows", "--tests", "docs"),
        ("lint", "garages"),
        ("lint", "windows", "--format", "xml"),
        ("lint", "dialogs/script"),
        ("read",),
        ("read", "--kind", "weather", "солнечно"),
        ("read", "--lang", "de", "acht"),
        ("new", "tests"),
        ("new", "shop", "--template", "garages"),
        ("new", "pyproject.toml/shop"),
        ("graph", "garages"),
        ("graph",),
        ("sing",),
        ("chat", "--loud"),
    ],
)
def test_a_wrong_argument_is_one_clear_message_and_code_2(
    arguments: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)

    refused = run(*arguments)

    assert refused.exit_code == 2
    assert refused.stderr.strip()
    assert "Traceback" not in refused.output
    assert refused.stdout == ""


def test_a_message_names_what_could_be_meant() -> None:
    refused = run("chat", "garages")

    assert "garages" in refused.stderr
    assert "windows, b2b, courses, flowers" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = [sys.executable, "-c", "from bot.cli import main; main()"]
    reading, writing = os.pipe()
    os.close(reading)

    with os.fdopen(writing, "wb") as closed:
        ran = subprocess.run(
            [*command, "graph", "windows"],
            cwd=ROOT,
            stdout=closed,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert ran.returncode == 0
    assert ran.stderr == b""


def test_the_command_speaks_utf_8_whatever_the_locale_says(tmp_path: Path) -> None:
    ran = pipe("graph", "windows", cwd=tmp_path)

    assert ran.returncode == 0
    assert "Что нужно сделать" in ran.stdout.decode()
