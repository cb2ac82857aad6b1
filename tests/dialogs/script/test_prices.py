from __future__ import annotations

import pytest

from dialogs.script.conditions import ALWAYS
from dialogs.script.errors import Finding
from dialogs.script.model import Price
from dialogs.script.parse import parse
from dialogs.script.source import read_source
from dialogs.script.tables import read_table
from tests.dialogs.script.samples import said

HEAD = "version: 1\nname: x\nquestions: [{id: a, ask: b}]\n"


def read(table: str) -> tuple[tuple[Price, ...], tuple[Finding, ...]]:
    files = {"script.yaml": HEAD + "prices: prices.csv\n", "prices.csv": table}
    result = parse(files, script_id="x")
    assert result.script is not None
    return result.script.prices, result.findings


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_columns_may_be_separated_as_the_spreadsheet_does(separator: str) -> None:
    table = "id,title,from,to\na,A,1,2\n\nb,B,,\n".replace(",", separator)

    prices, findings = read("\ufeff" + table.replace("\n", "\r\n"))

    assert findings == ()
    assert [(p.id, p.low, p.high) for p in prices] == [("a", 1, 2), ("b", None, None)]


def test_unknown_columns_are_words_for_texts() -> None:
    prices, _ = read("id,title,month,color\na,A,5400,red\nb,B,,\n")

    assert prices[0].more == {"month": 5400, "color": "red"}
    assert prices[1].more == {}


def test_a_row_names_its_seller_and_what_fits_instead() -> None:
    prices, findings = read(
        "id,title,seller,requires,instead,formats\n"
        "pro,Курс,anya,level=basics|pro; goal=not hobby,start,online|group\n"
        "start,База,,,,\n",
    )

    assert findings == ()
    assert (prices[0].seller, prices[0].instead) == ("anya", "start")
    assert prices[0].formats == ("online", "group")
    assert prices[0].requires.fields() == {"level", "goal"}
    assert prices[0].requires.place.line == 2
    assert prices[1].requires == ALWAYS


def test_rows_may_stand_in_the_script() -> None:
    rows = (
        "prices: [{id: a, title: A, from: 5, requires: {a: known}, formats: [x, y]}]\n"
    )

    result = parse({"script.yaml": HEAD + rows}, script_id="x")

    assert result.findings == ()
    assert result.script is not None
    (price,) = result.script.prices
    assert (price.low, price.formats) == (5, ("x", "y"))
    assert price.requires.fields() == {"a"}


@pytest.mark.parametrize(
    ("table", "where"),
    [
        ("id,title,from\na,A,от 5\n", "2:5:4 E306"),
        ('id,title,from\na,"A, ""B""",сто\n', "2:14:3 E306"),
        ("id,title,from\na,A,-5\n", "2:5:2 E306"),
        ("id,title\na,A\na,B\n", "3:1:1 E204"),
        ("name,title\na,A\n", "1:1:4 E210"),
        ("id\na\n", "1:1:2 E210"),
        ("title,id\nA\n", "2:1:1 E210"),
        ("id,title\n,A\n", "2:1:1 E210"),
        ("", "1:1:1 E210"),
        ("id,title,requires\na,A,кому угодно\n", "2:5:11 E214"),
        ("id,title\na,\x00\n", "2:3:1 E110"),
    ],
)
def test_a_mistake_of_the_table_is_told_at_its_cell(table: str, where: str) -> None:
    _, (finding,) = read(table)

    assert finding.place.file == "prices.csv"
    assert said(finding) == where


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ("[{title: A}]", "E210"),
        ("[{id: , title: A}]", "E205"),
        ("[{id: a}, {id: a}]", "E204"),
        ("[{id: a, from: много}]", "E306"),
        ("[a]", "E209"),
    ],
)
def test_a_mistake_of_a_row_in_the_script_is_told(rows: str, code: str) -> None:
    (finding,) = parse(
        {"script.yaml": f"{HEAD}prices: {rows}\n"}, script_id="x"
    ).findings

    assert finding.code == code


def test_cells_lose_quotes_and_keep_their_place() -> None:
    source = read_source("t.csv", 'id,note\na,"x ""y"", z"\nb,"open\n')

    _, rows = read_table(source)

    assert rows[0].cells["note"].text == 'x "y", z'
    assert (rows[0].cells["note"].place.column, rows[0].cells["note"].place.length) == (
        3,
        12,
    )
    assert rows[1].cells["note"].text == "open"


def test_short_and_long_rows_are_read_as_far_as_the_header_goes() -> None:
    _, rows = read_table(read_source("t.csv", "id,title\na\nb,B,extra\n"))

    assert [set(row.cells) for row in rows] == [{"id"}, {"id", "title"}]
