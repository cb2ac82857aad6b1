"""What a language has to say about days and hours, as words.

Every text is a list of phrases parted by `|`. A word may be written as a stem with its
endings, parted by `/`: `сред/а/ы/е/у` is four words, `май//ский` is two.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

Words = str


class Dates(Struct, frozen=True):
    """The words of time.

    `months` and `weekdays` begin with January and Monday; their short forms are taken
    only beside a number or an answer. `weekly` are weekdays that come back (“по
    понедельникам”). `days` are counted from today. `lengths` are words for a whole
    length, by unit and amount; `amounts` are words for a number, from low to high.
    `signs` are the small words of the grammar, by the names of `timing.items.SIGNS`.
    `near_parts` are words for a part of a near day (“tonight”).
    `half_hours` are words for half past an hour.
    `afternoon_day` is the day that is the afternoon after an hour («в 3 дня»).
    `halves` are words for a half of the day that only follow an hour (“pm”).
    `ends` are words for the end of a unit (“eoy”).
    `ordinal_endings` are glued to digits («10е»).
    `half_names_next`: “пол третьего” is half past two. `ordinal_hours`: “o trzeciej”.
    `month_first`: 12/15 is in December. `number_follows_month`: “May 5”.
    `namesakes` are names too: no time unless asked for, nor with a capital letter.
    `adverbs` are ordinals that behind other words are no day (“ask first”).
    A number between one of `differing` and of `compared` is a difference, no hour.
    `glued` are prepositions that people write together with the word behind them.
    `accents` are letters that people leave out, each with the plain one.
    """

    months: tuple[Words, ...]
    short_months: tuple[Words, ...]
    weekdays: tuple[Words, ...]
    short_weekdays: tuple[Words, ...]
    weekly: tuple[Words, ...]
    days: Mapping[int, Words]
    units: Mapping[str, Words]
    lengths: Mapping[tuple[str, float], Words]
    amounts: Mapping[tuple[float, float], Words]
    seasons: Mapping[str, Words]
    parts: Mapping[str, Words]
    sets: Mapping[str, Words]
    signs: Mapping[str, Words]
    near_parts: Mapping[tuple[int, str], Words]
    half_hours: Mapping[int, Words]
    afternoon_day: Words
    halves: Mapping[str, Words]
    ends: Mapping[str, Words]
    ordinal_endings: Words
    half_names_next: bool
    ordinal_hours: bool
    month_first: bool
    number_follows_month: bool
    accents: Mapping[str, str]
    unlike: Words
    glued: tuple[str, ...] = ()
    differing: frozenset[str] = frozenset()
    compared: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    namesakes: frozenset[str] = frozenset()
