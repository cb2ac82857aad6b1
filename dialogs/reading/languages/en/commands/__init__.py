"""English: what a person says to steer the conversation."""

from __future__ import annotations

from dialogs.reading.languages.en.commands.human import HUMAN
from dialogs.reading.languages.en.commands.leaving import LEAVING
from dialogs.reading.languages.en.commands.minding import MINDING
from dialogs.reading.languages.en.commands.moods import MOODS
from dialogs.reading.languages.en.commands.steps import STEPS
from dialogs.reading.languages.en.commands.words import CLASSES
from dialogs.reading.languages.shapes.commands import Commands

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
    patterns={
        **HUMAN,
        **LEAVING,
        **STEPS,
        **MOODS,
        **MINDING,
    },
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
    denials=frozenset("no not dont don't do never without isn't isnt i'm".split()),
    for_good=frozenset("again anymore ever more any_more never longer".split()),
    aims=frozenset(
        """
        you your you're youre u ur yourself bot robot bots robots chatbot questions
        question asking ask chat
        """.split(),
    ),
    reach=("@talk", "=get|=put|=connect|=ask|=reach|=call|=contact|=pass"),
    wishes=(
        (
            "=want|=need|=wanted|=needed|=prefer|=keep !stop !unsubscribe !alone "
            "!complain !complaint !refund !money"
        ),
        "=keeping|=looking !stop",
        "like|interested .. in|to|a|some|the !stop !unsubscribe !alone",
        "=just|=only|=rather .. a|an|some|the|#",
    ),
)
