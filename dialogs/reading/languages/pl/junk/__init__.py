"""Polish: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.pl.junk.bait import BAIT
from dialogs.reading.languages.pl.junk.buyers import BUYERS
from dialogs.reading.languages.pl.junk.calls import CALLS
from dialogs.reading.languages.pl.junk.customers import CUSTOMERS
from dialogs.reading.languages.pl.junk.dealings import DEALINGS
from dialogs.reading.languages.pl.junk.fraud import FRAUD
from dialogs.reading.languages.pl.junk.jobs import JOBS
from dialogs.reading.languages.pl.junk.offering import OFFERING
from dialogs.reading.languages.pl.junk.quotes import QUOTES
from dialogs.reading.languages.pl.junk.rivals import RIVALS
from dialogs.reading.languages.pl.junk.sources import SOURCES
from dialogs.reading.languages.pl.junk.tenders import TENDERS
from dialogs.reading.languages.pl.junk.threats import THREATS
from dialogs.reading.languages.pl.junk.trades import TRADES
from dialogs.reading.languages.pl.junk.wares import WARES
from dialogs.reading.languages.pl.junk.words import CLASSES
from dialogs.reading.languages.shapes.junk import Junk

TABLE = Junk(
    classes=CLASSES,
    signs={
        **OFFERING,
        **BAIT,
        **WARES,
        **CALLS,
        **TENDERS,
        **QUOTES,
        **JOBS,
        **TRADES,
        **RIVALS,
        **SOURCES,
        **FRAUD,
        **THREATS,
    },
    buyer={
        **BUYERS,
        **CUSTOMERS,
        **DEALINGS,
    },
)
