"""English: routine questions."""

from __future__ import annotations

from dialogs.reading.languages.en.topics.address import ADDRESS
from dialogs.reading.languages.en.topics.complaints import COMPLAINTS
from dialogs.reading.languages.en.topics.delivery import DELIVERY
from dialogs.reading.languages.en.topics.discount import DISCOUNT
from dialogs.reading.languages.en.topics.foreign import FOREIGN
from dialogs.reading.languages.en.topics.hours import HOURS
from dialogs.reading.languages.en.topics.human import HUMAN
from dialogs.reading.languages.en.topics.lead_time import LEAD_TIME
from dialogs.reading.languages.en.topics.payment import PAYMENT
from dialogs.reading.languages.en.topics.price import PRICE
from dialogs.reading.languages.en.topics.smalltalk import SMALLTALK
from dialogs.reading.languages.en.topics.stop import STOP
from dialogs.reading.languages.en.topics.visit import VISIT
from dialogs.reading.languages.en.topics.warranty import WARRANTY
from dialogs.reading.languages.en.topics.wholesale import WHOLESALE
from dialogs.reading.languages.en.topics.words import CLASSES
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
        "complaint": COMPLAINTS,
        "human": HUMAN,
        "stop": STOP,
    },
    foreign=FOREIGN,
    joints=frozenset(
        {"and", "or", "also", "plus", "but", ",", "+", ";", "/", "&", "?", ".", "!"},
    ),
    openings="""
        do you, are you, can you, will you, have you, is there, are there, does it,
        is it, what about, how about, and if, what if
    """,
    particles=frozenset(),
    particulars=frozenset(
        """
        what which whose who when where why how what's whats
        """.split()
    ),
    unsure=frozenset(
        """
        know sure decide deciding wonder think depends ask
        """.split(),
    ),
    tax=frozenset({"vat", "gst"}),
    reasons=frozenset(
        (("because",), ("cause",), ("cuz",), ("coz",), ("bc",), ("cos",))
    ),
)
