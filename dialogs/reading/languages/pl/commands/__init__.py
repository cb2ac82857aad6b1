"""Polish: what a person says to steer the conversation."""

from __future__ import annotations

from dialogs.reading.languages.pl.commands.human import HUMAN
from dialogs.reading.languages.pl.commands.leaving import LEAVING
from dialogs.reading.languages.pl.commands.minding import MINDING
from dialogs.reading.languages.pl.commands.moods import MOODS
from dialogs.reading.languages.pl.commands.steps import STEPS
from dialogs.reading.languages.pl.commands.words import CLASSES
from dialogs.reading.languages.shapes.commands import Commands

_WEAK = {
    "cancel": ("^ nie+trzeba|potrzeba|potrzebuję $", "^ nie+dziękuję|dzięki $"),
    "later": ("^ jeszcze+nie $", "^ nie+teraz $"),
    "skip": ("^ nieważne|obojętne|obojętnie|dowolny|dowolne $", "^ nie+ważne $"),
    "pause": ("^ może|lepiej|zróbmy+jutro|pojutrze $",),
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
        ok okej okay dobrze dobra jasne rozumiem zrozumiałem zrozumiałam super
        świetnie fajnie spoko tak nie bardzo serdecznie pięknie za pomoc odpowiedź
        informację info przepraszam sorry sory pilnie natychmiast szybko proszę prosze
        wszystko już wtedy hmm no cóż słuchaj słuchajcie mi ja chcę chciałbym
        chciałabym z góry wielkie
        """.split(),
    ),
    denials=frozenset("nie bez żadnych rezygnuję zrezygnuję rezygnujemy".split()),
    for_good=frozenset("więcej już nigdy".split()),
    aims=frozenset(
        """
        was wy ty cię ciebie wam wasz wasze waszymi twoje bot bota botem boty robot
        robotem pytań pytania pytanie pytaniami pytać pytacie pytasz czat czacie
        """.split(),
    ),
    reach=("@talk", "@fetch", "=niech", "=przekażcie", "=zawołajcie"),
    wishes=(
        (
            "=chcę|=chcemy|chciał*|=potrzebuję|=potrzebujemy !żeby !skarg* "
            "!reklamac* !zwrot* !pieniędzy !poskarżyć"
        ),
        "=potrzebny|=potrzebna|=potrzebne",
        "=wolę|=wolimy|=zostaje|=zostają|=zostawiamy|=szukam|=szukamy !spokoju",
    ),
)
