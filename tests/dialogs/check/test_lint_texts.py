from __future__ import annotations

import pytest

from tests.dialogs.check.windows import codes_of


@pytest.mark.parametrize(
    ("lang", "ask", "is_direct"),
    [
        ("ru", "Хотите купить?", True),
        ("ru", "Готовы оформить?", True),
        ("ru", "Цены от 5 000 ₽. Будете сегодня заказывать?", True),
        ("ru", "А вы не хотели бы приобрести его сразу?", True),
        ("ru", "Вы готовы к покупке?", True),
        ("ru", "Что хотите заказать?", False),
        ("ru", "Когда хотите купить?", False),
        ("ru", "Какой букет будете брать?", False),
        ("ru", "Хотите фото букета?", False),
        ("ru", "Хотите купить — напишите.", False),
        ("en", "Do you want to buy?", True),
        ("en", "So, are you ready to order now?", True),
        ("en", "Would you like to purchase it today?", True),
        ("en", "What would you like to order?", False),
        ("en", "Do you want a photo?", False),
        ("pl", "Czy chce pan kupić?", True),
        ("pl", "Jest pani gotowa zamówić?", True),
        ("pl", "Co chce pan zamówić?", False),
        ("pl", "Chce pan zdjęcie?", False),
    ],
)
def test_will_you_buy_is_no_question(lang: str, ask: str, *, is_direct: bool) -> None:
    questions = f'  - {{id: first, ask: "{ask}"}}\n'

    assert ("W807" in codes_of(questions, lang=lang)) is is_direct


@pytest.mark.parametrize(
    ("lang", "text", "is_mixed"),
    [
        ("ru", "Согласны на обработку данных и рекламу?", True),
        ("ru", "Можно хранить номер и присылать акции?", True),
        ("ru", "Согласны на обработку персональных данных?", False),
        ("ru", "Для заказа реакция не нужна. Согласны?", False),
        ("en", "May we keep your data and send you our newsletter?", True),
        ("en", "May we keep your data?", False),
        ("pl", "Zgoda na przetwarzanie danych i newsletter?", True),
        ("pl", "Zgoda na przetwarzanie danych?", False),
    ],
)
def test_advertising_is_not_agreed_to_in_passing(
    lang: str, text: str, *, is_mixed: bool
) -> None:
    questions = (
        "  - {id: need, ask: '?'}\n"
        "  - {id: phone, ask: '?', type: phone}\n"
        "consent: {before: [phone], document: 'https://example.org', "
        f'text: "{text}"}}\n'
    )

    assert ("E806" in codes_of(questions, lang=lang)) is is_mixed


@pytest.mark.parametrize(
    ("phrase", "is_command"),
    [
        ("менеджер", True),
        ("позовите человека", True),
        ("больше не пишите", True),
        ("оператор связи", False),
        ("менеджер по закупкам нужен", False),
        ("стоп-кран", False),
    ],
)
def test_a_human_and_stop_are_never_hidden(phrase: str, *, is_command: bool) -> None:
    questions = (
        "  - {id: need, ask: '?'}\n"
        f"faq: [{{id: other, phrases: [{phrase}], answer: Отвечаем.}}]\n"
    )

    assert ("E805" in codes_of(questions, lang="ru")) is is_command


@pytest.mark.parametrize(
    ("text", "is_secret"),
    [
        ("123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc", True),
        ("postgresql://bot:s3cret@db/leads", True),
        ("https://shop.bitrix24.ru/rest/1/a1b2c3d4e5f6g7h8/", True),
        ("api_key=9f8e7d6c5b4a39281706f5e4", True),
        ("Звоните +7 495 000-00-00, заказ № 1234567890", False),
        ("https://example.ru/consent?utm_source=token", False),
        ("Наш секрет: 15 лет опыта", False),
    ],
)
def test_a_key_does_not_belong_into_a_script(text: str, *, is_secret: bool) -> None:
    questions = f"  - {{id: need, ask: '?', say: \"{text}\"}}\n"

    assert ("E807" in codes_of(questions, lang="ru")) is is_secret


@pytest.mark.parametrize(
    ("lang", "label", "is_junk"),
    [
        ("ru", "Ищу работу", True),
        ("ru", "Сменить работу", False),
        ("ru", "Газ", False),
        ("en", "Looking for a job", True),
        ("en", "A new boiler", False),
        ("pl", "Szukam pracy", True),
        ("pl", "Wymiana okien", False),
    ],
)
def test_no_answer_is_thrown_out_as_junk(
    lang: str, label: str, *, is_junk: bool
) -> None:
    questions = (
        "  - id: need\n    ask: '?'\n    options:\n"
        f"      - {{id: one, label: {label}}}\n      - {{id: two, label: '2'}}\n"
        "junk: [{stock: job_seeker}, {stock: ads_offer}]\n"
    )

    assert ("E405" in codes_of(questions, lang=lang)) is is_junk


def test_an_answer_that_is_meant_as_junk_may_read_like_it() -> None:
    questions = (
        "  - id: need\n    ask: '?'\n    options:\n"
        "      - {id: job, label: Ищу работу, junk: job_seeker}\n"
        "      - {id: two, label: Другое}\njunk: [{stock: job_seeker}]\n"
    )

    assert "E405" not in codes_of(questions, lang="ru")
