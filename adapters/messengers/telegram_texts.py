"""Texts as Telegram takes them: in parts of 4096, with or without its HTML."""

from __future__ import annotations

import html
import re

LONGEST = 4096
CAPTION = 1024
_TAG = re.compile(
    r"</?(?:b|strong|i|em|u|ins|s|strike|del|code|pre|a|span|tg-spoiler|blockquote)"
    r"(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
_BREAKS = ("\n\n", "\n", ". ", " ")


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split_text(text: str, longest: int = LONGEST) -> list[str]:
    """Parts of at most `longest` units, cut at the best place of the later half.

    Joined, they have every character but white space at the cuts.
    """
    parts = []
    while units(text) > longest:
        room = _fitting(text, longest)
        cut = _best_cut(text, room)
        parts.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [part for part in (*parts, text) if part.strip()]


def plain(text: str) -> str:
    """The words of a text with Telegram's HTML; other brackets stay."""
    return html.unescape(_TAG.sub("", text))


def clean(text: str) -> str:
    """A text without halves of characters, which no encoding takes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def share_label(text: str) -> str:
    """The words of a button that shares one's number, in the language of a text."""
    if re.search(r"[а-яё]", text, re.IGNORECASE):
        return "📱 Отправить мой номер"
    if re.search(r"[ąćęłńóśźż]", text, re.IGNORECASE):
        return "📱 Wyślij mój numer"
    return "📱 Share my number"


def _fitting(text: str, longest: int) -> int:
    """How many characters fit; two that make one sign stay together."""
    room, used = 0, 0
    for letter in text:
        used += units(letter)
        if used > longest:
            break
        room += 1
    while room > 1 and _joins(text[room]):
        room -= 1
    return room


def _joins(letter: str) -> bool:
    """Whether a character belongs to the one before: joiners, skin tones, accents."""
    return (
        letter == "\u200d"
        or "\ufe00" <= letter <= "\ufe0f"
        or "\u0300" <= letter <= "\u036f"
        or "\U0001f3fb" <= letter <= "\U0001f3ff"
    )


def _best_cut(text: str, room: int) -> int:
    for mark in _BREAKS:
        found = text.rfind(mark, room // 2, room)
        if found > 0:
            return found + len(mark)
    return room
