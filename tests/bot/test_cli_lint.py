from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from bot.scripts.library import SHIPPED
from tests.bot.commands import ROOT, pipe, run


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    folder = tmp_path / "windows"
    shutil.copytree(SHIPPED / "windows", folder)
    script = folder / "script.yaml"
    text = script.read_text("utf-8").replace("synonyms:", "sinonims:", 1)
    script.write_text(text, encoding="utf-8")
    return folder


def test_the_shipped_scripts_have_no_mistake() -> None:
    ran = run("lint")

    assert (ran.exit_code, ran.output) == (0, "")


def test_a_folder_of_scripts_stands_for_all_of_them() -> None:
    assert run("lint", str(SHIPPED)).exit_code == 0


def test_a_mistake_is_told_at_its_word_in_russian(broken: Path) -> None:
    ran = run("lint", str(broken))

    assert ran.exit_code == 1
    assert f"{broken}/script.yaml:39:36: ошибка E201" in ran.stdout
    assert "вы имели в виду «synonyms»?" in ran.stdout


def test_a_mistake_is_told_in_english_on_request(broken: Path) -> None:
    ran = run("lint", str(broken), "--lang", "en")

    assert "error E201" in ran.stdout


def test_json_is_a_list_of_findings(broken: Path) -> None:
    (row,) = json.loads(run("lint", str(broken), "--format", "json").stdout)

    assert (row["code"], row["line"], row["column"]) == ("E201", 39, 36)


def test_github_gets_its_own_lines(broken: Path) -> None:
    ran = run("lint", str(broken), "--format", "github")

    assert ran.stdout.startswith(f"::error file={broken}/script.yaml,line=39,col=36")


def test_a_path_is_shown_from_where_the_command_was_started(broken: Path) -> None:
    above = pipe("lint", "windows", cwd=broken.parent).stdout.decode()
    inside = pipe("lint", ".", cwd=broken).stdout.decode()

    assert above.startswith("windows/script.yaml:39:36: ")
    assert inside.startswith("script.yaml:39:36: ")


def test_a_script_too_large_is_a_finding(tmp_path: Path) -> None:
    script = tmp_path / "script.yaml"
    script.write_text("version: 1\n" + "# много\n" * 40_000, encoding="utf-8")

    ran = run("lint", str(script))

    assert ran.exit_code == 1
    assert "E109" in ran.stdout


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"version: 1\nname: \xcf\xe8\xee\xed\n", "line 2 is not UTF-8"),
        ("version: 1\n".encode("utf-16"), "line 1 is not UTF-8"),
        (b"#" * 5_000_000, "larger than 4096 KB"),
    ],
)
def test_bytes_that_are_no_text_are_refused(
    tmp_path: Path,
    data: bytes,
    told: str,
) -> None:
    (tmp_path / "script.yaml").write_bytes(data)

    ran = run("lint", str(tmp_path))

    assert ran.exit_code == 2
    assert told in ran.stderr
    assert str(ROOT) not in ran.stderr
