"""English: what a person says to steer the conversation."""

from __future__ import annotations

from dialogs.reading.languages.en.command_human import HUMAN
from dialogs.reading.languages.en.command_minding import MINDING
from dialogs.reading.languages.en.command_moods import MOODS
from dialogs.reading.languages.en.command_steps import STEPS
from dialogs.reading.languages.en.command_wide import WIDE
from dialogs.reading.languages.en.command_words import CLASSES
from dialogs.reading.languages.shapes.commands import Commands
from dialogs.reading.languages.shapes.topics import joined

_WEAK = {
    "cancel": ("^ no+need $", "^ not+needed|necessary $", "^ dont+bother $"),
    "later": ("^ not+yet $",),
    "skip": (
        *("^ doesnt|doesn't+matter $", "^ whatever|any|anything $"),
        "^ lets|let|better|can|rather .. without+survey|visit|demo|measuring|photo $",
    ),
    "pause": ("^ lets|let|maybe|better+tomorrow|next $",),
    "why": ("^ what+for $",),
}

TABLE = Commands(
    classes=CLASSES,
    patterns=joined({"human": HUMAN}, STEPS, MOODS, WIDE, MINDING),
    weak=_WEAK,
    polite=frozenset(
        """
        ok okay alright fine good great cool nice perfect sure yes no yeah yep nope got
        it understood gotcha right awesome lovely very much many all everything for help
        info answer sorry excuse please now immediately asap already then lot a the you
        me i'd i'm im i'll ill want need can like hmm well listen dude man bro team
        everyone folks morning oops you're youre this that one is it's us our on to
        """.split(),
    ),
)
