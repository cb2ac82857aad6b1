"""Polish: how people complain, by wide classes of words."""

from __future__ import annotations

WIDE_COMPLAINTS = {
    "complaint": (
        (
            "połowa|część|większość|kilka|wszystkie|jedna|dwie .. płytek|róż|kwiat*|"
            "krzeseł|szyb|paneli|talerzy|sztuk|płytki .. popękan*|pęknięt*|zwiędł*|"
            "połaman*|uszkodz*|rozbit*|brak*|krzyw*"
        ),
        "nikt+się .. nie .. zjawił|pojawił|stawił|odezwał|zgłosił",
        "zostałem|zostałam|czuję_się .. oszukan*|naciągnięt*|okradzion*|zignorowan*",
        (
            "gdzie .. jest|są|moje|moja|mój|nasze .. zamówien*|paczk*|kwiat*|"
            "pieniądz*|bukiet*|okna|meble|kuchnia|monter* !=jesteście"
        ),
        "popękan*|pogięt*|powyginan*|obtłuczon*|postrzępion* !jeśli !jak",
        (
            "miał*|=mieliście|miała_być|miało_być|miały_być|miał_być .. być|przyjść|"
            "przyjechać|zadzwonić|dojechać .. a|i|nikt|nie|cisza|nadal|wciąż|dalej|"
            "nic|wczoraj|poniedział*|piątek"
        ),
        (
            "nikt .. nie .. dzwoni|zadzwonił|przyjechał|odbiera|odpisuje|odpowiada|"
            "przyszedł|oddzwania|wie|przeprosił"
        ),
        (
            "wytrzymał*|przetrwał*|zwiędł*|padł*|zepsuł*|rozpadł*|pękł*|odpadł*|"
            "przeciek*|opadł* .. jeden|po|dzień|dwa|tydzień|godzin*|następn*|od_razu|"
            "zaraz|miesiąc* !jeśli !gdyby !jak"
        ),
        (
            "nie .. przyszedł|przyszła|przyjechał*|dojechał*|pojawił*|zjawił*|"
            "stawił*|dotarł*|dowieź*|dostał* .. znowu|znów|dziś|wczoraj|zamówi*|"
            "do_dziś|jeszcze|nadal|drugi|lektor|kurier|monter|!|$ !jeśli"
        ),
        (
            "znowu|znów|kolejny|drugi .. nie|spóźn*|odwoł*|przekład*|zapomn*|"
            "pomyl* !=je !=śpi !=boli"
        ),
        (
            "niezadowol*|rozczarow*|zawiedzion*|zawiodł*|wściekł*|oburzon*|"
            "zniesmaczon*|wkurz*"
        ),
        (
            "=przysłaliście|=wysłaliście|=dostarczyliście|=przywieźliście|dostałam|"
            "dostałem|przywieźli|przysłali|zamontowali|=zamontowaliście|dali|"
            "=daliście .. zły|złe|złą|inny|inne|inną|nie_ten|nie_tę|nie_to|nie_te|"
            "połow*|uszkodz*|zepsut*|pomylon*|brudn*|stare|zwiędł* !jeśli"
        ),
        (
            "zły|złe|zła|nie+ten|niewłaściw* .. kolor|rozmiar|towar|model|adres|"
            "bukiet|okno|drzwi|zamówieni* !szukam"
        ),
        (
            "przyszedł|przyszła|przyszło|przyszły|dotarł*|dojechał*|dostarczon*|"
            "przywiezion*|jest|są|był|była|były|było .. stłucz*|rozbit*|potłucz*|"
            "zgniecion*|połaman*|pęknięt*|porysowan*|poplamion*|brudn*|podart*|"
            "wgniecion*|zalan*|otwart*|niekomplet*|spleśni*|zgniłe|zwiędł*|zepsut*|"
            "uszkodz*|krzyw*|nieszczeln*|nieświeże|popękan*|rozerwan*|zarysowan* "
            "!jeśli !gdyby !co_jak"
        ),
        (
            "zostawil*|zostawił* .. syf|bałagan|brud|śmieci|gruz|dziur*|rys*|ślad*|"
            "burdel|pył|kurz"
        ),
        "syf|burdel|chlew .. zostawi*|po_was|narobi*",
        (
            "=pobraliście|pobrano|pobrali|ściągnięto|=ściągnęliście|skasowali|"
            "=skasowaliście|=policzyliście|zapłaciłem|zapłaciłam|naliczy* .. "
            "dwa_razy|podwójnie|za_dużo|drugi_raz|dwukrotnie|więcej|kas* !rabat"
        ),
        "dwa+razy .. pobra*|skasowa*|policz*|zapłac*|ściągn*",
        (
            "tydzień|tygodni*|miesiąc*|dni|godzin* .. czekam|czekamy|czekania|opóźn*|"
            "spóźn*"
        ),
        (
            "czekam|czekamy .. już|od|tydzień|tygodni*|miesiąc*|dni|i_nic|i_cisza|"
            "godzin*|na_zamówien* !=ile !=dziś_do"
        ),
        "i+nic|cisza $ !=jak",
        (
            "nie .. domyka|zamyka|otwiera|działa|trzyma|grzeje|pasuje|świeci .. po|"
            "się|okno|drzwi|dobrze|montaż*|od|wasz*"
        ),
        (
            "okno|drzwi|balkon|szuflad*|drzwiczk*|klamk*|zawias* .. nie .. domyka|"
            "zamyka|otwiera|działa|trzyma|pasuje"
        ),
        (
            "dramat|tragedia|masakra|żenada|skandal|kpina|porażka|kompromitacja|"
            "hańba|koszmar|beznadziej*"
        ),
        "złożyć|składam|chcę|zgłosić|wnoszę .. skarg*|zażaleni*|reklamac*",
        "nie .. polecam|polecę|wrócę",
        "oszukal*|oszukan*|okłam*|naciągnę*|wyłudz*",
    ),
}
