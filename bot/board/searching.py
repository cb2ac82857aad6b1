"""Finding leads although their words are encrypted: by keyed hashes.

Phones, e-mails and messenger ids are found whole by the hashes that tell the same
person again. Names are found by their beginnings, what was said by stems, phones by
their last four digits: each is a mark, a short keyed hash beside its conversation.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from sqlalchemy import select

from bot.board.walking import values_of
from bot.store.board import search_marks
from bot.store.people import leads
from bot.store.secrets import Secrets, keyed_hash
from bot.store.tables import addresses, conversations
from bot.transaction import Transaction

MOST = 200
"""The newest so many conversations that are found; more say that it was too little."""

SHORT = 8
"""Bytes of a mark."""

NAME = (2, 12)
"""Letters of the beginnings of a name that are marked."""

WORD = 4
"""Letters of the shortest word that is marked."""

STEM = 5
TAIL = 4
"""Digits at the end of a phone that find it."""

NUMBER = 9
"""Digits of the greatest number of a lead that is looked for."""

WHOLE = 9
"""Digits from which a phone may be a whole one."""

_TOKENS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"[\d\s()+.–-]+")


class Found(Struct, frozen=True):
    """Numbers of what was found; all are empty when nothing was."""

    leads: tuple[int, ...] = ()
    contacts: tuple[int, ...] = ()
    conversations: tuple[int, ...] = ()


def find(tx: Transaction, words: str) -> Found:
    """Who is meant by a number, a phone, an e-mail, a messenger id, a name, a word."""
    words = words.strip().removeprefix("№").removeprefix("#").strip()
    digits = "".join(sign for sign in words if sign.isdecimal())
    if words and _DIGITS.fullmatch(words) and digits:
        return Found(
            leads=(int(digits),) if len(digits) <= NUMBER else (),
            contacts=(*_reached(tx, _phones(digits)), *_of_messengers(tx, digits)),
            conversations=_ending(tx, digits),
        )
    if "@" in words.strip("@"):
        return Found(contacts=_reached(tx, [("email", words.casefold())]))
    return Found(
        contacts=_of_messengers(tx, words), conversations=_marked(tx, tokens(words))
    )


def tokens(text: str) -> list[str]:
    """The words of a text as they are compared: no case, no accents, е for ё."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return list(dict.fromkeys(_TOKENS.findall(letters)))


def marks_of_name(secrets: Secrets, name: str) -> Iterator[bytes]:
    """The marks of each word of a name: all its beginnings."""
    least, most = NAME
    for token in tokens(name):
        for length in range(least, min(len(token), most) + 1):
            yield _mark(secrets, "name", token[:length])


def marks_of_words(secrets: Secrets, text: str) -> Iterator[bytes]:
    """The marks of what was said: a stem a word."""
    for token in tokens(text):
        if len(token) >= WORD:
            yield _mark(secrets, "word", _stem(token))


def mark_of_phone(secrets: Secrets, phone: str) -> bytes:
    """The mark of the end of a phone."""
    return _mark(secrets, "tail", phone[-TAIL:])


def _mark(secrets: Secrets, kind: str, value: str) -> bytes:
    return _digest(secrets.hashing, kind, value)[:SHORT]


@lru_cache(maxsize=8192)
def _digest(key: bytes, kind: str, value: str) -> bytes:
    """Remembered: people use the same words, and share the beginnings of names."""
    return keyed_hash(key, kind, value)


def _stem(token: str) -> str:
    """The beginning that the forms of a word share: кухня, кухню, кухонный."""
    return token[: min(STEM, max(3, len(token) - 1))]


def _phones(digits: str) -> list[tuple[str, str]]:
    """What may have been meant by digits, as E.164."""
    if len(digits) < WHOLE:
        return []
    national = digits.lstrip("0")
    meant = [f"+{national}", f"+7{national[-10:]}", f"+48{national[-9:]}"]
    return [("phone", phone) for phone in meant]


def _reached(tx: Transaction, known: list[tuple[str, str]]) -> tuple[int, ...]:
    if not known:
        return ()
    hashes = [tx.secrets.hash(kind, value) for kind, value in known]
    query = select(addresses.c.contact_id).where(addresses.c.hash.in_(hashes))
    return tuple(tx.connection.scalars(query.limit(MOST)))


def _of_messengers(tx: Transaction, chat: str) -> tuple[int, ...]:
    """The person whom a messenger calls so."""
    channels = values_of(tx, conversations.c.channel)
    query = select(conversations.c.contact_id).where(
        conversations.c.channel.in_(channels), conversations.c.chat == chat
    )
    return tuple(tx.connection.scalars(query.limit(MOST)))


def _ending(tx: Transaction, digits: str) -> tuple[int, ...]:
    """Conversations of whoever has a phone with this end."""
    if len(digits) < TAIL:
        return ()
    mark = mark_of_phone(tx.secrets, digits)
    candidates = select(search_marks.c.conversation_id).where(
        search_marks.c.hash == mark
    )
    query = (
        select(conversations.c.id, addresses.c.value)
        .join(addresses, addresses.c.contact_id == conversations.c.contact_id)
        .where(conversations.c.id.in_(candidates), addresses.c.kind == "phone")
        .order_by(conversations.c.id.desc())
        .limit(MOST)
    )
    return tuple(
        row.id
        for row in tx.connection.execute(query)
        if tx.secrets.open_text(row.value).endswith(digits)
    )


def _marked(tx: Transaction, words: list[str]) -> tuple[int, ...]:
    """Conversations that have every word, in a name or in what was said."""
    if not words:
        return ()
    query = select(leads.c.conversation_id).distinct()
    for word in words[:8]:
        hashes = [_mark(tx.secrets, "name", word[: NAME[1]])]
        if len(word) >= WORD:
            hashes.append(_mark(tx.secrets, "word", _stem(word)))
        having = select(search_marks.c.conversation_id).where(
            search_marks.c.hash.in_(hashes)
        )
        query = query.where(leads.c.conversation_id.in_(having))
    newest = query.order_by(leads.c.conversation_id.desc()).limit(MOST)
    return tuple(tx.connection.scalars(newest))
