from __future__ import annotations

import pytest

from dialogs.script.clauses import condition_of, condition_of_cell
from dialogs.script.conditions import View
from dialogs.script.notes import Notes
from dialogs.script.place import NOWHERE
from dialogs.script.source import read_source
from dialogs.script.yaml import read_tree

VIEW: View = {
    "product": ("windows",),
    "windows_count": ("three", 3),
    "repeat": (True,),
    "photo": ("yes",),
    "phone": (),
}


def truth(text: str) -> bool:
    source = read_source("script.yaml", f"ask_if: {text}\n")
    root = read_tree(source)
    assert root is not None
    notes = Notes(source)
    condition = condition_of(root.items[0][1], notes)
    assert notes.findings == []
    return condition.holds(VIEW)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{product: windows}", True),
        ("{product: [doors, windows]}", True),
        ("{product: not windows}", False),
        ("{product: not doors}", True),
        ("{windows_count: 3}", True),
        ("{windows_count: 3..}", True),
        ("{windows_count: ..2}", False),
        ("{windows_count: [1, 3..10]}", True),
        ("{phone: known}", False),
        ("{phone: unknown, product: known}", True),
        ("{repeat: true}", True),
        ("{repeat: false}", False),
        ('{photo: "yes"}', True),
        ('{photo: "known"}', False),
        ("[{product: doors}, {windows_count: 3}]", True),
        ("[{product: doors}, {windows_count: 4}]", False),
        ("{}", True),
    ],
)
def test_a_condition_is_read_as_it_is_meant(text: str, *, expected: bool) -> None:
    assert truth(text) is expected


def test_terms_and_answers_know_their_places() -> None:
    source = read_source("script.yaml", "ask_if: {product: [windows, not repair]}\n")
    root = read_tree(source)
    assert root is not None

    condition = condition_of(root.items[0][1], Notes(source))

    (term,) = condition.rows[0]
    assert (term.place.column, term.place.length) == (10, 7)
    assert [test.place.column for test in term.tests] == [20, 29]


@pytest.mark.parametrize("text", ["windows", "[]", "[windows]", "{a: {b: c}}", '"x"'])
def test_what_is_no_condition_is_told(text: str) -> None:
    source = read_source("script.yaml", f"ask_if: {text}\n")
    root = read_tree(source)
    assert root is not None
    notes = Notes(source)

    condition_of(root.items[0][1], notes)

    assert [finding.code for finding in notes.findings] == ["E214"]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("product=windows", True),
        ("product = doors|windows; windows_count=..5", True),
        ("product!=windows", False),
        ("phone=known", False),
    ],
)
def test_a_cell_holds_a_condition(cell: str, *, expected: bool) -> None:
    condition = condition_of_cell(cell, NOWHERE)

    assert condition is not None
    assert condition.holds(VIEW) is expected


@pytest.mark.parametrize("cell", ["product", "=x", ";", "a=b;c"])
def test_another_cell_is_no_condition(cell: str) -> None:
    assert condition_of_cell(cell, NOWHERE) is None
