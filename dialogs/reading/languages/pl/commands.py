"""Polish: what a person says to steer the conversation."""

from __future__ import annotations

from dialogs.reading.languages.pl.command_human import HUMAN
from dialogs.reading.languages.pl.command_minding import MINDING
from dialogs.reading.languages.pl.command_moods import MOODS
from dialogs.reading.languages.pl.command_steps import STEPS
from dialogs.reading.languages.pl.command_wide import WIDE
from dialogs.reading.languages.pl.command_words import CLASSES
from dialogs.reading.languages.shapes.commands import Commands
from dialogs.reading.languages.shapes.topics import joined

_WEAK = {
    "cancel": ("^ nie+trzeba|potrzeba|potrzebuję $", "^ nie+dziękuję|dzięki $"),
    "later": ("^ jeszcze+nie $", "^ nie+teraz $"),
    "skip": ("^ nieważne|obojętne|obojętnie|dowolny|dowolne $", "^ nie+ważne $"),
    "pause": ("^ może|lepiej|zróbmy+jutro|pojutrze $",),
}

TABLE = Commands(
    classes=CLASSES,
    patterns=joined({"human": HUMAN}, STEPS, MOODS, WIDE, MINDING),
    weak=_WEAK,
    polite=frozenset(
        """
        ok okej okay dobrze dobra jasne rozumiem zrozumiałem zrozumiałam super
        świetnie fajnie spoko tak nie bardzo serdecznie pięknie za pomoc odpowiedź
        informację info przepraszam sorry sory pilnie natychmiast szybko proszę prosze
        wszystko już wtedy hmm no cóż słuchaj słuchajcie mi ja chcę chciałbym
        chciałabym z góry wielkie
        """.split(),
    ),
)
