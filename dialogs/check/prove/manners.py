"""What the linter knows already, with the way that leads to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dialogs.check import lint_channels, lint_law, lint_manners, lint_scoring
from dialogs.check.prove.proof import Answered, Proof, path_of
from dialogs.check.prove.walk import Walk
from dialogs.script.errors import Finding
from dialogs.script.model import Script
from dialogs.script.place import NOWHERE

CODES = frozenset({"E801", "E803", "W804", "W807", "W601", "E601", "W602", "W706"})
"""Contacts before consent or first of all, budget before price, “will you buy?”,
buttons beyond a channel, routes below the last."""


def check(script: Script, walk: Walk, *, channels: Iterable[str]) -> Iterator[Proof]:
    """Findings of the linter that a conversation can come to."""
    found: list[Finding] = [
        *lint_law.check(script),
        *lint_manners.check(script),
        *lint_channels.check(script, channels=channels),
        *lint_scoring.check(script),
    ]
    for finding in found:
        if finding.code in CODES and finding.place != NOWHERE:
            path = _way(script, walk, finding)
            if path is not None:
                yield Proof(finding, path)


def _way(script: Script, walk: Walk, finding: Finding) -> tuple[Answered, ...] | None:
    """The shortest way to the question it is about; None if nobody comes to it."""
    for index, question in enumerate(script.questions):
        here = question.id == finding.args.get("question")
        if here or any(o.label == finding.args.get("label") for o in question.options):
            asked = walk.asked[index]
            return path_of(asked[0].way) if asked else None
    return ()
