"""What a language has to say about money."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field


class MoneyTable(Struct, frozen=True):
    """Words around an amount.

    Entries called patterns are regular expressions over words parted by single spaces,
    signs being words; those of `..._before` end where the amount begins, those of
    `..._after` begin where it ends. `currencies` map forms to ISO 4217 codes, `coins`
    to what one is worth and the code; `spelled` are currencies of several tokens,
    `adjectives` map to the code they make of any currency (“Canadian dollars”); `heaps`
    mean thousands when a currency or the question follows from them; `exact` are words
    after which no thousands are missing. `between` parts the ends of a range,
    `both_before` with `both_between` too. `context` words make a bare number an amount
    though nobody asked. `other_before` and `other_after` belong to numbers that count
    something else; `others` stand by the price of
    somebody else, `own` by what the prospect pays, `budgeting` by
    when money is planned; `uncounted` are
    forms of one that agree with no word of money; `difference_...` around one that is
    a discount. `fillers` may stand
    between an amount and a word about it. `skipped_hundred`: “two fifty” is 250;
    `skipped_thousand`: “две пятьсот” is 2500; `elliptic_thousands`:
    “миллион двести” is 1 200 000. `within_before` bounds one amount from above and
    leaves a range alone. `currency_links` may part a currency from the amount behind
    it («рублей на 700»). A noun behind one of `unit_words` is a unit, unless it is of
    `whole`, what is bought once. Where `follows` is not empty, a word behind a bare
    small number that is not of it names a thing. `lone_coins` are an amount where they
    are the whole answer. One of `more` between two amounts adds them, one of `former`
    before an amount says that it is no longer meant.
    """

    currencies: Mapping[str, str]
    coins: Mapping[str, tuple[float, str]]
    upper_before: tuple[str, ...]
    within_before: tuple[str, ...]
    upper_after: tuple[str, ...]
    lower_before: tuple[str, ...]
    lower_after: tuple[str, ...]
    between: tuple[str, ...]
    both_before: tuple[str, ...]
    both_between: tuple[str, ...]
    month: tuple[str, ...]
    year: tuple[str, ...]
    unit: tuple[str, ...]
    about_before: tuple[str, ...]
    about_after: tuple[str, ...]
    context: tuple[str, ...]
    price_before: tuple[str, ...]
    others: tuple[str, ...]
    budgeting: tuple[str, ...]
    uncounted: frozenset[str]
    own: tuple[str, ...]
    other_before: tuple[str, ...]
    other_after: tuple[str, ...]
    difference_before: tuple[str, ...]
    difference_after: tuple[str, ...]
    negated: tuple[str, ...]
    fillers: tuple[str, ...]
    friendly: frozenset[str]
    exact: frozenset[str] = frozenset()
    heaps: frozenset[str] = frozenset()
    spelled: tuple[tuple[tuple[str, ...], str], ...] = ()
    adjectives: Mapping[str, str] = field(default_factory=dict)
    joins: frozenset[str] = frozenset()
    currency_links: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    whole_endings: tuple[str, ...] = ()
    unit_words: frozenset[str] = frozenset()
    follows: frozenset[str] = frozenset()
    lone_coins: frozenset[str] = frozenset()
    million: frozenset[str] = frozenset()
    skipped_hundred: bool = False
    skipped_thousand: bool = False
    elliptic_thousands: bool = False
    noun_endings: tuple[str, ...] = ()
    above: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    nots: frozenset[str] = frozenset()


class MoneyAnswers(Struct, frozen=True):
    """Answers without an amount, as patterns of `dialogs.reading.patterns`.

    The keys are statuses of Money; `always` names the budget, `asked` leaves it to the
    question.
    """

    always: Mapping[str, tuple[str, ...]]
    asked: Mapping[str, tuple[str, ...]]


def coins(values: Mapping[tuple[float, str], str]) -> dict[str, tuple[float, str]]:
    """Coins by form out of forms by worth, parted by spaces."""
    return {form: worth for worth, forms in values.items() for form in forms.split()}


def codes(values: Mapping[str, str]) -> dict[str, str]:
    """Codes by form out of forms by code, parted by spaces."""
    return {form: code for code, forms in values.items() for form in forms.split()}


ISO_CODES = frozenset(
    "rub usd eur gbp pln uah byn kzt uzs kgs amd gel azn mdl try cny jpy inr chf cad "
    "aud nzd sek nok dkk czk huf ron bgn rsd ils aed sar qar kwd bhd omr egp lbp jod "
    "myr thb vnd sgd hkd krw mnt brl mxn zar php idr pkr".split(),
)
SPELLED = ((("us", "$"), "USD"), (("r", "$"), "BRL"), (("c", "$"), "CAD"))
"""Currencies that are written in several tokens."""
SIGNS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₽": "RUB",
    "¥": "JPY",
    "₴": "UAH",
    "₸": "KZT",
    "₹": "INR",
    "₺": "TRY",
}
"""Signs and codes that every language writes."""
