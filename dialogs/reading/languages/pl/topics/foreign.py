"""Polish: subjects that no small business of ours is asked for in earnest."""

from __future__ import annotations

_WORDS = """
bitcoin* btc krypto* ethereum giełd* inflacj* minecraft* roblox* fortnite linux
netflix* antywirus* pociąg* samolot* lotnisk* paszport* obywatelstw* rozwód rozwod*
alimenty mandat* zus urząd urzędu pogotowi* karetk* grypa covid* bigos* barszcz*
ugotować upiec film filmy filmu serial* dowcip* żart* =kawał wiersz* bajk* opowiadan*
wypracowan* horoskop* piłka piłki mecz* legia legii lech koszykówk* siatkówk*
olimpiad* mistrzostw* hokej* pogod* deszcz* śnieg* prognoz* prezydent* premier* tusk*
duda trump* putin* biden* polityk* wybory wojn* stolic* ludność planet* mars*
księżyc* kosmos* wszechświat* dinozaur* słoń słonia równani* całk* matematyk* matm*
zadanie zadania kochasz miłość miłości bóg boga sens seks* porno lotto totolotek
kasyn* poker* wakacj* bibliotek* chorwacj* egipt*
""".split()

FOREIGN = (
    "karnych|mandat*",
    "pożyczył*|pozyczyl* .. nie oddaje|oddał|oddal",
    *_WORDS,
    "kurs .. dolara|euro|walut*|franka|funta|jena|bitcoin*",
    "# razy|plus|minus|dodać|odjąć|podzielić|przez",
    "ile .. to .. # *|razy|plus|minus|/ #",
    "pierwiastek",
    (
        "poczta|biedronka|apteka|bank|muzeum|żabka|lidl .. na+rynku|rogu|obok|"
        "czynn*|otwart*"
    ),
    "czynna|otwarta|otwarte|czynny .. poczta|biedronka|apteka|bank|muzeum|żabka|lidl",
    "dolar*|euro|frank* .. po|będzie|wzrośnie|spadnie",
    "ile .. kosztuje .. =samochód|=auto|iphone|=laptop|=telewizor|=lodówka $",
    "bilet* lotnicz*|kolejow*|na_pociąg|do_kina",
    "=która godzina",
    "=jaki dziś|dzisiaj|jest dzień",
    "kto .. wygrał|wynalazł|napisał|odkrył|stworzył|zabił|jest_prezydent*",
    (
        "napisz|opowiedz|zaśpiewaj|ułóż|narysuj|wymyśl mi|coś|dowcip*|wiersz*|bajk*|"
        "opowiadan*|esej|kod|piosenk*"
    ),
    "przetłumacz* !dokument*",
    "jak .. ugotować|upiec|zrobić_pizz*|zresetować|zainstalować|schudnąć",
    "dojechać|pociąg*|bilet* .. z|ze .. do",
    (
        "jak .. usunąć|wyczyścić|skasować|odinstalować .. histori*|aplikacj*|konto_na|"
        "telefon*"
    ),
    "spadaj|spadajcie na|stąd",
    "poleć|polecisz|polecacie .. film*|serial*|książk*|restauracj*|lekarz*",
    "puść|włącz|zagraj .. muzyk*|piosenk*|coś",
)
