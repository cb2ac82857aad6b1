"""Polish: classes of words in the messages of people who do not buy."""

from __future__ import annotations

CLASSES = {
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
        "monter* pomocnik* kierowc* kurier* florist* nauczyciel* lektor* handlowc* "
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
    "product": (
        "okno okna okien oknami okienk* balkon* drzwi rolet* żaluzj* szyb* parapet* "
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
