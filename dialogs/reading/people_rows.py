"""The row of letters that a message about a decision becomes; see `people`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.lexicon import (
    PAUSE,
    UNKNOWN,
    Lexicon,
    Mark,
    Marked,
    compile_lexicon,
    mark,
)
from dialogs.reading.text import Lang, Text
from dialogs.reading.yes_no import stances

# Whose words tell of no decision: a profession beside nobody who decides.
_PROFESSIONS = frozenset({"accountant", "specialist"})
_DECIDING = re.compile("[DdgqIQ]")
# Letters that tell who, not only that somebody writes.
_TELLING = re.compile("[FBATIDhJxij]")


def tells_who(text: Text) -> bool:
    """Whether every word of a message is about who decides: “me and my husband”."""
    marked = mark(text, lexicon(text.lang))
    idle = LANGUAGES[text.lang].forms.particles
    unread = (one for one in marked.marks if one.tag[0] == UNKNOWN)
    said = (text.tokens[one.first] for one in unread)
    others = any(token.kind != "sign" and token.text not in idle for token in said)
    return not others and bool(_TELLING.search(marked.letters))


def letters_of(marked: Marked, *, asked: bool) -> str:
    """The row of a message; unasked without what says who decides only as an answer."""
    if asked:
        return marked.letters.replace("j", "I")
    row = []
    for clause in _parted(marked.marks):
        deciding = any(_DECIDING.match(one.tag) for one in clause)
        row += [
            UNKNOWN if not deciding and one.tag[2:] in _PROFESSIONS else one.tag[0]
            for one in clause
        ]
    return "".join(row).replace("j", UNKNOWN)


def _parted(marks: Sequence[Mark]) -> Iterator[Sequence[Mark]]:
    """Clauses, each with the pause behind it."""
    first = 0
    for at, one in enumerate(marks, 1):
        if one.tag == PAUSE or at == len(marks):
            yield marks[first:at]
            first = at


@lru_cache(maxsize=8)
def lexicon(lang: Lang) -> Lexicon:
    """The words of decisions in a language, compiled at first use."""
    roles = LANGUAGES[lang].people.roles
    said = {
        letter: f"{roles.get(letter, '')}, {phrases}"
        for letter, phrases in stances(lang).items()
    }
    return compile_lexicon({**roles, **said}, lang=lang)
