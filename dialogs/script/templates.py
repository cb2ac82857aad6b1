"""The small template language: words inserted into a text, one loop over prices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from dialogs.reading.text import Lang
from dialogs.script.insertions import MAX_LENGTH, Name, read_insertions
from dialogs.script.place import NOWHERE, Place
from dialogs.script.rendering import EMPTY, FULL, compiled

_MOST_ROWS = 100


@dataclass(frozen=True, slots=True)
class Template:
    """A text with insertions that were checked when the script was read.

    With `html`, inserted values are escaped and a line of which nothing could be
    filled in is left out: so a card has no empty rows.
    """

    source: str
    place: Place = NOWHERE
    names: tuple[Name, ...] = ()
    lang: Lang = "ru"
    html: bool = False
    needs: frozenset[str] = field(init=False, repr=False, compare=False)
    """The words to fill in by the first step of their paths."""

    def __post_init__(self) -> None:
        """Note which words are needed; a block needs the price list."""
        needs = {name.path.partition(".")[0] for name in self.names}
        if "{%" in self.source:
            needs.add("prices")
        object.__setattr__(self, "needs", frozenset(needs))

    def render(self, words: Mapping[str, object], currency: str | None = None) -> str:
        """Fill the words in; one that is not known leaves nothing behind.

        Money is told in the `currency` of the script, else in that of the language.
        """
        if "{" not in self.source:
            return self.source.strip()
        if "prices" in self.needs:
            rows = words.get("prices")
            loop = tuple(islice(rows, _MOST_ROWS)) if isinstance(rows, Iterable) else ()
            words = {**words, "prices": loop}
        text = compiled(self.source, self.lang, html=self.html, currency=currency)(
            words
        )
        text = text[:MAX_LENGTH]
        return (_without_empty_lines(text) if self.html else text).strip()


def read_template(
    source: str,
    *,
    place: Place = NOWHERE,
    lang: Lang = "ru",
    html: bool = False,
) -> Template:
    """Check a text and make a template of it.

    Raises:
        InsertionError: the text is not in the grammar of insertions.
    """
    return Template(source, place, read_insertions(source), lang, html)


def _without_empty_lines(text: str) -> str:
    kept = (line for line in text.split("\n") if EMPTY not in line or FULL in line)
    return "\n".join(kept).replace(EMPTY, "").replace(FULL, "")
