from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.commands import run

PASSWORD = "a password of the tests\n"  # noqa: S105 (of nothing)


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FIRSTLINE_DATA", str(tmp_path / "data"))


def test_people_are_added_listed_changed_and_removed() -> None:
    admin = run("createadmin", "--stdin", typed=PASSWORD)
    olga = run("user", "add", "Olga", "--name", "Ольга", "--stdin", typed=PASSWORD)

    assert admin.output == "admin signs in as admin\n"
    assert olga.output == "olga signs in as manager\n"
    assert run("user", "list").output.splitlines() == [
        "admin\tadmin\tadmin\t-",
        "olga\tmanager\tОльга\tolga",
    ]
    changed = run("user", "password", "olga", "--stdin", typed=PASSWORD)
    assert changed.output == "olga has another password\n"
    assert run("user", "remove", "olga").output == "olga signs in no more\n"
    assert len(run("user", "list").output.splitlines()) == 1


def test_a_password_is_typed_twice() -> None:
    result = run("createadmin", typed=PASSWORD * 2)

    assert result.exit_code == 0, result.output
    assert PASSWORD.strip() not in result.output


@pytest.mark.parametrize(
    ("verb", "typed", "told"),
    [
        (["createadmin", "--stdin"], "short\n", "10 to 256"),
        (["user", "add", "o l", "--stdin"], PASSWORD, "no login"),
        (["user", "add", "o", "--role", "boss", "--stdin"], PASSWORD, "no role"),
        (["user", "remove", "nobody"], "", "nobody signs in"),
        (["token", "remove", "nothing"], "", "there is no token"),
        (["token", "add", "x", "--role", "boss"], "", "no role"),
    ],
)
def test_what_cannot_be_done_is_told(verb: list[str], typed: str, told: str) -> None:
    result = run(*verb, typed=typed)

    assert result.exit_code == 2
    assert told in result.output


def test_a_token_is_shown_once_and_listed_without_itself() -> None:
    made = run("token", "add", "crm", "--role", "admin").output.strip()

    assert made.startswith("fl_")
    assert run("token", "list").output == "crm\tadmin\tnever\n"
    assert run("token", "add", "crm").exit_code == 2
    assert run("token", "remove", "crm").output == "crm opens nothing any more\n"
    assert run("token", "add", "crm").output.strip() != made


def test_a_manager_who_signs_in_sits_at_the_desk() -> None:
    run("user", "add", "olga", "--stdin", typed=PASSWORD)

    told = run("manager", "list").output.splitlines()

    assert told[0] == "olga\tОльга Смирнова\tat the desk\there"
    assert "not linked" in told[1]
