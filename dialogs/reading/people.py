"""Who decides about the purchase, seen from the person who writes.

A message becomes a row of letters, one for each phrase of the language's table:

    F family, partners    B business people   L staff   A trades that buy for others
    C clients, friends    K the same, “to whom”
    S I   h myself   s me   M my   H home, firm   W we   V “we look”
    I “I decide”   i “I pay”   j “my budget”, to the question only
    D decides   d pays, chooses   g approves   q consults
    p only asks around   T tender   t perhaps a tender   G on behalf   J together
    w with   o to, from, at   f for   x without   N not   z there is none   & and
    U don't know   R won't say   Q has consulted   v “we decide”   e he, she, they
    Y who   m “decide yourself”   b formerly   a a mess

The rules below read that row; they have no language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from dialogs.reading.lexicon import (
    Mark,
    Marked,
    mark,
)
from dialogs.reading.people_rows import letters_of, lexicon
from dialogs.reading.people_weights import APPROVAL, Role, weighed
from dialogs.reading.telling import last_turn
from dialogs.reading.text import CLAUSE_ENDS, Text
from dialogs.reading.values import Decision, Found

_NO_TENDER = re.compile(r"[Nx][^,]{0,2}[Tt]|[Tt]\.?N")
_AGENT = re.compile(
    r"G|Nfs,[^,IiD]{0,2}C[^,]{0,4}p|fe[^,IiD]{0,2}p|f[^,IiD]{0,2}C|[SW][.M]{0,3}A|^[^,DdFB]*K[^,DdFB]*$|[CK].?p|p.?[CK]|MC[^DdIi]{0,5}p",
)
_AGENT_ASKED = re.compile(r"^[.&]*A[.,fKCp]*$|f[^,IiD]{0,2}F(?!.{0,30}[SIie].?[DI])")
_JOINT = re.compile(
    r"J|V[^,]{0,2}F|w[^,DIFBCA]{0,3}[FBCAL]"
    r"|[Ss]M?&[.M]{0,2}[FBCAe](?!&)|[FBCAe]&[.]?[SsIi]|[FBC][^,]{0,2}ws|M&[FBC]"
    r"|x[^,]{0,2}[FC][^,]{0,9}N|x[^,]{0,2}J|[NU][^,]{0,9}x[.M]?[FC]"
    r"|q[^,]{0,3}[FC]|[FC][^,]{0,2}q",
)
# “The manager does not answer” says not who decides.
_NO_ANSWER = re.compile(r"[FBCLA]N[Dd]|N[Dd][FBCLA]")
# “Me and …”: whoever is not understood decides too, “me and that's it” is alone.
_WITH_UNREAD = re.compile(r"(?:^|,)[Ss]M?&[.M]{0,2}\.(?=,|$)")
# “My wife said: choose it yourself”, “we used to ask my husband”: not they decide.
_LEFT_TO_ME = re.compile(r"[FBC][^,]?d[^DIi]{0,9}?m")
_FORMERLY = re.compile(r"(?:^|(?<=,))\.?b[^,]*,")
_IN_DISORDER = re.compile(r"a\.?w[FBCL]")
# “The owner is away, without her word I buy nothing.”
_BY_THEIR_WORD = re.compile(r"B[^,]*,\.?xe")
# “The bride with her mother chooses” are two of them, and not I.
_TOGETHER = re.compile(r"([FBCAL])M?\.?w\.?M?[FBCAL](?=.?.?[Dd])")
# Without the question nobody speaks of deciding by chance: these say it themselves.
_UNASKED = re.compile(
    r"T|G|f.?C|S[.M]?[AB]|[FBCL][^,]{0,2}D|D[^,]{0,3}[FBCL]|MD|D\.?o?[sM]|I|"
    r"S[^,]?D|D\.?S|w[^,]{0,2}[FBC][^,]?[VIDJ]|V[^,]?w[^,]?[FC]|J[^,]{0,2}[FC][^,]{0,2}V|V[^,]?J[^,]?[FC]"
    r"|sD|[FBC]&[.]?[Ss]|[Ss]&M?[FBC]|q\.?w[^,]{0,2}F",
)
_WE_DECIDE = re.compile(r"v[^,]?J|J[^,]?v")
# “I asked my wife, I decide myself”: whoever was asked has been heard.
_SETTLED = re.compile(
    r"^.*Q[^VvW]*,(?=[^,FBCLAwJVvWqQ]*(?:D[^,]{0,2}[hS]|[hS]\.?D|I)[^FBCLAwJVvWqQ]*$)"
)


# “Me, the kids only have opinions”, “not settled yet, the family quarrels about it”:
# who was named first decides, unless the other clauses say that others do.
_FIRST_CLAUSE = re.compile(r"^((?:[.W&]{0,2},)?[^,]*)(.*)$")
_OTHERS = r"[TG]|[wqg][^,]{0,3}[FBCLA]|&M?[FBCA]|[FBCLA][^,N]{0,2}[DdqgV]"
_TAKEN_BACK: Mapping[Role | None, re.Pattern[str]] = {
    "self": re.compile(
        _OTHERS
        + "|J|[FBCA][.M]?&[.M]?[SFBC]|[Dd][.M]?[FBCL]|Y[^,]{0,4}[Dd]|x[^,]{0,3}F"
    ),
    "unknown": re.compile(
        _OTHERS
        + r"|[SIi]|J[^,NU]*D|,[.M&]{0,3}[FBCA]\.{0,2}(?:,|$)|[FBC][.M]?&[.M]?[SsFBC]"
    ),
}
# “My husband says it's my choice”: he is quoted, and decides nothing.
_QUOTED = re.compile(r"M?[FBC]d[.,M]?(?=[^,]{0,3}(?:I|M[DH]))")
# “I'll hear my wife, but at the end of the day I choose”.
_AT_LAST = re.compile(r"x[^,FBCLAeJwWVvN]*[Ii][^FBCLAeJwWVv]*$")
_SAID = re.compile(r"[FB]\.?D|I")

# Letters of the words that a role is read from.
_SAYING: Mapping[Role, str] = {
    "self": "SshIiMHDBx",
    "joint": "wFBCJVvWDdSsIi&q",
    "other": "FBCLADdNge",
    "tender": "Tt",
    "agent": "GfCAKp",
    "unknown": "UD",
    "refused": "R",
}
_NAMING: Mapping[Role, str] = {"self": "ID", "other": "FBCL"}
_CLEAR = frozenset("FBCALIJvDdgqiTtGKpUR")
"""Letters of words that say who decides, not only that somebody writes."""
_DECIDED = re.compile("[DI]")
_ALL_OPEN = re.compile(r"[.,N]*U[.,U]*")


def find_decisions(text: Text, *, asked: bool = False) -> tuple[Found[Decision], ...]:
    """Who decides, at most once; `asked` takes «муж» or «не знаю» for an answer."""
    turn = last_turn(text) if asked else None
    said = _role_of_turn(turn) if turn else None
    found = _find(text, asked=asked)
    if said is None or not found:
        return found
    who = found[0].value.who if said in {"joint", "other"} else None
    return (replace(found[0], value=Decision(said, who)),)


def _role_of_turn(text: Text) -> Role | None:
    """Who decides by the last “so” or “but” of a tale, where it says so itself."""
    marked = mark(text, lexicon(text.lang))
    letters = letters_of(marked, asked=True)
    said = _DECIDED.search(letters) or _ALL_OPEN.fullmatch(letters)
    return _role(letters, asked=True) if said else None


def _find(text: Text, *, asked: bool) -> tuple[Found[Decision], ...]:
    words = lexicon(text.lang)
    marked = mark(text, words)
    unread = asked and _WITH_UNREAD.search(marked.letters)
    role = None if unread else _role(letters_of(marked, asked=asked), asked=asked)
    certainty = 0.95 if asked else 0.8
    if role is None and asked:
        marked = mark(text, words, tolerant=True)
        role, certainty = _role(letters_of(marked, asked=True), asked=True), 0.7
        if unread and role in {None, "self"}:
            role = "joint"
    if role is None:
        return ()
    start, end = _span(text, marked, role)
    decision = Decision(role, _who(marked) if role in {"joint", "other"} else None)
    return (Found(decision, start, end, text.raw[start:end], certainty),)


def _role(letters: str, *, asked: bool) -> Role | None:
    letters = _TOGETHER.sub(r"\1", _NO_TENDER.sub("...", letters))
    letters = _FORMERLY.sub("", _LEFT_TO_ME.sub("I", letters)).replace("m", "I")
    letters = _IN_DISORDER.sub("U", letters)
    letters = _QUOTED.sub("...", letters)
    if asked and _AT_LAST.search(letters):
        return "self"
    if asked:
        first, rest = _FIRST_CLAUSE.match(letters).groups()  # type: ignore[union-attr]
        role = _role_of(first, asked=True)
        if rest and role in _TAKEN_BACK and not _TAKEN_BACK[role].search(rest):
            return role  # what follows only comments on it
    return _role_of(letters, asked=asked)


def _role_of(letters: str, *, asked: bool) -> Role | None:
    if not asked:
        letters = _NO_ANSWER.sub("...", letters)
        told = _UNASKED.search(letters.replace("v", "V"))
        if not told and not _WE_DECIDE.search(letters):
            return None
        letters = re.sub("[dtUR]", ".", letters)
    letters = _SETTLED.sub("", letters).replace("Q", "q").replace("v", "V")
    agent = _AGENT.search(letters)
    if "T" in letters or ("t" in letters and not agent and not _SAID.search(letters)):
        return "tender"
    if agent or (asked and _AGENT_ASKED.search(letters)):
        return "agent"
    if _BY_THEIR_WORD.search(letters):
        return "other"
    if _JOINT.search(letters) and not APPROVAL.search(letters):
        return "joint"
    return weighed(letters) or _stance(letters)


def _stance(letters: str) -> Role | None:
    if "R" in letters:
        return "refused"
    return "unknown" if re.search("[UD]", letters) else None


def _who(marked: Marked) -> str | None:
    return next(iter(marked.tags("FBLAC")), None)


def _span(text: Text, marked: Marked, role: Role) -> tuple[int, int]:
    """From the first to the last token that says so."""
    told = [one for one in marked.marks if one.tag[0] in _SAYING[role]]
    told = _of_deciding(text, _in_clause(text, told, _NAMING.get(role, "")))
    told = told or list(marked.marks)
    first, last = told[0].first, told[-1].last
    return text.tokens[first].start, text.tokens[last - 1].end


def _of_deciding(text: Text, told: list[Mark]) -> list[Mark]:
    """The words from the first clause that decides or names who does to the last.

    “And I need it by May. We decide with my husband” says so in the second.
    """
    clear = [at for at, one in enumerate(told) if one.tag[0] in _CLEAR]
    if not clear:
        return told
    pauses = [at for at, one in enumerate(text.tokens) if one.text in CLAUSE_ENDS]
    low, high = told[clear[0]].first, told[clear[-1]].first
    first = max((at for at in pauses if at < low), default=-1)
    last = next((at for at in pauses if at > high), len(text.tokens))
    return [one for one in told if first < one.first < last]


def _in_clause(text: Text, told: list[Mark], letters: str) -> list[Mark]:
    """The words up to the first pause behind who decides: a name may follow there."""
    deciding = next((one for one in told if one.tag[0] in letters), None)
    if deciding is None:
        return told
    pauses = (at for at, one in enumerate(text.tokens) if one.text in CLAUSE_ENDS)
    end = next((at for at in pauses if at > deciding.first), len(text.tokens))
    return [one for one in told if one.first < end]
