"""Polish: how swindlers frighten, and what they say they can mend."""

from __future__ import annotations

THREATS = {
    "documents": (
        (
            "dyplom*|świadectw* .. wpis*|rejestr*|bez_egzamin*|bez_nauki|dni|kup "
            "!kurs* !=dajecie"
        ),
        "prawko|prawo+jazdy .. bez|egzamin*|legal*|załatw*",
        "prawk*|prawo_jazdy|prawo+jazdy .. bez|egzamin*|legal*",
        (
            "kupię|kup|kupić|sprzedam|załatw*|szybko|legaln*|kolekcjoner* .. dyplom*|"
            "prawo_jazdy|prawa_jazdy|zaświadcz*|świadectw*|lewe|dowód|paszport*|"
            "certyfikat* !kurs*"
        ),
        "prawo|prawa+jazdy .. bez|kupić|szybko|załatw*|legaln*",
        (
            "dyplom*|świadectw*|certyfikat*|zaświadcz* .. bez_egzamin*|bez_wychodz*|"
            "kolekcjoner*|od_ręki"
        ),
        (
            "kupię|kupimy|skupuj*|wynajm*|odkupi* .. konto|konta|rachun*|"
            "kart*_bankow*|numer*_sim|kart*_sim"
        ),
        (
            "konto|konta|rachun*|kart*_bankow* .. kupię|skup|skupuj*|wynajm*|"
            "za_gotówk*|na_słupa"
        ),
    ),
    "recovery": (
        (
            "odzysk*|przywróc*|odblok* .. konto|kont|profil*|fanpage|instagram*|fb|"
            "facebook*"
        ),
        "zhakowan*|skradzion*|zbanowan* konto|profil*|instagram*|fb|facebook*",
        "włama* .. insta*|konto|fb|messeng*|poczt*",
        "hasł* .. do+kont*|insta*|fb",
        (
            "odzysk* .. pieniądz*|środk*|krypto*|broker*|stracon*|konto|oszust*|"
            "instagram*"
        ),
        "haker*|hakowan*|włam* .. whatsapp*|konto|messenger*|usług*",
    ),
    "inheritance": (
        (
            "wujek|ciocia|mąż|ojciec|dziadek|klient .. zostawił*|zmarł* .. milion*|"
            "spadek|#"
        ),
        "pomóż .. przelać|przelew*|odebrać|wypłacić .. milion*|pieniądz*|#|dostaniesz",
        "dostaniesz|otrzymasz # %",
        (
            "spadek|spadk*|dziedzicz*|nigeri*|książ*|notariusz .. milion*|przelew*|"
            "przekaz*|euro|dolar*|pomoc*|udział"
        ),
        "milion* .. dolar*|euro .. przelew*|pomoc*|transfer*|udział*",
        (
            "odziedziczył*|dziedziczy|spadkobierc*|po_zmarłym|spadek .. milion*|"
            "dolar*|euro|konta|dane|kuzyn*"
        ),
    ),
    "code": (
        (
            "kod*|blik*|pin|hasł*|cvv|login*|=kodu|pesel|dane_kart*|numer_kart* .. "
            "podaj*|podać|potwierdź*|wpisz*|wyślij*|prześlij*|zweryf*|podasz|sms|"
            "przyszedł|dostał*|dyktuj* !rabat* !=gdzie !=nie !zniżk* !promoc* !zapłac*"
        ),
        (
            "podaj*|podać|potwierdź*|potwierdz*|wyślij*|prześlij*|zweryfik*|"
            "podyktuj*|przepisz* .. kod*|blik*|pin|hasł*|cvv|login*|pesel|dane_kart*|"
            "numer_kart*|tożsam* !rabat* !zniżk* !promoc*"
        ),
        "kod+blik|sms|weryfikacyjn* .. podaj|prześlij|wyślij|podać|przyszedł|który",
        (
            "zweryfikuj|potwierdź|zaktualizuj .. konto|dane|kart*|tożsamoś*|płatnoś* "
            "!=moje !wizyt* !zamówien*"
        ),
        "zaloguj+się .. tu|tutaj|link*|natychmiast|aby|żeby",
    ),
    "blocked": (
        "skrzynk*|poczt*|konto|dysk .. pełn*|przepełn*|limit*|stracić|zaloguj*",
        "zaloguj .. się .. aby|żeby .. stracić|utracić|zachować",
        (
            "domen*|stron*|hosting .. usunięt*|wygas*|wyłącz*|zablok* .. zapłać|"
            "opłać|tutaj|#"
        ),
        "ostatni*|ostateczn* ostrzeżen* .. domen*|konto|skrzynk*|usunięt*|zapłać",
        "zadzwoń .. pod|numer .. odblok*|zweryf*",
        "odblok*",
        (
            "subskryp*|abonament*|netflix*|konto|członkost* .. wygas*|wygaś* .. "
            "płatn*|zaktualiz*|odnów|aktualiz*"
        ),
        (
            "konto|konta|karta|profil|dostęp|rachunek|skrzynk*|poczt*|numer|sim|"
            "subskryp*|netflix* .. zablok*|zawiesz*|wstrzym*|ogranicz*|wygaś*|"
            "dezaktyw*|usunięt*|zhakow*|zamknięt* !=moje !=mój"
        ),
        "zablok*|zawiesz*|wygas* .. konto|kart*|profil*|dostęp* !=moje",
        (
            "podejrzan*|nieautoryzowan*|nietypow* .. transakc*|logowan*|przelew*|"
            "aktywnoś*|operac*"
        ),
        (
            "profil|konto|strona|numer .. usunięt*|zablokowan*|wyłączon*|zawieszon* "
            ".. ciągu|potwierdź|24|godzin"
        ),
        (
            "pomoc|wsparcie|dział|zespół .. komunikatora|telegram*|whatsapp*|"
            "messenger*|banku|bezpieczeństwa .. profil|konto|potwierdź|numer"
        ),
        (
            "dziś|dzisiaj|jutro|natychmiast|24h|24_godzin* .. wyłączymy|odłączymy|"
            "odetniemy|zablokujemy|usuniemy|wstrzymamy .. prąd|gaz|internet|konto|"
            "dostaw*|zapłać|opłać|!"
        ),
        (
            "zapłać|opłać|ureguluj .. teraz|dziś|tutaj|link*|http|https|www|odłącz*|"
            "wyłącz*|blok*|egzekuc*"
        ),
        (
            "zapłać|opłać|kliknij|zaloguj|dopłać|potwierdź .. - .. .+=info|=com|=net|"
            "=pl|=eu|=online|=site|=shop|=top|=xyz"
        ),
        "niedopłat*|zaległoś* .. # .. zł .. zapłać|opłać|wyłącz*|odłącz*|link*|http",
    ),
    "parcel": (
        (
            "zamówien*|allegro|amazon|olx .. wstrzyman*|zablok* .. opłać|zapłać|"
            "dopłać|tutaj"
        ),
        "paczk*|przesyłk*|kurier* .. nie|niedoręcz*|doręcz*|adres",
        "popraw|potwierdź|zaktualizuj|uzupełnij adres|dane",
        (
            "paczk*|przesyłk*|kurier*|inpost*|dpd|poczt* .. dopłać|dopłat*|opłać|"
            "opłat*|wstrzym*|cło|celn*|link*|http|https|oczekuj*|czeka|niedopłat*|"
            "zatrzyman*|adres_niepełn* !gdzie !kiedy !kwiat* !=moja !bukiet*"
        ),
        "dopłać|dopłat*|opłać|opłat* .. paczk*|przesył*|kurier*|cło|celn*|inpost*",
        "dopłać|dopłata .. #|zł",
    ),
    "authority": (
        "zwrot .. nadpłat*|podatk*|vat .. #|czeka|dane|kart*|link*",
        "zwrot|nadpłat* .. czeka|podaj .. dane|kart*",
        (
            "policj*|prokurat*|nbp|cbśp|urząd_skarbow*|skarbówk*|zus|interpol*|sąd*|"
            "ministerst* .. kredyt*|konto|nazwisk*|przelew*|zapłać|zapłacić|mandat*|"
            "zwrot*|pilne|dane|sprawa|środki|dopłac*"
        ),
        (
            "tu|dział|biuro|pracownik|konsultant .. bezpieczeń*|bank*|policj*|"
            "skarbow* .. !zamawia* !potrzeb*"
        ),
        "dział|departament|zespół+bezpieczeńst*",
        (
            "microsoft|paypal|facebook|meta|apple|google|allegro|olx+wsparc*|support|"
            "pomoc|zespół|bezpieczeń*|weryfik*"
        ),
        (
            "bank* .. podaj*|hasł*|weryfik*|bezpieczeń*|kod*|zablok*|przelej*|"
            "rachunek_techniczn*"
        ),
        (
            "dotacj*|zasił*|zwrot_podatku|dofinansow*|odszkod*|świadczen* .. "
            "przyznan*|wypełnij|formularz*|link*|należ* !kurs*"
        ),
        "kart*+podarunk*|steam|google .. zapłać|kup|kody|wyślij",
        "anydesk|teamviewer|zdaln*_pulpit",
        "na .. =pana|=pani|=twoje+nazwisk*|dane .. kredyt*|pożyczk*|wniosek",
        (
            "pge|tauron|enea|pgnig|zus|us|policja|sąd|inpost|dpd|poczta|netflix .. "
            "zapłać|opłać|dopłać|wyłączymy|odłączymy|dopłat*|weryfik* .. -|link*|"
            "http|https|tutaj|kod"
        ),
    ),
    "family_trick": (
        "przelej|pożycz|wyślij+mi # .. oddam|jutro|pilnie|zwrócę !ofert*",
        (
            "tato|mamo|mama|tata|babciu .. telefon* .. rozbi*|utopi*|zgubi*|padł|"
            "zepsu*|numer*|nowy"
        ),
        "to+mój|mojego+nowy+numer",
        (
            "mamo|mama|tato|tata|babciu|dziadku|mamuś .. to_ja|nowy_numer|zgubił*|"
            "zepsuł*|wypadek|policj*|telefon* .. przelej*|wyślij*|blik*|pieniądz*|#|"
            "numer*|pożycz*|pomóż*"
        ),
        "mamo|tato|babciu|dziadku .. przelej*|blik*|pożycz*|wyślij*",
        "to+ja .. przelej*|blik*|nowy_numer|pożycz*",
        (
            "cześć|hej|halo mamo|tato|babciu|dziadku .. telefon*|numer*|zepsu*|"
            "zgubi*|pieniądz*|blik"
        ),
    ),
}
