"""Numbers written in digits: groups of three, decimal signs, ordinal endings."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from dialogs.reading.text import Token

_LONGEST = 15
"""Digits that a float holds exactly; a longer run is an identifier."""
_GROUP = 3
_GROUP_SIGNS = frozenset(".,'")
_DECIMAL_SIGNS = frozenset(".,")


class Digits(Struct, frozen=True):
    """A number in digits up to and without token `last`.

    `decimal` says that a sign parts whole and share.
    """

    value: float
    last: int
    decimal: bool = False


def read_digits(
    tokens: Sequence[Token],
    at: int,
    *,
    scaled: frozenset[str] | set[str] = frozenset(),
) -> Digits | None:
    """The number that starts at token `at`, None where no digits stand.

    A number before one of the `scaled` words has decimals where it would have a
    group of three: “1,250 млн”. Dates and versions (15.12.2026) stay apart.
    """
    if tokens[at].text == ".":
        return _bare_share(tokens, at)
    if tokens[at].kind != "number" or len(tokens[at].text) > _LONGEST:
        return None
    if _in_a_chain(tokens, at):
        return Digits(int(tokens[at].text), at + 1)
    last, sign = _grouped(tokens, at)
    if sign and _word_at(tokens, last) in scaled:
        decimal = sign in _DECIMAL_SIGNS and last == at + 3
        if decimal or (sign == " " and _are_two(tokens, at, last)):
            last, sign = at + 1, ""
    whole = "".join(one.text for one in tokens[at:last] if one.kind == "number")
    if len(whole) > _LONGEST:
        return Digits(int(tokens[at].text), at + 1)
    share = _share_at(tokens, last, but=sign)
    return Digits(
        float(f"{whole}.{share}") if share else int(whole),
        last + 2 if share else last,
        decimal=bool(share),
    )


def _are_two(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a pair before a scale is a range, “100 150 тыс”."""
    pair = last == at + 2 and len(tokens[at].text) == _GROUP
    return pair and tokens[at + 1].text.strip("0") != ""


def _grouped(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    if len(tokens[at].text) > _GROUP or tokens[at].text.startswith("0"):
        return at + 1, ""
    sign = _sign_before_group(tokens, at + 1)
    last = at + 1
    while sign and _sign_before_group(tokens, last) == sign:
        last += 1 if sign == " " else 2
        if last - at > _LONGEST:
            return at + 1, ""
    return last, sign


def _sign_before_group(tokens: Sequence[Token], at: int) -> str:
    if _is_group(tokens, at) and tokens[at].start - tokens[at - 1].end == 1:
        return " "
    if (
        at < len(tokens)
        and tokens[at].text in _GROUP_SIGNS
        and not tokens[at].spaced
        and _is_group(tokens, at + 1)
        and not tokens[at + 1].spaced
    ):
        return tokens[at].text
    return ""


def _is_group(tokens: Sequence[Token], at: int) -> bool:
    return (
        at < len(tokens)
        and tokens[at].kind == "number"
        and len(tokens[at].text) == _GROUP
    )


def _share_at(tokens: Sequence[Token], at: int, *, but: str) -> str:
    """The decimals behind token `at`; the sign of the groups is no decimal sign."""
    if at + 1 >= len(tokens) or tokens[at].text not in _DECIMAL_SIGNS - {but}:
        return ""
    share = tokens[at + 1]
    if tokens[at].spaced or share.spaced or share.kind != "number":
        return ""
    return share.text if len(share.text) <= _LONGEST else ""


def _bare_share(tokens: Sequence[Token], at: int) -> Digits | None:
    share = _share_at(tokens, at, but="")
    glued = at > 0 and not tokens[at].spaced
    tied = glued and (tokens[at - 1].kind != "sign" or tokens[at - 1].text == ".")
    if not share or tied or _in_a_chain(tokens, at + 1):
        return None
    return Digits(float(f"0.{share}"), at + 2, decimal=True)


def _in_a_chain(tokens: Sequence[Token], at: int) -> bool:
    """Whether dots or commas tie three numbers that are no groups of three."""
    first = last = at
    while first >= 2 and at - first <= _LONGEST and _tied(tokens, first - 2):  # noqa: PLR2004 - number, sign
        first -= 2
    while _tied(tokens, last) and last - first <= _LONGEST:
        last += 2
    if last - first < 4:  # noqa: PLR2004 - three numbers with two signs
        return first < at
    signs = {tokens[one].text for one in range(first + 1, last, 2)}
    whole = all(_is_group(tokens, one) for one in range(first + 2, last + 1, 2))
    grouped = all(_is_group(tokens, one) for one in range(first + 2, last - 1, 2))
    is_number = len(tokens[first].text) <= _GROUP and (
        (len(signs) == 1 and whole)
        or (grouped and tokens[last - 1].text not in _signs(tokens, first, last - 2))
    )
    return first < at or not is_number


def _signs(tokens: Sequence[Token], first: int, last: int) -> set[str]:
    return {tokens[one].text for one in range(first + 1, last, 2)}


def _tied(tokens: Sequence[Token], at: int) -> bool:
    return (
        at + 2 < len(tokens)
        and tokens[at].kind == tokens[at + 2].kind == "number"
        and tokens[at + 1].text in _DECIMAL_SIGNS
        and not tokens[at + 1].spaced
        and not tokens[at + 2].spaced
    )


def _word_at(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text if at < len(tokens) else ""
