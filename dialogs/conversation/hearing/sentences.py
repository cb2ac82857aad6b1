"""A message in sentences: what it tells and what it asks."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
