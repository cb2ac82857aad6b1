"""Polish: subjects that no small business of ours is asked for in earnest."""

from __future__ import annotations

_WORDS = """
bitcoin* btc krypto* ethereum giełd* dolar* euro frank walut* inflacj* złoto iphone*
ajfon* samsung* xiaomi laptop* komputer* tablet* smartfon* telewizor* lodówk* pralk*
zmywark* odkurzacz* mikrofal* drukark* konsol* playstation xbox router* wifi
minecraft* roblox* fortnite linux windows* facebook* instagram* tiktok* netflix*
youtube whatsapp antywirus* pendrive* słuchawk* czajnik* żelazk* opony opon
samochod* samochód auto auta bmw audi mercedes* toyot* benzyn* oc ac taksówk* taxi
uber pociąg* samolot* lotnisk* bilet* rower* hulajnog* motocykl* autobus* paszport*
dowód wiza wizy obywatelstw* rozwód rozwod* alimenty mandat* pit zus urząd urzędu
podatk* prawnik* adwokat* notariusz* lekarz* lekark* szpital* pogotowi* karetk*
tabletk* apteka apteki lek leki choroba chory chora grypa covid*
depresj* ciąż* psycholog* gorączk* boli przepis* pizz* sushi burger* zup* bigos*
pierog* ciasto ciasta barszcz* ugotować upiec kawa kawy piwo piwa wódk* papieros*
film filmy filmu serial* kino muzyk* piosenk* dowcip* żart* kawał wiersz* bajk*
opowiadan* wypracowan* horoskop* książk* piłka piłki mecz* legia legii lech
koszykówk* siatkówk* olimpiad* mistrzostw* hokej* pogod* deszcz* śnieg* temperatur*
prognoz* słońc* prezydent* premier* tusk* duda trump* putin* biden* polityk* wybory
wojn* stolic* ludność planet* mars* księżyc* kosmos* wszechświat* dinozaur* słoń
słonia kot kota koty pies psa piesek szczeniak* papug* chomik* kotek rybki równani*
całk* matematyk* matm* zadanie zadania kochasz miłość miłości bóg boga sens seks*
porno lotto totolotek kasyn* poker* hotel* wakacj* bibliotek* restauracj* chorwacj*
egipt* klucze okulary portfel
""".split()

FOREIGN = (
    *_WORDS,
    "kurs .. dolara|euro|walut*|franka|funta|jena|bitcoin*",
    "# razy|plus|minus|dodać|odjąć|podzielić|przez",
    "ile .. to .. # *|razy|plus|minus|/ #",
    "pierwiastek",
    "=która godzina",
    "=jaki dziś|dzisiaj|jest dzień",
    "kto .. wygrał|wynalazł|napisał|odkrył|stworzył|zabił|jest_prezydent*",
    (
        "napisz|opowiedz|zaśpiewaj|ułóż|narysuj|wymyśl mi|coś|dowcip*|wiersz*|bajk*|"
        "opowiadan*|esej|kod|piosenk*"
    ),
    "przetłumacz* !dokument*",
    "jak .. ugotować|upiec|zrobić_pizz*|zresetować|zainstalować|schudnąć",
    "gdzie .. kupię|kupić|dostanę .. opon*|but*|jedzen*",
    "poleć|polecisz|polecacie .. film*|serial*|książk*|restauracj*|lekarz*",
    (
        "naprawa|naprawiacie|naprawa|serwis .. telefon*|iphone*|samochod*|aut*|laptop*|"
        "but*"
    ),
    "puść|włącz|zagraj .. muzyk*|piosenk*|coś",
)
