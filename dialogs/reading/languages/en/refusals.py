"""English: ways not to answer, each way of declining with each verb of telling."""

from __future__ import annotations

_DECLINING = (
    "rather not",
    "i'd rather not",
    "would rather not",
    "i would rather not",
    "prefer not to",
    "i'd prefer not to",
    "i would prefer not to",
    "prefer not",
    "won't",
    "i won't",
    "will not",
    "i will not",
    "not going to",
    "i'm not going to",
    "not gonna",
    "i'm not gonna",
    "don't want to",
    "i don't want to",
    "do not want to",
    "don't wanna",
    "i don't wanna",
    "don't wish to",
    "do not wish to",
    "don't care to",
    "wouldn't like to",
    "would not like to",
    "not willing to",
    "not prepared to",
    "not inclined to",
    "not allowed to",
    "not at liberty to",
    "decline to",
    "refuse to",
)
_TELLING = (
    *("say", "answer", "tell", "share", "disclose", "discuss", "reveal", "comment"),
    *("talk about", "speak about", "get into", "go into", "give that", "give out"),
)
_NOT_AT_EASE = (
    *("not", "i'm not", "not comfortable", "i'm not comfortable", "uncomfortable"),
    *("don't feel like", "i don't feel like", "not keen on", "not a fan of"),
    *("don't feel comfortable", "i don't feel comfortable"),
)
_AT_IT = (
    *("saying", "answering", "telling", "sharing", "disclosing", "discussing"),
    *("revealing", "talking about", "giving that", "giving out"),
)
_SECRETS = ("share", "disclose", "discuss", "reveal", "talk about", "divulge")

REFUSALS = ", ".join(
    (
        *(f"{one} {verb}" for one in _DECLINING for verb in _TELLING),
        *(f"{one} {verb}" for one in _NOT_AT_EASE for verb in _AT_IT),
        *(f"{one} {verb}" for one in ("can't", "cannot") for verb in _SECRETS),
    )
)
"""Phrases parted by commas, as a lexicon takes them."""
