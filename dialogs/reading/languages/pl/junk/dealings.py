"""Polish: what a buyer does, whatever is sold."""

from __future__ import annotations

DEALINGS = {
    "orders": (
        (
            "u_was|u_państwa|mogę|można|da_się|chcę|chcemy .. zamówić|kupić|wynająć|"
            "zarezerwować|wypożyczyć .. u_was|u_państwa|?|na|do"
        ),
        (
            "=macie|jest|są|znajdzie .. coś|taki|taka|takie|takiego .. podobn*|"
            "takiego|do|dla|w_tym_stylu ? !prac* !wolne !etat"
        ),
        (
            "=macie|robicie|prowadzicie .. kurs*|kurs_na|szkoleni*|zajęci*|szkoł* ? "
            "!prac*_jako"
        ),
        "kurs*|szkoleni* .. =macie|=robicie|=prowadzicie ?",
        (
            "=potrzebuję|=potrzebujemy|=zamawiam|=zamawiamy|=chcę|=chcemy|=kupię|"
            "=wezmę .. # .. sztuk|kompletów|zestawów|paczek|kartonów|pudełek|kg|"
            "worków|litrów|porcji|bułek|chlebów|talerzy|par"
        ),
        (
            "=zamówimy|=zamówię|=kupimy|=kupię|=zarezerwuję|=weźmiemy .. u_was|"
            "od_was|jeśli|kiedy|jutro"
        ),
        (
            "jak|gdzie .. wykorzystać|użyć|zrealizować|aktywować .. bon|kart*|"
            "voucher|kod|kupon"
        ),
    ),
    "has_deal": (
        (
            "księgow*|szef*|dyrektor*|bank|prawnik*|wynajmując* .. pyta|prosi|chce|"
            "wymaga|potrzebuje|żąda .. dokument*|faktur*|rachun*|paragon*|umow*|"
            "protok*|zaświadcz*"
        ),
        (
            "mam|mamy|została|został|zalegam .. zaległoś*|dług*|zalegam|niedopłat* .."
            " za+karnet|zajęcia|zamówienie|lekcje|naprawę|kurs|abonament .. jak|"
            "gdzie|zapłac*|ureg*|spłac*"
        ),
        (
            "link|płatność|karta|kart*|przelew .. nie+działa|przechodzi|przeszła|"
            "przeszedł|otwiera"
        ),
        "link|płatność|płatności|kart* .. odrzuc*|błąd|wygas*|drugi|nowy|jeszcze_raz",
        (
            "=mój|=moja|=moje|=moją|=mojego|=mojej|=nasz|=nasza|=nasze+karnet*|"
            "członkost*|abonament*|rezerwac*|zapis*|samochód|auto|laptop*|telefon*|"
            "zajęci*|lekcj*|kurs*|konto|umow*"
        ),
        (
            "=naprawialiście|=robiliście|=montowaliście|=przywieźliście|"
            "=sprzedaliście|=zrobiliście|=wystawiliście|=obiecaliście|"
            "=dostarczyliście"
        ),
        (
            "=kupiłem|=kupiłam|=zamawiałem|=zamawiałam|=kupowaliśmy|=robiłem|"
            "=robiłam|=brałem|=brałam|=kupiliśmy|=naprawiałem|=naprawiałam .. u+was|"
            "państwa"
        ),
        (
            "u+was|państwa .. =kupiłem|=kupiłam|=zamawiałem|=zamawiałam|=robiłem|"
            "=robiłam|=kupiliśmy|=kupiła|=kupił"
        ),
        (
            "faktur*|protokół|rachunek|paragon|umow*|zaświadczen* .. =wyślecie|"
            "=prześlecie|=wystawicie|=dacie|=podeślecie|=możecie"
        ),
        (
            "=wyślecie|=prześlecie|=wystawicie|=podeślecie .. faktur*|protokół|"
            "rachunek|paragon|umow*|zaświadczen*|duplikat"
        ),
        (
            "żebyśmy|żebym|abyśmy .. mogli|mógł|mogła .. zapłacić|przelać|opłacić|"
            "rozliczyć"
        ),
        (
            "zawiesić|zamrozić|przedłużyć|odnowić|anulować .. karnet|członkost*|"
            "abonament|zapis|rezerwac*"
        ),
    ),
    "own_life": (
        (
            "straciłem|straciłam|zwolnili|zwolniono|zmieniłem|zmieniłam|odszedłem|"
            "odeszłam .. prac*|mnie|z_prac* !=szukam"
        ),
        (
            "do+pracy .. =potrzebuję|=muszę|=mam|=jeżdżę|=chodzę|dowiez*|przywieź*|"
            "=mieć|=wymagają"
        ),
        (
            "po|przed|w|z|za+pracą|pracy|pracę .. mogę|odebrać|odbiorę|przyjechać|"
            "przyjdę|wpaść|kończę|macie|dowiez*|dostarcz*"
        ),
        "=potrzebuję|=muszę|=potrzebne|=wymagane|=wymagają .. do+pracy",
        (
            "do .. mojej|mojego|jej|jego .. pracy|biura|firmy .. dostarcz*|dowiez*|"
            "przywie*|kwiaty"
        ),
        "koleżanka|kolega|szef|szefowa .. odchodzi|urodziny|awans|emerytur*|ślub",
        (
            "prawnik|księgow*|szef|dyrektor|bank|urząd .. mówi|prosi|potrzebuje|chce|"
            "kazał*|wymaga .. faktur*|protokoł*|umow*|zaświadcz*|dokument*|odbior*"
        ),
        "dział*+kadr|hr|personaln* .. potrzeb*|szuka|chce|zamaw*|kupi*",
    ),
    "saw_offer": (
        (
            "wasz*|państwa .. reklam*|ulotk*|stron*|post .. obiec*|mówi*|był*|pisz*|"
            "rabat*|zniżk*|%"
        ),
        (
            "wyskoczył*|wyświetlił*|trafił*|zobaczył*|widział* .. wasz* .. reklam*|"
            "post|film*|ogłoszeni*"
        ),
        (
            "siedzimy|jesteśmy|pracujemy|korzystamy .. na|z|u .. program*|system*|crm"
            " .. konkurenc*|dość|zmien*|przen*"
        ),
        (
            "=przeniesiecie|=zmigrujecie|przenieść|zmigrować|zaimportować .. dane|"
            "baz*|nam|nas|klient*"
        ),
        "śliczn*|piękn*|ładn* .. kolczyk*|bukiet*|mebl*|sukien*|są|w|macie",
        (
            "reklam*|ulotk*|stron*|gazetk* .. był*|pisał*|jest|widział*|podaw* .. że|"
            "#|cen*|za|rabat*|? !stanowisk*"
        ),
        (
            "lepsz*|niższ*|tańs*|taniej+cen*|niż|oferta .. niż .. w|media|na|u|"
            "allegro|ikea|castoram*|biedronk*|lidl*"
        ),
        "=macie|=dacie|=zrobicie .. lepsz*|niższ*+cen* .. niż",
        "czym|w_czym .. wasz|wasze|wy|jesteście .. leps*|różni*|wyróżnia",
    ),
    "their_person": (
        (
            "pracownicy|pracownicy_są|ludzie|ekipa|panie|fachowcy|sprzątaczki|"
            "monterzy|kierowcy|nianie .. sprawdzeni|sprawdzone|zaufani|ubezpieczeni|"
            "rzetelni|uczciwi|doświadczeni|niekaralni"
        ),
        "=macie+swoich|własnych|swoje .. czy .. mam|mamy|muszę|trzeba",
        "swoich|własnych .. czy .. szukać|organizować|załatwić !pracownik*",
        (
            "potrzebn*|szukam|macie .. pani|pan|kogoś|osoba|osob* .. do|na .. "
            "sprzątan*|opiek*|prasowan*|czwartek|godzin*|dziecka"
        ),
        (
            "ten|ta|tego|tej|wasz|wasza|pan|pani+@trade .. co|który|która|u_was|ma|"
            "przyjmuje|pracuje|jest"
        ),
        (
            "chcę|można|zapisać|umówić|mogę .. do+niego|niej|tego|tej|pana|pani|"
            "tamtej|tamtego"
        ),
        "@trade .. ma .. wolne|termin*|miejsc*|czas",
    ),
    "decides": (
        (
            "wasza|państwa|wy|wasz .. średnia|najlepsz*|najtańsz*|szybs*|lepsz*|"
            "pasuje|podoba*|termin .. =zaczynajmy|=zacznijmy|=bierzemy|=ruszajmy|"
            "podpis*|umow*|zamawia*"
        ),
        "=zaczynajmy|=zacznijmy|=ruszajmy|=działajmy|=podpisujmy",
        (
            "wygraliście|wygrali|wybraliśmy .. nasz|przetarg|konkurs .. kiedy|"
            "podpis*|umow*|start*"
        ),
        (
            "wybieramy|wybierzemy|decydujemy|zdecydujemy|wybór .. do|#|w|i .. "
            "ruszamy|startujemy|zaczynamy|robimy|podpisujemy|grudnia|piątku|tygodni*"
        ),
        (
            "wspólnot*|spółdzielni*|rada|zarząd|mieszkańcy|lokatorzy .. wybier*|"
            "głos*|decyduj*|wybieramy|zatwierdz*"
        ),
    ),
    "school": (
        (
            "syn|córka|dziecko|mąż|żona|wnuk|wnuczka .. chce|chciał*|marzy .. uczyć|"
            "nauczyć|rysowa*|tańczy*|śpiewa*|pływa*|grać !=was !praktyk*"
        ),
        (
            "po|na_koniec|ukończeni* .. tym|waszym|kursie|kursu|szkoleni*|bootcamp* "
            ".. staż*|prac*|zatrudn*|oferty|pomag* ? !=szukam !=skończyłem "
            "!=skończyłam"
        ),
        "kurs*|szkoleni*|uprawnieni* .. muszę|potrzeb*|wymag* .. do+pracy|prac*",
        "zapisać|zapiszę|zapisuję|chcę_się_zapisać .. się|na|chcę !=rozmow*",
        (
            "muszę|potrzeb*|wymag* .. kurs*|szkoleni*|uprawnieni*|zaświadczen* .. "
            "do+pracy|prac*"
        ),
    ),
    "cares": (
        "zarabia* .. na+tym|tej @goods",
        "długo|lat .. rynku|działacie|istniejecie|firma",
        "przyjechać|przyjadę|odwiedzić .. zobaczyć|obejrzeć|produkcj*|fabryk*",
        "skąd|kto|jak*|gdzie|czyje .. śwież*|jakoś*|zależy|alerg*|bezpieczn*|trwał*",
    ),
}
