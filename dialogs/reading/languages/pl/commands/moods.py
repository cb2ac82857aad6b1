"""Polish: greetings, moods and refusals."""

from __future__ import annotations

MOODS = {
    "misheard": (
        "nie|źle+tak|zrozumiał*|zrozumieliście|zrozumiałeś",
        (
            "źle|niedobrze|błędnie|nie zrozumie*|zrozumia*|zrozumieliście|zapisal*|"
            "odczyta*|policzyl*"
        ),
        "nie+tak zrozum*",
        (
            "tego|tak nie mówiłem|mówiłam|pisałem|pisałam|powiedział*|prosiłem|"
            "prosiłam|zamawiał*"
        ),
        (
            "nie mówiłem|mówiłam|pisałem|pisałam|powiedział*|zamawiał* .. tego|tak|że|"
            "nic|takiego"
        ),
        "nie .. o_to .. pytał*|chodzi*|prosił*|mi",
        "nie+o+to",
        "nie+to .. miałem|miałam|pytałem|pytałam|chciał*|mówił*",
        "^ nie+tak|to $",
        "nie .. rozumiesz|rozumiecie|słuchacie|słuchasz|czytacie|czytasz",
        "już .. mówiłem|mówiłam|pisałem|pisałam|odpowiedział*|podał*|powiedział*",
        "przecież .. mówił*|pisał*|powiedział*|napisał*",
        "czytaj*|przeczytaj* .. uważnie|dokładnie|jeszcze|co",
        "pomyliliście|pomyliłeś|mylisz|mylicie|pomieszal*",
        "coś+innego",
        "o+coś+innego",
        "to+nieprawda",
        "to+nie+tak",
    ),
    "bot_challenge": (
        (
            "jesteś|czy|to|jest|piszę|jesteście .. @bot|człowiekiem|człowiek|prawdziw*|"
            "żyw* .. ?|$ !kup* !ktos !crm"
        ),
        "^ @bot $",
        "^ kim|kto+jesteś|jesteście|ty|wy ?|$",
        "@bot .. czy .. człowiek*|osob*",
        "człowiek* .. czy .. @bot",
        "z .. @bot|kim|maszyn* rozmawiam|piszę|gadam",
        "rozmawiam|piszę|gadam .. z .. @bot|kim|człowiekiem|kimś",
        "z+kim .. rozmawiam|piszę|mam",
    ),
    "greet": (
        (
            "cześć|czesc|hej|hejka|siema|siemka|witam|witaj|witajcie|hejo|elo|hello|hi|"
            "halo|joł|czołem|serwus|dzieńdobry"
        ),
        "dzień|dobry|miłego+dobry",
        "dobry+wieczór",
        "dobry|dobrego+wieczor",
        "szczęść+boże",
    ),
    "thanks": (
        (
            "dziękuję|dziękuje|dzięki|dzieki|dziękujemy|dzięx|dziena|dzięks|wdzięczn*|"
            "thx|thanks|podziękow*"
        ),
        "wielkie+dzięki",
    ),
    "bye": (
        "do+widzenia|zobaczenia|usłyszenia|jutra|następnego",
        "^ pa|papa|nara|narka|żegnam|cześć_pa|bywaj $",
        "pa+pa",
        "miłego|dobrego .. dnia|wieczoru|weekendu|popołudnia",
        "dobranoc",
        "na+razie",
        "wszystkiego+dobrego",
        "trzymaj|trzymajcie+się",
    ),
    "rude": (
        (
            "głupi|głupia|głupie|głupek|głupc*|idiota|idiot*|debil*|kretyn*|dureń|"
            "durni*|tępy|tępa|tępak*|matoł*|palant*|cymbał*|bałwan*|osioł|gnój|gnoje|"
            "beznadziejn*|bezużyteczn*|żałosn*|śmieć"
        ),
        (
            "kurwa|kurw*|chuj*|pierd*|jeb*|zajeb*|pojeb*|wkurw*|wkurz*|gówn*|dupa|"
            "dupek|suka|skurw*|cholera|cholern*|sraj*|szmat*|pizd*|kutas*|ciul*"
        ),
        "zamknij|zamknijcie .. się|ryj|mordę",
        "dość|dosyć|koniec|za_dużo|tyle .. pytań|pytania|przesłuchan*",
        "męczysz|męczycie|wkurzacie|denerwujesz|denerwujecie|irytuj*",
        "strata|marnujecie|marnujesz .. czasu|czas",
        "co+za .. bzdur*|idiot*|dno|żenad*",
        "bzdur*|żenad*|kpina|kpiny",
        "idź|idźcie .. do_diabła|diabła|cholery",
    ),
    "expensive": (
        "drogo|drogawo|przydrogo|drożyzna|drożyzn*",
        "za|bardzo|strasznie|dość|trochę|zbyt drog*|dużo|wysok*",
        "taniej .. gdzie*|inni|innych|konkurenc*|u_innych|znalazł*|mają|dali|widział*",
        (
            "gdzie*|inni|innych|konkurenc*|znalazł*|widział*|dali|proponuj*|u .. "
            "taniej|tańsz*"
        ),
        "nie .. stać|udźwignę",
        "przekracza|ponad|poza .. budżet*|możliwości",
        "ceny|cena .. z_kosmosu|kosmos|kosmiczn*|wysok*|wygórowan*|zaporow*|chor*",
        "dlaczego|czemu .. tak_drogo|drogo|drogie",
        "przepłac*",
        "wow|ojej|rety|matko|kurczę|szok .. cena|ceny|cen|kwota|kosztuje",
        "zdzierstwo|zdzierc*|zdzieracie",
        "sporo|dużo .. jak_na|za_to",
        "żart*|kpina|kpiny .. za .. pieniądze|cenę|kwotę|tyle",
    ),
    "distrust": (
        (
            "dlaczego|czemu|jak|czy .. mam|miałbym|mogę|miałabym|można .. ufać|zaufać|"
            "wierzyć|uwierzyć"
        ),
        "nie+ufam|wierzę|wierze|ufamy",
        "nie .. oszuka*|oszukuj*|naciągn*|wykiw*",
        "oszust*|oszukac*|naciąg*|ściem*|przekręt*|scam*|wałek|wałki|krętacz*",
        "skąd .. macie|masz|wzięliście .. mój|numer|kontakt|telefon|dane",
        "opinie|opinii|referencj* .. macie|są|gdzie|jakie|klient*|można|?|$",
        "macie|są|gdzie|jakie .. opinie|referencj*",
        (
            "jesteście|jest .. prawdziw*|uczciw*|legaln*|wiarygodn*|godn*|rzeteln*|"
            "pewn* !człow*"
        ),
        "kim|kto+jesteście|wy",
        "jaką|gdzie .. mam .. pewność|gwarancję",
        "wątpi*|wątpliw*|podejrzan*",
        "a_jak|co_jeśli .. oszuka*|zniknie*",
    ),
    "dont_know": (
        "od+razu|dokładnie|teraz .. nie+powiem|powiemy|odpowiem",
        "nie+powiem|powiemy .. od+razu|dokładnie|nie_liczył*|mierzył*",
        (
            "nie .. liczyłem|liczyłam|liczył*|mierzyłem|mierzyłam|mierzył*|sprawdzał*|"
            "zastanawiał*|pytał* !czemu !dlaczego"
        ),
        "nie+mam+pojęcia ile|jaki|kiedy|co|jakie",
        "nie+wiem|wiemy",
        "nie jestem pewn*",
        "niewiem|nwm|nie_wiem",
        "nie|zielonego+mam pojęcia",
        "nie .. mam .. pojęcia|zdania",
        "bez+pojęcia",
        "nie .. zdecydował*|określił*|ustalił*|zastanawia*|myślał*|mierzył*",
        "trudno|ciężko .. powiedzieć|określić|stwierdzić|ocenić",
        "nie .. potrafię|umiem .. powiedzieć|określić",
        "jeszcze .. nie .. wiem|wiadomo|myślałem",
        "nie+wiadomo",
        "kto+wie",
        "nie+znam .. się|budżet*|jeszcze|$",
        "nie+pamiętam",
        "zastanawiam|zastanawiamy .. się",
        "to+zależy $",
    ),
    "refuse": (
        "nie+powiem|powiemy|podam|podamy|odpowiem|zdradzę|zostawię|dam|ujawnię|podaję",
        (
            "nie .. chcę|będę|zamierzam|chciałbym|chciałabym|mogę|mam_zamiaru .. @say "
            "!trudno !potrafie"
        ),
        "nie+twoja|wasza|pana|pani|twój|wasz .. sprawa|interes|biznes",
        "nie .. wasza|twoja sprawa",
        "to .. prywatne|tajne|poufne|sekret|tajemnica|prywatna|poufna",
        "^ tajemnica|sekret|prywatne|poufne|odmawiam $",
        "odmawiam .. odpowied*|$",
        "co .. was|cię|ciebie .. to .. obchodzi|interesuje",
        "wolę|wolałbym|wolałabym .. nie",
        "bez+komentarza",
        "nie+muszę .. mówić|odpowiadać|podawać",
        "nie+wasz|twój+interes",
        "nie+podaj*|udostępniam",
        "obejdzie+się",
    ),
    "later": (
        "zajęty|zajęta|zajęci",
        "nie+teraz",
        "nie+=mam|=mamy .. czasu|chwili|kiedy",
        "nie .. mam .. teraz|czasu|chwili",
        "nie+mogę .. teraz|rozmawiać|pisać|gadać",
        "teraz .. nie .. mogę|czas|mam",
        "jestem .. w_pracy|na_spotkaniu|w_trasie|na_zebraniu|za_kierownicą",
        "prowadzę|kieruję_auto|samochód",
        "^ później|potem|jutro|kiedy_indziej|innym_razem $",
        "innym+razem",
        "może+później|potem",
        "brak|braku+czasu",
        "za .. godzinę|chwilę|minut* .. będę|wrócę|mogę",
    ),
}
