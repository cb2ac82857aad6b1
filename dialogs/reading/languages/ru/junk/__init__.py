"""Russian: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.ru.junk.bait import BAIT
from dialogs.reading.languages.ru.junk.buyers import BUYERS
from dialogs.reading.languages.ru.junk.calls import CALLS
from dialogs.reading.languages.ru.junk.customers import CUSTOMERS
from dialogs.reading.languages.ru.junk.dealings import DEALINGS
from dialogs.reading.languages.ru.junk.fraud import FRAUD
from dialogs.reading.languages.ru.junk.jobs import JOBS
from dialogs.reading.languages.ru.junk.offering import OFFERING
from dialogs.reading.languages.ru.junk.quotes import QUOTES
from dialogs.reading.languages.ru.junk.rivals import RIVALS
from dialogs.reading.languages.ru.junk.sources import SOURCES
from dialogs.reading.languages.ru.junk.tenders import TENDERS
from dialogs.reading.languages.ru.junk.threats import THREATS
from dialogs.reading.languages.ru.junk.trades import TRADES
from dialogs.reading.languages.ru.junk.wares import WARES
from dialogs.reading.languages.ru.junk.words import CLASSES
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
