"""Polish: classes of words in the messages of people who do not buy."""

from __future__ import annotations

from dialogs.reading.languages.pl.junk_goods import ASSETS, GOODS

CLASSES = {
    "pitch": (
        "=gratis darmow* za+darmo =hurtowo katalog* portfolio cennik* =rabat demo "
        "próbk* gwarantuj* tani* firm dentystów kwiaciarni sklepów biur restauracji "
        "klinik hoteli salonów zleceń"
    ),
    "make": (
        "=promuję =reklamuję =przygotujemy =przygotuję =narysuję =rysujemy =rysuję "
        "=wypromować =wydaję =wydajemy =nakręci =kręci "
        "=wdrożyliśmy =zrobiliśmy =montujemy =zainstalujemy =odzyskamy =gwarantujemy "
        "=nagłośnimy =malujemy =ustawię =przetłumaczymy =tłumaczymy =szkolimy "
        "=wyszkolimy =sfinansujemy =finansujemy =ubezpieczymy =wynajmujemy =ochraniamy "
        "=myjemy =serwisujemy =publikujemy =opublikujemy =testujemy =zaopatrujemy "
        "=dowozimy =robimy =zrobimy =robię =zrobię =tworzymy =stworzymy =tworzę "
        "=stworzę "
        "=projektujemy =zaprojektujemy =projektuję =zaprojektuję =oferujemy =oferuję "
        "=proponujemy =proponuję =zaproponujemy =dostarczamy =dostarczymy =dostarczam "
        "=drukujemy =wydrukujemy =nakręcimy =kręcę =kręcimy =montuję =zmontuję "
        "=piszemy =napiszemy =piszę =napiszę =prowadzimy =poprowadzimy =prowadzę "
        "=poprowadzę =zwiększymy =zwiększamy =zwiększę =zwiększam =podniesiemy "
        "=podniosę =podwoimy =podwoję =potroimy =naprawimy =poprawimy =naprawię "
        "=poprawię =pozycjonujemy =wypozycjonujemy =promujemy =wypromujemy "
        "=zautomatyzujemy =automatyzujemy =generujemy =wygenerujemy =pozyskujemy "
        "=pozyskamy =pozyskam =zdobywamy =zdobędziemy =zdobywa =pozyskuje "
        "=przyprowadzimy =sprowadzimy =przyciągniemy =wdrożymy =wdrażamy =wdrożę "
        "=ustawimy =ustawię =skonfigurujemy =budujemy =zbudujemy =buduję =zbuduję "
        "=sprzedajemy =sprzedaję =sprzedam =świadczymy =wykonujemy =wykonamy "
        "=zajmujemy =zajmuję =zajmiemy =zajmę =pomożemy =pomagamy =pomogę =obsłużymy "
        "=obsługujemy =zapewniamy =zapewnimy =zoptymalizujemy =odświeżymy =rozkręcimy "
        "=rozkręcę =ulepszymy =fotografuję =sfotografujemy =nagrywamy =nagramy "
        "=organizujemy =zadbamy =zadbam"
    ),
    "asset": " ".join(ASSETS),
    "firm": (
        "firm* biznes* sklep* salon* klinik* gabinet* biur* studi* szkoł* restaurac* "
        "kwiaciar* hotel* mark* profil* kont* stron* zespoł* pracownik* dentyst* "
        "przedsiębior* działaln*"
    ),
    "yours": (
        "=wasz =wasza =wasze =waszą =waszej =waszego =waszych =waszym =wam =was "
        "=państwa =państwu =twój =twoja =twoje =twoją =twojej =twojego"
    ),
    "kin": (
        "=mąż =żona =syn =brat =córka =siostra =kolega =ojciec =tata =mama =matka "
        "=kuzyn =chłopak =dziewczyna =partner =znajomy"
    ),
    "offer": (
        "oferuj* oferta proponuj* zaproponować pozysk* zrobimy zrobię robię robimy "
        "tworzymy tworzę stworzymy stworzę prowadzimy prowadzę poprowadz* "
        "wypozycjonuj* zwiększ* podnies* pomożemy pomogę pomagamy zapewni* zapewnimy "
        "zajmuję zajmujemy ustawi* skonfigur* wypromuj* promuj* sprzedam sprzedajemy "
        "projektuj* zaprojektuj* dostarcz* przyciąg* świadcz* usług* realizuj* "
        "wykonuj* budujemy przygotuj* współprac* rozkręc* wygeneruj* generuj*"
    ),
    "marketing": (
        "reklam* seo pozycjonowan* pozycjon* marketing* google ads adwords facebook* "
        "fb social media social-media instagram* kampani* lead* ruch stron* www "
        "landing* logo branding* chatbot* bot boty wideo video content* treści follow* "
        "obserwując* linkedin* tiktok* opinie wizytówk* mailing* influenc* "
        "sklep+internet grafik*"
    ),
    "sales": (
        "klient* lead* sprzedaż* zapyta* zamówień obrot* obserwując* zysk* followers*"
    ),
    "worker": (
        "glazurnik* hydraulik* spawacz* murarz* malarz* tynkarz* dekarz* ślusarz* "
        "mechanik* kelner* barman* barista* kucharz* kasjer* recepcjonist* ochroniarz* "
        "pielęgniar* higienist* dentyst* stomatolog* asystentk* fryzjer* kosmetyczk* "
        "masażyst* niani* krawcow* magazynier* sprzątaczk* kierowców budowlan* "
        "stolarz* cukiernik* piekarz* pomocnik* monter* pomocnik* kierowc* kurier* "
        "florist* nauczyciel* lektor* handlowc* "
        "sprzedawc* program* grafik* księgow* sprzątac* pracownik* pracowników ludzi "
        "fachowc* elektryk* stolarz* szklarz* asystent* recepcjonist* rąk ekip* "
        "podwykonawc* brygad* magazynier* menedżer*"
    ),
    "job": (
        "prac* zatrudnien* etat* stażu staż praktyk* zlecen* dorywcz* fuch* posad* "
        "wakat* ofert+pracy"
    ),
    "need": (
        "potrzebuj* potrzebn* szukam szukamy chcę chcemy chciał* interesuje zamówić "
        "zamawiam kupić kupię kupimy wymienić zamontować poproszę proszę zapisać "
        "planuj* wycenić wycen* muszę musimy trzeba potrzeb*"
    ),
    "product": " ".join(GOODS)
    + (
        " okno okna okien oknami okienk* balkon* drzwi rolet* żaluzj* szyb* parapet* "
        "oszklen* zabudow* bukiet* róż* kwiat* tulipan* peoni* wiązank* wieniec kurs* "
        "szkoleni* lekcj* zajęć zajęcia korepetycj* crm system* chatbot* bota licencj* "
        "wdrożen* integracj* oprogram* kuchni* mebl* płot* dach* remont* moskitier*"
    ),
    "place": (
        "dom domu mieszkan* biur* kuchni* salon* sypialn* działk* szkoł* sklep* firm* "
        "centrum bloku kamienic* blok* przedszkol* restauracj* pok*j*"
    ),
    "tell": (
        "podaj* podać potwierdź* potwierdz* wpisz* wyślij* prześlij* zweryfikuj* "
        "aktualizuj*"
    ),
    "telecom": (
        "orange play plus t-mobile netia =internet =internetu prąd* energi* gaz* "
        "telekom* fotowolt* abonament* telefon* światłow*"
    ),
}
