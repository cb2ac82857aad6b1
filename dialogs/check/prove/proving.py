"""A script proved: every conversation followed, every defect with its shortest way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dialogs.check.lint_channels import DEFAULT_CHANNELS
from dialogs.check.prove import ends, grades, manners, rows, words
from dialogs.check.prove.proof import Proof
from dialogs.check.prove.reach import Reach
from dialogs.check.prove.walk import walk
from dialogs.script.model import Script
from dialogs.script.place import NOWHERE, Place


def prove(
    script: Script, *, channels: Iterable[str] = DEFAULT_CHANNELS
) -> tuple[Proof, ...]:
    """Everything that is wrong with the conversations of a script, in file order.

    A script too wide to be followed to the end is searched as far as it was.
    """
    walked = walk(script)
    found: list[Proof] = [
        *ends.check(script, walked),
        *manners.check(script, walked, channels=channels),
        *words.check(script, walked),
    ]
    if walked.complete:
        reach = Reach(script, walked)
        lost, proofs = grades.check(script, reach)
        found += [
            *proofs,
            *rows.questions(script, walked),
            *rows.conditions(script, walked, reach, lost=lost),
            *rows.texts(script, walked, lost=lost),
        ]
    return tuple(sorted(_once(found), key=_order))


def _once(found: Iterable[Proof]) -> Iterator[Proof]:
    """Each code once a place, by the shortest way; none where nothing is written."""
    best: dict[tuple[str, Place], Proof] = {}
    for one in found:
        key = (one.finding.code, one.finding.place)
        other = best.get(key)
        if other is None or len(one.path) < len(other.path):
            best[key] = one
    for one in best.values():
        if one.finding.place != NOWHERE:
            yield one


def _order(one: Proof) -> tuple[str, int, int, str]:
    place = one.finding.place
    return place.file, place.line, place.column, one.finding.code
