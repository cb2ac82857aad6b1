"""Values as people read them: labels, money, dates, phones."""

from __future__ import annotations

import datetime as dt
import re
from typing import Self

from msgspec.structs import replace

from dialogs.conversation.showing.tongues import TONGUES, Tongue
from dialogs.qualification.facts import Fact, plain
from dialogs.reading.text import Lang
from dialogs.reading.values import (
    Decision,
    Money,
    Number,
    Phone,
    Quantity,
    Slot,
    Timing,
    Value,
    YesNo,
)
from dialogs.script.filters import CURRENCIES, plural
from dialogs.script.filters import money as amount
from dialogs.script.model import Script

_RUSSIAN = re.compile(r"\+7\d{10}")
_MONTH = 31
"""Days no month is longer than."""
_SHORT = 40
"""Letters of words that are shown as they were written."""
_FAR = 300
"""Days from which a date needs its year."""


class Shown(str):
    """A text to insert that also has the `id` it stands for: `{{ product.id }}`."""

    __slots__ = ("id",)
    id: str

    def __new__(cls, text: str, identity: str) -> Self:
        """Pair a label with its id."""
        made = super().__new__(cls, text)
        made.id = identity
        return made


def show_fact(fact: Fact, *, script: Script, now: dt.datetime) -> Shown:
    """An answer by the labels of its options, else by its value."""
    question = script.question(fact.slot)
    options = question.chosen(fact.options) if question else ()
    identity = ",".join(str(option.id) for option in options)
    exact = fact.source != "button"
    if fact.status != "known":
        text = TONGUES[script.language].statuses[fact.status]
        return Shown(text, fact.status)
    if isinstance(fact.value, Timing) and _is_worded(fact):
        return Shown(fact.quote, fact.value.status)
    if isinstance(fact.value, Decision) and not options:
        return Shown(fact.quote, fact.value.role)
    if options and not (exact and _is_precise(fact.value)):
        return Shown(", ".join(o.label for o in options), identity)
    text = show(_priced(fact.value, script), script.language, now)
    return Shown(text, identity or text)


def _priced(value: Value | None, script: Script) -> Value | None:
    """An amount without a currency is one in the script's."""
    if isinstance(value, Money) and value.currency is None:
        return replace(value, currency=script.currency)
    return value


def _is_worded(fact: Fact) -> bool:
    """Whether a time is best told in their own words: “in spring”, “with the keys”."""
    value = fact.value
    if not isinstance(value, Timing) or not 0 < len(fact.quote) <= _SHORT:
        return False
    if any(map(str.isdigit, fact.quote)):
        return False
    if value.status == "event":
        return True
    long = value.start and value.end and (value.end - value.start).days > _MONTH
    return bool(long) and value.status == "date"


def show_counted(fact: Fact, *, script: Script, now: dt.datetime) -> str:
    """An answer with the thing that is counted, where the script names it: “3 windows”.

    The words of `unit` are taken for its plural forms.
    """
    shown = show_fact(fact, script=script, now=now)
    question = script.question(fact.slot)
    value = fact.value
    if not isinstance(value, Number) or question is None or not question.unit:
        return shown
    return f"{shown} {plural(value.high, question.unit, lang=script.language)}"


def _is_precise(value: Value | None) -> bool:
    match value:
        case Money(status="value") | Timing(status="date") | Number():
            return True
        case _:
            return False


def show(value: Value | None, lang: Lang, now: dt.datetime) -> str:
    """A value in words of a language."""
    tongue = TONGUES[lang]
    match value:
        case Money():
            return _show_money(value, tongue, lang)
        case Timing():
            return _show_timing(value, tongue, now)
        case Slot(at=at):
            return show_slot(at, lang)
        case YesNo(value=answer):
            known = {"yes": tongue.yes, "no": tongue.no}
            return known.get(answer) or tongue.statuses[answer]
        case Phone(number=str() as number):
            return show_phone(number)
        case None:
            return ""
        case _:
            return _show_plain(value)


def _show_plain(value: Value) -> str:
    match value:
        case Number(low=low, high=high):
            return grouped(low) if low == high else f"{grouped(low)}–{grouped(high)}"
        case Quantity(count=int() as count):
            return grouped(count)
        case _:
            shown = plain(value)
            return shown if isinstance(shown, str) else str(shown)


def grouped(number: float) -> str:
    """Digits in groups of three: 1 250 000."""
    if number != int(number):
        return f"{number:,.2f}".rstrip("0").replace(",", " ").replace(".", ",")
    return f"{int(number):,}".replace(",", " ")


def show_slot(at: dt.datetime, lang: Lang) -> str:
    """A bookable time: “вт 24.11, 10:00”."""
    day = f"{TONGUES[lang].weekdays[at.weekday()]} {at.day:02}.{at.month:02}"
    return f"{day}, {at.hour:02}:{at.minute:02}"


def show_moment(at: dt.datetime, now: dt.datetime, lang: Lang) -> str:
    """A coming time as one would say it: “завтра в 09:00”."""
    tongue = TONGUES[lang]
    ahead = (at.date() - now.date()).days
    if ahead == 0:
        day = tongue.today
    elif ahead == 1:
        day = tongue.tomorrow
    else:
        day = f"{tongue.weekdays[at.weekday()]} {at:%d.%m}"
    return f"{day} {tongue.at} {at:%H:%M}"


def show_phone(number: str) -> str:
    """A Russian number in its usual groups, any other as it is."""
    if not _RUSSIAN.fullmatch(number):
        return number
    return f"+7 {number[2:5]} {number[5:8]}-{number[8:10]}-{number[10:]}"


def _show_money(money: Money, tongue: Tongue, lang: Lang) -> str:
    if money.status != "value":
        return tongue.statuses[money.status]
    sign = CURRENCIES.get(money.currency or "", money.currency)
    low, high = (
        None if bound is None else amount(bound, lang=lang, sign=sign)
        for bound in (money.low, money.high)
    )
    if low is not None and high is not None:
        said = low if low == high else f"{low} – {high}"
    else:
        said = f"{tongue.up_to} {high}" if high else f"{tongue.at_least} {low}"
    return f"{said} {tongue.per[money.per]}" if money.per else said


def _show_timing(timing: Timing, tongue: Tongue, now: dt.datetime) -> str:
    if timing.status != "date":
        return tongue.statuses[timing.status]
    day = _show_days(timing, tongue, now)
    clock = timing.time or _show_hours(timing, tongue)
    return f"{day}, {clock}" if clock and day else day or clock


def _show_hours(timing: Timing, tongue: Tongue) -> str:
    if timing.time_from and timing.time_to:
        return f"{timing.time_from}–{timing.time_to}"
    if timing.time_from:
        return f"{tongue.since} {timing.time_from}"
    return f"{tongue.until} {timing.time_to}" if timing.time_to else ""


def _show_days(timing: Timing, tongue: Tongue, now: dt.datetime) -> str:
    start, end = timing.start, timing.end
    if start is None:
        return f"{tongue.until} {_date(end, now)}" if end else ""
    if end is None:
        return f"{tongue.since} {_date(start, now)}"
    if start == end:
        return _date(start, now)
    after = end + dt.timedelta(days=1)
    if start.day == 1 and after.day == 1 and (end - start).days < _MONTH:
        year = "" if start.year == now.year else f" {start.year}"
        return f"{tongue.months[start.month - 1]}{year}"
    return f"{_date(start, now)}–{_date(end, now)}"


def _date(day: dt.date, now: dt.datetime) -> str:
    far = abs((day - now.date()).days) > _FAR
    return day.strftime("%d.%m.%Y" if far else "%d.%m")
