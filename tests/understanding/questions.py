"""What ours and other people's parsers are asked alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dialogs.reading.text import Lang
from tests.understanding.messages import Message, messages


@dataclass(frozen=True, slots=True)
class Question:
    """A message with a value in it that every parser of its kind has a word for."""

    kind: str
    lang: Lang
    text: str
    expected: Mapping[str, Any]
    row: Message


def questions(kind: str, lang: Lang, *, source: str) -> list[Question]:
    """Messages that hold an amount, a date or a phone.

    Whether an amount lacks its scale is not asked, nor what a message without a value
    says: none of the other parsers has a word for either.
    """
    return [
        Question(
            kind,
            lang,
            row["text"],
            {**row["expected"], "needs_scale": False},
            row,
        )
        for row in messages(lang, source=source)
        if row["kind"] == kind and _has_value(row["expected"])
    ]


def _has_value(expected: Mapping[str, Any]) -> bool:
    return expected.get("status") in {"value", "date"} or bool(expected.get("phone"))
