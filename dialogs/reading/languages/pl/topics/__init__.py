"""Polish: routine questions."""

from __future__ import annotations

from dialogs.reading.languages.pl.topics.address import ADDRESS
from dialogs.reading.languages.pl.topics.complaints import COMPLAINTS
from dialogs.reading.languages.pl.topics.delivery import DELIVERY
from dialogs.reading.languages.pl.topics.discount import DISCOUNT
from dialogs.reading.languages.pl.topics.foreign import FOREIGN
from dialogs.reading.languages.pl.topics.hours import HOURS
from dialogs.reading.languages.pl.topics.human import HUMAN
from dialogs.reading.languages.pl.topics.lead_time import LEAD_TIME
from dialogs.reading.languages.pl.topics.payment import PAYMENT
from dialogs.reading.languages.pl.topics.price import PRICE
from dialogs.reading.languages.pl.topics.smalltalk import SMALLTALK
from dialogs.reading.languages.pl.topics.stop import STOP
from dialogs.reading.languages.pl.topics.visit import VISIT
from dialogs.reading.languages.pl.topics.warranty import WARRANTY
from dialogs.reading.languages.pl.topics.wholesale import WHOLESALE
from dialogs.reading.languages.pl.topics.words import CLASSES
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
    particulars=frozenset(
        """
        jaki jaka jakie jakiego jakiej jakich jakim jaką który która które
        co czego czym dlaczego kiedy gdzie skąd ile jak kto czyj
        """.split()
    ),
    unsure=frozenset(
        """
        wiem wiemy zastanawiam zastanawiamy pewien pewna zależy zalezy zobaczę
        zobaczymy zapytam
        """.split(),
    ),
    tax=frozenset({"vat", "vatem", "vatu", "netto", "brutto"}),
    reasons=frozenset(
        (("bo",), ("ponieważ",), ("poniewaz",), ("gdyż",), ("dlatego", "że"))
    ),
)
