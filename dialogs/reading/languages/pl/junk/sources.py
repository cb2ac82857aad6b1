"""Polish: how people of the same trade ask where things come from."""

from __future__ import annotations

SOURCES = {
    "sources": (
        (
            "jak* profil*|szyb*|okuć|okuci*|materiał* .. montuj*|używa*|bierz* .. "
            "z+któr*|po_ile|skąd|fabryk*"
        ),
        "z+której|jakiej|czyjej fabryk*|hurtowni*",
        "po+ile ?|$ !okna !kwiat*",
        "jak .. wyceniacie|liczycie|robicie .. nas .. pytają|też|nie_wiemy",
        "nas|nam+też pytają|proszą|zdarz*",
        "ile .. was|wam .. kosztuje|wychodzi .. @goods|na+giełd*|hurt*|róż*|szyb*",
        "na+giełdzie",
        (
            "kto .. wam|państwu|wasz* .. robi|produkuje|wycina|dostarcza|szyje .. "
            "@goods|szyb*|profil*|front*|kwiat*"
        ),
        "zmieniamy|zmienić|szukamy .. fabryk*|dostawc*|hurtowni*|producent*",
        "po+ile hurt*|bierzecie|kupujecie",
        "hurtowo|hurcie|hurtem .. bierzecie|kupujecie|płacicie|po_ile",
        "zdradz*|powie*|podziel* .. od+kogo|skąd|hurtowni*|dostawc*",
        "od+kogo .. =bierzecie|=kupujecie|towar*|=macie",
        (
            "=skąd|=gdzie|=kogo .. =bierzecie|=kupujecie|=macie|=zamawiacie|"
            "=sprowadzacie|=ściągacie .. @goods|tulipan*|róż*|materiał*|płyt*|tkan*|"
            "profil*|drewn*|towar*|to !=mama !alergi*"
        ),
        (
            "kto .. wam|was|państwu .. robi|dostarcza|wozi|daje|sprzedaje .. szyb*|"
            "profil*|kwiat*|materiał*|okuc*|róż*|tkanin*"
        ),
        (
            "skąd|gdzie|kogo|u_kogo|od+kogo .. =bierzecie|=kupujecie|=macie|"
            "=zamawiacie|=sprowadzacie|=ściągacie|zaopatruj*|bierze|hurt* .. !=można "
            "!=mogę !=polskie"
        ),
        "od+kogo .. =bierzecie|=kupujecie|=macie|szyb*|profil*|róż*|kwiat*|tkanin*",
        (
            "jak*|któr*|czyj*|jakiej|jaką .. hurtowni*|dostawc*|fabryk*|producent*|"
            "poddostawc* .. =bierzecie|=macie|korzyst*|wasz*|kupuj*|współprac*|?|"
            "zaopatr*"
        ),
        "wasz*|państwa|waszego .. dostawc*|hurtown*|poddostawc*",
        (
            "kto .. dostarcza|zaopatruje|jest_dostawc* .. wam|wasz*|państwu|szyb*|"
            "profil*|kwiat*|róż*"
        ),
        "namiar*|kontakt* .. do|na .. dostawc*|hurtown*|producent*|fabryk*|róż*",
        "dostawc* .. namiar*|kontakt*|podziel*|polec*",
        (
            "ile|po_ile .. wam|was|państwu .. dostawc*|hurtowni*|producent*|palarni* "
            ".. liczy|bierze|sprzedaje|daje|za"
        ),
        (
            "dostawc*|hurtowni*|producent* .. liczy|bierze|sprzedaje|daje .. wam|was|"
            "państwu|za"
        ),
        (
            "na+jakich|jakie|jakim .. warunk* .. =współpracujecie|=pracujecie|=macie|"
            "=bierzecie .. z|od .. producent*|dostawc*|hurtowni*|fabryk*"
        ),
        (
            "skąd|gdzie|od_kogo .. =braliście|=kupiliście|=kupowaliście|"
            "=zamawialiście|=macie|=bierzecie .. sprzęt*|maszyn*|kaw*|ziarn*|mebl*|"
            "wyposaż*|kosmetyk*|składnik*|fotel*|piec*|@goods"
        ),
        (
            "po+ile .. kilo|kg|sztuk*|metr*|worek|paczk* .. =bierzecie|=kupujecie|"
            "=macie|was|$"
        ),
        "=bierzecie|=kupujecie|=macie .. i .. po+ile",
    ),
    "same_trade": (
        "=mam|=mamy|=prowadzę|=prowadzimy+też|podobn*|również",
        "=też|=tez|=również+=mamy|=mam|=uczę|=szkolę|=prowadzimy",
        "=ja+też|=tez .. =uczę|=robię|=prowadzę|=mam|=sprzedaję",
        "=też|=tez+=robię|=robimy|=prowadzę|=sprzedaję|=robie",
        "=my+=też|=tez",
        "=sam|=sama|=sami .. =robię|=robimy|=szyję|=prowadzę|=montuję|=robie",
        (
            "=otwieram|=otwieramy|=zakładam|=planuję_otworzyć .. podobn*|sklep*|"
            "salon*|kwiac*|firm*|własn*"
        ),
        "=prowadzimy|=prowadzę|=mamy|=mam .. podobn*|taki_sam|taką_samą|konkurenc*",
        "ta|tej|tą+sama|samej|samą branż*",
        (
            "myślimy|zastanawiamy .. o|nad .. takim|takiego|takie .. do|w|"
            "dla+naszego|swojego|naszej"
        ),
        (
            "też|również|także .. &|=robię|=robimy|=sprzedaję|=sprzedajemy|=montuję|"
            "=montujemy|=prowadzę|=prowadzimy|=uczę|=uczymy|=szyję|=szyjemy|=robie|"
            "=prowadze|=mam_kwiac*|działam*"
        ),
        (
            "=robię|=robimy|=sprzedaję|=montuję|=montujemy|=prowadzę|=prowadzimy|"
            "=uczę|=szyję|=mam|=mamy|otworzy*|działam* .. też|także|podobn*|"
            "takie_samo|to_samo|tej_samej|konkurenc*"
        ),
        "tej|tą|ta|w+samej|sam* branż*|fach*",
        (
            "=prowadzę|=mam|=prowadzimy|=mamy|=otwieram|=otwieramy|=otworzyłem|"
            "=otworzyłam|=prowadze .. kwiaciarni*|salon*|sklep*|zakład*|warsztat*|"
            "szkoł*|studio|gabinet*|firm*_okienn*|podobn* !potrzeb* !szukam* !chc* "
            "!zamaw* !zamów*"
        ),
        (
            "=otwieram|=otwieramy|=zakładam|=startuję|=chcę_otworzyć .. własn*|"
            "podobn*|kwiaciarni*|salon*|firm*|sklep*"
        ),
        "koleg*|koleżank*|konkurenc* .. po_fachu|z_branży|po+fachu|zza_rogu",
        "jestem|jesteśmy .. z+branży|konkurenc*",
        "branż* .. =jestem|=robię|pracuję|działam",
        "chcę|chciał*|chcemy+się porównać|porownac|odnieść",
        (
            "prowadzę|prowadzimy|mam|mamy .. salon|gabinet|warsztat|sklep|kawiarni*|"
            "firm*|szkoł* .. porówn*|porown*|też|podobn*"
        ),
        (
            "ile|jaką|jak .. dać|płacić|zapłacić|zaproponować .. moim|swoim|naszym|"
            "u_siebie"
        ),
        (
            "my|=otwieramy|=otwieram|=otworzyliśmy|=startujemy .. obok|naprzeciwko|"
            "niedaleko|za_rogiem|dwie_ulice|po_sąsiedzku|w_sąsiedztwie"
        ),
        (
            "=mam|=mamy|=prowadzę|=prowadzimy .. kawiarni*|salon*|warsztat*|siłowni*|"
            "szkoł*|sklep*|piekarni*|gabinet*|restaurac*|serwis* .. dalej|obok|"
            "niedaleko|naprzeciw*|za_rogiem|też|podobn*|ulice|po_sąsiedzku"
        ),
        (
            "wejść|wchodzę|wchodzimy|spróbować .. w .. ten|tę|tą|to .. temat|branż*|"
            "biznes|rynek|samo"
        ),
        "bo|u_nas|my .. przepłacam*|płacimy_więcej|mamy_drożej",
        "wymieni*|podziel* .. się .. doświadcz*|kontakt*|dostawc*|wiedz*|liczb*",
        "u+siebie .. wprowadzić|zrobić|wdrożyć|tak_samo|podobnie|postawić",
    ),
}
