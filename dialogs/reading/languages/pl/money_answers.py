"""Polish answers about money without an amount."""

from __future__ import annotations

from dialogs.reading.languages.shapes.money import MoneyAnswers

_BUDGET = "budżet|=budżetu|budżetem|kwota|pieniądze|pieniędzy|środki|środków|kasa"

TABLE = MoneyAnswers(
    always={
        "unlimited": (
            (
                "cena|kwota|pieniądze|budżet .. nieważn*|drugorzędn*|nie_gra|"
                "bez_znaczenia|nieistotn*"
            ),
            (
                f"{_BUDGET} nie jest|ma|są .. problemem|ograniczony|ograniczone|"
                f"istotna|"
                "limitu|znaczenia|problem|ważny|ważna|ważne"
            ),
            f"{_BUDGET} nie .. ograniczony|gra|grają|problem|limit",
            (
                f"{_BUDGET} nieograniczony|nieograniczona|dowolny|dowolna|bez_limitu|"
                "bez_ograniczeń|otwarty"
            ),
            f"nieograniczony|dowolny|bez_limitu|dowolna|nielimitowany {_BUDGET}",
            f"nie mam|mamy ograniczeń|limitu .. {_BUDGET}",
            f"bez ograniczeń|limitu .. {_BUDGET}|budżetowych|finansowych",
            "pieniądze nie grają",
        ),
        "none": (
            (
                f"nie mam|mamy|ma|posiadamy|dysponujemy {_BUDGET} !ustalonego "
                f"!określonego "
                "!ograniczeń !konkretnego !limitu !jeszcze !sprecyzowanego"
            ),
            f"brak {_BUDGET} !ograniczeń !limitu",
            f"bez {_BUDGET} !ograniczeń !limitu",
            f"zero|zerowy {_BUDGET}",
            f"{_BUDGET} zerowy|zero|wyczerpany|skończyły",
            "nie stać",
        ),
        "refused": (
            (
                f"nie podam|zdradzę|powiem|ujawniamy|zdradzamy|podajemy|ujawniam .. "
                f"{_BUDGET}"
            ),
            f"{_BUDGET} tajemnica|poufny|poufne|poufna",
        ),
        "unknown": (
            (
                "o .. kwocie|budżecie|cenie|pieniądzach .. nie .. rozmawia*|"
                "rozmawiali*|ustal*|mówi*"
            ),
            (
                f"nie znam|znamy|wiem|wiemy|ustaliliśmy|ustaliłem|ustaliłam|"
                f"określiliśmy|mamy_jeszcze|mam_jeszcze|określiłem .. {_BUDGET}"
            ),
            (
                f"{_BUDGET} .. nie ustalony|określony|znany|ustaliliśmy|zatwierdzony|"
                "wiem|wiemy|znamy|jest_jeszcze"
            ),
            f"{_BUDGET} zależy|nieustalony|nieznany|nieokreślony|ustalamy",
            f"nie mam|mamy ustalonego|określonego|konkretnego|sprecyzowanego {_BUDGET}",
            f"trudno|ciężko .. {_BUDGET}",
        ),
    },
    asked={
        "unlimited": (
            (
                "=dowolna|=dowolny|=dowolną|=każda|=nieograniczony|=nieograniczona|"
                "=nielimitowany|=nieograniczone"
            ),
            "bez limitu|limitów|ograniczeń|znaczenia|granic|różnicy",
            "nie ma|mam|mamy limitu|ograniczeń|znaczenia|limitów",
            (
                "ile trzeba|będzie_trzeba|potrzeba|potrzebne|będzie|powiecie|zechcecie|"
                "zażądacie !nie_wiem"
            ),
            (
                "cena|koszt|pieniądze|kwota|koszty nie gra|grają|ma|jest|są .. roli|"
                "ważna|znaczenia|problem|problemem|istotna|problemu"
            ),
            "nie gra|grają|ma|robi roli|znaczenia|różnicy",
            (
                "=nieważne|=nieistotne|=obojętne|=obojętnie|wszystko_jedno|obojętna|"
                "bez_znaczenia"
            ),
            "nie liczę|oszczędzam|oszczędzamy|żałuję|żałujemy|ograniczam|ograniczamy",
            "liczy jakość|efekt",
            (
                "nie interesuje|obchodzi|martwi|przejmuję|patrzę|patrzymy mnie|nas|"
                "cena|"
                "cenę|"
                "ceną|koszt|kwota"
            ),
            (
                "nie odgrywa|odgrywają|stanowi|stanowią|robi|robią roli|problemu|"
                "przeszkody|"
                "różnicy"
            ),
            "każdy|każda|dowolny|jakikolwiek budżet|kwota|suma|cena",
            "zapłacę|zapłacimy|dam|damy każdą|dowolną|ile|tyle",
            "wszystko jedno",
            "nie ma|mam|mamy górnej|pułapu|granicy|sufitu|górnego|limitów",
            "ile tyle|powiecie|policzycie|będzie|wyjdzie .. zapłacę|dam|damy|zapłacimy",
            "sky_is_the_limit|jakość_najważniejsza|byle_dobrze|byle_porządnie",
            "najważniejsza|liczy .. jakość",
            (
                "koszt|cena|koszty|ceny|kwota drugorzędna|drugorzędny|obojętna|"
                "obojętny|"
                "dowolna|bez_znaczenia"
            ),
            "stać nas|mnie|mię|na_wszystko !nie",
        ),
        "none": (
            (
                "=zero|=zerowy|=darmo|=gratis|za_darmo|ani_grosza|ani_złotówki "
                "!mogę !powiedzieć !wiem !powiem"
            ),
            (
                "nie mam|mamy|ma pieniędzy|kasy|środków|budżetu|funduszy !ustalonego "
                "!określonego !ograniczeń !konkretnego !jeszcze"
            ),
            "brak budżetu|środków|pieniędzy|kasy|funduszy",
            "bez kasy|pieniędzy|budżetu !ograniczeń !limitu",
            "=spłukany|=spłukana|=spłukani|=goły|=goła",
            "bez grosza|złotówki",
            "pusty portfel|kieszeń",
            "nie stać",
            "^ nic|=brak $",
        ),
        "refused": (
            (
                "nie powiem|podam|zdradzę|ujawnię|ujawniam|ujawniamy|zdradzam|"
                "zdradzamy|mówię|podaję|podajemy|odpowiem|chcę|chcemy|chciałbym|"
                "chciałabym|będę|mówić|podawać|zdradzać|ujawniać|powiemy !dokładnie "
                "!dokładnej !dokładną !konkretnej !jeszcze"
            ),
            "wolę|wolimy|wolałbym|wolałabym|wolelibyśmy nie|zachować|zostawić|pominąć",
            "po co to|pani|panu|wam|ci|pan|pytacie|pytanie|pytasz|taka|te|wiedzieć",
            "po co $",
            "do czego to|wam|pani|panu|potrzebne",
            (
                "dlaczego|czemu|skąd pytacie|pan|pani|to|pytasz|was|chcecie|takie|"
                "pytanie|pyta"
            ),
            "=tajemnica|=sekret|=poufne|=poufna|=prywatne|=poufny|tajne",
            "nie wasza|pana|pani|twoja|państwa sprawa|interes",
            "^ a_czemu|a_dlaczego|czemu|dlaczego $",
            (
                "nie rozmawiam|rozmawiamy|dyskutuję|omawiam o|pieniądzach|finansach|"
                "kwotach"
            ),
            "między|pomiędzy mną|nami a|i|mężem|żoną",
            (
                "nie chcę|chcemy|będę|będziemy|zamierzam|zamierzamy rozmawiać|"
                "dyskutować|"
                "omawiać|tłumaczyć|zdradzać|dzielić"
            ),
            "=odmawiam|=odmawiamy|=wścibskie|=niestosowne|objęte_tajemnicą|nda",
            "nie wolno|wypada|mogę_ujawnić",
            "moja|nasza|prywatna sprawa|rzecz",
            "=osobiste|=osobista|=prywatna|=prywatne|=niedyskretne",
            "nie wasz|twój|pana|pani interes|biznes",
            (
                "nie muszę|musimy|zamierzam|zamierzamy|mogę|możemy|wypada .. mówić|"
                "podawać|"
                "odpowiadać|ujawniać|zdradzać|podać|ujawnić|zdradzić|powiedzieć|ujawnić"
            ),
            "=pomińmy|=pomiń|=dalej|=następne|=pomijam|=pomijamy",
            "następne|inne|kolejne pytanie",
            "=poufność|=niedyskretne|niedyskretne pytanie",
            "co to obchodzi",
            "was|pana|panią|cię to|nie obchodzi|interesować",
            "bez komentarza",
            "zachowam dla siebie",
            "co za różnica",
            "jakie|jaka|co to|za ma|znaczenie|różnica",
        ),
        "unknown": (
            (
                "nie wiem|wiemy|mam|mamy|znam|znamy|jestem|jesteśmy|ma|myślałem|"
                "myślałam|myśleliśmy|ustaliliśmy|ustaliłem|ustaliłam|zdecydowałem|"
                "zdecydowałam|zdecydowaliśmy|określiliśmy|określiłem|zastanawiałem|"
                "zastanawiałam|zastanawialiśmy|liczyłem|liczyłam|liczyliśmy|orientuję|"
                "orientujemy|potrafię|ustalone|ustalony|zatwierdzony|zatwierdzone|"
                "wiadomo|rozmawialiśmy|zatwierdzili|zatwierdziliśmy|sprawdzałem|"
                "sprawdzałam|planowaliśmy|pewien|pewna|pewni|umiem|mogę !pieniędzy "
                "!środków !kasy"
            ),
            "=niewiem|=nwm|=niepewne|=nieustalony|=niewiadomo|=nieustalone",
            (
                "=mały|=niewielki|=najtaniej|=najtańszy|=najtańsza|=najtańsze|=tanio|"
                "=skromny|=ograniczony|=przeciętny|=średni|=rozsądny|=minimalny|"
                "=ekonomiczny !nie"
            ),
            "=rozglądam|=porównuję|=porównujemy|=sprawdzam",
            "bez pojęcia",
            "pojęcia|zielonego nie|pojęcia",
            "brak pojęcia|pomysłu|wiedzy|decyzji",
            "trudno|ciężko powiedzieć|określić|stwierdzić|ocenić|odpowiedzieć",
            "zależy|zależne|zależnie",
            (
                "ile kosztuje|kosztują|to|wynosi|zwykle|zazwyczaj|mniej|by|wyjdzie|"
                "bierzecie|trzeba|płaci|macie|wychodzi !tyle"
            ),
            (
                "jaka|jakie|jaki cena|ceny|koszt|koszty|są|macie|jest|wyceny|widełki|"
                "wycena"
            ),
            "=ceny|cennik|wycena|=cena jakie|jaka|poproszę|proszę|najpierw|$",
            (
                "zobaczymy|zobaczę|zobaczyć|pomyślę|pomyślimy|zastanowię|zastanowimy|"
                "zastanawiam|zastanawiamy|ustalamy|ustalimy|sprawdzę|dowiem|rozważamy|"
                "liczymy|ustalę|dopytam"
            ),
            (
                "jeszcze|dopiero nie|myślę|myślimy|ustalamy|zastanawiamy|decydujemy|"
                "liczymy"
            ),
            (
                "najpierw|wpierw wycena|wyceń|wycenę|wyceńcie|policzcie|cena|cenę|"
                "proszę|zobaczę|chcę|chcemy|oferta|ofertę|muszę|musimy|koszt|poznać|"
                "pomiar"
            ),
            "proszę|prosimy .. wycenę|wycenić|policzyć|ofertę|zaproponować|cennik|cenę",
            "czekam|czekamy .. wycenę|ofertę|decyzję|zatwierdzenie",
            (
                "co|ile zaproponujecie|proponujecie|doradzicie|polecacie|zaproponujesz|"
                "powiecie"
            ),
            (
                "zaproponujcie|policzcie|wyceńcie|podajcie|powiedzcie|doradźcie|"
                "podpowiedzcie|proponujcie"
            ),
            "wy|państwo|sami powiedzcie|zaproponujcie|policzcie|zdecydujcie",
            (
                "muszę|musimy|trzeba|chcę|chciałbym|chciałabym policzyć|zobaczyć|"
                "sprawdzić|pomyśleć|zapytać|skonsultować|ustalić|przemyśleć|wiedzieć|"
                "dowiedzieć|poznać|porównać"
            ),
            "w trakcie ustaleń|ustalania",
            "do ustalenia|uzgodnienia|negocjacji|dogadania",
            "=różnie|=elastyczny|=otwarty|=elastycznie",
            "to zależy",
            (
                "czekam|czekamy|czeka .. decyzję|akceptację|szefa|zarząd|zgodę|"
                "księgowość|"
                "finanse|dział|potwierdzenie"
            ),
            (
                "szef|prezes|zarząd|dyrektor|mąż|żona|księgowa|księgowość .. "
                "decyduje|ustala|"
                "wie|zdecyduje|ustali|powie"
            ),
            "pierwszy raz",
            "trudno|ciężko|niełatwo oszacować|ocenić|policzyć|zgadywać|wycenić|podać",
            "po|przed pomiarze|wycenie|oględzinach|rozmowie|spotkaniu|konsultacji",
            "=omawiamy|=dogadamy|=uzgadniamy|=negocjujemy|=dyskutujemy|=pogadamy",
            (
                "wciąż|nadal|jeszcze|dopiero|teraz badamy|analizujemy|sprawdzamy|"
                "rozglądamy|"
                "rozglądam|szukamy|porównujemy|badam"
            ),
            "badamy|analizujemy|sprawdzamy|rozpoznajemy rynek|rynku|ceny|oferty|opcje",
            "nic nie mogę|wiem|powiem|wiadomo|ustaliliśmy",
            "na etapie|w_fazie wyboru|planowania|szukania|pomysłu|ustaleń|ustalania",
            "=podpowiecie|=doradzicie|=poradźcie|=pomóżcie",
            "ile normalnie|standardowo|średnio|przeciętnie",
            "nie potrafię|umiem powiedzieć|określić|oszacować|ocenić",
            "zbieramy|zbieram|szukamy|szukam .. informacji|informacje|rozeznanie|info",
            (
                "muszę|musimy|trzeba|chcę|najpierw spytać|zapytać|pogadać|porozmawiać|"
                "uzgodnić|"
                "skonsultować|omówić|naradzić|dopytać"
            ),
            "nie podam|powiem|znam|określę .. dokładnie|dokładnej|dokładną|konkretnej",
            "dokładnej|dokładną|dokładnie|konkretnej .. nie !tyle",
            "=widełki|=zakres|=przedział|rząd_wielkości|orientacyjną|orientacyjnie",
            (
                "niech pan|pani|państwo powie|poda|zaproponuje|wyceni|policzy|określi|"
                "powiedzą"
            ),
            "może|proszę pan|pani|państwo powie|poda|zaproponuje|powiedzieć|podać",
            "zbieramy|zbieram|porównujemy|czekam|czekamy .. wyceny|oferty|wycen|ofert",
            "=zielonego|pojęcia !mam_pomysł",
            "pierwsze|pierwsza słyszę|zamówienie",
            (
                "nie pojęcia|orientacji|rozeznania|wyobrażam|kupowałem|kupowałam|"
                "robiłem|"
                "robiłam|zamawiałem|zamawiałam"
            ),
            "bez rozeznania|orientacji",
            "później|potem powiem|podam|ustalimy",
        ),
    },
)
