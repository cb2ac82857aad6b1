"""Polish words around phones, streets and towns."""

from __future__ import annotations

from dialogs.reading.languages.shapes.contacts import ContactTable

_KIND = (
    r"(?:ul(?:ica|icy|icę|ice)?|al(?:eja|eje|ei|eję)?|os(?:iedle|iedlu)?|plac(?:u)?|"
    r"pl|rondo|skwer|bulwar|rynek|trakt|szosa|droga)"
)
_NAME = r"[A-ZĄĆĘŁŃÓŚŹŻa-ząćęłńóśźż0-9][\w-]{0,30}\.?"
_HOUSE = (
    r"\d{1,4}\s?[a-dA-D]?(?![a-ząćęłńóśźż])(?:\s*/\s*\d+)?"
    r"(?:\s*,?\s*(?:m|lok|mieszkanie|lokal|mieszk|klatka|p)\.?\s*\d+)*"
)

TABLE = ContactTable(
    regions=("PL", "DE", "GB", "CZ", "UA"),
    mine=frozenset(
        """
        mnie mój moj mi do_mnie nasz nam ja dzwonić dzwoncie dzwońcie lepiej
        wolę
        """.split()
    ),
    theirs=frozenset(
        """
        jej jego ich żony zony męża meza syna córki corki mamy taty ojca brata
        siostry odbiorcy odbiorczyni księgowej szefa sąsiada sąsiadki kolegi
        koleżanki teściowej narzeczonej narzeczonego mąż żona syn córka
        """.split()
    ),
    not_phones=frozenset(
        "nip regon pesel zamówienie zamówienia zamowienie faktura faktury umowa umowy "
        "konto karta kod krs".split(),
    ),
    extension=r"(?:wew(?:n\.|\.|nętrzny)?|ext\.?)\s*:?\s*(\d{1,6})",
    repeats={},
    zeros=frozenset(),
    messengers={
        "tg": "telegram",
        "telegram": "telegram",
        "telegramie": "telegram",
        "insta": "instagram",
        "instagram": "instagram",
        "ig": "instagram",
        "instagramie": "instagram",
        "skype": "skype",
        "fb": "facebook",
        "messenger": "facebook",
    },
    at_sign=r"\(?małpa\)?|\(at\)|\[at\]",
    dot="kropka",
    domains={
        "pl": "pl",
        **{end: end for end in ("ru", "com", "net", "org", "pl", "by", "kz")},
    },
    street=(
        rf"(?i:\b{_KIND}\b\.?\s+(?:{_NAME}\s+){{0,2}}?{_NAME}\s*,?\s*(?:{_HOUSE})?)"
    ),
    settlement=(
        r"(?<!\w)(?i:wieś|wsi|osada|osadzie|przysiółek|miejscowość|miejscowości)\s+"
        r"[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:\s+[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)?"
    ),
    bare_street=(
        rf"(?P<name>[A-ZĄĆĘŁŃÓŚŹŻa-ząćęłńóśźż][\w-]{{2,30}}(?:\s+[A-ZĄĆĘŁŃÓŚŹŻ][\w-]+)?)\s+(?P<house>{_HOUSE})(?![\d.,:]*\d)(?!\s*(?:%|"
        rf"zł|\$|€|[x*]\s*\d))"
    ),
    famous=frozenset(
        "marszałkowska marszałkowskiej długa długiej kwiatowa kwiatowej polna polnej "
        "leśna leśnej słoneczna słonecznej krótka krótkiej szkolna szkolnej ogrodowa "
        "ogrodowej lipowa lipowej łąkowa łąkowej brzozowa brzozowej mickiewicza "
        "sienkiewicza kościuszki piłsudskiego słowackiego puławska puławskiej "
        "piotrkowska piotrkowskiej grunwaldzka grunwaldzkiej kwiatową polną leśną "
        "słoneczną krótką szkolną ogrodową lipową łąkową brzozową długą marszałkowską "
        "puławską piotrkowską grunwaldzką spacerowa spacerowej zielona zielonej "
        "parkowa parkowej sportowa sportowej kościelna kościelnej różana różanej "
        "wiejska wiejskiej sosnowa sosnowej akacjowa akacjowej klonowa klonowej "
        "świerkowa świerkowej kolejowa kolejowej warszawska warszawskiej krakowska "
        "krakowskiej gdańska gdańskiej poznańska poznańskiej reymonta kopernika "
        "chopina konopnickiej żeromskiego sobieskiego poniatowskiego".split(),
    ),
    street_before=frozenset(
        "adres adresem adresu ulica ulicy ulicę ul mieszkam mieszkamy dostawa dostawę "
        "dostarczyć dowieźć przy na".split(),
    ),
    street_stops=frozenset(
        "w do od po za na o ok około max maks minimum budżet piętro "
        "mieszkanie dom numer nr tel telefon mój nas potrzebuję chcę okna "
        "okno cena jutro dziś dzisiaj pojutrze poniedziałek wtorek środa "
        "środę czwartek piątek sobota sobotę niedziela niedzielę stycznia "
        "lutego marca kwietnia maja czerwca lipca sierpnia września "
        "października listopada grudnia szerokość wysokość wymiary lat grupa "
        "przez razy godzina pokój wariant dzień dobry witam kurs między jest "
        "bukiet".split(),
    ),
    weak_kinds=frozenset("al os pl droga trakt rynek szosa".split()),
    street_endings=(
        "ska",
        "skiej",
        "owa",
        "owej",
        "na",
        "nej",
        "ego",
        "cza",
        "wicza",
        "ową",
        "ską",
        "ną",
        "cką",
        "ckiej",
    ),
    town_before=frozenset("w we z ze pod do koło kolo okolice miasto mieście".split()),
    refused=(
        (
            "nie podam|podaję|dam|daję|dajemy|podajemy|chcę|chciałbym|chciałabym|"
            "będę|zostawię|zamierzam|"
            "mogę_podać|udostępniam|życzę"
        ),
        ("wolę|wolałbym|wolałabym|wolimy nie"),
        "po co $|to|mam|miałbym|wam|pani|panu|numer|telefon",
        "dlaczego|czemu mam|pytacie|wam|potrzebujecie",
        "bez telefonu|telefonów|dzwonienia|numeru",
        "proszę|nie nie_dzwonić|dzwonić",
        "nie lubię|odbieram|rozmawiam|lubimy .. telefonów|telefonu|dzwonić|telefon",
        "nie odbieram|lubię|przepadam",
        "spam|spamować|nękać|wydzwaniać|męczyć|spamujecie|wydzwaniacie",
        "nie życzę|chcę .. telefonów|dzwonienia|dzwonił",
        "nie ma|trzeba|widzę|potrzeby potrzeby|takiej_potrzeby|sensu|konieczne",
        "nie ufam|jest_konieczne|konieczne|potrzebny",
        "zachować|zachowam|zatrzymam dla siebie",
        "nie|podziękuję|dziękuję dziękuję|dzięki|nie",
        "wolę|wolałbym|wolałabym zachować|zatrzymać|anonimowo|anonimowy",
        "=podziękuję|=odmawiam|=rezygnuję",
        "=prywatne|=tajne",
        "^ =nie $",
    ),
    this_chat=(
        "ten|tego|tym|z_tego|na_ten numer|sam|numeru|czat",
        "numer|telefon ten|widać|macie|widzicie|pan_ma|pani_ma|ten_sam|wyświetla",
        "ten sam",
        "widzicie|macie|widać|widzi|ma|już numer|mój|przecież|go|telefon",
        "przecież|już macie|widać|widzicie|podawałem|podawałam",
        "z którego|tego piszę",
        "z_którego|na_którym piszę|jestem",
        "tutaj|tu proszę|pisać|dzwonić",
        "na|przez whatsappie|whatsapp|telegramie|messengerze|czacie|czat|messenger",
        (
            "tylko|lepiej|wolę|wolałbym|wolałabym|wolimy|proszę|możemy|najlepiej|"
            "zostańmy|zostajemy czat|czacie|pisemnie|tutaj|tu|wiadomości|pisać|"
            "wiadomościami|na_czacie|przez_czat|pisemny"
        ),
        (
            "piszmy|pisać|piszcie|pisz|napiszcie|napisz|odpiszcie|odpisz|kontakt|"
            "odpowiedzcie|kontaktować tutaj|tu|czacie|na_czacie|czat|wiadomość"
        ),
        "tutaj|tu|czat|czacie wystarczy|najlepiej|lepiej|wygodniej|piszcie|pisać|jest",
        "wystarczy|starczy|lepszy|preferuję|wybieram|tylko czat|chat|czacie|tutaj",
        "^ =tutaj|=tu|=czat $",
    ),
    unknown=(
        "=później|=potem|nie_teraz|=jutro|innym_razem|kiedy_indziej",
        "nie wiem|pamiętam|teraz|mam|jeszcze",
        "jeszcze nie",
        "najpierw|wpierw cena|wycena|cenę|wycenę|proszę|$",
        "jak|jeśli|gdy zdecyduję|się_zdecyduję|będę|dostanę",
        "zastanowię|pomyślę",
        "podejmę|podejmiemy|po decyzję|decyzji|decyzja",
        "jak|jeśli|jeżeli|kiedy|gdy|po zobaczę|cena|poznam|wycenie|dostanę|będzie",
        "podam|wyślę|zostawię|prześlę .. później|potem|jutro|wieczorem|jak",
        "później|potem|jutro|za_chwilę|wieczorem .. podam|wyślę|zostawię|prześlę",
        "tylko pytam|cena|cenę|pytanie|zapytać|sprawdzam",
        "zmieniam|nowy numer|telefon",
    ),
)
