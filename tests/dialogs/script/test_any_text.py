"""Whatever a marketer saves is a script or findings, and never a traceback."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.script.findings import tell
from dialogs.script.parse import Parsed, parse
from dialogs.script.wording import templates

SCRIPTS = Path(__file__).parents[3] / "dialogs" / "scripts"
SHIPPED = {
    folder.name: {path.name: path.read_text("utf-8") for path in folder.iterdir()}
    for folder in SCRIPTS.iterdir()
    if folder.is_dir() and (folder / "script.yaml").exists()
}
PIECES = st.sampled_from(
    [
        *"{}[]:,-'\"#|>!&*%@`?~ \n\t\r\\ж🌷\u2028\x85\x00\ufeff",
        *("{{", "}}", "{%", "%}", "..", "---", "<<: *a", "null", "{}", "[]"),
        *("3..1", "{a: b}"),
    ],
)


def check(files: dict[str, str]) -> Parsed:
    parsed = parse(files, script_id="x", folder="d/x")
    for finding in parsed.findings:
        name = finding.place.file.rpartition("/")[2]
        text = files.get(name, "").removeprefix("\ufeff")
        lines = re.split("\r\n|\r|\n", text)
        assert 1 <= finding.place.line <= len(lines)
        assert 1 <= finding.place.column <= len(lines[finding.place.line - 1]) + 1
        assert finding.place.length >= 1
        assert tell(finding, lang="ru").text
        assert tell(finding, lang="en").hint
    if parsed.script and not parsed.findings:
        for question in parsed.script.questions:
            for template in templates(question.ask):
                template.render({})
    return parsed


@given(st.text())
def test_any_text_is_a_script_or_findings(text: str) -> None:
    parsed = check({"script.yaml": text})

    assert parsed.findings


@given(st.text(), st.text(), st.text())
def test_any_table_and_card_is_read_or_told(prices: str, card: str, faq: str) -> None:
    head = "version: 1\nname: x\nquestions: [{id: a, ask: b}]\n"
    tail = "prices: p.csv\nfaq: f.csv\nhandoff: {card: c.j2}\n"

    check({"script.yaml": head + tail, "p.csv": prices, "f.csv": faq, "c.j2": card})


@pytest.mark.slow
@given(st.data())
def test_any_slip_in_a_shipped_script_is_told_at_a_place(data: st.DataObject) -> None:
    files = dict(SHIPPED[data.draw(st.sampled_from(sorted(SHIPPED)))])
    name = data.draw(st.sampled_from(sorted(files)))
    for _ in range(data.draw(st.integers(1, 3))):
        text = files[name]
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 8)))
        files[name] = text[:start] + data.draw(PIECES | st.just("")) + text[end:]

    check(files)


@pytest.mark.slow
@given(st.data())
def test_lines_lost_doubled_or_moved_are_told_at_a_place(data: st.DataObject) -> None:
    files = dict(SHIPPED[data.draw(st.sampled_from(sorted(SHIPPED)))])
    lines = files["script.yaml"].split("\n")
    number = data.draw(st.integers(0, len(lines) - 1))
    line = lines[number]
    lines[number : number + 1] = data.draw(
        st.sampled_from(
            [[], [line, line], [" " + line], [line[1:]], ["\t" + line], [line[:-1]]],
        ),
    )

    check({**files, "script.yaml": "\n".join(lines)})
