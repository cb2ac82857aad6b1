from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.script.errors import ScriptError
from dialogs.script.source import read_source
from dialogs.script.yaml import Node, read_tree, walk
from tests.dialogs.script.samples import said


def tree(text: str) -> Node:
    root = read_tree(read_source("script.yaml", text))
    assert root is not None
    return root


def refusal(text: str) -> str:
    with pytest.raises(ScriptError) as refused:
        read_tree(read_source("script.yaml", text))
    (finding,) = refused.value.findings
    return said(finding)


@pytest.mark.parametrize(
    "written",
    ["10:00", "2026-12-31", "on", "yes", "0123", "1_000", "Как вас зовут?", "+7 900"],
)
def test_a_value_stays_the_text_that_was_written(written: str) -> None:
    root = tree(f"at: {written}\nrow: {{at: {written}}}\n")

    values = [node.value for path, node in walk(root) if path[-1:] == ("at",)]
    assert values == [written, written]


def test_a_node_knows_its_place_behind_wide_letters() -> None:
    root = tree("имя: {ключ: 🌷 пион}\n")

    inner = root.items[0][1].items[0]
    assert (inner[0].place.column, inner[1].place.column) == (7, 13)
    assert inner[1].place.length == 6


def test_half_a_character_written_as_an_escape_is_replaced() -> None:
    root = tree('a: "\\ud83d"\n')

    root.items[0][1].value.encode()


def test_an_empty_file_has_no_tree() -> None:
    assert read_tree(read_source("script.yaml", "# nothing\n")) is None


def test_a_byte_order_mark_and_foreign_line_ends_are_read_over() -> None:
    root = tree("\ufeffa: 1\r\nb: |\r\n  x\r\n  y\r\n")

    assert [value.value for _, value in root.items] == ["1", "x\ny\n"]
    assert root.items[0][0].place.column == 1


LAUGHS = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (LAUGHS, "1:4:2 E108"),
        ("a: 1\nb: *c\n", "2:4:2 E108"),
        ("a: 1\n<<: *b\n", "2:5:2 E108"),
        ("a: !!python/object x\n", "1:4:15 E105"),
        ("a: !repair\n", "1:4:7 E105"),
        ("q:\n  - id: a\n\tarea: b\n", "3:1:1 E101"),
        ("a: x\x00y\n", "1:5:1 E110"),
        ("a: 1\n---\nb: 2\n", "2:1:3 E114"),
        ("a: " + "x" * 300_000, "1:1:1 E109"),
        ("[" * 5_000, "1:17:1 E111"),
        ("- " * 5_000, "1:33:1 E111"),
        ('a: "x\nb: "y"\n', "1:4:1 E106"),
        ("a: 'x\nb: y\n", "1:4:1 E106"),
        ("a: {b: c\nd: e\n", "1:4:1 E107"),
        ("a: }\n", "1:4:1 E107"),
        ("a: @home\n", "1:4:5 E108"),
        ('a: "x" y\n', "1:8:1 E115"),
        ("a:x\nb: c\n", "1:2:1 E116"),
        ("b: c\nask x\nd: e\n", "2:1:3 E117"),
        ("q:\n  - {id: a, label: b: c}\n", "2:21:1 E102"),
        ("q:\n  - id: a\n     ask: b\n    type: c\n", "3:6:6 E104"),
        ("q:\n  - id: a\n    ask: b\n   - id: c\n", "4:4:7 E104"),
        ("q:\n  - text: {{ a }} b\n", "2:11:2 E103"),
        ('a: "\\UFFFFFFFF"\n', "1:1:1 E100"),
    ],
)
def test_what_is_not_for_a_script_is_refused_at_its_token(
    text: str,
    where: str,
) -> None:
    assert refusal(text) == where


@given(st.text() | st.text(alphabet="ab:-{}[]\"'#|>&*!%@ \n\t,?"))
def test_any_text_is_a_tree_or_a_finding(text: str) -> None:
    source = read_source("script.yaml", text)

    try:
        root = read_tree(source)
    except ScriptError as refused:
        nodes = [finding.place for finding in refused.findings]
    else:
        nodes = [node.place for _, node in walk(root)] if root else []
    for place in nodes:
        assert 1 <= place.line <= len(source.starts)
        assert 1 <= place.column <= len(source.line(place.line)) + 1
