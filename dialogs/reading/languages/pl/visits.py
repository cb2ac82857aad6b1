"""A visit in Polish."""

from __future__ import annotations

from dialogs.reading.languages.shapes.visits import VisitsTable

TABLE = VisitsTable(
    named=(
        "@visit",
        "@person",
        "umówić|umówcie|umówmy .. się|na|mnie",
        "=przyjedziecie|=przyjedźcie|=przyjeżdżajcie|=podjedziecie",
        "ktoś|możecie|mogą .. przyjechać|przyjedzie|podjechać|podjedzie",
    ),
    freed=(
        (
            "odwołać|odwołuję|odwołajcie|odwołaj|anulować|anuluję|anulujcie|anuluj|"
            "odwołanie|anulacja|anulowanie !zamówien* !subskrypc* !jeśli !jak !wszystko"
        ),
        "rezygnuję|zrezygnować|rezygnujemy|zrezygnuję .. z .. @visit|@person",
        "nie .. przyjeżdżajcie|przyjeżdżać|przychodźcie|przyjedźcie !jeśli !zanim",
        "@visit .. nie .. potrzebn*|trzeba|aktualn* !jeśli",
        "nie .. trzeba|potrzebuję|chcę|potrzebn* .. @visit !jeśli !jeszcze",
    ),
    polite=(
        "można|możecie|może|możliwe|mogą|mogę|pasuje|pasowałoby|da_się|dałoby ?",
        "lepiej|raczej|wolę|wolałbym|wolałabym|wolałabym|przełóżmy|przenieśmy",
        "^ a+w|na ?",
    ),
    same_time=(
        "tę|tą|ta|tej|sama|samą|samej|samo+samą|sama|samej|godzinę|godzinie|godzina",
        "o tej samej",
        "na tę|tą samą",
        "ten+sam czas",
    ),
    same_day=("tego|ten samego|sam dnia|dzień",),
    week_later=("tydzień później", "tydzień+po"),
    when=(
        "kiedy|o_której|na_którą|którego .. @visit|@person|umówion*",
        "kiedy|o_której .. przyjed*|przyjad*|będzie_u|czekać",
        "potwierdz*|sprawdz*|przypomn* .. @visit",
        "na+kiedy|którą .. umówi*|zapisan*",
        "@visit .. kiedy|o_której|aktualn*",
    ),
    busy=(
        "pracuję|pracy|zajęty|zajęta|zmianę|lekcje .. do",
        "do .. pracuję|pracy|zajęty|zajęta|zmianę|lekcje",
        "wracam|wrócę|będę|kończę|jestem .. o|po|od|około",
    ),
    invite=(
        "niech|przyślijcie|przysłać|wyślijcie .. @person",
        "niech .. ktoś .. przyjedzie|zmierzy|obejrzy",
        (
            "kiedy .. możecie|mogą|może|mógłby .. przyjechać|zmierzyć|pomierzyć|"
            "podjechać"
        ),
        "kiedy przyjedziecie|podjedziecie",
        "umówić|umówmy|umówcie .. pomiar|wizytę|prezentację|oględziny",
    ),
    length=(
        "ile|jak_długo .. @visit .. trwa|zajmuje|potrwa|zajmie",
        "ile|jak_długo .. trwa|zajmuje|potrwa|zajmie .. @visit",
        "@visit .. ile|jak_długo .. trwa|zajmuje|potrwa|zajmie|$",
    ),
    classes={
        "visit": (
            "pomiar wizyta prezentacja spotkanie oględziny termin konsultacja demo "
            "rezerwacja pokaz zwiedzanie"
        ),
        "person": "pomiarowiec technik specjalista monter",
    },
)
