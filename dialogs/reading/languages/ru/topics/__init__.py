"""Russian: routine questions."""

from __future__ import annotations

from dialogs.reading.languages.ru.topics.address import ADDRESS
from dialogs.reading.languages.ru.topics.complaints import OF_GOODS
from dialogs.reading.languages.ru.topics.conduct import OF_CONDUCT
from dialogs.reading.languages.ru.topics.delivery import DELIVERY
from dialogs.reading.languages.ru.topics.discount import DISCOUNT
from dialogs.reading.languages.ru.topics.foreign import FOREIGN
from dialogs.reading.languages.ru.topics.hours import HOURS
from dialogs.reading.languages.ru.topics.human import HUMAN
from dialogs.reading.languages.ru.topics.lead_time import LEAD_TIME
from dialogs.reading.languages.ru.topics.payment import PAYMENT
from dialogs.reading.languages.ru.topics.price import PRICE
from dialogs.reading.languages.ru.topics.smalltalk import SMALLTALK
from dialogs.reading.languages.ru.topics.stop import STOP
from dialogs.reading.languages.ru.topics.visit import VISIT
from dialogs.reading.languages.ru.topics.warranty import WARRANTY
from dialogs.reading.languages.ru.topics.wholesale import WHOLESALE
from dialogs.reading.languages.ru.topics.words import CLASSES
from dialogs.reading.languages.shapes.topics import Topics

TABLE = Topics(
    classes=CLASSES,
    patterns={
        "price": PRICE,
        "visit": VISIT,
        "hours": HOURS,
        "address": ADDRESS,
        "delivery": DELIVERY,
        "discount": DISCOUNT,
        "warranty": WARRANTY,
        "payment": PAYMENT,
        "wholesale": WHOLESALE,
        "lead_time": LEAD_TIME,
        "smalltalk": SMALLTALK,
        "complaint": (*OF_GOODS, *OF_CONDUCT),
        "human": HUMAN,
        "stop": STOP,
    },
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
    particulars=frozenset(
        """
        какой какая какое какие какого какую каких каким чей чьи что
        чего чем почему зачем когда где куда откуда сколько как кто
        """.split()
    ),
    unsure=frozenset(
        """
        знаю знаем понимаю понимаем думаю думаем подумаю подумаем решаем решаю
        решим решу уверен уверена уверены сомневаюсь смотря зависит посмотрим
        посмотрю спрошу выясню
        """.split(),
    ),
    tax=frozenset({"ндс"}),
    reasons=frozenset(
        {
            *(("а", "то"), ("потому", "что"), ("потому", "как"), ("так", "как")),
            *(("т", "к"), ("тк",), ("т", ".", "к"), ("поскольку",), ("ибо",)),
            *(("дело", "в", "том"), ("просто", "у"), ("просто", "я"), ("ведь",)),
        },
    ),
)
