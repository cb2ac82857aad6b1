"""How a person wants to be called: “меня зовут Ирина”, “Kasia, 512 …”, bare “Пётр”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dialogs.reading.forms import fillers
from dialogs.reading.languages.registry import LANGUAGES, Lang
from dialogs.reading.lexicon import (
    PAUSE,
    Lexicon,
    Mark,
    Marked,
    compile_lexicon,
    mark,
)
from dialogs.reading.morphology import first_name, is_known
from dialogs.reading.people_rows import lexicon
from dialogs.reading.text import Text, fold
from dialogs.reading.values import Found, Name

_PHONE = 7
"""Digits with nothing but signs between them from which they can only be a phone."""
_FEWEST_CLAUSES = 2
_NEAR = 4
"""Words before a marker that may say whose name follows."""
_OTHERS = frozenset("FCLBe")
"""Letters of other people, as `people` has them."""
_SHORT_NAME = 2
"""Words of a name with its surname."""
_SHORT_ANSWER = 3
"""Words that an answer of nothing but a name may have."""


def find_names(text: Text, *, asked: bool = False) -> tuple[Found[Name], ...]:
    """The name of who writes, nominative; at most one.

    `asked` takes a bare name for an answer. A word that is no name in any dictionary
    is read only after an unmistakable marker, or as the whole answer.
    """
    nots = LANGUAGES[text.lang].money.nots
    for at, certainty in _places(text, asked=asked):
        if nots.intersection(text.words()[at + 1 : at + 2]):
            continue  # «понтия не имею»
        found = _name_at(text, at, certainty)
        if found:
            return (found,)
    return ()


def _places(text: Text, *, asked: bool) -> Iterator[tuple[int, float]]:
    """Tokens where a name may begin, the likeliest first."""
    marked = mark(text, _lexicon(text.lang))
    yield from _after_markers(text, marked)
    yield from _before_markers(text, marked)
    yield from _beside_phone(text)
    yield from _alone_in_clause(text, marked)
    if asked:
        words = [at for at, one in enumerate(text.tokens) if one.kind == "word"]
        alone = len(words) == 1
        sure = [at for at in words if _is_name(text, at) and _stands_out(text, at)]
        full = [at for at in sure if at + 1 in words and _is_second(text, at + 1)]
        yield from ((at, 0.9) for at in (*full, *sure))
        yield from ((at, 0.7) for at in words if alone and _is_name(text, at))
        if len(words) <= _SHORT_ANSWER:
            yield from ((at, 0.5) for at in words[:1] if _may_be_name(text, at))


def _after_markers(text: Text, marked: Marked) -> Iterator[tuple[int, float]]:
    for one in marked.marks:
        at = _next_word(text, one.last) if one.tag in {"S", "W", "A"} else None
        if at is None:
            continue
        if text.tokens[at].text in {"не", "not", "nie"}:
            continue
        if _is_name(text, at):
            if not _is_of_another(text, one):
                yield at, 0.95 if one.tag == "S" else 0.8
        elif one.tag == "S" and one.last - one.first > 1 and _may_be_name(text, at):
            yield at, 0.8


def _is_of_another(text: Text, one: Mark) -> bool:
    """Whether a marker names somebody else: “my son is called Paul”."""
    people = mark(text, lexicon(text.lang)).marks
    own = {"S", "s", "M"}
    inside = {p.tag[0] for p in people if one.first <= p.first < one.last}
    if not own.isdisjoint(inside):
        return False
    near = [p for p in people if one.first - _NEAR <= p.first < one.first]
    tags = "".join(p.tag[0] for p in near)
    clause = tags[tags.rfind(PAUSE) + 1 :]
    return any(letter in _OTHERS for letter in clause) and "S" not in clause


def _before_markers(text: Text, marked: Marked) -> Iterator[tuple[int, float]]:
    for one in marked.marks:
        before = one.first - 1
        follows = one.tag in {"A", "S"} and before >= 0
        if follows and _is_name(text, before) and _stands_out(text, before):
            yield before, 0.85


def _beside_phone(text: Text) -> Iterator[tuple[int, float]]:
    if sum(len(one.text) for one in text.tokens if one.kind == "number") < _PHONE:
        return
    words = [at for at, one in enumerate(text.tokens) if one.kind == "word"]
    previous = -1
    for at in (*words, len(text.tokens)):
        between = text.tokens[previous + 1 : at]
        digits = sum(len(one.text) for one in between if one.kind == "number")
        if digits >= _PHONE:
            # A label such as “tel.” may stand between.
            near = (previous, previous - 1, at, at + 1)
            yield from (
                (one, 0.85)
                for one in near
                if one in words and _is_name(text, one) and _stands_out(text, one)
            )
        previous = at


def _alone_in_clause(text: Text, marked: Marked) -> Iterator[tuple[int, float]]:
    """A name alone at the very beginning or end: “Olga, Kraków, 2 …”, “… . Olga”.

    A name beside a greeting, thanks or a request is that of who is spoken to.
    """
    if PAUSE not in marked.letters:
        return
    clauses = _clauses(text, marked)
    if len(clauses) < _FEWEST_CLAUSES:
        return
    ends = ((clauses[0], clauses[1]), (clauses[-1], clauses[-2]))
    for at, (clause, beside) in enumerate(ends):
        first = clause[0].first
        bare = len(clause) == 1 or (len(clause) == _SHORT_NAME and at == 0)
        capital = all(_is_capital(text, one.first) for one in clause)
        known = _is_name(text, first) and _stands_out(text, first)
        if bare and capital and known and not _speaks_to(text, beside):
            yield first, 0.7


def _clauses(text: Text, marked: Marked) -> list[list[Mark]]:
    clauses: list[list[Mark]] = [[]]
    for one in marked.marks:
        if one.tag == PAUSE:
            clauses.append([])
        elif text.tokens[one.first].kind != "emoji":
            clauses[-1].append(one)
    return [clause for clause in clauses if clause]


def _speaks_to(text: Text, clause: list[Mark]) -> bool:
    """Whether a clause greets, thanks or asks, so that a name beside it is not mine."""
    first = text.tokens[clause[0].first].text
    endings = LANGUAGES[text.lang].names.requests
    words = [text.tokens[one.first].text for one in clause]
    asks = bool(endings) and any(word.endswith(endings) for word in words)
    return asks or first in LANGUAGES[text.lang].names.address


def _name_at(text: Text, at: int, certainty: float) -> Found[Name] | None:
    token = text.tokens[at]
    name, last = _nominative(text, at), at
    follower = at + 1
    if follower < len(text.tokens) and _is_second(text, follower):
        name, last = f"{name} {_written(text, follower)}", follower
    end = text.tokens[last].end
    return Found(Name(name), token.start, end, text.raw[token.start : end], certainty)


def _nominative(text: Text, at: int) -> str:
    written = _written(text, at)
    name = first_name(text.tokens[at].text, text.lang)
    if name and fold(name) != fold(written):
        return name.capitalize()
    return written


def _written(text: Text, at: int) -> str:
    token = text.tokens[at]
    return text.raw[token.start : token.end].capitalize()


def _is_second(text: Text, at: int) -> bool:
    endings = LANGUAGES[text.lang].names.second
    return bool(endings) and text.tokens[at].text.endswith(endings)


def _is_name(text: Text, at: int) -> bool:
    word = text.tokens[at].text
    table = LANGUAGES[text.lang].names
    if word in table.never or word in fillers(text.lang):
        return False
    known = word in table.names or word in table.ambiguous
    return known or first_name(word, text.lang) is not None


def _stands_out(text: Text, at: int) -> bool:
    """Whether the word is no everyday word, or is written with a capital."""
    everyday = text.tokens[at].text in LANGUAGES[text.lang].names.ambiguous
    return not everyday or _is_capital(text, at)


def _may_be_name(text: Text, at: int) -> bool:
    """A word of letters that no dictionary has, or one with a capital letter."""
    token = text.tokens[at]
    if token.kind != "word" or len(token.text) < 3:  # noqa: PLR2004
        return False
    if token.text in LANGUAGES[text.lang].names.never:
        return False
    if text.lang == "ru":
        return not is_known(token.text, "ru")
    return _is_capital(text, at)


def _is_capital(text: Text, at: int) -> bool:
    return text.raw[text.tokens[at].start].isupper()


def _next_word(text: Text, at: int) -> int | None:
    """The next token that is a word, over a colon or a dash."""
    while at < len(text.tokens) and text.tokens[at].text in {":", "-", ",", '"'}:
        at += 1
    if at < len(text.tokens) and text.tokens[at].kind == "word":
        return at
    return None


@lru_cache(maxsize=8)
def _lexicon(lang: Lang) -> Lexicon:
    return compile_lexicon(LANGUAGES[lang].names.markers, lang=lang)
