"""Polish: routine questions."""

from __future__ import annotations

from dialogs.reading.languages.pl.foreign import FOREIGN
from dialogs.reading.languages.shapes.topics import Topics

_CLASSES = {
    "price": "cena ceny cenę cen cenach cennik* wycen* koszt koszty kosztorys* stawk* "
    "taryf* cenowo kalkulacj* opłat* cenk* cenka",
    "cost": "kosztuje kosztują koszt* wyjdzie wychodzi zapłacę zapłacimy płaci bierzecie "
    "weźmiecie policzycie wynosi wyniesie wychodzą kosztowałby kosztowałoby kosztować",
    "deliver": "dostaw* dowie* dowo* dowóz przywie* przywo* dostarcz* wysył* wysłać wyślecie "
    "wyślij* wyślą kurier* przesył* paczkomat* inpost* transport* przesłać dowieziecie",
    "open": "otwarte otwarty otwarci otwarcia otwieracie czynne czynny zamykacie zamknięte "
    "pracujecie działacie otwiera zamyka otwarta przyjmujecie otw*rc*",
    "when": "dziś dzisiaj jutro teraz sobotę soboty niedzielę niedziele niedziela święta "
    "weekend weekendy weekendzie poniedziałek wtorek środę czwartek piątek wieczorem rano "
    "świąt nd sob późno długo majówkę",
    "visit": "pomiar pomiary pomiaru pomiarem pomiarowiec pomiarowca pomiarów demo "
    "prezentacj* oględzin* obmiar* wizja wizyt* pokaz* próbn* konsultacj* spotkani* "
    "obmiarowy zmierzen*",
    "measure": "zmierzyć pomierzyć obejrzeć wymierzyć zobaczyć ocenić pomiar zmierzy "
    "zmierzycie obejrzy pomierzy obejrz* zmierz*",
    "pay": "płacić zapłacić płatność płatności opłacić zapłata rozliczenie rozliczyć "
    "uregulować płatn*",
    "method": "karta kartą karty kartę gotówka gotówką gotówki przelew przelewem blik "
    "blikiem paypal przelewy24 faktura fakturę faktury zaliczka zaliczkę zaliczki "
    "przedpłat* zadatek zadatk* pobranie pobraniem proforma paragon leasing klarna paypo",
    "installment": "raty rata ratach ratalna ratalny ratalnie kredyt* leasing* "
    "odroczon* ratal* rozłoż*",
    "discount": "rabat* zniżk* promocj* promk* kod+rabatowy kupon* bonus* wyprzedaż* obniżk* "
    "upust* okazj* gratis* voucher* lojalnościow* przecen*",
    "cheaper": "taniej tańsz* niżej mniej",
    "wholesale": "hurt hurtow* hurtem dealer* dystrybutor* dystrybucj* odsprzedaż* "
    "odsprzedaz* franczyz* diler* reseller* hurcie przedstawiciel*",
    "unit": "sztuk sztuki szt licencji kompletów egzemplarzy okien bukietów drzwi stanowisk "
    "użytkowników opakowań par zestawów",
    "break": "zepsuje zepsuć popsuje popsuć pęknie zwiędn* odpadnie połamie rozszczel* "
    "cieknie przecieka uszkodzi uszkodz* rozpadnie stłucze awari* usterk* psuje zacina",
    "bad": "zwiędł* zwiędn* zepsut* popsut* połaman* pęknięt* uszkodz* brudn* krzyw* "
    "spóźni* spóźnion* chamsk* chamstw* niegrzeczn* bezczeln* fataln* okropn* tragicz* "
    "niekompet* porysowan* źle wadliw* nieszczeln* nieświeże martwe zgniłe brzydk* "
    "niezgodn* inny zły złe złą",
    "ours": "kwiaty bukiet* róże okno okna okien montaż* monter* kurier* dostaw* zamówien* "
    "kurs* produkt* ekip* drzwi pracownik* wasz wasza wasze fachow* usług* obsług*",
    "made": "zrobi* montaż* zamontuj* realizacj* wykona* dostaw* dostarcz* produkcj* gotow* "
    "zaczn* wdroż* dowie* przywie* kurs trwa zajm* zajmuje czeka* czas "
    "skończ* uszy* ułoż* przygot* instal* potrwa robi robicie",
}

_PATTERNS = {
    "price": (
        "ile .. @cost",
        "@price",
        "po+ile",
        "ile za|biorą|bierze|płacę|płaci",
        "ile .. za+#|okno|sztukę|metr|miesiąc|kurs|godzinę|lekcję|bukiet|całość|róże|montaż",
        "ile .. będzie|by .. $",
        "ile .. to .. ?|będzie|wyjdzie|razem|złotych|kasy|pieniędzy",
        "ile+pieniędzy|kasy|zł|złotych",
        "poproszę|proszę .. @price",
        "jaki|jakie|jaka .. koszt*|cen*|kwot*|widełki|przedział|stawk*",
        "drogo|drogie|drogi ?",
        "czy .. drogo|drogie",
        "orientacyjn*|przybliżon*|około kwot*|cen*|koszt*",
        "policz*|obliczyć|oblicz*|wyliczyć|przelicz*|skalkul* .. ile|cen*|koszt*|okn*|mi|"
        "proszę|zamówien*",
        "wycenić|wyceń*|wyceni*",
        "najtańsz*|niedrog*|tanie|tani",
        "płatn*|darmow*|bezpłatn* .. czy|jest|?",
        "abonament* .. ile|jaki|koszt*|?|miesięczn*",
        "= ?",
        "w+jakiej+cenie|kwocie",
        "od+ilu|ile .. zł|złotych|zaczyn*",
        "jak .. cenowo|z_ceną",
    ),
    "visit": (
        "@visit !rabat !hurt*",
        "umów*|umówić|zapis*|zarezerw*|rezerw* .. na|wizyt*|termin|spotkan*|lekcj*|zajęc*",
        "próbn*|pokazow*|darmow*|testow* lekcj*|zajęci*|okres|dostęp|wersj*|konto",
        "lekcj*|zajęci* próbn*|pokazow*",
        "przyjedzie*|przyjechać|przyjedź*|przyjazd*|przyśl*|wyśl*|podjechać .. @measure|"
        "fachow*|specjalist*|kogoś|monter*|do_mnie|na_miejsce|na_pomiar",
        "ktoś .. przyjedzie|przyjechać|zmierz*|obejrz*|podjechać",
        "fachow*|specjalist*|technik*|monter*|majster .. przyjedzie|przyjechać|zmierzy|"
        "obejrzy|umówić|przysłać",
        "dojeżdżacie|przyjeżdżacie|dojazd .. na|do|pomiar*|klient*|?",
        "zobaczyć|pokazać|pokażcie .. jak .. działa|system|program",
        "zobaczyć|obejrzeć .. na_żywo|żywo|próbki|wzory",
        "wypróbować|przetestować|testować",
    ),
    "hours": (
        "godzin* .. otwarcia|pracy|otwarte|jakie|czynne|działania",
        "w+jakich|jakie .. godzin*",
        "do|od+której|ilu|jakiej .. @open|godziny|?|jesteście|$",
        "o+której .. @open|zaczyn*|kończ*",
        "@open .. @when",
        "@when .. @open",
        "@open .. ?|do|od|teraz",
        "kiedy|jak .. @open",
        "całodobow*|całą_dobę|24 h|godziny",
        "24 / 7",
        "czy .. @when .. można+przyjechać|przyjść|wpaść|przyjechać",
        "@when .. można .. przyjechać|przyjść|wpaść|odebrać|podjechać",
        "można .. przyjechać|przyjść|wpaść|podjechać .. @when",
        "przerwa|przerwę .. obiad*|macie",
        "święta .. @open|jesteście|czynne",
        "grafik|harmonogram+pracy|otwarcia",
    ),
    "address": (
        "gdzie .. jesteście|macie|znajdujecie|mieści|znajduje|siedzib*|salon*|sklep*|biur*|"
        "was|odebrać|obejrzeć|lokalizac*|jest|wy|państwo|firma|szkoł*|magazyn*|punkt* "
        "!moje !mój !moja",
        "jaki|podaj*|wasz|jest|proszę|dokładny|poproszę|wyślij*|gdzie|znam adres*",
        "adres* .. jaki|podaj*|wasz|?|$|salonu|sklepu|biura|firmy|proszę|siedzib*|macie",
        "^ adres|lokalizacja|pinezka $",
        "jak .. dojechać|trafić|dojść|dojazd|znaleźć|dotrzeć|się_dostać",
        "dojazd|dojechać jak|?|mapa|mapka",
        "lokalizacj*|pinezk*|współrzędn*|gps|map*",
        "macie|jest|gdzie|posiadacie .. salon*|sklep*|biuro|showroom*|oddział*|siedzib*|"
        "punkt*|lokal*|stacjonarn*",
        "salon*|showroom*|sklep_stacjonarn* ?",
        "w|z+jakim|jakiej|którym|którego|jakiego mieście|mieścicie|ulicy|dzielnicy|"
        "miasta|miejscowości|rejonie|regionie|miejscu",
        "skąd .. jesteście|wy|$",
        "parking .. jest|macie|?|gdzie",
        "przy+jakiej+ulicy|stacji",
        "na+jakiej+ulicy",
        "można .. przyjechać|wpaść|przyjść .. do_was|do_salonu|obejrzeć",
        "blisko|obok .. metra|metro|stacji|przystan*|centrum ?",
    ),
    "delivery": (
        "@deliver",
        "odbiór|odbioru|odbiorem .. osobist*|własn*|w|możliw*|?|sam*",
        "osobist*+odbiór|odbioru",
        "odebrać|odbiorę|odbierzemy|odbiór .. osobiście|sam|sama|sami|można|mogę|samemu|"
        "gdzie|w_sklepie|?",
        "mogę|można odebrać",
        "poza+miasto|granic*|warszaw*",
        "pocztą|pocztex|dpd|dhl|ups|inpost*|gls|paczk*",
        "wnies*|wniesienie|piętro .. macie|jest|w_cenie|?",
        "za+granicę",
    ),
    "discount": (
        "@discount",
        "@cheaper .. da|można|będzie|jeśli|jak|przy|zrobić|się|gdyby|?|$|coś "
        "!innych !konkuren* !gdzie* !więcej !mniej",
        "da|można|jest|zrobi*|macie|coś|dać|dacie|jeśli|jak|gdy|czy|bywa .. taniej|tańsz* "
        "!innych !konkuren*",
        "opuścić|opuścicie|opuści|zejść|zejdziecie|spuścić|spuścicie|obniżyć|obniżycie|"
        "zbić|urwać .. z_ceny|ceny|cenę|trochę|coś|nieco|%|#|parę|ile",
        "czarny|black+piątek|friday",
        "negocj*|targować|targow*|potargować|negocjacji",
        "kod|kody+rabatow*|promocyjn*|zniżkow*",
        "stały|stałych|stałego|nowych|nowy .. klient* .. ?|jest|macie|coś|cen*",
        "student*|senior*|emeryt*|duża+rodzina .. taniej|ulg*|zniżk*|?",
        "karta dużej|stałego",
        "najlepsza|lepsza|ostateczna|lepszą+cena|cenę|cenie",
        "dogadać|dogadamy .. cen*|co_do_ceny",
    ),
    "warranty": (
        "gwaranc* !zysk* !oprocent*",
        "gwarant* !zysk*",
        "rękojm*",
        "jeśli|jeżeli|gdy|jak|jakby|co|gdyby .. @break",
        "@break .. co|kto|jeśli|naprawi* ?",
        "co .. jeśli|jeżeli|gdy|jak .. się .. @break|nie_spodoba|spodoba|stanie",
        "jeśli|jeżeli .. nie .. spodoba|pasować|podoba|działać|zadowolon*",
        "zwrot|zwroty|zwrotu|zwrócić .. pieniędzy|czy|można|jest|możliw*|jak|macie|"
        "przyjmujecie|?|pieniądze|kosztów|jeśli",
        "można|mogę|da+się .. zwrócić|oddać|wymienić",
        "oddacie|zwracacie|zwrócicie .. pieniądze|kasę",
        "reklamacj* .. jak|gdzie|ile|?|proces|rozpatr* !chcę !składam !złożyć",
        "jak+długo|ile .. wytrzym*|postoi|postoją|posłuż*|służą|stoją|trwał*",
        "serwis* .. jest|macie|po|gwarancyjn*|?|pogwaranc*",
        "pogwarancyjn*",
        "umow* .. podpis*|jest|będzie|macie|?|zawiera*|dostanę",
        "certyfikat*|atest*|licencj* .. ?|macie|jest|są",
        "trwałość|żywotność",
    ),
    "payment": (
        "@pay .. jak|można|czy|mogę|kartą|gotówką|blikiem|online|przelewem|przy|z_góry|po|"
        "kiedy|form*|metod*|?|w|na|za_pobraniem|później|etap* !zwrot*",
        "jak|można|czy|mogę|kiedy|jakie|form*|metod*|w_jaki|sposób|trzeba|gdzie @pay "
        "!pomiar* !wyjazd !dojazd !wizyt*",
        "kartą|gotówką|blikiem|przelewem|blik|paypal|ratami|paypo|klarna",
        "przyjmujecie|akceptujecie|bierzecie|jest|macie|można|mogę .. @method",
        "@method .. można|jest|macie|możliw*|?|przyjmuj*|wystaw*|jaka|ile|na|dla",
        "@installment !gwaranc* !studenck*",
        "faktur* .. vat|wystaw*|firm*|dostan*|na|dla|?|proform*|$",
        "wystawi*|wystawiacie|dostanę faktur*|paragon|rachunek",
        "zaliczk*|przedpłat*|zadat*",
        "na+raty|firmę|fakturę|przelew|kredyt",
        "odroczon*|termin płatnoś*",
        "bez+vat",
        "vat .. ?|#|stawka|z|ile",
        "form*|metod*|sposob* płatn*",
        "za+pobraniem",
        "numer+konta",
        "rozłożyć|rozłożenie .. na",
    ),
    "wholesale": (
        "@wholesale",
        "większ*|duż*|hurtow*|spor*|przy_ilości|ilość|ilościach|zamówieni*|parti*|wolumen*|"
        "nakład*|liczb*",
        "przy|od|za .. ilości|ilość .. taniej|cen*|rabat*|zniżk*",
        "ilościow* rabat*|cen*|zniżk*",
        "## @unit",
        "od+# sztuk|szt|licencji|okien .. cen*|taniej|rabat*|hurt*",
        "cen*|taniej|rabat*|ile .. od|przy+# sztuk|szt|licencji|okien",
        "minimal*+zamówieni*|ilość|partia",
        "minimum+logistyczne",
        "warunki|oferta|cennik .. dla .. firm|sklep*|deweloper*|partner*|budowl*|"
        "kwiaciar*|współprac*",
        "dla+deweloper*|sklepów|resell*|partnerów|pośrednik*",
        "współprac*|partner* .. warunki|b2b|handlow*",
        "b2b",
        "na+palet*|tir*",
        "zamówienie+firmowe|korporacyjne",
        "przy+#+sztukach|oknach|licencjach",
    ),
    "lead_time": (
        "termin*|czas*|okres* .. realizacj*|wykonan*|dostaw*|montaż*|oczekiwan*|produkcj*|"
        "wdroż*|oczekiw*|jaki|jakie|?",
        "jaki|jakie|jakim termin*|czas*",
        "ile .. czeka*|trwa|zajm*|dni|tygodni|miesięcy|czasu|potrwa|godzin !kosztuje "
        "!gwaranc* !otwar*",
        "jak+długo .. !gwaranc* !kwiat* !wytrzym*",
        "jak+szybko|prędko",
        "w+ile|jakim_czasie|dni .. !cenie",
        "ile+się|to czeka|trwa|robi",
        "kiedy .. @made|będzie|będą|mogę_odebrać|dostanę|otrzymam|termin* !otw* !pomiar*",
        "na+kiedy",
        "zdążycie|zdążymy|zdąży|wyrobicie|uwiniecie|dacie+radę",
        "dacie|da_rade|radę",
        "od+ręki",
        "pilne|pilnie|ekspres*|szybko|natychmiast .. można|da|zrobi*|możliw*|?|macie",
        "można|da|możliw* .. pilnie|szybko|szybciej|ekspres*|na_jutro|na_dziś|dzisiaj|jutro",
        "na+jutro|dziś|dzisiaj|teraz ?",
        "ten|tego+sam*+dnia|dzień",
        "długo .. czeka*|trwa|to|?",
        "czas+trwania",
        "kiedy .. zaczyna|start*|rusza|następn*|najbliższ* .. kurs*|grup*|edycj*|$",
    ),
    "complaint": (
        "skarg*|zażaleni*|skarż*|poskarżyć|zażal*",
        "reklamacj* .. chcę|składam|złożyć|moja|zgłosić|zgłaszam|mam|w_sprawie",
        "chcę|składam|złożyć|moja|zgłosić|zgłaszam|mam reklamacj*",
        "reklamuję|zareklamować",
        "@ours .. @bad !jeśli !gdyby !co",
        "@bad .. @ours !jeśli !gdyby !co",
        "@ours .. nie .. dotarł*|przyszed*|przyjech*|przyszł*|działa*|zamyka*|otwiera*|"
        "domyka*|dojech*|dostał*|pojawi* !jeśli",
        "nie|nikt .. przyjechał*|przyszed*|przyszli|dotarł*|odbiera|oddzwoni*|pojawił*|"
        "odpisuje|dostarczon*|dowieźli|odpowiada|dojechał* .. !jeśli",
        "oddajcie|zwróćcie|oddaj|żądam|domagam|chcę .. pieniądze|pieniędzy|kasę|zwrot*|kasy|"
        "forsę",
        "pieniądze .. oddajcie|zwróćcie|z+powrotem",
        "skandal*|hańba|granda|tragedi*|dramat|koszmar*|żenada|żenujące|kpina|oburz*|"
        "niedopuszczaln*|karygodn*|masakra",
        "niezadowol*|rozczarowan*|zawiedzion*|zdenerwowan*|wściek*",
        "sąd|sądu|uokik|rzecznik*|prawnik* .. !potrzebuję",
        "spóźni*|opóźni*|spóźnieni*",
        "czekam|czekamy .. już|od|tydzień|godzin*|dni|nadal|ciągle|miesiąc|drugi",
        "ciągle|nadal|dalej|wciąż .. czekam|nie|cieknie|wieje",
        "drugi|trzeci|kolejny|który|enty+raz .. spóźn*|dzwon*|nie|czeka*|pisz*|to",
        "porysowa*|zniszczy*|uszkodzi*|połamal*|zepsuli|potłukl*|stłukl*|pobrudzi*",
        "źle|krzywo|fatalnie|okropnie|niechlujnie|nierówno .. zamontowa*|zrobi*|wykonan*|"
        "założon*|wstawi*|osadz*",
        "zamontowa*|zrobion*|wykonan*|założon*|wstawi* .. źle|krzywo|fatalnie|wieje|cieknie",
        "wieje|cieknie|przecieka|dmucha|zacina .. okn*|po_montażu|po|drzwi|nowe",
        "okn*|drzwi .. wieje|cieknie|przecieka|dmucha|zacina|nieszczeln*|krzyw*",
        "inne|inny|inna|inną|nie_te|złe|zły|złą|niewłaściw* .. przywie*|przysła*|dosta*|"
        "dostarcz*|zamówi*",
        "przywieźli|przysłali|dostałem|dostałam|dostarczyli .. inne|inny|inną|nie_te|nie_to|"
        "złe|zły|zepsut*|zwięd*|uszkodz*|połaman*|martw*",
        "nie .. to .. co .. zamawia*|zamówi*|obiecał*|obiecywa*|chciał*",
        "niezgodn* .. z .. zamówien*|opis*|umow*|zdjęci*",
        "oszukali*|oszukal*|okłama*|naciągnęl*",
        "wadliw*|bubel|fuszerk*|partactwo|partacz*|brakorób*",
        "gdzie .. moje|mój|moja .. zamówienie|okna|bukiet|kwiaty|paczka|pieniądze|kurier",
        "zwiędł*|nieśwież*|zgnił* .. kwiat*|róż*|bukiet*|!",
        "fatalna|okropna|beznadziejna|słaba obsługa|jakość|usługa",
        "napiszę|wystawię .. opini*|negatywn*|skarg*",
        "nie+tak .. miało|obiecywa*",
    ),
    "smalltalk": (
        "^ co .. słychać|tam|u_ciebie|porabiasz|robisz|nowego $",
        "^ =jak .. leci|tam|się_masz|minął_dzień|zdrowie|żyjesz|życie|nastrój|mija_dzień $",
        "^ jak+się+masz|macie|czujesz",
        "miło+poznać|mi|było",
        "wesołych|szczęśliwego_świąt|nowego",
        "^ haha*|hehe*|lol|wow|ojej $",
        "^ jesteś|jesteście .. super|świetny|świetni|fajny|najlepsi|miły|kochany $",
        "^ co+tam|słychać",
        "^ siema $",
    ),
}

TABLE = Topics(
    classes=_CLASSES,
    patterns=_PATTERNS,
    foreign=FOREIGN,
    joints=frozenset(
        {
            *("i", "oraz", "a", "plus", "też", "także", "lub", "ale", "albo"),
            *(",", "+", ";", "/", "&", "?", ".", "!"),
        },
    ),
)
