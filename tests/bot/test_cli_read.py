from __future__ import annotations

import json
from typing import Any

import pytest

from tests.bot.commands import NOW, pipe, run


def read(*arguments: str) -> dict[str, Any]:
    ran = run("read", "--now", NOW, *arguments)
    assert ran.exit_code == 0
    return dict(json.loads(ran.stdout))


def rows(*asked: dict[str, object]) -> list[dict[str, Any]]:
    typed = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in asked)
    ran = run("read", "--jsonl", "--now", NOW, typed=typed)
    assert ran.exit_code == 0
    return [json.loads(line) for line in ran.stdout.splitlines()]


def test_one_message_is_read_by_its_kind() -> None:
    got = read("--kind", "money", "--lang", "ru", "до 300 тыс")

    assert got["status"] == "value"
    assert (got["min"], got["max"]) == (None, 300_000)


def test_now_is_local_to_moscow_unless_it_names_its_zone() -> None:
    late = run("read", "--kind", "timing", "--now", "2026-11-23T22:30Z", "завтра")

    assert json.loads(late.stdout)["from"] == "2026-11-25"
    assert read("--kind", "timing", "завтра")["from"] == "2026-11-24"


def explained(*arguments: str) -> str:
    ran = run("read", "--now", NOW, "--explain", *arguments)
    assert ran.exit_code == 0
    return ran.stdout


def test_explain_shows_the_words_behind_a_value() -> None:
    told = explained("--kind", "money", "бюджет до 300 тыс")

    assert json.loads(told.splitlines()[0])["max"] == 300_000
    assert "деньги «до 300 тыс»" in told
    assert "число «300 тыс» = 300 000, множитель 1 000" in told
    assert "«до» перед суммой: не больше" in told


def test_explain_shows_which_number_lent_its_multiplier() -> None:
    told = explained("--kind", "money", "от ста до ста пятидесяти тысяч")

    assert "число «ста» = 100; множитель общий с числом рядом: 100 000" in told


def test_explain_shows_what_was_called_off() -> None:
    told = explained("--kind", "money", "не 200, а 250")

    assert "не взято: «200» отменено словами «не»" in told


def test_explain_shows_what_the_words_of_a_time_mean() -> None:
    told = explained("--kind", "timing", "--lang", "en", "by the end of may")

    assert "“end” end · “may” month" in told


def test_explain_shows_times_that_are_over() -> None:
    told = explained("--kind", "timing", "звонил вчера, давайте в мае")

    assert "не взято: срок «вчера» — уже прошёл" in told


def test_explain_shows_which_topic_another_leads_to() -> None:
    told = explained("--kind", "intent", "сколько стоит доставка?")

    assert "тема delivery «доставка" in told
    assert "не взято: тема price" in told


def test_explain_shows_what_is_not_sold_here() -> None:
    told = explained("--kind", "intent", "--lang", "en", "how much is a bitcoin?")

    assert "out_of_scope" in told
    assert "is not sold here" in told


def test_explain_weighs_junk_against_a_buyer() -> None:
    text = "Продвижение сайтов недорого, сколько стоят ваши окна, 3 шт"

    told = explained("--kind", "junk", text)

    assert "promotion «Продвижение»" in told
    assert "count «3 шт»: за покупателя" in told
    assert "он перевесил" in told


def test_explain_says_when_there_is_nothing_to_explain() -> None:
    told = explained("хм")

    assert "тем нет" in told
    assert "мусора нет: улик не найдено" in told


@pytest.mark.parametrize("kind", ["money", "timing", "yesno", "intent", "multi"])
@pytest.mark.parametrize("text", ["", "🙂", "5 5 5 до до", "с 5 по 3", "не не 200 - 1"])
def test_any_message_can_be_explained(kind: str, text: str) -> None:
    assert explained("--kind", kind, "--question", "Да?", text)


def test_rows_are_answered_one_each_in_their_order() -> None:
    answers = rows(
        {
            "id": "b",
            "lang": "ru",
            "kind": "money",
            "text": "тысяч сто",
            "question": None,
        },
        {
            "id": 7,
            "lang": "en",
            "kind": "yesno",
            "text": "yes",
            "question": "Is it so?",
        },
        {"id": None, "lang": "pl", "kind": "quantity", "text": "pięć okien"},
    )

    assert [row["id"] for row in answers] == ["b", 7, None]
    assert all(set(row) == {"id", "got"} for row in answers)
    assert answers[0]["got"]["min"] == 100_000
    assert answers[1]["got"] == {"value": "yes"}
    assert answers[2]["got"]["count"] == 5


def test_traps_are_read_as_what_they_look_like() -> None:
    text = "подскажите рецепт борща"

    trap, plain = rows(
        {"id": 1, "lang": "ru", "kind": "oos", "text": text},
        {"id": 2, "lang": "ru", "kind": "intent", "text": text},
    )

    assert trap["got"] == plain["got"]


def test_blank_lines_between_rows_are_no_rows() -> None:
    row = '{"id": 1, "lang": "ru", "kind": "yesno", "text": "да"}'

    ran = run("read", "--jsonl", typed=f"\n{row}\n\n")

    assert len(ran.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    "row",
    [
        "окна",
        "[1]",
        "7",
        '{"kind": "money", "lang": "ru"}',
        '{"kind": "money", "lang": "ru", "text": 5}',
        '{"kind": "money", "lang": "xx", "text": "да"}',
        '{"kind": "weather", "lang": "ru", "text": "да"}',
        "[" * 100_000,
    ],
)
def test_a_row_that_is_none_is_told_with_its_line(row: str) -> None:
    good = '{"id": 1, "lang": "ru", "kind": "yesno", "text": "да"}'

    ran = run("read", "--jsonl", typed=f"{good}\n{row}\n")

    assert ran.exit_code == 2
    assert "line 2" in ran.stderr
    assert "Traceback" not in ran.output
    assert len(ran.stdout.splitlines()) == 1


def test_odd_texts_are_read_without_a_word_of_complaint() -> None:
    texts = ["", "\0", "🙂", "\ud83d", "\u2028", "9" * 100_000, "да " * 30_000]
    typed = "".join(
        json.dumps({"id": text[:1], "lang": "ru", "kind": kind, "text": text}) + "\n"
        for text in texts
        for kind in ("money", "timing", "quantity", "phone", "junk", "multi")
    )

    ran = pipe("read", "--jsonl", "--now", NOW, typed=typed.encode())

    assert ran.returncode == 0
    assert ran.stderr == b""
    assert len(ran.stdout.decode().splitlines()) == 6 * len(texts)
