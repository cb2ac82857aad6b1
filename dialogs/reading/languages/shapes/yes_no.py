"""How a language says yes and no."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Topic(Struct, frozen=True):
    """Answers that mean yes or no only to questions with one of these words."""

    question: str
    yes: str = ""
    no: str = ""


class YesNoTable(Struct, frozen=True):
    """Phrases by tag; `dialogs.reading.yes_no` says what each means.

    `consent` holds endings of a word that asks the bot to go on (“добавьте”). Of a
    word of each set in `torn` beside the others nobody knows what it means (“yes no
    maybe”).
    """

    answers: Mapping[str, str]
    topics: tuple[Topic, ...]
    consent: tuple[str, ...] = ()
    torn: tuple[frozenset[str], ...] = ()
