from __future__ import annotations

import pytest

from dialogs.reading.money import find_money
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Money

RUB, USD, EUR, GBP, PLN = "RUB", "USD", "EUR", "GBP", "PLN"
Amount = tuple[float | None, float | None]


def answer(lang: Lang, words: str) -> Money | None:
    found = find_money(tokenize(words, lang), asked=True)
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("lang", "words", "expected"),
    [
        ("ru", "340 тыс", (340_000, 340_000)),
        ("ru", "миллион семьсот", (1_700_000, 1_700_000)),
        ("ru", "2 ляма", (2_000_000, 2_000_000)),
        ("ru", "не дороже 45 тысяч", (None, 45_000)),
        ("ru", "хотелось бы вложиться в 90к", (None, 90_000)),
        ("ru", "85 тысяч край", (None, 85_000)),
        ("ru", "больше 70 тысяч не дам", (None, 70_000)),
        ("ru", "от 30к и выше", (30_000, None)),
        ("ru", "не меньше 4 млн", (4_000_000, None)),
        ("ru", "400-500 тыс", (400_000, 500_000)),
        ("ru", "2-2,5 млн", (2_000_000, 2_500_000)),
        ("ru", "от 600к до 1,1 млн", (600_000, 1_100_000)),
        ("ru", "тысяч по двадцать пять готов отдать", (25_000, 25_000)),
        ("ru", "тысячи за три", (3000, 3000)),
        ("ru", "тысяч эдак в триста", (300_000, 300_000)),
        ("ru", "тысяч пять-шесть", (5000, 6000)),
        ("ru", "уложиться бы тысяч в девяносто", (None, 90_000)),
        ("ru", "в сто тысяч должны вписаться", (None, 100_000)),
        ("ru", "чтобы влезло в 6 тысяч", (None, 6000)),
        ("ru", "не вылезая из 160 тысяч", (None, 160_000)),
        ("ru", "укладываться надо в 400 000", (None, 400_000)),
        ("ru", "тысяча-полторы", (1000, 1500)),
        ("ru", "тысяч семьдесят, ну максимум девяносто", (70_000, 90_000)),
        ("ru", "четыре, пять тысяч", (4000, 5000)),
        ("ru", "на 6 окон 350 тысяч", (350_000, 350_000)),
        ("ru", "не 40 тысяч, а 60 тысяч", (60_000, 60_000)),
        ("ru", "4OO тыс", (400_000, 400_000)),
        ("ru", "nsczx nhblwfnm", (30_000, 30_000)),
        ("ru", "300+ тыс", (300_000, None)),
        ("ru", "80..95 тыс", (80_000, 95_000)),
        ("ru", "тыщ семьсот, но это прям потолок", (None, 700_000)),
        ("ru", "в рамках 80-90 тыс", (80_000, 90_000)),
        ("ru", "в рамках 80 тыс", (None, 80_000)),
        ("ru", "девятьсот, тысяч естественно", (900_000, 900_000)),
        ("ru", "от полтинника до двух сотен тысяч", (50_000, 200_000)),
        ("ru", "не менее 40, но не более 60 тысяч", (40_000, 60_000)),
        ("ru", "250 тыщ и ни копейкой больше", (None, 250_000)),
        ("ru", "чтоб в 30 тыщ влезло", (None, 30_000)),
        ("ru", "несколько тысяч", (3000, 3000)),
        ("ru", "200 с чем-то тысяч", (200_000, 200_000)),
        ("en", "fifteen grand", (15_000, 15_000)),
        ("en", "no more than 9,000", (None, 9000)),
        ("en", "7k tops", (None, 7000)),
        ("en", "upwards of 40k", (40_000, None)),
        ("en", "between 3 and 4 thousand", (3000, 4000)),
        ("en", "anywhere from 2 to 2.5 million", (2_000_000, 2_500_000)),
        ("en", "four fifty", (450, 450)),
        ("en", "twelve to fifteen hundred", (1200, 1500)),
        ("en", "between two and three hundred thousand", (200_000, 300_000)),
        ("en", "30ish k", (30_000, 30_000)),
        ("en", "22k, maybe 25", (22_000, 25_000)),
        ("en", "9k but could go to 11k", (9000, 11_000)),
        ("en", "could stretch to 45k", (None, 45_000)),
        ("en", "4k a month tops", (None, 4000)),
        ("en", "a hundred grand, cant go higher", (None, 100_000)),
        ("en", "i dont plan on spending over 60k", (None, 60_000)),
        ("en", "at least 40 but no more than 60k", (40_000, 60_000)),
        ("en", "about 5 large", (5000, 5000)),
        ("pl", "siedem tysięcy", (7000, 7000)),
        ("pl", "góra 4 tysiące", (None, 4000)),
        ("pl", "co najmniej 9 tys", (9000, None)),
        ("pl", "pomiędzy 6 a 8 tys", (6000, 8000)),
        ("pl", "osiem, może dziewięć tysięcy", (8000, 9000)),
        ("pl", "3 000 miesięcznie maks", (None, 3000)),
        ("pl", "180 tysięcy to górna granica", (None, 180_000)),
        ("pl", "nie powinno kosztować więcej niż 2 tys", (None, 2000)),
        ("pl", "kilkanaście tysięcy", (15_000, 15_000)),
    ],
)
def test_amounts_bounds_and_ranges_are_read(
    lang: Lang,
    words: str,
    expected: Amount,
) -> None:
    money = answer(lang, words)

    assert money is not None
    assert (money.low, money.high) == expected
    assert not money.needs_scale


@pytest.mark.parametrize(
    ("lang", "words", "currency"),
    [
        ("ru", "900 рублей", RUB),
        ("ru", "90 т.р.", RUB),
        ("ru", "90 тыр", RUB),
        ("ru", "пять штук баксов", USD),
        ("ru", "7 тысяч евро", EUR),
        ("ru", "€700", EUR),
        ("ru", "300 бел. рублей", "BYN"),
        ("ru", "40 у.е.", USD),
        ("ru", "рублей на 600-700", RUB),
        ("en", "70 quid", GBP),
        ("en", "US$ 4.5 million", USD),
        ("en", "40 Canadian dollars", "CAD"),
        ("pl", "300 złotych", PLN),
        ("pl", "1,5 tys. zł", PLN),
        ("pl", "400 dolców", USD),
        ("pl", "4 tys", None),
    ],
)
def test_currencies_are_named_by_words_signs_and_slang(
    lang: Lang,
    words: str,
    currency: str | None,
) -> None:
    money = answer(lang, words)

    assert money is not None
    assert money.currency == currency


@pytest.mark.parametrize(
    ("lang", "words", "per"),
    [
        ("ru", "9 тысяч в мес", "month"),
        ("ru", "в месяц готовы отдавать до 9к", "month"),
        ("ru", "90 тысяч в год", "year"),
        ("ru", "по 12к за штуку", "unit"),
        ("ru", "95 тысяч за 3 окна", None),
        ("ru", "25 тысяч за коронку", "unit"),
        ("ru", "25 тысяч за ремонт", None),
        ("en", "$12 per seat per month", "month"),
        ("en", "9k annually", "year"),
        ("en", "70 each", "unit"),
        ("en", "$450 per tooth", "unit"),
        ("en", "3k per year", "year"),
        ("pl", "90 zł od osoby", "unit"),
        ("pl", "450 zł za ząb", "unit"),
        ("pl", "450 zł za remont", None),
        ("pl", "90 zł za osobę miesięcznie", "month"),
    ],
)
def test_a_period_outranks_a_unit(lang: Lang, words: str, per: str | None) -> None:
    money = answer(lang, words)

    assert money is not None
    assert money.per == per


@pytest.mark.parametrize(
    ("words", "needs_scale"),
    [("400", True), ("до четырехсот", True), ("4000", False), ("400 р", False)],
)
def test_a_small_bare_number_needs_a_scale(words: str, *, needs_scale: bool) -> None:
    money = answer("ru", words)

    assert money is not None
    assert money.needs_scale is needs_scale


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", "7 окон"),
        ("ru", "101 роза"),
        ("ru", "1450х1300"),
        ("ru", "1450 на 1300"),
        ("ru", "17.03"),
        ("ru", "17 марта"),
        ("ru", "в 18:30"),
        ("ru", "8 903 555 44 33"),
        ("ru", "12 м2"),
        ("ru", "скидка 5 тысяч"),
        ("ru", "двое детей 6 и 9 лет"),
        ("ru", "машина 2015 года"),
        ("ru", "рост 180"),
        ("en", "two bedroom flat"),
        ("en", "2015 honda civic"),
        ("en", "my kids are 5 and 7"),
        ("en", "call me on 646 736 5000"),
        ("en", "next quarter"),
        ("pl", "trzy łazienki i salon"),
        ("en", "7 windows 40x50 inches"),
        ("en", "march 17"),
        ("pl", "dla 45 osób"),
    ],
)
def test_numbers_that_count_other_things_are_no_money(lang: Lang, words: str) -> None:
    assert answer(lang, words) is None


@pytest.mark.parametrize(
    ("lang", "words", "status"),
    [
        ("ru", "понятия не имею", "unknown"),
        ("ru", "а какие у вас расценки?", "unknown"),
        ("ru", "коммерческая тайна", "refused"),
        ("ru", "зачем вам это знать", "refused"),
        ("ru", "сумма не важна", "unlimited"),
        ("ru", "надо с мужем посоветоваться", "unknown"),
        ("ru", "ой даже не знаю что сказать", "unknown"),
        ("ru", "не обязан отвечать", "refused"),
        ("ru", "экономить не будем", "unlimited"),
        ("ru", "деньги закончились, бюджета нет", "none"),
        ("ru", "0", "none"),
        ("en", "haven't decided yet", "unknown"),
        ("en", "i'd rather not say", "refused"),
        ("en", "no clue what those cost", "unknown"),
        ("en", "waiting for my boss to approve", "unknown"),
        ("en", "price plays no role", "unlimited"),
        ("en", "the sky is the limit", "unlimited"),
        ("en", "we have no money", "none"),
        ("pl", "nie mam pojęcia", "unknown"),
        ("pl", "a dlaczego pani pyta?", "refused"),
        ("pl", "to nasza sprawa", "refused"),
        ("pl", "wciąż badamy rynek", "unknown"),
        ("pl", "cena nie gra roli", "unlimited"),
        ("pl", "brak środków", "none"),
    ],
)
def test_answers_without_an_amount_have_a_status(
    lang: Lang,
    words: str,
    status: str,
) -> None:
    money = answer(lang, words)

    assert money == Money(status=status)  # type: ignore[arg-type]  # one of its literals


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("букет сестре до 3500", [(None, 3500)]),
        ("25 роз, 2500 максимум", [(None, 2500)]),
        ("до 900 в месяц за 12 лицензий", [(None, 900)]),
        ("бюджет 450, 6 окон", [(450, 450)]),
        ("7 окон, этаж 12", []),
        ("не знаю", []),
        ("300", []),
        ("в 2027 году", []),
    ],
)
def test_unasked_only_what_is_unmistakable_is_money(
    words: str,
    expected: list[Amount],
) -> None:
    found = find_money(tokenize(words, "ru"))

    assert [(one.value.low, one.value.high) for one in found] == expected


def test_unasked_the_budget_must_be_named() -> None:
    found = find_money(tokenize("про бюджет пока не знаем", "ru"))

    assert [one.value.status for one in found] == ["unknown"]


def test_a_price_and_a_day_are_no_size() -> None:
    (found,) = find_money(tokenize("35 роз до 7000 на 14 февраля", "ru"))

    assert (found.value.low, found.value.high) == (None, 7000)


@pytest.mark.parametrize(("words", "worth"), [("a nickel", 0.05), ("quarter", 0.25)])
def test_a_coin_alone_is_an_amount_only_where_one_is_asked_for(
    words: str,
    worth: float,
) -> None:
    money = answer("en", words)

    assert money == Money(low=worth, high=worth, currency=USD)
    assert find_money(tokenize(words, "en")) == ()


def test_of_two_amounts_the_one_behind_so_is_meant() -> None:
    text = tokenize("they quoted nine thousand, so six thousand at the most", "en")

    found = find_money(text, asked=True)

    assert [one.value.high for one in found] == [6000]


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("5 tysicy", 5_000),
        ("około 4 tysęcy", 4_000),
        ("sześc tysięcy", 6_000),
        ("póltora tysiąca", 1_500),
        ("tysiąc pięcset", 1_500),
        ("dwa tysiace pięset", 2_500),
        ("mam 2 milony", 2_000_000),
    ],
)
def test_a_letter_or_an_accent_may_be_missing_in_polish(
    words: str, amount: float
) -> None:
    found = find_money(tokenize(words, "pl"), asked=True)

    assert [hit.value.high for hit in found] == [amount]


@pytest.mark.parametrize("words", ["5 tygodni", "trzyma 2 okna", "dwie tablice"])
def test_words_like_thousands_are_none_in_polish(words: str) -> None:
    found = find_money(tokenize(words, "pl"), asked=True)

    assert not any((hit.value.high or 0) >= 1_000 for hit in found)


@pytest.mark.parametrize(
    ("lang", "words", "amount"),
    [
        ("ru", "50 и ещё 40 потом", 90),
        ("ru", "80 тысяч плюс 15 на подоконники", 95_000),
        ("en", "1000 and another 500 for the sills", 1_500),
        ("en", "2k plus 300", 2_300),
        ("pl", "3 tysiące i jeszcze 500 na parapety", 3_500),
        ("ru", "было 50, теперь 80", 80),
        ("en", "it was 1000 but now 1500", 1_500),
        ("pl", "wcześniej 3000, teraz 4000", 4_000),
        ("en", "can't afford more than 2500", 2_500),
        ("pl", "nie stać mnie na więcej niż 2500", 2_500),
    ],
)
def test_what_is_added_counts_and_what_was_meant_before_does_not(
    lang: Lang, words: str, amount: float
) -> None:
    found = find_money(tokenize(words, lang), asked=True)

    assert [hit.value.high for hit in found] == [amount]


@pytest.mark.parametrize(
    ("lang", "words", "amount"),
    [
        ("ru", "100 плюс-минус 20", 100),
        ("ru", "у нас было отложено 70", 70),
        ("ru", "100, нужно ещё 5 окон", 100),
        ("en", "50 plus vat", 50),
        ("pl", "5 tys plus dojazd", 5_000),
    ],
)
def test_what_is_not_money_adds_nothing(lang: Lang, words: str, amount: float) -> None:
    assert find_money(tokenize(words, lang), asked=True)[0].value.high == amount


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", "пионы 15 шт до 8 тысяч"),
        ("pl", "3 szt do 5 tysięcy"),
        ("en", "3 pieces, 1500"),
    ],
)
def test_so_many_pieces_before_an_amount_are_no_unit(lang: Lang, words: str) -> None:
    found = find_money(tokenize(words, lang), asked=True)

    assert [hit.value.per for hit in found] == [None]
