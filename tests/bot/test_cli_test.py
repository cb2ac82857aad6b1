from __future__ import annotations

import json
from pathlib import Path

from tests.bot.commands import run

FAILING = """- test: ждали другого
  talk:
    - user: здравствуйте
    - bot: Добрый вечер, сударь
- test: ждали того же
  talk:
    - user: здравствуйте
    - bot: Что нужно сделать?
"""


def test_all_shipped_conversations_pass() -> None:
    ran = run("test")

    assert ran.exit_code == 0
    assert "✗" not in ran.stdout
    for name in ("windows", "flowers", "courses", "b2b"):
        assert f"{name} ▸ " in ran.stdout


def test_a_failing_conversation_is_shown_with_its_place(tmp_path: Path) -> None:
    tests = tmp_path / "mine.yaml"
    tests.write_text(FAILING, encoding="utf-8")

    ran = run("test", "windows", "--tests", str(tests))

    assert ran.exit_code == 1
    assert f"   {tests}:4:7  ждали: бот скажет «Добрый вечер, сударь»" in ran.stdout
    assert " ✗ ждали другого" in ran.stdout
    assert " ✓ ждали того же  потенциал 30" in ran.stdout


def test_a_conversation_may_name_another_script(tmp_path: Path) -> None:
    tests = tmp_path / "mine.yaml"
    tests.write_text(
        "- test: цветы\n  script: flowers\n  talk: [{user: розы}, {asks: budget}]\n",
        encoding="utf-8",
    )

    assert run("test", "windows", "--tests", str(tests)).exit_code == 0


def test_json_names_every_conversation_and_why_it_failed(tmp_path: Path) -> None:
    tests = tmp_path / "mine.yaml"
    tests.write_text(FAILING, encoding="utf-8")

    ran = run("test", "--tests", str(tests), "--json")
    failed, passed = json.loads(ran.stdout)["tests"]

    assert ran.exit_code == 1
    assert (failed["name"], failed["passed"]) == ("ждали другого", False)
    assert f"{tests}:4:7" in failed["why"]
    assert passed == {"name": "ждали того же", "passed": True, "why": None}


def test_conversations_that_cannot_be_read_are_told_at_their_place(
    tmp_path: Path,
) -> None:
    tests = tmp_path / "mine.yaml"
    tests.write_text("- test: t\n  tolk: []\n", encoding="utf-8")

    ran = run("test", "windows", "--tests", str(tests))

    assert ran.exit_code == 2
    assert f"{tests}:2:3: ошибка E201" in ran.stderr


def test_a_folder_without_conversations_passes(tmp_path: Path) -> None:
    script = "version: 1\nname: А\nquestions: [{id: q, ask: Да?}]\n"
    (tmp_path / "script.yaml").write_text(script, encoding="utf-8")

    ran = run("test", str(tmp_path), "--json")

    assert ran.exit_code == 0
    assert json.loads(ran.stdout) == {"tests": []}
