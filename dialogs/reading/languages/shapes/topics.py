"""How a language asks for routine things."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Topics(Struct, frozen=True):
    """Patterns by topic, in the notation of `dialogs.reading.patterns`.

    `foreign`: subjects no small business of ours sells; a routine question about them
    is out of scope. `joints` are the words that keep two questions apart. `openings`
    begin a question, `particles` make one where they stand second, unless it hangs on
    a word of `unsure`: “I don't know whether”. `reasons` begin the words that say why
    something is asked, `particulars` a question about which, how many, when. `tax` are
    words of the tax on a sale.
    """

    classes: Mapping[str, str]
    patterns: Mapping[str, tuple[str, ...]]
    foreign: tuple[str, ...]
    joints: frozenset[str]
    openings: str
    particles: frozenset[str]
    unsure: frozenset[str]
    particulars: frozenset[str]
    tax: frozenset[str]
    reasons: frozenset[tuple[str, ...]] = frozenset()
