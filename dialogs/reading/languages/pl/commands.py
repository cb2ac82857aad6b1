"""Polish: what a person says to steer the conversation."""

from __future__ import annotations

from dialogs.reading.languages.shapes.commands import Commands

_CLASSES = {
    "person": "menedżer* manager* menadżer* konsultant* doradc* operator* specjalist* "
    "pracownik* handlow* sprzedawc* kierownik* przełożon* szef* obsług* agent",
    "human": "człowiek* ludzie =kimś =ktoś =kogoś =osoba =osobą =osobę @person",
    "alive": "żywy żywym żywego żywa żywą prawdziwy prawdziwym prawdziwego realny",
    "fetch": "połącz* przełącz* zawołaj* daj* poproś* proszę przekaż* skontaktuj* wezwij* "
    "dawaj* podaj* przekieruj*",
    "talk": "rozmawiać porozmawiać pogadać pogadam gadać mówić rozmowa rozmowę rozmowy "
    "skontaktować kontakt kontaktu pomówić",
    "want": "chcę chciał* chcial* mogę można muszę potrzebuję poproszę proszę wolę wolał*",
    "write": "piszcie pisz pisać pisz* dzwońcie dzwoń dzwonić dzwon* wysyłajcie wysyłaj "
    "wysyłać wysyla* nękać nękajcie spamować spamujcie przysyłać przysyłajcie kontaktować "
    "kontaktujcie zawracać zawracajcie",
    "mailing": "lista listy liście baza bazy newsletter* wiadomości powiadomie* subskrypcj* "
    "sms* mailing* maile reklam*",
    "erase": "usunąć usuń usuńcie usunięcie skasować skasuj skasujcie wymazać zapomnijcie "
    "wykasuj wykasujcie wyczyść usunie*",
    "data": "dane danych numer telefon konto rozmowę historię informacje kontakt osobowe",
    "answer": "odpowiedź odpowiedzi dane adres numer telefon imię ilość datę termin budżet "
    "kwotę poprzedni* wybór rozmiar coś",
    "fix": "poprawić popraw poprawcie poprawka zmienić zmień zmieńcie skorygować edytować "
    "zmiana",
    "bot": "bot botem robot robotem automat automatem maszyna maszyną program ai "
    "chatbot chatgpt gpt komputer sztuczna",
    "when": "później potem jutro pojutrze poniedziałek wtorek środę czwartek piątek sobotę "
    "niedzielę tydzień tygodniu wieczorem rano po za jak kiedy weekend weekendzie urlopie "
    "świętach miesiąc",
    "return": "odezwę odezwiemy napiszę napiszemy wrócę wrócimy zadzwonię zadzwonimy "
    "oddzwonię odpiszę odpowiem zgłoszę dam odezwe",
    "say": "mówić powiedzieć powiem podawać podać podam odpowiadać odpowiedzieć zdradzać "
    "zdradzić ujawniać dawać udostępniać zostawiać zostawić zdradzę odpowiem ujawnię "
    "podaję zostawię",
}

_PATTERNS = {
    "human": (
        "@talk .. z|ze @human",
        "@want @human|@alive !decyz* !budżet*",
        "@fetch .. z|ze|do|mnie|mi|nas|kogoś|$ .. @human",
        "@fetch .. @human",
        "@alive+człowiek*|osob*|@person",
        "ktoś|kogoś|kimś .. @alive",
        "jest .. ktoś|człowiek|konsultant .. tam|tu|żywy|online|$",
        "jest .. tam|tu .. ktoś|człowiek|konsultant",
        "^ @person $",
        "^ człowiek|człowieka|człowiekiem|ludzie $",
        "z+człowiekiem|konsultantem|konsultantka|doradcą|kimś|menedżerem|managerem "
        "chcę|proszę|połącz*|można|$",
        "zadzwońcie|zadzwoń|oddzwońcie|oddzwoń|oddzwonić|zadzwonić|dzwońcie|zatelefonujcie "
        ".. do_mnie|proszę|mi|mnie|można|może|jutro|$",
        "oddzwoń|oddzwońcie|oddzwonienie|oddzwonić",
        "proszę .. o_telefon|oddzwon*|kontakt*|zadzwon*|rozmow*",
        "proszę o+telefon|kontakt|rozmowę",
        "niech .. ktoś|konsultant|człowiek .. zadzwon*|oddzwon*|napisze|odezwie|skontaktuje",
        "ktoś .. zadzwon*|oddzwon*",
        "skontaktujcie|skontaktuj|kontakt .. ze+mną|nami",
        "nie .. chcę|będę .. z+botem|robotem|automatem|maszyną",
        "dość|mam_dość .. bota|botów|botem",
        "numer|telefon .. do .. @person|biura|was",
        "obsługa|obsługi|obsługą+klienta",
        "konsultant* proszę|teraz|pilnie|można",
        "przełącz*|połącz* .. mnie",
    ),
    "stop": (
        "^ stop|wypisz|wypiszcie|koniec $",
        "wypisz|wypiszcie|wypisać|wypisuję|wypisanie|wyrejestruj*",
        "nie+@write .. więcej|już|mi|mnie|do|nam|$",
        "więcej|już .. nie+@write",
        "proszę .. nie+@write",
        "nie+chcę|życzę|zgadzam .. wiadomo*|otrzymyw*|dostaw*|reklam*|newsletter*|spam*|"
        "sms*|kontakt*",
        "przestań*|przestańcie|skończcie|dość|koniec .. @write|pis*|dzwon*|spam*|wiadomo*|"
        "nęka*",
        "usuń*|usunąć|wykreśl*|skreśl*|wyrzuć* .. z|ze .. @mailing|kontakt*",
        "rezygnuję|zrezygnować|anuluj*|odwołuję .. z .. @mailing|subskrypcj*",
        "anuluj*|wyłącz* @mailing",
        "nie prosiłem|prosiłam|zapisywałem|zapisywałam|zamawiałem|wyrażałem|wyrażałam .. "
        "wiadom*|kontakt*|pisan*|to|newsletter*|się|$",
        "nie prosiłem|prosiłam .. o",
        "odczep*|spadaj*|odwal*|odpieprz*|spieprzaj*|wypierda*|spierda*",
        "dajcie|daj+mi+spokój",
        "spokój dajcie|daj|mi",
        "zostaw*+mnie w_spokoju|$",
        "to .. jest .. spam",
        "^ spam $",
        "zgłoszę|zgłaszam|zablokuję|blokuję .. spam|was|numer|to",
    ),
    "erase": (
        "@erase .. moje|mój|mojego|mnie|wszystkie|swoje .. @data|$",
        "@erase .. @data",
        "wycof*|cofam .. zgod*",
        "prawo .. zapomnienia",
        "rodo",
    ),
    "back": (
        "^ wstecz|cofnij|wróć|powrót|cofnąć|wracamy|back $",
        "wróć*|cofnij|cofnąć|wrócić|powrót|wracam* .. do .. poprzedn*|pytan*|krok*",
        "cofnij|cofnąć|cofnijmy",
        "poprzednie+pytanie|krok",
        "krok+wstecz|tył",
        "^ do+tyłu $",
    ),
    "restart": (
        "^ restart|reset|start|nowo $",
        "od+nowa|początku|zera !budow*",
        "zacznij*|zacznijmy|zacząć|zaczynamy .. od_nowa|od_początku|ponownie|jeszcze_raz",
        "zrestartuj*|resetuj*|zresetuj*",
        "^ /+start",
        "jeszcze+raz .. od",
    ),
    "correct": (
        "@fix .. @answer !okn* !cen*",
        "^ @fix|korekta $",
        "chcę|chciał*|mogę|można|muszę poprawić|skorygować|edytować",
        "pomyliłem|pomyliłam|pomyłka|pomyliło|pomyl* !czat* !chat*",
        "pomyłka !numer* !czat*",
        "źle|błędnie|niechcący|przypadk*|niewłaściw* wpisał*|kliknął*|klikn*|nacisn*|"
        "wybrał*|podał*|napisał*|zaznacz*",
        "wpisałem|kliknąłem|wybrałem|podałem|kliknęłam|wybrałam|podałam|wpisałam .. "
        "źle|nie_to|nie_to|zły|złą|złe|błędn*",
        "literówk*",
        "miałem|miałam .. na+myśli",
        "chodziło+mi",
        "chodziło mi .. o",
        "nie+to kliknął*|kliknęłam|wybrał*|napisał*",
    ),
    "skip": (
        "^ dalej|pomiń|pomijam|pomińmy|następne|następny|skip|pas $",
        "pomiń*|pomińmy|pominąć|opuść*|przeskocz* .. to|pytanie|ten|krok|$",
        "pomijam",
        "następne|kolejne+pytanie",
        "przejdźmy|idźmy|lećmy|jedźmy|chodźmy|możemy .. dalej",
        "dalej+proszę",
    ),
    "repeat": (
        "^ powtórz|powtórzcie|powtórka|powtórzyć|słucham|co|jak $",
        "powtórz*|powtórzyć .. pytanie|proszę|można|ostatni*|$",
        "jakie|jak .. było .. pytanie",
        "jakie+pytanie",
        "co|czego|o_co .. pytał*|pytasz|pytacie|pytaliście|napisał*|mówił*|chcecie|chodzi",
        "nie .. zrozumiał*|rozumiem|dosłyszał*|usłyszał* .. pytan*|$",
        "jeszcze+raz proszę|pytanie|$",
        "o+co .. pytan*|pyta*|chodzi",
        "że+co",
    ),
    "why": (
        "^ dlaczego|czemu|po_co|poco $",
        "po_co|czemu|dlaczego|do_czego .. wam|ci|to|ta|te|pytasz|pytacie|tyle|potrzebn*|"
        "numer|telefon|budżet|adres|dane|moje|mój",
        "po+co+czemu",
        "dlaczego|czemu|poco .. pytasz|pytacie|pytania|potrzeb*|chcecie|wam|mój|moje|numer|"
        "telefon|budżet|dane|tyle",
        "po+co wam|ci|to|te|ta|pyta*|potrzeb*|numer|telefon|dane|tyle",
        "w+jakim+celu",
        "do+czego .. wam|to|potrzeb*",
        "jaki .. cel|sens .. pytan*|tego",
    ),
    "help": (
        "^ pomoc|pomocy|pomóż|pomóżcie|help|menu $",
        "co .. potrafisz|umiesz|umiecie|możesz_zrobić",
        "jak .. to .. działa|używać|obsług*",
        "jak .. korzystać|używać",
        "co .. mam|muszę|trzeba|powinienem|powinnam .. zrobić|wpisać|kliknąć|napisać|robić",
        "nie .. rozumiem|wiem .. co|jak|gdzie .. zrobić|robić|kliknąć|wpisać|napisać|to|"
        "znaczy",
        "co .. to .. jest|znaczy|oznacza",
        "co+to",
        "co+znaczy|oznacza",
        "wyjaśnij*|wytłumacz*|objaśnij*",
    ),
    "cancel": (
        "^ anuluj|odwołaj|rezygnuję|rezygnacja|anulować|cancel $",
        "rezygnuj*|zrezygnowa*|zrezygnuj*|rozmyślił*|odmyślił* !newsletter* !subskryp*",
        "zmieniłem|zmieniłam|zmieniliśmy .. zdanie",
        "anuluj*|odwołaj*|odwołuj*|odwołać|anulować|cofam .. zamówien*|wizyt*|pomiar*|"
        "termin*|spotkan*|rezerwacj*|zgłoszen*|wszystko|to|demo",
        "już|więcej .. nie .. potrzeb*|trzeba|chcę|chcemy|aktualne|interesuje|interesuje",
        "nieaktualn*",
        "nie+interesuje|interesują",
        "nie jestem zainteresowan*",
        "nie będę|będziemy .. kupow*|zamawia*|brać|brał*|robić",
        "już kupił*|zamówił*|znalazł*|mamy|wybraliśmy|wybrałem|załatwi*",
        "nie+potrzebuję .. już|niczego|$",
        "dziękuję|dzięki+nie",
        "jednak+nie",
    ),
    "pause": (
        "@return .. się|wam|@when|państwu|znać|do|$",
        "@when .. się|wam @return",
        "odezwę|odezwiemy|wrócę|oddzwonię|odpiszę",
        "dam|damy+znać",
        "muszę|musimy|chcę|daj*|potrzebuję .. pomyśleć|przemyśleć|zastanowić|skonsultować|"
        "przedyskutować|czasu|naradzić|porozmawiać_z",
        "zastanowię|zastanowimy|przemyślę|przemyślimy|pomyślę|namyślę",
        "przypomnij*|przypomnieć|przypomnienie",
        "wróćmy|dokończmy|porozmawiajmy|może|lepiej|zróbmy .. później|potem|jutro",
        "^ pauza|przerwa|chwila $",
        "zrób*|robię|potrzebuję przerwę|przerwy|pauzę",
        "odłóżmy|przełóżmy",
    ),
    "resume": (
        "kontynuuj*|kontynuować|wznów*|wznawia*",
        "wróciłem|wróciłam|wróciliśmy",
        "^ jestem+z+powrotem",
        "jestem z+powrotem",
        "to+znowu|znów|ponownie|ja ja",
        "znowu|znów ja",
        "gdzie|na_czym|czym .. skończyliśmy|stanęliśmy|przerwaliśmy",
        "możemy|mogę .. kontynuować",
        "idziemy+dalej",
    ),
    "misheard": (
        "nie|źle+tak|zrozumiał*|zrozumieliście|zrozumiałeś",
        "źle|niedobrze|błędnie|nie zrozumie*|zrozumia*|zrozumieliście|zapisal*|odczyta*|"
        "policzyl*",
        "nie+tak zrozum*",
        "tego|tak nie mówiłem|mówiłam|pisałem|pisałam|powiedział*|prosiłem|prosiłam|"
        "zamawiał*",
        "nie mówiłem|mówiłam|pisałem|pisałam|powiedział*|zamawiał* .. tego|tak|że|nic|takiego",
        "nie .. o_to .. pytał*|chodzi*|prosił*|mi",
        "nie+o+to",
        "nie+to .. miałem|miałam|pytałem|pytałam|chciał*|mówił*",
        "^ nie+tak|to $",
        "nie .. rozumiesz|rozumiecie|słuchacie|słuchasz|czytacie|czytasz",
        "już .. mówiłem|mówiłam|pisałem|pisałam|odpowiedział*|podał*|powiedział*",
        "przecież .. mówił*|pisał*|powiedział*|napisał*",
        "czytaj*|przeczytaj* .. uważnie|dokładnie|jeszcze|co",
        "pomyliliście|pomyliłeś|mylisz|mylicie|pomieszal*",
        "coś+innego",
        "o+coś+innego",
        "to+nieprawda",
        "to+nie+tak",
    ),
    "bot_challenge": (
        "jesteś|czy|to|jest|piszę|jesteście .. @bot|człowiekiem|człowiek|prawdziw*|żyw* "
        ".. ?|$ !kup* !ktos !crm",
        "^ @bot $",
        "@bot .. czy .. człowiek*|osob*",
        "człowiek* .. czy .. @bot",
        "z .. @bot|kim|maszyn* rozmawiam|piszę|gadam",
        "rozmawiam|piszę|gadam .. z .. @bot|kim|człowiekiem|kimś",
        "z+kim .. rozmawiam|piszę|mam",
    ),
    "greet": (
        "cześć|czesc|hej|hejka|siema|siemka|witam|witaj|witajcie|hejo|elo|hello|hi|halo|"
        "joł|czołem|serwus|dzieńdobry",
        "dzień|dobry|miłego+dobry",
        "dobry+wieczór",
        "dobry|dobrego+wieczor",
        "szczęść+boże",
    ),
    "thanks": (
        "dziękuję|dziękuje|dzięki|dzieki|dziękujemy|dzięx|dziena|dzięks|wdzięczn*|thx|"
        "thanks|podziękow*",
        "wielkie+dzięki",
    ),
    "bye": (
        "do+widzenia|zobaczenia|usłyszenia|jutra|następnego",
        "^ pa|papa|nara|narka|żegnam|cześć_pa|bywaj $",
        "pa+pa",
        "miłego|dobrego .. dnia|wieczoru|weekendu|popołudnia",
        "dobranoc",
        "na+razie",
        "wszystkiego+dobrego",
        "trzymaj|trzymajcie+się",
    ),
    "rude": (
        "głupi|głupia|głupie|głupek|głupc*|idiota|idiot*|debil*|kretyn*|dureń|durni*|"
        "tępy|tępa|tępak*|matoł*|palant*|cymbał*|bałwan*|osioł|gnój|gnoje|beznadziejn*|"
        "bezużyteczn*|żałosn*|śmieć",
        "kurwa|kurw*|chuj*|pierd*|jeb*|zajeb*|pojeb*|wkurw*|wkurz*|gówn*|dupa|dupek|suka|"
        "skurw*|cholera|cholern*|sraj*|szmat*|pizd*|kutas*|ciul*",
        "zamknij|zamknijcie .. się|ryj|mordę",
        "dość|dosyć|koniec|za_dużo|tyle .. pytań|pytania|przesłuchan*",
        "męczysz|męczycie|wkurzacie|denerwujesz|denerwujecie|irytuj*",
        "strata|marnujecie|marnujesz .. czasu|czas",
        "co+za .. bzdur*|idiot*|dno|żenad*",
        "bzdur*|żenad*|kpina|kpiny",
        "idź|idźcie .. do_diabła|diabła|cholery",
    ),
    "expensive": (
        "drogo|drogawo|przydrogo|drożyzna|drożyzn*",
        "za|bardzo|strasznie|dość|trochę|zbyt drog*|dużo|wysok*",
        "taniej .. gdzie*|inni|innych|konkurenc*|u_innych|znalazł*|mają|dali|widział*",
        "gdzie*|inni|innych|konkurenc*|znalazł*|widział*|dali|proponuj*|u .. taniej|tańsz*",
        "nie .. stać|udźwignę",
        "przekracza|ponad|poza .. budżet*|możliwości",
        "ceny|cena .. z_kosmosu|kosmos|kosmiczn*|wysok*|wygórowan*|zaporow*|chor*",
        "dlaczego|czemu .. tak_drogo|drogo|drogie",
        "przepłac*",
        "zdzierstwo|zdzierc*|zdzieracie",
        "sporo|dużo .. jak_na|za_to",
    ),
    "distrust": (
        "dlaczego|czemu|jak|czy .. mam|miałbym|mogę|miałabym|można .. ufać|zaufać|wierzyć|"
        "uwierzyć",
        "nie+ufam|wierzę|wierze|ufamy",
        "nie .. oszuka*|oszukuj*|naciągn*|wykiw*",
        "oszust*|oszukac*|naciąg*|ściem*|przekręt*|scam*|wałek|wałki|krętacz*",
        "skąd .. macie|masz|wzięliście .. mój|numer|kontakt|telefon|dane",
        "opinie|opinii|referencj* .. macie|są|gdzie|jakie|klient*|można|?|$ ",
        "macie|są|gdzie|jakie .. opinie|referencj*",
        "jesteście|jest .. prawdziw*|uczciw*|legaln*|wiarygodn*|godn*|rzeteln*|pewn* !człow*",
        "kim|kto+jesteście|wy",
        "jaką|gdzie .. mam .. pewność|gwarancję",
        "wątpi*|wątpliw*|podejrzan*",
        "a_jak|co_jeśli .. oszuka*|zniknie*",
    ),
    "dont_know": (
        "nie+wiem|wiemy",
        "nie jestem pewn*",
        "niewiem|nwm|nie_wiem",
        "nie|zielonego+mam pojęcia",
        "nie .. mam .. pojęcia|zdania",
        "bez+pojęcia",
        "nie .. zdecydował*|określił*|ustalił*|zastanawia*|myślał*|mierzył*",
        "trudno|ciężko .. powiedzieć|określić|stwierdzić|ocenić",
        "nie .. potrafię|umiem .. powiedzieć|określić",
        "jeszcze .. nie .. wiem|wiadomo|myślałem",
        "nie+wiadomo",
        "kto+wie",
        "nie+znam .. się|budżet*|jeszcze|$",
        "nie+pamiętam",
        "zastanawiam|zastanawiamy .. się",
        "to+zależy $",
    ),
    "refuse": (
        "nie+powiem|powiemy|podam|podamy|odpowiem|zdradzę|zostawię|dam|ujawnię|podaję",
        "nie .. chcę|będę|zamierzam|chciałbym|chciałabym|mogę|mam_zamiaru .. @say "
        "!trudno !potrafie",
        "nie+twoja|wasza|pana|pani|twój|wasz .. sprawa|interes|biznes",
        "nie .. wasza|twoja sprawa",
        "to .. prywatne|tajne|poufne|sekret|tajemnica|prywatna|poufna",
        "^ tajemnica|sekret|prywatne|poufne|odmawiam $",
        "odmawiam .. odpowied*|$",
        "co .. was|cię|ciebie .. to .. obchodzi|interesuje",
        "wolę|wolałbym|wolałabym .. nie",
        "bez+komentarza",
        "nie+muszę .. mówić|odpowiadać|podawać",
        "nie+wasz|twój+interes",
        "nie+podaj*|udostępniam",
        "obejdzie+się",
    ),
    "later": (
        "zajęty|zajęta|zajęci",
        "nie+teraz",
        "nie+mam .. czasu|chwili|kiedy",
        "nie .. mam .. teraz|czasu|chwili",
        "nie+mogę .. teraz|rozmawiać|pisać|gadać",
        "teraz .. nie .. mogę|czas|mam",
        "jestem .. w_pracy|na_spotkaniu|w_trasie|na_zebraniu|za_kierownicą",
        "prowadzę|kieruję_auto|samochód",
        "^ później|potem|jutro|kiedy_indziej|innym_razem $",
        "innym|inny_razem|raz",
        "może+później|potem",
        "brak|braku+czasu",
        "za .. godzinę|chwilę|minut* .. będę|wrócę|mogę",
    ),
}

_WEAK = {
    "cancel": ("^ nie+trzeba|potrzeba|potrzebuję $", "^ nie+dziękuję|dzięki $"),
    "later": ("^ jeszcze+nie $", "^ nie+teraz $"),
    "skip": ("^ nieważne|obojętne|obojętnie|dowolny|dowolne $", "^ nie+ważne $"),
}

TABLE = Commands(
    classes=_CLASSES,
    patterns=_PATTERNS,
    weak=_WEAK,
    polite=frozenset(
        """
        ok okej okay dobrze dobra jasne rozumiem zrozumiałem zrozumiałam super świetnie
        fajnie spoko tak nie bardzo serdecznie pięknie za pomoc odpowiedź informację info
        przepraszam sorry sory pilnie natychmiast szybko proszę prosze wszystko już wtedy
        hmm no cóż słuchaj słuchajcie mi ja chcę chciałbym chciałabym z góry wielkie
        """.split(),
    ),
)
