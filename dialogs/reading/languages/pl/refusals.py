"""Polish: ways not to answer, each way of declining with each verb of telling."""

from __future__ import annotations

_DECLINING = (
    *("wolę nie", "wole nie", "wolę o tym nie", "wolę tego nie", "wolę na to nie"),
    *("wolałbym nie", "wolałbym o tym nie", "wolałbym tego nie", "wolałbym na to nie"),
    *("wolałabym nie", "wolałabym o tym nie", "wolałabym tego nie"),
    *("wolałabym na to nie", "wolimy nie", "wolelibyśmy nie", "wolelibyśmy tego nie"),
    *("lepiej nie", "lepiej o tym nie"),
    "nie chcę",
    "nie chce",
    "nie chcemy",
    "nie chciałbym",
    "nie chciałabym",
    "nie chcielibyśmy",
    "nie będę",
    "nie bede",
    "nie będziemy",
    "nie zamierzam",
    "nie zamierzamy",
    "nie mam zamiaru",
    "nie mam ochoty",
    "nie życzę sobie",
    "nie lubię",
    "nie mam potrzeby",
    "nie widzę potrzeby",
    "nie wolno mi",
    "nie muszę",
)
_TELLING = (
    *("odpowiadać", "odpowiadac", "odpowiedzieć", "mówić", "mowic", "powiedzieć"),
    *("podawać", "podawac", "podać", "ujawniać", "ujawniac", "ujawnić", "zdradzać"),
    *("zdradzić", "komentować", "dzielić", "wypowiadać", "opowiadać", "tłumaczyć"),
    *("rozmawiać o", "gadać o"),
)
_OF_IT = ("", " o tym", " tego", " się", " na to", " na takie pytania", " takich")

REFUSALS = ", ".join(
    (
        *(
            f"{one}{of_it} {verb}"
            for one in _DECLINING
            for of_it in _OF_IT
            for verb in _TELLING
        ),
        *(f"{one} o tym" for one in _DECLINING),
    )
)
"""Phrases parted by commas, as a lexicon takes them."""
