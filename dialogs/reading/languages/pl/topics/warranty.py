"""Polish: what is asked about guarantees and returns."""

from __future__ import annotations

WARRANTY = (
    "naprawicie|wymienicie|poprawicie|=naprawiacie .. własny|swój|wasz+koszt",
    (
        "jak|jeśli|gdyby .. rozleci|rozsypie|rozpadnie|zepsuje|urwie|padnie|"
        "odpadnie|złamie .. co+wtedy|będzie|dalej"
    ),
    "to+co+wtedy",
    (
        "poprawicie|naprawicie|wymienicie|zrobicie_jeszcze .. za+darmo|bezpłatnie|"
        "gratis|jak|jeśli|gdyby"
    ),
    "za+darmo|bezpłatnie poprawicie|naprawicie|wymienicie",
    (
        "jak|jeśli|jeżeli|gdyby|gdy|a_jak .. wypadnie|odpadnie|odklei|pęknie|puści|"
        "zwiędnie|zepsuje|odejdzie|popsuje"
    ),
    "gwaranc* !zysk* !oprocent*",
    "gwarant* !zysk*",
    "rękojm*",
    "jeśli|jeżeli|gdy|jak|jakby|co|gdyby .. @break",
    "@break .. co|kto|jeśli|naprawi* ?",
    "co .. jeśli|jeżeli|gdy|jak .. się .. @break|nie_spodoba|spodoba|stanie",
    "jeśli|jeżeli .. nie .. spodoba|pasować|podoba|działać|zadowolon*",
    (
        "zwrot|zwroty|zwrotu|zwrócić .. pieniędzy|czy|można|jest|możliw*|jak|macie|"
        "przyjmujecie|?|pieniądze|kosztów|jeśli"
    ),
    "można|mogę|da+się .. zwrócić|oddać|wymienić",
    "oddacie|zwracacie|zwrócicie .. pieniądze|kasę",
    "reklamacj* .. jak|gdzie|ile|?|proces|rozpatr* !chcę !składam !złożyć",
    "jak+długo|ile .. wytrzym*|postoi|postoją|posłuż*|służą|stoją|trwał*",
    "serwis* .. jest|macie|po|gwarancyjn*|?|pogwaranc*",
    "pogwarancyjn*",
    "=umowa|=umowę|=umowy|=umową .. podpis*|jest|będzie|macie|?|zawiera*|dostanę",
    "certyfikat*|atest*|licencj* .. ?|macie|jest|są",
    "trwałość|żywotność",
    (
        "jak|jeśli|gdyby|co_jak .. kolor|farba|lakier|tkanina|powłoka .. wyblak*|"
        "zblak*|spłow*|zejdzie|łuszcz*|odbarw*"
    ),
    ("wyblak*|spłow*|wypacz*|zardzewi*|rozklei*|odklei*|wygnie .. jak|co|jeśli|?|kto"),
    "odesłać|odeślę|zwrócić|oddać|wymienić .. jak|jeśli|gdy .. nie",
    "ile|na_ile|jak_długo|jaka|na_jak .. gwarancj*|rękojmi*|lat_gwar*",
    "gwarancj*|rękojmi*|gwarancja|gwarancję|gwarancji",
    (
        "kto|co|wy .. naprawi|naprawia|poprawi|=naprawicie|wymieni|=robicie|"
        "dalej .. jak|jeśli|gdy|gdyby|po"
    ),
    (
        "co+jak|jeśli|będzie_jak|=zrobicie_jak|gdy !spóźn* !nie_przyjad* zepsu*|"
        "pęk*|rozpad*|odpad*|ciek*|przeciek*|poplam*|zwiędn*|nie_pasuj*|"
        "nie_spodob*|uszkodz*|awari*|stanie|się"
    ),
    ("=przyjmujecie|=akceptujecie|=robicie|=uznajecie zwrot*|zwroty|wymian*|reklamac*"),
    (
        "zwrot*|zwroty|zwrócić|oddać|wymienić|odesłać .. =przyjmujecie|możliw*|"
        "można|zasady|warunki|jak|mogę|polityka|?|termin|towar"
    ),
    (
        "zasad*|warunk*|regulamin|procedur* .. zwrot*|reklamac*|gwaranc*|wymian*|"
        "rezygnac*"
    ),
    (
        "=oddacie|=zwrócicie|=zwracacie|=oddajecie|zwrot .. kas*|pieniądz*|"
        "pieniędzy|zaliczk*|wpłat* .. jak|jeśli|gdy|gdyby|w_razie"
    ),
    (
        "jak|jeśli|gdyby|gdy .. nie .. spodoba|podpasuje|pasuje|będzie_pasować|"
        "zadowol*|wyjdzie|przyjmie"
    ),
    ("serwis*|konserwac*|przegląd* .. po|gwaranc*|=robicie|=macie|pogwaranc*|kosztuj*"),
    (
        "umow* .. podpisujemy|podpisuje|będzie|=spisujecie|na_piśmie|dostanę|"
        "=dajecie ?|$"
    ),
    "wytrzyma|wytrzymują|posłuży|trwał* .. ile|jak_długo|lat|?",
    (
        "jak|jeśli|jeżeli|gdy|gdyby .. zaczn*|zacz* .. odchodzić|pękać|ciec|"
        "cieknąć|przeciekać|odpadać|odklejać|skrzypieć|łuszczyć|rdzewieć|"
        "odstawać|kapać"
    ),
    (
        "jak|jeśli|gdyby .. odpadn*|pęknie|odklei|rozklei|popsuje|zepsuje|"
        "przecieknie .. przyjedziecie|poprawicie|wymienicie|naprawicie|oddacie|"
        "co|za_darmo"
    ),
    "gwara|gwarę|gware|gwarka|gwarkę|gwary",
    (
        "jak|jeśli|gdyby .. padnie|padną|siądzie|wysiądzie|strzeli|puści .. nowy|"
        "nową|wymien*|co|oddacie|?"
    ),
    (
        "robocizna|części|usługa|naprawa|materiał* .. wchodzi|objęt*|obejmuje|"
        "też|wlicz* .. gwaranc*|?"
    ),
    (
        "jeśli|jak|gdyby|a_jak .. znowu|znów|ponownie .. zepsu*|stuka|cieknie|"
        "przestanie|wróci"
    ),
    "ile|jak_długo .. wytrzyma|trzyma|potrzyma|starcza|posłuży|utrzymuje",
)
