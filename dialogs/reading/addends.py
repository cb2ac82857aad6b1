"""What each kind of piece does to a number, and whether it may stand there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf

from dialogs.reading.atoms import Atom, Part
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.sums import (
    HUNDRED,
    TEN,
    THOUSAND,
    TWENTY,
    Place,
    Sum,
    room_behind,
)

_TWO = 2
_FEW = 5
_MANY = 10_000
_SHARES = frozenset({TEN, HUNDRED, THOUSAND})


def _small(total: Sum, here: Place) -> bool:
    value = here.piece.value
    if total.ordinal or total.share is not None:
        return False
    if total.decimals is not None:
        return _add_decimal(total.decimals, value)
    return _add(total, value)


def _add(total: Sum, value: float) -> bool:
    if total.group is None:
        if total.total and (not 0 < value < total.limit or value % 1):
            return False
        total.group = value
    elif 0 < value < total.room and not value % 1:
        total.group += value
    else:
        return False
    total.room = room_behind(value)
    return True


def _add_decimal(decimals: list[int], value: float) -> bool:
    if value % 1 or value >= THOUSAND:
        return False
    if decimals and room_behind(decimals[-1]) > value > 0:
        decimals[-1] += int(value)
    else:
        decimals.append(int(value))
    return True


def _digits(total: Sum, here: Place) -> bool:
    piece = here.piece
    if total.decimals is not None:
        return not total.decimals and _add_decimal(total.decimals, piece.value)
    if total.share is not None or total.ordinal or total.group is not None:
        return False
    if total.total and not _goes_on_in_digits(total, here):
        return False
    total.group, total.room, total.digits = piece.value, 0, True
    total.ordinal = piece.ordinal
    return True


def _goes_on_in_digits(total: Sum, here: Place) -> bool:
    """Whether digits behind a scale belong to it: “1 млн 200 тыс”, “5 тыс 500”.

    “200 тысяч 51 роза” is two numbers.
    """
    piece = here.piece
    if piece.ordinal or piece.value % 1 or piece.value >= total.limit:
        return False
    following = here.following()
    if following and following.first == piece.last and following.kind == "scale":
        return following.value < total.limit
    if piece.value < HUNDRED or total.limit < THOUSAND:
        return False
    tokens = here.text.tokens[piece.last : piece.last + 1]
    return all(
        token.kind in {"sign", "emoji"}
        or token.text in LANGUAGES[here.text.lang].numbers.after
        for token in tokens
    )


def _scale(total: Sum, here: Place) -> bool:
    value = here.piece.value
    if total.ordinal or value >= total.limit:
        return False
    if total.last < 0 and _is_turned(here):
        total.turned = True
    total.close_decimals()
    if value < THOUSAND:
        return _gather(total, value)
    if total.group == 0 or not (total.group or _may_be_one(total, here)):
        return False
    count = total.share if total.group is None else total.group
    if _says_it_twice(total, value):
        count = (total.group or 0) / value
    total.total += (1 if count is None else count) * value
    total.group, total.share, total.room = None, None, inf
    total.limit, total.scale = value, max(total.scale, value)
    return True


def _may_be_one(total: Sum, here: Place) -> bool:
    """Whether a scale without a number is one of it: “тысяча”, «миллион тысяча»."""
    word = here.text.tokens[here.piece.first].text
    return not total.total or word in LANGUAGES[here.text.lang].numbers.lone


def _says_it_twice(total: Sum, scale: float) -> bool:
    """Whether the zeros are written already: “200 000 т.р.”."""
    group = total.group or 0
    return total.digits and scale == THOUSAND and group >= _MANY and not group % scale


def _is_turned(here: Place) -> bool:
    table = LANGUAGES[here.text.lang].numbers
    word = here.text.tokens[here.piece.first].text
    if word in table.turned:
        return True
    following = here.following()
    if word not in table.half_turned or following is None:
        return False
    few = following.kind in {"small", "digits"} and 1 < following.value < _FEW
    return few and following.first == here.piece.last


def _gather(total: Sum, value: float) -> bool:
    """Hundreds, dozens and coins by the dozen: “five hundred”, «две сотни»."""
    if total.group is None:
        count = 1 if total.share is None else total.share
    else:
        count = total.group
        most = HUNDRED if value == HUNDRED else TWENTY + 1
        if not 0 < count < most:
            return False
    total.group, total.share = count * value, None
    total.room = room_behind(value) if value == HUNDRED else 0
    total.scale = max(total.scale, value)
    return True


def _ordinal(total: Sum, here: Place) -> bool:
    value = here.piece.value
    if total.share is not None or total.decimals is not None:
        return False
    if total.above is not None:
        return _end_share(total, here.piece)
    if _TWO < value <= TEN and _take_shares(total, here, 1 / value):
        return True
    if value >= THOUSAND:
        done = not total.ordinal and _scale(total, here)
    elif value == HUNDRED and total.group and total.group < TEN:
        total.group, done = total.group * HUNDRED, True
    else:
        done = _add(total, value)
    total.ordinal = total.ordinal or done
    return done


def _end_share(total: Sum, piece: Atom) -> bool:
    if total.above is None or total.group is None or not _is_share(piece):
        return False
    total.group = total.above + total.group / piece.value
    total.above, total.room = None, 0
    return True


def _vague(total: Sum, here: Place) -> bool:
    if total.last >= 0:
        return False
    total.group, total.room, total.approx = here.piece.value, 0, True
    return True


def _part(total: Sum, here: Place) -> bool:
    if total.last >= 0:
        return here.piece.value < 1 and _take_shares(total, here, here.piece.value)
    total.share = here.piece.value
    return True


def _take_shares(total: Sum, here: Place, share: float) -> bool:
    """“Three quarters of a million”: so many shares of the scale that follows."""
    count, following = total.group, here.following()
    if count is None or total.total or total.ordinal or total.decimals is not None:
        return False
    if not 1 <= count < 1 / share or count % 1 or total.share is not None:
        return False
    if following is None or following.kind != "scale" or following.value < THOUSAND:
        return False
    between = here.text.tokens[here.piece.last : following.first]
    table = LANGUAGES[here.text.lang].numbers
    if any(token.text not in table.articles for token in between):
        return False
    total.group, total.share = None, count * share
    return True


def _half(total: Sum, here: Place) -> bool:
    if total.ordinal or total.share is not None or total.decimals is not None:
        return False
    if total.group is not None:
        if total.group % 1:
            return False
        total.group += here.piece.value
    elif total.total:
        total.total += here.piece.value * total.limit
        total.group = 0
    else:
        return False
    total.room = 0
    return True


def _point(total: Sum, here: Place) -> bool:
    following = here.following()
    if total.group is None or total.group % 1 or total.decimals is not None:
        return False
    if not following or following.first != here.piece.last:
        return False
    if total.ordinal or following.kind not in {"small", "digits"}:
        return False
    total.decimals = []
    return True


def _whole(total: Sum, here: Place) -> bool:
    if total.group is None or total.above is not None:
        return False
    if not any(_is_share(piece) for piece in here.ahead()):
        return False
    total.above, total.group, total.room = total.group, None, inf
    return True


def _is_share(piece: Atom) -> bool:
    return piece.kind == "ordinal" and piece.value in _SHARES


ADDENDS: Mapping[Part, Callable[[Sum, Place], bool]] = {
    "small": _small,
    "digits": _digits,
    "scale": _scale,
    "ordinal": _ordinal,
    "vague": _vague,
    "part": _part,
    "half": _half,
    "point": _point,
    "whole": _whole,
}
"""By its kind: add the piece to the number; False where it cannot stand there."""
