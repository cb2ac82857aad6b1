"""How a language speaks of something bought before and of what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class DealsTable(Struct, frozen=True):
    """Patterns in the notation of `dialogs.reading.patterns`.

    `deal`: the writer has bought from us; `late`: what was agreed does not come;
    `broken`: a thing does not work; `fresh`: a new thing is wanted; `service`: words
    that an option for repairs is called by. `affair`: something of a customer that
    only people can settle, `order`: the same, unless it is the order just talked of.
    `others`: somebody else who sells the same. `past` tells of what was done then, up
    to a word of `present`.
    """

    past: tuple[str, ...]
    present: frozenset[str]
    deal: tuple[str, ...]
    late: tuple[str, ...]
    broken: tuple[str, ...]
    fresh: tuple[str, ...]
    service: tuple[str, ...]
    affair: tuple[str, ...]
    order: tuple[str, ...]
    others: tuple[str, ...]
    classes: Mapping[str, str]
