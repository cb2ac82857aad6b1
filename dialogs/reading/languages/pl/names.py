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
            z tej strony, mam na imię, się nazywam, przy telefonie
        """,
        "W": "to, tu, jestem, pan, pani, tutaj, mówi, pisze",
        "N": "nie, a nie",
    },
    names=frozenset(
        """
        ada adam adrian aga agata agnieszka ala alan albert aleksander aleksandra
        alicja amelia anastazja andrij andrzej aneta angelika ania anka anna antek
        antoni antonina arek arkadiusz artur asia barbara bartek bartosz bartłomiej
        basia beata bernadetta blanka bogdan bogumiła bogusław bolesław borys bożena
        błażej celina cezary czarek czesław dagmara damian daniel danka danuta darek
        daria dariusz dawid diana dmytro dominik dominika dorota dorotka edward edyta
        ela elżbieta emil emilia eryk eugeniusz ewa ewelina filip franciszek
        franciszka franek fryderyk gabriel gabriela gabrysia genowefa gosia grażyna
        grzegorz grzesiek halina hania hanna helena heniek henryk henryka hubert
        ignacy igor ilona inga irek irena ireneusz irenka iryna iwona iza izabela
        jacek jadwiga jagoda jakub jan janek janina janusz jarek jarosław jerzy joanna
        jola jolanta judyta julia julian juliusz julka jurek jurij justyna józef
        józefa józek kacper kaja kajetan kamil kamila karina karol karolina kasia
        katarzyna kazik kazimierz kaśka kinga klara klaudia konrad krysia krystian
        krystyna krzysiek krzysztof kuba laura lech lena leon leszek lidia liliana
        lilianna lucjan lucyna ludmiła ludwik maciej maciek magda magdalena maja maks
        maksymilian marcel marcin marek maria marian mariusz marlena marta martyna
        marysia marzena mateusz mati matylda małgorzata małgosia michalina michał
        mieczysław mikołaj milena mirek mirosław monika mykoła nadia natalia natalija
        natalka nikola nina norbert oksana ola olaf olena olga oliwia oliwier oskar
        ołeksandr patrycja patryk paulina paweł piotr piotrek pola przemek przemysław
        radek radosław rafał regina remigiusz renata robert roksana roman rysiek
        ryszard róża sabina sandra sara sebastian serhij seweryn stanisław stanisława
        staszek stefan stefania sylwia sylwka szymon sławek sławomir tadek tadeusz
        teodor teresa tetiana tomasz tomek tosia tymon tymoteusz ula urszula wacław
        waldek waldemar wanda weronika wiesiek wiesław wiesława wiktor wiktoria wiola
        wioletta witek witold wojciech wojtek wołodymyr władek władysław włodzimierz
        zbigniew zbyszek zdzisław zenon zofia zosia zuza zuzanna zygmunt łukasz żaneta
        """.split(),
    ),
    ambiguous=frozenset(
        """
        ada ala blanka jagoda jan kaja konrad lena maja marian ola pola roman róża
        """.split(),
    ),
    never=frozenset(
        """
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
