"""Truths in words: numbers, amounts, days, contacts and what options are called."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from dialogs.check.simulate.chance import Chance
from dialogs.check.simulate.truths import Prospect, Truth
from dialogs.check.simulate.voices.shape import Voice
from dialogs.check.simulate.voices.speaking import plural
from dialogs.reading.text import Lang
from dialogs.reading.values import (
    Address,
    Email,
    Money,
    Name,
    Number,
    Phone,
    Words,
    YesNo,
)
from dialogs.script.model import Area, Kind, Question

WEEK, MONTH = 7, 30
LONG = 7
"""Letters of a word in which a slip does not make another word."""

ROUND = 1000


class Pen(Struct, frozen=True):
    """Whose words they are, the luck of this message and the day it is written on."""

    who: Prospect
    luck: Chance
    today: dt.date

    @property
    def voice(self) -> Voice:
        """How the prospect's language says things."""
        return self.who.voice

    @property
    def lang(self) -> Lang:
        """The language of the script."""
        return self.who.script.language


def answered(pen: Pen, truth: Truth) -> str:
    """The words of an answer to the question that was just asked."""
    voice, luck = pen.voice, pen.luck
    if truth.status != "known":
        evasions = {"unknown": voice.unsure, "refused": voice.refuses}
        return luck.pick(evasions.get(truth.status, voice.skips))
    typed = _typed(pen, truth, asked=True)
    if typed:
        return luck.pick(voice.fillers) + typed if _is_soft(truth) else typed
    names = [luck.pick(pen.who.book.asked[truth.question.id, o]) for o in truth.options]
    said = voice.joined.join(names)
    return said if luck.whether(0.3) else _small(said)


def told(pen: Pen, truth: Truth, *, bare: bool = False) -> str:
    """The words that tell a truth nobody asked for; empty when it needs its question.

    `bare` leaves out what introduces it: “не 12 декабря, а 10 января”.
    """
    voice, luck, question = pen.voice, pen.luck, truth.question
    if truth.status != "known":
        return ""
    if question.area is Area.AUTHORITY and truth.options:
        role = pen.who.book.roles.get((question.id, truth.options[0]), "")
        return luck.pick(voice.roles[role]) if role in voice.roles else ""
    typed = _typed(pen, truth, asked=False)
    if typed:
        return typed if bare else _framed(pen, question, typed)
    words = [pen.who.book.unasked.get((question.id, o), ()) for o in truth.options]
    if not words or not all(words):
        return ""
    return voice.joined.join(_small(luck.pick(one)) for one in words)


def plain(pen: Pen, truth: Truth) -> str:
    """The words that are surest to be understood: the label of the option."""
    if truth.options and truth.status == "known":
        labels = [pen.who.book.asked[truth.question.id, o][0] for o in truth.options]
        return pen.voice.joined.join(labels)
    return answered(pen, truth)


def _is_soft(truth: Truth) -> bool:
    return (
        isinstance(truth.value, Money | Number) and truth.question.kind is not Kind.DATE
    )


def _framed(pen: Pen, question: Question, typed: str) -> str:
    voice, luck = pen.voice, pen.luck
    frames = {
        Kind.MONEY: [frame.replace("amount", "words") for frame in voice.budgets],
        Kind.DATE: [frame.replace("date", "words") for frame in voice.told_dates],
        Kind.NAME: [frame.replace("name", "words") for frame in voice.my_name],
        Kind.PHONE: [frame.replace("phone", "words") for frame in voice.my_phone],
        Kind.EMAIL: [frame.replace("email", "words") for frame in voice.my_email],
        Kind.NUMBER: ["{words}"],
    }
    known = frames.get(question.kind)
    return luck.pick(known).format(words=typed) if known else ""


def _typed(pen: Pen, truth: Truth, *, asked: bool) -> str:
    question, luck = truth.question, pen.luck
    match truth.value:
        case Money(low=float() | int() as amount):
            return money(pen, amount, asked=asked)
        case Number(low=low) if question.kind is Kind.DATE:
            if truth.options and asked and luck.whether(0.3):
                return ""  # by the words of the option
            return date(pen, int(low))
        case Number(low=low):
            return number(pen, int(low), question=question, asked=asked)
        case YesNo(value=value):
            return luck.pick(pen.voice.yes if value == "yes" else pen.voice.no)
        case _:
            return _contact(pen, truth)


def _contact(pen: Pen, truth: Truth) -> str:
    match truth.value:
        case Phone(number=str() as digits):
            return phone(pen, digits)
        case Email(address=text) | Name(name=text) | Address(address=text):
            return text
        case Words(text=text):
            return text
        case _:
            return ""


def number(pen: Pen, count: int, *, question: Question, asked: bool) -> str:
    """A count, with its unit unless it was asked for; empty if it has none then."""
    spelled = pen.voice.counted
    digits = str(count)
    if count < len(spelled) and pen.luck.whether(0.4):
        digits = spelled[count]
    if question.unit and (not asked or pen.luck.whether(0.4)):
        forms = question.unit
        shown = str(count) if digits != str(count) and count in {1, 2} else digits
        return f"{shown} {plural(count, forms, pen.lang)}"
    return digits if asked else ""


def money(pen: Pen, amount: float, *, asked: bool) -> str:
    """An amount as people write it."""
    voice, whole = pen.voice, int(amount)
    frames = voice.amounts
    if whole % ROUND == 0 and whole >= ROUND:
        frames = (*voice.thousands, *voice.amounts)
    elif asked:
        frames = (*voice.amounts, *voice.bare_amounts)
    spaced = f"{whole:,}".replace(",", " ")
    return pen.luck.pick(frames).format(n=whole, k=whole // ROUND, spaced=spaced)


def date(pen: Pen, days: int) -> str:
    """A day so many days ahead, in one of the ways that come to the same option."""
    voice, luck = pen.voice, pen.luck
    if days == 0:
        return luck.pick((*voice.today, *voice.soon))
    if days == 1:
        return luck.pick(voice.tomorrow)
    day = pen.today + dt.timedelta(days=days)
    words = {
        "day": day.day,
        "number": day.month,
        "month": voice.months[day.month - 1],
    }
    frames = [frame.format(**words) for frame in (*voice.dates, *voice.deadlines)]
    return luck.pick([*frames, *_ahead(pen, days)])


def _ahead(pen: Pen, days: int) -> list[str]:
    voice = pen.voice
    counts = [(days, voice.days)] if days < 3 * WEEK else []
    if days % WEEK == 0 and days <= 4 * WEEK:
        counts.append((days // WEEK, voice.weeks))
    if days % MONTH in {0, 1}:
        counts.append((days // MONTH, voice.months_on))
    said = []
    for count, forms in counts:
        word = plural(count, forms, pen.lang)
        said.append(voice.ahead.format(count=word if count == 1 else f"{count} {word}"))
    return said


def phone(pen: Pen, digits: str) -> str:
    """A number in one of the notations of its country."""
    for pattern, notations in pen.voice.phones:
        start = pattern.rstrip("#")
        if digits.startswith(start):
            left = digits.removeprefix(start)
            parts = {
                "a": left[:3],
                "b": left[3:5],
                "c": left[5:],
                "bc": left,
                "d": left[:3],
                "e": left[3:],
            }
            return pen.luck.pick(notations).format(**parts)
    return digits


def _small(words: str) -> str:
    return words[:1].lower() + words[1:] if not words[1:2].isupper() else words


def mistyped(text: str, luck: Chance) -> str:
    """The text with a letter of a long word gone, doubled or out of its place."""
    words = text.split(" ")
    long = [i for i, word in enumerate(words) if word.isalpha() and len(word) >= LONG]
    if not long:
        return text
    place = luck.pick(long)
    word = words[place]
    at = luck.between(2, len(word) - 3)
    words[place] = luck.pick(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
    return " ".join(words)
