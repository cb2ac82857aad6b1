"""Whether somebody has bought before, what is wrong with it, what is broken."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import PatternSet, compile_patterns, find_matches
from dialogs.reading.text import Lang, Text


class Trouble(Struct, frozen=True):
    """What a message says of a deal and of things that do not work.

    `service` is where a repair is asked for, `broken` where something broken is named,
    `affair` and `order` where a customer speaks of what only people can settle:
    characters from and to.
    """

    deal: bool = False
    late: bool = False
    fresh: bool = False
    broken: tuple[int, int] | None = None
    service: tuple[int, int] | None = None
    affair: tuple[int, int] | None = None
    order: tuple[int, int] | None = None
    others: bool = False

    @property
    def is_claim(self) -> bool:
        """Whether it is about something bought from us, that is late or broken."""
        return self.deal and (self.late or self.broken is not None)


def find_trouble(text: Text) -> Trouble:
    """What is wrong, and whether it was bought from us."""
    found: dict[str, tuple[int, int]] = {}
    for match in find_matches(text, _patterns(text.lang)):
        span = (text.tokens[match.first].start, text.tokens[match.last].end)
        found.setdefault(match.label, span)
    return Trouble(
        "deal" in found,
        "late" in found,
        "fresh" in found,
        found.get("broken"),
        found.get("service"),
        found.get("affair"),
        found.get("order"),
        "others" in found,
    )


def find_past(text: Text) -> list[tuple[int, int]]:
    """Clauses that tell what was bought from us before: nothing in them is wanted."""
    spans = []
    for match in find_matches(text, _patterns(text.lang)):
        if match.label == "past":
            first, last = _clause(text, match.first, match.last)
            spans.append((text.tokens[first].start, text.tokens[last].end))
    return spans


def _clause(text: Text, first: int, last: int) -> tuple[int, int]:
    """The tokens up to a sign, or to a word that tells of now."""
    stops = LANGUAGES[text.lang].deals.present
    tokens = text.tokens
    while first and tokens[first - 1].kind != "sign":
        if tokens[first - 1].text in stops:
            break
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].kind != "sign":
        if tokens[last + 1].text in stops:
            break
        last += 1
    return first, last


@lru_cache(maxsize=8)
def _patterns(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].deals
    rows = {
        "past": table.past,
        "deal": table.deal,
        "late": table.late,
        "broken": table.broken,
        "fresh": table.fresh,
        "service": table.service,
        "affair": table.affair,
        "order": table.order,
        "others": table.others,
    }
    return compile_patterns(rows, lang, classes=table.classes)
