"""Polish: signs of somebody who has dealings with the firm."""

from __future__ import annotations

CUSTOMERS = {
    "own_order": (
        (
            "formularz*|strona|stronie|link|koszyk|aplikacj* .. nie+działa|otwiera|"
            "ładuje|wysyła"
        ),
        (
            "paczk*|przesyłk*|bukiet*|kurier*|zamówien* .. nie+dotarł*|przyszł*|"
            "przyjechał*|dojechał*|dostarcz* .. gdzie|kurier|?|$"
        ),
        "koleżanka|kolega|siostra|brat|znajom* .. rabat*|zniżk*|polec*|mówi",
        (
            "kod|sms|mail|link .. nie .. przyszedł|przyszła|dotarł|dotarła|dostałam|"
            "dostałem"
        ),
        (
            "=moje|=moim|=mojego konto|konta|koncie|hasło .. zablok*|zalog*|nie_mogę|"
            "zapomn*"
        ),
        "nie+mogę|możemy .. zalogować|wejść|otworzyć",
        (
            "dostał* .. mail*|sms*|wiadomoś*|kod*|ulotk* .. rabat*|promocj*|zniżk*|"
            "aktualn*"
        ),
        "opłacić|zapłacić|zapłata .. zamówien*|rezerwac*",
        "właściciel*|kierownik*|szef* .. o .. moim|zamówieni*|reklamac*|skarg*",
        (
            "=podeślijcie|=wyślijcie|=prześlijcie|=dajcie|=podeślij .. link|katalog*|"
            "cennik|zdjęci*|adres*"
        ),
        (
            "moje|mój|moja|moją|nasz*|to zamówien*|wizyt*|wpłat*|faktur*|płatnoś*|"
            "dostaw*|montaż*|bukiet*|okn*|rezerwac*"
        ),
        "=zamówienie|=zamówienia|faktur* .. nr|numer|# !załącz* !szacow*",
        (
            "zapłacił*|wpłacił*|zamówił*|kupił*|zarezerwow*|odebrał*|dostał* .. "
            "blik*|kart*|zaliczk*|bukiet*|kod|bon|zamówien*|przelew*|rabat*|u_was|"
            "i_nie_mam|potwierdz* !=pana_numer"
        ),
        "=wygrałam|=wygrałem|=wygraliśmy .. bukiet*|u_was|wasz*|konkurs*|bon|kurs*",
        (
            "wasz*|waszym .. konkurs*|loteri*|ankiet*|promoc*|rabat*|bon*|losow* .. "
            "odebra*|jak|wygr*|gdzie|wpisać|czy"
        ),
        "kod|kupon|bon|voucher .. rabat*|zniżk*|promoc*|podarunk*|gdzie",
        "rabat*|zniżk*|promoc* kod|kupon",
        (
            "zdjęci*|fotk*|plan|rzut|szkic|projekt .. balkon*|kuchni*|okn*|ile|http|"
            "https|wycen*|mieszkan*"
        ),
        "http|https .. ile|wycen*|koszt*|cen*|policz*",
        "ile|wycen*|koszt*|cen* .. http|https",
        (
            "wysłać|wyślij|=wyślijcie|prześlij*|napisz* .. cen*|ofertę|wycen* .. "
            "whatsapp*|mail*|na"
        ),
        "podpisujemy|podpiszemy|podpisać|podpisania .. umow* !=przetarg*",
        "link* .. nie_działa|nie|pust*|błąd",
    ),
    "after_course": (
        (
            "po|na|koniec|podczas|=trakcie .. kurs*|szkolen*|nauk* .. prac*|staż*|"
            "zatrudn*|cv|zarob*|certyfik*|znajdę|?"
        ),
        "kurs* .. prac*|zatrudn*|staż*|doświadczen*|certyfik*|pomaga*",
        "staż*|prac*|zarobk*|cv .. po|kurs*|szkolen*",
        "absolwen*",
        "trzeba|potrzeb*|wymagan* .. doświadczen* .. kurs*|zacząć|żeby|do",
        "uczyć|nauczyć|zapisać .. się .. kurs*|angielsk*|python*|excel*|od_zera|na",
        "dzieci|dziecko|syna|córkę .. na|od .. lat|angielski*|zajęci*|kurs*|lekcj*",
    ),
    "approved": (
        "wszystko pasuje|odpowiada|gra",
        "ok|=dobra|pasuje|super .. =robimy|=zamawiamy|=bierzemy",
        "kredyt*|hipotek* =przyznany|=przyznano .. robimy|więc|zamaw*|możemy|bierzemy",
        "więc robimy|zamawiamy|bierzemy .. @goods",
        "ubezpiecz* .. płaci|zapłaci|pokryw*|pokryj*|zwraca",
        "ubezpieczeni*|polisa .. za+drzwi|okn*|szyb*",
        "=dostałem|=dostałam+kredyt*",
        (
            "kredyt*|hipotek*|bank|budżet*|dotacj*|pożyczk*|ubezpiec* .. =przyznany|"
            "=przyznana|=przyznał|dostał*|zatwierdz*|przyznał*|mamy|pokryj*|pokrywa|"
            "zapłaci|wypłac* .. zamówić|okn*|kuchni*|remont*|szyb*|możemy|chcę|#|"
            "wymian*"
        ),
        "dostał*|mamy .. kredyt*|hipotek*|budżet*|dotacj*|dofinans* ..",
        "bank* .. potrzeb*|chce|wymaga .. faktur*|kosztorys*|wycen*|ofert*",
        "=budżet .. #|mamy|do|zatwierdz*|jest",
        "zarząd|dyrek*|prezes|rada|szef .. zatwierdz*|akcept*|podpis*|decyd*",
        "kredyt*|raty|ratach|pożycz* .. na .. remont*|kuchni*|okna|meble|@goods",
    ),
    "our_tender": (
        "=wygraliśmy|=wygrałem|=wygrałam przetarg*",
        "=mamy przetarg na|do|okien|biur*",
        (
            "wybraliśmy|wybrali|wygraliście|wybrana .. was|państwa|wasz* .. "
            "przetarg*|ofert*|konkurs*"
        ),
        "wygraliście przetarg*|konkurs*|nasz*",
        "=w+=przetargu .. wybr*|wygr*",
        (
            "księgowość|dział_księgowości .. musi|zapłaci|potrzebuje .. faktur*|"
            "ofert*|drzwi|za"
        ),
        (
            "musimy|robimy|ogłaszamy|organizujemy|obowiązuje_nas .. przetarg*|"
            "zapytani*_ofert*|trzy_oferty|postępowani*"
        ),
        (
            "=złożycie|złożyć|=wystartujecie|wystartować|=weźmiecie_udział .. ofert*|"
            "przetarg*|?"
        ),
        (
            "szkoł*|urząd*|gmin*|szpital*|przedszkol*|parafi*|uczeln*|bibliotek*|"
            "hotel*|kancelari*|bank|banku|biuro|agencja|agencją|studio|klinik*|"
            "restaurac*|call-center|center .. potrzeb*|szukamy|szukam|chcemy|"
            "zamawia*|okien|zamów* !=szukasz"
        ),
        (
            "=potrzebujemy|=szukamy|=chcemy|=zamawiamy|=potrzebuję .. do|dla+nasz*|"
            "biur*|szkoł*|salon*|sklep*|restaurac*|hotel*|gabinet*|firm*|kancelari*|"
            "pracownik*|zespoł*|siebie|recepcj*"
        ),
        (
            "mam|mamy|prowadzę|prowadzimy|jesteśmy|jestem .. agencj*|studio|"
            "piekarni*|firm*|restaurac*|kancelari*|biur*|salon*|sklep*|bank*|szkoł* "
            ".. potrzeb*|chcę|chcemy|szukam*|zamawia*|zamów*|=zrobicie !porówn* "
            "!porown*"
        ),
    ),
    "hire_fitter": (
        (
            "=potrzebuję|=potrzebujemy|=potrzebny|=potrzebna|=szukam|=szukamy .. "
            "monter*|kogoś|fachow*|ekip*|malarz*|hydraulik*|firm*|stolarz*|wykonawc* "
            ".. do|na|żeby|który|która|co .. montaż*|wymian*|mieszkan*|kuchni*|dom*|"
            "zamontuj*|położ*|zrob*|wykończ*|remont*|okien|drzwi|# !prac*_jako"
        ),
    ),
    "pays": (
        (
            "pieniądze|kasa|=budżet|gotówk* .. mam|mamy|jest|gotow*|czeka|zwrot*|"
            "oddacie|zwrócicie|przelać"
        ),
        "=mam|=mamy pieniądze|kasę|gotówkę|=budżet",
        (
            "mogę|możemy|można|chcę|chcemy|=jak .. =zapłacić|=przelać|=płacić|"
            "=opłacić|=kredyt|=raty"
        ),
        "=dajecie|=macie|=udzielacie|=robicie .. kredyt*|raty|ratalny",
        "kredyt* .. przyznany|mam|wzię* .. zamaw*|zamów*|remont*|okna|kup*",
        "kredyt*|raty .. =was ?|$",
    ),
    "asks_product": (
        (
            "potrzeb*|chcemy|szukamy|kupi* .. waszego|wasz|waszą crm|systemu|system|"
            "program*|aplikacj*"
        ),
        (
            "czy|jak .. wasz|waszego|waszym|waszą crm|system|systemu|program|"
            "aplikacj*|oprogramowani*"
        ),
        (
            "do|z|w|ze+waszego|waszym|waszej crm|systemu|systemem|systemie|programu|"
            "programie|aplikacji"
        ),
    ),
    "needs_goods": (
        (
            "=potrzebuję|=potrzebujemy|=chcę|=chcemy|=szukam|=zamawiam|=potrzebna|"
            "=potrzebne|=potrzebny @goods"
        ),
    ),
    "asks_papers": (
        (
            "=macie|=posiadacie|=mają|=posiadają|=posiada|firma|jest .. licencj*|"
            "uprawnie*|pozwole*|koncesj*|certyfik*|atest*|zezwole*|=oc|"
            "ubezpieczen*_oc|gwarancj* !=mam !=ja !=potrzebne_do"
        ),
        (
            "=jesteście|=firma|=ekipa|=są .. ubezpieczen*|certyfikowan*|licencjonowan*|"
            "=autoryzowan*"
        ),
    ),
    "learns": (
        (
            "chcę|chciał*|planuję|muszę|myślę .. przekwalifikow*|przebranżow*|"
            "wyuczyć|zdobyć_zawód|nowy_zawód|zmienić_zawód|zrobić_kurs|na_kurs|"
            "od_zera !=was !=przyjmiecie !=weźmiecie"
        ),
        (
            "czy|=macie|jest|są|=prowadzicie|=organizujecie|=robicie .. kurs*|"
            "szkoleni*|warsztat*|zajęc*|lekcj* !wasz* !państwa !pracownik* !darmow* "
            "!prac* !=naszego !=nasz !=mamy !uczni*"
        ),
    ),
}
