"""Russian: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.ru.junk_acts import ACTS
from dialogs.reading.languages.ru.junk_buyers import BUYERS
from dialogs.reading.languages.ru.junk_calls import CALLS
from dialogs.reading.languages.ru.junk_customers import CUSTOMERS
from dialogs.reading.languages.ru.junk_dealings import DEALINGS
from dialogs.reading.languages.ru.junk_fraud import FRAUD
from dialogs.reading.languages.ru.junk_paper import PAPER
from dialogs.reading.languages.ru.junk_rivals import RIVALS
from dialogs.reading.languages.ru.junk_schemes import SCHEMES
from dialogs.reading.languages.ru.junk_seekers import SEEKERS
from dialogs.reading.languages.ru.junk_speech import SPEECH
from dialogs.reading.languages.ru.junk_threats import THREATS
from dialogs.reading.languages.ru.junk_wares import WARES
from dialogs.reading.languages.ru.junk_words import CLASSES
from dialogs.reading.languages.ru.junk_work import WORK
from dialogs.reading.languages.shapes.junk import Junk
from dialogs.reading.languages.shapes.topics import joined

TABLE = Junk(
    classes=CLASSES,
    signs=joined(
        *(SPEECH, WARES, CALLS, PAPER, WORK, RIVALS, FRAUD, THREATS),
        *(ACTS, SCHEMES, SEEKERS),
    ),
    buyer=joined(BUYERS, CUSTOMERS, DEALINGS),
)
