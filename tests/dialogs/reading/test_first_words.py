"""An answer with a reason behind it, and one that the reason takes back."""

from __future__ import annotations

import pytest

from dialogs.reading.text import Lang, tokenize
from dialogs.reading.yes_no import find_yes_no

FIT: dict[Lang, str] = {
    "en": "Do you need installation?",
    "pl": "Czy potrzebny jest montaż?",
}
CALL = "Can we call you?"
OWNER = "Are you the owner of the property?"


def answer(text: str, lang: Lang, question: str) -> str | None:
    found = find_yes_no(tokenize(text, lang), question=question)
    return found[0].value.value if found else None


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("yes, I have no tools and no patience", "en", "yes"),
        ("yes because I'd never manage on my own", "en", "yes"),
        ("sure, my husband isn't any good at it", "en", "yes"),
        ("yes but only upstairs, the rest we can manage", "en", "yes"),
        ("no, my cousin needs the practice", "en", "no"),
        ("no because we want to try it first", "en", "no"),
        ("not decided, the neighbour says it's needed", "en", "unknown"),
        ("i'd rather not comment, why is it needed", "en", "refused"),
        ("tak, nie mam ani narzędzi ani czasu", "pl", "yes"),
        ("jasne, przecież sam tego nie zrobię", "pl", "yes"),
        ("tak, ale tylko na piętrze, parter zrobimy sami", "pl", "yes"),
        ("nie, bo i tak zrobi to szwagier", "pl", "no"),
        ("trudno powiedzieć, spadek jeszcze nie załatwiony", "pl", "unknown"),
        ("wolałbym tego nie ujawniać, nie rozumiem pytania", "pl", "refused"),
        ("wolałbym nie mówić, nie rozumiem po co to", "pl", "refused"),
    ],
)
def test_a_reason_does_not_undo_the_answer(
    text: str, lang: Lang, expected: str
) -> None:
    assert answer(text, lang, FIT[lang]) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("ok, no thanks", "en", "no"),
        ("right, we don't need it", "en", "no"),
        ("fine, but i don't want it", "en", "no"),
        ("sure, actually no", "en", "no"),
        ("no, sorry, yes", "en", "yes"),
        ("hmm, yes", "en", "yes"),
        ("no, nie potrzebuję", "pl", "no"),
        ("dobra, jednak nie", "pl", "no"),
        ("dziękuję, tak", "pl", "yes"),
    ],
)
def test_what_follows_can_take_it_back(text: str, lang: Lang, expected: str) -> None:
    assert answer(text, lang, FIT[lang]) == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("yes you can, just not this minute", CALL, "yes"),
        ("sure, only not before nine", CALL, "yes"),
        ("can't talk, I'm in a meeting", CALL, "no"),
        ("any time, my phone is always next to me", CALL, "yes"),
        ("yes, my wife's name is on the mortgage too", OWNER, "yes"),
        ("no, it's our landlord's", OWNER, "no"),
    ],
)
def test_a_limit_is_no_refusal(text: str, question: str, expected: str) -> None:
    assert answer(text, "en", question) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("the boy next door broke it last time, so please do", "en", "yes"),
        ("I did it myself once and the shelf fell, so yes", "en", "yes"),
        ("my brother is a joiner so no", "en", "no"),
        ("ostatnio sam wieszałem i spadło, więc tym razem poproszę", "pl", "yes"),
        ("A dorzućcie, nigdy nie mam do tego głowy", "pl", "yes"),
        ("bardzo chetnie, nie mam narzedzi", "pl", "yes"),
    ],
)
def test_a_conclusion_answers_behind_its_reason(
    text: str, lang: Lang, expected: str
) -> None:
    assert answer(text, lang, FIT[lang]) == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("anything but Thursdays, that's when I've got choir", "thursday", "no"),
        ("I've nothing on that day so come whenever", "thursday", "yes"),
        ("we have a caretaker who does all that", "fit", "no"),
        ("I'd be lost without somebody doing it", "fit", "yes"),
        ("I fail to see why you need that", "fit", "refused"),
    ],
)
def test_what_is_hinted_at_is_an_answer(
    text: str, question: str, expected: str
) -> None:
    asked = {"thursday": "Would Thursday suit you?", "fit": FIT["en"]}
    assert answer(text, "en", asked[question]) == expected
