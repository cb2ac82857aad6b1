"""The files of a script's folder, read into a script or into findings."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from dialogs.reading.text import Lang
from dialogs.script.assemble import assemble
from dialogs.script.errors import Finding, ScriptError
from dialogs.script.folder import Folder
from dialogs.script.model import Script
from dialogs.script.notes import Notes
from dialogs.script.place import Place
from dialogs.script.tree_faults import tree_faults
from dialogs.script.yaml import Node, read_tree

SCRIPT = "script.yaml"
MOST_FINDINGS = 200
"""More are told after these are mended: somebody has to read them."""

_LANGUAGES: Mapping[str, Lang] = {"ru": "ru", "en": "en", "pl": "pl"}


class Parsed(Struct, frozen=True):
    """A script, unless its file cannot be read, with what is wrong and the tree.

    A script with findings has something likely in place of every mistake, so that a
    linter can go on; it is not to be run.
    """

    script: Script | None
    findings: tuple[Finding, ...]
    tree: Node | None


def load(files: Mapping[str, str], *, script_id: str, folder: str = "") -> Script:
    """The script of a folder, from the texts of its files by name.

    Raises:
        ScriptError: something is wrong with it.
    """
    parsed = parse(files, script_id=script_id, folder=folder)
    errors = tuple(one for one in parsed.findings if one.severity == "error")
    if parsed.script is None or errors:
        raise ScriptError(errors)
    return parsed.script


def parse(files: Mapping[str, str], *, script_id: str, folder: str = "") -> Parsed:
    """The script of a folder and every mistake in it, in the order of the files."""
    place = Folder(files, folder)
    source = place.source(SCRIPT)
    if source is None:
        missing = Finding("E112", place.nowhere(SCRIPT), {"name": SCRIPT})
        return Parsed(None, (missing,), None)
    try:
        root = read_tree(source)
    except ScriptError as broken:
        return Parsed(None, broken.findings, None)
    if root is None or root.kind != "map":
        return Parsed(None, (Finding("E113", source.place(0)),), root)
    notes = Notes(source, lang=_language(root))
    notes.findings.extend(tree_faults(root, source))
    script = assemble(root, notes, files=place, script_id=script_id)
    return Parsed(script, _in_order(notes.findings), root)


def _language(root: Node) -> Lang:
    """Needed before the first text is read; a wrong one is told with its field."""
    written = root.get("language")
    return _LANGUAGES.get(written.value, "ru") if written else "ru"


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """By place, the script before its tables; the same mistake once."""
    first: dict[tuple[str, Place], Finding] = {}
    for finding in findings:
        first.setdefault((finding.code, finding.place), finding)
    return tuple(sorted(first.values(), key=_position)[:MOST_FINDINGS])


def _position(finding: Finding) -> tuple[bool, str, int, int, str]:
    place = finding.place
    is_table = not place.file.endswith(SCRIPT)
    return is_table, place.file, place.line, place.column, finding.code
