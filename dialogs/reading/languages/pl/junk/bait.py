"""Polish: what an offer is made tempting with."""

from __future__ import annotations

BAIT = {
    "bait": (
        "dobrych|dobre|niskich|niskie|atrakcyjn* stawk*|cenach|ceny|warunk*",
        "zostały|zostało .. miejsca|miejsc|# po",
        "po # zł",
        "w+dobrej cenie",
        "# grosz*|gr .. za",
        "na+próbę",
        "zarejestruj .. się .. dziś|teraz|za_darmo",
        "zwrot+pieniędzy|kosztów",
        "albo|lub zwrot",
        "test # dni",
        "za+wydanie|emisję|publikację",
        "za+procent|prowizję|procent_od",
        "pakiety|pakiet|abonament .. od #",
        "zamian|w_zamian .. oznaczen*|post|polecen*|opini*",
        "od+ręki",
        "raport|audyt .. darmow*|bezpłatn*",
        "hurtow*|hurt .. od_#|sprzedaż*",
        "szybk* realizac*|dostaw*",
        "tylko .. # zł",
        "=płacicie|płacisz|płatność|rozliczen* .. tylko|za+efekt*|wynik*",
        "rabat|zniżka|promocja # %",
        "stał*|niska|niskie opłat*|cen*|stawk*",
        "do+# %",
        "decyzj* .. dobę|24|minut*|od_ręki",
        "portfolio !=proszę",
        "niedrogo|tanio|taniutko",
        "gratis|darmow*|bezpłatn*|za_darmo|0_zł ..",
        "gratis|darmow*|bezpłatn*|za+darmo !=dostawa !=pomiar",
        (
            "tani*|tanio|taniej|atrakcyjn*|konkurencyjn*|korzystn*|najlepsz*|"
            "niedrogo|rozsądn*|promocyjn* !da !można !=zrobicie !wezmę"
        ),
        "gwarant*|gwarancj* .. wynik*|efekt*|zysk*|pozycj*|rezultat*|sukces*",
        "portfolio|katalog*|cennik*|referencj*|przykłady|realizacje|prezentac*|próbk*",
        "# % .. rabat*|taniej|prowizj*|zysk*|zniżk*|mniej",
        "- # %",
        "od|tylko|już_od|za # .. zł|miesięcz*|za_stron*|sztuk*|post|rok|miesiąc",
        "nowym|nowi|nowych klient*",
        (
            "pierwsz* .. miesiąc|tydzień|post|film|tydz|grafik* .. gratis|darmow*|"
            "za_darmo|bezpłatn*"
        ),
        "bez .. zobowiąz*|opłat_wstępn*|ryzyka|umowy|wpłaty",
        (
            "płatność|płacisz|=płacicie|rozlicz* .. za+efekt*|wynik*|lead*|kontakt*|"
            "klienta|sprzedaż"
        ),
        "prowizj*",
        "# dni .. gratis|za_darmo|darmow*|bezpłatn*|testow*",
        "testujemy|test|wypróbuj*|próbny|próbna .. dni|okres|gratis|za_darmo",
        "24+/+7",
        "zł .. dziennie|miesięcznie|rocznie",
        "rozliczenie|płatność .. za_lead|prowizyjn*",
        "promocj*|cen*|rabat*|ofert* .. do+końca .. miesiąca|tygodnia|roku|grudnia",
        "tylko|jedynie|jeszcze .. # .. miejsc*|miejsca|dni|sztuk*",
        "#+zł .. sztuka|za_sztukę|szt|od_sztuki",
        "bez+abonamentu|umowy|zobowiązań|ryzyka|opłat",
        (
            "płaci|płacisz|płacicie|płacą .. dopiero|tylko|po|za .. top*|efekt*|"
            "wynik*|kontakt*"
        ),
        (
            "pierwsz*|dwa|trzy|# .. miesiąc*|tygodni*|miesięcy|tydzień .. za_darmo|"
            "gratis|0_zł|darmow*|za_złotówk*"
        ),
    ),
}
