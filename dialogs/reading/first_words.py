"""What the first words of an answer settle, whatever reason follows them.

“Yes, I bought it with my wife”, “no because my cousin is a joiner”, “trudno
powiedzieć, spadek niezałatwiony”: who explains an answer has given it. The letters
are those of `dialogs.reading.yes_no`; y is a yes that cannot be anything else (“yes”,
not “right”), c is “but” and “only”, and a pause stands also for “because” and “and”.
"""

from __future__ import annotations

import re
from typing import Literal

Answer = Literal["yes", "no", "unknown", "refused"]

# The first clause that says anything; in front of it a word or two that say nothing.
_HEAD = r"^(?:\.{1,2},)?,*"
_PLAIN_YES = re.compile(_HEAD + r"\.?(?:y|[YP]\.?[Yy])(?:\.?[yYP])*\.{0,2}[,c]+(.*)$")
_YES = re.compile(_HEAD + r"\.{0,2}Y(?:\.?[yYP])*\.{0,2}[,c]+(.*)$")
_NO = re.compile(_HEAD + r"\.{0,3}N(?:\.{0,2}N)*\.{0,3}[,c]+(.*)$")
_UNKNOWN = re.compile(_HEAD + r"\.{0,2}U[.UPo]*[,c]+(.*)$")
_REFUSED = re.compile(r"^\.{0,3}R")
# What takes the first words back, where the next clause begins: the opposite, doubt,
# or no wish to answer, said alone. None leaves it to the other rules.
_Back = tuple[tuple[re.Pattern[str], Answer | None], ...]
_ALONE = r"^[.c]{0,2}%s[.%s]{0,2}(?:[,c]|$)"
_NO_ALONE = re.compile(_ALONE % ("N", "N"))
_YES_ALONE = re.compile(r"(?:^|[,c])[.c]?[yY]{1,2}(?:,|$)")
_DOUBT_ALONE = re.compile(r"^[.c]{0,2}U[.U]{0,2}$")
_NO_WISH = re.compile(_ALONE % ("R", "."))
_BACK_FROM_PLAIN_YES: _Back = (
    (_NO_ALONE, "no"),
    (_DOUBT_ALONE, None),
    (_NO_WISH, "refused"),
)
_BACK_FROM_YES: _Back = (
    *_BACK_FROM_PLAIN_YES,
    (re.compile(r"^[.c]{0,2}N"), "no"),
    (re.compile(r"^[.c]{0,3}[nbkUR]|^[.e]{0,2}[P+]\.?N|[,c]\.?N\.?$"), None),
)
_BACK_FROM_NO: _Back = (
    (_YES_ALONE, "yes"),
    (_DOUBT_ALONE, "unknown"),
    (re.compile(r"^[.c]{0,3}R"), "refused"),
    (re.compile(r"^[.c]{0,1}[yYUPk+]\.{0,2}$|^\.{0,3}U"), None),
)
_BACK_FROM_DOUBT: _Back = (
    (re.compile(r"^(?:[.U]*,)?c?(?:[yY]\.{0,2}|N{1,2})(?:[,c]|$)|^.{0,3}R"), None),
)

_OPENINGS: tuple[tuple[re.Pattern[str], _Back, Answer], ...] = (
    (_PLAIN_YES, _BACK_FROM_PLAIN_YES, "yes"),
    (_YES, _BACK_FROM_YES, "yes"),
    (_NO, _BACK_FROM_NO, "no"),
    (_UNKNOWN, _BACK_FROM_DOUBT, "unknown"),
)


# “The neighbour's boy broke it last time, so please do”.
_CONCLUSION = re.compile(
    r"t[.c]{0,4}(?:(y|Y(?![^t]*-))(?![^t]*[NnR])|(N)(?![^t]*[yY]))[^t]*$"
)


# “Last time I drilled into a pipe, of course let your people do it”.
_PLAIN_END = re.compile(r"[,.]{3}.*,[.c]?y\.?[YP+][^,nN]*$")


def concluded(letters: str) -> Answer | None:
    """What stands behind “so”, where the words before it have led to it."""
    if _PLAIN_END.search(letters):
        return "yes"
    said = _CONCLUSION.search(letters)
    if not said:
        return None
    return "yes" if said[1] else "no"


def opening_answer(letters: str) -> Answer | None:
    """What the first clause says plainly, or what the next one says instead."""
    if _REFUSED.match(letters):
        return "refused"
    for opening, back, answer in _OPENINGS:
        said = opening.match(letters)
        if said:
            taken = (other for pattern, other in back if pattern.search(said[1]))
            return next(taken, answer)
    return None
