from __future__ import annotations

from pathlib import Path

import pytest

from bot.scripts.library import SHIPPED
from tests.bot.commands import run


@pytest.mark.parametrize("template", ["windows", "flowers", "courses", "b2b"])
def test_a_new_folder_holds_a_script_that_works(tmp_path: Path, template: str) -> None:
    folder = tmp_path / "my" / "shop"

    made = run("new", str(folder), "--template", template)

    assert made.exit_code == 0
    assert f"firstline chat {folder}" in made.stdout
    original = SHIPPED / template / "script.yaml"
    assert (folder / "script.yaml").read_text("utf-8") == original.read_text("utf-8")
    assert run("lint", str(folder)).exit_code == 0
    assert run("test", str(folder)).exit_code == 0


def test_windows_is_the_template_unless_another_is_named(tmp_path: Path) -> None:
    run("new", str(tmp_path / "shop"))

    assert "«Светлый дом»" in (tmp_path / "shop" / "script.yaml").read_text("utf-8")


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "script.yaml").write_text("version: 1\n")

    refused = run("new", str(tmp_path))

    assert refused.exit_code == 2
    assert "there already" in refused.stderr
    assert (tmp_path / "script.yaml").read_text() == "version: 1\n"


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    assert run("new", str(tmp_path)).exit_code == 0
    assert (tmp_path / "tests.yaml").exists()
