"""Polish: how somebody asks to be left alone or forgotten."""

from __future__ import annotations

LEAVING = {
    "stop": (
        "zapomni*|wykasuj*|usuń*|skasuj* .. mój|moj+numer|telefon",
        "^ stop|wypisz|wypiszcie|koniec $",
        "wypisz|wypiszcie|wypisać|wypisuję|wypisanie|wyrejestruj*",
        "nie+@write .. więcej|już",
        (
            "nie+@write .. mi|mnie|do|nam|$ !niej|niego|nich|jej|żon*|męż*|odbiorc*|"
            "domofon*"
        ),
        "więcej|już .. nie+@write",
        "@ever .. nie+@call",
        "nie+@call .. @ever",
        "przestań*|skończcie|dość|koniec .. @call|dzwoni*|telefonów",
        "proszę .. nie+@write !niej|niego|nich|jej|żon*|odbiorc*|domofon*",
        (
            "nie+chcę|życzę|zgadzam .. wiadomo*|otrzymyw*|dostaw*|reklam*|newsletter*|"
            "spam*|sms*|kontakt*"
        ),
        (
            "przestań*|przestańcie|skończcie|dość|koniec .. @write|pis*|dzwon*|spam*|"
            "wiadomo*|nęka*"
        ),
        "przestać .. @write|pisać|dzwonić|wysyłać .. do_mnie|mnie|mi|$",
        "usuń*|usunąć|wykreśl*|skreśl*|wyrzuć* .. z|ze .. @mailing|kontakt*",
        "rezygnuję|zrezygnować|anuluj*|odwołuję .. z .. @mailing|subskrypcj*",
        "anuluj*|wyłącz* @mailing",
        (
            "nie prosiłem|prosiłam|zapisywałem|zapisywałam|zamawiałem|wyrażałem|"
            "wyrażałam .. wiadom*|kontakt*|pisan*|to|newsletter*|się|$"
        ),
        "nie prosiłem|prosiłam .. o",
        "odczep*|spadaj*|odwal*|odpieprz*|spieprzaj*|wypierda*|spierda*",
        "dajcie|daj+mi+spokój",
        "spokój dajcie|daj|mi",
        "zostaw*+mnie w_spokoju|$",
        "to .. jest .. spam",
        "^ spam $",
        "zgłoszę|zgłaszam|zablokuję|blokuję .. spam|was|numer|to",
        (
            "proszę .. nie|więcej .. kontaktować|=kontaktujcie|pisać|wysyłać "
            ".. ze_mną|ze+mną|do_mnie|do+mnie|więcej"
        ),
        (
            "=przestańcie|przestań|=skończcie|koniec|dość|dosyć|nie .. wysyłać|"
            "=wysyłajcie|pisać|=piszcie|spamować|nękać|przysyłać|wiadomoś*|"
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
        "wypis* .. z|newsletter*|powiadom*|mnie|subskryp*|list*",
        "rezygn* .. newsletter*|powiadom*|subskryp*|list*|wiadomoś*",
        "zabieram|wycofuję .. zgod*",
    ),
    "erase": (
        "@erase .. moje|mój|mojego|mnie|wszystkie|swoje .. @data|$",
        "@erase .. @data !telefon* !przeglądar* !facebook* !fb !instagram* !google*",
        "wycof*|cofam .. zgod*",
        "prawo .. zapomnienia",
        "rodo",
    ),
}
