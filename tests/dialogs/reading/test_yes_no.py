from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.text import Lang, tokenize
from dialogs.reading.yes_no import find_yes_no

FITTING = "Монтаж нужен?"
OWNER = "Вы собственник квартиры?"
LANGS: tuple[Lang, ...] = ("ru", "en", "pl")


def answer(text: str, lang: Lang, question: str | None) -> str | None:
    found = find_yes_no(tokenize(text, lang), question=question)
    return found[0].value.value if found else None


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("дааа", FITTING, "yes"),
        ("ну да", FITTING, "yes"),
        ("да, нужен", FITTING, "yes"),
        ("под ключ", FITTING, "yes"),
        ("почему бы и нет", FITTING, "yes"),
        ("+", FITTING, "yes"),
        ("👍", FITTING, "yes"),
        ("конешно", FITTING, "yes"),
        ("сами не справимся", FITTING, "yes"),
        ("не-а", FITTING, "no"),
        ("да нет, спасибо", FITTING, "no"),
        ("да не нужно", FITTING, "no"),
        ("своими силами", FITTING, "no"),
        ("есть кому поставить", FITTING, "no"),
        ("-", FITTING, "no"),
        ("может да, может нет", FITTING, "unknown"),
        ("надо подумать", FITTING, "unknown"),
        ("не знаю, нужен ли", FITTING, "unknown"),
        ("ипотека, но моя", OWNER, "yes"),
        ("снимаем", OWNER, "no"),
        ("квартира бабушкина", OWNER, "no"),
        ("не снимаю, своя", OWNER, "yes"),
        ("какая вам разница", OWNER, "refused"),
        ("давайте следующий вопрос", OWNER, "refused"),
        ("пользовались", "Раньше пользовались CRM?", "yes"),
        ("не пользовались", "Раньше пользовались CRM?", "no"),
        ("впервые", "Раньше пользовались CRM?", "no"),
        ("звоните", "Можно перезвонить вам сегодня?", "yes"),
        ("лучше напишите", "Можно перезвонить вам сегодня?", "no"),
        ("мне 34", "Вам уже есть 18 лет?", "yes"),
        ("мне 16", "Вам уже есть 18 лет?", "no"),
        ("мне сорок два, внуки уже", "Вам уже есть 18 лет?", "yes"),
        # A plain first clause is not undone by the story behind it.
        ("конечно нужен, сама я такое не прикручу", FITTING, "yes"),
        ("давайте, раз так, сам не люблю возиться", FITTING, "yes"),
        ("нужен, у нас никто не умеет", FITTING, "yes"),
        ("угу, хозяйка я, а прописаны тут все, если это важно", OWNER, "yes"),
        ("нет, у меня брат руками всё может", FITTING, "no"),
        ("не нужен, за нас сват всё сделает", FITTING, "no"),
        ("присылайте, вечером с мужем глянем", "Прислать каталог?", "yes"),
        ("без монтажа никак", FITTING, "yes"),
        ("сами никак", FITTING, "yes"),
        ("не знаю, сестра говорит надо, отчим говорит не надо", FITTING, "unknown"),
        # … but by what takes it back, declines to say or leaves it open.
        ("давайте, хотя нет, не надо", FITTING, "no"),
        ("ладно, давайте пропустим", OWNER, "refused"),
        ("нет, не хочу отвечать", OWNER, "refused"),
        ("да какая вам вообще разница", OWNER, "refused"),
    ],
)
def test_a_russian_answer_is_read_with_its_question(
    text: str,
    question: str,
    expected: str,
) -> None:
    assert answer(text, "ru", question) == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("yep please", "Do you need installation?", "yes"),
        ("why not", "Do you need installation?", "yes"),
        ("we don't", "Do you need installation?", "no"),
        ("we'll do it ourselves", "Do you need installation?", "no"),
        ("still thinking", "Do you need installation?", "unknown"),
        ("i own it", "Are you the owner of the property?", "yes"),
        ("we're renting", "Are you the owner of the property?", "no"),
        ("prefer not to answer", "Are you the owner of the property?", "refused"),
    ],
)
def test_an_english_answer_is_read_with_its_question(
    text: str,
    question: str,
    expected: str,
) -> None:
    assert answer(text, "en", question) == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("no", "Czy potrzebny jest montaż?", "yes"),
        ("no nie", "Czy potrzebny jest montaż?", "no"),
        ("może być", "Czy potrzebny jest montaż?", "yes"),
        ("może", "Czy potrzebny jest montaż?", "unknown"),
        ("mamy własną ekipę", "Czy potrzebny jest montaż?", "no"),
        ("nie chcę", "Czy dodać bilecik?", "no"),
        ("wynajmuję", "Czy jest Pan/Pani właścicielem lokalu?", "no"),
        ("nie powiem", "Czy jest Pan/Pani właścicielem lokalu?", "refused"),
    ],
)
def test_a_polish_answer_is_read_with_its_question(
    text: str,
    question: str,
    expected: str,
) -> None:
    assert answer(text, "pl", question) == expected


def test_an_answer_that_is_a_question_is_no_answer() -> None:
    assert answer("а сколько это стоит?", "ru", FITTING) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("да", "yes"), ("нет, спасибо", "no"), ("окна", None), ("дальше", None)],
)
def test_without_a_question_only_a_plain_opening_counts(
    text: str,
    expected: str | None,
) -> None:
    assert answer(text, "ru", None) == expected


@pytest.mark.slow
@given(st.text(max_size=200), st.sampled_from(LANGS), st.none() | st.text(max_size=40))
def test_any_message_is_read_and_quoted_truly(
    raw: str,
    lang: Lang,
    question: str | None,
) -> None:
    for found in find_yes_no(tokenize(raw, lang), question=question):
        assert found.quote == raw[found.start : found.end]


@pytest.mark.parametrize(
    ("text", "lang", "question", "expected"),
    [
        ("с доставкой", "ru", "Нужна ли вам доставка?", "yes"),
        ("не откажусь", "ru", "Нужна ли вам доставка?", "yes"),
        ("своим ходом", "ru", "Нужна ли вам доставка?", "no"),
        ("надо с мужем посоветоваться", "ru", "Нужна ли вам доставка?", "unknown"),
        ("зачем вам это знать", "ru", "Нужна ли вам доставка?", "refused"),
        ("ну да", "ru", "Вы собственник помещения?", "yes"),
        ("нет, занята", "ru", "Удобно завтра в 10?", "no"),
        ("интересно", "ru", "Вам нужна помощь дизайнера?", "yes"),
        ("немного", "ru", "Вы занимались йогой раньше?", "yes"),
        ("в юности", "ru", "Вы занимались йогой раньше?", "yes"),
        ("да, до 8", "ru", "Вам можно позвонить?", "yes"),
        ("не звоните", "ru", "Вам можно позвонить?", "no"),
        (
            "да, подготовьте",
            "ru",
            "Подготовить для вас коммерческое предложение?",
            "yes",
        ),
        (
            "присылайте на почту",
            "ru",
            "Подготовить для вас коммерческое предложение?",
            "yes",
        ),
        (
            "давай попробуем",
            "ru",
            "Подготовить для вас коммерческое предложение?",
            "yes",
        ),
        (
            "без комментариев",
            "ru",
            "Подготовить для вас коммерческое предложение?",
            "refused",
        ),
        ("не имею", "ru", "У вас есть водительские права?", "no"),
        ("да, 19", "ru", "Вам есть 18?", "yes"),
        ("ждем мастера", "ru", "Пригласить мастера на замер?", "yes"),
        ("подумать надо", "ru", "Пригласить мастера на замер?", "unknown"),
        ("пока не уверена", "ru", "Пригласить мастера на замер?", "unknown"),
        ("воздержусь от ответа", "ru", "Пригласить мастера на замер?", "refused"),
        ("имеются", "ru", "У вас есть дети?", "yes"),
        ("нет детей", "ru", "У вас есть дети?", "no"),
        ("без проблем", "ru", "Оплата картой вам подходит?", "yes"),
        ("не подходит", "ru", "Оплата картой вам подходит?", "no"),
        ("absolutely, 5th floor", "en", "Do you need delivery?", "yes"),
        ("yep need it", "en", "Do you need delivery?", "yes"),
        ("definitely do", "en", "Do you need delivery?", "yes"),
        ("go for it", "en", "Do you need delivery?", "yes"),
        ("none of your business", "en", "Do you need delivery?", "refused"),
        ("why not", "en", "Would you like a designer to help?", "yes"),
        ("that would be awesome", "en", "Would you like a designer to help?", "yes"),
        ("sure, how much", "en", "Would you like a designer to help?", "yes"),
        ("let's do it", "en", "Would you like a designer to help?", "yes"),
        ("don't bother", "en", "Would you like a designer to help?", "no"),
        (
            "don't want to answer that",
            "en",
            "Would you like a designer to help?",
            "refused",
        ),
        ("tried it once", "en", "Have you done yoga before?", "yes"),
        ("call me", "en", "Can we call you?", "yes"),
        ("yes please prepare one", "en", "Shall we prepare a quote for you?", "yes"),
        ("might as well", "en", "Shall we prepare a quote for you?", "yes"),
        ("yes, to my email", "en", "Shall we prepare a quote for you?", "yes"),
        ("not certain", "en", "Shall we prepare a quote for you?", "unknown"),
        ("yes full licence", "en", "Do you have a driving licence?", "yes"),
        ("never had one", "en", "Do you have a driving licence?", "no"),
        ("no licence", "en", "Do you have a driving licence?", "no"),
        ("next year", "en", "Are you over 18?", "no"),
        ("already done", "en", "Shall we send a technician?", "no"),
        ("yes two", "en", "Do you have children?", "yes"),
        ("a son", "en", "Do you have children?", "yes"),
        ("that's personal", "en", "Do you have children?", "refused"),
        ("perfectly fine", "en", "Is paying by card OK for you?", "yes"),
        ("przydałaby się", "pl", "Czy potrzebna jest dostawa?", "yes"),
        ("nie wasza sprawa", "pl", "Czy potrzebna jest dostawa?", "refused"),
        ("zgadza się", "pl", "Czy jest Pan właścicielem?", "yes"),
        ("za wcześnie", "pl", "Czy jutro o 10 pasuje?", "no"),
        ("dam znać", "pl", "Czy jutro o 10 pasuje?", "unknown"),
        ("jasne, ile kosztuje", "pl", "Czy potrzebna jest pomoc projektanta?", "yes"),
        ("jeszcze się waham", "pl", "Czy potrzebna jest pomoc projektanta?", "unknown"),
        ("pomińmy to", "pl", "Czy potrzebna jest pomoc projektanta?", "refused"),
        (
            "nie chcę odpowiadać",
            "pl",
            "Czy potrzebna jest pomoc projektanta?",
            "refused",
        ),
        ("tak, dwa lata", "pl", "Czy ćwiczyła Pani wcześniej jogę?", "yes"),
        ("jestem początkująca", "pl", "Czy ćwiczyła Pani wcześniej jogę?", "no"),
        ("tak, proszę przygotować", "pl", "Przygotować dla Państwa ofertę?", "yes"),
        ("czekam", "pl", "Przygotować dla Państwa ofertę?", "yes"),
        ("tak, chętnie zobaczę", "pl", "Przygotować dla Państwa ofertę?", "yes"),
        ("może później", "pl", "Przygotować dla Państwa ofertę?", "unknown"),
        ("tak, kategoria B", "pl", "Czy ma Pan prawo jazdy?", "yes"),
        ("nie mam", "pl", "Czy ma Pan prawo jazdy?", "no"),
        ("nie posiadam", "pl", "Czy ma Pan prawo jazdy?", "no"),
        ("tak, proszę wysłać", "pl", "Wysłać fachowca na pomiar?", "yes"),
        ("jasne, zapraszam", "pl", "Wysłać fachowca na pomiar?", "yes"),
        ("muszę się zastanowić", "pl", "Wysłać fachowca na pomiar?", "unknown"),
        ("przejdźmy dalej", "pl", "Wysłać fachowca na pomiar?", "refused"),
        ("oczywiście", "pl", "Czy mają Państwo dzieci?", "yes"),
        ("nie mamy", "pl", "Czy mają Państwo dzieci?", "no"),
        ("brak", "pl", "Czy mają Państwo dzieci?", "no"),
        ("zapytam żony", "pl", "Czy płatność kartą odpowiada?", "unknown"),
    ],
)
def test_an_answer_in_other_words_is_understood(
    text: str,
    lang: Lang,
    question: str,
    expected: str,
) -> None:
    assert answer(text, lang, question) == expected
