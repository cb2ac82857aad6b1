"""Polish: what was bought before and what is wrong with it."""

from __future__ import annotations

from dialogs.reading.languages.shapes.deals import DealsTable

TABLE = DealsTable(
    classes={
        "seller": (
            "firma ekipa fachowiec fachowcy sala wykonawca dostawca szkoła kwiaciarnia "
            "montażyści monterzy program lokal hotel restauracja"
        ),
        "made": (
            "=montowaliście =zamontowaliście =wstawialiście =wstawiliście =robiliście "
            "=zrobiliście =sprzedaliście =dostarczyliście =zamontowano =montowali "
            "=zamontowali =wstawili"
        ),
        "bought": (
            "=kupiłem =kupiłam =kupiliśmy =zamówiłem =zamówiłam =zamówiliśmy "
            "=zamawiałem =zamawiałam =zamawialiśmy =zapłaciłem =zapłaciłam "
            "=zapłaciliśmy"
        ),
        "ago": "temu zeszłym zeszłego wczoraj niedawno wiosną latem jesienią zimą",
        "team": "monter monterzy pomiarowiec kurier ekipa fachowiec serwisant",
        "thing": (
            "okno drzwi balkon skrzydło klamka rama szyba pakiet zamek zawias "
            "uszczelka moskitiera parapet mechanizm"
        ),
    },
    past=(
        "@bought .. u+was|państwa",
        "u+was|państwa .. @bought",
    ),
    present=frozenset("teraz chcę chce chcemy potrzebuję potrzebuje".split()),
    deal=(
        "@made !jeśli",
        "@bought .. u+was|państwa",
        "u+was|państwa .. @bought",
        "@made|@bought .. @ago !jeśli",
        "@ago .. @made|@bought !jeśli",
        "=mój|=moje|=moja|=nasz|=nasze|=nasza .. zamówieni*|umow*|@team|dostaw*",
        "zamówieni*|umow* numer|nr|#",
        "na|w gwarancji|ramach_gwarancji",
        "@team .. nie .. przyjecha*|przysz*|dotar*|zadzwoni*",
        "nie .. przyjecha*|przysz*|dotar* .. @team",
        "@team .. spóźni*|opóźni*",
        "=obiecali|=obiecaliście|=umówiony|=umówiona .. @team|montaż*|pomiar*|dostaw*",
    ),
    late=(
        "gdzie .. =mój|=moje|=nasz|=nasze|zamówieni*|@team",
        "kiedy .. =mój|=moje|=nasz|=nasze|zamówieni*|@team .. będzie|przyjedz*|dotrze",
        "status .. zamówieni*|umow*",
        "=obiecali|=obiecaliście .. #|rano|dziś|wczoraj|jutro",
        "nie .. przyjecha*|przysz*|dotar*|zadzwoni*|oddzwoni*",
        "spóźni*|opóźni*",
        "czekam*|czekamy .. już|godzin*|dni|tygodni*|od",
        "zwrot|oddajcie .. pieniądz*|zaliczk*",
    ),
    broken=(
        (
            "@thing .. zepsuł*|popsuł*|pękł*|zaciął*|zacina*|cieknie|przecieka|stłuk*|"
            "rozbit*|zepsut*|odpadł*"
        ),
        (
            "zepsuł*|popsuł*|pękł*|zaciął*|zacina*|stłuk*|zepsut*|rozbit*|odpadł* .. "
            "@thing"
        ),
        "@thing .. nie .. zamyka*|domyka*|otwiera*|działa*",
        "nie .. zamyka*|domyka*|otwiera*|działa* .. @thing",
    ),
    fresh=("nowy|nowe|nową|nowa|nowych", "wymienić|wymiana|wymieniamy"),
    service=("naprawa|naprawić|naprawiacie|naprawy", "regulacja|wyregulować|serwis"),
    affair=(
        "nie+mogę|możemy|da|działa|można .. zalogować|logowani*|wejść_na_konto|=wejść",
        "zapomnia*|reset*|odzyska*|nie_przychodzi .. hasł*|login|kod",
        "konto .. zablokowan*|nie_działa|zniknęł*",
        "numer|nr zamówieni*|umow*|faktur* .. #",
        "zamówieni*|umow*|faktur* numer|nr .. #",
        (
            "=jestem|=jesteśmy|=mam_konto .. =waszym|=waszymi|=państwa|=stałym|"
            "=stałymi klient*|abonent* !chcę !chcemy !jeszcze !nowe"
        ),
        "=waszym|=państwa klient* .. pytani*|problem*|faktur*|umow* ",
        "co .. z .. =moim|=naszym|=moją|=naszą .. zamówieni*|umow*|paczk*|dostaw*",
        (
            "=moje|=nasze|=moja|=nasza|=mojej|=moim .. zamówieni*|faktur*|umow*|"
            "konto|koncie .. pytani*|problem*|błęd*|gdzie|kiedy"
        ),
        (
            "problem|pytani* .. =moim|=moją|=mojego|=mojej|=naszym|=naszą .. "
            "zamówieni*|faktur*|umow*|konto|koncie"
        ),
        "zwrot|oddajcie|zwróćcie .. pieniędzy|pieniądze|zaliczk*|kaucj* !jeśli !gdyby",
    ),
    order=(
        (
            "anuluj*|anulować|odwoła*|zmienić|zwrócić|przełożyć .. zamówieni*|"
            "dostaw*|zakup*|rezerwacj*|wizyt* !jeśli"
        ),
        (
            "=przyszedł|=przyszło|=dostałem|=dostałam|=przywieźli .. nie_ten|"
            "nie_to|zły|złe|złą"
        ),
    ),
    others=(
        "poprzedni*|ostatni*|inny|inna|inni|tamta|tamten|dawn* .. @seller",
        "@seller .. poprzedni*|wcześniej|dawniej",
        "konkurenc*|gdzie+indziej|u+innych",
    ),
)
