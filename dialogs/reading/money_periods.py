"""What a sum is for: a month, a year, or one of many things."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.money_rules import AROUND, rules_of
from dialogs.reading.text import Lang, Text, is_noun
from dialogs.reading.timing.vocabulary import vocabulary

_NEAR = 4
"""Words behind an amount among which its measure is."""
_TIMES = frozenset("Uh")
"""Symbols of units of time."""
_ONES = frozenset("12")
"""Digits behind an amount that belong to its unit: “for 1”, “m2”."""

Per = Literal["month", "year", "unit"]


def period_of(text: Text, first: int, last: int) -> Per | None:
    """The period or the unit named near the amount; a period outranks a unit."""
    rules, words = rules_of(text.lang), text.words()
    behind = until_pause(_own(text, last))
    before = " ".join(words[max(0, first - AROUND) : first])
    if rules.month.search(behind) or rules.month.search(before):
        return "month"
    if rules.year.search(behind) or rules.year.search(before):
        return "year"
    if rules.unit.search(behind) or _is_unit_before(rules.unit_before, before):
        return "unit"
    if words[max(0, first - 1) : first] in _shares(text.lang):
        return "unit"
    return "unit" if _is_by_unit(text, last) else None


@lru_cache(maxsize=4)
def _shares(lang: Lang) -> frozenset[tuple[str, ...]]:
    """Words right before what each gets: “по 300”."""
    return frozenset((word,) for word in LANGUAGES[lang].quantities.each_before)


def _is_unit_before(pattern: re.Pattern[str], before: str) -> bool:
    """Whether a unit stands before an amount, not so many pieces: “15 pcs up to 8”."""
    found = pattern.search(before)
    counted = before[: found.start()].split()[-1:] if found else []
    return found is not None and not any(map(str.isdigit, counted))


def _own(text: Text, last: int) -> Sequence[str]:
    """The words behind an amount up to the next: “800 for one and 400 each”."""
    behind = text.tokens[last : last + AROUND]
    kinds = (at for at, one in enumerate(behind) if one.kind == "number")
    # “2 тыс за 1 окно” is for one of them, “per 1 m 2” names its measure.
    end = next((at for at in kinds if behind[at].text not in _ONES), len(behind))
    return text.words()[last : last + end]


def is_by_measure(text: Text, end: int) -> bool:
    """Whether a price behind which the message goes on is of a metre or an hour."""
    table, times = LANGUAGES[text.lang].quantities, vocabulary(text.lang).phrases
    measures = {*table.lengths, *table.long}
    measures.update(word for area in table.areas for word in area.split())
    behind = until_pause(text.words_from(end, _NEAR)).split()
    return any(
        word in measures
        or any(one.item.symbol in _TIMES for one in times.get(word, ()))
        for word in behind
    )


def asks_by_unit(text: Text) -> bool:
    """Whether a question for a sum asks for that of one thing: “per guest?”."""
    words, rules = text.words(), rules_of(text.lang)
    if rules.unit.search(" ".join(words)):
        return True
    return any(_is_by_unit(text, at) for at in range(len(words)))


def is_by_unit(text: Text, end: int) -> bool:
    """Whether a unit is named behind an amount, beside a period: “a user a month”."""
    return bool(rules_of(text.lang).unit.search(" ".join(text.words_from(end, AROUND))))


def _is_by_unit(text: Text, at: int) -> bool:
    """“30 тысяч за зуб”: a noun that is bought more than once, of any trade."""
    table = LANGUAGES[text.lang].money
    at += text.words()[at : at + 1] == (".",)
    words = text.words()[at : at + 2]
    if len(words) < 2 or words[0] not in table.unit_words:  # noqa: PLR2004 - preposition, noun
        return False
    noun = text.tokens[at + 1]
    if noun.kind != "word" or noun.text in table.whole:
        return False
    if noun.text.endswith(table.whole_endings):
        return False
    return text.lang != "ru" or is_noun(noun.text, text.lang)


def until_pause(words: Sequence[str]) -> str:
    """The words up to the first pause, parted by single spaces."""
    for at, word in enumerate(words):
        if word in {",", ";", "!", "?", "\n"}:
            return " ".join(words[:at])
    return " ".join(words)
