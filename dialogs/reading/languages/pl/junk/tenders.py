"""Polish: what is said by those who live on tenders."""

from __future__ import annotations

TENDERS = {
    "tender": (
        "informacj*|zapytani* cenow* .. formularz*|załącz*",
        "celem|=w_celu|dla .. oszacow*|ustaleni*|szacow* .. wartoś*|kosztu",
        "formularz*|druk .. ofert*|wycen*|cenow* .. załącz*|wypełni*",
        "zgodnie+z .. załączon*|załącznikiem .. specyfik*|opz|opis*",
        "@tender",
        "publiczn*|rządow*|unijn* zamówień|zamówie*|przetarg*|zlec*|dotac*",
    ),
    "tender_help": (
        "przetarg* .. z+waszego|państwa|twojego .. wojewódz*|branż*|region*|miast*",
        "codzienn*|powiadom* .. przetarg*|zlec*",
        "specjalist*|ekspert*|doradca .. przetarg*|zamówie*",
        "przetarg* .. startować|wystartować|procent",
        "pomog*|pomoż* .. startować|wystartować|wygrać",
        "pisz*|piszemy|składamy|robimy|przygotow* .. ofert* .. przetarg*|skutecz*",
        "ofert*|wniosk* .. przetargow*|unijn* .. skutecz*|pisz*|przygot*",
        (
            "pomo*|wygrać|wygraj*|przygotuj*|napisz*|złoż*|obsłu*|znajd*|wyszuk* .. "
            "przetarg*|zamówie*_publiczn*|wniosk*_przetarg*|dokumentac*_przetarg*"
        ),
        (
            "przetarg* .. pomo*|wygra*|wsparc*|obsług*|region*|alert*|dostęp|"
            "powiadom*|abonament*|dokumentac*"
        ),
        "dostęp .. do .. przetarg*|zleceń|zamówień",
        (
            "przedstawienie|przedłożenie|podanie|przesłanie|przedstawić|podać .. "
            "stawek|stawki|cen|cennik*|wycen* .. załączon*|wykaz*|zestawien*|"
            "przedmiar* .. do|na"
        ),
        "na .. papierze|blankiecie|druku .. firmowym|firmow*|pieczęci*|podpis*",
        "szkoleni*|webinar*|kurs*|warsztat* .. przetarg*|zamówie*_publiczn*|publiczn*",
        "wygryw*|wygra* .. przetarg*|zamówie*|postępow*",
    ),
    "fee": (
        (
            "opłat*|składk*|abonament*|wpisowe .. #|roczn*|rejestr*|wpis*|za|"
            "miesięczn*|członkow*"
        ),
        "# .. zł .. rocznie|roczn*|za_wpis|za_rok",
        "członkow*|roczn*|rejestracyjn*+opłat*|składk*",
    ),
    "procedure": (
        "dokument*+rejestrow*|firmow*",
        "=ankiety|=ankietę+=dostawcy .. i|oraz|odesł*",
        "w+załączniku|załączeniu .. formularz*|plik*|zapytan*|ofert*",
        "formularz*+ofertow*|cenow*|zgłoszen* .. odesł*|wypełn*|do",
        "proszę|prosimy odesłać|odesłanie .. do",
        "z+pieczątk*|pieczęci*|podpisem",
        "ofert* .. pieczątk*|pieczęć",
        "=formularz|=formularza|=ankiety+dostawcy|kontrahent*|rejestrac*",
        "formularz* .. kontrahent*|załącz*",
        "=ankiety|formularz*+=dostawcy|=kontrahenta !=o",
        "załącz* .. certyfik*|dokument*|referenc*|polis*",
        "termin+składania|złożenia",
        (
            "załączon*|załączniku|załącznik|załączonej|załączonym .. formularz*|"
            "plik*|tabel*|wzor*|arkusz*|specyfik*|druk*"
        ),
        (
            "formularz*|plik*|tabel*|arkusz*|excel* .. załącz*|wypełn*|odesłać|"
            "odesłani*|uzupełn*|zwrot*"
        ),
        "wypełni* .. formularz*|tabel*|ankiet*|oświadcz*|deklarac*|załącz*",
        (
            "prosimy|proszę|uprzejmie .. złożen*|przedstawien*|przesłani*|nadesłan*|"
            "odesłani*|wypełnieni*|uzupełnieni*|potwierdzeni*|odpowied* .. ofert*|"
            "formularz*|dokument*|do_dnia|termin*|referenc*|załącz*|wpis*|szacunk*"
        ),
        "termin .. składania|złożen*|odpowied*|nadsył*",
        "=nr|numer|znak # / #",
        "postępowani* .. nr|numer|#",
        (
            "referencj*|dokumenty_rejestrow*|krs|odpis|zaświadczen* .. odesła*|"
            "załącz*|przesł*|firm*|niezaleg*"
        ),
        "ceny|cen|cenę .. w|na .. tabel*|excel*|arkusz*|pliku",
        "pozycj* .. tabel*|arkusz*|pliku|excel*",
    ),
}
