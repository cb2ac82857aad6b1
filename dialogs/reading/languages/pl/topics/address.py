"""Polish: where one is, and how to get there."""

from __future__ import annotations

ADDRESS = (
    "w+której|jakiej galerii|dzielnicy|części",
    "gdzie .. was|państwa .. szukać|znajdę|znaleźć|znajdziemy",
    (
        "gdzie .. jesteście|macie|znajdujecie|mieści|znajduje|siedzib*|salon*|"
        "sklep*|biur*|was|odebrać|obejrzeć|lokalizac*|jest|wy|państwo|firma|szkoł*|"
        "magazyn*|punkt* !moje !mój !moja !indziej"
    ),
    "jaki|podaj*|wasz|jest|proszę|dokładny|poproszę|wyślij*|gdzie|znam adres*",
    ("adres* .. jaki|podaj*|wasz|?|$|salonu|sklepu|biura|firmy|proszę|siedzib*|macie"),
    "^ adres|lokalizacja|pinezka $",
    "jak .. dojechać|trafić|dojść|dojazd|znaleźć|dotrzeć|się_dostać",
    "dojazd|dojechać jak|?|mapa|mapka",
    "lokalizacj*|pinezk*|współrzędn*|gps|map*",
    (
        "=macie|jest|gdzie|posiadacie .. salon*|sklep*|biuro|showroom*|oddział*|"
        "siedzib*|punkt*|lokal*|stacjonarn*"
    ),
    "salon*|showroom*|sklep_stacjonarn* ?",
    (
        "w|z+jakim|jakiej|którym|którego|jakiego mieście|mieścicie|ulicy|dzielnicy|"
        "miasta|miejscowości|rejonie|regionie|miejscu"
    ),
    "skąd .. jesteście|wy|$",
    "parking .. jest|macie|?|gdzie",
    "przy+jakiej+ulicy|stacji",
    "na+jakiej+ulicy",
    "można .. przyjechać|wpaść|przyjść .. do_was|do_salonu|obejrzeć",
    "blisko|obok .. metra|metro|stacji|przystan*|centrum ?",
    "najbliższ* .. przystan*|stacj*|metro|parking|oddział|salon|sklep",
    "przystan*|stacj*|metro .. jaki|który|najbliż*|blisko|obok|?",
    "gdzie .. =was|=państwa|was .. znaleźć|znajdę|szukać|znajdziemy",
    "kod|kodu+pocztow*",
    (
        "jaka|jaką|której|na_jakiej|na_której|która|który|jakiej+ulic*|dzielnic*|"
        "osiedl*|miast*|piętr*|budyn*|przystan*"
    ),
    (
        "dzielnica|ulica|lokalizacja|pinezka|pinezkę|mapka|mapkę|gps|współrzędne "
        ".. jaka|która|wyślij*|podaj*|poproszę|?|wasza|=macie|$"
    ),
    (
        "wyślij*|podaj*|podeślij*|prześlij*|poproszę|daj* .. pinezk*|lokalizac*|"
        "mapk*|adres|współrzędn*|namiar* !mail"
    ),
    (
        "daleko|blisko|kawał .. od|do|dworca|centrum|metra|przystanku|lotniska|"
        "=jesteście ?|$|dworca|centrum|metra"
    ),
    "jak .. dojechać|dojść|trafić|dojadę|do_was_trafić|was_znaleźć",
    "jest|czy|macie .. parking",
    (
        "parking|parkingu|zaparkować|miejsce_parkingowe|zaparkuję .. jest|gdzie|"
        "pod|przy|obok|=macie|można|darmow*|?"
    ),
    (
        "=macie .. salon|sklep|oddział|biuro|punkt|siedzib*|showroom|lokal .. w|"
        "gdzie|stacjonarn*|?|$"
    ),
    (
        "gdzie .. jest|=macie|znajduje|mieści .. salon|sklep|biuro|siedzib*|"
        "siedziba|firma|gabinet|punkt|się"
    ),
    (
        "wy|państwo|to_wy .. jesteście|są|to .. przy|obok|koło|naprzeciwko|za|"
        "blisko|niedaleko .. rynku|ryneczku|dworcu|dworca|kościele|kościoła|"
        "aptece|apteki|szkole|szkoły|czy|?"
    ),
    "w .. którą|ktora|która .. stronę|strone|iść|isc",
    (
        "stoję|jestem|czekam .. pod|przy|obok .. dworc*|przystan*|stacj*|rynk*|"
        "galeri* .. gdzie|którą|jak|iść"
    ),
    (
        "gdzieś|gdzies|gdzie .. wpaść|przyjść|podjechać|podejść .. obejrzeć|"
        "zobaczyć|na_żywo|dotknąć"
    ),
    "na_żywo|stacjonarnie|osobiście .. czy+tylko .. internet*|online",
    "tylko .. internet*|online .. czy .. sklep*|stacjonarn*|na_żywo|salon*",
    (
        "=wyśle|=wyślę|=wyślesz|=wyślecie|=prześle|=podeśle|poproszę|podrzuci*|"
        "wysyłacie .. pinezk*|lokalizac*|mapk*|adres*|współrzędn*|namiar*_na"
    ),
    (
        "to|jest|jesteście .. ta|ten|to|te .. koło|kolo|obok|przy|naprzeciw*|za|"
        "niedaleko|blisko .. ?|rynk*|dworc*|galeri*|szkoł*|poczt*|kościo*"
    ),
    (
        "wejście|wejscie|wjazd|brama|drzwi .. od|jest|gdzie|z_której|podwórk*|"
        "ulic*|tył*|?"
    ),
    (
        "gdzie .. wejść|wchodzić|wjechać|podjechać|zaparkować|stanąć|"
        "zostawić_auto|przyjechać|przyjść ?|$|autem|mam"
    ),
    "które|którym|jakim .. piętr*|wejści*|budyn*|klatk*|lokal* ?|jest|u_was",
    "czy|jesteście .. koło|kolo|obok|przy|naprzeciw*|blisko .. ?",
    "nie+mogę|moge|umiem .. znaleźć|trafić|znalezc",
)
