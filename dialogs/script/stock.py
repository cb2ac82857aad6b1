"""Stock texts of a language: what a script says and understands unless it says else."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from dialogs.script.model import Junk, Topic
from dialogs.script.wording import Phrase


class Stock(Struct, frozen=True):
    """Messages, routine topics and junk categories by name."""

    messages: Mapping[str, Phrase]
    topics: Mapping[str, Topic]
    junk: Mapping[str, Junk]
