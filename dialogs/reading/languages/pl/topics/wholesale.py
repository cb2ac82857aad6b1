"""Polish: what those who buy much ask."""

from __future__ import annotations

WHOLESALE = (
    (
        "warunki|oferta|cennik|ceny|rabat* .. dla+projektant*|architekt*|firm|"
        "salon*|dekorator*|florist*|ekip"
    ),
    "## @unit|krzeseł|foteli|stołów|biurek .. inna|niższa|jaka cena !=x !=х",
    "inna|niższa cena .. przy|za ## !=x !=х",
    "@wholesale",
    (
        "większ*|duż*|hurtow*|spor* .. ilość|ilości|ilościach|zamówieni*|parti*|"
        "wolumen*|nakład*|liczb*"
    ),
    "przy|od|za .. ilości|ilość .. taniej|cen*|rabat*|zniżk*",
    "ilościow* rabat*|cen*|zniżk*",
    "## @unit !=x !=х",
    "od+# sztuk|szt|licencji|okien .. cen*|taniej|rabat*|hurt*",
    "cen*|taniej|rabat*|ile .. od|przy+# sztuk|szt|licencji|okien",
    "minimal*+zamówieni*|ilość|partia",
    "minimum+logistyczne",
    (
        "warunki|oferta|cennik .. dla .. firm|sklep*|deweloper*|partner*|budowl*|"
        "kwiaciar*|współprac*"
    ),
    "dla+deweloper*|sklepów|resell*|partnerów|pośrednik*",
    "współprac*|partner* .. warunki|b2b|handlow*",
    "b2b",
    "na+palet*|tir*",
    "zamówienie+firmowe|korporacyjne",
    "przy+#+sztukach|oknach|licencjach",
    "ile|jaka|cena|taniej .. przy|za|od .. setce|setkę|setki|tysiącu|tysiąc|hurcie",
    (
        "potrzebujemy|potrzebuję|zamawiamy|zamówimy|chcemy|szukamy|kupimy .. ## "
        ".. drzwi|okien|krzeseł|stołów|biurek|łóżek|bukietów|lamp|sztuk|"
        "kompletów|mebli !=x !=х"
    ),
    (
        "## .. drzwi|okien|krzeseł|stołów|biurek|łóżek|lamp .. do|dla .. hotelu|"
        "szkoły|biura|restauracji|szpitala|inwestycji|bloku !=x !=х"
    ),
    "odsprzeda*|resell*|dystrybuc* .. program|warunk*|dla|?",
    "program .. dla .. odsprzeda*|partner*|dystrybutor*|resell*",
    "duż*|większ* ilościach|ilości|zamówieniach|zamówieniu",
    (
        "## .. sztuk|szt|okien|licencji|kompletów|bukietów|krzeseł|par|"
        "egzemplarzy|drzwi|miesięcz*|tygodniowo|stanowisk .. ile|cena|koszt*|"
        "po_ile|rabat*|warunki|?|wyjdzie|wyszł* !=x !=х"
    ),
    (
        "ile|cena|koszt*|po_ile|rabat* .. ## .. sztuk|szt|okien|kompletów|"
        "licencji|bukietów !=x !=х"
    ),
    "przy|od|powyżej|za|na .. ## .. sztuk|szt|okien|par|kompletów|bukietów !=x !=х",
    (
        "=sprzedajecie|=dostarczacie|=współpracujecie|=zaopatrujecie|=pracujecie "
        ".. z|do|dla .. sklep*|hurtow*|firm*|pośrednik*|hotel*|restaurac*|"
        "deweloper*|kawiar*|sieci*|wykonawc*|dealer*|architekt*|projektant*|szkół"
    ),
    (
        "cen*|warunk*|rabat*|ofert* .. dla .. projektant*|architekt*|sklep*|"
        "pośrednik*|deweloper*|hotel*|restaurac*|wykonawc*|ekip*|partner*|"
        "instytuc*|salon*|branż*"
    ),
    (
        "sieć|siecią|sieci .. kawiar*|sklep*|salon*|hotel*|restaurac*|klinik*|"
        "aptek*|biur .. ?|warunk*|cen*|cennik|rabat*|dostaw*|umow*"
    ),
    (
        "stałych|stałe|regularn*|cykliczn*|cotygodniow* dostaw*|zamówień|"
        "zamówieni*|współprac*|odbior*"
    ),
    "minimaln*|minimum .. zamówien*|ilość|ilości|sztuk|partia|hurt*|nakład",
    "do+odsprzedaży|sklepu|hurtu|dalszej",
    "większ*|duż*|hurtow* .. ilość|ilości|zamówien*|partia|nakład",
    "współprac* .. hurt*|b2b|stała|handlow* !reklam* !proponuj*",
    (
        "mamy|mam|prowadz* .. trzy|dwie|cztery|pięć|kilka|#+kawiarnie|kawiarni|"
        "restauracje|restauracji|salony|salonów|sklepy|sklepów|lokale|lokali|"
        "punkty|punktów|bary .. warunki|tygodniowo|miesięcznie|stał*|regularn*|"
        "kilogram*|cena|ceny|hurt*"
    ),
    (
        "warunk*|cen*|cennik|rabat* .. dla .. gastronomi*|lokali|kawiarni|"
        "restauracji|hoteli|biznes*|stałych"
    ),
    (
        "prowadzimy|prowadzę|mamy|mam|jesteśmy .. kawiarni*|restaurac*|hotel*|"
        "bar|lokal|sklep* .. codziennie|regularn*|bralibyśmy|brać|hurt*|"
        "tygodniowo|warunk*|#"
    ),
    (
        "codziennie|co_tydzień|co_dzień|dziennie .. # .. bułek|kg|sztuk|kartonów|"
        "porcji|chlebów|skrzynek|litrów"
    ),
    "współprac*|wspolprac*+hurtow*|b2b|stał*",
    (
        "hurt*|hurtow* .. cen*|od|ile|warunk*|wspolprac*|współprac*|minimum|"
        "palet*|cennik"
    ),
    "od+ilu|jakiej|ilu_sztuk .. hurt*|rabat*|cen*|ilości",
    (
        "dla|do+kawiarni|sklepu|restauracji|hotelu|firmy .. co_tydzień|"
        "tygodniowo|miesięcznie|regularn*|# .. kg|palet*|worków|sztuk|kartonów"
    ),
)
