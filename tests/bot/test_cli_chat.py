from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.bot.commands import NOW, pipe, run

KEYS = {
    *("said", "buttons", "facts", "understood", "potential", "temperature"),
    *("triage", "junk", "handoff", "booking", "status"),
}
BOOKING = (
    "Здравствуйте, сколько стоит поставить пластиковые окна?",
    "Меняем старые",
    "три",
    "Подходит",
    "на следующей неделе",
    "вт 24.11, 10:00",
    "Сам(а)",
    "Анна",
    "Согласен(на)",
    "8 (900) 123-45-67",
    "Тверская 1, кв. 5",
    "Сравниваю 2–3",
)


def chat(*lines: str, script: str = "windows") -> list[dict[str, Any]]:
    """Turns of a conversation, a JSON object each."""
    typed = "".join(f"{line}\n" for line in lines)
    ran = run("chat", script, "--json", "--now", NOW, typed=typed)
    assert ran.exit_code == 0
    return [json.loads(line) for line in ran.stdout.splitlines()]


def test_a_turn_is_one_object_with_the_keys_that_programs_rely_on() -> None:
    turns = chat(*BOOKING)

    assert len(turns) == len(BOOKING)
    assert all(set(turn) == KEYS for turn in turns)


def test_a_whole_conversation_ends_in_a_booked_and_scored_lead() -> None:
    last = chat(*BOOKING)[-1]

    assert last["facts"]["product"] == "windows"
    assert last["facts"]["windows_count"] == 3
    assert last["facts"]["phone"] == "+79001234567"
    assert last["booking"] == "2026-11-24 10:00"
    assert last["handoff"]["to"] == ["olga", "ivan"]
    assert last["handoff"]["reason"]
    assert last["potential"] >= 70
    assert last["temperature"] >= 70
    assert (last["triage"], last["junk"]) == ("urgent", None)


def test_numbers_press_what_is_shown() -> None:
    turns = chat("здравствуйте", "2")

    assert turns[0]["buttons"][1] == "Балкон или лоджия"
    assert turns[1]["facts"]["product"] == "balcony"


def test_a_typed_number_is_a_button_before_it_is_an_amount() -> None:
    last = chat("нужны окна", "новостройка", "1", "2")[-1]

    assert last["facts"]["budget"] == "high_budget"


def test_the_typed_text_of_a_button_presses_it() -> None:
    turns = chat("нужны окна", "удалите мои данные", "да")

    assert turns[1]["buttons"][0] == "Да"
    assert turns[2]["facts"] == {}


def test_no_turn_is_made_before_the_first_line() -> None:
    ran = run("chat", "--json")

    assert (ran.exit_code, ran.stdout) == (0, "")


def test_understood_acts_say_their_kind_and_their_words() -> None:
    (turn,) = chat("нужны окна, а гарантия есть?")

    kinds = [act["type"] for act in turn["understood"]]

    assert {"inform", "inquire"} <= set(kinds)
    assert any("гарантия" in act.get("quote", "") for act in turn["understood"])


def test_a_conversation_is_the_same_each_time() -> None:
    assert chat(*BOOKING) == chat(*BOOKING)


def test_text_shows_bubbles_and_numbered_buttons() -> None:
    ran = run("chat", "--now", NOW, typed="здравствуйте\n")

    assert "  1. Окна\n  2. Балкон или лоджия\n" in ran.stdout
    assert "Здравствуйте! Я бот компании «Светлый дом»" in ran.stdout


def test_text_says_who_gets_the_card() -> None:
    ran = run("chat", "--now", NOW, typed="нужны окна\nпозовите менеджера\n")

    assert "→ карточка у менеджера: olga, ivan" in ran.stdout


def test_the_card_and_the_reasons_of_the_score_are_shown() -> None:
    typed = "".join(f"{line}\n" for line in (*BOOKING, "/card"))

    shown = run("chat", "--now", NOW, typed=typed).stdout

    assert "Анна" in shown
    assert "+7 900 123-45-67" in shown
    assert "потенциал: 96 (high)" in shown
    assert "следующей неделе» +60" in shown


def test_commands_give_an_object_too() -> None:
    turns = chat("нужны окна", "/card", "/why", "/wait 20m", "/wait", "/help")

    assert turns[1]["card"]
    assert turns[1]["reasons"]["potential"][0]["points"]
    assert turns[2]["understood"] == turns[0]["understood"]
    assert "Я на связи" in turns[3]["said"][0]
    assert turns[4]["error"]
    assert "/card" in turns[5]["help"]


def test_the_points_of_the_reasons_sum_to_the_score() -> None:
    told, card = chat("три окна, 100 тысяч, на следующей неделе", "/card")

    for axis in ("potential", "temperature"):
        points = sum(reason["points"] for reason in card["reasons"][axis])
        assert points == pytest.approx(told[axis], abs=0.5)


def test_why_says_what_was_understood() -> None:
    ran = run("chat", "--now", NOW, typed="/why\nтри окна\n/why\n")

    assert ran.stdout.startswith("ничего\n")
    assert "inform windows_count = 3 «три" in ran.stdout


def test_quit_ends_the_talk() -> None:
    assert len(chat("здравствуйте", "/quit", "окна")) == 1


def test_an_unknown_command_is_a_message_of_the_prospect() -> None:
    (turn,) = chat("/start")

    assert turn["said"]


def test_another_language_reads_and_answers_in_it() -> None:
    ran = run(
        "chat", "--lang", "en", "--now", NOW, typed="I need three windows\n/help\n"
    )

    assert ran.exit_code == 0
    assert "The number or the text of a button presses it." in ran.stdout


def test_a_folder_of_ones_own_is_talked_with(tmp_path: Path) -> None:
    script = """
version: 1
name: Моя первая линия
questions: [{id: need, ask: Чем помочь?, options: [Узнать цену, Другое]}]
"""
    (tmp_path / "script.yaml").write_text(script, encoding="utf-8")

    for name in (str(tmp_path), str(tmp_path / "script.yaml")):
        (turn,) = chat("добрый день", script=name)
        assert turn["buttons"] == ["Узнать цену", "Другое"]


def test_a_broken_script_is_told_at_its_place_and_not_talked_with(
    tmp_path: Path,
) -> None:
    (tmp_path / "script.yaml").write_text("version: 1\nname: А\n", encoding="utf-8")

    ran = run("chat", str(tmp_path), typed="привет\n")

    assert ran.exit_code == 2
    assert f"{tmp_path}/script.yaml:1:1: ошибка E210" in ran.stderr
    assert ran.stdout == ""


ODD_LINES = {
    "empty": b"",
    "spaces": b"   ",
    "emoji": "🙂".encode(),
    "NUL": b"a\x00b",
    "broken UTF-8": b"\xff\xfe\xd0",
    "carriage return": b"a\rb",
    "separators": "a\u2028b\u0085c".encode(),
    "a surrogate": b"\xed\xa0\x80",
    "combining": ("а" + "\u0301" * 500).encode(),
    "100 KB of words": "окно ".encode() * 11_000,
    "100 KB of one word": b"a" * 100_000,
    "100 KB of digits": b"8" * 100_000,
    "templates": b"{{ company.name }} {% for p in prices %}",
}


def test_a_pipe_gives_an_object_a_line_whatever_the_line_holds() -> None:
    typed = b"\n".join([*ODD_LINES.values(), "нужны окна".encode()])

    ran = pipe("chat", "windows", "--json", "--now", NOW, typed=typed)

    lines = ran.stdout.decode().splitlines()
    assert ran.returncode == 0
    assert ran.stderr == b""
    assert len(lines) == len(ODD_LINES) + 1
    turns = [json.loads(line) for line in lines]
    assert all(turn["said"] for turn in turns)
    assert turns[-1]["facts"]["product"] == "windows"


def test_a_pipe_with_windows_line_ends_is_read_the_same() -> None:
    typed = "\ufeffокна\r\nтри\r\n".encode()

    ran = pipe("chat", "--json", "--now", NOW, typed=typed)

    turns = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [turn["facts"].get("product") for turn in turns] == ["windows", "windows"]


def test_a_pipe_is_answered_line_by_line_as_a_terminal_is() -> None:
    typed = "здравствуйте\n1\n/card\n"

    ran = pipe("chat", "--now", NOW, typed=typed.encode())

    assert ran.stdout.decode() == run("chat", "--now", NOW, typed=typed).stdout
