"""Taking back what was said, in Polish."""

from __future__ import annotations

from dialogs.reading.languages.shapes.corrections import CorrectionsTable

_RIGHT = ", ".join(
    f"{which}{what}"
    for which in (
        *("właściwy", "właściwa", "właściwe", "prawidłowy", "prawidłowa"),
        *("prawidłowe", "poprawny", "poprawna", "poprawne", "dobry", "nowy", "nowa"),
    )
    for what in (
        "",
        " numer",
        " to",
        " numer to",
        " termin to",
        " kwota to",
        " data to",
    )
)
_TOO = ", ".join(
    f"{how} {what}"
    for how in ("za", "zbyt", "trochę za")
    for what in (
        *("dużo", "mało", "wiele", "drogo", "późno", "wcześnie", "zimno", "gorąco"),
        *("mokro", "ciemno", "daleko", "ciasno", "długo", "krótko", "szybko", "blisko"),
    )
)

TABLE = CorrectionsTable(
    words={
        ".": "nie więcej niż, nie mniej niż, nie drożej niż, nie później niż",
        "n": "nie, a nie, zamiast, i nie, nie na, było",
        "b": f"""
            {_RIGHT}, a, ale, lecz, tylko, ma być, miało być, powinno być, a właśnie
        """,
        "s": """
            przepraszam, pomyłka, pomylka, pomyliłem, pomyliłam, pomyliło, pomylilem,
            błąd, blad, błędnie, literówka, literowka, poprawka, poprawiam, poprawię,
            korekta, sorki, sorry, ups, oj, ojej, znaczy, właściwie, dokładniej,
            precyzując, źle, zle, przeliczyłem, przeliczyłam, przejęzyczyłem,
            przejęzyczyłam, sprostowanie, wybaczcie, zmieniam, zmieńcie, zmienić, zły,
            zła, złe, miałem na myśli, miałam na myśli, mialem na mysli, chodziło mi o,
            chciałem powiedzieć, chciałam powiedzieć, chciałem napisać, to znaczy,
            chciałam napisać, źle napisałem, źle napisałam, źle podałem, źle podałam,
            zły numer, mój błąd, moja pomyłka, pomyliłem się, pomyliłam się, tak
            naprawdę, proszę poprawić, proszę zmienić, miało być, powinno być, niż
            mówił*, niż powiedział*, niż pisał*, mniej niż, więcej niż, źle powiedział*,
            źle odpowiedział*, jeszcze raz, policzyłem jeszcze raz, sprawdziłem jeszcze
            raz, autokorekta
        """,
        "c": """
            jednak, lepiej, może, wolę, chwila, moment, czekaj, zaraz, nie jednak,
            zmieniłem zdanie, zmieniłam zdanie, rozmyśliłem się, rozmyśliłam się,
            a jednak, jednak lepiej, zmiana planów, albo nie, plany się zmieniły,
            czy możemy, zróbmy, zrobmy, niech będzie, jednak nie, po namyśle
        """,
        "u": """
            nie pasuje, nie dam rady, nie mogę, nie możemy,
            jednak nie mogę, jednak nie możemy, jednak nie dam rady, nie będzie mnie,
            nie odpowiada, nie zdążę, wyjeżdżam
        """,
        "j": f"{_TOO}, trochę dużo, trochę mało, przesada, przesadziłem, przesadziłam",
        "g": """
            przesuń*, przesun*, przełóż*, przełoż*, przekład*, odłóż*, odłoż*, opóźni*,
            odroczm*, przenieś*, przenies*, inny termin, inny dzień, inną godzinę,
            innym terminie
        """,
        "+": """
            później, pózniej, pozniej, więcej, wiecej, jeszcze, plus, dodatkowo, dodać,
            dodaj, dodajcie, jeszcze jedno, poźniej
        """,
        "-": "wcześniej, wczesniej, mniej, minus, odjąć",
        "h": "godzinę, godzine, godziny, godzin, godzinkę",
        "H": "pół godziny, pol godziny, pół godzinki",
        "m": "minut, minuty, minutę, min",
        "d": "dzień, dni, dnia, dzien",
        "w": """
            tydzień, tygodnie, tygodni, tydzien, tygodniu, tygodniem
        """,
        "M": "miesiąc, miesiące, miesięcy, miesiac",
        "o": "o",
        "z": """
            dopisał* zero, dopisal* zero, wpisał* zero, dodał* zero, doda* zero,
            jedno zero za dużo, o jedno zero za dużo, zero za dużo, za dużo zer,
            niepotrzebne zero, dodatkowe zero, o zero za dużo, jedno zero za duzo
        """,
        "Z": """
            brakuje zera, zabrakło zera, zapomniał* zera, zero za mało,
            o jedno zero za mało, zgubił* zero, brakuje jednego zera
        """,
        "t": """
            ostatnie cyfry, ostatnia cyfra, końcówka, koncowka, na końcu,
            ostatnie dwie cyfry, kończy się na, ostatnie dwie, kończy się,
            ostatnie cztery cyfry, ostatnie trzy cyfry, końcówkę
        """,
        "f": """
            kierunkowy, pierwsze cyfry, zaczyna się od, na początku
        """,
        "x": """
            na odwrót, odwrotnie, zamienione, zamieniłem miejscami
        """,
        "$": "budżet*, budzet*, kwot*, cena, pieniądze, suma",
        "@": "dat*, termin*, czas, montaż*, pomiar*, wizyt*",
        "#": """
            ilość, ilosc, okien, wymiar*, rozmiar*, liczba, sztuk
        """,
        "%": "telefon*, numer*, tel, komórk*",
        "&": "adres*, ulica, miasto, mieszkam, ul",
        "^": "imię, imie, nazywam, imieniem",
        "?": "decyd*, decyzj*, zdecyduje",
        "~": "mail, email, maila, poczta, e mail",
    },
)
