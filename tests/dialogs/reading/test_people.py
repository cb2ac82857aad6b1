from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.people import find_decisions
from dialogs.reading.text import Lang, tokenize

LANGS: tuple[Lang, ...] = ("ru", "en", "pl")


def role(text: str, lang: Lang, *, asked: bool = True) -> str | None:
    found = find_decisions(tokenize(text, lang), asked=asked)
    return found[0].value.role if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("сама решаю", "self"),
        ("сам плачу, сам выбираю", "self"),
        ("от меня всё зависит", "self"),
        ("кроме меня некому", "self"),
        ("я гендиректор", "self"),
        ("муж не вмешивается, решать мне", "self"),
        ("не муж решает, а я", "self"),
        ("с супругой решаем", "joint"),
        ("посоветуюсь с мамой", "joint"),
        ("без жены не решаю", "joint"),
        ("я выбираю, папа платит", "joint"),
        ("мы вдвоём с компаньоном", "joint"),
        ("муж решит", "other"),
        ("директор подписывает", "other"),
        ("решаю не я, а начальник", "other"),
        ("я секретарь, решает шеф", "other"),
        ("мне не решать", "other"),
        ("последнее слово за женой", "other"),
        ("директор сам решает", "other"),
        ("у нас закупки по 44-фз", "tender"),
        ("закупочная комиссия", "tender"),
        ("тендер не нужен, решает директор", "other"),
        ("без тендера, я решаю", "self"),
        ("ищу для заказчика", "agent"),
        ("я прораб, беру на объект", "agent"),
        ("для подруги узнаю", "agent"),
        ("невеста с мамой выбирают", "other"),
        ("тёща с тестем решают", "other"),
        ("он сам решает", "other"),
        ("решаю не я, а супруг, он сам всё выберет", "other"),
        ("поговорила с мужем, решать буду сама", "self"),
        ("обсудил с братом, он не против, решаю я", "self"),
        ("решаю сам, но с женой поговорю", "joint"),
        ("дом на мне, ни у кого спрашивать не буду", "self"),
        ("сами не поняли, кто будет решать", "unknown"),
        ("не знаю ещё, кто решает, в семье спор", "unknown"),
        ("не знаю, муж решает", "other"),
        ("какая вам вообще разница, кто решает", "refused"),
        ("муж сказал: кухня твоя, ты и командуй", "self"),
        ("плачу я, невеста сказала выбирай сам", "self"),
        ("раньше с мужем обсуждали, теперь слово моё", "self"),
        ("голос тут только у меня", "self"),
        ("соберёмся всей роднёй и проголосуем", "joint"),
        ("два партнёра, без согласия обоих не берём", "joint"),
        ("хозяйка в отъезде, без её одобрения ничего не куплю", "other"),
        ("студент я, кто платит, тот и решает, то есть папа", "other"),
        ("соседка попросила, для неё и узнаю", "agent"),
        ("директор уволился, нового не назначили", "unknown"),
        ("неразбериха с руководством, не скажу кто", "unknown"),
        ("вас наши дела не касаются", "refused"),
        ("понятия не имею", "unknown"),
        ("ещё не определились", "unknown"),
        ("это личное", "refused"),
        ("а вам зачем", "refused"),
    ],
)
def test_a_russian_answer_says_who_decides(text: str, expected: str) -> None:
    assert role(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("that would be me", "self"),
        ("i'm the homeowner", "self"),
        ("nobody but me", "self"),
        ("my wife and i decide together", "joint"),
        ("have to talk to my husband", "joint"),
        ("my dad decides", "other"),
        ("it's not me, it's my boss", "other"),
        ("i'm just an assistant", "other"),
        ("it goes through procurement", "tender"),
        ("i'm a realtor buying for a client", "agent"),
        ("we haven't decided", "unknown"),
        ("i have no idea", "unknown"),
        ("i'd rather not say", "refused"),
    ],
)
def test_an_english_answer_says_who_decides(text: str, expected: str) -> None:
    assert role(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sam decyduję", "self"),
        ("jestem właścicielem", "self"),
        ("z mężem ustalimy", "joint"),
        ("żona i ja", "joint"),
        ("decyduje kierownik", "other"),
        ("nie ja, tylko szef", "other"),
        ("będzie przetarg", "tender"),
        ("kupuję dla klienta", "agent"),
        ("nie mam pojęcia", "unknown"),
        ("wolę nie mówić", "refused"),
    ],
)
def test_a_polish_answer_says_who_decides(text: str, expected: str) -> None:
    assert role(text, "pl") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4 окна, решает директор", "other"),
        ("с мужем выбираем окна", "joint"),
        ("решение за мной, 8 окон", "self"),
        ("мы школа, будет тендер", "tender"),
        ("букет маме на завтра", None),
        ("муж сказал взять у вас", None),
        ("не знаю, сколько стоит", None),
        ("окна для родителей", None),
    ],
)
def test_unasked_only_what_is_unmistakable_counts(
    text: str,
    expected: str | None,
) -> None:
    assert role(text, "ru", asked=False) == expected


def test_the_person_is_named_beside_the_role() -> None:
    found = find_decisions(tokenize("бухгалтер согласует", "ru"), asked=True)

    assert found[0].value.who == "accountant"


def test_a_typo_is_no_obstacle() -> None:
    assert role("дирктор", "ru") == "other"
    assert role("dyrketor", "pl") == "other"


@given(st.text(max_size=200), st.sampled_from(LANGS), st.booleans())
def test_any_message_is_read_and_quoted_truly(
    raw: str,
    lang: Lang,
    asked: bool,  # noqa: FBT001
) -> None:
    for found in find_decisions(tokenize(raw, lang), asked=asked):
        assert found.quote == raw[found.start : found.end]
        assert found.quote


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("я директор", "ru", "self"),
        ("мне решать", "ru", "self"),
        ("мы с супругой", "ru", "joint"),
        ("директор", "ru", "other"),
        ("генеральный утвердит", "ru", "other"),
        ("хз", "ru", "unknown"),
        ("это неважно", "ru", "refused"),
        ("обсудим дома", "ru", "joint"),
        ("проводим тендер", "ru", "tender"),
        ("зачем вам", "ru", "refused"),
        ("лично утверждаю", "ru", "self"),
        ("я, больше некому", "ru", "self"),
        ("я же и плачу, я и утверждаю", "ru", "self"),
        ("мне самой", "ru", "self"),
        ("мы с подругой", "ru", "joint"),
        ("нас двое собственников", "ru", "joint"),
        ("руководитель отдела", "ru", "other"),
        ("утверждает совет", "ru", "other"),
        ("начальник отдела", "ru", "other"),
        ("заказчик, я архитектор", "ru", "agent"),
        ("ещё не решили", "ru", "unknown"),
        ("решаю исключительно я", "ru", "self"),
        ("i do", "en", "self"),
        ("i'm the owner so me", "en", "self"),
        ("my decision alone", "en", "self"),
        ("i'm an interior designer buying for a customer", "en", "agent"),
        ("i live alone so yes", "en", "self"),
        ("no, my husband and i", "en", "joint"),
        ("we'll discuss at home", "en", "joint"),
        ("together with my manager", "en", "joint"),
        ("my husband has a say too", "en", "joint"),
        ("jointly", "en", "joint"),
        ("accounting and the ceo", "en", "other"),
        ("all by myself", "en", "self"),
        ("i'm head of the family", "en", "self"),
        ("two of us own it", "en", "joint"),
        ("my husband is in charge", "en", "other"),
        ("grandma", "en", "other"),
        ("can't say yet", "en", "unknown"),
        ("entirely mine", "en", "self"),
        ("my wife and i will decide", "en", "joint"),
        ("we'll decide together", "en", "joint"),
        ("the founders decide", "en", "other"),
        ("secret", "en", "refused"),
        ("ja sam", "pl", "self"),
        ("jestem prezesem", "pl", "self"),
        ("wspólnie z partnerem", "pl", "joint"),
        ("nikt poza mną", "pl", "self"),
        ("mam własną firmę, ja decyduję", "pl", "self"),
        ("z mężem oczywiście", "pl", "joint"),
        ("mąż też ma głos", "pl", "joint"),
        ("konkurs ofert", "pl", "tender"),
        ("mój podpis", "pl", "self"),
        ("jestem głową rodziny", "pl", "self"),
        ("razem z żoną", "pl", "joint"),
        ("po naradzie rodzinnej", "pl", "joint"),
        ("nie ja, szef", "pl", "other"),
        ("siostra płaci i decyduje", "pl", "other"),
        ("zatwierdza zarząd", "pl", "other"),
        ("komisja zakupowa", "pl", "tender"),
        ("tak, ja", "pl", "self"),
        ("mam ostatnie słowo", "pl", "self"),
        ("po połowie z mężem", "pl", "joint"),
        ("zdecydujemy całą rodziną", "pl", "joint"),
        ("ogłaszamy przetarg", "pl", "tender"),
        ("nie wiem", "pl", "unknown"),
    ],
)
def test_who_decides_is_said_in_many_words(
    text: str,
    lang: Lang,
    expected: str,
) -> None:
    assert role(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("me, the kids only have opinions", "en", "self"),
        ("I do, my wife just wants it done by summer", "en", "self"),
        ("me, but together with my wife", "en", "joint"),
        ("not settled yet, the whole family is at war over it", "en", "unknown"),
        ("no idea, probably my husband", "en", "other"),
        ("my boss decides, I only collect quotes for him", "en", "other"),
        ("ja, dzieci mają swoje zdanie ale to nie one płacą", "pl", "self"),
        ("jeszcze nie ustaliliśmy, cała rodzina się o to kłóci", "pl", "unknown"),
        ("nie wiem, pewnie mąż", "pl", "other"),
    ],
)
def test_what_follows_the_first_clause_only_comments_on_it(
    text: str, lang: Lang, expected: str
) -> None:
    assert role(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "words", "quote"),
    [
        ("ru", "и надо бы до конца месяца. решаем с мужем", "решаем с мужем"),
        ("ru", "мне нужно к пятнице, и решаю я сам", "решаю я сам"),
        ("ru", "мы хотим три окна! решает жена", "решает жена"),
        (
            "en",
            "and we'd like it before Christmas. we decide with my husband",
            "we decide with my husband",
        ),
        ("en", "I need four by May, my wife decides", "wife decides"),
        ("pl", "i chciałbym do świąt. decydujemy z żoną", "decydujemy z żoną"),
        ("pl", "ja mam czas do maja, decyduje mąż", "decyduje mąż"),
        ("en", "me and my husband", "me and my husband"),
    ],
)
def test_only_the_clause_that_says_who_decides_is_quoted(
    lang: Lang, words: str, quote: str
) -> None:
    found = find_decisions(tokenize(words, lang))

    assert [hit.quote for hit in found] == [quote]
