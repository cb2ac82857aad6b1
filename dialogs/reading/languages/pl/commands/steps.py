"""Polish: how somebody moves about in the conversation."""

from __future__ import annotations

STEPS = {
    "back": (
        "^ wstecz|cofnij|wróć|powrót|cofnąć|wracamy|back $",
        "wróć*|cofnij|cofnąć|wrócić|powrót|wracam* .. do .. poprzedn*|pytan*|krok*",
        "cofnij|cofnąć|cofnijmy",
        "poprzednie+pytanie|krok",
        "krok+wstecz|tył",
        "^ do+tyłu $",
        "mogę|można|chcę|możemy wrócić|cofnąć $",
    ),
    "restart": (
        "^ restart|reset|start|nowo $",
        "od+nowa|początku|zera !budow*",
        (
            "zacznij*|zacznijmy|zacząć|zaczynamy .. od_nowa|od_początku|ponownie|"
            "jeszcze_raz"
        ),
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
        (
            "źle|błędnie|niechcący|przypadk*|niewłaściw* wpisał*|kliknął*|klikn*|"
            "nacisn*|wybrał*|podał*|napisał*|zaznacz*"
        ),
        (
            "wpisałem|kliknąłem|wybrałem|podałem|kliknęłam|wybrałam|podałam|wpisałam "
            ".. źle|nie_to|nie_to|zły|złą|złe|błędn*"
        ),
        "literówk*",
        "miałem|miałam .. na+myśli",
        "chodziło+mi",
        "chodziło mi .. o",
        "nie+to kliknął*|kliknęłam|wybrał*|napisał*",
    ),
    "skip": (
        "^ dalej|pomiń|pomijam|pomińmy|następne|następny|skip|=pas $",
        "pomiń*|pomińmy|pominąć|opuść*|przeskocz* .. to|pytanie|ten|krok|$",
        "pomijam",
        "następne|kolejne+pytanie",
        "przejdźmy|idźmy|lećmy|jedźmy|chodźmy|możemy .. dalej",
        "dalej+proszę",
    ),
    "summary": (
        (
            "co|jakie .. zapisał*|zapisane|zanotował*|zanotowane|zapisaliście|"
            "zanotowaliście|zapamiętał* !pytan*"
        ),
        "co .. o+mnie .. wiecie|wiesz|macie",
        "co .. macie|masz|mamy .. dotąd|do_tej_pory|zapisane|ustalone",
        "co .. wybrał*|zamówił*|podał*|odpowiedział* $",
        "dobrze|poprawnie|wszystko .. zapisał*|zrozumiał*|zanotował* ? !nie",
        (
            "sprawdźmy|sprawdzić|sprawdzimy|zweryfikujmy|przejrzyjmy .. zamówieni*|"
            "dane|odpowiedzi|szczegóły|zgłoszeni*|wszystko"
        ),
        "pokaż*|przeczytaj*|wymień* .. zamówieni*|odpowiedzi|zgłoszeni*|dane",
        "podsumuj*|podsumować|podsumowani*",
    ),
    "repeat": (
        "^ powtórz|powtórzcie|powtórka|powtórzyć|słucham|co|jak $",
        "powtórz*|powtórzyć .. pytanie|proszę|można|ostatni*|$",
        "jakie|jak .. było .. pytanie",
        "jakie+pytanie",
        (
            "co|czego|o_co .. pytał*|pytasz|pytacie|pytaliście|napisał*|mówił*|chcecie|"
            "chodzi"
        ),
        "nie .. zrozumiał*|rozumiem|dosłyszał*|usłyszał* .. pytan*|$",
        "jeszcze+raz proszę|pytanie|$",
        "o+co .. pytan*|pyta*|chodzi",
        "że+co",
    ),
    "why": (
        "^ dlaczego|czemu|po_co|poco $",
        (
            "po_co|czemu|dlaczego|do_czego .. wam|ci|to|ta|te|pytasz|pytacie|tyle|"
            "potrzebn*|numer|telefon|budżet|adres|dane|moje|mój"
        ),
        "po+co+czemu",
        (
            "dlaczego|czemu|poco .. pytasz|pytacie|pytania|potrzeb*|chcecie|wam|mój|"
            "moje|numer|telefon|budżet|dane|tyle"
        ),
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
        (
            "co .. mam|muszę|trzeba|powinienem|powinnam .. zrobić|wpisać|kliknąć|"
            "napisać|robić"
        ),
        (
            "nie .. rozumiem|wiem .. co|jak|gdzie .. zrobić|robić|kliknąć|wpisać|"
            "napisać|to|znaczy"
        ),
        "co .. to .. jest|znaczy|oznacza",
        "co+to",
        "co+znaczy|oznacza",
        "wyjaśnij*|wytłumacz*|objaśnij*",
    ),
    "cancel": (
        "kupił*|kupiliśmy|zamówił*|zamówiliśmy|znalazł* .. gdzie+indziej",
        "kupił*|kupiliśmy|zamówił*|zamówiliśmy .. u_innych|konkurencj*|innej",
        "^ anuluj|odwołaj|rezygnuję|rezygnacja|anulować|cancel $",
        "rezygnuj*|zrezygnowa*|zrezygnuj*|rozmyślił*|odmyślił* !newsletter* !subskryp*",
        "zmieniłem|zmieniłam|zmieniliśmy .. zdanie",
        (
            "anuluj*|odwołaj*|odwołuj*|odwołać|anulować|cofam .. zamówien*|wizyt*|"
            "pomiar*|termin*|spotkan*|rezerwacj*|zgłoszen*|wszystko|to|demo"
        ),
        (
            "już|więcej .. nie .. potrzeb*|trzeba|chcę|chcemy|aktualne|interesuje|"
            "interesuje"
        ),
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
        (
            "napiszcie|napisz|napisać|odezwij*|pisz|piszcie|przypomnij* .. jutro|"
            "później|potem|poniedział*|wtor*|środ*|czwart*|piąt*|sobot*|niedziel*|za|"
            "po|wieczorem|rano|tygodni* !nie"
        ),
        "jutro|później|potem|wieczorem|rano .. napiszcie|napisz|napisać|odezwij* !nie",
        (
            "wróćmy|dokończmy|pogadajmy|porozmawiajmy|wrócimy .. wieczorem|jutro|"
            "później|potem|po|za|poniedział*|tygodni*"
        ),
        "@return .. się|wam|@when|państwu|znać|do|$",
        "@when .. się|wam @return",
        "=odezwę|=odezwiemy|=wrócę|=oddzwonię|=odpiszę",
        "dam|damy+znać",
        (
            "muszę|musimy|chcę|daj*|potrzebuję .. pomyśleć|przemyśleć|zastanowić|"
            "skonsultować|przedyskutować|czasu|naradzić|porozmawiać_z"
        ),
        "zastanowię|zastanowimy|przemyślę|przemyślimy|pomyślę|namyślę",
        "przypomnij*|przypomnieć|przypomnienie",
        "wróćmy|dokończmy|porozmawiajmy .. później|potem|jutro",
        "może|lepiej|zróbmy .. później|potem",
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
}
