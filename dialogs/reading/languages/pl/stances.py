"""Polish answers to “when?” that name no time."""

from __future__ import annotations

from dialogs.reading.languages.shapes.stances import Stances

TABLE = Stances(
    words={
        "fast": r"""
            szybciej|prędzej|wcześniej|szybko|rychlej
        """,
    },
    first=(
        (
            "no_rush",
            r"""
            nie w tym (?:roku|miesiącu|tygodniu|kwartale)(?: \w+)*
            """,
        ),
        (
            "unknown",
            r"""
            zależy od (?:tylu|wielu|różnych|mnóstwa)(?: \w+)*
            nie (?:jestem|jesteśmy) w stanie (?:\w+ )*(?:powiedzieć|określić|podać)
            zależy od (?:\w+ )?(?:cen\w*|koszt\w+|kwoty|wyceny|budżetu|wielu
            |okoliczności|nastroju)
            nic (?:konkretnego|pewnego|ustalonego|dokładnego)(?: \w+)*
            nie (?:rozmawia\w+|omawia\w+|uzgadnia\w+|dogada\w+)(?: \w+)*
            (?:jeszcze |na razie |sam |sama |dokładnie |póki co )*nie (?:wiem|wiemy
            |jestem pewn\w+|jestem pewien|ustali\w+
            |zdecydowa\w+)(?: \w+)? kiedy(?: \w+)*
            (?:trudno|ciężko) (?:\w+ )*(?:powiedzieć|określić|stwierdzić|przewidzieć)
            (?:teraz|na razie|dziś|dzisiaj|w tej chwili|tak od razu) nie (?:powiem
            |odpowiem|wiem|podam|umiem|potrafię)(?: \w+)*
            nie (?:powiem|odpowiem|podam) (?:\w+ )*(?:teraz|na razie|dokładnie
            |dziś|od razu)(?: \w+)*
            """,
        ),
    ),
    always=(
        (
            "no_rush",
            r"""
            nie (?:\w+ )?(?:spieszymy|śpieszymy|spieszę|śpieszę)(?: się)?
            (?:nic )?(?:się )?nie (?:pali|śpieszy|spieszy|goni)(?: się| mi| nam| nas
            | mnie)*
            nie (?:mi|nam|się) (?:się )?(?:spieszy|śpieszy|pali)
            (?:jeszcze )?nie teraz
            nie (?:jest )?(?:to )?(?:pilne|pilny|pilna|pilnie|bardzo pilne
            |aż tak pilne)
            niepiln\w+|bez (?:pośpiechu|spiny|ciśnienia|presji)|na spokojnie
            spokojnie$|może (?:\w+ )?poczekać|mamy czas|mam czas
            (?<!jaki )jest czas(?! \w+(?:ji|wy|ia|żu|cy)\b)
            nic pilnego|nie (?:ma|mam|mamy) pośpiechu
            nie ma (?:się )?(?:co )?(?:się )?(?:spieszyć|śpieszyć)
            mamy dużo czasu
            """,
        ),
        (
            "asap",
            r"""
            (?:na )?kiedy(?: \w+)* najwcześniej
            (?:jak ?|możliwie )naj{fast}|jak naj(?:szybszy|wcześniejszy)\w*
            najszybciej jak\w*(?: \w+)*|w najszybszym(?: \w+)*
            możliwie (?:szybko|jak najszybciej)|im {fast}(?: \w+)? tym lepiej|asap
            a s a p|(?:na|już|jeszcze) wczoraj|wczoraj$
            jak tylko (?:ktoś|znajdzie się|zwolni się|będzie termin|ktokolwiek)(?: \w+)*
            (?<!nic )(?<!nie )(?:bardzo |mega ?|super ?|ultra ?|hiper|arcy
            |raczej )?piln(?:e|ie|y|a|ą|ego)
            natychmiast(?:owo)?|niezwłocznie|bezzwłocznie|od (?:razu|zaraz|ręki)
            w trybie pilnym|na cito|cito|(?:już )?teraz(?: zaraz)?$|zaraz$|już$
            na już|w tej chwili|czym prędzej
            w najbliższym (?:czasie|możliwym terminie|terminie|możliwym czasie)
            pierwszy (?:wolny|możliwy)(?: \w+)*
            najbliższy (?:wolny|możliwy)(?: \w+)*|bez zwłoki|ekspresowo|na gwałt
            na wczoraj|pali się|czas nagli
            jak tylko (?:możecie|będziecie mogli|się da|można|dacie radę
            |możliwe)(?: \w+)*
            tak szybko jak(?: \w+)*|kiedy tylko (?:możecie|się da)
            najwcześniej jak\w*(?: \w+)*
            """,
        ),
    ),
    asked=(
        (
            "unknown",
            r"""
            (?:dobre|trudne|ciężkie) pytanie|(?:muszę |musimy )?(?:się )?zastanowi\w+
            do (?:ustalenia|uzgodnienia|przemyślenia|obgadania)
            """,
        ),
        (
            "refused",
            r"""
            nie (?:mam zamiaru|będę|zamierzam) (?:\w+ )*(?:odpowiadać|mówić|podawać)
            (?:to )?(?:nie )?(?:wasz|twój|pana|pani) (?:\w+ )?(?:interes|problem)
            dalej$|następne
            a co was to|nie muszę odpowiadać|odmawiam(?: \w+)*|nie podam(?: \w+)*
            nie (?:powiem|odpowiem|podam|zdradzę|odpowiadam|podaję|mówię
            |ujawniam)(?: \w+)*
            nie chc(?:ę|emy) (?:\w+ )?(?:mówić|odpowiadać|podawać|zdradzać
            |powiedzieć|rozmawiać|ujawniać)(?: \w+)*
            nie będę (?:\w+ )?(?:mówić|odpowiadać|podawać|odpowiadał\w*
            |mówił\w*)(?: \w+)*
            (?:wolę|wolałbym|wolałabym|wolimy|wolelibyśmy) nie(?: \w+)*
            bez komentarza|tajemnica(?: \w+)*|pomi[ńn]\w*|pomijam|prywatne
            prywatna sprawa|sekret|następne pytanie|poufne
            (?:a )?(?:co|jaka|jakie) (?:to |wam |was |cię |państw\w+ |ci )*(?:za[ ]
            |to )?(?:różnica|obchodzi|interesuje|znaczenie)(?: \w+)*
            po co (?:wam|ci|to|panu|pani|państwu)(?: \w+)*
            (?:dlaczego|czemu) (?:pytacie|pan pyta|pani pyta|pytasz)(?: \w+)*
            nie (?:wasza|twoja|pana|pani|państwa) (?:\w+ )?(?:sprawa|rzecz)
            nie (?:wasz|twój) (?:\w+ )?interes|a po co|do czego (?:wam|to)(?: \w+)*
            to moja sprawa|czy to (?:ważne|istotne)|co za różnica|co wam do tego
            """,
        ),
        (
            "no_rush",
            r"""
            nie (?:jest to )?(?:priorytet|krytyczne)|nie nagli|nic pilnego
            bez ciśnienia
            w wolnym czasie|kiedy (?:wam )?(?:wygodnie|pasuje|będzie wygodnie)
            jak wam pasuje
            tylko (?:pytam|patrzę|oglądam|zbieram oferty)(?: \w+)*
            na przyszły rok może
            (?:tylko|na razie|po prostu|dopiero
            |ja)? ?(?:się )?(?:tylko )?(?:rozglądam|rozglądamy|orientuję|orientujemy
            |sprawdzam|sprawdzamy|pytam|pytamy|oglądam|przeglądam|porównuję
            |porównujemy|rozeznaję|zbieram|interesuję|ciekawość|rozeznanie)(?: \w+)*
            (?:obojętnie|obojętne|wszystko jedno|bez różnicy|bez znaczenia|nieważne
            |nieistotne|nie ma znaczenia|nie robi różnicy|nie gra roli
            |dowolnie)(?: \w+)*
            kiedyś(?: \w+)*|kiedykolwiek|kiedy bądź|w przyszłości|na przyszłość
            później$|potem$|jeszcze nie teraz|nie teraz|nieprędko|nie prędko
            w swoim czasie|w dowolnym (?:momencie|terminie|czasie)|dowolny termin
            kiedy (?:wam|państwu|pan|pani|będzie|chcecie|możecie)(?: \w+)*
            elastycznie|jestem elastyczn\w+|dostosuj\w+(?: \w+)*|z ciekawości
            tylko ciekaw\w+|poczekam|poczekamy|bez terminu|w wolnej chwili
            """,
        ),
        (
            "event",
            r"""
            (?:zaraz |od razu |tuż |dopiero |krótko )?(?:po|jak|jak tylko|kiedy
            |kiedy tylko|gdy|gdy tylko|przed|zanim|dopóki|aż|jeśli|jeżeli|zależy od
            |zależnie od|w zależności od|czekam(?:y)? (?:na|aż)|najpierw|po tym jak
            |od kiedy|do|do czasu|z chwilą|wraz z|w momencie|na) (?!się da|najszyb
            |razie|spokojnie|wyjdzie|będzie$|możecie|bądź|indziej|najprę
            |dobrze)\w{2,}(?: \w+)*
            """,
        ),
        (
            "asap",
            r"""
            (?<!nie )[sś]pieszy (?:mi|nam) się|(?<!nie )[sś]piesz(?:ę|ymy) się|awari\w+
            zalewa\w*|cieknie|pękł\w+|potop\w*|przedwczoraj(?: \w+)*
            szybko|szybciutko|teraz|zaraz|już|prędko|najszybciej|bieżąco|od ręki
            pilniej|niebawem|wkrótce|lada (?:dzień|moment)
            """,
        ),
        (
            "unknown",
            r"""
            nie (?:\w+ )?(?:rozmawialiśmy|uzgodniliśmy|ustalaliśmy
            |omówiliśmy)(?: \w+)*
            dobre pytanie|trudne pytanie|ciężkie pytanie|kwestia otwarta|bez konkretów
            nie (?:powiem|odpowiem) (?:dokładnie|teraz|na razie)|w trakcie \w+
            do uzgodnienia
            nie ?wie(?:m|my|dzą)?(?: \w+)*
            nie (?:\w+ )?(?:zdecydowal\w+|zdecydowałem|zdecydowałam|zdecydowane
            |zdecydowan\w+|ustalil\w+|ustalone|ustaliłem|ustaliłam|mam pojęcia
            |mamy pojęcia|jestem pew\w+|jesteśmy pewn\w+|podję\w+|określil\w+
            |planowal\w+|myśl\w+|zastanawia\w+|potrafię|umiem|wiadomo|znam|znamy
            |(?:mam|mamy) (?:\w+ )?(?:terminu|planów|daty|pomysłu)|mam terminu
            |mamy terminu|mam planów|mamy planów)(?: \w+)*
            (?:trudno|ciężko|niełatwo|za wcześnie) (?:\w+ )?(?:powiedzieć|określić
            |stwierdzić|odpowiedzieć|mówić|przewidzieć|orzec|\w+ć)(?: \w+)*
            nie da się (?:\w+ )?powiedzieć|zobaczymy|zobaczę|zobaczy się|się zobaczy
            się okaże|okaże się|pożyjemy(?: \w+)*
            (?:jeszcze |ciągle |dopiero |wciąż )?(?:się )?(?:zastanawia(?:m|my)
            |myśl(?:ę|imy)|rozważa(?:m|my)|decyduj\w+|ustala(?:m|my)|namyśla\w+
            |dyskutuj\w+|waham\w*)(?: \w+)*
            jak (?:wyjdzie|będzie|się uda|się ułoży|pójdzie|bóg da)(?: \w+)*
            to zależy|zależy|pojęcia nie mam|bez pojęcia|kto (?:to )?wie|niewiadomo
            nie wiadomo|do ustalenia|nie ?określon\w+|nieustalon\w+|nie pamiętam
            muszę (?:\w+ )?(?:zapytać|spytać|sprawdzić|ustalić|pomyśleć|przemyśleć
            |zastanowić|się zastanowić|skonsultować|obgadać|porozmawiać
            |omówić)(?: \w+)*
            musimy (?:\w+ )?\w+ć(?: \w+)*|dam znać(?: \w+)*|damy znać|odezwę się
            jeszcze nie|na razie nie|może$|nie mam zdania|hm+$
            brak (?:terminu|planów|decyzji)(?: \w+)*|w trakcie ustaleń
            """,
        ),
    ),
)
