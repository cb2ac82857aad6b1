from __future__ import annotations

import csv
import io
import json
import re
import zipfile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.board.sheets import Row, as_csv, as_jsonl, as_xlsx, harmless

FORMULA = re.compile(r"[\s\u200b\u2060]*[=+\-@＝＋－＠]")
TEXTS = st.text(
    alphabet=st.sampled_from("=+-@＝\t\r\n\x00\v\u2028\u2029\xa0 'a1|\u200b")
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("+7 900 123-45-67", "'+7 900 123-45-67"),
        ("=1+1", "'=1+1"),
        ("окна\n=cmd|' /C calc'!A0", "окна\n'=cmd|' /C calc'!A0"),
        ("\xa0 =1", "'\xa0 =1"),
        ("a\r=1", "a\n'=1"),
        ("a\u2028@x", "a\n'@x"),
        ("\t=1", "'\t=1"),
        ("\x00=1", "'=1"),
        ("до 100 тысяч", "до 100 тысяч"),
        ("а-б", "а-б"),
        ("", ""),
    ],
)
def test_what_begins_like_a_formula_does_not(text: str, written: str) -> None:
    assert harmless(text) == written


@given(TEXTS | st.text())
@example("a\n\n=1")
def test_no_line_of_a_cell_begins_like_a_formula(text: str) -> None:
    (cell,) = _read("".join(as_csv(["t"], [{"t": text}])))

    for line in re.split(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]", cell):
        assert not FORMULA.match(line)


@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_a_table_comes_back_as_it_was_written(texts: list[str]) -> None:
    rows: list[Row] = [{"n": place, "t": text} for place, text in enumerate(texts)]

    read = _table("".join(as_csv(["n", "t"], rows)))

    assert read[0] == ["n", "t"]
    assert read[1:] == [[str(n), harmless(text)] for n, text in enumerate(texts)]


def test_numbers_and_flags_stay_what_they_are() -> None:
    text = "".join(as_csv(["n", "f", "x"], [{"n": -5, "f": True, "x": None}]))

    assert text == "\ufeffn,f,x\r\n-5,yes,\r\n"


@given(TEXTS)
def test_a_line_of_json_is_one_line(text: str) -> None:
    (line,) = as_jsonl([{"t": text, "answers": {"a": 1}}])

    assert len(line.splitlines()) == 1
    assert json.loads(line) == {"t": text, "answers": {"a": 1}}


def test_a_workbook_holds_texts_and_numbers_and_no_formula() -> None:
    rows: list[Row] = [
        {"phone": "+79001234567", "n": 7, "f": False, "t": "=1+1\n=2"},
        {"phone": "", "n": 1.5, "t": "{=SUM(1)}"},
        {"t": "https://example.com", "phone": "x" * 40_000},
    ]

    with zipfile.ZipFile(io.BytesIO(as_xlsx(["phone", "n", "f", "t"], rows))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        strings = book.read("xl/sharedStrings.xml").decode()

    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert "<t>+79001234567</t>" in strings
    assert "<t>=1+1\n=2</t>" in strings
    numbers = re.findall(r"<c r=\"[BC]\d\"(?: t=\"b\")?><v>([\d.]+)</v>", sheet)
    assert numbers == ["7", "0", "1.5"]


def _table(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:], newline=""), strict=True))


def _read(text: str) -> list[str]:
    return [row[0] if row else "" for row in _table(text)[1:]]
