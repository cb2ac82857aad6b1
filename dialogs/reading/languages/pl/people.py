"""Who decides, in Polish."""

from __future__ import annotations

from dialogs.reading.languages.pl.unsettled import UNSETTLED
from dialogs.reading.languages.shapes.people import PeopleTable

TABLE = PeopleTable(
    roles={
        "F:spouse": """
            mąż, maz, męża, meza, mężowi, mężem, mezem, żona, zona, żony, zony, żonie,
            żonę, żoną, zone, małżon*, malzon*, narzeczon*, partnerka, partnerki,
            partnerką, chłopak, chłopaka, chłopakiem, dziewczyna, dziewczyną,
            dziewczyny, mężuś, druga połowa, drugą połową, drugiej połowy,
            druga połówka, drugą połówką, ślubna, ślubny, lepsza połowa, małżonek,
            małżonka, ukochan*, druga strona, partner życiowy, konkubent*, konkubin*,
            moja dziewczyna, mój chłopak, mój mąż, moja żona, eks mąż, były mąż,
            była żona, żonka, żoneczka, żonkę, żonką, mężulek, mężulka, stary, stara,
            starej, starym, starą
        """,
        "F:parents": """
            mama, mamy, mamie, mamę, mamą, tata, taty, tacie, tatą, rodzice, rodziców,
            rodzicom, rodzicami, ojciec, ojca, ojcem, matka, matki, matką, teściowa,
            teściową, teść, teściem, teściowie, teściami
        """,
        "F:family": """
            rodzina, rodziny, rodzinie, rodziną, brat, brata, bratem, siostra, siostry,
            siostrą, syn, syna, synem, córka, córki, córką, dzieci, dziećmi, babcia,
            babci, babcią, dziadek, dziadkiem, wujek, ciocia, szwagier, szwagrem,
            kuzyn*, domownic*, bliscy, rodzeństwo, rodzeństwem, rodzinka, rodzinką,
            rodzinkę, dziecko, dzieckiem, dziecka, synow*, zięć*, wnuk*, wnuczk*,
            dziadka, dziadkami, dziadkowie, wujkiem, ciocią, ciotk*, kuzynk*,
            szwagierk*, bratow*, siostrzeniec, bratanek, brachol, siorka, siostrzyczk*,
            współlokator*, współlokatork*
        """,
        "F:partner": """
            wspólnik*, wspolnik*, wspólnicz*, partner, partnera, partnerem, partnerzy,
            partnerami, współwłaściciel*, współzałożyciel*
        """,
        "e": "on, ona, oni, one",
        "B:boss": """
            szef, szefa, szefowi, szefem, szefowa, szefową, szefostw*, kierowni*,
            przełożon*, przelozon*, zwierzchni*, góra, górą, zarząd*, kierownictw*,
            menedżer*, manager*, dyrekcj*, naczelni*, centrala, centrali, centralą,
            bossa, boss, ktoś inny, kto inny, inny dział, inna osoba, inne osoby,
            nie moja decyzja, nie mam uprawnień, osoby decyzyjne, osoba decyzyjna,
            rada nadzorcza, nie mój poziom, szefo, szefu, szefunio, szefostwo, dyrekcja,
            dyrekcji, rada, rada rodziców, rada gminy, gmina, urząd, burmistrz*, wójt*,
            starost*, deweloper decyduje, brygadzist* decyduje, menadżer*, menager*,
            kierownik, kierowniczka, kierownika, na górze, ci na górze, centrala firmy,
            firma matka, spółka matka, przewodnicząc*, wychowawc*, trener*, ktoś wyżej,
            wyżej postawion*, zarządca, ktoś z góry,
            inna osoba decyduje, inni decydują
        """,
        "B:director": """
            prezes*, dyrektor*, dyrektork*, ceo, coo, wiceprezes*, rektor*, dziekan*,
            wicedyrektor*, zastępc*, wicekierowni*
        """,
        "B:cfo": "cfo, dyrektor finansow*, finansow*, skarbni*",
        "B:owner": """
            właściciel*, wlasciciel*, inwestor*, udziałow*, założyciel*, akcjonariusz*,
            przedsiębiorc*, gospodarz*
        """,
        "B:landlord": "wynajmując*, wspólnot*, spółdzielni*, administracj*",
        "B:accountant": "księgow*, ksiegow*, księgowość",
        "B:specialist": "informaty*, inżynier*, prawni*, it, hr, kadry",
        "L:staff": """
            sekretar*, asysten*, pracowni*, stażyst*, pracownik*, recepcjonist*,
            specjalist*, praktykant*, podwładn*, referent*
        """,
        "A:agent": """
            pośrednik*, posrednik*, pośredniczk*, agent, agentem, agentką, deweloper*,
            architekt*, projektant*, wykonawc*, podwykonawc*, dekorator*, dealer*,
            handlarz*, dystrybutor*, florystk*, broker*, makler*, pośrednikiem,
            agentem nieruchomości, agencj*, wykonawcą, kierownik budowy, architektka,
            projektantka, konsultant* ślubn*, wedding planner*, organizator*,
            organizatork*, event manager*, zaopatrzeniow*, kupiec, brygadzist*,
            fachowiec, majster, dekoratork*, stylist*
        """,
        "C:client": """
            klient, klienta, klientki, klientów, klientem, klientką, klientka, klienci,
            znajomego, znajomej, znajomych, znajomym, znajoma, znajomy, znajomi, kolega,
            kolegi, kolegą, koleżanka, koleżanki, koleżanką, przyjaciel*, przyjació*,
            sąsiad, sąsiada, sąsiadki, sąsiadką, sąsiadem, zleceniodawc*, kumpel,
            kumpla, kogoś, kogoś innego, nabywc*, sąsiadce, sąsiadkę, sąsiadowi,
            sąsiadom, kumplowi, koledze, koleżance, znajomemu, babci koleżanki
        """,
        "K:client": "klientowi, klientce, klientom, koledze, znajomemu",
        "T": """
            przetarg*, pzp, zamówieniow*, rfp, rfq, aukcj*, licytacj*,
            zamówienia publiczn*, zamówień publiczn*, zamówieni* publiczn*,
            dział zakup*, działu zakup*, dziale zakup*, zapytanie ofertow*,
            konkurs ofert*, zapytania ofertow*, komisja przetarg*, prawo zamówień,
            postępowani* przetarg*, postępowani* zakup*, komisja zakup*,
            procedura zakup*, dział zaopatrz*, zaopatrzen*, zapytań ofertow*, tender*,
            komórka zakup*
        """,
        "t": """
            komisja, komisji, komitet*, konkurs*, postępowani*, trzy oferty, 3 oferty,
            kilka ofert, porównanie ofert, trzech ofert, 3 ofert, zbieramy oferty
        """,
        "G": """
            dla jednego z naszych klientów, dla jednego z klientów, dla jednego z moich
            klientów, dla jednej z klientek, w imieniu, na zlecenie, na rzecz,
            odsprzedaż, do odsprzedaży, nie dla siebie, reprezentuję, mój klient, mojego
            klienta, z polecenia klienta, na prośbę, dla klienta, dla klientki, dla
            mojego klienta, dla naszego klienta, dla klientów, dla znajomej, dla
            znajomego, dla kolegi, dla koleżanki, dla kogoś, dla kumpla, z ramienia, z
            upoważnienia
        """,
        "J": """
            zagłosujemy, przegłosujemy,
            wspólnie, wspolnie, razem, rodzinnie, rodzinna, obydwoje, oboje, obaj, obie,
            kolegialnie, zespołowo, zespolowo, kolektywnie, demokratycznie, naradzimy,
            skonsultujemy, omówimy, ustalimy, uzgodnimy, pogadamy, grupowo, we dwoje,
            we dwóch, we troje, nas dwoje, jest nas dwóch, wspólna decyzja,
            wspólną decyzję, decyzja wspólna, nie tylko ja, nie sam, nie sama,
            nie tylko ode mnie, nie jestem sam*, decyzja rodzinna, narada rodzinna,
            całą rodziną, cała rodzina, po połowie, pół na pół, składamy się,
            zrzucamy się, rada rodzinna, razem z, wspólnie z, rada rodziny, w rodzinie,
            narada, na naradzie, z mężem razem, z żoną razem, głosowanie, głosujemy,
            większością głosów, jednogłośnie, jednomyślnie, po konsultacji,
            w porozumieniu, za porozumieniem, ustalamy, uzgadniamy, naradzamy,
            konsultujemy, dogadamy się, dogadujemy się, porozumiemy się, w parze, parą,
            na spółkę, do spółki, po równo, pół na pół z, wszyscy razem, całym zespołem,
            cały zespół, zespół, zespołem, całą ekipą, całym działem, wszyscy, my razem,
            wspólna, wspólne, wspólnymi siłami, nie sam decyduję, nie sama decyduję,
            nie jednoosobowo, ja i mąż, ja i żona, mąż i ja, żona i ja, we czworo,
            we trójkę, we dwójkę, w dwójkę, też ma głos, też decyduje, też uczestniczy,
            również decyduje, ma też głos, też chce, też musi, jest nas, nas trzech,
            nas dwie, nas troje, nas czworo, nas kilku, nas kilkoro, rodzinnej,
            naradzie, rodzinną
        """,
        "W": "my, nam, nami",
        "v": """
            decydujemy, zdecydujemy, wybieramy, wybierzemy, podejmujemy, podejmiemy,
            postanowimy, podejmujemy decyzję, podejmiemy decyzję
        """,
        "V": """
            szukamy, patrzymy, myślimy, chcemy, płacimy, kupujemy, oglądamy,
            potrzebujemy, planujemy, pomyślimy, zastanawiamy się, zastanawiamy, będziemy
            decydować, będziemy wybierać, ustalamy wspólnie, robimy, chcielibyśmy,
            bierzemy, zamawiamy, umawiamy, zamierzamy, dogadujemy, wspólnie decydujemy,
            razem decydujemy
        """,
        "S": """
            ja, jestem, jednoosobowo, siebie, sobie, wyłącznie, tylko ja, ja sam,
            ja sama, ja jestem
        """,
        "h": "sam, sama, samodzielnie, osobiście",
        "z": "nie ma, nie mam",
        "s": "mnie, mi, mną, ode mnie, do mnie, na mnie, po mojej",
        "M": "mój, moj, moja, moje, mojego, mojej, moją, moim",
        "H": """
            mieszkanie, dom, firma, lokal, pieniądze, działalność, sklep, własność,
            kasa, nieruchomość, biznes
        """,
        "I": """
            ja i tyle, ja i koniec, ja i kropka, ja i nikt, ja i tylko ja, ja i już,
            ja i wystarczy, ty rządź, ty decyduj, ty wybieraj, ty wybierz, twoja
            decyzja, twój wybór, na mojej głowie, na moich barkach, nikogo nie
            pytałem, nikogo nie pytałam, nie pytałem nikogo, nie pytałam nikogo, się
            nie wtrąca, wszystko zależy ode mnie, rozmawia pan z, rozmawia pani z,
            rozmawiacie państwo z, z nim pan rozmawia, z nią pan rozmawia, nikogo
            nie muszę, z nikim nie muszę, decyduję, zdecyduję, zatwierdzam,
            rozstrzygam, podejmuję decyzj*, podejmę decyzj*, ja podejmuję, ja
            decyduje, moja decyzja, decyzja moja, decyzja jest moja, mój wybór,
            decyzja należy do mnie, zależy ode mnie, decyzję podejmuję, decyzje
            podejmuję, decyzje podejmuje ja, sam sobie szefem, mam decydujący głos,
            nikt poza mną, sam decyduje, sama decyduje, ostatnie słowo mam ja, ja
            rządzę, rządzę ja, ja tu rządzę, ja decyduję, sam decyduję, sama
            decyduję, sam zdecyduję, sama zdecyduję, sam podejmuję, sama podejmuję,
            sam wybieram, sama wybieram, decyzja po mojej stronie, po mojej stronie,
            w mojej gestii, w moich rękach, leży w moich, należy do mnie, do mnie
            należy, ja mam ostatnie słowo, mam ostatnie słowo, ostatnie słowo należy
            do mnie, ostatnie zdanie mam ja, ostatnie zdanie należy do mnie, moje
            ostatnie słowo, z nikim nie konsultuję, z nikim się nie konsultuję, nie
            muszę nikogo pytać, nie muszę z nikim, nikogo nie pytam, nikogo nie
            muszę pytać, nikt mi nie każe, bez konsultacji, nie konsultuję, jestem
            panem, jestem panią, sama sobie szefową, sam sobie panem, sama sobie
            panią, sam sobie sterem, sobie szefem, jestem singlem, jestem singielką,
            jednoosobowa działalność, jednoosobowa firma, jdg, prowadzę jednoosob*,
            odpowiadam ja, ja odpowiadam, mam pełnomocnictwo, mam upoważnienie,
            jestem upoważnion*, to moja działka, budżet jest mój, ja trzymam kasę,
            ja płacę i decyduję, osoba decyzyjna to ja, to ja jestem, ja jestem od,
            jestem jedynym decydentem, jestem głową, głowa rodziny to ja, głowa domu
            to ja, jestem założyciel*, założyciel to ja
        """,
        "j": """
            podpisuję, podpiszę, mieszkam sam*, nikt inny, singiel, singielka,
            kawaler, panna, rozwodnik, rozwiedzion*, wdowa, wdowiec, mieszkam w
            pojedynkę, freelancer*, prowadzę sam*, odpowiadam, mam prawo, moja
            działka, moja odpowiedzialność, mój budżet, mój podpis, moje zdanie,
            tylko moje zdanie
        """,
        "i": """
            płacę, place, wybieram, wybiorę, kupuję, kupię, zamawiam, biorę
        """,
        "D": """
            przekonać, przekonajcie,
            decyduje, decydują, decyzja, decyzję, decyzji, decyzje, zdecyduje,
            zdecydują, decydować, podejmuje, podejmie, podejmą, podejmują, podpisuje,
            podpisze, zatwierdza, zatwierdzi, akceptuje, zaakceptuje, głos, słowo,
            rządzi, rozstrzyga, postanowi, należy, zależy, odpowiada, wybór, zgoda,
            ma ostatnie słowo, ostatnie słowo, trzyma kasę
        """,
        "d": """
            powie, powiedzą, mówi, płaci, płacą, zapłaci, wybiera, wybierają, wybierze,
            kupuje, finansuje, też, uczestniczy
        """,
        "g": """
            akceptacj*, akceptację, zatwierdzenie, zgody, pozwolenie
        """,
        "q": """
            pogadać, porozmawiać, zapytać, zapytam, skonsultować, skonsultuję, spytać,
            spytam, uzgodnić, uzgodnię, omówić, omówię, naradzić, poradzić, poradzę,
            pogadam, porozmawiam, przegadać, przegadam, przedyskutować, dogadać, muszę
            zapytać, muszę spytać, muszę porozmawiać, radzę się, radzimy się, doradzam
            się
        """,
        "p": """
            zbieram, sprawdzam, orientuję, wynajmuję, rozeznaję, porównuję, tylko pytam,
            robię rozeznanie, prosił*, poprosił*, kazał*, szukam dla, szukam opcji,
            szukam wariantów, zbieram oferty, zbieram informacje, tylko zbieram, kazali,
            kazano, zlecono, zlecili, zlecił*, polecił*, mam za zadanie, przekażę,
            przekazuję, pomagam, pomagam wybrać, pomagam szukać, szukam w imieniu,
            wybieram dla, pytam w imieniu
        """,
        "w": "z, ze, razem z, razem ze, wspólnie z, wraz z",
        "o": "od, do, u, na, przez, po",
        "f": "dla",
        "x": "bez, oprócz, poza",
        "N": "nie, ani",
        "&": "i, oraz, &, +, plus",
        ".": "i to, nie znam",
        "U": f"""
            nikt nie wie, nikt jeszcze nie wie, nikt tego nie wie,
            chciałbym wiedzieć, chciałabym wiedzieć, jeszcze nie doszliśmy, nie
            doszliśmy, {UNSETTLED}, zależy od ceny, zależy od kwoty, nie ustal*, nie
            zdecydowan*, nie wiadomo kto, nie wiem kto, nie wiemy kto, jeszcze nie
            ustal*, zależy jaka cena, zależy ile, w zależności od kwoty, kto pierwszy,
            zależy kto, się okaże
        """,
    },
)
