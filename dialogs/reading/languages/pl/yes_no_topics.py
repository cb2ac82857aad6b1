"""Answers that mean yes or no to some questions only, in Polish."""

from __future__ import annotations

from dialogs.reading.languages.shapes.yes_no import Topic

TOPICS = (
    Topic(
        question="kartą, przelew*, płatność",
        no="gotówk*, tylko gotówk*",
    ),
    Topic(
        question="""
            ma pan, ma pani, mają państwo, macie, posiada, prawo jazdy
        """,
        yes="""
            jeden, jedna, jedno, dwa, dwie, dwoje, trzy, troje, czworo, kilka, kilkoro,
            syn*,
            córk*, posiadam, posiadamy, od, zrobiłem, zrobiłam, uzyskałem, uzyskałam,
            ważne
        """,
        no="""
            uczę, się uczę, w trakcie, straciłem, straciłam, zabrali, nieważne,
            wygasł*, zgubił*,
            cofnięte, po terminie
        """,
    ),
    Topic(
        question="potrzebn*, chcą, chciał*, życz*, potrzebuj*, pomoc, zainteresowan*",
        yes="""
            sam nie dam rady, sama nie dam rady, sami nie damy, nie poradzę,
            nie poradzimy,
            nie ogarnę, nie ogarniemy, nie mam swoj*, nie mamy swoj*, szukam, szukamy
        """,
        no="""
            mamy już, mam już, już mam, już mamy, poradzimy sobie, poradzę sobie,
            damy radę, dam radę, zrobimy sam*, zrobię sam*, po co, a po co, swojego,
            swoją, swój, własny, własną, własnego, we własnym zakresie, samodzielnie
        """,
    ),
    Topic(
        question="""
            właścic*, posiada*, własno*, należy do, należą do, pana mieszkanie,
            pani mieszkanie, państwa mieszkanie, wasze mieszkanie, pana dom, pani dom,
            państwa dom, wasz dom, pana lokal, państwa lokal, państwa nieruchomość
        """,
        yes="""
            figuruję, figurujemy, księdze wieczystej, księga wieczysta, akt notarialny,
            moje, moja, mój, nasze, nasz, nasza, do mnie, do nas, należy do mnie,
            należy do nas, na siebie, na mnie, na nas, odziedzicz*,
            współwłaśc*,
            własno*, kupił*, kredyt*, właści*
        """,
        no="""
            pilnuję, pilnujemy, opiekuję się mieszkaniem,
            ja tu tylko, ja tylko, jestem tylko, tylko opiekuję,
            należy do, należą do, najmuj*, najmę, cudze, mama, teściów, wynajmuję,
            wynajmuje, wynajmujemy, wynajem, najem, najemca, najemc*, lokator*,
            dzierżaw*, podnajm*, żona, mąż, rodzice, rodziców, mamy, męża, żony,
            najemczyni, lokatork*, komunaln*, socjaln*, zakładow*, akademik*, pokój u,
            służbow*, mieszkam u, wynajęt*, wynajmowan*
        """,
    ),
    Topic(
        question="montaż*, instalac*, zamont*, montuje*, ustawi*, złoż*, skręc*",
        yes="""
            państwa ekipa, wasza ekipa, wasi ludzie, wasi fachowcy, ktoś od was,
            ledwo, ledwie,
            pod klucz, z montażem, wy montujecie, państwo montują, nie umiem,
            nie umiemy,
            nie poradzę, nie poradzimy, nie potrafię, nie dam rady sam*, nie mam komu,
            nie ma kto, nie mam narzędzi, dwie lewe ręce, z całością, kompleksow*
        """,
        no="""
            z zawodu, stolarz*, konserwator*, się tym zajmuje, zajmuje się tym, się tym
            zajmie, wystarczy dostarczyć, tylko dostarczyć, wystarczy przywieźć,
            poradzimy, poradzę, zamontuję, zamontujemy, złożę, złożymy, skręcę,
            skręcimy, ustawię, ogarnę, ogarniemy, umiem, potrafię, znajomy zrobi, zrobię
            sam*, zrobimy sam*, fachowca, swoich, tylko, sam, sama, sami, samodzielnie,
            samemu, własny, własna, własną, swoją, swoja, mąż, tata, brat, zięć, teść,
            wujek, sąsiad, kolega, złot* rączk*, da radę, damy radę, szwagier, we
            własnym zakresie, własnymi siłami, mam fachowc*, mamy ekip*, mam ekip*, mam
            kogoś, tylko okna, same okna, bez, ekip*
        """,
    ),
    Topic(
        question="lat, pełnoletni*, 18",
        yes="""
            skończone, dawno, powyżej, pełnoletni*, już, ukończ*
        """,
        no="""
            za rok, za miesiąc, w przyszłym roku, dopiero, niepełnoletni*, poniżej,
            jeszcze nie, wkrótce
        """,
    ),
    Topic(
        question="wcześniej, używa*, korzysta*, doświadcz*, kiedyś, u nas, już państwo",
        yes="""
            nasz drugi, nasz trzeci, drugi już, trzeci już, poprzedni*, poprzednie, dwa
            poprzednie, mieliśmy, pracowaliśmy, pracowałem, pracowałam, kiedyś, w
            młodości, w szkole, jako dziecko, próbował*, lat, lata, rok, miesi*, raz,
            dawno, bitrix*, wcześniej, zdarzało się, trochę, nie raz, niejednokrotnie,
            nie pierwszy raz, nie po raz pierwszy, kolejny raz, drugi raz, stały klient,
            stała klientka, wielokrotnie, bywałem, bywałam, byłem, byłam, byliśmy,
            zamawiałem, zamawiałam, zamawialiśmy, kupowałem, kupowałam, rok temu, w
            zeszłym roku
        """,
        no="""
            szuflad*, wizytówk*, wizytówek, karteczk*, w głowie,
            początkując*, nowicjusz*, amator*, zielony, zielona, pierwszy raz, nowy,
            nowa,
            excel*, zeszy*, notes*, na papierze, od zera, ręcznie
        """,
    ),
    Topic(
        question="zadzwonić, oddzwonić, telefon*, dzwoni*",
        yes="""
            dzwonić, dzwoń, dzwońcie, czekam, zadzwonić, oddzwonić, o każdej porze,
            kiedykolwiek, po, przed, ale jutro, tylko jutro, lepiej jutro
        """,
        no="""
            wolałbym żeby, wolałabym żeby, żeby pani napisała, żeby pan napisał, na
            piśmie, listownie, słabo słyszę, słabo już słyszę, niedosłyszę, nie mogę
            rozmawiać, nie mogę odebrać, nie mogę gadać, pisemnie, prowadzę, kierownic*,
            jadę, jestem w drodze, napisać, pisać, piszcie, napiszcie, mail*, sms*,
            zajęt*, czat*, w pracy, na spotkaniu, jutro, wiadomoś*
        """,
    ),
    Topic(
        question="przyjechać, wizyt*, pomiar*, pasuje, odpowiada",
        yes="""
            nic nie mam, nie mam nic, nie mam planów, mam czas, mam wolne, mam wolny,
            mam luz, będziemy w domu, jestem w domu, przyjeżdżać, przyjechać, czekam,
            będę w domu, zapraszam
        """,
        no="""
            mam, mamy, jestem u, jestem na, jestem w,
            zajęt*, wyjeżdżam, nie ma mnie, w pracy, brak czasu, pracuję, pracujemy,
            sam* zmierzył*, sam* mierzył*, sami zmierz*, już zmierz*, zmierzone,
            mam wymiar*,
                mamy wymiar*, znam wymiar*, na wyjeździe, poza miastem, mam plany,
                mamy plany, mnie nie będzie,
            nie będzie mnie, nie będzie nas, nas nie będzie, urlop*, za wcześnie,
            za późno, nie mam czasu, delegacj*, na uczelni, w szkole
        """,
    ),
    Topic(
        question="dostaw*, dowie*, przywie*, transport*",
        yes="""
            dostarczyć, przywieźć, kurier*, pod adres, nie mam auta, nie mam samochodu,
            nie mam czym, nie mamy czym, nie mam jak, nie mamy jak, nie uniosę, ciężk*,
            pod drzwi, do domu, do mieszkania, bez auta, bez samochodu, nie dojadę,
            nie dam rady odebrać, nie mogę odebrać
        """,
        no="""
            swoim, własnym, mam auto, mam busa, mam samochód, mamy auto, mam przyczep*,
            podjadę, podjedziemy, przyjadę po, przyjedziemy po, mieszkam obok,
            mieszkam blisko, zabiorę, zabierzemy, wezmę, weźmiemy, osobiście, własny,
            swój, odbiór*, odbiorę, odbierzemy, odbiorem, sam, sama, sami
        """,
    ),
    Topic(
        question="bilecik*, kart*, dodać",
        yes="z życzeniami, dodać, dodaj, napisać, napiszcie",
        no="""
            osobiście, wręczę, wręczam, tylko, po prostu, sam, zwykły, bez,
            sam bukiet, same kwiaty
        """,
    ),
)
