"""Polish words of numbers in all cases, with and without accents."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.reading.languages.shapes.numbers import Numbers, forms, plain, table

_ADJECTIVE = "y ego emu ym a ej ą e ych ymi"
_SOFT = "i iego iemu im ia iej ią ie ich imi"


def _both(values: Mapping[str, float]) -> dict[str, float]:
    """The forms as they are written and as they are typed without accents."""
    full = table(values)
    return {plain(form): value for form, value in full.items()} | full


def _ordinals() -> dict[str, float]:
    stems = {
        "pierwsz": 1, "czwart": 4, "piąt": 5, "szóst": 6, "siódm": 7, "ósm": 8,
        "dziewiąt": 9, "dziesiąt": 10, "jedenast": 11, "dwunast": 12,
        "trzynast": 13, "czternast": 14, "piętnast": 15, "szesnast": 16,
        "siedemnast": 17, "osiemnast": 18, "dziewiętnast": 19, "dwudziest": 20,
        "trzydziest": 30, "czterdziest": 40, "pięćdziesiąt": 50,
        "sześćdziesiąt": 60, "siedemdziesiąt": 70, "osiemdziesiąt": 80,
        "dziewięćdziesiąt": 90, "setn": 100, "dwusetn": 200, "dwóchsetn": 200,
        "trzechsetn": 300, "trzysetn": 300, "czterysetn": 400,
        "czterechsetn": 400, "pięćsetn": 500, "sześćsetn": 600,
        "siedemsetn": 700, "osiemsetn": 800, "dziewięćsetn": 900,
        "tysięczn": 1e3, "milionow": 1e6, "miliardow": 1e9,
    }  # fmt: skip
    soft = {"drug": 2, "trzec": 3}
    found = {
        form: float(value)
        for endings, group in ((_ADJECTIVE, stems), (_SOFT, soft))
        for stem, value in group.items()
        for form in forms(stem, endings)
    }
    found |= dict.fromkeys(("druga", "drugą"), 2.0)
    # “Pięćdziesiąt” and its like are cardinals; the ordinal always has an ending.
    return _both(found)


_SMALL = {
    "zero zera zeru zerem": 0,
    "jeden jedna jedno jednego jednej jednemu jedną jednym jedni jedne jednych "
    "jednymi": 1,
    "dwa dwie dwóch dwu dwóm dwom dwoma dwiema dwaj dwoje dwojga dwojgu obaj obie "
    "oba": 2,
    "trzy trzech trzem trzema trzej troje trojga trojgu": 3,
    "cztery czterech czterem czterema czterej czworo czworga": 4,
    "pięć pięciu pięcioma pięcioro pięciorga": 5,
    "sześć sześciu sześcioma sześcioro": 6,
    "siedem siedmiu siedmioma siedmioro": 7,
    "osiem ośmiu ośmioma ośmioro": 8,
    "dziewięć dziewięciu dziewięcioma dziewięcioro": 9,
    "dziesięć dziesięciu dziesięcioma dziesięcioro": 10,
    "jedenaście jedenastu jedenastoma": 11,
    "dwanaście dwunastu dwunastoma dwanaścioro": 12,
    "trzynaście trzynastu trzynastoma": 13,
    "czternaście czternastu czternastoma": 14,
    "piętnaście piętnastu piętnastoma": 15,
    "szesnaście szesnastu szesnastoma": 16,
    "siedemnaście siedemnastu siedemnastoma": 17,
    "osiemnaście osiemnastu osiemnastoma": 18,
    "dziewiętnaście dziewiętnastu dziewiętnastoma": 19,
    "dwadzieścia dwudziestu dwudziestoma": 20,
    "trzydzieści trzydziestu trzydziestoma": 30,
    "czterdzieści czterdziestu czterdziestoma": 40,
    "pięćdziesiąt pięćdziesięciu pięćdziesięcioma": 50,
    "sześćdziesiąt sześćdziesięciu sześćdziesięcioma": 60,
    "siedemdziesiąt siedemdziesięciu siedemdziesięcioma": 70,
    "osiemdziesiąt osiemdziesięciu osiemdziesięcioma": 80,
    "dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma": 90,
    "sto stu stoma": 100,
    "dwieście dwustu dwustoma": 200,
    "trzysta trzystu trzystoma": 300,
    "czterysta czterystu czterystoma": 400,
    "pięćset pięciuset": 500,
    "sześćset sześciuset": 600,
    "siedemset siedmiuset": 700,
    "osiemset ośmiuset": 800,
    "dziewięćset dziewięciuset": 900,
    "półtora półtorej poltorej": 1.5,
    "półtorasta": 150,
    "½": 0.5,
}

_SCALES = {
    "tysiąc tysiąca tysiącowi tysiącem tysiącu tysiące tysięcy tysiącom tysiącami "
    "tysiącach tysia tysiu tyś tys tysi tysie tysiak tysiaka tysiaki tysiaków "
    "tysiączek tyśka "
    "tauzen tauzena tauzeny tauzenów": 1e3,
    "koła kół kola kafel kafla kafle kafli klocek klocka klocki klocków patyk "
    "patyka patyki patyków": 1e3,
    "milion miliona milionowi milionem milionie miliony milionów milionom milionami "
    "milionach mln bańka bańkę bańki baniek melon melona melony melonów": 1e6,
    "miliard miliarda miliardem miliardzie miliardy miliardów mld": 1e9,
    "bilion biliona biliony bilionów": 1e12,
    "stówa stówę stówy stów stówka stówkę stówki stówek setka setki setkę setek "
    "setkami seta": 100,
    "tuzin tuzina tuziny tuzinów": 12,
    "dycha dychę dychy dych dyszka dyszki dyszek dziesiątka dziesiątkę dziesiątki "
    "dziesiątek": 10,
}

_FUSED = {
    "dwu dwuset dwóch": 2, "trzy trzech": 3, "cztero czterech": 4, "pięcio": 5,
    "sześcio": 6, "siedmio": 7, "ośmio": 8, "dziewięcio": 9, "dziesięcio": 10,
}  # fmt: skip

TABLE = Numbers(
    small=_both(_SMALL),
    scales=_both(_SCALES),
    ordinals=_ordinals(),
    vague=_both({"parę para pary parunastu": 2}),
    parts=_both(
        {
            "pół połowa połowę": 0.5,
            "ćwierć": 0.25,
            "kilka kilku": 3,
            "kilkanaście kilkunastu": 15,
            "kilkadziesiąt kilkudziesięciu": 30,
            "kilkaset kilkuset": 300,
        },
    ),
    fused_parts=("pół", "pol"),
    articles=frozenset({"-"}),
    turned=frozenset("tysięcy tysiecy tysiaków tysiakow tys tysi".split()),
    gaps=frozenset("do od z ze za na około okolo".split()),
    suffixes=table({"k": 1e3, "kk": 1e6}),
    capitals=table({"k": 1e3, "m": 1e6, "g": 1e9}),
    lone=frozenset("tysiąc tysiac".split()),
    after=frozenset(
        "zł zl pln złotych zlotych złote zlote euro eur dolarów dolarow max maks min "
        "maksymalnie minimum netto brutto za na w i lub albo mamy budżetu to jest nie "
        "plus vat".split(),
    ),
    endings=frozenset(
        "go ego tego szego giego ciego mego stego sty szy gi ci ty y my wszy sta "
        "ta".split(),
    ),
    inflected=frozenset("ciu stu ech óch och ga gu oma ma tu".split()),
    halves={("i", "pół"): 0.5, ("i", "pol"): 0.5, ("z", "połową"): 0.5},
    loose=frozenset({"+", "z hakiem", "z czymś", "z czyms", "z groszami", "z okładem"}),
    points=frozenset({"przecinek", "kropka"}),
    minus=frozenset({"minus"}),
    about=frozenset(
        "około okolo ok blisko prawie niemal circa ca jakieś jakies gdzieś gdzies "
        "z ze".split(),
    ),
    fused=_both(_FUSED),
    shortest_typo=8,
    guessed=frozenset(
        "tysiąc tysiąca tysiące tysięcy tysiac tysiaca tysiace tysiecy milion miliona "
        "miliony pięćset piecset sześćset szescset dziesięć dziesiec".split()
    ),
    elliptic_thousands=True,
)
