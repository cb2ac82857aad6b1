"""Polish: how offers are collected that nobody will take."""

from __future__ import annotations

QUOTES = {
    "many_quotes": (
        (
            "jeszcze+jednej|jedna|jedną|dwie .. ofert*|wycen* .. teczk*|przetarg*|"
            "dokument*|porówn*|akt"
        ),
        "ofert* .. porównawcz*",
        "zapytani* .. cen* .. nr|#|odpowied*|excel*",
        "masow* .. zapytan*",
        (
            "szef|dyrektor|prezes|przełożony|procedura|księgowość .. chce|musi|"
            "wymaga|potrzebuje .. trzy|3|kilka|dwie|oferty"
        ),
        "cen*+jednostkow*",
        "# pozycji|pozycje",
        (
            "lew*|fikcyjn*|fałszyw*|zawyżon*|trzeci*|drug*|pusta .. wycen*|ofert*|"
            "kosztorys*|faktur*"
        ),
        "rozeznan*+cenow*|rynku",
        "zapytani*+ofertow* .. #|nr|termin*",
        (
            "trzy|3|trzech|dwie|dwóch|kilka|kilku|parę|porównawcz*|konkurencyjn*|"
            "fikcyjn*|drug*|dodatkow* .. @quotes|ofert*"
        ),
        "zapytani*+ofertow*|o_cen*|cenowe|nr|o_szacow*|o_wycen*",
        "szacow*|rozeznani*|oszacow* .. wartoś*|rynku|cen*|zamówien*",
        "zbieram*|gromadz*|zestaw* .. ofert*|wycen*|cen*|stawk*|rynek",
        "rfp|rfq|rfi",
        "złożeni*|złożyć|złoż* .. ofert* .. do|część|nr|poz|pakiet",
        "cen*|ceny .. wszystkich|każdej|poszczególnych .. pozycj*|asortyment*",
        (
            "zawyżon*|wyższ*|lewą|lipn*|kurtuazyjn*|grzecznościow* .. ofert*|wycen*|"
            "kosztorys*|faktur*"
        ),
        (
            "brakuje|potrzeb* .. nam|mi .. jeszcze|dwóch|dwie|trzeciej|jednej .. "
            "ofert*|wycen*"
        ),
    ),
    "no_purchase": (
        "wybraliśmy|wybrali|wybrany .. kogoś_innego|innego|inną|inny",
        "ofert*|wycen* .. porównawcz*|tylko_porówn*|pogląd*|orientacyjn*_do",
        "decyzja .. już|zapadła|podjęta",
        "tylko+porównawcz*|poglądow*",
        "jakąkolwiek|byle_jaką|dowolną wycen*|ofert*",
        (
            "księgow*|dyrektor*|audyt* .. musi|chce|potrzebuje .. zamknąć|papier*|"
            "do_akt|teczk*"
        ),
        "zamknąć|zamknięci* papier*|projekt|teczk*|postępowani*|rozlicz*",
        "zwycięzca|wykonawca|dostawca .. już|jest|znany|wybran*",
        "do .. dokumentacj*|akt|teczki|rozliczen*|dotacj* .. potrzeb*|ofert*|wycen*",
        "nic .. nie .. kupuj*|zamaw*|kupim*",
        "tylko .. do|dla+=porównania|szefa|wglądu",
        "bierzemy|weźmiemy|wybierzemy .. swoich|swojego|stałego|znajomego|innych",
        "bez .. zobowiąz* .. zakup*|kupna",
        "i+tak .. swoich|kogo|innego",
        "nie .. zostanie|będzie .. udzielon*|zrealizow*|podpisan*",
        "i+tak wiemy|wiem|wybrali*|bierzemy .. kogo|kto|swoj*",
        "lew*|fikcyjn*|fałszyw* .. wycen*|ofert*|kosztorys*",
        (
            "nie|bez|zaku*_nie|nic_nie .. kupuj*|kupim*|zakup*|zamaw*|zamów*|zlec*|"
            "planuj*_zakup* .. !jeszcze !=wiem !decyz*"
        ),
        "zakup*|zamówien* .. nie .. planuj*|będzie|przewid*|dojdzie",
        (
            "wykonawca|dostawca|firma|oferent .. już|jest|został .. wybran*|"
            "wyłonion*|ustalon*|podpisan*"
        ),
        "już .. wybra* .. wykonawc*|dostawc*|firm*",
        (
            "do|dla|na|celu|cele .. rozliczen*|akt|dokumentac*|porównan*|statystyk*|"
            "sprawozdan*|kontrol*|audyt*|archiwum|szefa|papierów|formalnoś*|"
            "procedur*|projektu_unijn*|wniosku|przełożon*"
        ),
        (
            "tylko|jedynie|wyłącznie|czysto .. =porównania|=porównanie|formaln*|"
            "statystyk*|orientac*_dla|do_akt|informacyjn*|dla_formaln*|rozeznan*"
        ),
        "na .. papierze|papier|podkładk*|sztukę",
        "podkładk*|formalność|dupochron*",
        "audyt*|kontrol*|procedur*|regulamin* .. wymag*|musi|potrzebuje",
        "rozeznani*|badani*|analiz* .. rynku|cen*|cenow*",
        "celach|celu+informac*|porównawcz*|statystyczn*|szacunk*",
        (
            "jeszcze|jedn*|drug*|trzeci*|kolejn* .. cen*|wycen*|ofert* .. żeby|aby|"
            "by|dla .. szef*|dyrekcj*|kierowni*|zarząd*|dał*|spokój|papier*|księgow*"
        ),
        (
            "cen*|wycen*|ofert* .. nie .. będziemy|będę|zamierzam*|planuj* .. brać|"
            "kupować|zamawiać|kupić|zamówić"
        ),
        "szef*|szefostwo|dyrekcj*|kierowni*|zarząd .. dał*|dali+spokój|święty",
        "bez .. realizacji|wykonania|zlecenia|zamówienia|zobowiązań",
        "żeby|zeby|aby .. się .. zgadzał*|zgadza .. papier*|dokument*|kwot*",
        "ofert*|wycen* .. wyżej|wyższ*|drożs*|powyżej .. niż|od|#",
        "w|na+papierach|papiery|papierze",
        "zwycięzca|wykonawca|dostawca|firma .. już .. jest|wybran*|znamy|mamy|ustalon*",
        (
            "wybraliśmy|wybrali|mamy .. już .. wykonawc*|dostawc*|firm* .. potrzeb*|"
            "brakuje|tylko"
        ),
        (
            "tylko|jedynie .. potrzeb*|brakuje|chodzi .. o .. papier*|druk*|"
            "ofert*_do|podkładk*|trzeci*|dwie|dwóch"
        ),
    ),
    "registry": (
        "wypełni* .. =ankiety|=ankietę+=dostawcy|=kontrahenta",
        "akredytac*|akredytow*|platformie|platforma .. płatn*|zakup*|udział*",
        "udział* .. zakup*|przetarg*|postępow* .. platform*|akredyt*",
        "zaprasz* .. udział*|rejestrac* .. platform*|zakup*|przetarg*|akredyt*",
        "listy|liście|lista .. poleca*|rekomendow*|zaufan* dostawc*|wykonawc*|firm",
        (
            "tworzymy|budujemy|aktualizujemy|uzupełniamy .. baz*|rejestr*|wykaz*|"
            "katalog* .. dostawc*|wykonawc*|firm*"
        ),
        "profil firmy .. dane|krs|prosimy",
        "# .. aktywn*|nowych|otwart* przetarg*",
        "=przetargów .. branż*|rejestrac*|#",
        "ankiet*|=ankiety|=ankietę+=dostawcy|=kontrahenta|=wykonawcy !=o",
        "dział+zakupów|zamówień .. prosi|proszę|o",
        "rejestracj*|zarejestr* .. platform*|portal*|systemie",
        "platform*+zakupow*|przetargow*|ofertow*",
        "ogólnopolsk*|krajow*|centraln*|zaufan* .. rejestr*|wykaz*|baz*|katalog*",
        "znajdzie+się .. rejestr*|katalog*|baz*|wykaz*",
        (
            "@registry .. wykonawc*|kontrahent*|oferent*|rzetelnych|sprawdzonych|"
            "polecanych|zweryfikowanych|branżow*"
        ),
        "@vendor+@registry",
        (
            "wpis|wpisu|wpisem|rejestracj*|rejestracji|zgłoszen* .. do|w|"
            "na+@registry|dostawc*"
        ),
        (
            "formularz*|kwestionariusz*|oświadczen*|deklarac* .. dostawc*|"
            "kontrahent*|wykonawc*|rejestrac*|kwalifikac*|oferent*"
        ),
        "rejestrac*|kwalifikac*|weryfikac* .. dostawc*|kontrahent*|wykonawc*|oferent*",
        (
            "dodamy|wpiszemy|dodać|wpisać|umieścić .. do|w|na @registry !baner* "
            "!reklam* !logo"
        ),
        "platform*|giełd* .. przetarg*|zakupow*|zleceń|aukcyjn*",
        (
            "zostać|został*|zostali|wpisan*|dodan* .. dostawc*|wpisan*|zakwalifik*|"
            "do_rejestr*|rekomendowan*"
        ),
        "centraln*|krajow*|ogólnopolsk* .. rejestr*|ewidenc*|wykaz*|katalog*",
        (
            "dołącz*|zarejestr*|zapisz* .. platform*|baz*|rejestr* .. zleceń|"
            "przetarg*|zamówień|publiczn*|wykonawc*"
        ),
        (
            "otrzymuj*|odbieraj*|pozysk* .. zlecenia|zamówienia|zapytania .. z|od .. "
            "gmin*|urzęd*|publiczn*|instytuc*|przetarg*"
        ),
        "wpis|wpisać|wpisz* .. do .. izb*|stowarzysz*|rejestr*|ewidenc*|związk*",
    ),
}
