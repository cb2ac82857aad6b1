from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.commands import run


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FIRSTLINE_DATA", str(tmp_path / "data"))


@pytest.mark.parametrize("name", ["olga", "Ольга Смирнова"])
def test_an_invited_manager_gets_a_code(name: str) -> None:
    result = run("manager", "invite", name)

    assert result.exit_code == 0, result.output
    told, code = result.output.splitlines()
    assert told.startswith("Ольга Смирнова")
    assert len(code.removeprefix("/start ")) == 12


def test_the_list_says_who_is_away() -> None:
    assert run("manager", "away", "ivan").output == "ivan is away\n"

    assert run("manager", "list").output.splitlines() == [
        "olga\tОльга Смирнова\tnot linked\there",
        "ivan\tИван Петров\tnot linked\taway",
        "head\tМарина Орлова\tnot linked\there",
    ]
    assert run("manager", "away", "ivan", "--back").output == "ivan is here\n"


def test_a_manager_whom_the_script_does_not_have_is_refused() -> None:
    result = run("manager", "invite", "boris")

    assert result.exit_code == 2
    assert "there is olga, ivan, head" in result.output
