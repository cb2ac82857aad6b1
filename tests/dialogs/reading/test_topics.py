from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.phrases import compile_phrases
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.topics import OUT_OF_SCOPE, TOPICS, find_topics, intent_of

LANGS: tuple[Lang, ...] = ("ru", "en", "pl")


def topics(message: str, lang: Lang = "ru") -> list[str]:
    return [hit.topic for hit in find_topics(tokenize(message, lang))]


@pytest.mark.parametrize(
    ("message", "intent"),
    [
        ("скока выйдет застеклить веранду", "price"),
        ("расценки на уроки вокала есть?", "price"),
        ("вызвать замерщика можно?", "visit"),
        ("хочу попасть на пробное занятие", "visit"),
        ("до скольки вы сегодня", "hours"),
        ("как до вас добраться", "address"),
        ("самовывозом забрать можно?", "delivery"),
        ("пенсионерам делаете скидочку?", "discount"),
        ("а вдруг створка отвалится", "warranty"),
        ("по безналу работаете", "payment"),
        ("через сколько будет готово", "lead_time"),
        ("почём оптом, возьмём 300 штук", "wholesale"),
        ("рабочие разбили нам плитку", "complaint"),
        ("а можно в четверг после обеда позвонить?", "human"),
        ("в пятницу можете позвонить часов в пять", "human"),
        ("можно в четверг подъехать и померить?", "visit"),
        ("хватит с меня роботов, переключите", "human"),
        ("я без машины, как до вас добраться", "address"),
        ("с наступающими вас праздниками", "smalltalk"),
        ("ПОЗАВИТЕ ЧЕЛАВЕКА", "human"),
        ("уберите меня из рассылки", "stop"),
        ("сотрите мой номер телефона", "stop"),
        ("всем доброго дня!", "smalltalk"),
        ("ghbdtn", "smalltalk"),
        ("skolko stoit", "price"),
        ("запишите меня на стрижку", "visit"),
        ("когда ближайшая запись к ортодонту", "visit"),
        ("за город диван повезёте?", "delivery"),
        ("на пятый этаж занесёте?", "delivery"),
        ("подвинетесь немного по цене?", "discount"),
        ("бесплатно переделаете, если отклеится?", "warranty"),
        ("зуб ноет после вашей пломбы", "complaint"),
        ("никто не перезванивает", "complaint"),
        ("букет не такой как на фото", "complaint"),
        ("плитка отошла через месяц", "complaint"),
        ("с ботом разговаривать не буду", "human"),
    ],
)
def test_russian_requests_have_their_topic(message: str, intent: str) -> None:
    assert intent_of(tokenize(message, "ru")) == intent


@pytest.mark.parametrize(
    ("message", "intent", "lang"),
    [
        ("what would a bay window cost me", "price", "en"),
        ("could somebody come and measure up", "visit", "en"),
        ("are you guys open on bank holidays", "hours", "en"),
        ("which part of town are you in", "address", "en"),
        ("do you ship to Ireland", "delivery", "en"),
        ("any coupon codes going", "discount", "en"),
        ("what happens if the handle breaks", "warranty", "en"),
        ("do you accept paypal", "payment", "en"),
        ("how many weeks until it's ready", "lead_time", "en"),
        ("trade prices for resellers?", "wholesale", "en"),
        ("the installer never turned up", "complaint", "en"),
        ("put me through to a person", "human", "en"),
        ("take me off your list", "stop", "en"),
        ("cheers, thank you", "smalltalk", "en"),
        ("book me in for a haircut", "visit", "en"),
        ("will you redo it for free if it cracks", "warranty", "en"),
        ("nobody ever calls back", "complaint", "en"),
        ("this is not the sofa from the photo", "complaint", "en"),
        ("I don't want to talk to a robot", "human", "en"),
        ("chcę umówić się na strzyżenie", "visit", "pl"),
        ("niech ktoś przyjedzie i zmierzy", "visit", "pl"),
        ("to nie ta kanapa co na zdjęciu", "complaint", "pl"),
        ("nikt nie odpisuje", "complaint", "pl"),
        ("ile wyjdzie za drzwi balkonowe", "price", "pl"),
        ("kiedy ktoś przyjedzie zmierzyć", "visit", "pl"),
        ("do ktorej czynne w sobote", "hours", "pl"),
        ("jak do was trafić", "address", "pl"),
        ("wyślecie paczkomatem?", "delivery", "pl"),
        ("jakiś upust się znajdzie?", "discount", "pl"),
        ("a co jak szyba pęknie", "warranty", "pl"),
        ("przyjmujecie blika?", "payment", "pl"),
        ("ile się czeka na montaż", "lead_time", "pl"),
        ("warunki dla dystrybutorów poproszę", "wholesale", "pl"),
        ("monterzy zniszczyli parapet", "complaint", "pl"),
        ("połączcie mnie z doradcą", "human", "pl"),
        ("wypiszcie mnie z newslettera", "stop", "pl"),
        ("dzień dobry", "smalltalk", "pl"),
    ],
)
def test_english_and_polish_requests_have_their_topic(
    message: str,
    intent: str,
    lang: Lang,
) -> None:
    assert intent_of(tokenize(message, lang)) == intent


@pytest.mark.parametrize(
    ("message", "lang"),
    [
        ("сколько стоит эфириум", "ru"),
        ("курс евро на завтра", "ru"),
        ("windows 10 тормозит", "ru"),
        ("рецепт шарлотки", "ru"),
        ("кто выиграл чемпионат", "ru"),
        ("чините холодильники?", "ru"),
        ("фывапролд", "ru"),
        ("🐶🐶", "ru"),
        ("how much is ethereum", "en"),
        ("windows 10 update stuck", "en"),
        ("who won the super bowl", "en"),
        ("do you repair phones", "en"),
        ("ile kosztuje samochód", "pl"),
        ("opowiedz kawał", "pl"),
        ("jaka pogoda w górach", "pl"),
    ],
)
def test_what_nobody_here_sells_is_out_of_scope(message: str, lang: Lang) -> None:
    assert intent_of(tokenize(message, lang)) == OUT_OF_SCOPE


def test_what_the_script_sells_is_never_foreign() -> None:
    text = tokenize("сколько стоит холодильник", "ru")
    own = compile_phrases(["холодильники"], "ru")

    assert find_topics(text) == ()
    assert [hit.topic for hit in find_topics(text, own=own)] == ["price"]


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("цена за балкон и гарантия какая", ["price", "warranty"]),
        ("сколько стоит? и как быстро сделаете", ["price", "lead_time"]),
        ("до 300 тысяч. А замер платный?", ["visit"]),
        ("рассрочка есть? и доставка", ["payment", "delivery"]),
    ],
)
def test_a_message_may_ask_several_things(message: str, expected: list[str]) -> None:
    assert topics(message) == expected


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("сколько стоит доставка", "delivery"),
        ("сколько стоит замер", "visit"),
        ("как быстро доставите", "lead_time"),
    ],
)
def test_a_general_question_gives_way_to_what_it_is_about(
    message: str,
    topic: str,
) -> None:
    assert topics(message) == [topic]


def test_phrases_of_the_script_win_over_stock_topics() -> None:
    extra = {"measuring": compile_phrases(["сколько стоит замер"], "ru")}

    found = find_topics(tokenize("сколько стоит замер?", "ru"), extra=extra)

    assert [hit.topic for hit in found] == ["measuring"]


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("скиньте прайс, а то сайт у вас не открывается", ["price"]),
        ("гарантию даёте, потому что прошлый мастер меня обманул", ["warranty"]),
        ("картой можно, а то банкомат сломали", ["payment"]),
        ("доставка есть, а то мы приехали, а у вас закрыто?", ["delivery", "hours"]),
        ("сайт не открывается, а то я бы сам посмотрел", ["complaint"]),
        ("верните деньги, а то пойду в суд", ["complaint"]),
    ],
)
def test_the_reason_for_a_question_asks_nothing(
    message: str, expected: list[str]
) -> None:
    assert topics(message) == expected


@pytest.mark.parametrize(
    ("message", "intent"),
    [
        ("почём стрижка, сестра хвалила, тоже думаю записаться", "price"),
        ("подскажите где вы, навигатор завёл во дворы, стою злая", "address"),
        ("до скольки открыты, боюсь не успеть после смены", "hours"),
        ("мастер нахамил, сколько стоит такое отношение", "complaint"),
        ("спасибо, а замер платный?", "visit"),
    ],
)
def test_the_first_clause_that_asks_is_what_a_message_is_about(
    message: str, intent: str
) -> None:
    assert intent_of(tokenize(message, "ru")) == intent


def test_words_over_a_comma_yield_to_a_question_between_them() -> None:
    assert topics("деньги есть, тысяч пять, доставка вообще есть?") == ["delivery"]


def test_who_complains_first_is_heard_whatever_follows() -> None:
    assert "complaint" in topics("привезли битые розы, цирк и анекдот")
    assert topics("как оформить загранпаспорт, вторую неделю не могу") == []


def test_a_human_and_stop_come_before_everything_else() -> None:
    assert intent_of(tokenize("хватит писать, сколько стоит окно", "ru")) == "stop"
    assert intent_of(tokenize("какая цена? дайте менеджера", "ru")) == "human"


@pytest.mark.parametrize(
    "message",
    ["5 окон", "в субботу утром", "89161234567", "нет", "с мужем решаем"],
)
def test_an_answer_asks_for_nothing(message: str) -> None:
    assert topics(message) == []


@given(st.text(max_size=400), st.sampled_from(LANGS))
def test_any_text_is_read_with_true_quotes(message: str, lang: Lang) -> None:
    for hit in find_topics(tokenize(message, lang)):
        assert message[hit.start : hit.end] == hit.quote
        assert hit.topic in TOPICS
        assert 0 < hit.score <= 1
