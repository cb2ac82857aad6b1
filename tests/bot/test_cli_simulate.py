from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bot.commands import run
from tests.dialogs.check.prove.broken import PRICES, SOUND

FEW = ("-n", "12", "--seed", "3")


@pytest.fixture
def leaving(tmp_path: Path) -> Path:
    folder = tmp_path / "doors"
    folder.mkdir()
    text = SOUND.replace("  - {after: 3d, close: silent}\n", "")
    (folder / "script.yaml").write_text(text, encoding="utf-8")
    (folder / "prices.csv").write_text(PRICES, encoding="utf-8")
    return folder


def test_a_report_tells_what_came_of_the_prospects() -> None:
    ran = run("simulate", "flowers", *FEW)

    assert ran.exit_code == 0
    assert ran.stdout.startswith("flowers ▸ 12 клиентов, seed 3\n")
    assert "✓ тупиков: 0" in ran.stdout


def test_json_is_one_object() -> None:
    ran = run("simulate", "flowers", *FEW, "--json")

    told = json.loads(ran.stdout)
    assert (told["script"], told["count"], told["seed"]) == ("flowers", 12, 3)
    assert told["passed"] is True


def test_recorded_conversations_can_be_played(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"

    run("simulate", "flowers", *FEW, "--record", str(file))
    played = run("test", "flowers", "--tests", str(file))

    assert played.exit_code in {0, 1}
    assert "hurried" in file.read_text("utf-8")


def test_a_dead_end_is_shown_and_fails(leaving: Path) -> None:
    ran = run("simulate", str(leaving), "-n", "60", "--lang", "en")

    assert ran.exit_code == 1
    assert "✗ dead ends:" in ran.stdout
    assert "… 45d" in ran.stdout


def test_a_file_that_cannot_be_written_is_wrong_use(tmp_path: Path) -> None:
    ran = run("simulate", "flowers", "-n", "1", "--record", str(tmp_path))

    assert ran.exit_code == 2
    assert "cannot be written" in ran.output
