"""People of several sorts as one number: “15 drivers and 40 clerks”."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from dialogs.reading.amounts import is_thing
from dialogs.reading.count_ranges import Count
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.morphology import is_adjective, is_animate
from dialogs.reading.text import Text

_PERSON = "person"
_FAR = 4
"""Words between two numbers beyond which they are no list."""
_NEAR = 2
"""Words behind a number among which its sort of people or their place is."""


def find_crew(
    text: Text, counts: Sequence[Count], units: Mapping[str, str]
) -> Count | None:
    """All the people of a message, where a script counts people and sorts are told.

    “60, 45 of them by the hour” are sixty.
    """
    nouns = LANGUAGES[text.lang].quantities.nouns
    if not any(nouns.get(form) == _PERSON for form in units):
        return None
    own = {*units.values(), _PERSON, None}
    colon = text.words().index(":") if ":" in text.words() else -1
    counts = [
        one for one in counts if one.first > colon and not _counts_things(text, one)
    ]
    if len(counts) < 2 or any(one.unit not in own for one in counts):  # noqa: PLR2004 - one is no sum
        return None
    if any(not one.low or not one.high for one in counts):
        return None
    joined = all(_is_joined(text, one, other) for one, other in pairwise(counts))
    if not joined or not all(_has_people(text, one, counts) for one in counts):
        return None
    return replace(
        counts[0],
        last=counts[-1].last,
        low=sum(one.low or 0 for one in counts),
        high=sum(one.high or 0 for one in counts),
        unit=next((one.unit for one in counts if one.unit), None),
        sure=True,
    )


def _counts_things(text: Text, count: Count) -> bool:
    """Whether a thing and nobody stands behind a number: “2 firms: 70 and 35”."""
    if count.unit is not None or not is_thing(text, count.last):
        return False
    return not _is_sort(text, count.last)


def _is_joined(text: Text, one: Count, other: Count) -> bool:
    """Whether a pause parts two numbers, and the second is no part of the first."""
    table, words = LANGUAGES[text.lang].quantities, text.words()
    between = words[one.last : other.first]
    if len(between) > _FAR or not table.of_them.isdisjoint(between):
        return False
    # “50 users, two owners”: the owners may well be among them.
    alike = (one.unit is None) or other.unit is not None
    more = not LANGUAGES[text.lang].money.more.isdisjoint(between)
    return more or (alike and not table.pauses.isdisjoint(between))


def _has_people(text: Text, count: Count, counts: Sequence[Count]) -> bool:
    if count.unit is not None:
        return True
    table, words = LANGUAGES[text.lang].quantities, text.words()
    behind = range(count.last, min(count.last + _NEAR, len(words)))
    if any(_is_sort(text, at) or words[at] in table.places for at in behind):
        return True
    # “70 and 35 people”: one noun for both.
    shared = any(one.unit for one in counts[counts.index(count) + 1 :])
    return shared and words[count.last] in table.pauses


def _is_sort(text: Text, at: int) -> bool:
    """Whether a word says what people they are: a trade, “remote”, “part time”."""
    table, word = LANGUAGES[text.lang].quantities, text.tokens[at].text
    if word in table.sorts or is_adjective(word, text.lang):
        return True
    return is_animate(word, text.lang) or word.endswith(table.trades)
