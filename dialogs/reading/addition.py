"""One number out of pieces that stand together."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from dialogs.reading.addends import ADDENDS
from dialogs.reading.atoms import Atom
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.sums import HUNDRED, Place, Sum
from dialogs.reading.text import Text


def read_sum(text: Text, pieces: Sequence[Atom], at: int) -> tuple[Sum | None, int]:
    """The number that starts with piece `at`, and the first piece behind it."""
    total = Sum(pieces[at].first)
    start = at
    while at < len(pieces):
        here = Place(text, pieces, at)
        if at > start and not (_is_open(total, here) and _adjoins(total, here)):
            break
        if not ADDENDS[here.piece.kind](total, here):
            break
        total.last = here.piece.last
        at += 1
    if total.share is not None:
        return None, at
    return (total, at) if at > start else (None, at + 1)


def _is_open(total: Sum, here: Place) -> bool:
    """A scale that stands before its number is no sum with it: «тысяч двести»."""
    return not total.turned or here.piece.kind == "scale"


def _adjoins(total: Sum, here: Place) -> bool:
    piece = here.piece
    gap = here.text.tokens[total.last : piece.first]
    if not gap:
        return True
    table = LANGUAGES[here.text.lang].numbers
    if piece.kind == "scale" and " ".join(token.text for token in gap) in table.loose:
        return total.group is not None
    if total.share is not None or (total.approx and total.room == 0):
        return all(token.text in table.articles for token in gap)
    if len(gap) > 1:
        return False
    sign = gap[0].text
    if sign in table.links:
        return _may_link(total) and _is_word_below(piece, HUNDRED)
    if sign == "-" and table.hyphen_inside:
        unspaced = not gap[0].spaced and not here.text.tokens[piece.first].spaced
        return unspaced and (piece.kind == "scale" or piece.value < total.room < inf)
    if sign == "," and _is_late(total, here):
        return True
    return sign == "," and table.comma_inside and _goes_on(total, here)


def _is_late(total: Sum, here: Place) -> bool:
    """Whether a scale is added as an afterthought: «восемьсот, тысяч конечно»."""
    word = here.text.tokens[here.piece.first].text
    following = here.following()
    # «Тысяч за 5» begins a number of its own, a preposition inside it or not.
    goes_on = following is not None and following.first <= here.piece.last + 1
    alone = total.group is not None and not total.total
    return alone and not goes_on and word in LANGUAGES[here.text.lang].numbers.turned


def _may_link(total: Sum) -> bool:
    after_scale = total.group is None and total.total > 0
    return not total.ordinal and (after_scale or total.room == HUNDRED)


def _is_word_below(piece: Atom, bound: float) -> bool:
    return piece.kind in {"small", "ordinal"} and 0 < piece.value < bound


def _goes_on(total: Sum, here: Place) -> bool:
    """Whether hundreds or a smaller scale follow: “two thousand, three hundred”."""
    if total.group is not None or total.limit == inf or here.piece.kind != "small":
        return False
    for piece in here.ahead():
        if piece.kind == "scale" or piece.value == HUNDRED:
            return piece.value < total.limit
        if piece.kind != "small":
            return False
    return False
