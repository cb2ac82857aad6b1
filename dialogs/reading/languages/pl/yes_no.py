"""Yes, no, don't know and won't say, in Polish."""

from __future__ import annotations

from dialogs.reading.languages.shapes.yes_no import Topic, YesNoTable

TABLE = YesNoTable(
    answers={
        "Y": """
            pewka, wypadałoby, wypada, prosimy, dodać, czemu by, spoczko, no jo,
            jak najchętniej, oczywista sprawa, tak, taak, ta, tia, taa, no, nom, noo,
            jasne, jasna, jasen, pewnie, pewno, oczywiście, oczywiscie, oczywista,
            owszem, zgadza, dokładnie, dokladnie, koniecznie, poproszę, poprosze,
            proszę, prosze, chętnie, chetnie, zgoda, dobrze, dobra, dobrz, ok, okej,
            okay, oki, okk, spoko, git, luz, luzik, super, świetnie, swietnie, dawaj,
            dawajcie, naturalnie, bezwzględnie, zdecydowanie, absolutnie, faktycznie,
            racja, prawda, słusznie, ba, yhy, yhm, mhm, uhm, aha, raczej,
            prawdopodobnie, chyba, potwierdzam, zgadzam, definitywnie, bezapelacyjnie,
            pasuje, pasi, gra, leci, wchodzę, wchodze, biorę, biore, yes, yep, t, y, tk,
            no tak, no raczej, no jasne, no pewnie, no ba, no oczywiście, no dobra,
            no dobrze, no ok, no chyba, no chyba tak, chyba tak, raczej tak,
            jak najbardziej, a jakże, jakżeby inaczej, tak jest, się wie, rzecz jasna,
            wiadomo, z przyjemnością, bardzo proszę, proszę bardzo, może być, moze byc,
            niech będzie, niech bedzie, czemu nie, dlaczego nie, dlaczego by nie,
            czemu by nie, nie ma problemu, żaden problem, zaden problem, bez problemu,
            nie ma sprawy, w porządku, nie mam nic przeciwko, nic przeciwko,
            nie zaszkodzi, nie odmówię, nie pogardzę, nie pogardzimy, jestem za,
            jesteśmy za, zgadza się, prawie na pewno, na pewno, na pewno tak,
            z pewnością, myślę że tak, mysle ze tak, wydaje mi się że tak, sądzę że tak,
            pewnie tak, bardziej tak niż nie, bardziej tak, w sumie tak, no w sumie,
            a tak, na sto procent, sto procent, 100 %, było by miło, byłoby miło,
            byłoby super, byłoby dobrze, przyda się, przydałby się, przydałaby się,
            dobry pomysł, świetny pomysł, nie inaczej, wszystko się zgadza, o tak,
            oczywiście że tak, pewnie że tak, jasne że tak, ma się rozumieć,
            zdarzyło się, kilka razy, parę razy, mam ochotę, z chęcią, bardzo,
            tak bardzo, 👍, 👌, ✅, ✔, 🙏, 🆗, 💯, 🤝, ☑, 🙌, 👏, +
        """,
        "N": """
            nope, n, nigdy, żadnego, wcale, bynajmniej, zbędne, zbedne, zbędny,
            niepotrzebne, niepotrzebny, niepotrzebna, niekoniecznie, odpada, rezygnuję,
            rezygnuje, odmawiam, obejdzie, wątpię, watpie, skądże, skadze, skąd, niet,
            nein, dziękuję, podziękuję, podziekuje, dzięki, nie nie, nie trzeba,
            nie dziękuję, nie dziekuje, nie dzięki, dziękuję nie, dzięki nie, no nie,
            nie no, raczej nie, chyba nie, oczywiście że nie, oczywiście nie,
            pewnie nie, pewnie że nie, jasne że nie, na pewno nie, absolutnie nie,
            zdecydowanie nie, w żadnym wypadku, w żadnym razie, za nic, w życiu,
            ani trochę, ani razu, jeszcze nie, na razie nie, teraz nie, nie teraz,
            nie dzisiaj, nie dziś, nie tym razem, innym razem, pierwszy raz,
            po raz pierwszy, myślę że nie, mysle ze nie, wydaje mi się że nie,
            sądzę że nie, nie sądzę, nie sadze, nie wydaje mi się, nie bardzo,
            nie specjalnie, nie za bardzo, nie potrzeba, nie ma potrzeby,
            nie ma takiej potrzeby, obejdzie się, obejdę się, lepiej nie, nie warto,
            gdzie tam, a skąd, mało prawdopodobne, bardziej nie niż tak,
            prawdopodobnie nie, bez tego, to zbędne, nie interesuje, wolę nie, wole nie,
            wolałbym nie, wolałabym nie, niestety nie, ani myślę, w ogóle, niezbyt,
            nie spieszy, 👎, ❌, 🙅, 🚫, ⛔, ✖, ➖
        """,
        "U": """
            zapytać, zapytam, spytam, spytać, sprawdzić, okaże, nie zdecydowali*,
            jeszcze nie zdecydowali*, nie określ*, nie wybrali*, może, moze, możliwe,
            mozliwe, niewykluczone, zobaczymy, zobaczę, zobacze, zależy, zalezy,
            pomyślę, pomysle, pomyśleć, zastanowić, przemyśleć, uzgodnić, zastanowię,
            zastanowie, niewiadomo, nwm, niepewne, później, pozniej, potem, obojętnie,
            obojetnie, obojętne, 🤷, 🤔, hmm, ewentualnie, nie wiem, nie wiemy,
            nie mam pojęcia, nie mam pojecia, bez pojęcia, pojęcia nie mam,
            zielonego pojęcia, trudno powiedzieć, ciężko powiedzieć, trudno stwierdzić,
            być może, byc moze, zastanowię się, zastanawiam się, zastanowie sie,
            muszę się zastanowić, muszę pomyśleć, muszę przemyśleć, przemyślę,
            przemyślę to, do przemyślenia, do ustalenia, do uzgodnienia,
            nie jestem pewn*, nie jestem pewien, nie jestem przekonan*, nie zdecydował*,
            jeszcze nie wiem, jeszcze nie wiadomo, nie wiadomo, nie ustalil*,
            jeszcze nie zdecydował*, jeszcze nie ustalil*, nie podjęli*, się okaże,
            okaże się, zobaczy się, i tak i nie, tak i nie, pół na pół, 50 na 50, 50 50,
            fifty fifty, różnie bywa, różnie, kto wie, kto to wie, diabli wiedzą,
            cholera wie, jak wyjdzie, jak się uda, jak się ułoży, dobre pytanie,
            trudne pytanie, nie pamiętam, nie potrafię powiedzieć, ciężko stwierdzić,
            jak państwo uważają, wszystko jedno, bez różnicy, nie ma znaczenia dla mnie,
            muszę sprawdzić, muszę się dowiedzieć, dowiem się, sprawdzę, muszę zapytać,
            czy nie, w zależności, jeszcze myślę, jeszcze myślimy, nie wiem jeszcze
        """,
        "R": """
            po co te, po co takie, po co to wiedzieć, moja prywatna sprawa,
            nie chcę o tym, nie chce o tym, nie będę o tym, po co to państwu, pomińmy,
            pomiń, pomin, pominąć, pomińcie, pomijam, dalej, następne, nastepne, skip,
            tajemnica, prywatne, poufne, proszę pominąć, następne pytanie,
            kolejne pytanie, inne pytanie, wolę nie odpowiadać, wolę nie mówić,
            wolę nie podawać, wolałbym nie mówić, wolałabym nie mówić, wolę zachować,
            wolę nie ujawniać, wolę nie zdradzać, nie powiem, nie odpowiem,
            nie chcę odpowiadać, nie chcę mówić, nie chce odpowiadać, nie chce mówić,
            nie będę odpowiadać, nie będę mówić, bez komentarza, bez odpowiedzi,
            nie pana sprawa, nie pani sprawa, nie państwa sprawa, nie wasza sprawa,
            nie twoja sprawa, moja sprawa, nie wasz interes, nie twój interes,
            nie pański interes, to prywatne, to prywatna sprawa, prywatna sprawa,
            to poufne, to osobiste, po co państwu, po co wam, po co to, po co pan,
            po co pani, a co to, a dlaczego pytacie, dlaczego pan pyta,
            dlaczego pytacie, czemu pytacie, jakie to ma znaczenie, co za różnica,
            a co za różnica, nieistotne, to nieistotne, nie ma znaczenia,
            to bez znaczenia, bez znaczenia, nieważne, to nieważne, odmawiam odpowiedzi,
            tajemnica handlowa, nie ujawniam*, nie zdradzam*, nie udzielam*, nie podaję,
            nie podam, nie muszę odpowiadać, nie interesuj się, idźmy dalej,
            przejdźmy dalej
        """,
        "P": """
            potrzebny, potrzebna, potrzebne, potrzebuję, potrzebuje, potrzebujemy,
            potrzeba, chcę, chce, chcemy, chciałbym, chciałabym, chcielibyśmy, można,
            mogę, możemy, będę, bede, będziemy, wymagany, wymagana, interesuje, jestem,
            jesteśmy, mam, mamy, miałem, miałam, używałem, używałam, używaliśmy,
            korzystałem, korzystałam, korzystaliśmy, był, była, było, dodać, dodaj,
            gotowy, gotowa
        """,
        "o": "muszę, musimy, trzeba",
        "n": "nie, nje, ne, ani, żaden, żadna, żadne",
        "b": "bez",
        "e": "ja",
        "?": """
            nie rozumiem, nie zrozumiał*, co to znaczy, w jakim sensie
        """,
        "l": "czy",
        ".": "jeśli, jeżeli, dzień dobry, przepraszam",
    },
    topics=(
        Topic(
            question="właścic*, posiada*, własno*",
            yes="""
                moje, moja, mój, nasze, własno*, kupił*, kredyt*, właści*
            """,
            no="""
                najmuj*, najmę, cudze, mama, teściów, wynajmuję, wynajmuje, wynajmujemy,
                wynajem, najem, najemca, najemcą, lokator, dzierżaw*, podnajm*, żona,
                mąż, rodzice, rodziców, mamy, męża, żony, najemczyni, lokatork*,
                komunaln*, socjaln*, służbow*, mieszkam u, wynajęt*, wynajmowan*
            """,
        ),
        Topic(
            question="montaż*, instalac*, zamontow*",
            yes="""
                pod klucz, z montażem, wy montujecie, państwo montują
            """,
            no="""
                poradzimy, poradzę, zrobię sam*, zrobimy sam*, fachowca, swoich, tylko,
                sam, sama, sami, samodzielnie, samemu, własny, własna, własną, swoją,
                swoja, mąż, tata, brat, szwagier, we własnym zakresie, własnymi siłami,
                mam fachowc*, mamy ekip*, mam ekip*, mam kogoś, tylko okna, same okna,
                bez, ekip*
            """,
        ),
        Topic(
            question="lat, pełnoletni*, 18",
            yes="""
                skończone, dawno, powyżej, pełnoletni*, już, ukończ*
            """,
            no="niepełnoletni*, poniżej, jeszcze nie, wkrótce",
        ),
        Topic(
            question="wcześniej, używa*, korzysta*, doświadcz*, kiedyś",
            yes="""
                raz, dawno, bitrix*, wcześniej, zdarzało się, trochę
            """,
            no="""
                excel*, zeszy*, notes*, na papierze, od zera, ręcznie
            """,
        ),
        Topic(
            question="zadzwonić, oddzwonić, telefon*, dzwoni*",
            yes="""
                dzwonić, dzwoń, dzwońcie, czekam, zadzwonić, oddzwonić, o każdej porze,
                kiedykolwiek, po, przed
            """,
            no="""
                napisać, pisać, piszcie, napiszcie, mail*, sms*, zajęt*, czat*, w pracy,
                na spotkaniu, jutro, wiadomoś*
            """,
        ),
        Topic(
            question="przyjechać, wizyt*, pomiar*, pasuje, odpowiada",
            yes="""
                przyjeżdżać, przyjechać, czekam, będę w domu, zapraszam
            """,
            no="""
                zajęt*, wyjeżdżam, nie ma mnie, w pracy, brak czasu
            """,
        ),
        Topic(
            question="dostaw*, dowie*, przywie*, transport*",
            yes="dostarczyć, przywieźć, kurier*, pod adres",
            no="""
                własny, swój, odbiór*, odbiorę, odbierzemy, odbiorem, sam, sama, sami
            """,
        ),
        Topic(
            question="bilecik*, kart*, dodać",
            yes="z życzeniami, dodać, dodaj, napisać, napiszcie",
            no="tylko, po prostu, sam, zwykły, bez, sam bukiet, same kwiaty",
        ),
    ),
    consent=("jcie", "ńcie", "zcie"),
)
