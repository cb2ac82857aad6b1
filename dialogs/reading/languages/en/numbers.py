"""English words of numbers, slang, Indian scales and usual misspellings included."""

from __future__ import annotations

from dialogs.reading.languages.shapes.numbers import Numbers, table

_SMALL = {
    "zero nought naught nil": 0,
    "one": 1,
    "two both": 2,
    "three": 3,
    "four": 4,
    "five fiver": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten tenner": 10,
    "eleven": 11,
    "twelve twelf": 12,
    "thirteen": 13,
    "fourteen forteen": 14,
    "fifteen fiveteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen eightteen": 18,
    "nineteen ninteen": 19,
    "twenty twenny": 20,
    "thirty": 30,
    "forty fourty": 40,
    "fifty fivety": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety ninty": 90,
    "½": 0.5,
}

_SCALES = {
    "hundred hundreds hunderd hundered hunnid hundo hundret hunderds": 100,
    "thousand thousands thou thousend thousan": 1e3,
    "grand grands": 1e3,
    "lakh lakhs lkh lkhs lac lacs": 1e5,
    "million millions mil mils mill mln milion": 1e6,
    "crore crores cr koti krore krores": 1e7,
    "billion billions bil bln": 1e9,
    "trillion trillions": 1e12,
    "dozen dozens": 12,
}

_ORDINALS = {
    "zeroth": 0, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
    "twelfth twelth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 1e3, "millionth": 1e6, "billionth": 1e9,
}  # fmt: skip

TABLE = Numbers(
    small=table(_SMALL),
    scales=table(_SCALES),
    ordinals=table(_ORDINALS),
    vague=table({"couple": 2, "pair": 2, "few": 3}),
    parts=table(
        {"half": 0.5, "quarter": 0.25, "quarters": 0.25, "thirds": 1 / 3, "several": 3}
    ),
    loose=frozenset({"+", "ish", "- ish", "- something", "something", "odd", "- odd"}),
    suffixes=table({"k": 1e3, "kk": 1e6, "bn": 1e9}),
    capitals=table({"k": 1e3, "m": 1e6, "g": 1e9, "b": 1e9}),
    after=frozenset(
        "usd eur gbp pln dollars dollar bucks buck euros euro pounds pound quid max "
        "maximum min minimum tops or a per total budget each for in is at if and to "
        "would should please range ish plus altogether all".split(),
    ),
    endings=frozenset({"st", "nd", "rd", "th"}),
    halves={("and", "a", "half"): 0.5, ("and", "a", "quarter"): 0.25},
    articles=frozenset({"a", "an", "of"}),
    links=frozenset({"and"}),
    points=frozenset({"point"}),
    minus=frozenset({"minus", "negative"}),
    about=frozenset(
        "about around roughly approximately approx circa like nearly almost ca".split(),
    ),
    not_typos=frozenset({"seventies", "thirsty", "mission", "bullion", "millions"}),
    hyphen_inside=True,
    comma_inside=True,
)
