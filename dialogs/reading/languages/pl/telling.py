"""Polish: what leads to an answer in a tale, and what is one."""

from __future__ import annotations

from dialogs.reading.languages.shapes.telling import TellingTable

TABLE = TellingTable(
    signs={
        "c": """
            więc, a więc, tak więc, dlatego, zatem, czyli, w końcu,
            ostatecznie, koniec końców, w rezultacie, w sumie, suma
            summarum, stanęło na, stanelo na, zdecydowaliśmy się na,
            zdecydowałam się na, zdecydowałem się na, wyszło na, to znaczy,
            słowem, krótko mówiąc, realnie
        """,
        "b": "ale, a, lecz, jednak, natomiast, za to, chociaż",
        "t": """
            tylko, teraz, obecnie, tym razem, w tym roku, aktualnie, dziś,
            dopiero, zostało, został, została, zostały, nowy, nowe, nową, na nowy, na
            nowe, właśnie, pozostał*
        """,
        "n": """
            musi, muszą, musimy, muszę, wolę, wolimy, lepiej, przywieźć,
            dostarczyć, zróbmy, powinno, potrzeb*, trzeba, chcę, chcemy,
            chciał*, chciel*, mogę, możemy, mogł*by*, mogl*byśmy, gotow*,
            gotów, ustali*, umówi*, mamy, mam, bierzemy, biorę, weźmiemy,
            wezmę, proszę, poproszę, prosimy, prosze, przywieźcie,
            przyjedźcie, niech, planuj*, zakłada*, celuj*, licz* na,
            najlepiej, wolne mam, wolny jestem, wolna jestem, pasuje, odpowiada,
            wygodn*, dokładnie, łącznie,
            razem, zamówi*, zrób*, będę, będziemy, montaż w
        """,
        "m": """
            mój limit, nasz limit, mój budżet, nasz budżet, najwyżej, dam
            radę, wyda*, przeznacz*, odłoży*, odłożon*, uzbiera*, zebra*,
            zatwierdz*, zgodził*, zgodzi*, przyzna*, zmieścić, zmieścimy,
            maksymalnie, max, zostaje nam, zostaje mi, budżet na, budżet do,
            budżet to, dam, damy, dać
        """,
        "w": "by, byłoby, byłby, byłaby",
        "d": "ten dzień, te dni, tego dnia, tę datę, ten termin, tę kwotę",
        "s": "ja, my, u nas, u mnie",
        "h": "on, ona, oni",
        "o": """
            dentysta, lekarz, inwestor, klient, panna młoda, pan młody,
            warsztat, sąsiad, sąsiadka, sąsiedzi, sąsiadom, znajomy,
            znajoma, znajomi, kolega, koleżanka, koledzy, przyjaciel,
            przyjaciółka, przyjaciele, brat, siostra, kuzyn, kuzynka, wujek,
            ciocia, ojciec, tata, mama, matka, mąż, żona, dziadek, babcia,
            syn, córka, teściowa, teść, szwagier, szwagierka, szef, szefowa,
            dyrektor, księgowa, księgowy, kierownik, konkurencja, deweloper,
            majster, fachowiec, właściciel, wspólnik, prezes, inna firma,
            poprzedni* firm*
        """,
        "p": """
            miał*, mieliśmy, zeszł* rok*, zeszł* lat*, w zeszłym, w zeszłą,
            ubiegł* rok*, ubiegłym, w ubiegłym, rok temu, lata temu, lat
            temu, miesięcy temu, miesiąc temu, tygodni temu, tydzień temu,
            dni temu, temu, wcześniej, najpierw, początkowo, na początku,
            kiedyś, poprzedni*, dawniej, ostatnim razem, przed zwolnieniami,
            stary, stara, stare, starego, wczoraj, niegdyś, pierwotnie
        """,
        "e": """
            kredyt*, hipotek*, czynsz*, emerytur*, pensj*, zarabia*, rent*,
            przedszkol*, dług*, zasił*, stypendi*, rata, raty
        """,
        "j": """
            rozbój, zdzierstwo, kosmos, przesada, za drogo, za dużo, za
            wiele, przesad*, zrezygnowa*, odpad*, nie stać, nie wyszło, nie
            udało, nie zdążyliśmy, zaśmia*, odwiod*, obcię*, rozmyśli*,
            zmieniliśmy zdanie, zmieniłam zdanie, zmieniłem zdanie
        """,
        "q": """
            wycenił*, wycenili, zażądał*, zaśpiewał*, podał*, podali, mówi,
            mówią, mówił*, powiedział, uważa, uważają, radzi, chce, chcą,
            chciał, chciała, woli, wolą, proponuje, twierdzi, sugeruje,
            nalega
        """,
        "k": "pomiar*, montaż*, dostawa, dostawę, dostawy, bukiet*, wizyt*, lekcj*",
        "x": """
            zajęt*, w pracy, delegacj*, poza domem, na wyjeździe, wyjeżdża*
        """,
        "u": """
            nie wcześniej, jak najwcześniej, najwcześniej, nie zdecydowa*,
            nie wiem, nie musi, muszą, musimy, muszę, wolę, wolimy, lepiej,
            przywieźć, dostarczyć, zróbmy, powinno, potrzeb*, nie trzeba,
            nie chcę, nie chcemy, jeśli, jeżeli, nie wcześniej niż
        """,
    },
    past=(
        "łem",
        "łam",
        "liśmy",
        "łyśmy",
        "lismy",
        "lysmy",
        "lem",
        "lam",
        "ił",
        "ał",
        "ła",
        "ło",
        "ły",
        "ali",
        "ili",
        "ieli",
        "uli",
        "ył",
        "iał",
    ),
    present=frozenset(
        """
            cała cały całe mała małe mały biała biały biało ciepła ciepło
            ciepły miła miły problem dział dzieła czyli albo wcale stała
            stały szkoła szkoły sprawiał było wspaniały wspaniała doskonały
            doskonała było siła skala skali wokoło około trwała trwały miał
            okazały zespoły tyły dotyczyło niedziela niedziele krzesła
            materiał materiały artykuł podział
        """.split(),
    ),
)
