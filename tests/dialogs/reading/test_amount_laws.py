"""What holds for whatever people send: nothing raises, every quotation is true."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.addresses import find_addresses
from dialogs.reading.contacts import find_emails, find_handles, find_phones
from dialogs.reading.money import find_money
from dialogs.reading.numbers import numerals, whole_number
from dialogs.reading.quantities import find_quantities
from dialogs.reading.text import MAX_LENGTH, Lang, Text, tokenize
from dialogs.reading.values import Found, Value

WORDS = (
    "тысяч сто двести 5 200 1,5 15.12 к тыс млн руб $ € до от - / не больше пол "
    "полтора окон роз на х 1300 м2 8 916 123 45 67 ул Ленина д 10 Химки @anna half a "
    "million grand hundred and point max between two dozen zł tysiące pół między a do "
    "w miesiąc ? ! ) ( + . , : 99999999999999999999 ОО 3О ghbdtn"
).split()

messages = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=25).map("".join),
)
langs = st.sampled_from(("ru", "en", "pl"))

Reader = Callable[[Text], Sequence[Found[Value]]]
READERS: dict[str, Reader] = {
    "money": find_money,
    "money asked": lambda text: find_money(text, asked=True),
    "quantities": find_quantities,
    "quantities asked": lambda text: find_quantities(text, asked=True),
    "phones": find_phones,
    "phones asked": lambda text: find_phones(text, asked=True),
    "emails": find_emails,
    "handles": find_handles,
    "addresses": find_addresses,
    "addresses asked": lambda text: find_addresses(text, asked=True),
}


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@given(messages, langs)
def test_every_quotation_stands_in_the_message(
    reader: Reader,
    raw: str,
    lang: Lang,
) -> None:
    found = reader(tokenize(raw, lang))

    for one in found:
        assert one.quote == raw[one.start : one.end]
        assert 0 <= one.start <= one.end <= len(raw)
        assert 0 < one.certainty <= 1


@given(messages, langs)
def test_numerals_stand_in_order_and_apart(raw: str, lang: Lang) -> None:
    text = tokenize(raw, lang)

    found = numerals(text)

    lasts = [0, *(numeral.last for numeral in found)]
    assert all(
        last <= numeral.first < numeral.last <= len(text.tokens)
        for last, numeral in zip(lasts, found, strict=False)
    )
    whole_number(text)


@given(messages, langs)
def test_an_amount_of_money_has_its_ends_in_order(raw: str, lang: Lang) -> None:
    for found in find_money(tokenize(raw, lang), asked=True):
        money = found.value

        if money.low is not None and money.high is not None:
            assert money.low <= money.high
        if money.status == "value":
            assert money.low is not None or money.high is not None


@pytest.mark.parametrize("bit", ["1 ", "сто ", "тысяч 5 ", "5-7 ", "ул Мира 5 ", "о1"])
def test_the_longest_message_is_read(bit: str) -> None:
    text = tokenize(bit * MAX_LENGTH, "ru")

    for reader in READERS.values():
        reader(text)

    assert text.tokens[-1].end <= MAX_LENGTH
