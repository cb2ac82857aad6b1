"""Yes, no, don't know and won't say, in Polish."""

from __future__ import annotations

from dialogs.reading.languages.pl.refusals import REFUSALS
from dialogs.reading.languages.pl.yes_no_topics import TOPICS
from dialogs.reading.languages.shapes.yes_no import YesNoTable

TABLE = YesNoTable(
    answers={
        "Y!": """
            bardzo bym chciał*, bardzo chciałabym, bardzo chciałbym,
            zapraszam, zapraszamy, bardzo chętnie porozmawiam, bardzo
            chętnie pogadam, chętnie porozmawiam, chętnie pogadam, chętnie
            porozmawiamy,
            tak, taak, jasne, oczywiście, oczywiscie, pewnie, owszem, koniecznie,
            poproszę, poprosze, chętnie, chetnie, zdecydowanie, no tak, no jasne, no
            pewnie, no ba, no oczywiście, jak najbardziej, a jakże, jakżeby inaczej, tak
            jest, rzecz jasna, z przyjemnością, z chęcią, oczywiście że tak, pewnie że
            tak, jasne że tak, no pewnie że tak, no jasne że tak, o tak, a tak, tak tak,
            tak poproszę, tak proszę, tak chętnie, tak oczywiście, tak jasne, bardzo
            chętnie, naturalnie, no raczej, ma się rozumieć, bez dwóch zdań
        """,
        "Y": """
            ktoś musi, musi ktoś,
            świetny pomysł, dobry pomysł, doskonały pomysł, niezły pomysł, fajny pomysł,
            ten sam, we własnej osobie, pewka, wypadałoby, wypada, prosimy, dodać, czemu
            by, spoczko, no jo, jak najchętniej, oczywista sprawa, ta, tia, taa, no,
            nom, noo, jasna, jasen, pewno, oczywista, zgadza, dokładnie, dokladnie,
            proszę, prosze, zgoda, dobrze, dobra, dobrz, ok, okej, okay, oki, okk,
            spoko, git, luz, luzik, super, świetnie, swietnie, dawaj, dawajcie,
            bezwzględnie, absolutnie, faktycznie, racja, prawda, słusznie, ba, yhy, yhm,
            mhm, uhm, aha, raczej, prawdopodobnie, chyba, potwierdzam, zgadzam,
            definitywnie, bezapelacyjnie, pasuje, pasi, gra, leci, wchodzę, wchodze,
            biorę, biore, yes, yep, t, y, tk, no dobra, no dobrze, no ok, no chyba, no
            chyba tak, chyba tak, raczej tak, się wie, wiadomo, bardzo proszę, proszę
            bardzo, może być, moze byc, niech będzie, niech bedzie, czemu nie, dlaczego
            nie, dlaczego by nie, czemu by nie, nie ma problemu, żaden problem, zaden
            problem, bez problemu, nie ma sprawy, w porządku, nie mam nic przeciwko, nic
            przeciwko, nie zaszkodzi, nie odmówię, nie pogardzę, nie pogardzimy, jestem
            za, jesteśmy za, zgadza się, prawie na pewno, na pewno, na pewno tak, z
            pewnością, myślę że tak, mysle ze tak, wydaje mi się że tak, sądzę że tak,
            pewnie tak, bardziej tak niż nie, bardziej tak, w sumie tak, no w sumie, na
            sto procent, sto procent, 100 %, było by miło, byłoby miło, byłoby super,
            byłoby dobrze, przyda*, dobry pomysł, świetny pomysł, nie inaczej, wszystko
            się zgadza, zdarzyło się, kilka razy, parę razy, mam ochotę, bardzo, tak
            bardzo, 👍, 👌, ✅, ✔, 🙏, 🆗, 💯, 🤝, ☑, 🙌, 👏, +, śmiało, smialo,
            idealnie, byłoby fajnie, byłoby cudownie, byłoby świetnie, byłoby wspaniale,
            byłoby idealnie, byłoby wskazane, fajnie, fajnie by było, super by było,
            miło by było, dobrze by było, cudownie, wspaniale, rewelacja, rewelacyjnie,
            bomba, ekstra, klasa, znakomicie, doskonale, wybornie, elegancko, elegancja,
            perfekt, perfekcyjnie, mega, extra, sztos, petarda, gitara, git majonez,
            gites, luzik arbuzik, no pewka, pewex, jasna sprawa, jasne tak, oczywiste,
            oczywisty, to oczywiste, ma się wiedzieć, no ma się rozumieć, bezsprzecznie,
            niewątpliwie, bez wątpienia, bezdyskusyjnie, obowiązkowo, nieodzownie,
            niezbędne, niezbędny, wskazane, wskazany, mile widziane, mile widziany, mile
            widziana, nie pogniewam się, nie pogniewamy się, nie obrażę się, czemuż by
            nie, a czemu nie, a czemu by nie, a dlaczego nie, w sumie czemu nie, w sumie
            można, w sumie może być, można by, warto, na tak, jestem na tak, jesteśmy na
            tak, obiema rękami, dwiema rękami, obiema rękami za, popieram, akceptuję,
            akceptujemy, zatwierdzam, wyrażam zgodę, daję zgodę, zgadzamy się, zgadzamy,
            niech tak będzie, niech tak, tak właśnie, właśnie tak, właśnie, dokładnie
            tak, otóż to, trafione, strzał w dziesiątkę, w punkt, w rzeczy samej,
            istotnie, potwierdzamy, afirmacja, prawda to, to prawda, tak zgadza się, do
            usług, z wielką chęcią, z miłą chęcią, z radością, z największą
            przyjemnością, jak najbardziej tak, nadal, zawsze, od dawna, dawno temu, już
            dawno, już tak, proszę śmiało, proszę działać, działamy, działajcie,
            jedziemy, lecimy, robimy, wchodzimy, bierzemy, zamawiam, zamawiamy, umawiamy
            się, jesteśmy umówieni, stoi, umowa stoi, deal, przybijam piątkę, dogadani,
            dogadane, nie ma przeciwwskazań, brak przeciwwskazań, bez zastrzeżeń, bez
            obiekcji, nie widzę przeszkód, nie widzę problemu, nie mam zastrzeżeń, nie
            mam obiekcji, nie będę się opierać, nie wykluczam że tak, raczej owszem, a
            owszem, okejka, oka, oki doki, spokojnie, luźno, hej tak, aj, czekam,
            czekamy, poczekam, będę czekać, niech, bo zapomnę, mogę zapomnieć, zawsze
            zapominam
        """,
        "N": """
            przesada, byłaby przesada, to przesada, nie zawracać głowy, nie zawracać
            sobie głowy, nie zawracajcie, zbendny, zbendne, zbędny wydatek, nope, n,
            nigdy, żadnego, wcale, bynajmniej, zbędne, zbedne, zbędny, niepotrzebne,
            niepotrzebny, niepotrzebna, niekoniecznie, odpada, rezygnuję, rezygnuje,
            obejdzie, wątpię, watpie, skądże, skadze, skąd, niet, nein, dziękuję,
            podziękuję, podziekuje, dzięki, nie nie, nie trzeba, nie dziękuję, nie
            dziekuje, nie dzięki, dziękuję nie, dzięki nie, no nie, nie no, raczej nie,
            chyba nie, oczywiście że nie, oczywiście nie, pewnie nie, pewnie że nie,
            jasne że nie, na pewno nie, absolutnie nie, zdecydowanie nie, w żadnym
            wypadku, w żadnym razie, za nic, w życiu, ani trochę, ani razu, jeszcze nie,
            na razie nie, teraz nie, nie teraz, nie dzisiaj, nie dziś, nie tym razem,
            innym razem, pierwszy raz, po raz pierwszy, myślę że nie, mysle ze nie,
            wydaje mi się że nie, sądzę że nie, nie sądzę, nie sadze, nie wydaje mi się,
            nie bardzo, nie specjalnie, nie za bardzo, nie potrzeba, nie ma potrzeby,
            nie ma takiej potrzeby, obejdzie się, obejdę się, lepiej nie, nie warto,
            gdzie tam, a skąd, mało prawdopodobne, bardziej nie niż tak, prawdopodobnie
            nie, bez tego, to zbędne, nie interesuje, wolę nie, wole nie, wolałbym nie,
            wolałabym nie, niestety nie, ani myślę, w ogóle, niezbyt, nie spieszy, 👎,
            ❌, 🙅, 🚫, ⛔, ✖, ➖, niee, nieee, noł, noł łej, nijak, nigdy w życiu, po
            moim trupie, ani ani, ani mi się śni, ani mi w głowie, mowy nie ma, nie ma
            mowy, wykluczone, nie wchodzi w grę, nie ma opcji, nie ma szans, bez szans,
            szkoda kasy, szkoda pieniędzy, szkoda zachodu, strata czasu, strata
            pieniędzy, nie ma sensu, bez sensu, bezsensu, mija się z celem, po co, a po
            co mi, po co mi, na co mi, na co to komu, zbyteczne, zbyteczny, zbyteczna,
            obędzie się, obejdziemy się, poradzę sobie bez, darujmy sobie, daruję sobie,
            daruje sobie, odpuszczę, odpuszczam, odpuśćmy, pas, pasuję, spasuję, pass,
            nie skorzystam, nie skorzystamy, nie planuję, nie planujemy, nie zamierzam,
            nie zamierzamy, nie mam zamiaru, nie mam potrzeby, nie mamy potrzeby, nie
            mam ochoty, nie życzę sobie, nie życzymy sobie, nie widzę potrzeby, nie
            widzę sensu, nie jestem zainteresowan*, nie jesteśmy zainteresowani, brak
            zainteresowania, brak potrzeby, nie pasuje, nie pasi, nie odpowiada, nie dam
            rady, nie damy rady, nie mogę, nie możemy, niestety, no niestety, niestety
            odpada, obawiam się że nie, przykro mi, dziękuję bardzo nie, dzięki ale nie,
            nie chcę, nie chcemy, nie potrzebuję, nie potrzebujemy, nie ma potrzeby
            dziękuję, nie miałem okazji, nie miałam okazji, nie było okazji, pierwsze
            słyszę, jestem nowy, jestem nowa, zupełnie nowy, debiutuję, dopiero
            zaczynam, dopiero zaczynamy, już mam, już mamy, mam już, mamy już, już
            załatwione, już zamówione, już kupione, już zrobione, mam swój, mam swoją,
            mam własny, mam własną, mamy swój, mamy własny, mamy swoją, mamy własną, mam
            swojego, mamy swojego, w innym terminie, inny termin, inny dzień, zły
            termin, już nie, nie już, nie jest konieczne, niekonieczne, niekonieczny,
            nie jest potrzebn*, nie są potrzebn*, w żadnym przypadku, pod żadnym
            pozorem, za żadne skarby, przenigdy, nic z tych rzeczy, brak, wybraliśmy
            innych, już wybraliśmy, wybraliśmy już, znaleźliśmy innych, kogoś innego,
            gdzie indziej, u konkurencji, inną firmę, innych wybraliśmy, wybrałem
            innych, wybrałam innych, wybrałem już, wybrałam już, już wybrałem, już
            wybrałam, bezdzietn*, sam pamiętam, sama pamiętam, i tak pamiętam, nie
            zapomnę, nie da rady, nie wyjdzie, nic z tego
        """,
        "U": """
            tylko nie wiem, tylko nie jestem pewn*,
            jeszcze nie mam pojęcia, pojęcia, skomplikowane, to skomplikowane, sprawa
            skomplikowana, złożona sprawa, niejednoznaczn*, zapytać, zapytam, spytam,
            spytać, sprawdzić, okaże, nie zdecydowali*, jeszcze nie zdecydowali*, nie
            określ*, nie wybrali*, może, moze, możliwe, mozliwe, niewykluczone,
            zobaczymy, zobaczę, zobacze, zależy, zalezy, pomyślę, pomysle, pomyśleć,
            zastanowić, przemyśleć, uzgodnić, zastanowię, zastanowie, niewiadomo, nwm,
            niepewne, później, pozniej, potem, obojętnie, obojetnie, obojętne, 🤷, 🤔,
            hmm, ewentualnie, nie wiem, nie wiemy, nie mam pojęcia, nie mam pojecia, bez
            pojęcia, pojęcia nie mam, zielonego pojęcia, trudno powiedzieć, ciężko
            powiedzieć, trudno stwierdzić, być może, byc moze, zastanowię się,
            zastanawiam się, zastanowie sie, muszę się zastanowić, muszę pomyśleć, muszę
            przemyśleć, przemyślę, przemyślę to, do przemyślenia, do ustalenia, do
            uzgodnienia, nie jestem pewn*, nie jestem pewien, nie jestem przekonan*, nie
            zdecydował*, jeszcze nie wiem, jeszcze nie wiadomo, nie wiadomo, nie
            ustalil*, jeszcze nie zdecydował*, jeszcze nie ustalil*, nie podjęli*, się
            okaże, okaże się, zobaczy się, i tak i nie, tak i nie, pół na pół, 50 na 50,
            50 50, fifty fifty, różnie bywa, różnie, kto wie, kto to wie, diabli wiedzą,
            cholera wie, jak wyjdzie, jak się uda, jak się ułoży, dobre pytanie, trudne
            pytanie, nie pamiętam, nie potrafię powiedzieć, ciężko stwierdzić, jak
            państwo uważają, wszystko jedno, bez różnicy, nie ma znaczenia dla mnie,
            muszę sprawdzić, muszę się dowiedzieć, dowiem się, sprawdzę, muszę zapytać,
            czy nie, w zależności, jeszcze myślę, jeszcze myślimy, nie wiem jeszcze, sam
            nie wiem, sama nie wiem, sami nie wiemy, zastanowimy się, zastanowimy,
            pomyślimy, pomyślę nad tym, muszę to przemyśleć, musimy pomyśleć, musimy
            przemyśleć, musimy się zastanowić, musimy zapytać, musimy ustalić, muszę
            ustalić, muszę obgadać, muszę przegadać, muszę policzyć, muszę przeliczyć,
            przeliczyć, policzyć, muszę zobaczyć, skonsultować, skonsultuję,
            skonsultujemy, omówić, obgadać, przegadać, przedyskutować, dowiedzieć,
            sprawdzimy, zapytamy, spytamy, dam znać, damy znać, odezwę się, jeszcze nie
            zapadła, decyzja nie zapadła, nie zapadła decyzja, nie mamy zdania, nie mam
            zdania, bez zdania, waham się, wahamy się, waham sie, nie podjąłem, nie
            podjęłam, niezdecydowan*, nie jesteśmy pewni, nie jesteśmy zdecydowani, nie
            jestem zdecydowan*, nie jestem w stanie, nie umiem powiedzieć, nie potrafię,
            nie potrafię stwierdzić, nie umiem stwierdzić, nie orientuję się, nie mam
            wiedzy, nie mam bladego, bladego pojęcia, nie mamy pojęcia, skąd mam
            wiedzieć, skąd mogę wiedzieć, a skąd ja mam wiedzieć, bóg wie, bóg jeden
            wie, bóg raczy wiedzieć, licho wie, czort wie, ciul wie, zobaczy się
            jeszcze, jeszcze zobaczymy, jeszcze się zobaczy, czas pokaże, życie pokaże,
            pożyjemy zobaczymy, w trakcie ustaleń, w trakcie, ustalamy, ustalamy
            jeszcze, rozważam, rozważamy, rozważę, rozważymy, namyślam się, namyślę się,
            prześpię się z tym, jak państwo wolą, jak wolicie, jak pan woli, jak pani
            woli, jak uważacie, jak pan uważa, jak pani uważa, co polecacie, co
            doradzacie, co pan radzi, co pani radzi, wasz wybór, do wyboru do koloru,
            nie robi mi różnicy, nie robi różnicy, bez większego znaczenia, mi wszystko
            jedno, mi to obojętne, nie mam preferencji, bez preferencji, raz tak raz
            nie, raz tak raz siak, bywa różnie, jak kiedy, zależy od, zależy jak, zależy
            ile, zależnie od, nie przesądzam, do zastanowienia, do rozważenia, temat
            otwarty, sprawa otwarta, kwestia otwarta, w zawieszeniu, pod znakiem
            zapytania, nie pamiętamy, teraz nie powiem, na razie nie wiem, na razie nie
            wiemy, jeszcze się waham, się waham, waham, najpierw, porozmawiam, pogadam,
            porozmawiać, pogadać, skonsultuję się, naradzę się, naradzimy się, dać
            pomyśleć, dać mi pomyśleć, jak państwu, jak wam wygodni*, jak wygodniej, jak
            wygodnie, jak wam pasuje, jak wolą, nie określono, nie ustalono, nie
            zdecydowano, będę wiedzieć, będę wiedział*, bede wiedziec, wyjaśni się,
            musiałbym sprawdzić, musiałabym sprawdzić, musialbym sprawdzic, trzeba by
            sprawdzić, nie pamietam, od ręki nie powiem, tak od razu nie powiem
        """,
        "R": f"""
            nie rozumiem po co, nie bardzo rozumiem po co, nie widzę powodu, nie
            rozumiem dlaczego, nie pana interes, nie pani interes, nie państwa interes,
            po co te, po co takie, po co to wiedzieć, moja prywatna sprawa, po co to
            państwu, pomińmy, pomiń, pomin, pominąć, pomińcie, pomijam, dalej, następne,
            nastepne, skip, tajemnica, prywatne, poufne, proszę pominąć, następne
            pytanie, kolejne pytanie, inne pytanie, wolę zachować, nie powiem, nie
            odpowiem, bez komentarza, bez odpowiedzi, nie pana sprawa, nie pani sprawa,
            nie państwa sprawa, nie wasza sprawa, nie twoja sprawa, moja sprawa, nie
            wasz interes, nie twój interes, nie pański interes, to prywatne, to prywatna
            sprawa, prywatna sprawa, to poufne, to osobiste, po co państwu, po co wam,
            po co to, po co pan, po co pani, a co to, a dlaczego pytacie, dlaczego pan
            pyta, dlaczego pytacie, czemu pytacie, jakie to ma znaczenie, co za różnica,
            a co za różnica, nieistotne, to nieistotne, nie ma znaczenia, to bez
            znaczenia, bez znaczenia, nieważne, to nieważne, odmawiam odpowiedzi,
            tajemnica handlowa, nie ujawniam*, nie zdradzam*, nie udzielam*, nie podaję,
            nie podam, nie muszę odpowiadać, nie interesuj się, idźmy dalej, przejdźmy
            dalej, a na co to wam, na co to wam, na co wam to, na co wam, co to ma do
            rzeczy, co ma do rzeczy, jaki to ma związek, co pana to obchodzi, co panią
            to obchodzi, co was to obchodzi, co cię to obchodzi, co ci do tego, co wam
            do tego, co panu do tego, nie wasza broszka, nie twoja broszka, wścibskie,
            wścibskie pytanie, zbyt osobiste, za osobiste, zbyt prywatne, za prywatne,
            sprawa prywatna, to sprawa prywatna, kwestia prywatna, osobista sprawa,
            sprawa osobista, intymne, informacja poufna, informacje poufne, to
            tajemnica, tajne, zastrzegam, zastrzeżone, pominę, pominiemy, pomijamy, chcę
            pominąć, chciałbym pominąć, chciałabym pominąć, można pominąć, możemy
            pominąć, czy mogę pominąć, przejdźmy do, lecimy dalej, proszę dalej, przejdź
            dalej, następne proszę, zostawmy to, zostawmy, zostawię to dla siebie,
            zachowam to dla siebie, zachowam dla siebie, nie mam obowiązku, nie jestem
            zobowiązan*, nie życzę sobie pytań, nie odpowiadam na, bez takich pytań,
            takich pytań, za dużo pytań, przesłuchanie, to przesłuchanie, wolę
            przemilczeć, przemilczę, uchylam się, odmawiam, odmawiamy, nie dotyczy pana,
            nie dotyczy pani, nie interesuj, co to za różnica, to za różnica, jaka
            różnica, jaka to różnica, a jaka to różnica, wolę zachować dla siebie, nie
            zdradzę, to moja sprawa, nie widzę potrzeby, nie uważam za stosowne,
            {REFUSALS}
        """,
        "P": """
            potrzebny, potrzebna, potrzebne, potrzebuję, potrzebuje, potrzebujemy,
            potrzeba, chcę, chce, chcemy, chciałbym, chciałabym, chcielibyśmy, można,
            mogę, możemy, będę, bede, będziemy, wymagany, wymagana, interesuje, jestem,
            jesteśmy, mam, mamy, miałem, miałam, używałem, używałam, używaliśmy,
            korzystałem, korzystałam, korzystaliśmy, był, była, było, dodać, dodaj,
            gotowy, gotowa, posiadam, posiadamy, dysponuję, dysponujemy
        """,
        "o": "muszę, musimy, trzeba",
        "n": "nie, nje, ne, ani, żaden, żadna, żadne",
        "k": """
            zginę, zginiemy, utknę, ani w ząb,
            ani rusz, nie obejdzie się, się nie obejdzie, nie damy rady, nie dam rady,
            nie da się, nie poradzimy, nie poradzę
        """,
        "b": "bez",
        "e": "ja",
        "?": """
            nie rozumiem, nie zrozumiał*, co to znaczy, w jakim sensie
        """,
        "c!": "tylko nie, byle nie, byleby nie",
        "c": """
            ale, tylko, byle, lecz, ale nie teraz, ale nie dziś,
            ale nie dzis, ale nie dzisiaj, ale nie jutro, ale nie w, ale nie przed,
            ale nie po, ale nie od, ale nie rano, ale nie wieczorem, ale nie zaraz,
            ale nie od razu, ale nie natychmiast, ale nie tak, ale nie za
        """,
        ",": "bo, ponieważ, gdyż, i, a",
        "t": "więc, dlatego, zatem, toteż",
        "l": "czy",
        ".": "i tak, jeśli, jeżeli, dzień dobry, przepraszam",
    },
    topics=TOPICS,
    consent=("jcie", "ńcie", "zcie", "ćcie", "lcie", "rcie", "mcie"),
    torn=(
        frozenset({"tak", "no"}),
        frozenset({"nie"}),
        frozenset({"chyba", "może", "raczej", "pewnie", "wiem"}),
    ),
)
