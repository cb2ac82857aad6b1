"""The windows script of the examples, with one mistake made in it at a time."""

from __future__ import annotations

from pathlib import Path

from dialogs.script.errors import Finding
from dialogs.script.findings import tell
from dialogs.script.findings.shape import Told
from dialogs.script.parse import Parsed, parse

FOLDER = Path(__file__).parent / "sample"
FILES = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()}


SMALLEST = """\
version: 1
name: Моя первая линия
managers: [{id: me, name: Анна}]
questions:
  - id: need
    ask: Чем помочь?
    type: choice
    options: [Узнать цену, Сделать заказ, Другое]
  - id: phone
    ask: На какой номер позвонить?
    type: phone
consent:
  before: [phone]
  document: https://example.ru/consent
"""


def parsed(files: dict[str, str]) -> Parsed:
    return parse(files, script_id="windows", folder="dialogs/windows")


def parsed_text(text: str) -> Parsed:
    return parsed({**FILES, "script.yaml": text})


def broken(old: str, new: str, *, name: str = "script.yaml") -> tuple[Finding, ...]:
    text = FILES[name]
    assert text.count(old) == 1, f"{old!r} stands there {text.count(old)} times"
    return parsed({**FILES, name: text.replace(old, new)}).findings


def said(finding: Finding) -> str:
    """`line:column:length code`, as the caret of a report shows it."""
    place = finding.place
    return f"{place.line}:{place.column}:{place.length} {finding.code}"


def in_russian(finding: Finding) -> Told:
    return tell(finding, lang="ru")
