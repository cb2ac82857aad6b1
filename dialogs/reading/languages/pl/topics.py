"""Polish: routine questions."""

from __future__ import annotations

from dialogs.reading.languages.pl.foreign import FOREIGN
from dialogs.reading.languages.pl.topic_words import CLASSES
from dialogs.reading.languages.pl.topics_acts import ACTS
from dialogs.reading.languages.pl.topics_acts_after import ACTS_AFTER
from dialogs.reading.languages.pl.topics_after import AFTER
from dialogs.reading.languages.pl.topics_before import BEFORE
from dialogs.reading.languages.pl.topics_complaints import COMPLAINTS
from dialogs.reading.languages.pl.topics_wide import WIDE
from dialogs.reading.languages.pl.topics_wide_after import WIDE_AFTER
from dialogs.reading.languages.pl.topics_wide_complaints import WIDE_COMPLAINTS
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
        {
            *("i", "oraz", "a", "plus", "też", "także", "lub", "ale", "albo"),
            *(",", "+", ";", "/", "&", "?", ".", "!"),
        },
    ),
    openings="""
        czy, a czy, a wy, macie, a macie, a co, a jak, a jeśli, a jesli, a kiedy, a
        ile, a gdzie
    """,
    particles=frozenset(),
    unsure=frozenset(
        """
        wiem wiemy zastanawiam zastanawiamy pewien pewna zależy zalezy zobaczę
        zobaczymy zapytam
        """.split(),
    ),
)
