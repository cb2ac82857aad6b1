"""Findings as a person or a program reads them: text, json, github, sarif."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from dialogs.reading.text import Lang
from dialogs.script.errors import Finding
from dialogs.script.findings import tell
from dialogs.script.findings.shape import Told
from dialogs.script.place import Place
from dialogs.script.source import read_source

Form = Literal["text", "json", "github", "sarif"]

_SEVERITY: Mapping[str, Mapping[str, str]] = {
    "ru": {"error": "ошибка", "warning": "предупреждение"},
    "en": {"error": "error", "warning": "warning"},
}
_HOW: Mapping[str, str] = {"ru": "как исправить", "en": "how to fix"}
_MARGIN = " " * 6


def render(
    findings: Sequence[Finding],
    *,
    sources: Mapping[str, str],
    lang: Lang = "ru",
    form: Form = "text",
) -> str:
    """Findings in a format, ending in a line end unless there is nothing to say.

    `sources` maps the file of a place, folder included, to its text.
    """
    told = [_say(finding, sources, lang=lang) for finding in findings]
    return _FORMS[form](told)


class _Said(Struct, frozen=True):
    """A finding with its words and its source line, empty when there is none."""

    finding: Finding
    told: Told
    line: str
    lang: Lang

    @property
    def place(self) -> Place:
        """Where the finding stands."""
        return self.finding.place


def _say(finding: Finding, sources: Mapping[str, str], *, lang: Lang) -> _Said:
    place = finding.place
    line = read_source(place.file, sources.get(place.file, "")).line(place.line)
    lang = lang if lang in _HOW else "en"
    return _Said(finding, tell(finding, lang=lang, line=line), line, lang)


def _text(said: Sequence[_Said]) -> str:
    return "".join(_paragraph(one) for one in said)


def _paragraph(said: _Said) -> str:
    place, code = said.place, said.finding.code
    word = _SEVERITY[said.lang][said.finding.severity]
    lines = [
        f"{place.file}:{place.line}:{place.column}: {word} {code}: {said.told.text}"
    ]
    if said.line:
        start = place.column - 1
        marked = said.line[start : start + place.length] or " "
        lines += [
            f"{place.line:>5} | {_shown(said.line)}",
            f"{_MARGIN}| {' ' * _width(said.line[:start])}{'^' * _width(marked)}",
        ]
    lines.append(f"{_MARGIN}= {_HOW[said.lang]}: {said.told.hint}")
    return "\n".join(lines) + "\n"


def _shown(line: str) -> str:
    """A tab as an arrow: what cannot be seen cannot be mended."""
    return line.replace("\t", "→").rstrip()


def _width(text: str) -> int:
    """Columns of a terminal: emoji take two, accents and joiners none."""
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in {"Cf", "Mn"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def _json(said: Sequence[_Said]) -> str:
    rows = [
        {
            "code": one.finding.code,
            "severity": one.finding.severity,
            "file": one.place.file,
            "line": one.place.line,
            "column": one.place.column,
            "length": one.place.length,
            "message": one.told.text,
            "hint": one.told.hint,
        }
        for one in said
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _github(said: Sequence[_Said]) -> str:
    return "".join(_command(one) for one in said)


def _command(said: _Said) -> str:
    place = said.place
    words = f"{said.told.text}\n{_HOW[said.lang]}: {said.told.hint}"
    return (
        f"::{said.finding.severity} file={_property(place.file)},line={place.line},"
        f"col={place.column},endColumn={place.column + place.length},"
        f"title={said.finding.code}::{_escaped(words)}\n"
    )


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(said: Sequence[_Said]) -> str:
    codes = sorted({one.finding.code for one in said})
    run = {
        "tool": {
            "driver": {"name": "firstline", "rules": [{"id": code} for code in codes]},
        },
        # Columns count characters, not the UTF-16 units that SARIF assumes.
        "columnKind": "unicodeCodePoints",
        "results": [_result(one) for one in said],
    }
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _result(said: _Said) -> dict[str, object]:
    region = {
        "startLine": said.place.line,
        "startColumn": said.place.column,
        "endColumn": said.place.column + said.place.length,
    }
    location = {
        "artifactLocation": {"uri": said.place.file},
        "region": region,
    }
    return {
        "ruleId": said.finding.code,
        "level": said.finding.severity,
        "message": {"text": f"{said.told.text}. {_HOW[said.lang]}: {said.told.hint}"},
        "locations": [{"physicalLocation": location}],
    }


_FORMS: Mapping[Form, Callable[[Sequence[_Said]], str]] = {
    "text": _text,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
}
