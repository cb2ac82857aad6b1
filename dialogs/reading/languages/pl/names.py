"""First names in Polish."""

from __future__ import annotations

from dialogs.reading.languages.shapes.names import NamesTable

TABLE = NamesTable(
    markers={
        "S": """
            mam na imię, mam na imie, nazywam się, nazywam sie, imię, imie, na imię mi,
            na imię mam, z tej strony, moje imię, moje imię to, proszę mówić mi, mów mi,
            mówcie mi, pytać o, pozdrawiam, osoba kontaktowa, kontakt, proszę pytać o,
            jestem pan, jestem pani, z poważaniem, po prostu, nazwisko
        """,
        "A": """
            z tej strony, mam na imię, się nazywam, przy telefonie, z
        """,
        "W": "to, tu, jestem, pan, pani, tutaj, mówi, pisze",
        "N": "nie, a nie",
    },
    names=frozenset(
        """
        ada adam adelajda adolf adrian aga agata agnes agnieszka ala alan albert albin
        aldona aleks aleksander aleksandra alfons alfred alicja alina alojzy amadeusz
        amelia anastazja anatol anatolij andrij andrzej andżelika aneta angelika ania
        aniela anka anna antek antoni antonia antonina apolinary apolonia arek ariel
        arkadiusz arleta arnold artur asia augustyn aurelia balbina barbara bartek
        bartosz bartłomiej basia basieńka bazyli beata benedykt benek beniamin
        berenika bernadetta bernard blanka bogdan bogdana bogna bogumił bogumiła
        bogusia bogusław bohdan bolesław bonifacy borys bożena brajan bronek bronisław
        bronisława bruno brunon brygida błażej cecylia celina cezary cyprian czarek
        czesia czesław czesława dagmara dagna damian damianek daniel daniela danka
        danuta darek daria dariusz dawid dawidek denis diana dmytro dobrosława
        domicela dominik dominika donata dorian doris dorota dorotka dymitr edek
        edmund edward edyta efrem ela eliasz eliza elwira elżbieta emanuel emil emilia
        emilian ernest ernestyna eryk estera eugenia eugeniusz eustachy ewa ewelina
        ewelinka fabian faustyna fela felicja feliks ferdynand filip fiona florentyna
        florian franciszek franciszka franek fryderyk fryderyka gabriel gabriela
        gabrysia gabryś gaja genowefa gerard gerwazy ginter gosia gracja gracjan
        grażka grażyna grzechu grzegorz grzesiek gucio gustaw halina halinka hania
        hanna hela helena helenka henia heniek henryk henryka herbert hieronim hilary
        hipolit honorata horacy hubert huberta ida idalia ignacy igor ilia ilona
        imelda inga ingrid inka irek irena ireneusz irenka irka irmina iryna iwan iwo
        iwona iwonka iza izabela izydor jacek jacenty jacuś jadwiga jadzia jagna
        jagoda jakob jakub jan janek janina janusz jarek jaromir jarosław jasiek jaś
        jaśmina jeremi jeremiasz jerzy joachim joanna joannna joasia jola jolanta
        jolka jowita judyta jula julia julian juliana julita juliusz julka jurand
        jurek jurij justyna józef józefa józefina józek kacper kacperek kaja kajetan
        kalina kamil kamila karina karol karolina karolinka kasandra kasia kasieńka
        kasper katarzyna katarzynka kazik kazimierz kaśka kinga kiryl klara klaudia
        klaudiusz klemens klementyna koleta konrad konstancja konstanty kordian kornel
        kornelia korneliusz kosma krysia krystek krystian krystyna krzysiek krzysztof
        krzyś ksawery ksenia kuba kubuś kunegunda larysa laura lech lena leokadia leon
        leonard leonia leonid leopold leszek lidia lila liliana lilianna lilka liwia
        lubomir lucek lucjan lucyna ludmiła ludwik luiza luka lutosława maciej maciek
        madzia magda magdalena maja makary maks maksym maksymilian malwina manuela
        marcel marcelina marcin marcinek marek margareta maria marian marietta marika
        mariola mariolka mariusz marlena marta martyna martynka maryla maryna marysia
        marzena marzenka mateusz mati matylda maurycy małgorzata małgosia małgośka
        mela melania michalina michał michaś mieczysław mieszko mikita mikołaj milan
        milena milosz mira mirek mirella mirka miron mirosław misiek miłka miłosz
        modest monia monika mykoła nadia nadzieja narcyz nastia natalia natalija
        natalka natan natasza nel nela nestor nikodem nikola nikoletta nina noemi
        norbert odeta oksana oktawia oktawian oktawiusz ola olaf oleg olena olga
        oliwia oliwier onufry orest oriana oskar otto otylia ołeksandr pamela pankracy
        paskal patrycja patrycjusz patryk paula paulina paulinka paweł pawełek pelagia
        petra piotr piotrek piotruś pola prokop protazy przemek przemysław radek
        radomir radosław radzimir rafał rafałek rajmund regina remigiusz remik renata
        renatka rita robcio robert roch roksana roman rozalia rudolf rufus ruslan
        rusłan rysiek ryszard ryszarda róża sabina sabrina salomea samanta samuel
        sandra sara sasza saturnina sebastian sergiusz serhij sewer seweryn sobiesław
        sofia sonia stachu stanisław stanisława stasia stasiek staszek stefan stefania
        stefcia sulisław svetlana swietłana sylwek sylwester sylwia sylwka szczepan
        szymek szymon sławek sławka sławomir sławomira tadek tadeusz tamara tatiana
        tekla telimena teodor teofil teresa tereska tetiana tobiasz tola tolek tomasz
        tomaszek tomek tosia tymek tymon tymoteusz tytus ula urban urszula urszulka
        uta wacław wadim waldek waldemar walenty walentyna waleria walerian walery
        wanda wasyl wawrzyniec wera weronika wiera wiesia wiesiek wieslaw wiesław
        wiesława wieńczysława wiki wiktor wiktorek wiktoria wilhelm wincenty wiola
        wioleta wioletta wit witalij witek witold wladek wlodek wojciech wojtek
        wołodia wołodymyr władek władysław włodzimierz xawery zachary zbigniew zbyszek
        zbyś zdzich zdzisław zdzisława zenek zenobia zenon ziemowit zofia zosia
        zosieńka zuza zuzanna zuzka zygfryd zygmunt zyta łucja łukasz łukaszek
        światosław żaklina żaneta żanna
        """.split(),
    ),
    ambiguous=frozenset(
        """
        ada ala blanka jagoda jan kaja konrad lena maja marian ola pola roman róża
        """.split(),
    ),
    never=frozenset(
        """
        ej oj no ach uff hej hm cholera kurde rany boże
        anonim balkon bot cena cześć człowiek dobry drzwi dzień hej ja klient
        konsultant my nie nikt no ok okna okno pan pani pilne pośrednikiem prezesem
        sam sama tak właścicielem zainteresowana zainteresowany
        """.split(),
    ),
    address=frozenset(
        """
        cześć czesc hej witam witaj dzień dzien dobry dziękuję dzięki dzieki
        pozdrawiam szanowny szanowna droga drogi a czy możesz możecie proszę tak nie
        no ok dobrze jasne słuchaj jak ile kiedy gdzie co kto przepraszam pan pani
        państwo
        """.split(),
    ),
    requests=("cie", "ajcie", "jcie"),
)
