"""How a language says the commands of a conversation."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Commands(Struct, frozen=True):
    """Patterns by command, in the notation of `dialogs.reading.patterns`.

    `weak` patterns may as well be the answer to a question. `polite` words beside a
    command do not make the message more than the command. A command that begins with a
    word of `denials` leaves the talk open where a wish of `wishes` follows, unless a
    word of `for_good` says that nothing is wanted any more. Hard words are meant for
    us where a word of `aims` stands beside them. Words of `reach` before the name of
    somebody who works here call him.
    """

    classes: Mapping[str, str]
    patterns: Mapping[str, tuple[str, ...]]
    weak: Mapping[str, tuple[str, ...]]
    polite: frozenset[str]
    denials: frozenset[str]
    for_good: frozenset[str]
    aims: frozenset[str]
    reach: tuple[str, ...]
    wishes: tuple[str, ...]
