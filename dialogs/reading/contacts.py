"""Phones, e-mails and messenger names; addresses are found next door."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, TypeVar

from msgspec.structs import replace

from dialogs.reading.addresses import find_addresses
from dialogs.reading.digit_rows import digit_rows, has_spoken_digits
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import PatternSet, compile_patterns, find_matches
from dialogs.reading.text import Lang, Text
from dialogs.reading.values import Email, Found, Handle, Phone

__all__ = ["find_addresses", "find_emails", "find_handles", "find_phones"]

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,24}(?![\w@])",
)
_HANDLE = re.compile(r"(?<![\w.@/])@([A-Za-z][A-Za-z0-9_.]{2,31})(?<!\.)(?![\w@])")
_LINK = re.compile(
    r"(?i)(?:https?://)?(?:www\.)?"
    r"(t\.me|telegram\.me|vk\.com|instagram\.com|facebook\.com)/@?([a-z][\w.]{2,31})",
)
_SITES = {
    "t.me": "telegram",
    "telegram.me": "telegram",
    "vk.com": "vk",
    "instagram.com": "instagram",
    "facebook.com": "facebook",
}
_NICK = re.compile(r"[a-z][a-z0-9_.]{2,31}")
_RUN = re.compile(r"(?<![\w@])\+?\(?\d(?:[\s().\-‐-―−/]{0,3}\d){6,17}(?!\d|[.,]\d)")
_PLUS = re.compile(r"(?<!\d)\+\s?\d")
_GLUE = re.compile(r"[\s().\-‐-―−/]+")
_TRUNK = re.compile(r"^(\+\d{1,3}\s?)\(0\)")
"""“+44 (0)20 …”: the zero is dialled at home only."""
FEWEST_DIGITS = 7
_FEWEST_ABROAD = 9
"""Digits of a phone of another country that does not name it; fewer are a slip."""
_TRIED_DIGITS = 5
_SPOKEN_DIGITS = range(9, 14)
_AROUND = 2
_GUESS = 0.8
_MINE, _ANYBODYS, _THEIRS = 1.0, 0.98, 0.95
"""How surely a phone is the one to be called, of several in a message."""


def find_phones(
    text: Text,
    *,
    asked: bool = False,
    region: str = "RU",
) -> tuple[Found[Phone], ...]:
    """Phones in digits and in words; `region` is where one without a country is from.

    `asked`: digits that are no phone are `invalid`, and the answer may be that there
    will be no number.
    """
    found = tuple(_written(text, region)) or tuple(_spoken(text, region))
    if found or not asked or find_emails(text) or find_handles(text):
        return found
    return _no_phone(text)


def find_emails(text: Text) -> tuple[Found[Email], ...]:
    """E-mail addresses in order of appearance, in lower case."""
    raw = text.raw
    if "@" not in raw:
        return tuple(
            _found(Email(_spelled(match, text.lang)), raw, match.span())
            for match in _spoken_email(text.lang).finditer(raw)
        )
    return tuple(
        _found(Email(match.group().lower()), raw, match.span())
        for match in _EMAIL.finditer(raw)
    )


def find_handles(text: Text) -> tuple[Found[Handle], ...]:
    """Names in messengers: @anna, t.me/anna, «тг anna_k»."""
    raw = text.raw
    found = [
        _found(
            Handle(match[2], _SITES[match[1].lower()]),
            raw,
            match.span(),
        )
        for match in _LINK.finditer(raw)
    ]
    for match in _HANDLE.finditer(raw):
        messenger = _messenger_near(text, match.start())
        found.append(_found(Handle(match[1], messenger), raw, match.span()))
    return tuple(found or _named_handles(text))


def _spelled(match: re.Match[str], lang: Lang) -> str:
    ends = LANGUAGES[lang].contacts.domains
    end = match[3].lower()
    return f"{match[1]}@{match[2]}.{ends.get(end, end)}".lower()


@lru_cache(maxsize=4)
def _spoken_email(lang: Lang) -> re.Pattern[str]:
    table = LANGUAGES[lang].contacts
    ends = "|".join(sorted(table.domains, key=len, reverse=True))
    return re.compile(
        rf"(?i)(?<!\w)([a-z0-9._+-]{{2,64}})\s?(?:{table.at_sign})\s?"
        rf"([a-z0-9-]{{2,63}})\s?(?:{table.dot}|\.)\s?({ends})\b",
    )


def _messenger_near(text: Text, start: int) -> str:
    names = LANGUAGES[text.lang].contacts.messengers
    before = text.words_before(start, _AROUND + 1)
    near = [names[word] for word in before if word in names]
    return near[-1] if near else "telegram"


def _named_handles(text: Text) -> Iterator[Found[Handle]]:
    """A Latin name right behind the name of a messenger."""
    names = LANGUAGES[text.lang].contacts.messengers
    if names.keys().isdisjoint(text.forms):
        return
    for at, token in enumerate(text.tokens):
        if token.text not in names:
            continue
        for following in text.tokens[at + 1 : at + 1 + _AROUND]:
            if following.text in {":", "-"}:
                continue
            end = following.end
            match = _NICK.match(text.raw[following.start :].lower())
            if match and _is_nick(match.group(), text.lang):
                end = following.start + match.end()
                name = text.raw[following.start : end].rstrip(".")
                span = (following.start, following.start + len(name))
                yield _found(Handle(name, names[token.text]), text.raw, span)
            break


def _is_nick(name: str, lang: Lang) -> bool:
    """Latin letters are a name in Russian; elsewhere only with a digit or a line."""
    return lang == "ru" or any(char.isdigit() or char == "_" for char in name)


def _written(text: Text, region: str) -> Iterator[Found[Phone]]:
    raw = text.raw
    if sum(map(str.isdigit, raw)) < FEWEST_DIGITS:
        return
    spoken = 0
    for match in _RUN.finditer(raw):
        if _is_no_phone(text, match.start()):
            continue
        start = match.start()
        for part in _tails(match.group()):
            number = _parsed(part, region, text.lang)
            if number:
                begin = start + len(match.group()) - len(part)
                phone = Phone(number, ext=_extension(text, match.end()))
                found = _found(phone, raw, (begin, match.end()))
                yield replace(found, certainty=_owned(text, spoken, begin))
                spoken = match.end()
                break


def _owned(text: Text, start: int, end: int) -> float:
    """How surely a phone is the one to be called: “hers is …, but ring me on …”."""
    table = LANGUAGES[text.lang].contacts
    said = [one.text for one in text.tokens if start <= one.start < end]
    for word in reversed(said):
        if word in table.mine:
            return _MINE
        if word in table.theirs:
            return _THEIRS
    return _ANYBODYS


def _tails(run: str) -> Iterator[str]:
    """The run, then what is left of it without its first groups: “2 8916…”."""
    yield run
    for match in _GLUE.finditer(run):
        rest = run[match.end() :]
        if not match.start() or sum(map(str.isdigit, rest)) < FEWEST_DIGITS + 2:
            continue
        yield rest


def _is_no_phone(text: Text, start: int) -> bool:
    before = text.words_before(start, _AROUND)
    return any(word in LANGUAGES[text.lang].contacts.not_phones for word in before)


def _extension(text: Text, end: int) -> str | None:
    match = _extension_pattern(text.lang).match(text.raw[end : end + 30].lower())
    return match[1] if match else None


@lru_cache(maxsize=4)
def _extension_pattern(lang: Lang) -> re.Pattern[str]:
    return re.compile(rf"[\s,(]*{LANGUAGES[lang].contacts.extension}")


@lru_cache(maxsize=1 << 10)
def _parsed(run: str, region: str, lang: Lang) -> str | None:
    """E.164 of a valid phone, the given region first, then those of the language."""
    import phonenumbers  # metadata of every country: only when digits are there

    regions = dict.fromkeys((region, *LANGUAGES[lang].contacts.regions))
    for one in regions:
        if one != region and sum(map(str.isdigit, run)) < _FEWEST_ABROAD:
            continue
        try:
            number = phonenumbers.parse(_TRUNK.sub(r"\1", run), one)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(
                number,
                phonenumbers.PhoneNumberFormat.E164,
            )
    return None


def _spoken(text: Text, region: str) -> Iterator[Found[Phone]]:
    """Phones in words, or in words and digits."""
    for row in digit_rows(text) if has_spoken_digits(text) else ():
        digits = "".join(digits for _, _, digits in row)
        words = any(not text.tokens[first].text.isdigit() for first, _, _ in row)
        if not words or len(digits) not in _SPOKEN_DIGITS:
            continue
        number = _parsed(digits, region, text.lang)
        if number:
            first, last = row[0][0], row[-1][1]
            span = (text.tokens[first].start, text.tokens[last - 1].end)
            yield _found(Phone(number), text.raw, span)


_Status = Literal["invalid", "refused", "this_chat", "unknown"]
_STATUSES: tuple[tuple[str, _Status], ...] = (
    ("this_chat", "this_chat"),
    ("declined", "refused"),
    ("unknown", "unknown"),
    ("refused", "refused"),
)


def _no_phone(text: Text) -> tuple[Found[Phone], ...]:
    said = [sum(len(part[2]) for part in row) for row in digit_rows(text)]
    digits = max(sum(map(str.isdigit, text.raw)), *said, 0)
    alone = all(token.kind in {"number", "sign"} for token in text.tokens)
    if (
        digits >= _TRIED_DIGITS
        or (digits and alone)
        or (digits > 1 and _PLUS.search(text.raw))
    ):
        return (_whole(text, "invalid"),)
    labels = {match.label for match in find_matches(text, _patterns(text.lang))}
    for label, status in _STATUSES:
        if label in labels:
            return (_whole(text, status),)
    return ()


def _whole(text: Text, status: _Status) -> Found[Phone]:
    value = Phone(status=status)
    return Found(value, 0, len(text.raw), text.raw, _GUESS)


@lru_cache(maxsize=4)
def _patterns(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].contacts
    return compile_patterns(
        {
            "this_chat": table.this_chat,
            "declined": table.declined,
            "unknown": table.unknown,
            "refused": table.refused,
        },
        lang,
    )


T = TypeVar("T", Phone, Email, Handle)


def _found(value: T, raw: str, span: Sequence[int]) -> Found[T]:
    return Found(value, span[0], span[1], raw[span[0] : span[1]])
