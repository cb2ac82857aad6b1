"""E801, E803, E806: personal data and advertising by the law, contacts in their turn.

Consent comes before the data and apart from other texts (152-FZ art. 9, GDPR art. 7);
advertising needs a consent of its own (38-FZ art. 18).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dialogs.check.lint_walk import at
from dialogs.reading.text import Lang
from dialogs.script.errors import Finding
from dialogs.script.model import PERSONAL, Kind, Script
from dialogs.script.wording import templates

_ADVERTISING: Mapping[Lang, re.Pattern[str]] = {
    "ru": re.compile(
        r"реклам|рассыл|\bновост|\bакци(?:я|и|й|ях|ями)\b|спецпредложен", re.IGNORECASE
    ),
    "en": re.compile(
        r"advertis|marketing|newsletter|promotion|special offer", re.IGNORECASE
    ),
    "pl": re.compile(r"reklam|marketing|newsletter|promocj", re.IGNORECASE),
}


def check(script: Script) -> Iterator[Finding]:
    """Findings about consent and about contacts asked too early."""
    yield from _without_consent(script)
    yield from _first_of_all(script)
    yield from _advertising(script)


def _without_consent(script: Script) -> Iterator[Finding]:
    before = script.consent.before if script.consent else frozenset()
    for index, question in enumerate(script.questions):
        if question.kind in PERSONAL - before:
            yield Finding(
                "E801",
                at(script, "questions", index, "type"),
                {
                    "case": "type" if script.consent else "block",
                    "question": question.id,
                    "type": question.kind.value,
                },
            )
            if script.consent is None:  # the block is missing once
                return


def _first_of_all(script: Script) -> Iterator[Finding]:
    for index, question in enumerate(script.questions):
        if question.kind is Kind.NAME:
            continue
        if question.kind in PERSONAL and question.say is None:
            yield Finding(
                "E803",
                at(script, "questions", index, "type"),
                {"question": question.id},
            )
        return


def _advertising(script: Script) -> Iterator[Finding]:
    consent = script.consent
    if consent is None:
        return
    for template in templates(consent.text):
        match = _ADVERTISING[script.language].search(template.source)
        if match:
            yield Finding("E806", template.place, {"word": match.group()})
            return
