"""Polish: how people ask for a human."""

from __future__ import annotations

HUMAN = (
    "@talk .. z|ze @human",
    (
        "@want @human|@alive !decyz* !budżet* !przyjech* !przyjedz* !zmierz* "
        "!zobacz* !podjech* !obejrz* !pomierz*"
    ),
    "@fetch .. z|ze|do|mnie|mi|nas|kogoś|$ .. @human",
    "@fetch .. @human",
    "@alive+człowiek*|osob*|@person",
    "ktoś|kogoś|kimś .. @alive",
    "jest .. ktoś|człowiek|konsultant .. tam|tu|żywy|online|$",
    "jest .. tam|tu .. ktoś|człowiek|konsultant",
    "^ @agent $",
    "^ człowiek|człowieka|człowiekiem|ludzie $",
    (
        "z+człowiekiem|konsultantem|konsultantka|doradcą|kimś|menedżerem|managerem "
        "chcę|proszę|połącz*|można|$"
    ),
    (
        "zadzwońcie|zadzwoń|oddzwońcie|oddzwoń|oddzwonić|zadzwonić|dzwońcie|"
        "zatelefonujcie .. do_mnie|proszę|mi|mnie|można|może|jutro|$"
    ),
    "oddzwoń|oddzwońcie|oddzwonienie|oddzwonić",
    "proszę .. o_telefon|oddzwon*|kontakt*|zadzwon*|rozmow*",
    "proszę o+telefon|kontakt|rozmowę",
    (
        "niech .. ktoś|konsultant|człowiek .. zadzwon*|oddzwon*|napisze|odezwie|"
        "skontaktuje"
    ),
    "ktoś .. zadzwon*|oddzwon*",
    "skontaktujcie|skontaktuj|kontakt .. ze+mną|nami",
    "nie .. chcę|będę .. z+botem|robotem|automatem|maszyną",
    "dość|mam_dość .. bota|botów|botem",
    "numer|telefon .. do .. @person|biura|was",
    "obsługa|obsługi|obsługą+klienta",
    "konsultant* proszę|teraz|pilnie|można",
    "przełącz*|połącz* .. mnie",
)
