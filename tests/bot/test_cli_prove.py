from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.scripts.library import shipped
from tests.bot.commands import run
from tests.dialogs.check.prove.broken import PRICES, SOUND


@pytest.fixture
def dead_end(tmp_path: Path) -> Path:
    folder = tmp_path / "doors"
    folder.mkdir()
    text = SOUND.replace("range: ..30d, score: 10", "range: ..30d, score: 4")
    (folder / "script.yaml").write_text(text, encoding="utf-8")
    (folder / "prices.csv").write_text(PRICES, encoding="utf-8")
    return folder


@pytest.mark.parametrize("script", shipped())
def test_the_shipped_scripts_prove_sound(script: str) -> None:
    ran = run("prove", script)

    assert (ran.exit_code, ran.output) == (0, "")


def test_a_defect_is_told_with_its_way_in_russian(dead_end: Path) -> None:
    ran = run("prove", str(dead_end))

    assert ran.exit_code == 1
    assert "P301: уровень «hot» (temperature) недостижим" in ran.stdout
    assert "→ путь: product → «Doors»" in ran.stdout


def test_a_defect_is_told_in_english_on_request(dead_end: Path) -> None:
    ran = run("prove", str(dead_end), "--lang", "en")

    assert "the level “hot” of temperature cannot be reached" in ran.stdout


def test_json_is_a_list_of_proofs(dead_end: Path) -> None:
    (row,) = json.loads(run("prove", str(dead_end), "--json").stdout)

    assert row["code"] == "P301"
    assert row["path"][0]["question"] == "product"


def test_an_unknown_channel_is_wrong_use() -> None:
    ran = run("prove", "windows", "--channel", "pigeon")

    assert ran.exit_code == 2
    assert "unknown channel “pigeon”" in ran.output
