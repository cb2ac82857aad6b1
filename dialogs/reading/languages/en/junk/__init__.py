"""English: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.en.junk.bait import BAIT
from dialogs.reading.languages.en.junk.buyers import BUYERS
from dialogs.reading.languages.en.junk.calls import CALLS
from dialogs.reading.languages.en.junk.customers import CUSTOMERS
from dialogs.reading.languages.en.junk.dealings import DEALINGS
from dialogs.reading.languages.en.junk.fraud import FRAUD
from dialogs.reading.languages.en.junk.jobs import JOBS
from dialogs.reading.languages.en.junk.offering import OFFERING
from dialogs.reading.languages.en.junk.quotes import QUOTES
from dialogs.reading.languages.en.junk.rivals import RIVALS
from dialogs.reading.languages.en.junk.sources import SOURCES
from dialogs.reading.languages.en.junk.tenders import TENDERS
from dialogs.reading.languages.en.junk.threats import THREATS
from dialogs.reading.languages.en.junk.trades import TRADES
from dialogs.reading.languages.en.junk.wares import WARES
from dialogs.reading.languages.en.junk.words import CLASSES
from dialogs.reading.languages.shapes.junk import Junk


def _exact(words: str) -> str:
    """Each word as it stands, and with an s: “trader” shall not be read as “trade”."""
    forms = (
        word if word.startswith("=") or word.endswith("*") else f"={word} ={word}s"
        for word in words.split()
    )
    return " ".join(forms)


_STEMS = ("doing", "us")
"""Classes of verbs, whose forms are many."""

_CLASSES = CLASSES


TABLE = Junk(
    classes={
        name: words if name in _STEMS else _exact(words)
        for name, words in _CLASSES.items()
    },
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
