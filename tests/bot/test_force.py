from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.force import ScriptInForce, script_name
from bot.library import SHIPPED, Folder
from bot.settings import Settings
from dialogs.script.errors import Finding


@dataclass
class Told:
    """What the one who edits is told, a list of findings a change."""

    changes: list[list[Finding]] = field(default_factory=list)

    def __call__(self, _: Folder, findings: Sequence[Finding]) -> None:
        self.changes.append(list(findings))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a shipped script."""
    return Path(shutil.copytree(SHIPPED / "windows", tmp_path / "windows"))


def rewrite(folder: Path, before: str, after: str) -> None:
    script = folder / "script.yaml"
    script.write_text(script.read_text("utf-8").replace(before, after), "utf-8")


def test_a_good_change_is_taken_over(folder: Path) -> None:
    script, told = ScriptInForce(str(folder)), Told()

    rewrite(folder, "name: Светлый дом", "name: Тёмный дом")
    script.look(told)
    script.look(told)

    assert script.current("telegram").company["name"] == "Тёмный дом"
    assert told.changes == [[]]


@pytest.mark.parametrize(
    ("before", "after"),
    [("version: 1", "version: ["), ("type: number", "type: nonsense")],
)
def test_a_broken_change_never_replaces_a_good_script(
    folder: Path, before: str, after: str
) -> None:
    script, told = ScriptInForce(str(folder)), Told()
    good = script.current("telegram")

    rewrite(folder, before, after)
    script.look(told)
    broken = script.current("telegram")
    rewrite(folder, after, before)
    script.look(told)

    assert broken is good
    assert [bool(findings) for findings in told.changes] == [True, False]


def test_a_script_that_is_gone_stays_in_force(folder: Path) -> None:
    script, told = ScriptInForce(str(folder)), Told()

    shutil.rmtree(folder)
    script.look(told)

    assert script.find("windows") is script.current("telegram")
    assert told.changes == []


def test_the_folder_of_scripts_comes_before_the_shipped(folder: Path) -> None:
    inner = Settings(dialogs=folder.parent)
    other = Settings(dialogs=folder.parent, script="flowers")

    assert script_name(inner) == str(folder)
    assert script_name(other) == "flowers"
