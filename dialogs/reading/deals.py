"""Whether somebody has bought before, what is wrong with it, what is broken."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import PatternSet, compile_patterns, find_matches
from dialogs.reading.text import Lang, Text


class Trouble(Struct, frozen=True):
    """What a message says of a deal and of things that do not work.

    `service` is where a repair is asked for, `broken` where something broken is named:
    characters from and to.
    """

    deal: bool = False
    late: bool = False
    fresh: bool = False
    broken: tuple[int, int] | None = None
    service: tuple[int, int] | None = None

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
    )


@lru_cache(maxsize=8)
def _patterns(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].deals
    rows = {
        "deal": table.deal,
        "late": table.late,
        "broken": table.broken,
        "fresh": table.fresh,
        "service": table.service,
    }
    return compile_patterns(rows, lang, classes=table.classes)
