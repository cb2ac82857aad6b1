"""Choosing in Polish."""

from __future__ import annotations

from dialogs.reading.languages.shapes.choices import ChoicesTable

TABLE = ChoicesTable(
    words={
        "n": """
            nie, oprócz, bez, poza, tylko nie, byle nie, z wyjątkiem, zamiast,
            wszystko oprócz, ani
        """,
        ".": "nie tylko, bez różnicy, bez problemu, nie wiem",
        "r": """
            nie potrzebuję, nie potrzebujemy, nie potrzeba, nie trzeba, nie chcę,
            nie chcemy, niepotrzebne, odpada, rezygnuję z, rezygnujemy z
        """,
        "z": """
            nie ma, nie mam, nie mamy, brak
        """,
        "w": """
            co to jest, co to za, co to są, co to sa, czym jest, co znaczy, co oznacza
        """,
        "a": """
            wszystko, wszystkie, oba, obie, oboje, obydwa, obydwie, jedno i drugie,
            i to i to, całość, komplet, wszystkie opcje
        """,
        "y": """
            dowolny, dowolna, dowolne, obojętnie, obojętne, którykolwiek, jakikolwiek,
            wszystko jedno, bez różnicy, bez znaczenia, każdy, jaki bądź,
            nie ma znaczenia, cokolwiek, którakolwiek, każda
        """,
        "o": """
            żaden, żadna, żadne, nic, nic z tego, żaden z nich, żadnego,
            żadne z powyższych, ani jedno ani drugie, nic nie pasuje
        """,
        "L": "ostatni, ostatnia, ostatnie, ostatnią, ten ostatni",
        "l": """
            przedostatni, przedostatnia, przedostatnie, przedostatnią
        """,
        "F": "pierwszy, pierwsza, pierwsze, pierwszą, pierwszym, pierwszej",
        "c": """
            tańszy, tańsza, tańsze, najtańszy, najtańsza, najtańsze, tani, tania, tanie,
            taniej, mniejszy, mniejsza, najmniejszy, tańszą, najtańszą, budżetowy,
            budżetowa, ekonomiczny, ekonomiczna, tanio
        """,
        "d": """
            droższy, droższa, droższe, najdroższy, najdroższa, drogi, droga, lepszy,
            lepsza, najlepszy, najlepsza, większy, większa, największy, premium, drożej,
            droższą, najdroższą, najlepszą
        """,
        "m": """
            średni, średnia, średnie, środkowy, środkowa, pośrodku, średnią
        """,
        "#": """
            opcja, opcję, opcje, numer, wariant, punkt, pozycja, ten, ta, to, poproszę,
            wybieram, biorę, chcę, może, raczej, chyba, i, oraz, tę, dla mnie, myślę,
            że, niech, będzie, wezmę, proszę, no, tak, ok, z nich, który, która, jak,
            jak w, w, opcji, wariancie, wersja, wersję, wersji
        """,
        "&": "a, ale, tylko, lecz, lepiej, chcę, potrzebuję",
        "|": "lub, albo, czy, /, między, pomiędzy",
    },
    empty=frozenset(
        """
        więcej mniej ponad poniżej
        nie tak jeszcze już tylko jest są mam mamy dla mnie nam chcę można
        trzeba potrzebuję bardzo więcej mniej ten tego raz razie
        """.split(),
    ),
    common=frozenset(
        """
        teraz później potem wkrótce jutro dziś dzisiaj inny inna inne nic
        nikt gdzie kiedy kto sam sama sami razem też może chyba ciekawe
        patrzę myślę wiem dużo mało trochę drogo tanio dobrze okej od razu
        pierwszy drugi ostatni jeden dwa trzy nowy stary pewnie dziękuję
        proszę tutaj tam zawsze nigdy często całość miesiąc tydzień rok
        dzień rano wieczór czas pasuje odpowiada
        """.split(),
    ),
    also=frozenset("też także również jeszcze dodatkowo plus oprócz".split()),
    links=frozenset({"i", "oraz"}),
)
