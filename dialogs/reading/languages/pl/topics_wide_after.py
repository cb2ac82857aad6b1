"""Polish: what is asked about terms, by wide classes of words."""

from __future__ import annotations

WIDE_AFTER = {
    "warranty": (
        (
            "jak|jeśli|gdyby|co_jak .. kolor|farba|lakier|tkanina|powłoka .. wyblak*|"
            "zblak*|spłow*|zejdzie|łuszcz*|odbarw*"
        ),
        (
            "wyblak*|spłow*|wypacz*|zardzewi*|rozklei*|odklei*|wygnie .. jak|co|"
            "jeśli|?|kto"
        ),
        "odesłać|odeślę|zwrócić|oddać|wymienić .. jak|jeśli|gdy .. nie",
        "ile|na_ile|jak_długo|jaka|na_jak .. gwarancj*|rękojmi*|lat_gwar*",
        "gwarancj*|rękojmi*",
        (
            "kto|co|wy .. naprawi|naprawia|poprawi|=naprawicie|wymieni|=robicie|"
            "dalej .. jak|jeśli|gdy|gdyby|po"
        ),
        (
            "co+jak|jeśli|będzie_jak|=zrobicie_jak|gdy !spóźn* !nie_przyjad* zepsu*|"
            "pęk*|rozpad*|odpad*|ciek*|przeciek*|poplam*|zwiędn*|nie_pasuj*|"
            "nie_spodob*|uszkodz*|awari*|stanie|się"
        ),
        (
            "=przyjmujecie|=akceptujecie|=robicie|=uznajecie zwrot*|zwroty|wymian*|"
            "reklamac*"
        ),
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
        (
            "serwis*|konserwac*|przegląd* .. po|gwaranc*|=robicie|=macie|pogwaranc*|"
            "kosztuj*"
        ),
        (
            "umow* .. podpisujemy|podpisuje|będzie|=spisujecie|na_piśmie|dostanę|"
            "=dajecie ?|$"
        ),
        "wytrzyma|wytrzymują|posłuży|trwał* .. ile|jak_długo|lat|?",
    ),
    "wholesale": (
        "ile|jaka|cena|taniej .. przy|za|od .. setce|setkę|setki|tysiącu|tysiąc|hurcie",
        (
            "potrzebujemy|potrzebuję|zamawiamy|zamówimy|chcemy|szukamy|kupimy .. ## "
            ".. drzwi|okien|krzeseł|stołów|biurek|łóżek|bukietów|lamp|sztuk|"
            "kompletów|mebli !=x !=х"
        ),
        (
            "## .. drzwi|okien|krzeseł|stołów|biurek|łóżek|lamp .. do|dla .. hotelu|"
            "szkoły|biura|restauracji|szpitala|inwestycji|bloku !=x !=х"
        ),
        "odsprzeda*|resell*|dystrybuc* .. program|warunk*|dla|?",
        "program .. dla .. odsprzeda*|partner*|dystrybutor*|resell*",
        "duż*|większ* ilościach|ilości|zamówieniach|zamówieniu",
        (
            "## .. sztuk|szt|okien|licencji|kompletów|bukietów|krzeseł|par|"
            "egzemplarzy|drzwi|miesięcz*|tygodniowo|stanowisk .. ile|cena|koszt*|"
            "po_ile|rabat*|warunki|?|wyjdzie|wyszł* !=x !=х"
        ),
        (
            "ile|cena|koszt*|po_ile|rabat* .. ## .. sztuk|szt|okien|kompletów|"
            "licencji|bukietów !=x !=х"
        ),
        "przy|od|powyżej|za|na .. ## .. sztuk|szt|okien|par|kompletów|bukietów !=x !=х",
        (
            "=sprzedajecie|=dostarczacie|=współpracujecie|=zaopatrujecie|=pracujecie "
            ".. z|do|dla .. sklep*|hurtow*|firm*|pośrednik*|hotel*|restaurac*|"
            "deweloper*|kawiar*|sieci*|wykonawc*|dealer*|architekt*|projektant*|szkół"
        ),
        (
            "cen*|warunk*|rabat*|ofert* .. dla .. projektant*|architekt*|sklep*|"
            "pośrednik*|deweloper*|hotel*|restaurac*|wykonawc*|ekip*|partner*|"
            "instytuc*|salon*|branż*"
        ),
        (
            "sieć|siecią|sieci .. kawiar*|sklep*|salon*|hotel*|restaurac*|klinik*|"
            "aptek*|biur .. ?|warunk*|cen*|cennik|rabat*|dostaw*|umow*"
        ),
        (
            "stałych|stałe|regularn*|cykliczn*|cotygodniow* dostaw*|zamówień|"
            "zamówieni*|współprac*|odbior*"
        ),
        "minimaln*|minimum .. zamówien*|ilość|ilości|sztuk|partia|hurt*|nakład",
        "do+odsprzedaży|sklepu|hurtu|dalszej",
        "większ*|duż*|hurtow* .. ilość|ilości|zamówien*|partia|nakład",
        "współprac* .. hurt*|b2b|stała|handlow* !reklam* !proponuj*",
    ),
    "payment": (
        (
            "przyjmujecie|akceptujecie|honorujecie|bierzecie .. wiz*|visa|visę|"
            "mastercard|karty|kartę|blik|gotówk*|przelew*|apple_pay|google_pay"
        ),
        "plan+ratalny|płatności|spłat",
        "american+express",
        "wysokość|ile|jaka .. zaliczki|zaliczka|zadatku|przedpłaty",
        "firma .. zapłacić|przelew*|faktur*",
        "na|w|do+raty|ratach|rat",
        "da+się .. rozłożyć|podzielić|zapłacić|płacić",
        "rozłożyć|podzielić|rozbić .. na|płatn*|części|kwot*|koszt*|raty",
        (
            "jakie|jaką|którymi|czym|jak .. kart*|karty|form*|sposób|metod*|walut* "
            ".. =przyjmujecie|płac*|=akceptujecie|można|?|płatn*"
        ),
        (
            "kiedy|jak|gdzie|czy .. płacę|płacimy|zapłacić|płacić|zapłata|się_płaci|"
            "uregulować|dopłacić|wpłacić !ludzie !zwykle !tyle"
        ),
        "reszt*|pozostał*|drug*_połow*|resztę .. płac*|kwot*|kiedy|dopłac*",
        (
            "płatność|zapłata|płacę|płacić|zapłacę .. przy|po|z_góry|z_dołu|odbior*|"
            "montaż*|dostaw*|przelew*|gotówk*|kart*|online|blik*|na_miejscu"
        ),
        (
            "blik|blikiem|przelewem|przelew|kartą|gotówką|paypal|revolut|paypo|"
            "klarna|apple|google+pay .. można|działa|ok|przyjm*|da_się|jest|możliw*|?"
        ),
        (
            "zaliczk*|zadatek|przedpłat*|depozyt .. jaka|ile|wymaga*|trzeba|kiedy|"
            "zwrotn*|?|musi*|wysokoś*"
        ),
        (
            "faktur*|paragon*|vat|proform* .. wystaw*|dostanę|=dajecie|na_firmę|"
            "=możecie|można|?|będzie|poproszę"
        ),
        "odroczon*|leasing*|kredyt* .. płatnoś*|można|=macie|możliw*|oferuj*|?",
        "z|bez+vat|vatem",
    ),
    "lead_time": (
        "@when .. realny|realna|realne|realnie|możliwy|wykonalny",
        "będzie|byłoby|byłyby|zdąży .. gotow*|zrobion*|skończon* .. na|do|przed",
        "gotow* .. na|do|przed .. sobot*|piątek|jutro|święta|poniedział*|ślub|#",
        (
            "kiedy|jak_szybko|na_kiedy .. =moglibyście|=możecie|=byście|=dalibyście|"
            "=zaczniecie|=zdążycie|=zrobicie|=dacie|będzie|byłoby|mogę|odbiorę .. "
            "zająć|zacząć|zrobić|wykonać|skończyć|gotow*|zamontować|przyjąć|rusz*|"
            "dostarcz*|odebrać|zabrać|termin*"
        ),
        (
            "ile .. się|czasu|dni|tygodni .. czeka|czekać|zajmie|zajmuje|trwa|potrwa|"
            "schodzi|robi|na|czekania"
        ),
        "ile .. trwa|potrwa|zajmie|zajmuje|czekać|czekam|schodzi !koszt*",
        (
            "=zdążycie|zdąży|zdążymy|=wyrobicie|wyrobi|=uporacie|=dacie_radę|"
            "=ogarniecie .. do|przed|na|w|z|? !z_cen*"
        ),
        "czas|okres|termin+oczekiwani*|realizac*|wykonani*|produkc*|dostaw*|montaż*",
        "długo .. trwa|czek*|zajmie|potrwa|to|=robicie|?|się",
        (
            "ile .. zajęć|lekcji|spotkań|godzin|tygodni|miesięcy|wizyt .. tygodniow*|"
            "trwa|potrzeb*|w|kurs*|ma|łącznie|razem|będzie|zajmie"
        ),
        "kolejk*|lista_oczekujących|obłożeni* .. duż*|długa|jest|jaka|?",
        "na+wymiar|zamówienie .. ile|czek*|długo|kiedy",
        (
            "ekspres*|pilne|od_ręki|na_już|szybk* .. =zrobicie|możliw*|da_się|"
            "realizac*|?|termin"
        ),
        (
            "przed|do|na .. świętami|wielkanoc*|wigili*|ślubem|weselem|wakacj*|końca|"
            "weekend* .. zdąż*|gotow*|=dacie|możliw*|wyrob*"
        ),
    ),
    "smalltalk": (
        "^ ok|okej|dobra|super|spoko .. dzięki|dziękuję|dzieki .. pa|cześć|nara|hej $",
        "^ hejo|hejka|hejoo|hejcia $",
        (
            "^ elo|siema|siemka|siemano|hejka|cześć|czołem|=witajcie|joł|yo|halo|"
            "heja !jest $"
        ),
        (
            "udanego|miłego|dobrego|spokojnego|przyjemnego .. dnia|weekendu|wieczoru|"
            "popołudnia|tygodnia|urlopu|poranka"
        ),
        (
            "bardzo|wielkie|serdeczne|serdecznie|stokrotne .. dziękuję|dzięki|"
            "dziękujemy|dzieki|dziekuje"
        ),
        (
            "^ ok|okej|oki|dobra|super|spoko|fajnie|świetnie|rewelacja|git|jasne|"
            "rozumiem .. super|dzięki|spoko|fajnie|ok|dobrze|dziękuję|jasne|git $"
        ),
        "do+zobaczenia|usłyszenia|widzenia|jutra|następnego",
        "na+razie $",
        "pozdrawiam|pozdro|pa+pa",
    ),
}
