"""Polish: how a visit, a measuring or a trial is asked for."""

from __future__ import annotations

VISIT = (
    (
        "ktoś|ktos .. przyjść|podjechać|przyjechać|wpaść|przyjdzie|podjedzie .. "
        "spojrzeć|zobaczyć|zmierzyć|obejrzeć|rzucić|zerknąć|ocenić"
    ),
    "kiedy|czy .. możecie|może|mogą|mógłby .. mnie|nas|syna|córkę przyjąć",
    "przyjmiecie|przyjąć .. mnie|nas|dziś|jutro|syna|córkę",
    (
        "podjedziecie|przyjedziecie|wpadniecie .. zobaczyć|obejrzeć|zmierzyć|"
        "mieszkan*|pomierz*|?"
    ),
    (
        "umówić|umowic|umów|umówcie|zapisać|zapisz|zapiszcie|zarezerwować|"
        "rezerwacja|wpisać .. na|do|się|wizyt*|termin* !przelew* !rabat*"
    ),
    "umówić|zapisać|zapiszcie|umówcie .. się|mnie|nas|córkę|syna|żonę",
    (
        "wolne|wolny|najbliższy|najbliższe|pierwszy|dostępne termin*|godzin*|"
        "miejsc* !etat !prac* !dostaw* !realizac* !montaż*"
    ),
    "są|macie|jest .. wolne|wolny|jakieś|jakiś termin*|okienk*",
    (
        "proszę|chcę|chciał*|chciałbym|potrzebuję|mogę|można .. wizyt*|przegląd*|"
        "konsultac*|strzyżen*|oględzin*|pomiar* !odwoł* !ile !koszt*"
    ),
    (
        "niech .. ktoś|monter|pan|fachowiec .. przyjedzie|podjedzie|wpadnie|"
        "zmierzy|wymierzy|pomierzy|obejrzy|zobaczy"
    ),
    (
        "może|czy|mógłby|może_ktoś+ktoś .. przyjechać|podjechać|wpaść|zmierzyć|"
        "zobaczyć|obejrzeć|pomierzyć"
    ),
    (
        "ktoś .. podjedzie|podjechać|przyjedzie|przyjechać|wpadnie .. pomierz*|"
        "zmierz*|wymierz*|obejrz*|zobacz*|?"
    ),
    "spróbować|wypróbować .. lekcj*|zajęć|zajęcia|darm*|wersj*",
    (
        "wizyt*|przyjęcie .. u|do ortodont*|dentyst*|lekarz*|specjalist*|fryzjer*|"
        "projektant*|stomatolog*"
    ),
    "@visit !rabat !hurt*",
    (
        "umów*|umówić|zapis*|zarezerw*|rezerw* .. na|wizyt*|termin|spotkan*|lekcj*|"
        "zajęc*"
    ),
    "próbn*|pokazow*|darmow*|testow* lekcj*|zajęci*|okres|dostęp|wersj*|konto",
    "lekcj*|zajęci* próbn*|pokazow*",
    (
        "przyjedzie*|przyjechać|przyjedź*|przyjazd*|przyśl*|wyśl*|podjechać .. "
        "@measure|fachow*|specjalist*|kogoś|monter*|do_mnie|na_miejsce|na_pomiar"
    ),
    "ktoś .. przyjedzie|przyjechać|zmierz*|obejrz*|podjechać",
    (
        "fachow*|specjalist*|technik*|monter*|majster .. przyjedzie|przyjechać|"
        "zmierzy|obejrzy|umówić|przysłać"
    ),
    "dojeżdżacie|przyjeżdżacie|dojazd .. na|do|pomiar*|klient*|?",
    "zobaczyć|pokazać|pokażcie .. jak .. działa|system|program",
    "zobaczyć|obejrzeć .. na_żywo|żywo|próbki|wzory",
    "wypróbować|przetestować|testować",
    "na+kiedy .. można|da|mogę .. zapisać|umówić|zarejestrować|wpaść",
    (
        "zapisać|zarejestrować|umówić .. do+lekarza|dentysty|fryzjera|kosmetyczki|"
        "specjalisty"
    ),
    (
        "przyjechałby|przyjechałaby|wpadłby|podjechałby|zajrzałby .. ktoś|na|do|"
        "obejrzeć|rzucić_okiem|zmierzyć"
    ),
    "rzucić|rzuci|=rzucilibyście okiem",
    "oględzin*|wizj* .. na+miejscu|lokaln*|umów*|dach|mieszkan*|domu",
    (
        "czy|może|mógłby|mogłaby|=moglibyście|dałby|niech|kiedy|=kiedy_możecie "
        ".. przyjechać|podjechać|wpaść|zajrzeć|przyjść|zmierzyć|pomierzyć|"
        "obejrzeć|wymierzyć|przyjedzie|podjedzie|zmierzy !dostaw* !odebrać !mogę"
    ),
    (
        "kiedy .. =możecie|=moglibyście|=przyjedziecie|=podjedziecie .. zmierzyć|"
        "pomierzyć|obejrzeć|przyjechać|podjechać|na"
    ),
    (
        "wasz|ktoś|człowiek|pan|monter|fachowiec|specjalista|ekipa .. podjechać|"
        "przyjechać|wpaść|zmierzyć|obejrzeć|zmierzył|zajrzał|przyjechał"
    ),
    (
        "potrzebuję|chcę|chciał*|poproszę|=macie|jest|szukam|proszę .. termin|"
        "terminu|wizyt*|wizytę|konsultac*|pomiar*|umówić|zapisać .. dla|na|u|w|?|"
        "syna|córki|męża|do"
    ),
    "termin|wizyta|wizytę .. dla+syna|córki|męża|żony|dziecka|mamy|mnie",
    (
        "umówić|umówię|zapisać|zapiszę|zarezerwować|zarejestrować|wpisać .. się|"
        "mnie|syna|córkę|na|wizyt*|pomiar*|termin|lekcj*|do !rabat"
    ),
    (
        "pokazow*|próbn*|demonstrac*|bezpłatn*_pierwsz*|otwart*|darmow*_pierwsz* "
        ".. lekcj*|zajęci*|wersj*|konto|trening|spotkani*|godzin*"
    ),
    (
        "=przyjeżdżacie|=dojeżdżacie|=podjeżdżacie .. do|na .. domu|klienta|"
        "pomiar|obejrzeć|wycen*"
    ),
    (
        "pomiar|dojazd|wizyta|oględziny|wycena .. płatn*|darmow*|bezpłatn*|"
        "gratis|kosztuj*|za_darmo|się_płaci|?"
    ),
    "za+pomiar|dojazd|wycenę|oględziny|wizytę .. płac*|=bierzecie|ile",
    (
        "zobaczyć|obejrzeć|wypróbować|przetestować .. demo|lekcj*|program|system|"
        "wersj*|jak_działa"
    ),
    (
        "jest|macie|mają|znajdzie|będzie+coś|miejsce|termin|wolne|okienko|"
        "cokolwiek .. w|na|o|jutro|pojutrze"
    ),
    (
        "dostać|umówić|zapisać|wcisnąć .. do|na+higienistki|lekarza|stomatologa|"
        "fryzjera|kosmetyczki|trenera|mechanika|fizjoterapeuty|specjalisty|"
        "zabieg|wizytę|dentysty|logopedy"
    ),
    (
        "żeby|zeby|aby .. ktoś|ktos|fachowiec|pan .. przyszedł|przyszedl|"
        "przyjechał|przyjechal|wpadł|podjechał .. wymierz*|zmierz*|obejrz*|"
        "pomierz*|zobacz*|ocen*|bo"
    ),
    (
        "wolał*|wolal*|chciał* .. ktoś|ktos .. przyszedł|przyszedl|przyjechał|"
        "wymierzył|zmierzył|obejrzał"
    ),
    (
        "podjechać|przyjechać|podejść|przyjść|wpaść .. żeby|zeby|aby|na .. ktoś|"
        "obejrz*|zobacz*|zerkn*|ocen*|przegląd*|diagnoz*|przymiark*"
    ),
    (
        "=możecie|mógłby|mogłaby|da_się|może .. obejrzeć|zerknąć|zobaczyć|"
        "sprawdzić|ocenić .. auto|samochód|pralk*|sprzęt|mieszkan*|dach|co|mi|"
        "moj*"
    ),
    "zarezerwować|rezerwacj*|zabukować .. stolik*|pokój|miejsc*|na|dla|#",
    "stolik .. na|dla #|osób|wieczór|jutro|dziś",
    (
        "pokaz*|pokażecie|przedstaw*|oprowadz* .. nam|zespoł*|mi .. program|"
        "system|aplikac*|produkt|online|przez_teams|ekran*"
    ),
    (
        "jest|są|znajdzie|macie .. wolne|wolny|jakieś|luka|okienko|miejsce .. "
        "jutro|dziś|sobot*|tygodniu|popołudni*|wieczor* !dostaw*"
    ),
    (
        "zapisać|umówić|zapisz*|umów* .. do .. fryzjer*|lekarz*|mechanik*|"
        "weterynarz*|kosmetycz*|trener*|fizjoterap*|manicur*"
    ),
)
