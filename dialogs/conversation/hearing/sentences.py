"""A message in sentences: what it tells and what it asks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dialogs.reading.text import Text, tokenize

_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\w)[^.!?\n]*)*[.!?\n]*")


def questions(text: Text) -> Iterator[tuple[int, int]]:
    """Offsets of what is asked: sentences with a question mark, from the last comma.

    “Up to 300, is the visit free?” tells before the comma and asks behind it.
    """
    for match in _SENTENCE.finditer(text.raw):
        words = match.group()
        if "?" in words and any(char.isalpha() for char in words):
            comma = words.rfind(",", 0, words.rindex("?"))
            asked = words[comma + 1 :]
            begins = comma + 1 if any(char.isalpha() for char in asked) else 0
            yield match.start() + begins, match.end()


def statements(text: Text) -> Text:
    """The message with its questions blanked; itself when it only asks or tells."""
    spans = list(questions(text))
    told = blanked(text, spans) if spans else text
    return told if any(char.isalnum() for char in told.raw) else text


def blanked(text: Text, spans: Sequence[tuple[int, int]]) -> Text:
    """A text with stretches turned to spaces, so that offsets stay true."""
    letters = list(text.raw)
    for start, end in spans:
        letters[start:end] = " " * (end - start)
    return tokenize("".join(letters), text.lang)
