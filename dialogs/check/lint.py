"""What is wrong with a script, before it is published and on every save."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from dialogs.check import (
    lint_channels,
    lint_conditions,
    lint_junk,
    lint_law,
    lint_manners,
    lint_paths,
    lint_phrases,
    lint_references,
    lint_scoring,
    lint_secrets,
    lint_tests,
    lint_words,
)
from dialogs.check.lint_channels import DEFAULT_CHANNELS
from dialogs.check.story import read_stories
from dialogs.script.errors import Finding, ScriptError
from dialogs.script.model import Script
from dialogs.script.parse import parse
from dialogs.script.place import NOWHERE, Place
from dialogs.script.source import Source, read_source
from dialogs.script.yaml import Node, read_tree, walk

SCRIPT = "script.yaml"
TESTS = "tests.yaml"

_RULES: tuple[Callable[[Script], Iterator[Finding]], ...] = (
    lint_conditions.check,
    lint_junk.check,
    lint_law.check,
    lint_manners.check,
    lint_paths.check,
    lint_phrases.check,
    lint_scoring.check,
)
# A part is missing after these: what follows from that would be a second finding for
# one mistake. After the others the script reads as it was meant.
_LOST = frozenset({"E204", "E205", "E208", "E209", "E210", "E214", "E215"})
_IGNORE = re.compile(r"#\s*firstline:\s*ignore\s+([EW]\d{3}(?:[,\s]+[EW]\d{3})*)\s*$")


def lint(
    files: Mapping[str, str],
    *,
    script_id: str,
    folder: str = "",
    channels: Iterable[str] = DEFAULT_CHANNELS,
) -> tuple[Finding, ...]:
    """Findings in order, the script before its tables; none that its line ignores.

    `files` are named as in the folder; the places of the findings hold the folder
    too. `channels` are the messengers whose bounds a text has to keep.
    """
    read = {
        file: read_source(file, text)
        for file, text in ((_file(name, folder), text) for name, text in files.items())
    }
    parsed = parse(files, script_id=script_id, folder=folder)
    findings = [*parsed.findings]
    for source in read.values():
        findings += lint_secrets.check(source)
    script, tree = parsed.script, parsed.tree
    if script and tree and not any(map(_loses, parsed.findings)):
        source = read[_file(SCRIPT, folder)]
        judged = _of_script(script, tree, source=source, channels=channels)
        findings += [one for one in judged if not _surrounds(one, parsed.findings)]
        told = read.get(_file(TESTS, folder))
        # Tests of a script with errors fail for its errors.
        if told and all(one.severity == "warning" for one in findings):
            findings += _of_tests(script, told)
    kept = [finding for finding in findings if _is_told(finding, read)]
    return tuple(sorted(_once(kept), key=_order))


def _of_script(
    script: Script, tree: Node, *, source: Source, channels: Iterable[str]
) -> Iterator[Finding]:
    for rule in _RULES:
        yield from rule(script)
    keys = {value.place: key.place for key, value in _items(tree)}
    yield from lint_references.check(script, keys=keys)
    yield from lint_words.check(script, tree=tree, source=source)
    yield from lint_channels.check(script, channels=channels)


def _of_tests(script: Script, source: Source) -> Iterator[Finding]:
    try:
        # Another script that a test names is as good as this one to read the test.
        stories = read_stories(
            source.text, file=source.file, script=script, shelf=lambda *_: script
        )
        tree = read_tree(source)
    except ScriptError as broken:
        yield from broken.findings
        return
    values = {key.place: value for key, value in _items(tree)} if tree else {}
    yield from lint_tests.check(script, stories, values=values)


def _items(tree: Node) -> Iterator[tuple[Node, Node]]:
    for _, node in walk(tree):
        yield from node.items


def _surrounds(finding: Finding, mistakes: Iterable[Finding]) -> bool:
    """Whether a value is judged of which a part could not be read."""
    place = finding.place
    return any(
        (place.file, place.line) == (other.place.file, other.place.line)
        and 0 <= other.place.column - place.column < place.length
        for other in mistakes
    )


def _loses(finding: Finding) -> bool:
    return finding.code.startswith("E1") or finding.code in _LOST


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    """Each code once a place: a mistake that two rules saw is told by the first."""
    first: dict[tuple[str, Place], Finding] = {}
    for finding in findings:
        first.setdefault((finding.code, finding.place), finding)
    return first.values()


def _file(name: str, folder: str) -> str:
    return f"{folder}/{name}" if folder else name


def _is_told(finding: Finding, read: Mapping[str, Source]) -> bool:
    """Not when its line ignores it, nor when it is about a default nobody wrote."""
    source = read.get(finding.place.file)
    line = source.line(finding.place.line) if source else ""
    ignored = _IGNORE.search(line)
    if ignored and finding.code in ignored.group(1):
        return False
    return finding.place != NOWHERE


def _order(finding: Finding) -> tuple[bool, str, int, int, str]:
    place = finding.place
    other = not place.file.endswith(SCRIPT)
    return other, place.file, place.line, place.column, finding.code
