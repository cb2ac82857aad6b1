"""How strongly a message says that its writer decides, and how strongly that others do.

It reads the rows of letters of `dialogs.reading.people`, clause by clause.
"""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

Role = Literal["self", "joint", "other", "tender", "agent", "unknown", "refused"]

APPROVAL = re.compile(r"g[^,]{0,3}B|B[^,]{0,2}g|w[^,]{0,2}B[^,]{0,2}g")
"""Others approve or are asked to."""
_WE = re.compile(r"W(?!\.?[BL])|V")
_NOT_ME = re.compile(r"N[.o]?[Ss](?!\w*x)|N\.?I|[Ss]\.?N\.{0,2}[ID]")
# “I never said so”, “I have got 30 thousand”: who writes is named, nobody decides.
_DENYING = re.compile(r"[Ss][^,DdIi]*N[^,]")
_PASSING = re.compile(r"s[^,]?\.\.|\.\.[^,]?s")
# “I don't know who will decide” names nobody.
_NOBODY_KNOWS = re.compile(
    r"U[^,FBCLASsIih]{0,4}[Dd](?![^,]*[FBCLASsIih])|U[.,]{0,3}Y[^,FBCLASsIih]{0,3}[Dd]"
)
_ONLY_ME = re.compile(r"x[.N]?[Ss]")
_TITLE = re.compile(r"S[^,DdqwgofpFCLN&M]{0,3}B|(?<!x)(?<!x\.)B\.?S(?!.{0,30}[Dd])")
_MINE = re.compile(r"M[DH]|[DH]\.?M(?![FBCLA])")
_NOT_THEM = re.compile(r"N\.?M?[FBCLA]|[FBCLA](?:\.?N|[^,FBCLADdSI]{0,3}z)")
_THEM = re.compile(r"[FBCLA]|e[^,SsIi]{0,2}[Dd]")
_ONLY_NAMED = re.compile(r"^[.M]{0,1}[FBCA][.]{0,1}$|^M?L\.?$")
_DECIDES = 2
_TITLE_SAYS = 1.5
_MENTIONED = 1
_BESIDE = 0.5


class _Weights(Struct, frozen=True):
    """How strongly a message says that I decide and that others do: 0 to 2."""

    mine: float = 0
    theirs: float = 0
    denied: bool = False


def weighed(letters: str) -> Role | None:
    """Who decides by the weights of the clauses; None where nothing weighs."""
    told = _NOBODY_KNOWS.sub("U", letters)
    clauses = [_weigh(clause) for clause in _clauses(told)]
    mine = max((one.mine for one in clauses), default=0)
    theirs = max((one.theirs for one in clauses), default=0)
    open_ended = told != letters and not re.search("[DdIi]", told)
    unsaid = mine <= _MENTIONED and not theirs and re.search("[UR]", letters)
    if open_ended or unsaid:
        return None  # “I have no idea”, “I won't say”
    if min(mine, theirs) >= _DECIDES:  # “I choose, my husband pays”
        return "joint"
    if theirs > mine or (theirs and theirs == mine):
        return "other"
    if mine:
        return "self"
    if _WE.search(letters) and "U" not in letters:
        return "joint"
    return "other" if any(one.denied for one in clauses) else None


def _clauses(letters: str) -> list[str]:
    """Parts between pauses, cut once more where a second subject begins."""
    parts = letters.split(",")
    return [
        piece
        for part in parts
        for piece in re.split(r"(?<=[DdIi])(?=[.M]{0,2}[SFB][.]?[DdIi])", part)
    ]


def _weigh(clause: str) -> _Weights:
    # “Himself” is somebody else's where somebody else is named.
    clause = clause.replace("h", "." if re.search("[FBCLAe]", clause) else "S")
    title = bool(_TITLE.search(clause))
    theirs = 0.0
    if not title and _THEM.search(clause) and not _NOT_THEM.search(clause):
        approved = APPROVAL.search(clause)
        alone = re.search("[Dd]", clause) or approved or _ONLY_NAMED.match(clause)
        theirs = _DECIDES if alone else _MENTIONED
    if _ONLY_ME.search(clause):
        return _Weights(mine=_DECIDES)
    if _NOT_ME.search(clause):
        return _Weights(theirs=theirs, denied=True)
    return _Weights(_my_weight(clause, title=title, theirs=theirs), theirs)


def _my_weight(clause: str, *, title: bool, theirs: float) -> float:
    if re.search("[Ii]", clause) or _MINE.search(clause):
        return _DECIDES
    if not re.search("[Ss]", clause) or re.search("[pL]", clause):
        return 0
    if theirs and not re.search(r"S\.?[Dd]|[Dd]\.?S", clause):
        return _BESIDE
    if title:
        return _TITLE_SAYS
    if _DENYING.search(clause):
        return 0
    if re.search("[Dd]", clause):
        return _DECIDES
    return 0 if _PASSING.search(clause) else _MENTIONED
