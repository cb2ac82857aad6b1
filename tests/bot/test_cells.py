from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cells import as_csv, tame

ALARMING = "=+-@\t\r＝＋－＠"


@given(st.text())
def test_no_line_of_a_cell_begins_a_formula(text: str) -> None:
    told = str(tame(text))

    for line in told.replace("\r", "\n").split("\n"):
        bare = line.lstrip(" \u00a0\ufeff\v\f")
        assert not bare or bare[0] not in "=+-@＝＋－＠"


@given(st.text(alphabet=ALARMING + "a1 \n", max_size=12))
def test_a_cell_is_itself_without_the_quotes(text: str) -> None:
    assert str(tame(text)).replace("'", "") == text


@pytest.mark.parametrize("cell", [-5, 1.5, None, "plain", "a = b", "10-20"])
def test_numbers_and_plain_words_stay(cell: str | float | None) -> None:
    assert tame(cell) == cell


def test_a_phone_is_no_sum() -> None:
    (row,) = csv.reader(io.StringIO(as_csv(("phone",), [])))
    told = list(csv.reader(io.StringIO(as_csv(("phone",), [("+79001234567",)]))))

    assert row == ["phone"]
    assert told[1] == ["'+79001234567"]
