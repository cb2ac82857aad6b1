"""Polish: more ways to ask for a human, and to be left alone."""

from __future__ import annotations

WIDE = {
    "human": (
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
    "stop": (
        (
            "proszę .. nie|więcej .. kontaktować|=kontaktujcie|pisać|dzwonić|wysyłać "
            ".. ze_mną|ze+mną|do_mnie|do+mnie|więcej"
        ),
        (
            "=przestańcie|przestań|=skończcie|koniec|dość|dosyć|nie .. wysyłać|"
            "=wysyłajcie|pisać|=piszcie|spamować|dzwonić|nękać|przysyłać|wiadomoś*|"
            "smsów|spamu .. mi|do_mnie|więcej|tych|$|proszę|mnie|z|wiadomoś*|sms*|"
            "spam* !niej|niego|nich|jej|żon*|odbiorc*|domofon*"
        ),
        (
            "żadnych|dość|koniec|nie_chcę .. smsów|sms|wiadomości|maili|telefonów|"
            "spamu|reklam .. więcej|już|$|od_was|z"
        ),
        (
            "=skasujcie|=usuńcie|=wykreślcie|=wymażcie|=wypiszcie|skasuj|usuń .. "
            "mnie .. z|bazy|listy|systemu"
        ),
        (
            "nie+chcę .. wiadomoś*|sms*|maili|kontakt*|waszych|tych_wiad*|"
            "newsletter*|reklam"
        ),
        "wypis*|rezygn* .. z|newsletter*|powiadom*|mnie|subskryp*|list*",
        "zabieram|wycofuję .. zgod*",
    ),
}
