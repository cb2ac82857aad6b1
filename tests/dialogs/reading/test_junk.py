from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.junk import CATEGORIES, find_junk
from dialogs.reading.phrases import compile_phrases
from dialogs.reading.text import Lang, tokenize

LANGS: tuple[Lang, ...] = ("ru", "en", "pl")


def category(message: str, lang: Lang = "ru") -> str | None:
    found = find_junk(tokenize(message, lang))
    return found.category if found else None


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("раскрутим ваш инстаграм, первые подписчики за неделю", "ads_offer"),
        ("готовы приводить вам лидов, оплата за заявку", "ads_offer"),
        ("запрос котировок, ответ по форме до 12:00", "tender_collector"),
        ("внесём вас в реестр добросовестных поставщиков", "tender_collector"),
        ("вам случайно продавец не нужен", "job_seeker"),
        ("какие скрипты продаж используете, скиньте", "competitor"),
        ("какая у вас закупочная цена", "competitor"),
        ("нужна справка о ценах для обоснования НМЦК", "tender_collector"),
        ("вам нужны флористы?", "job_seeker"),
        ("ищу подработку курьером по вечерам", "job_seeker"),
        ("вы выиграли телефон, заберите приз по ссылке", "spam_fraud"),
        ("ваша карта заблокирована, сообщите код из смс", "spam_fraud"),
        ("какая у вас маржа на букетах", "competitor"),
        ("у кого закупаете профиль", "competitor"),
        ("у вас просрочен займ, передаём в суд", "collector_callcenter"),
        ("банк предлагает открыть расчётный счёт для ИП", "collector_callcenter"),
        ("рисуем вывески для кафе, нужны?", "ads_offer"),
        ("автоматизируем отдел продаж, созвонимся?", "ads_offer"),
        ("хотите больше отзывов на картах?", "ads_offer"),
        ("пришлите выписку ЕГРЮЛ и анкету контрагента", "tender_collector"),
        ("нужно второе КП, поставщик уже выбран", "tender_collector"),
        ("брат сварщик, возьмёте?", "job_seeker"),
        ("есть вакантное место официанта?", "job_seeker"),
        ("папа, это я, номер новый, скинь 3000", "spam_fraud"),
        ("сам шью шторы, где ткань берёте", "competitor"),
        ("почём вам выходит заявка с директа", "competitor"),
        ("звоню насчёт долга вашего работника", "collector_callcenter"),
        ("кто у вас отвечает за интернет и связь?", "collector_callcenter"),
    ],
)
def test_russian_junk_has_its_category(message: str, expected: str) -> None:
    assert category(message) == expected


@pytest.mark.parametrize(
    ("message", "expected", "lang"),
    [
        ("we can double your website traffic", "ads_offer", "en"),
        ("join our vendor directory, small listing fee", "tender_collector", "en"),
        ("do you have any vacancies for fitters", "job_seeker", "en"),
        ("you have won a gift card, click the link", "spam_fraud", "en"),
        ("what margin do you put on installation", "competitor", "en"),
        ("you have an overdue loan, pay now", "collector_callcenter", "en"),
        ("we print flyers for restaurants, samples?", "ads_offer", "en"),
        ("saw your page, we could double your reach", "ads_offer", "en"),
        ("fill in our vendor onboarding form", "tender_collector", "en"),
        ("my son is a plumber, do you take people on", "job_seeker", "en"),
        ("dad it's me on a new number, send 300", "spam_fraud", "en"),
        ("we make sofas too, where do you buy fabric", "competitor", "en"),
        ("who deals with your energy bills", "collector_callcenter", "en"),
        ("wypozycjonujemy waszą stronę", "ads_offer", "pl"),
        ("wpis do rejestru rzetelnych wykonawców", "tender_collector", "pl"),
        ("szukam pracy jako florystka", "job_seeker", "pl"),
        ("wygrałeś nagrodę, kliknij link", "spam_fraud", "pl"),
        ("jaką macie marżę na szybach", "competitor", "pl"),
        ("krótka ankieta o dostawcy prądu", "collector_callcenter", "pl"),
        ("drukujemy ulotki dla salonów, pokazać przykłady?", "ads_offer", "pl"),
        ("zwiększę zasięgi waszej strony", "ads_offer", "pl"),
        ("proszę wypełnić formularz dostawcy", "tender_collector", "pl"),
        ("potrzebujecie spawacza?", "job_seeker", "pl"),
        ("tato to ja, nowy numer, przelej 300", "spam_fraud", "pl"),
        ("sama szyję firany, skąd bierzecie tkaniny", "competitor", "pl"),
        ("tańszy prąd dla firm, z kim rozmawiać?", "collector_callcenter", "pl"),
    ],
)
def test_english_and_polish_junk_has_its_category(
    message: str,
    expected: str,
    lang: Lang,
) -> None:
    assert category(message, lang) == expected


@pytest.mark.parametrize(
    ("message", "lang"),
    [
        ("нужны монтажники поставить 3 окна", "ru"),
        ("пишу тексты, болит спина, нужно удобное кресло", "ru"),
        ("хочу пройти у вас курс по таргету, сама веду магазин", "ru"),
        ("берёте на курс без опыта работы?", "ru"),
        ("я блогер, рекламу не предлагаю, хочу заказать фотосессию", "ru"),
        ("изучаю маркетинг, есть курс по таргету?", "ru"),
        ("жене на работу цветы привезёте?", "ru"),
        ("устроился на новую работу, хочу поставить зубы", "ru"),
        ("у кого берёте камень? хочу столешницу", "ru"),
        ("кредит на ремонт одобрили, нужна кухня", "ru"),
        ("нужен сайт для кофейни, возьмётесь?", "ru"),
        ("i design apps, need a desk", "en"),
        ("my mortgage is approved, want a new kitchen", "en"),
        ("I'll bring a friend, any discount?", "en"),
        ("piszę teksty, szukam biurka do domu", "pl"),
        ("dostałem kredyt na remont, chcę kuchnię", "pl"),
        ("мы маркетинговая студия, нужны жалюзи в офис", "ru"),
        ("у нас тендер, 40 окон в школу, дадите цену?", "ru"),
        ("курс по продвижению в соцсетях сколько стоит", "ru"),
        ("пришлите кп на 12 окон, бюджет утверждён", "ru"),
        ("вот ссылка на план https://disk.example/1 посчитайте балкон", "ru"),
        ("у конкурентов насчитали 40 тысяч, сможете дешевле?", "ru"),
        ("помогаете с работой после курса?", "ru"),
        ("сколько стоит окно", "ru"),
        ("здравствуйте", "ru"),
        ("we run a marketing agency and want 4 windows", "en"),
        ("is there a job guarantee after the course", "en"),
        ("my bank approved the mortgage, now I need windows", "en"),
        ("agencja reklamowa, szukamy crm na 10 osób", "pl"),
        ("wygrałam bukiet u was, gdzie odebrać", "pl"),
    ],
)
def test_a_buyer_is_never_junk(message: str, lang: Lang) -> None:
    assert category(message, lang) is None


def test_look_alike_letters_hide_nothing() -> None:
    assert category("пpeдлaгaeм прoдвижeниe caйтa") == "ads_offer"


def test_what_the_script_sells_speaks_for_a_buyer() -> None:
    text = tokenize("нужна реклама и продвижение на сайте", "ru")
    own = compile_phrases(["реклама", "продвижение", "сайт"], "ru")

    assert find_junk(text) is not None
    assert find_junk(text, own=own) is None


def test_evidence_of_both_sides_is_quoted() -> None:
    found = find_junk(
        tokenize("предлагаем рекламу и раскрутку сайта вашей кухни", "ru"),
    )

    assert found is not None
    assert any("рекламу" in quote for quote in found.evidence)
    assert 0 < found.score < 1


@given(st.text(max_size=400), st.sampled_from(LANGS))
def test_any_text_is_judged_with_words_of_its_own(message: str, lang: Lang) -> None:
    found = find_junk(tokenize(message, lang))

    if found:
        assert found.category in CATEGORIES
        assert found.evidence
        assert all(quote in message for quote in (*found.evidence, *found.buyer))
