"""Polish: how somebody asks for a person."""

from __future__ import annotations

from dialogs.reading.languages.pl.commands.danger import DANGER

HUMAN = {
    "human": (
        "@talk .. z|ze .. @staff",
        "połącz*|skontaktuj* .. z|ze .. @staff",
        "wolę|łatwiej|wygodniej|lepiej|szybciej .. telefonicznie|przez+telefon|głosowo",
        "=zadzwońcie|=zadzwoń|=dzwońcie|=oddzwońcie .. po|o|około|dopiero|w|jutro|dziś",
        "proszę+=dzwonić|=zadzwonić .. do_mnie|po|o|potem|później|wtedy|$ !przed",
        (
            "potem|później|wtedy|dopiero_wtedy .. =dzwonić|=zadzwonić|=dzwońcie|"
            "=zadzwońcie !nie"
        ),
        "=dzwońcie|=zadzwońcie .. potem|później|wtedy !nie",
        "=podajcie|=podaj|poproszę|=jaki .. numer|telefon $ !mój",
        *DANGER,
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
        "mi|mnie+człowieka|kogoś_żywego|konsultanta",
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
        "skontaktujcie|skontaktuj|kontakt .. ze+mną|nami !nie",
        "nie .. chcę|będę .. z+botem|robotem|automatem|maszyną",
        "dość|mam_dość .. bota|botów|botem",
        "numer|telefon .. do .. @person|biura|was",
        "obsługa|obsługi|obsługą+klienta",
        "konsultant* proszę|teraz|pilnie|można",
        "przełącz*|połącz* .. mnie",
        "dość|koniec|starczy .. robota|bota|automatu|maszyny|tego_bota",
        "konsultant*|człowieka|kierownika|kogoś .. chcę|poproszę|=dajcie|proszę",
        (
            "można|chcę|chciał*|mogę|muszę|da_się|wolę|mógłbym .. z .. kimś|kims|"
            "człowiekiem|kierownik*|konsultant*|szef*|obsług* .. porozmawiać|pogadać|"
            "rozmawiać|mówić"
        ),
        (
            "można|mogę|chcę|chciał* .. porozmawiać|pogadać|rozmawiać|mówić .. "
            "z+kimś|człowiek*|konsultant*|kierownik*|obsług*|szef*|kims|żyw*"
        ),
        "=połączcie|połącz|=przełączcie|przełącz|połączyć|=przekierujcie .. z|do|mnie",
        (
            "=przedzwońcie|=zadzwońcie|=oddzwońcie|zadzwoń|przedzwoń|=dzwońcie .. do|"
            "mnie|nas|proszę|$"
        ),
        (
            "menedżer|manager|menadżer|kierownik|konsultant|szef|doradca|ktoś .. może|"
            "mógłby|niech .. oddzwonić|oddzwoni|zadzwonić|zadzwoni !pomiar*"
        ),
        "proszę|niech .. zadzwonić|zadzwoni|oddzwonić|oddzwoni|przedzwoni !pomiar*",
        (
            "nie .. chcę|będę|zamierzam|mam_ochoty .. gadać|rozmawiać|pisać .. z .. "
            "automat*|botem|maszyn*|robotem|komputer*|bot"
        ),
        (
            "dział+sprzedaży|obsługi|handlowy|reklamacji .. połącz*|chcę|rozmaw*|"
            "proszę|poproszę"
        ),
    ),
}
