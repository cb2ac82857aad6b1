"""Polish: endings, irregular words, fillers; everything without diacritics."""

from __future__ import annotations

from dialogs.reading.languages.shapes.forms import Forms

TABLE = Forms(
    endings=(
        *("owaniem", "owania", "owanie", "owaniu"),
        *("owalbym", "owalabym", "alibysmy", "alabym", "albym"),
        *("ujecie", "ujemy", "ujesz", "ujcie", "iecie", "ycie", "icie", "acie"),
        *("owego", "owych", "owym", "owej", "owymi", "owa", "owe", "owy"),
        *("iego", "iemu", "iej", "ich", "imi", "ego", "emu", "ych", "ymi"),
        *("ujac", "iacy", "acy", "ajac", "eniem", "enia", "enie", "eniu", "aniem"),
        *("ania", "anie", "aniu", "owac", "uje", "uja", "iami", "ami", "iach"),
        *("ach", "iom", "owi", "ow", "iem", "om", "em", "im", "ym", "ia", "ie"),
        *("io", "iu", "ac", "ic", "yc", "ec", "aja", "aj", "al", "ala", "ali", "aly"),
        *("il", "ila", "ili", "ily", "yl", "yla", "yli", "iala", "ieli", "emy"),
        *("amy", "imy", "ymy", "asz", "isz", "ysz", "esz", "any", "ana", "ane"),
        *("ony", "ona", "one", "eni", "ani", "ej", "a", "e", "i", "o", "u", "y"),
    ),
    shortest=3,
    fleeting=(("k", "ek"), ("n", "en"), ("n", "ien")),
    irregular={
        form: stem
        for stem, forms in {
            "okn": "okno okna okien oknu oknem oknami oknach okienko okienka",
            "czlowiek": "czlowiek czlowieka czlowiekiem czlowiekowi ludzie ludzi "
            "ludzmi ludziom",
            "cen": "cena ceny cene cenie ceną cen cenach cenami",
            "dzien": "dzien dnia dni dniu dniach",
            "rok": "rok roku lat lata latach",
            "bukiet": "bukiet bukiety bukietu bukietow bukiecie",
            "kupi": "kupic kupie kupi kupimy kupia kup kupuje kupujemy kupno kupowac",
            "wysl": "wyslac wysle wyslij wyslijcie wysylka wysylke wysylki wysylacie "
            "wysylaja wysylamy wyslecie",
            "plac": "placic place placi placisz placimy zaplacic zaplace zaplata "
            "platnosc platnosci platne platny platna",
            "jest": "jest sa byl byla bylo byly bedzie beda",
            "mam": "mam masz macie mamy maja ma miec mial",
            "chc": "chce chcemy chcialbym chcialabym chcialem chcialam chcialo chca",
            "mog": "moge mozemy moga mozecie mozesz moze mozna",
            "potrzeb": "potrzebuje potrzebujemy potrzebne potrzebny potrzebna potrzeba "
            "potrzebnych",
            "pies": "pies psa psem psy",
            "wziac": "wziac wezme wezmiemy wziela biore bierzemy bierzecie brac bral "
            "wzial",
            "idz": "isc ide idzie idziecie idz",
            "zwrot": "zwrot zwrotu zwroty zwrocic zwroca zwroccie zwracacie",
            "oddac": "oddac oddajcie oddacie oddasz oddaj oddaje oddamy",
            "da": "da dacie dadza dac dasz dajcie daj dajecie daje",
            "pomoc": "pomoc pomoz pomozcie pomocy",
            "prac": "praca prace pracy pracuje pracujecie pracowac",
            "stop": "stop",
            "opust": "opust opusty opustu opuscic opuscicie",
            "upust": "upust upusty upustu",
            "dowie": "dowiezc dowieziecie dowiezie dowiezcie dowozicie dowoz dowozu "
            "dowozic dowozi",
            "przywie": "przywiezc przywieziecie przywiezie przywieziesz przywozicie",
        }.items()
        for form in forms.split()
    },
    fillers=frozenset(
        """
        a i no to tez też też prosze prosza poprosze pan pani panstwo panstwa panstwu
        u was wam wasz wasza wasze waszych waszej nam nas nasz nasza nasze ja mnie mi
        moj moja moje moją ten ta te tego tej tych sie w we na po do z ze za od dla o
        przy jest sa byc bylo czy moze jakos jakies jakis jakas troche okolo mniej
        wiecej teraz juz jeszcze tak wlasnie ewentualnie czesc hej dzien dobry witam
        """.split(),
    ),
    spelling=dict(zip("ąćęłńóśźż", "acelnoszz", strict=True)),
    plain=frozenset(
        """
        którzy jakieś kiedyś historii jedna jedną zostanie pomiędzy gdzieś jakoś
        czegoś mówiąc powinna śmierć wielki odpowiedź jakiegoś zmian zdanie działań
        spoko zadanie miesiące jakimś dłużej pomoże wchodzi równie składa zgadza
        pięknie przyjdzie działać pamiętaj zdania jakiejś pamiętać miesiąca otrzymał
        przestać programy zadania założyć śmieci opowiada działo miesiącu ducha wysłać
        zjeść jakbyś pamięta wyszła zaczynam środek powinieneś jakies ludzkie podjąć
        zmieniać napis wchodzą gdybyś wyzwanie taniec napisz służba telefony zamierza
        zajęć zróbmy maciej ponoć odpowiedz otrzymać pojechać jakichś kontrakt radzie
        podobna celowo palce zarobić któryś produkcję wysyła rozmawia działał
        opowiedzieć zdrowe chile dawnych któregoś dobrzy ktorzy napiszę podjęcia
        ludzki odchodzi robiąc kiedys jakos wymienia znając konie podobną poprawnie
        oceniać śmiech dostrzec działu napisze wyłączyć jakoby kontra opowiadać
        otrzyma wyborcy żądanie żądania czwartej dźwięki zalicza płacze zwracać
        czwarte odpowiadam powinnaś zamienić zróbcie odmawia tygodnik dziki kontraktu
        chorzy dziale zamknięcie tajemnic działka wiersze zaczniemy zdarzy granie
        kartkę odejdzie pliki przedziale wymieniać pamiętamy pekinie udostępnia
        niedzieli postem różowy sprawnie słuchajcie gdzies torze wpisz ciastka
        dzielnic przeszli master worek zgłaszać błędzie wybrałem przejechać wygrałam
        wygrałem wygraliśmy wygraliście wtorek wtorki dziewięć dziesiątej martwe
        martwię ocean policzyć połączyć podłączyć odliczyć zmieścić prawda wiersz
        rozbiłem zbieram obchodzi obejdzie odbiorze sprzedam rocznie przelać przysłać
        przesłać czego jednak mieszkam spokój
        """.split(),
    ),
    first_person=("ujemy", "amy", "imy", "ymy", "emy", "uję"),
    wishes=frozenset(
        """
        potrzebujemy potrzebuję szukamy chcemy chcielibyśmy mamy planujemy planuję
        kupujemy kupuję kupimy zamawiamy zamówimy bierzemy weźmiemy myślimy czekamy
        wiemy możemy musimy jesteśmy będziemy rozumiemy wybieramy porównujemy porównuję
        decydujemy decyduję zastanawiamy mieszkamy interesujemy pytamy prosimy liczymy
        płacimy zapłacimy remontujemy remontuję rezygnujemy rezygnuję rezerwuję
        rezerwujemy kończymy budujemy buduję urządzamy zaczynamy jedziemy przyjedziemy
        znamy umawiamy dziękujemy dziękuję przepraszamy spodziewamy spotykamy
        zobaczymy wprowadzamy odbierzemy zabierzemy obiecujemy przyjmujemy przyjmiemy
        reklamy programy problemy systemy zimy tematy panoramy kremy przyjaciółmy
        """.split()
    ),
)
