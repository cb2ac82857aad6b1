"""English: routine questions."""

from __future__ import annotations

from dialogs.reading.languages.en.foreign import FOREIGN
from dialogs.reading.languages.en.topic_words import CLASSES
from dialogs.reading.languages.en.topics_acts import ACTS
from dialogs.reading.languages.en.topics_acts_after import ACTS_AFTER
from dialogs.reading.languages.en.topics_after import AFTER
from dialogs.reading.languages.en.topics_before import BEFORE
from dialogs.reading.languages.en.topics_complaints import COMPLAINTS
from dialogs.reading.languages.en.topics_wide import WIDE
from dialogs.reading.languages.en.topics_wide_after import WIDE_AFTER
from dialogs.reading.languages.en.topics_wide_complaints import WIDE_COMPLAINTS
from dialogs.reading.languages.shapes.topics import Topics, joined

TABLE = Topics(
    classes=CLASSES,
    patterns=joined(
        BEFORE,
        AFTER,
        {"complaint": COMPLAINTS},
        WIDE,
        WIDE_AFTER,
        WIDE_COMPLAINTS,
        ACTS,
        ACTS_AFTER,
    ),
    foreign=FOREIGN,
    joints=frozenset(
        {"and", "or", "also", "plus", "but", ",", "+", ";", "/", "&", "?", ".", "!"},
    ),
    openings="""
        do you, are you, can you, will you, have you, is there, are there, does it,
        is it, what about, how about, and if, what if
    """,
    particles=frozenset(),
    unsure=frozenset(
        """
        know sure decide deciding wonder think depends ask
        """.split(),
    ),
)
