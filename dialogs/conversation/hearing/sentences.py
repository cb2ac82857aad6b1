"""A message in sentences: what it tells and what it asks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.reading.text import Text, tokenize

_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\w)[^.!?\n]*)*[.!?\n]*")


def questions(text: Text) -> Iterator[tuple[int, int]]:
    """Offsets of the sentences that end with a question mark and hold a word."""
    for match in _SENTENCE.finditer(text.raw):
        words = match.group()
        if "?" in words and any(char.isalpha() for char in words):
            yield match.span()


def statements(text: Text) -> Text:
    """The message with its questions blanked, itself when it only asks or only tells.

    Offsets stay true: a blanked question is as many spaces.
    """
    spans = list(questions(text))
    blanked = list(text.raw)
    for start, end in spans:
        blanked[start:end] = " " * (end - start)
    told = "".join(blanked)
    if not spans or not any(char.isalnum() for char in told):
        return text
    return tokenize(told, text.lang)
