"""Polish: routine questions."""

from __future__ import annotations

from dialogs.reading.languages.pl.foreign import FOREIGN
from dialogs.reading.languages.pl.topic_words import CLASSES
from dialogs.reading.languages.pl.topics_after import AFTER
from dialogs.reading.languages.pl.topics_before import BEFORE
from dialogs.reading.languages.pl.topics_complaints import COMPLAINTS
from dialogs.reading.languages.shapes.topics import Topics

TABLE = Topics(
    classes=CLASSES,
    patterns={**BEFORE, **AFTER, "complaint": COMPLAINTS},
    foreign=FOREIGN,
    joints=frozenset(
        {
            *("i", "oraz", "a", "plus", "też", "także", "lub", "ale", "albo"),
            *(",", "+", ";", "/", "&", "?", ".", "!"),
        },
    ),
)
