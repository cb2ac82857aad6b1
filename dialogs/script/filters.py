"""What a filter makes of a value, in the manner of each language."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from functools import lru_cache, partial

from msgspec import Struct
from msgspec.structs import replace

from dialogs.reading.text import Lang
from dialogs.script.inserted import as_text, number_of

Filter = Callable[..., object]


class _Manner(Struct, frozen=True):
    """`money` and `day` are formats; `weekdays` start with Monday."""

    money: str
    thousands: str
    point: str
    day: Callable[[dt.date], str]
    weekdays: tuple[str, ...]


def _numeric(date: dt.date) -> str:
    return f"{date.day:02}.{date.month:02}"


_MONTHS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def _named(date: dt.date) -> str:
    return f"{date.day} {_MONTHS[date.month - 1]}"


_MANNERS: Mapping[Lang, _Manner] = {
    "ru": _Manner(
        money="{} ₽",
        thousands=" ",
        point=",",
        day=_numeric,
        weekdays=("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    ),
    "en": _Manner(
        money="${}",
        thousands=",",
        point=".",
        day=_named,
        weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    "pl": _Manner(
        money="{} zł",
        thousands=" ",
        point=",",
        day=_numeric,
        weekdays=("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."),
    ),
}

_PHONES: Mapping[str, tuple[int, ...]] = {
    "+7": (3, 3, 2, 2),
    "+375": (2, 3, 2, 2),
    "+48": (3, 3, 3),
    "+1": (3, 3, 4),
    "+44": (4, 6),
}
"""How the digits behind a country code are grouped."""

_TEENS = range(11, 15)
_FEW = range(2, 5)
_PHONE = re.compile(r"\+\d{8,15}")


CURRENCIES: Mapping[str, str] = {
    "RUB": "₽",
    "USD": "$",
    "EUR": "€",
    "PLN": "zł",
    "GBP": "£",
    "KZT": "₸",
}
"""Currencies a script may be in, by their codes, and their signs."""


def filters_for(lang: Lang, currency: str | None = None) -> Mapping[str, Filter]:
    """Filters by name; each takes any value and returns what can be printed."""
    manner = _manner(lang, CURRENCIES.get(currency or ""))
    return {
        "money": partial(_money, manner),
        "plural": partial(_plural, lang),
        "date": partial(_date, manner),
        "phone": _phone,
        "default": _default,
        "upper": lambda value: as_text(value).upper(),
        "truncate": _truncate,
    }


def money(value: float, *, lang: Lang, sign: str | None = None) -> str:
    """An amount as the `money` filter prints it, with another sign if one is given."""
    return _money(_manner(lang, sign), value)


@lru_cache(maxsize=64)
def _manner(lang: Lang, sign: str | None) -> _Manner:
    """The manner of a language with the sign of a currency in place of its own."""
    manner = _MANNERS[lang]
    if sign is None:
        return manner
    own = manner.money.replace("{}", "").strip()
    return replace(manner, money=manner.money.replace(own, sign))


def plural(number: float, forms: tuple[str, ...], *, lang: Lang) -> str:
    """The form of a word that a number takes, as the `plural` filter prints it."""
    return _plural(lang, number, *forms)


def _money(manner: _Manner, value: object) -> str:
    number = number_of(value)
    if number is None:
        return as_text(value)
    whole = number == int(number)
    digits = f"{abs(number):,.0f}" if whole else f"{abs(number):,.2f}"
    groups, _, cents = digits.partition(".")
    said = groups.replace(",", manner.thousands)
    said += manner.point + cents if cents else ""
    return ("−" if number < 0 else "") + manner.money.format(said)


def _plural(lang: Lang, value: object, one: object, *others: object) -> str:
    number = number_of(value)
    forms = [as_text(form) for form in (one, *others)]
    if number is None or number != int(number):
        # «полтора окна»: a fraction takes the second form.
        return forms[-1 if number is None else min(1, len(forms) - 1)]
    return forms[min(_form(lang, abs(int(number))), len(forms) - 1)]


def _form(lang: Lang, number: int) -> int:
    """Which plural form a number takes, by the rules of Unicode CLDR."""
    if lang == "en" or number == 1:
        return int(number != 1)
    last = number % 10 if number % 100 not in _TEENS else 0
    if lang == "ru" and last == 1:
        return 0
    return 1 if last in _FEW else 2


def _date(manner: _Manner, value: object) -> str:
    if isinstance(value, str):
        try:
            value = dt.datetime.fromisoformat(value)
        except ValueError:
            return as_text(value)
    if not isinstance(value, dt.date):
        return as_text(value)
    day = manner.day(value)
    if not isinstance(value, dt.datetime) or value.time() == dt.time():
        return day
    weekday = manner.weekdays[value.weekday()]
    return f"{weekday} {day}, {value.hour:02}:{value.minute:02}"


def _phone(value: object) -> str:
    said = as_text(value)
    if not _PHONE.fullmatch(said):
        return said
    for code, groups in _PHONES.items():
        if said.startswith(code) and len(said) == len(code) + sum(groups):
            return _grouped(said, code, groups)
    return said


def _grouped(said: str, code: str, groups: tuple[int, ...]) -> str:
    parts = []
    position = len(code)
    for size in groups:
        parts.append(said[position : position + size])
        position += size
    # «+7 900 123-45-67»: hyphens only where the groups of two begin.
    tail = "-" if code in {"+7", "+375", "+1"} else " "
    head, *rest = parts
    return f"{code} {head} {tail.join(rest)}"


def _default(value: object, other: object) -> object:
    return value if as_text(value) else other


def _truncate(value: object, length: object = 255) -> str:
    said = as_text(value)
    limit = int(number_of(length) or 0)
    if len(said) <= limit:
        return said
    cut = said[: max(0, limit - 1)]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,.;:—–-") + "…"
