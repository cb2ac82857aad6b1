"""English: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.en.junk_acts import ACTS
from dialogs.reading.languages.en.junk_buyers import BUYERS
from dialogs.reading.languages.en.junk_calls import CALLS
from dialogs.reading.languages.en.junk_customers import CUSTOMERS
from dialogs.reading.languages.en.junk_dealings import DEALINGS
from dialogs.reading.languages.en.junk_fraud import FRAUD
from dialogs.reading.languages.en.junk_paper import PAPER
from dialogs.reading.languages.en.junk_rivals import RIVALS
from dialogs.reading.languages.en.junk_schemes import SCHEMES
from dialogs.reading.languages.en.junk_seekers import SEEKERS
from dialogs.reading.languages.en.junk_speech import SPEECH
from dialogs.reading.languages.en.junk_threats import THREATS
from dialogs.reading.languages.en.junk_wares import WARES
from dialogs.reading.languages.en.junk_words import CLASSES
from dialogs.reading.languages.en.junk_work import WORK
from dialogs.reading.languages.shapes.junk import Junk
from dialogs.reading.languages.shapes.topics import joined


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
    signs=joined(
        *(SPEECH, WARES, CALLS, PAPER, WORK, RIVALS, FRAUD, THREATS),
        *(ACTS, SCHEMES, SEEKERS),
    ),
    buyer=joined(BUYERS, CUSTOMERS, DEALINGS),
)
