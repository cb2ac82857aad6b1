"""Russian: routine questions."""

from __future__ import annotations

from dialogs.reading.languages.ru.foreign import FOREIGN
from dialogs.reading.languages.ru.topic_words import CLASSES
from dialogs.reading.languages.ru.topics_acts import ACTS
from dialogs.reading.languages.ru.topics_acts_after import ACTS_AFTER
from dialogs.reading.languages.ru.topics_after import AFTER
from dialogs.reading.languages.ru.topics_before import BEFORE
from dialogs.reading.languages.ru.topics_complaints import COMPLAINTS
from dialogs.reading.languages.ru.topics_wide import WIDE
from dialogs.reading.languages.ru.topics_wide_after import WIDE_AFTER
from dialogs.reading.languages.ru.topics_wide_complaints import WIDE_COMPLAINTS
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
            *("и", "а", "еще", "плюс", "или", "также", "но"),
            *(",", "+", ";", "/", "&", "?", ".", "!"),
        },
    ),
    openings="""
        а вы, а у вас, а если, а можно, а есть, есть у вас, у вас есть, а как, а
        какой, а какая, а какие, а какое, а где, а когда, а кто, а чем, а что, а
        сколько, вы вообще
    """,
    particles=frozenset({"ли"}),
    unsure=frozenset(
        """
        знаю знаем понимаю понимаем думаю думаем подумаю подумаем решаем решаю
        решим решу уверен уверена уверены сомневаюсь смотря зависит посмотрим
        посмотрю спрошу выясню
        """.split(),
    ),
)
