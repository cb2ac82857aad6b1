"""Numbers that their form alone shows to be dates, clocks, sizes or phones."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.reading.numbers import Numeral
from dialogs.reading.text import Text

_GROUP = 3
_PHONE_PARTS = 3
_PHONE_DIGITS = 9


def is_glued(text: Text, first: int) -> bool:
    """The 2 of “m2”."""
    if not first or text.tokens[first].spaced:
        return False
    return text.tokens[first - 1].kind == "word"


def is_of_name(text: Text, last: int) -> bool:
    """The 44 of «44-ФЗ»: capitals hang on it."""
    name = text.tokens[last : last + 2]
    if len(name) < 2 or name[0].text != "-" or any(one.spaced for one in name):  # noqa: PLR2004 - hyphen, name
        return False
    raw = text.raw[name[1].start : name[1].end]
    return len(raw) > 1 and raw.isalpha() and raw.isupper()


def is_date_or_size(text: Text, number: Numeral) -> bool:
    """15.12, 12:30, 15.12.2026, 1300x1400."""
    words = text.words()
    inside = words[number.first : number.last]
    if len(inside) == 3 and inside[1] == "." and _is_day(inside[0], inside[2]):  # noqa: PLR2004 - day, dot, month
        return True
    before = words[max(0, number.first - 2) : number.first]
    behind = words[number.last : number.last + 2]
    return _ties(before[::-1], text, number.first) or _ties(behind, text, number.last)


def _is_day(day: str, month: str) -> bool:
    return len(month) == 2 and 1 <= int(day) <= 31 and 1 <= int(month) <= 12  # noqa: PLR2004 - calendar


def _ties(pair: Sequence[str], text: Text, at: int) -> bool:
    tied = len(pair) == 2 and pair[1].isdigit() and pair[0] in {":", ".", "x", "х", "*"}  # noqa: PLR2004 - a sign and a number
    return tied and at < len(text.tokens) and not text.tokens[at].spaced


def _ends_a_phone(text: Text, one: Numeral, other: Numeral) -> bool:
    """The 0147 of “212 555 0147”: no group of three stands behind a grouped number."""
    inside = text.words()[one.first : one.last]
    between = text.words()[one.last : other.first]
    last = text.tokens[other.first].text
    grouped = len(inside) > 1 and all(len(part) == _GROUP for part in inside)
    return grouped and between in {(), ("-",)} and len(last) in {2, 4}


def phone_parts(text: Text, numbers: Sequence[Numeral]) -> set[int]:
    """Numbers that stand in a row as the parts of a phone."""
    words = text.words()
    rows: list[list[int]] = []
    for at, number in enumerate(numbers):
        if not number.digits or number.scale > 1:
            continue
        if at and _ends_a_phone(text, numbers[at - 1], number):
            rows.append([at - 1, at, at])
            continue
        signs = words[numbers[at - 1].last : number.first] if at else ("?",)
        if rows and rows[-1][-1] == at - 1 and all(sign in "+-()." for sign in signs):
            rows[-1].append(at)
        else:
            rows.append([at])
    return {
        at
        for row in rows
        if len(row) >= _PHONE_PARTS
        and sum(len(str(int(numbers[one].value))) for one in row) >= _PHONE_DIGITS
        for at in row
    }
