"""The first sentence of a tale, where it is the answer: “In March. The roofers …”."""

from __future__ import annotations

from dialogs.reading.forms import fillers
from dialogs.reading.text import SPOKEN, Text, tokenize

_MANY = 8
"""Words of a message from which it tells a tale."""
_FEW = 4
"""Words of a first sentence that only answers."""
_UNIT = 4
"""Letters of a shortened unit: a full stop behind “200 тыс.” ends nothing."""
_STOPS = frozenset({".", "!", "…"})


def is_tale(text: Text) -> bool:
    """Whether a message has words enough to tell more than its answer."""
    return sum(one.kind in SPOKEN for one in text.tokens) >= _MANY


def opening_of(text: Text) -> Text | None:
    """The first sentence of a tale if it is of a few words, else None."""
    if not is_tale(text):
        return None
    for at, token in enumerate(text.tokens[: _FEW * 2]):
        if token.text in _STOPS and (not is_inside(text, at) or _is_capital(text, at)):
            head = text.tokens[:at]
            few = sum(one.kind in SPOKEN for one in head) <= _FEW
            return tokenize(text.raw[: token.start], text.lang) if few else None
    return None


def _is_capital(text: Text, at: int) -> bool:
    """Whether a capital begins a sentence behind a sign: “400 zł. We have”."""
    behind = text.tokens[at + 1].start if at + 1 < len(text.tokens) else len(text.raw)
    return text.raw[behind : behind + 1].isupper()


def is_all_of(head: Text, span: tuple[int, int]) -> bool:
    """Whether a stretch is all that a first sentence says."""
    (start, end), idle = span, fillers(head.lang)
    return all(
        (start <= one.start and one.end <= end) or one.text in idle
        for one in head.tokens
        if one.kind in SPOKEN
    )


def is_inside(text: Text, at: int) -> bool:
    """Whether a sign belongs to a number or to what is shortened: “1,5”, “тыс.”."""
    tokens = text.tokens
    if not 0 < at < len(tokens) - 1:
        return False
    before, behind = tokens[at - 1], tokens[at + 1]
    if before.kind == behind.kind == "number" and not behind.spaced:
        return True
    if tokens[at].text != "." or len(before.text) > _UNIT:
        return False
    return at > 1 and tokens[at - 2].kind == "number"
