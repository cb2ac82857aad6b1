"""Polish: classes of words in the messages of people who do not buy."""

from __future__ import annotations

CLASSES = {
    "doing": (
        "wystawimy wystawię wstawimy podłączymy zintegrujemy =postawię =założę "
        "=wyprowadzę =uruchomię =rozliczę =wyczyszczę =sfotografuję =zbuduję "
        "=sporządzę =skonfiguruję =doradzę =przetłumaczę =pozycjonuję =ubezpieczę "
        "=sfinansuję =zorganizuję =prowadzimy =specjalizujemy =opracuje "
        "=przeprojektuję =ogarne =zreperuję =odnowię =obkleję =obklejam "
        "=dostarczam =szyje =fotografuję =składam =strzyżę =uczę =programuję "
        "=napisałem =napisałam =zrobiłem =zbudowałem =stworzyłem =stworzyliśmy "
        "=opracowaliśmy =przygotowałem =zrobię & =robię =tworzę =stworzę =sprzedam "
        "=dostarczę =kręcę =nakręcę =montuję =zmontuję =piszę =napiszę =prowadzę "
        "=poprowadzę =zwiększę =zwiększam =podniosę =podwoję =naprawię =poprawię "
        "=pozyskam =zdobędę =ustawię =zajmę =pomogę =pomagam =nagrywam =nagram "
        "=wdrażam =wdrożę =drukuję =wydrukuję =rozkręcę =ulepszę =uzupełnię "
        "=zadbam =wystawię =maluję =szyję =myję =piorę =sprzątam =wykonuję "
        "=wykonam =wyszkolę =nauczę =przyprowadzę =przyciągnę =wypromuję =odświeżę "
        "=przygotuję =zaprojektuję =opracuję =wyślę =pokażę =zareklamuję =ogarnę "
        "=załatwię =realizuję =świadczę =tłumaczę =polecę =umieszczę =robie "
        "=tworze =pisze =oferuje =proponuje =projektuje =zrobie =pomoge =zwieksze "
        "=przygotuje =swiadczymy =dostarczymy"
    ),
    "firm": (
        "firm* biznes* sklep* salon* klinik* gabinet* biur* studi* szkoł* "
        "restaurac* kawiarn* kwiaciar* hotel* mark* =marki =marka profil* kont* "
        "stron* zespoł* =zespołu pracownik* dentyst* przedsiębior* działalnoś* "
        "instagram* facebook* fb fanpage* wizytówk* reklam* sprzedaż* sprzedaż "
        "klient* =klientów opini* kampani* lokal* blog* kanał* placówk* warsztat* "
        "ofert* zasięg* flot* ruch wizerun* skrzynk* spółk* jdg"
    ),
    "yours": (
        "=wasz =wasza =wasze =waszą =waszej =waszego =waszych =waszym =waszemu "
        "=waszymi =państwa =państwu =państwo =twój =twoja =twoje =twoją =twojej "
        "=twojego =twoim =pana =pani =panu =panstwa =panstwu =swój =swoją =swojej "
        "=swoje =swojego =firmie"
    ),
    "media": (
        "logo logotyp* plakat* naklejk* film* wideo video spot spoty spotów klip* "
        "fotograf* fotografi* sesj* tekst* artykuł* wpis* link* opini* =opinie "
        "ocen* recenzj* gwiazdek ruch radio podcast* content* grafik* grafiki "
        "projekt* copy dron* animacj*"
    ),
    "promo": (
        "wypozycjonuję wypozycjonujemy wypromuję wypromujemy seo sem ppc smm "
        "=reklama =reklamy =reklamę =reklam =reklamie =reklamą reklamow* reklamuj* "
        "marketing* promowani* pozycjonow* pozycjonuj* branding* rebranding* "
        "identyfikac* baner* banner* ulotk* ulotek folder* wizytówk* szyld* "
        "billboard* roletk* rolk* rolek reels* videograf* kamerzyst* copywriting* "
        "copywriter* linkowan* newsletter* mailing* influencer* bloger* blogerk* "
        "=współpraca =współpracę =współpracy barter* sponsor* sponsoring* follow* "
        "obserwuj* obserwator* subskryb* lajk* polubień lead* landing* lejek lejk* "
        "adwords =magazyn kampani* zasięg* widocznoś* wizerun* treści infografik* "
        "gadżet* social-media social media tiktok* instagram* facebook* fanpage* "
        "fb google ads wyszukiwark* bannery kreacj*"
    ),
    "web": (
        "marketplace marketplaceach allegro amazon stron* www aplikacj* chatbot* "
        "bot boty botów bota sklep+internet domen* hosting* wordpress* oprogramow* "
        "crm erp automatyzac* =ai sztuczn* voicebot* asystent+ai integracj* "
        "platform* programist* informaty* it software system*"
    ),
    "clients": (
        "klient* =klientów =klienci lead* zapyta* kupując* zamówień =zamówienia "
        "pacjent* =pacjentów obserwuj* sprzedaż* obrot* zysk* przychod* kontakt* "
        "zlecen* gości uczniów kursant* rezerwacj*"
    ),
    "supplies": (
        "opakow* karton* torb* odzież* odziez* uniform* papier* toner* kaw* wod* "
        "owoc* catering* lunch* obiad* sprząta* ochron* monitoring* odpad* śmieci "
        "deratyzac* hurtowni* producent* dystrybutor* importer* dostawc* profil* "
        "szkł* drewn* nasion* tkanin* materiał* okuć okucia narzędz* maszyn* "
        "sprzęt* wózk* flot* paliw* kurier* logistyk* magazyn* transport* "
        "tłumacze* =pracowników personel* kadr* rekrutac* outsourcing* call-center "
        "callcenter telemarketing* palet* częśc* chemi* środki-czystości "
        "meble-biurowe artykuł* gadżet* ulotek bhp szkoleni* próbk*"
    ),
    "finance": (
        "ubezpiec* polis* pożycz* kredyt* finansow* leasing* faktoring* factoring* "
        "terminal* płatnicz* konto =konta rachun* bankow* dotacj* dofinansow* "
        "inwest* ppk emerytal* refinans* debet* kart+paliw* hipote* chwilówk* "
        "skonsolid* konsolidac*"
    ),
    "utilities": (
        "prąd* energi* gaz =internet =internetu =internetem =internecie światłow* "
        "abonament* taryf* telekom* operator* fotowolt* panele+fotowolt* licznik* "
        "media centralk* voip sim numer-stacjonarny rachunki dostawc+internet"
    ),
    "telcos": (
        "orange =play t-mobile =netia upc vectra tauron pge enea pgnig era inea nju"
    ),
    "backoffice": (
        "księgow* ksiegow* rachunkow* podatk* vat kadr* =płace =płacowe =płacowy "
        "kadrowo prawn* prawnik* kancelari* radc* rodo gdpr audyt* bhp doradc* "
        "doradztw* patent* znak+towarow* rozlicz* zus jpk"
    ),
    "debt": (
        "=dług =długu =długi =długów =długiem =długami =dlug =dlugi zadłuż* "
        "zadłuz* zaległ* zalegl* windykac* windykat* komornik* egzekuc* wierzycie* "
        "upadłoś* upadlos* niespłac* przetermin* wezwan* oddłuż* oddluz* nieopłac* "
        "zaleg*"
    ),
    "tender": ("przetarg* zamówie*+publiczn* aukcj* pzp licytac* swz siwz"),
    "quotes": ("ofert* wycen* kosztorys* propozycj* kwotac*"),
    "registry": (
        "rejestr* katalog* baz* list* platform* wykaz* portal* spis* ewidencj* "
        "akredytac* certyfik* kwalifikac*"
    ),
    "vendor": (
        "dostawc* dostawców wykonawc* wykonawców oferent* kontrahent* podwykonawc* "
        "firm* przedsiębiorc* producent*"
    ),
    "work": (
        "=praca =prace =pracy =pracę =pracą =pracach =pracować =popracować =pracka"
    ),
    "job": (
        "@work zatrudn* etat* staż stażu praktyk* dorywcz* fuch* posad* wakat* "
        "zmian* rekrutac* stanowisk* zarobk* wypłat* pensj* angaż* wolontar* "
        "nadgodz* robot*"
    ),
    "trade": (
        "monter* montaż* =montażysta =montażystów glazurnik* płytkarz* hydraulik* "
        "spawacz* murarz* malarz* tynkarz* dekarz* ślusarz* stolarz* cieśl* "
        "elektryk* szklarz* mechanik* budowlan* pomocnik* kierowc* kierowców "
        "kurier* magazynier* pakowacz* sprzątaczk* sprzątając* pokojów* niani* "
        "niani opiekun* pielęgniar* higienistk* dentyst* stomatolog* recepcjonist* "
        "asystent* sekretar* administrator* kasjer* barist* kelner* kucharz* "
        "piekarz* cukiernik* florist* ogrodnik* fryzjer* barber* stylist* "
        "kosmetyczk* manikiurz* masażyst* trener* lektor* korepetytor* nauczyciel* "
        "programist* grafik* grafika copywriter* fotograf* handlow* handlowiec "
        "sprzedawc* przedstawiciel* menedżer* menadżer* kierownik* księgow* "
        "brygadz* geodet* inżynier* technik* krawcow* tapicer* ochroniarz* "
        "promotor* hostess* stażyst* praktykant* praktykantk* czeladnik* fachow* "
        "ekip* brygad* podwykonawc* operator*"
    ),
    "kin": (
        "=syn =córka =brat =siostra =mąż =żona =kolega =koleżanka =kuzyn =kuzynka "
        "=bratanek =siostrzeniec =mama =tata =chłopak =dziewczyna =wujek =sąsiad "
        "=znajomy =synowi =brata"
    ),
    "goods": (
        "fotel* krzesł* krzesel kanap* sof* narożnik* łóżk* łóżek materac* szaf* "
        "komod* regał* półk* półek biurk* biurek stół stołu stoły stolik* blat* "
        "mebl* kuchni* kuchen garderob* witryn* remont* wykończ* płytk* glazur* "
        "panel* paneli parkiet* podłog* tapet* malowan* tynk* sufit* =dach =dachu "
        "=dachy ogrodzen* płot* bram* taras* altan* saun* komin* kominek* schod* "
        "basen* ociepl* łazienk* prysznic* kabin* klimatyzac* grzejnik* drzwi "
        "zamek firan* zasłon* rolet* żaluz* dywan* lamp* oświetlen* ząb =zęba "
        "=zębów implant* plomb* koron* protez* licówk* wybielan* kanałow* manicure "
        "pedicure paznokc* strzyżen* fryzur* rzęs* brwi masaż* makijaż* depilac* "
        "tort torty tortów wesel* ślub* urodzin* prezent* karnet* bukiet* róż róże "
        "róża róży kwiat* kwiatów wieniec wieńca wiązank* lili* tulipan* peoni* "
        "kurs kursu kursy kursów kursie lekcj* zajęcia zajęć korepetyc* warsztaty "
        "okno okna okien oknami okienk* balkon* szyb* parapet* oszklen* zabudow* "
        "moskitier* licencj* pomiar* wizyt* przegląd* konsultac* sukienk* "
        "garnitur* zlew* wann* lad* szyld-dla-nas sypialn*"
    ),
    "home": (
        "dom domu mieszkan* kuchni* łazienk* salon salonu sypialn* pokoj* działk* "
        "ogród ogrodu balkon* kamienic* blok* domku garaż* altan* przedszkol* "
        "biur* kościoł*"
    ),
}
