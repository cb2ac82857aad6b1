"""How the forms of a word of a language come together."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field


class Forms(Struct, frozen=True):
    """Endings, irregular words, and the words that carry no meaning of their own.

    `endings` are cut from a folded word, longest first, where at least `shortest`
    letters stay. `irregular` maps a folded form to the stem it belongs to. `plain`
    words are everyday words that must not be taken for a typo of another word.
    `particles` may come between any two words of a phrase and change nothing.
    `fleeting` are ends of stems with the vowel that some forms put in (“скидк”,
    “скидок”).
    `spelling` maps letters to what people type instead of them. `layout` maps keys of
    the Latin keyboard, `translit` Latin letters, to letters of the language.
    `first_person` are ends of verbs about what the writer does himself, where no
    dictionary tells; `wishes` are verbs, and words that end like one, that say no deed.
    """

    endings: tuple[str, ...] = ()
    shortest: int = 3
    irregular: Mapping[str, str] = field(default_factory=dict)
    fleeting: tuple[tuple[str, str], ...] = ()
    fillers: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    spelling: Mapping[str, str] = field(default_factory=dict)
    layout: Mapping[str, str] = field(default_factory=dict)
    translit: tuple[tuple[str, str], ...] = ()
    first_person: tuple[str, ...] = ()
    wishes: frozenset[str] = frozenset()
