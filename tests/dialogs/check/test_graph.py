from __future__ import annotations

import re

import pytest

from dialogs.check.graph import draw
from dialogs.script.parse import load
from tests.dialogs.script.samples import FILES

HEAD = "version: 1\nname: Bikes\nlanguage: en\nmanagers: [{id: ann, name: Ann}]\n"
SCRIPT = (
    HEAD + "questions:\n"
    "  - id: job\n"
    "    area: need\n"
    "    ask: What is broken?\n"
    "    options:\n"
    "      - {id: wheel, label: A wheel}\n"
    "      - {id: sale, label: 'Nothing, I sell', junk: sales}\n"
    "      - {id: angry, label: I complain, handoff: true}\n"
    "  - {id: size, ask: What size?, type: number, required: false,"
    " ask_if: {job: wheel}}\n"
    "  - {id: phone, ask: Your phone?, type: phone, ask_if: {size: 20..29}}\n"
    "junk: [{id: sales, phrases: [buy ads], then: close}]\n"
    "consent: {before: [phone], document: https://example.org}\n"
    "triage: {urgent: {temperature: hot, potential: [high, medium]},"
    " future: [{phone: unknown}, {job: not sale}], trash: otherwise}\n"
    "routing: [{when: {job: angry}, to: [ann]}, {to: all}]\n"
    "handoff: {when: [{phone: known}]}\n"
)


def test_a_script_is_drawn_in_the_order_of_its_questions() -> None:
    drawn = draw(load({"script.yaml": SCRIPT}, script_id="bikes"))

    assert (
        drawn
        == """\
flowchart TD
  start(["Bikes"])
  start --> q0
  q0["What is broken?<br/>job · need"]
  q0 --> if1
  q0 -->|"Nothing, I sell"| trash
  q0 -->|"I complain"| handoff
  if1{"job: wheel"}
  if1 -->|yes| q1
  if1 -.->|no| if2
  q1["What size?<br/>size, may be skipped"]
  q1 --> if2
  if2{"size: 20..29"}
  if2 -->|yes| q2
  if2 -.->|no| triage
  q2["Your phone?<br/>phone, consent first"]
  q2 --> triage
  triage{{"Triage"}}
  triage -->|"temperature: hot; potential: high, medium"| urgent(["Urgent"])
  triage -->|"phone: unknown or job: not sale"| future(["Future"])
  triage -->|"all others"| trash(["Trash"])
  handoff[/"Handoff to a manager<br/>phone: known<br/>at any moment when asked for"/]
  triage -.-> handoff
  handoff -->|"job: angry"| to0(["Ann"])
  handoff -->|"all others"| to1(["everyone"])
"""
    )


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ('Say "yes"', "Say #quot;yes#quot;"),
        ("<b>R&D</b>", "#lt;b#gt;R#amp;D#lt;/b#gt;"),
        ("No #1", "No #35;1"),
        ("`code`", "#96;code#96;"),
        ("one\n\n  two", "one two"),
        ("x" * 100, "x" * 79 + "…"),
    ],
)
def test_nothing_of_a_text_is_read_as_mermaid(written: str, drawn: str) -> None:
    ask = written.replace("\n", "\\n").replace('"', '\\"')
    script = f'{HEAD}questions:\n  - {{id: a, ask: "{ask}"}}\n'

    graph = draw(load({"script.yaml": script}, script_id="bikes"))

    assert f'  q0["{drawn}<br/>a"]\n' in graph


def test_every_edge_leads_to_a_node() -> None:
    graph = draw(load(FILES, script_id="windows"))

    nodes = set(re.findall(r"(?:^  |\| )(\w+)[\[{(]", graph, re.MULTILINE))
    targets = set(re.findall(r">(?:\|[^|]*\|)? (\w+)", graph))
    assert targets <= nodes
    assert {"start", "triage", "handoff", "urgent", "future", "trash"} <= nodes
