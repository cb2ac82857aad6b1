"""Polish: how rivals ask for the secrets of the trade."""

from __future__ import annotations

RIVALS = {
    "insider": (
        "ile .. dajecie|wydajecie|płacicie .. na|za+reklam*|promocj*|marketing",
        (
            "ile .. macie|zarabiacie|wychodzi .. z+jednego|każdego|=jednej .. ucznia|"
            "pacjenta|klienta|zlecenia"
        ),
        "myślę|chcę|planuję .. otworzyć .. taką|taki|takie|=swoją|=swój|podobn*",
        "cennik*|warunk* .. dealersk*|dilersk*",
        "marż*|narzut* .. porówn*|jaka|jaką|macie",
        "jaka|jaki|ile .. konwersj*|ctr|zwrot*|skuteczn*",
        "konwersj* .. bot*|stron*|reklam*|wasz*|macie",
        "obrot*|obroty|przychod* .. macie|jakie|wasze|u_was",
        (
            "jak|skąd .. zdobywacie|macie|pozyskujecie|przyciągacie .. tylu|tyle|"
            "klient*|zlec*"
        ),
        (
            "jakie|jaka|które .. reklam*|kanał*|kampani* .. działa*|przynos*|wam|"
            "u_was|najlep* !kurs*"
        ),
        "ile .. zarabiają|zarabia .. wasi|wasz|u_was .. @trade|pomiarowc*|ludzi*",
        "cennik .. dealersk*|dla+dealer* .. porówn*|nasz*",
        "ile+was|wam .. kosztuje|wychodzi .. lead*|klient*|kontakt*",
        (
            "ile .. zarabia*|macie|wychodzi|zostaje .. na|z+jednym|jednego|oknie|"
            "bukiec*|kursie|metrze|zleceniu|sztuc*|montaż* ?"
        ),
        (
            "ilu|ile .. ludzi|osób|pracowników .. pracuje|zatrudni*|macie !grup* "
            "!przy !klas*"
        ),
        (
            "jakiego|jaki|jakim|na_jakim .. crm|systemu|programu|oprogram* .. sami|"
            "używa*|korzyst*|pracuje*"
        ),
        "ile .. wydaj* .. reklam*|marketing*|miesięcz*",
        (
            "średni*|przeciętn* .. wartość|paragon|koszyk|zamówieni*|rachunek|kwot* "
            ".. u_was|=macie|jaka|jaki|zamówienia"
        ),
        "ilu|ile .. @trade|ekip|pracowników .. =macie|zatrudni*|na_stanie|u_was",
        "ile .. kosztuje|wychodzi|=płacicie .. lead*|klient*|kontakt*|pozysk*",
        (
            "jaki|jakiego|jaką|którego|co .. chatbot*|bota|crm*|program*|system*|"
            "platform* .. =wzięliście|=wybraliście|=używacie|=macie|=polecacie|"
            "=kupiliście"
        ),
        "marż* .. !=kredyt",
        (
            "narzut*|przebitk*|zysk*|obrót|obroty|obrotów|dochodowoś*|rentownoś*|"
            "przychod* .. =macie|wasz*|na|jaki*|ile|wychodzi|=robicie|? !=gwarant*"
        ),
        (
            "cen*|koszt*|stawk* .. zakup*|hurtowni*|wejściow*|dealersk*|dilersk*|"
            "fabryczn* .. jak*|ile|=macie|wasz*|u_was|na|?"
        ),
        "cennik*|warunk* .. dealersk*|dilersk*|dla_dealer* .. porówn*|podeśl*|wyśl*",
        (
            "ile .. zamówień|zleceń|klientów|leadów|zapytań|montaży|pacjentów|"
            "kursantów|sprzedaży|bukietów|monterów|pracowników|ekip .. =macie|"
            "miesięcz*|=robicie|dziennie|tygodni*|rocznie|sprzedaj*|wychodzi|obsług*|"
            "zatrudn*|z_niego"
        ),
        "konwersj*|średni+paragon|koszyk|rachunek|bilet",
        (
            "średni* .. wartość|zamówieni*|paragon|koszyk|rachunek .. =macie|jak*|"
            "u_was|wasz*"
        ),
        (
            "na+czym|jakim|jaki .. bot*|system*|program*|crm|platform*|silnik* .. "
            "postaw*|działa|stoi|używ*|korzyst*|pracuj*|=macie|zrobion* !integr* "
            "!kurs* !uczy*"
        ),
        (
            "kto .. robił|zrobił|postawił|prowadzi|ustawia|robi|pisał|obsługuje .. "
            "wam|wasz*|bot*|stron*|reklam*|kampani*|instagram*"
        ),
        (
            "jak|skąd .. pozysk*|zdobyw*|rekrut*|szkol*|rozlicz*|motyw*|=bierzecie "
            ".. klient*|lead*|monter*|ludzi|pracownik*|zlec*|ekip*"
        ),
        (
            "ile .. wydaj*|=płacicie|zarab*|inwest*|kosztuje_was|=bierzecie_na_rękę|"
            "wyciąg* .. reklam*|google|czynsz*|za_lokal|marketing*|lead*|na_czysto|"
            "miesięcz*|netto"
        ),
        (
            "też|także|sami|my_też .. mamy|prowadz*|mam .. warsztat|salon|sklep|"
            "kawiarni*|studio|pracowni*|piekarni*|agencj*|gabinet* .. ciekaw*|jak|"
            "ile|skąd|stawk*|marż*"
        ),
        (
            "jak .. mechaników|pracowników|ludzi|zespół|personel|fryzjerów|ekipę .. "
            "motywujecie|motywują|trzymacie|utrzymujecie|wynagradzacie|szkolicie|"
            "zatrudniacie"
        ),
        (
            "skąd|jak|gdzie .. =bierzecie|=macie|=znajdujecie|=rekrutujecie .. "
            "fachowc*|ludzi|pracownik*|@trade"
        ),
        (
            "ilu|ile .. klientów|gości|pacjentów|kursantów|zleceń|zamówień .. =macie|"
            "=obsługujecie|przychodzi|=robicie"
        ),
        (
            "ile .. =wydaliście|=zainwestowaliście|=włożyliście|=kosztowało .. na|w|"
            "was|start*|otwarci*|remont*|sprzęt*|wyposaż*"
        ),
        (
            "ilu|ile .. =macie|=przyjmujecie|przychodzi|=obsługujecie|=robicie .. "
            "klient*|kursant*|uczniów|pacjentów|gości|stałych|członków|zamówień .. ?|"
            "na|dziennie|miesięcz*|my|u_was !grup*"
        ),
        (
            "jaki|ile|jaką .. czynsz*|najem|obłożeni*|frekwencj*|rotacj*|ruch|utarg* "
            ".. =macie|u_was|płac*|dziennie|?"
        ),
        (
            "jak|jaki .. =wyceniacie|=ustalacie|=motywujecie|=rozliczacie .. usług*|"
            "ceny|prac*|ekip*|fryzjer*|zlec*|premi*"
        ),
        (
            "chcę|chcemy|przydałby|szukam .. taki_sam|takiego_samego|taką_samą|"
            "podobn* .. do|dla+mojego|swojego|naszego|siebie .. warsztat*|salon*|"
            "firm*|sklep*|szkoł*|gabinet*"
        ),
    ),
    "staff_pay": (
        "ile .. zarabiają|zarabia|dostają .. wasi|wasze|wasz|u_was",
        "=wasi|=waszych|=waszym @trade|pomiarowc*|ludzi* .. zarab*|płac*|dosta*",
        "ile|jak .. zarabiają|dostają",
        (
            "ile .. =dajecie|=płacicie|zarabia .. @trade|lektor*|nauczyciel* .. "
            "godzin*|za"
        ),
        (
            "ile|jak|jaką .. płac*|=dajecie|stawk*|wynagr*|zarab* .. @trade|montaż*|"
            "ludziom|ekip*|pracownik*|monter*|kurier*|florist*|dostawc*|lektor* "
            "!=mogę"
        ),
        "@trade|monterom|ekipom|pracownikom .. ile .. płac*|=dajecie|zarab*",
        (
            "=płacicie|=dajecie|=rozliczacie .. dniówk*|godzinow*|od_sztuki|akord*|"
            "procent*|prowizj* ?|czy"
        ),
        "swoim|waszym .. @trade|ludziom|pracownikom .. =płacicie|=dajecie",
        (
            "jaki|ile|jaką .. procent*|prowizj*|stawk* .. =dajecie|=płacicie|mają|"
            "dostają .. fryzjer*|barber*|trener*|kierowc*|kucharz*|mechanik*|"
            "kosmetycz*|wam|u_was|za"
        ),
    ),
    "materials": (
        (
            "sprzed*|udostęp*|dacie|podziel* .. mi|nam .. materiał*|prezentac*|"
            "notatk*|program*_kursu"
        ),
        "materiały|materiałów+z kursu|szkolenia",
        "też|także uczę|szkolę|prowadzę_kursy",
        "wzór|wzorem|wzoru|szablon* .. umow*|ofert*|protokoł*",
        "podziel* .. się .. wzor*|skrypt*|umow*|kontakt*|materiał*",
        (
            "wyślij*|podeśl*|prześl*|udostęp*|pokaż*|podziel*|=dajcie|skopiuj* .. "
            "skrypt*|program_kursu|materiał*|szablon*|konspekt*|receptur*|wzór_umowy|"
            "checklist*|prezentacj*_kursu|scenariusz*|metodyk* .. wasz*|swoj*|mi|nam|"
            "?|do_rozm*"
        ),
        "wasz*+skrypt*|materiał*|szablon*|konspekt*|receptur*|metodyk*|prace_domowe",
        "jako|za+wzór|szablon|przykład|wzorzec",
        "wasz*|waszą .. umow*|ofert*|cennik* .. wzór|wzor|szablon|przykład",
    ),
}
