"""Polish: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.shapes.junk import Junk

_CLASSES = {
    "offer": "oferuj* oferta proponuj* zaproponować pozysk* zrobimy zrobię robię robimy "
    "tworzymy tworzę stworzymy stworzę prowadzimy prowadzę poprowadz* wypozycjonuj* "
    "zwiększ* podnies* pomożemy pomogę pomagamy zapewni* zapewnimy zajmuję zajmujemy "
    "ustawi* skonfigur* wypromuj* promuj* sprzedam sprzedajemy projektuj* zaprojektuj* "
    "dostarcz* przyciąg* świadcz* usług* realizuj* wykonuj* budujemy przygotuj* "
    "współprac* rozkręc* wygeneruj* generuj*",
    "marketing": "reklam* seo pozycjonowan* pozycjon* marketing* google ads adwords facebook* "
    "fb social media social-media instagram* kampani* lead* ruch stron* www landing* "
    "logo branding* chatbot* bot boty wideo video content* treści follow* obserwując* "
    "linkedin* tiktok* opinie wizytówk* mailing* influenc* sklep+internet grafik*",
    "sales": "klient* lead* sprzedaż* zapyta* zamówień obrot* obserwując* zysk* followers*",
    "worker": "monter* pomocnik* kierowc* kurier* florist* nauczyciel* lektor* handlowc* "
    "sprzedawc* program* grafik* księgow* sprzątac* pracownik* pracowników ludzi fachowc* "
    "elektryk* stolarz* szklarz* asystent* recepcjonist* rąk ekip* podwykonawc* brygad* "
    "magazynier* menedżer*",
    "job": "prac* zatrudnien* etat* stażu staż praktyk* zlecen* dorywcz* fuch* posad* "
    "wakat* ofert+pracy",
    "need": "potrzebuj* potrzebn* szukam szukamy chcę chcemy chciał* interesuje zamówić "
    "zamawiam kupić kupię kupimy wymienić zamontować poproszę proszę zapisać planuj* "
    "wycenić wycen* ile kosztuj* dla muszę musimy trzeba potrzeb*",
    "product": "okno okna okien oknami okienk* balkon* drzwi rolet* żaluzj* szyb* parapet* "
    "oszklen* zabudow* bukiet* róż* kwiat* tulipan* peoni* wiązank* wieniec kurs* "
    "szkoleni* lekcj* zajęć zajęcia korepetycj* crm system* chatbot* bota licencj* "
    "wdrożen* integracj* oprogram* kuchni* mebl* płot* dach* remont* moskitier*",
    "place": "dom domu mieszkan* biur* kuchni* salon* sypialn* działk* szkoł* sklep* "
    "firm* centrum bloku kamienic* blok* przedszkol* restauracj* pok*j*",
    "tell": "podaj* podać potwierdź* potwierdz* wpisz* wyślij* prześlij* zweryfikuj* "
    "aktualizuj*",
    "telecom": "orange play plus t-mobile netia internet* prąd* energi* gaz* telekom* "
    "fotowolt* abonament* telefon* światłow*",
}

_STRONG = {
    "ads_offer": (
        "@offer .. @marketing !potrzebuj* !szukam !szukamy !kurs* !chcę !chcemy",
        "pozysk*|zdobędz*|przyprowadz*|zwiększ*|dostarcz*|przyciąg*|zapewn* .. @sales",
        "chcesz|chcecie|chce|potrzebujesz|szukasz|chcą .. więcej|nowych|zwiększ* .. @sales",
        "więcej|nowych|nowi @sales",
        "wypozycjon*|pozycjonow*|pozycjoner*",
        "pierwsz*|top|# stron*|miejsc*|pozycj*|google .. google|wynik*|wyszukiw*",
        "wasz*|waszej|państwa|twoj*|pana|pani|państwa+stron* .. błęd*|popraw*|woln*|"
        "przestarz*|ulepsz*|audyt*|nowa",
        "błęd*|błędy|audyt*|audyt .. stron*",
        "darmow*|bezpłatn* audyt*|analiz*",
        "agencj* .. reklam*|marketing*|interakt*|seo|social .. pozysk*|oferuj*|proponuj*|"
        "zwiększ*|pomoż*|prowadz*",
        "reklam* u+nas|w_naszym|portalu|gazecie|radiu|na+naszej",
        "zareklamuj*|zareklamować|reklamujcie|reklamować .. u|firmę|się|was|w",
        "prowadz* .. social|media|instagram*|facebook*|profil*|fanpage*|kont*",
        "baz* .. klient*|firm*|danych|mail*|e-mail*|kontakt*|numer* .. sprzed*|oferuj*|"
        "kup*|aktualn*|tanio|$",
        "sprzedam|sprzedajemy|oferujemy|mamy baz*",
        "tworz*|robimy|robię|budujemy|projektujemy|zrobimy|zrobię .. chatbot*|stron*|"
        "sklep*|aplikacj*|bot*|logo|landing*",
        "propozycj*|propozycję|ofert*|może|możliw* współprac*|barter*",
        "barter*",
        "nawiąz* współprac*",
        "więcej @sales .. firm*|biznes*|?",
        "link*_building|sponsorowan*|gościnn*",
        "lead .. generat*|generow*|od|za|płat*",
        "oferujemy|oferuję|proponujemy|świadczymy .. sprzątan*|druk*|wizytówk*|gadżet*|"
        "hosting*|ochron*|catering*|opakow*|odzież*|bhp|it|wod*|materiał*",
    ),
    "tender_collector": (
        "zapytani* .. ofertow*|cenow*|ofert* .. na|nr|dotycz*|szacow*|rozeznan*|$",
        "rozeznan* .. rynk*|cen*",
        "szacowan* .. wartoś*|zamów*|koszt*",
        "trzy|3|dwie|kilka|2 ofert*|wycen* .. do|porówn*|dokument*|rozezn*|archiw*|projekt*|"
        "dotacj*",
        "nie .. planuj*|będziemy|zamierz*|będzie .. zakup*|kup*|zamaw*|zamów*",
        "zakup* .. nie planuj*|będz*|przewid*",
        "bez+zobowiązań|zamiaru zakup*|ofert*|kup*",
        "katalog*|rejestr*|baz*|spis*|wykaz* .. wykonawc*|dostawc*|firm|kontrahent*|rzeteln*|"
        "przedsiębior*|oferent*",
        "wpis .. do|katalog*|rejestr*|baz*|ewidencj*",
        "przetarg* .. pomoc*|obsług*|dla_firm|portal*|platform*|znajdz*|wyszuk*|monitor*|"
        "alert*|abonament*|dostęp*|wzięc*|udział* !musimy !okien !mamy",
        "pomoc*|obsług*|wyszukuj*|dostęp* .. przetarg*",
        "zapraszam* .. do .. złożen*|udział* .. ofert*|przetarg*|postęp*|platform*",
        "platform* zakupow*|przetarg*|aukcj*",
        "certyfik* .. rzeteln*|firma_roku|gazel*|wiarygod*",
        "do+celów .. szacow*|porówn*|statyst*|rozezn*",
        "badan* .. rynk*|cen",
        "zamówien* publiczn*",
        "pzp|siwz|swz",
        "tylko|jedynie .. do_porównania|porównania|dokumentacji",
    ),
    "job_seeker": (
        "szukam|poszukuj*|szukamy|podejmę|przyjmę .. @job",
        "jest|macie|są|będzie|może .. @job ? !gwaranc* !termin*",
        "@job .. jest|macie|dla_mnie|szukam|u_was|możliw* ? !godzin* !termin* !zakres*",
        "jest|macie|dajecie praca|prace|pracę|pracy",
        "gdzie|jak|komu|mogę|czy|można .. cv|podanie|aplikac*|życiorys",
        "cv .. wysł*|przesł*|złożyć|gdzie|załącz*|zostaw*|wysyłam",
        "wysyłam|przesyłam|załączam|składam .. cv|aplikac*|podanie",
        "szukacie|potrzebujecie|zatrudniacie|zatrudnicie|przyjmujecie|przyjmiecie|"
        "rekrutujecie|poszukujecie .. @worker|kogoś|do_pracy|studentów|uczniów|staż*|praktyk*|"
        "?",
        "potrzeba|potrzebni .. wam|@worker ?",
        "wam|was .. potrzeb* .. @worker",
        "zatrudniacie|rekrutujecie|zatrudnicie",
        "doświadczeni* .. lat|roku|w|jako .. prac*|szuka*|jest|montaż*|?",
        "#+lat doświadcz*|praktyk*|staż*",
        "staż*|praktyk* .. przyjm*|można|u_was|macie|odby*|student*|szuk*|oferuj*",
        "przyjm* .. na+staż|praktyk*",
        "chcę|chciał*|mogę|można|chętnie .. pracować|pracy|popracować|dorobić|zatrudn*|"
        "u_was_pracować",
        "pracować .. u_was|dla_was|w_waszej",
        "ile .. płacicie|zarob*|zarabia* .. monter*|za|pracown*|godz*|$ !klient",
        "stawka|zarobki|wynagrodzen*|wypłata .. godzin*|jaka|jakie|monter*|?",
        "rekrutacj*|wakat*|kadr*",
        "ofert* .. pracy",
        "ekip*|brygad*|podwykonawc* .. szuka*|wolne|dostępn*|zlece*|podejm*|poszuk*",
        "podejmiemy|przyjmiemy|szukamy .. zlec*|podwykon*|montaż*",
        "praca|pracy|pracę dodatkow*|dorywcz*|weekend*|sezonow*|zdaln* .. ?|macie|jest|szuk*",
    ),
    "spam_fraud": (
        "wygrał*|wygrałeś|wygraliście|wylosowa*|wybran*|gratulac* .. iphone*|nagrod*|telefon*|"
        "bon|voucher|samochód|zł|#|konkurs*|euro !u_was !wasz* !wygrałam !wygrałem",
        "odbierz|odbierzcie|odebrać nagrod*|bonus*|pieniądz*|prezent*|wygran*|bon|zwrot",
        "konto|konta|karta|profil|dostęp|paczka|rachunek .. zablokow*|zawiesz*|wstrzym*|"
        "ogranicz*|wygaśnie|dezaktyw*|dopłat*|niedopłat*",
        "@tell .. kod*|blik*|pin|hasł*|numer_karty|cvv|dane_karty|pesel|login*|dane",
        "kod|kodu|kodem blik|sms .. @tell|$",
        "kod+blik",
        "klik*|kliknij|wejdź|sprawdź .. link*|tu|tutaj|http|https|bit|www",
        "chwilówk*|pożyczk* .. bez|bik|online|od_ręki|minut|gwarant*|baz*|przyznan*|"
        "dla+każdego|szybk*",
        "chwilówk*",
        "przyznan*|przyznano|zatwierdz* pożyczk*|kredyt*",
        "pożyczk*|kredyt* .. przyznan*|bez_bik|zaświadcz*|bez",
        "zarob*|zarabiaj*|zarobek|dochód|dochod* .. dzienn*|domu|bez_wyjśc*|online|internet*|"
        "#|pasywn*|zdaln*|tygodn*|łatw*",
        "pasywn* dochód|dochod*",
        "inwest*|zainwest* .. krypto*|zysk*|bitcoin*|gwarant*|%|zwrot*",
        "krypto*|bitcoin*|forex* .. zysk*|zarob*|sygnał*|%|inwest*|gwarant*",
        "kasyn*|bukmach*|zakłady_bukm|darmowe_spiny|jackpot*|automaty",
        "seks*|sex|erotycz*|escort*|randk*|nagie|anons*",
        "viagra*|odchudz*|schudn*|potencj*",
        "głosuj*|zagłosuj* .. na|bratan*|siostrzen*|córk*|syna|konkurs*",
        "spadek|dziedzicz*|nigeri*|książ* .. milion*|przelew*|przekaz*",
        "dział|departament+bezpieczeństwa",
        "bank .. podaj*|weryf*|bezpieczeń*|kod*|zablok*",
        "kupię|kup|sprzedam .. dyplom*|prawo_jazdy|zaświadcz*|lewe|followers*|lajk*|"
        "obserwując*",
        "mamo|tato|babciu .. przelej*|wyślij*|blik*|telefon*|pieniądz*",
        "należy .. się|ci|wam .. zwrot|dopłata|odszkod*|#",
        "dopłać|dopłata .. paczk*|przesył*|kurier*",
        "napisz .. priv|pw|whatsapp* .. zarob*|prac*|zysk*",
    ),
    "competitor": (
        "od|u+kogo .. bierzecie|kupujecie|zamawiacie|macie|bierze|sprowadz*|zaopatr*",
        "skąd .. bierzecie|kupujecie|zamawiacie|sprowadzacie|macie_towar|szyby|kwiaty|"
        "profil*",
        "kto .. dostarcza|dostawc*|produkuje_wam|wasz* .. dostaw*|szyb*|wam|profil*",
        "wasz*|jaki|kim|namiar*|kontakt* .. dostawc*|hurtown*",
        "dostawc*|hurtown* .. jaki|kim|wasz*|namiar*|kontakt*|macie",
        "marż*|narzut*",
        "też|również|także .. robię|robimy|montuj*|sprzeda*|prowadzę|działam|jestem|uczę "
        ".. oknach|okna|kwiat*|kwiaciar*|branż*|kurs*|tym|@product",
        "z .. tej+samej|samej|branży|konkurenc*",
        "z+branży",
        "ta+sama+branża",
        "jak .. liczycie|wyceniacie|rozliczacie|kalkulujecie|szkolicie|pozyskujecie .. "
        "montaż*|robociz*|klient*|ekip*|roboc*|monter*|okn*|prac*",
        "ile .. płacicie|dajecie .. monter*|ekip*|pracown*|za_lead*|dostawc*|reklam*|"
        "florist*|lektor*",
        "ile .. macie|dostajecie .. lead*|klient*|zapytań|zamówień|zleceń|monter*|"
        "pracown*|kursant*|ekip*|obrot*",
        "ile+lead*|zapytań|zleceń .. miesiąc*|dzienn*|tydz*|macie",
        "jaka|jaki|ile .. konwersj*|obrót|obroty|przychod*|sprzedaż|zysk|średni",
        "konwersj*",
        "cen* zakup*|hurtow*_wejścia|wejściow*",
        "jakiego|jaki|jakim .. crm|system*|narzędz*|programu|bota|skrypt* .. "
        "korzyst*|używ*|pracuj*|stoi",
        "kto .. wam .. robi*|prowadz*|ustawia* .. stron*|reklam*|seo|bota|social*",
        "cennik .. dla .. dealer*|dystrybut* .. excel*|porówn*|marż*",
        "podziel* .. kontakt*|dostaw*|materiał*|skrypt*|program*",
        "materiał*|zadania|skrypty|konspekt* .. pokaż*|wyślij*|podeśl*|udostęp*|przesł*|"
        "wasz*|kursu",
        "wydaj* .. na .. reklam*|marketing*|ads",
    ),
    "collector_callcenter": (
        "ankiet*|sondaż*|badani*_opinii|badaniu .. krótk*|internet*|dostawc*|minut*|"
        "zadowol*|o|udział|wypełn*|telefon*|$",
        "krótk*|szybk*|# ankiet*|badani*|sondaż*",
        "dostawc* .. internet*|prąd*|energi*|gaz*",
        "prowadzimy|przeprowadz* .. badan*|ankiet*",
        "@telecom .. taryf*|ofert*|firm*|tańsz*|taniej|umow*|obniż*|biznes*|rachun*|dostaw*",
        "oferuj*|propon*|nowa|ofert*|przedstaw* .. @telecom|ubezpiecz*|terminal*|leasing*|"
        "faktoring*|konto_firmowe|kredyt*|fotowolt*|księgow*|medyczn*|benefit*",
        "konto|rachunek firmow*|firmy|dla_firm|biznes*",
        "obniż*|zmniejsz* .. rachun*|koszty|podat*|prąd*|opłat*",
        "terminal* .. płatnicz*|kart*|prowizj*|darmow*|ofert*",
        "rozmaw*|porozmawiać|rozmawiać|mówić .. osob* .. decyzyj*|decyduj*|odpowiedzialn*|"
        "właściciel*",
        "osob* decyzyj*|odpowiedzialn*",
        "dług*|zadłuż*|zaległ*|należnoś*|wierzyt* .. spłac*|ureguluj*|windyk*|sąd*|komorn*|"
        "wezwan*|wpłat*|przekaz*|zapła*|oddłuż*|umorz*|pozb*|#",
        "windykac*|windykator*|komornik*|komornicz*|wezwanie_do",
        "oddłuż*|upadłoś*|antywindykac*",
        "spłać*|spłata|ureguluj* .. dług*|pożycz*|kredyt*|zadłuż*|rat*",
        "osob* kontaktow*|poręczyc*|wskaza* .. pożycz*|dług*|kredyt*|chwil*",
        "wasz|państwa pracownik .. wskaza*|pożycz*|dług*|kredyt*",
        "usługi|obsługa|biuro_księgow*|rachunk*|prawn*|kadr* .. dla|od|oferuj*|zł|firm*|"
        "zainteres*|?",
        "kancelar* .. oddłuż*|odszkod*|dług*|ofer*|pomag*|frank*|windyk*",
        "frankowicz*|odszkodowan*",
        "kredyt*|pożycz*|finansowan*|leasing* .. dla .. firm*|przedsięb*|biznes*",
        "fotowoltaik*|panele_słoneczne|pompy_ciepła",
        "ubezpiecz* .. ofert*|dla_firm|polis*|propon*|oc|grupow*",
    ),
}

_WEAK = {
    "ads_offer": (
        "agencj* reklam*|marketing*|interakt*|seo|kreat*|social",
        "@marketing !kurs* !widział*",
        "współprac*",
        "portfolio|realizacje",
        "państwa|wasz* firm*|stron*|biznes*|profil*",
        "@sales",
        "demo|darmow*",
        "dla+biznesu|firm",
        "zainteres*|interes* ?",
    ),
    "tender_collector": (
        "przetarg*",
        "trzy|3|kilka ofert*",
        "zapytan*",
        "opłat*|składk*",
        "prosimy .. ofert*|przesła*|złożen*",
        "rejestr*|katalog*",
        "formularz*|załącznik*|excel*",
        "termin .. składania",
        "dostawc*|wykonawc*",
    ),
    "job_seeker": (
        "doświadcz*",
        "cv",
        "prac*",
        "staż*|praktyk*",
        "zatrudn*",
        "zarob*|wynagr*",
        "student*",
    ),
    "spam_fraud": (
        "http|https|www",
        "bit|t|goo|tinyurl|cutt+.+ly|me|gl",
        "wygra*|nagrod*|bonus*",
        "krypto*|bitcoin*|inwest*",
        "kod*|blik*|pin",
        "pilne|natychmiast|tylko_dziś",
        "pożycz*|kredyt*|chwil*",
        "link*|kliknij",
        "gwarant*|%",
    ),
    "competitor": (
        "dostawc*|hurtown*",
        "po+ile",
        "konkurenc*|branż*",
        "porówn*|excel*",
        "jak .. liczycie|wyceniacie",
        "marż*",
    ),
    "collector_callcenter": (
        "@telecom",
        "ankiet*",
        "bank*",
        "dług*|zaległ*|pożycz*",
        "minut*|chwil*",
        "kancelar*",
        "ofert* .. dla+firm|biznes*",
        "kiedy|czy .. rozmawiać|zadzwonić|mogę_zająć",
        "prowizj*|rachun*",
    ),
}

TABLE = Junk(
    classes=_CLASSES,
    strong=_STRONG,
    weak=_WEAK,
    buyer=(
        "@need .. @product !oferuj* !monterów !dostawc* !doświadcz* !marż* !liczycie "
        "!branż* !więcej",
        "#+@product",
        "#+plastikowych|białych|dużych|małych|nowych|czerwonych|drewnianych+@product",
        "#+x|na|*+#",
        "#+m2|m²|mkw|metr*|sztuk|szt|osób|stanowisk",
        "szukam|szukamy|potrzebuj* .. crm|system*|program*",
        "moje|mój|moja|moją|nasz*|nasze zamówien*|bukiet*|okn*|balkon*|mieszkan*|dom*",
        "wygrałam|wygrałem .. bukiet|wasz*|u_was|was",
        "wasz*|waszym konkurs* .. odebra*|jak|wygra*",
        "wygra* .. jak|gdzie .. odebra*",
        "konkurenc*|inni dał*|dała|dali|ma|proponuj*|zaproponował*|wycenił* .. #|taniej|"
        "cen*",
        "dacie|zrobicie .. tyle+samo|taniej|tak_samo|lepiej",
        "zdjęci* .. balkon*|okn*|ile|wycen*|wyjdz*",
        "dla .. żony|męża|mamy|taty|siebie|córki|syna|dziewczyny|biura|szkoły|firmy|domu",
        "musimy|mamy|robimy|ogłaszamy .. przetarg*",
        "złożycie|złożyć .. ofert*",
        "widział* .. reklam* .. ile|kosztuj*|bukiet*|okn*|kurs*",
        "po+kursie|szkoleniu",
        "kurs* .. prac*|zatrudn*|cv",
        "budżet .. #|mamy|do|zatwierdz*",
        "okna .. na .. ulic*|południe|północ",
        "macie+kurs*",
    ),
    perhaps_buyer=(
        "ile .. kosztuje|kosztują|wyjdzie|wyniesie",
        "cen*|wycen*",
        "budżet*",
        "potrzebuj*|chcę|chcemy|szukam|szukamy",
        "do|w|dla+@place",
        "@product .. do|w|dla|na @place",
        "@product ? !szyb* !dostawc*",
        "montujecie|dowozicie|dostawa|pomiar",
        "mnie|nam|nas|moje|mój",
    ),
)
