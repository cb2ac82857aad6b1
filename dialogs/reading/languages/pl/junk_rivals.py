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
    ),
    "sources": (
        (
            "jak* profil*|szyb*|okuć|okuci*|materiał* .. montuj*|używa*|bierz* .. "
            "z+któr*|po_ile|skąd|fabryk*"
        ),
        "z+której|jakiej|czyjej fabryk*|hurtowni*",
        "po+ile ?|$ !okna !kwiat*",
        "jak .. wyceniacie|liczycie|robicie .. nas .. pytają|też|nie_wiemy",
        "nas|nam+też pytają|proszą|zdarz*",
        "ile .. was|wam .. kosztuje|wychodzi .. @goods|na+giełd*|hurt*|róż*|szyb*",
        "na+giełdzie",
        (
            "kto .. wam|państwu|wasz* .. robi|produkuje|wycina|dostarcza|szyje .. "
            "@goods|szyb*|profil*|front*|kwiat*"
        ),
        "zmieniamy|zmienić|szukamy .. fabryk*|dostawc*|hurtowni*|producent*",
        "po+ile hurt*|bierzecie|kupujecie",
        "hurtowo|hurcie|hurtem .. bierzecie|kupujecie|płacicie|po_ile",
        "zdradz*|powie*|podziel* .. od+kogo|skąd|hurtowni*|dostawc*",
        "od+kogo .. =bierzecie|=kupujecie|towar*|=macie",
        (
            "=skąd|=gdzie|=kogo .. =bierzecie|=kupujecie|=macie|=zamawiacie|"
            "=sprowadzacie|=ściągacie .. @goods|tulipan*|róż*|materiał*|płyt*|tkan*|"
            "profil*|drewn*|towar*|to !=mama !alergi*"
        ),
        (
            "kto .. wam|was|państwu .. robi|dostarcza|wozi|daje|sprzedaje .. szyb*|"
            "profil*|kwiat*|materiał*|okuc*|róż*|tkanin*"
        ),
        (
            "skąd|gdzie|kogo|u_kogo|od+kogo .. =bierzecie|=kupujecie|=macie|"
            "=zamawiacie|=sprowadzacie|=ściągacie|zaopatruj*|bierze|hurt* .. !=można "
            "!=mogę !=polskie"
        ),
        "od+kogo .. =bierzecie|=kupujecie|=macie|szyb*|profil*|róż*|kwiat*|tkanin*",
        (
            "jak*|któr*|czyj*|jakiej|jaką .. hurtowni*|dostawc*|fabryk*|producent*|"
            "poddostawc* .. =bierzecie|=macie|korzyst*|wasz*|kupuj*|współprac*|?|"
            "zaopatr*"
        ),
        "wasz*|państwa|waszego .. dostawc*|hurtown*|poddostawc*",
        (
            "kto .. dostarcza|zaopatruje|jest_dostawc* .. wam|wasz*|państwu|szyb*|"
            "profil*|kwiat*|róż*"
        ),
        "namiar*|kontakt* .. do|na .. dostawc*|hurtown*|producent*|fabryk*|róż*",
        "dostawc* .. namiar*|kontakt*|podziel*|polec*",
    ),
    "same_trade": (
        "=mam|=mamy|=prowadzę|=prowadzimy+też|podobn*|również",
        "=też|=tez|=również+=mamy|=mam|=uczę|=szkolę|=prowadzimy",
        "=ja+też|=tez .. =uczę|=robię|=prowadzę|=mam|=sprzedaję",
        "=też|=tez+=robię|=robimy|=prowadzę|=sprzedaję|=robie",
        "=my+=też|=tez",
        "=sam|=sama|=sami .. =robię|=robimy|=szyję|=prowadzę|=montuję|=robie",
        (
            "=otwieram|=otwieramy|=zakładam|=planuję_otworzyć .. podobn*|sklep*|"
            "salon*|kwiac*|firm*|własn*"
        ),
        "=prowadzimy|=prowadzę|=mamy|=mam .. podobn*|taki_sam|taką_samą|konkurenc*",
        "ta|tej|tą+sama|samej|samą branż*",
        (
            "myślimy|zastanawiamy .. o|nad .. takim|takiego|takie .. do|w|"
            "dla+naszego|swojego|naszej"
        ),
        (
            "też|również|także .. &|=robię|=robimy|=sprzedaję|=sprzedajemy|=montuję|"
            "=montujemy|=prowadzę|=prowadzimy|=uczę|=uczymy|=szyję|=szyjemy|=robie|"
            "=prowadze|=mam_kwiac*|działam*"
        ),
        (
            "=robię|=robimy|=sprzedaję|=montuję|=montujemy|=prowadzę|=prowadzimy|"
            "=uczę|=szyję|=mam|=mamy|otworzy*|działam* .. też|także|podobn*|"
            "takie_samo|to_samo|tej_samej|konkurenc*"
        ),
        "tej|tą|ta|w+samej|sam* branż*|fach*",
        (
            "=prowadzę|=mam|=prowadzimy|=mamy|=otwieram|=otwieramy|=otworzyłem|"
            "=otworzyłam|=prowadze .. kwiaciarni*|salon*|sklep*|zakład*|warsztat*|"
            "szkoł*|studio|gabinet*|firm*_okienn*|podobn* !potrzeb* !szukam* !chc* "
            "!zamaw* !zamów*"
        ),
        (
            "=otwieram|=otwieramy|=zakładam|=startuję|=chcę_otworzyć .. własn*|"
            "podobn*|kwiaciarni*|salon*|firm*|sklep*"
        ),
        "koleg*|koleżank*|konkurenc* .. po_fachu|z_branży|po+fachu|zza_rogu",
        "jestem|jesteśmy .. z+branży|konkurenc*",
        "branż* .. =jestem|=robię|pracuję|działam",
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
    ),
}
