"""What a language has to say about numbers."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field


def forms(stem: str, endings: str) -> tuple[str, ...]:
    """The stem with each ending; `-` among the endings is the bare stem."""
    return tuple(stem + ending.removeprefix("-") for ending in endings.split())


def table(values: Mapping[str, float]) -> dict[str, float]:
    """One entry a form out of entries that hold several, parted by spaces."""
    return {form: value for words, value in values.items() for form in words.split()}


def plain(word: str) -> str:
    """The word without the accents of Polish."""
    return word.translate(_PLAIN)


_PLAIN = str.maketrans("ąćęłńóśźż", "acelnoszz")


class Numbers(Struct, frozen=True):
    """Words of numbers by what they do in a sum; all in the form of a token.

    `small` adds (below 1,000), `vague` adds and is not exact, `scales` multiplies,
    `parts` are shares that only a scale makes a number (“half a million”),
    `turned` are scales that may stand before their number (“тысяч двести”, of
    which `half_turned` may be numbers themselves: “до тысячи”, “тысячи три”) with
    at most two of `gaps` between, which bound it, or of `hedges`, which do not,
    `suffixes` follow digits only, `capitals` follow
    them glued and in capitals; where a suffix stands apart, what follows must be no
    word or one of `after`. `lone` are scales that are one of it behind a greater one
    (“миллион тысяча”). `endings` make an ordinal of digits, `hyphened` only
    behind a hyphen, `inflected` leave a cardinal. `halves` are word sequences that
    add a share, `links` words inside a sum, `points` decimal points in words,
    `wholes` begin a decimal that an ordinal ends (“две целых пять десятых”).
    `fused` are pieces that stand only inside one word (“двухтысячный”), `not_typos`
    words of the language one letter away from a number of at least
    `shortest_typo` letters, `guessed` shorter ones in which a slip is looked for too.
    `hyphen_inside`: “twenty-one”
    is one number. `loose` words may part a number from its scale (“20ish k”).
    `comma_inside`: “one thousand, two hundred” too.
    `elliptic_thousands`: “миллион двести” leaves the thousands out.
    """

    small: Mapping[str, float]
    scales: Mapping[str, float]
    ordinals: Mapping[str, float]
    vague: Mapping[str, float] = field(default_factory=dict)
    parts: Mapping[str, float] = field(default_factory=dict)
    fused_parts: tuple[str, ...] = ()
    turned: frozenset[str] = frozenset()
    half_turned: frozenset[str] = frozenset()
    gaps: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    suffixes: Mapping[str, float] = field(default_factory=dict)
    capitals: Mapping[str, float] = field(default_factory=dict)
    after: frozenset[str] = frozenset()
    lone: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    hyphened: frozenset[str] = frozenset()
    inflected: frozenset[str] = frozenset()
    halves: Mapping[tuple[str, ...], float] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    wholes: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    fused: Mapping[str, float] = field(default_factory=dict)
    not_typos: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset({"+"})
    shortest_typo: int = 6
    guessed: frozenset[str] = frozenset()
    hyphen_inside: bool = False
    comma_inside: bool = False
    elliptic_thousands: bool = False
