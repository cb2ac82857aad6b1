"""Polish: what any trade is asked about terms, and afterwards."""

from __future__ import annotations

ACTS_AFTER = {
    "warranty": (
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
    ),
    "stop": (
        (
            "skąd .. macie|mają|wzięliście|masz .. mój|moj|numer*|kontakt*|dane .. "
            "usun*|skasow*|wykreśl*|?"
        ),
        (
            "usunąć|usuncie|usuńcie|usuń|skasujcie|wykreślcie .. mój|mojego|numer|"
            "kontakt|mnie|moje .. z|$|system*|baz*"
        ),
        (
            "proszę|prosze .. usunąć|usunięcie|skasować|wykreślić .. numer*|danych|"
            "dane|mnie|kontakt*|$"
        ),
    ),
    "complaint": (
        (
            "nikt .. nie .. oddzwania|oddzwonił|odpisał|odpisuje|odpowiada|"
            "przyjechał|odbiera|zadzwonił|raczył !jeśli"
        ),
        "dzwonię|piszę|proszę .. raz|tydzień .. nikt|bez_odpowiedzi|cisza",
        "za+takie|te|tyle|taką+pieniądze|kasę|cenę|pieniędzy|kasy !ile",
        (
            "odebrał*|dostał*|otworzył*|przyszł*|przywieźli|oddali .. krzyw*|"
            "pęknięt*|porysowan*|złaman*|podart*|wygięt*|obit*|poplamion*|urwan*|"
            "luźn* !jak"
        ),
        (
            "obiecuj*|obieca* .. ktoś|ktos|że|oddzwon*|odezw*|zadzwon* .. i+cisza|"
            "nic|nikt|dalej|tak_się_nie"
        ),
        "tak+się+nie+robi|traktuje",
        (
            "odebrał*|dostał*|kupił*|przyszedł|przyszła .. surow*|zepsut*|nieświe*|"
            "spleśni*|gorzk*|zakal*|spalon*|popękan*"
        ),
        "surow*|spleśni*|zjełcza*|skwaśni* .. środku|w|tort|ciasto|mięso",
        "wstyd|kompromitac* .. przed|goś*|klient*|!",
        (
            "po .. waszej|waszym|wasz*|państwa .. napraw*|serwis*|wizyt*|strzyżen*|"
            "farbowan*|czyszcz*|usłudze|przegląd* .. znowu|znów|dalej|gorzej|nie|"
            "nadal|to_samo|stuka|cieknie|boli|plam* !jeśli !jak_długo !gdyby"
        ),
        (
            "znowu|znów|dalej|nadal .. stuka|cieknie|nie_działa|zepsu*|hałas*|pika|"
            "buczy|przerywa|boli !jeśli !gdyby"
        ),
        "tak_zwan*|rzekom* .. napraw*|remont*|serwis*",
        "zapłacił*|dał*|wydał* .. # .. za .. to|co|takie|nic",
        "jest|zrobiło .. gorzej+niż",
        "nic .. nie .. pomogło|naprawi*|zmieniło|zrobili",
    ),
    "wholesale": (
        (
            "mamy|mam|prowadz* .. trzy|dwie|cztery|pięć|kilka|#+kawiarnie|kawiarni|"
            "restauracje|restauracji|salony|salonów|sklepy|sklepów|lokale|lokali|"
            "punkty|punktów|bary .. warunki|tygodniowo|miesięcznie|stał*|regularn*|"
            "kilogram*|cena|ceny|hurt*"
        ),
        (
            "warunk*|cen*|cennik|rabat* .. dla .. gastronomi*|lokali|kawiarni|"
            "restauracji|hoteli|biznes*|stałych"
        ),
        (
            "prowadzimy|prowadzę|mamy|mam|jesteśmy .. kawiarni*|restaurac*|hotel*|"
            "bar|lokal|sklep* .. codziennie|regularn*|bralibyśmy|brać|hurt*|"
            "tygodniowo|warunk*|#"
        ),
        (
            "codziennie|co_tydzień|co_dzień|dziennie .. # .. bułek|kg|sztuk|kartonów|"
            "porcji|chlebów|skrzynek|litrów"
        ),
        "współprac*|wspolprac*+hurtow*|b2b|stał*",
        (
            "hurt*|hurtow* .. cen*|od|ile|warunk*|wspolprac*|współprac*|minimum|"
            "palet*|cennik"
        ),
        "od+ilu|jakiej|ilu_sztuk .. hurt*|rabat*|cen*|ilości",
        (
            "dla|do+kawiarni|sklepu|restauracji|hotelu|firmy .. co_tydzień|"
            "tygodniowo|miesięcznie|regularn*|# .. kg|palet*|worków|sztuk|kartonów"
        ),
    ),
    "payment": (
        (
            "połowę|polowe|połowa|część|czesc .. teraz|z_góry|od_razu .. połowę|"
            "polowe|reszt*|potem|po|część"
        ),
        "połowę|polowe .. po|potem|na_koniec|jak_zrobicie|przy_odbiorze",
        "na+dwa|dwie+razy|raty|części",
        (
            "zaliczk*|zadatek|zadatku|depozyt|kaucj*|przedpłat* .. trzeba|wymag*|"
            "potrzebn*|bierzecie|płaci|musz*|?"
        ),
        (
            "trzeba|muszę|wymag*|bierzecie|chcecie .. zaliczk*|zadatek|zadatku|"
            "depozyt|kaucj*|przedpłat*"
        ),
        (
            "płacę|płaci|płacimy|zapłacę .. przy+odbiorze|na_końcu|od_razu|teraz|"
            "potem|dopiero"
        ),
        "terminal|blik|kartą|gotówk* .. macie|jest|można|tylko|?",
    ),
    "lead_time": (
        (
            "po|od .. pomiar*|zamówieni*|wpłac*|zaliczc*|umow* .. ile|jak_długo|kiedy"
            " .. czeka*|trwa|gotow*|będzie"
        ),
        "ile|jak_długo .. się .. czeka .. na|po|od",
        (
            "ile .. mija|trwa|upływa|schodzi|zajmuje|czeka .. od .. do|zamówieni*|"
            "pomiar*|wpłat*|zgłoszeni*"
        ),
        (
            "od+zamówienia|pomiaru|wpłaty|podpisania .. do .. gotow*|montaż*|odbior*|"
            "dostaw*"
        ),
        "od .. do .. ile|jak_długo .. trwa|mija|schodzi|czasu|dni|zajmuje",
        (
            "jak|jeśli .. oddam|zostawię|zamówię|przyniosę|zapłacę .. kiedy .. odbi*|"
            "gotow*|będzie|odebrać"
        ),
        "kiedy .. odebrać|odbiór|do_odbioru|odbiorę ?|$",
        (
            "ile .. tygodni|dni|miesięcy|godzin|czasu .. =czekać|czeka|czekania|trwa|"
            "zajmie|potrzeb*"
        ),
        "na+zamówienie .. ile|długo|czek*",
        (
            "naprawicie|zrobicie|uszyjecie|upieczecie|wyczyścicie|wymienicie .. do|"
            "na|w|dziś|jutro .. wieczora|jutra|dziś|piątku|rana|weekendu|#|dzień|"
            "godzin*"
        ),
        (
            "da+się|dacie_radę|możliw* .. do+wieczora|jutra|piątku|rana|weekendu|"
            "na_jutro|na_dziś"
        ),
        "jaka|duża|długa|jest .. kolejka ?",
    ),
    "smalltalk": (
        (
            "dzięki|dziękuję|dziekuje|dziękujemy|dzieki .. odpowiedź|odpisanie|"
            "szybk*|pomoc|cierpliwość|kontakt|uwagę"
        ),
        (
            "jesteście|jesteś|państwo_są|pani_jest|pan_jest .. świetn*|super|"
            "wspania*|najleps*|kochan*|niezawodn*|genialn* !czy !jak !ile"
        ),
        "ratujecie|uratowaliście|ratujesz .. życie|mnie|nas|skór*",
        "o+super|rany|matko|jej .. dzięki|dziękuję|ratuj*",
        "jesteś|jesteście .. wielcy|wielki|złoci|kochani|skarbem|najlepsi|cudowni",
        "dzięki|dziękuję .. wielkie|bardzo|ślicznie|serdecznie|piękne",
        (
            "^ dzieńdoberek|dzieńdobry|doberek|dobruś|heloł|cześka|hejeczka|witanko|"
            "siemaneczko $"
        ),
        "^ dzień+doberek|dobry|dobrek",
        "^ dobrego|miłego|pięknego+dzionka|poranka|wieczorku|dnia",
        "^ dzięks|dziękóweczka|dziekówka|dzięksy|dziękować $",
        "^ papatki|pa_pa|narka|naraska|do_miłego $",
    ),
}
