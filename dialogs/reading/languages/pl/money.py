"""Polish words around amounts of money, with and without accents."""

from __future__ import annotations

from dialogs.reading.languages.pl.money_owners import BUDGETING, OTHERS, OWN
from dialogs.reading.languages.shapes.money import MoneyTable, codes, coins

_MOST = (
    r"(?:zabrania|zabroni[lł]\w*|nie (?:wolno|pozwala\w*|pozwoli\w*))(?: \w+){0,3} "
    r"(?:wi[eę]cej|ponad|powy[zż]ej)(?: ni[zż])?|do|poni[zż]ej|pod|mniej ni[zż]|"
    r"taniej ni[zż]|maks(?:ymalnie|imum|ymalna|ymalny)?|"
    r"max(?:imum|ymalnie)?|najwy[zż]ej|najwi[eę]cej|co najwy[zż]ej|g[oó]ra|"
    r"nie (?:planuj\w+|chc\w+|zamierza\w+|mog\w+|b[eę]d\w+|dam|damy|wydam|wydamy|"
    r"zap[lł]ac\w+|chcia[lł]\w+|powin\w+|mo[zż]e)(?: \w+){0,2} (?:wi[eę]cej|ponad|"
    r"powy[zż]ej)(?: ni[zż])?|"
    r"ani (?:z[lł]ot\w+|grosza) wi[eę]cej(?: ni[zż])?|"
    r"nie (?:wi[eę]cej|dro[zż]ej|wy[zż]ej|powy[zż]ej|ponad|przekracza\w+|przekroczy\w*)"
    r"(?: ni[zż]| jak| od)?|nie chc\w+ (?:wyda[cć]|p[lł]aci[cć]|"
    r"zap[lł]aci[cć]|przekrocz\w+|przekracza\w*)(?: wi[eę]cej)?(?: ni[zż])?|"
    r"zmie[sś]ci[cć] (?:si[eę] )?w|limit(?: to| wynosi)?|sufit|pu[lł]ap|"
    r"ograniczon\w+ do|bez przekraczania"
)
_LEAST = (
    r"od|powy[zż]ej|ponad|wi[eę]cej ni[zż]|minimum|minimalnie|min|co najmniej|"
    r"conajmniej|przynajmniej|nie mniej ni[zż]|nie mniej jak|nie poni[zż]ej|"
    r"najmniej|dro[zż]ej ni[zż]|pocz[aą]wszy od|wy[zż]ej ni[zż]"
)

TABLE = MoneyTable(
    above=frozenset(
        "więcej drożej wyżej powyżej ponad wiecej drozej wyzej powyzej".split()
    ),
    more=frozenset("jeszcze plus + dodatkowo dodatkowe oprócz".split()),
    former=frozenset(
        "było bylo był byl wcześniej wczesniej początkowo poczatkowo najpierw "
        "przedtem".split()
    ),
    nots=frozenset("nie".split()),
    currencies=codes(
        {
            "PLN": "zł zl pln złoty zloty złotych zlotych złote zlote złotego zlotego "
            "złotówek zlotowek złotówki zlotowki złotym złotymi zeta zetów zetow "
            "zeciszy zety zło złociszy zlociszy",
            "EUR": "euro eur eurasów ojro",
            "USD": "dolar dolara dolarów dolarow dolary dolców dolcow dolce usd baksów "
            "baksow",
            "GBP": "funt funta funtów funtow funty gbp",
            "CHF": "frank franka franków frankow franki chf",
            "CZK": "koron czk",
            "UAH": "hrywien hrywna hrywny",
            "RUB": "rubli ruble rubel",
        },
    ),
    coins=coins(
        {
            (0.01, "PLN"): "grosz grosza grosze groszy gr",
            (0.01, "EUR"): "cent centy centów centow",
        },
    ),
    upper_before=(_MOST,),
    within_before=(r"w granicach|w ramach|w obr[eę]bie",),
    upper_after=(
        (
            r"(?:maks(?:ymalnie|imum)?|max(?:imum)?|g[oó]ra|najwy[zż]ej|limit|sufit|"
            r"to (?:jest )?(?:maks\w*|max\w*|limit|g[oó]ra|sufit|wszystko)|"
            r"(?:to |jest |to jest )?(?:nasz[aei]? |m[oó]j |moja |moje )*(?:g[oó]rna "
            r"granica|"
            r"g[oó]rny limit|pu[lł]ap|szczyt mo[zż]liwo[sś]ci|maksimum|sufit|limit|"
            r"maks)|"
            r"nie (?:dam|damy|wydam|wydamy|zap[lł]ac\w+|mog[eę]|mo[zż]emy|chc[eę]|"
            r"chcemy|"
            r"przekrocz\w+|p[oó]jd\w+)|"
            r"i ani (?:z[lł]otówki|grosza) wi[eę]cej|(?:i )?nie wi[eę]cej|"
            r"(?:i )?wi[eę]cej nie|(?:lub|albo|i) mniej|co najwy[zż]ej|i to maks\w*)\b"
        ),
    ),
    lower_before=(_LEAST,),
    lower_after=(
        (
            r"(?:minimum|co najmniej|przynajmniej|min\b|(?:i|lub|albo) (?:wi[eę]cej(?! "
            r"(?:nie|sk[aą]d|ju[zż] nie))|wy[zż]ej|w g[oó]r[eę])|wzwy[zż]|plus$|"
            r"w g[oó]r[eę]|i powy[zż]ej)"
        ),
        r"\+(?! \w)",
    ),
    between=(
        r"-|- -|\. \.|\. \. \.|…|/|~",
        r"do|,? ?(?:lub|albo|czy|a nawet|mo[zż]e|albo i|lub nawet)",
        rf",? ?(?:i|ale|lecz|a) (?:{_MOST})",
        r", (?:mo[zż]e|maks\w*|max|g[oó]ra|ewentualnie|max do|lub|albo|ew \.)",
        r"",
    ),
    both_before=(r"mi[eę]dzy|pomi[eę]dzy|w przedziale|w wide[lł]kach",),
    both_between=(r"a|i|-|do",),
    month=(
        (
            r"miesi[eę]cznie|(?:na|w|za|/|ka[zż]dego|co) ?(?:miesi[aą]c\w*|mies|msc|"
            r"mc)\b|/ ?m ?- ?c|mies\b|co miesi[aą]c"
        ),
    ),
    year=(r"rocznie|(?:na|w|za|/) ?rok\b|w skali roku|co rok\b|/ ?r\b",),
    unit=(
        (
            r"na ?(?:jedn[oaąeęym]\w*|ka[zż]d\w+|1)? ?"
            r"(?:sztuk[eęi]|szt|osob[eęya]|os\b|"
            r"g[lł]ow[eęy]|pracownik\w*|u[zż]ytkownik\w*|uczestnik\w*|ucznia)\b"
        ),
        (
            r"(?:za|od|/|per|po) ?(?:jedn[oaąeęym]\w*|ka[zż]d\w+|1)? ?"
            r"(?:okno|okna\b(?! \w)|"
            r"sztuk[eęi]|szt|osob[eęy]|os\b|g[lł]ow[eęy]|osob[aę]|pracownik\w*|"
            r"u[zż]ytkownik\w*|stanowisk\w+|licencj[eęi]|lekcj[eęi]|godzin[eęy]|godz|"
            r"r[oó][zż][eęy]|metr\w*|m2|m²|mkw|drzwi|uczestnik\w*|kursant\w*|ucznia|"
            r"zaj[eę]cia|user\w*|[lł]ebka)\b"
        ),
        r"(?:za sztuk[eę]|sztuka|szt|ka[zż]d[eya]|od osoby|od sztuki)\b",
    ),
    about_before=(
        (
            r"oko[lł]o|ok \.|ok|mniej wi[eę]cej|mniejwi[eę]cej|jakie[sś]|gdzie[sś]|"
            r"(?:gdzie[sś] |tak |jakie[sś] |by[lł]oby )?(?:z|ze)|circa|ca|plus minus|~|"
            r"≈|w okolicach|w okolicy|rz[eę]du|blisko|prawie|niemal|powiedzmy|"
            r"orientacyjnie|w przybli[zż]eniu|\+ ?/? ?-"
        ),
    ),
    about_after=(
        (
            r"(?:mniej wi[eę]cej|oko[lł]o|plus minus|z hakiem|co[sś] takiego|"
            r"orientacyjnie|z groszami|chyba|jako[sś] tak|w przybli[zż]eniu)"
        ),
    ),
    context=(
        (
            r"bud[zż]et\w*|kwot\w+|sum[aęy]\b|cen[aęy]\b|koszt\w*|wyda[cć]|"
            r"zap[lł]aci\w*|p[lł]aci\w*|przeznaczy\w*|[sś]rodk\w+|pieni[aą]d\w*|"
            r"pieni[eę]dzy|stawk\w+"
        ),
    ),
    price_before=(
        (
            r"do|od|za|po|oko[lł]o|maksymalnie|max|maks|nie wi[eę]cej ni[zż]|"
            r"poni[zż]ej|powy[zż]ej|w granicach|minimum|ok|ok \."
        ),
    ),
    others=OTHERS,
    budgeting=BUDGETING,
    uncounted=frozenset({"jedno"}),
    own=OWN,
    other_before=(
        (
            r"domofon\w*|klatk\w+|umow\w+|"
            r"nr|numer\w*|szko[lł]\w+|klas\w+|pok[oó]j|dom|domu|mieszkani\w+|m|lok|"
            r"lokal|pi[eę]tro|ul|ulic\w+|kod|"
            r"tel|telefon\w*|zam[oó]wieni\w+|szeroko[sś][cć]|wysoko[sś][cć]|godz\w*|o|"
            r"wiek|(?:syn|c[oó]rka|dziecko|dzieci|synowie|c[oó]rki|wnuk|wnuczka) "
            r"ma(?:j[aą])?|"
            r"\d+ (?:na|x|\*)|jest nas|grup\w+|zesp[oó][lł]\w*"
        ),
    ),
    difference_before=(r"(?:rabat\w*|taniej|dro[zż]ej|zni[zż]k\w+)(?: o)?",),
    difference_after=(r"(?:taniej|dro[zż]ej|rabatu|zni[zż]ki)\b",),
    other_after=(
        (
            r"%|procent\w*|x ?\d|\* ?\d|mm\b|cm\b|m\b|metr\w*|m2|m²|mkw\b|"
            r"okn[aoie]\w*|okien\w*|sztuk\w*|szt\b|r[oó][zż]\w*|os[oó]b\w*|"
            r"pracownik\w*|u[zż]ytkownik\w*|stanowisk\w*|licencj\w+|lat\b|"
            r"rok(?!rocz)\w*|"
            r"miesi[eęaą]c(?!znie)\w*|tygodni(?!owo)\w*|tydzie[nń]|dni\b|dnia\b|"
            r"dzie[nń]\b|"
            r"godzin\w*|"
            r"godz\b|minut\w*|rano|wieczor\w*|: ?\d|stycz\w*|lut\w+|mar(?:ca|zec)|"
            r"kwie\w*|maj[au]?\b|czerw\w*|lip(?:ca|iec)|sierp\w*|wrze\w*|pa[zź]dz\w*|"
            r"listop\w*|grud\w*|drzwi|balkon\w*|pok[oó]j\w*|pokoi|pi[eę]ter\w*|ludzi|"
            r"dzieci|uczni\w*|bukiet\w*|go[sś]ci|klient\w*|sklep\w*|oddzia[lł]\w*|"
            r"lekcj\w+|razy|raz\b|handlowc\w*|tulipan\w*|kwiat\w*|kg\b|km\b|tuzin\w*"
        ),
    ),
    negated=(r"nie|a nie|i nie",),
    fillers=(
        (
            r"tak|gdzie[sś]|jakie[sś]|oko[lł]o|ok|to|jest|by|si[eę]|z|ze|mniej "
            r"wi[eę]cej|~|:|,|-|kwoty|kwot[aeęy]|bud[zż]et\w*|b[eę]dzie|powiedzmy|"
            r"mo[zż]e|ok \.|no|wtedy|teraz|"
            r"mam|mamy|wynosi|nasz|m[oó]j|sumy|w|ca[lł]o[sś][cć]\w*"
        ),
    ),
    friendly=frozenset("max maks netto brutto budżetu budzetu".split()),
    exact=frozenset(
        "stówa stówę stówy stów stówka stówkę stówki stówek stowa stowe stowy "
        "stow stowka stowke stowki stowek dycha dychę dychy dyche dych dyszka "
        "dyszki dyszek".split(),
    ),
    joins=frozenset({"i"}),
    currency_links=frozenset("do od około okolo za na".split()),
    unit_words=frozenset({"za", "od", "per"}),
    whole=frozenset(
        "wszystko calosc całość remont kurs kursy bukiet bukiety kuchnię kuchnie meble "
        "projekt montaż montaz stronę strone system dom mieszkanie wesele ślub slub "
        "oba obie oboje "
        "rok "
        "miesiąc miesiac tydzień tydzien dzień dzien początek poczatek start okna "
        "drzwi "
        "balkon program dostawę dostawe kwiaty prezent sumę kwotę kwote razie pewno "
        "ten to tę te tym nasz moje nasze mnie nas leczenie usługę usluge crm "
        "wdrożenie "
        "wdrozenie kwartał pół cały całą szkolenie imprezę budżet budowę dach łazienkę "
        "lazienke zabieg operację aparat oko rękę głos dziś teraz już razem ręki zaraz "
        "dobry sezon semestr raty gotówkę materiał materiały robociznę wszystkie "
        "wszystkich komplet przeprowadzkę zmianę wymianę naprawę budowę przebudowę "
        "rozbudowę oprawę wyprawę zabawę sprawę salę obsługę".split(),
    ),
    whole_endings=("nie", "cie", "cję", "cje", "ację"),
    follows=frozenset(
        "i a lub albo ale czy na za do od po w we z ze to jest są sa byłoby byloby "
        "będzie bedzie by się sie nie max maks maksymalnie maksimum maximum góra gora "
        "minimum min minimalnie netto brutto plus vat około okolo ok mniej więcej "
        "wiecej "
        "może moze chyba jakoś jakos tak no tyle budżetu budzetu budżet miesięcznie "
        "miesiecznie rocznie tygodniowo mies msc mc wystarczy starczy starczyłoby "
        "powinno proszę prosze dziękuję dzięki dzieki tylko łącznie lacznie razem "
        "wszystko całość dla jeśli jesli jak żeby zeby bez mogę moge możemy mam mamy "
        "chcę chce chcemy wydać wydac zapłacić dać dac pewnie powiedzmy myślę mysle "
        "przynajmniej najwyżej najwyzej najwięcej co najlepiej raczej ewentualnie ew "
        "per tys górą wzwyż ani o ja my już juz limit sufit jestem oczywiście "
        "spokojnie "
        "mniejwięcej nawet więc wiec tam że ze jeszcze gdzieś gdzies k koła "
        "każda każdy każde kazda kazdy kazde sztuka gotówką gotowka niech bo ponieważ "
        "gdyż wtedy potem więc ona on oni one kiedy gdy jakby było były był mu jej nam "
        "wam mi cię was nie".split(),
    ),
    million=frozenset({"m"}),
    elliptic_thousands=True,
    noun_endings=("ów", "ow", "ami"),
)
