"""A tree put together into a script; what is left out is as by default."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dialogs.reading.text import Lang
from dialogs.script.asking import questions_of
from dialogs.script.attached import card_of, faq_of, prices_of
from dialogs.script.blocks import (
    bookings_of,
    company_of,
    consent_of,
    limits_of,
    managers_of,
    quote_of,
)
from dialogs.script.builtin import stock as stock_of
from dialogs.script.fields import choice_of, text_of
from dialogs.script.filters import CURRENCIES
from dialogs.script.folder import Folder
from dialogs.script.keys import Fields, read_fields, require
from dialogs.script.known_words import known_words, tell_unknown
from dialogs.script.model import Limits, Script
from dialogs.script.notes import Notes
from dialogs.script.passing import (
    DEFAULT_HANDOFF,
    EVERYONE,
    default_followups,
    followups_of,
    handoff_of,
    routes_of,
)
from dialogs.script.phrases import phrase_of
from dialogs.script.place import Place
from dialogs.script.spans import hours_of
from dialogs.script.stock import Stock
from dialogs.script.templates import Template
from dialogs.script.topics import junk_of
from dialogs.script.wording import Phrase, templates
from dialogs.script.worth import (
    DEFAULT_SCORING,
    DEFAULT_TRIAGE,
    scoring_of,
    triage_of,
)
from dialogs.script.yaml import Node, walk

Block = TypeVar("Block")

MESSAGES = (
    *("greeting", "understood", "not_understood", "offer_human", "human_called"),
    *("resumed", "stopped", "start_again", "privacy", "file_received"),
    *("voice_received", "too_fast", "booked", "booking_taken", "booking_cancelled"),
    *("summary", "done", "off_hours", "error"),
)
"""Names of built-in phrases in the order of the reference."""

_LANGUAGES = ("ru", "en", "pl")
_ZONES: Mapping[Lang, str] = {
    "ru": "Europe/Moscow",
    "en": "UTC",
    "pl": "Europe/Warsaw",
}
"""Where most readers of the language live, unless the script says where."""


def assemble(root: Node, notes: Notes, *, files: Folder, script_id: str) -> Script:
    """The script of a tree; mistakes are told to the notes."""
    fields = read_fields(root, "script", notes)
    require(fields, root, "script", keys="version name questions", notes=notes)
    stock = stock_of(notes.lang)
    _check_header(fields, notes)

    def block(key: str, read: Callable[[Node, Notes], Block], default: Block) -> Block:
        return read(fields[key], notes) if key in fields else default

    hours = block("hours", hours_of, None)
    handoff = block("handoff", handoff_of, DEFAULT_HANDOFF)
    card = _card(fields.get("handoff"), notes, files)
    script = Script(
        id=script_id,
        version=1,
        name=block("name", text_of, script_id),
        language=notes.lang,
        timezone=block("timezone", _timezone, _ZONES[notes.lang]),
        company=block("company", company_of, {}),
        hours=hours,
        managers=block("managers", managers_of, ()),
        prices=block("prices", lambda node, n: prices_of(node, n, files=files), ()),
        quote=block("quote", quote_of, None),
        questions=block("questions", questions_of, ()),
        booking=block(
            "booking", lambda node, n: bookings_of(node, n, company=hours), {}
        ),
        faq=block("faq", lambda node, n: faq_of(node, n, files=files, stock=stock), ()),
        junk=block(
            "junk",
            lambda node, n: junk_of(node, n, stock=stock.junk),
            tuple(stock.junk.values()),
        ),
        scoring=block("scoring", scoring_of, DEFAULT_SCORING),
        triage=block("triage", triage_of, DEFAULT_TRIAGE),
        routing=block("routing", routes_of, EVERYONE),
        handoff=handoff,
        followups=block("followups", followups_of, default_followups(stock)),
        consent=block(
            "consent", lambda node, n: consent_of(node, n, stock=stock), None
        ),
        messages=_messages(fields.get("messages"), notes, stock),
        limits=block("limits", limits_of, Limits()),
        places=_places(root),
        currency=block("currency", _currency, None),
        card=card,
    )
    _check_words(script, notes, stock=stock)
    return script


def _check_header(fields: Fields, notes: Notes) -> None:
    version = fields.get("version")
    if version and version.value != "1":
        notes.tell("E216", version, value=version.value)
    if "language" in fields:
        choice_of(fields["language"], _LANGUAGES, notes)


def _timezone(node: Node, notes: Notes) -> str:
    name = text_of(node, notes)
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        notes.tell("E206", node, value=name, case="timezone")
        return _ZONES[notes.lang]
    return name


def _currency(node: Node, notes: Notes) -> str | None:
    return choice_of(node, tuple(CURRENCIES), notes)


def _card(node: Node | None, notes: Notes, files: Folder) -> Template | None:
    written = node.get("card") if node else None
    if written is None or written.kind != "scalar" or written.is_empty:
        return None
    return card_of(written, notes, files=files)


def _messages(
    node: Node | None,
    notes: Notes,
    stock: Stock,
) -> dict[str, Phrase]:
    messages = dict(stock.messages)
    if node:
        known = tuple(dict.fromkeys((*MESSAGES, *stock.messages)))
        fields = read_fields(node, "messages", notes, known=known)
        messages |= {name: phrase_of(text, notes) for name, text in fields.items()}
    return messages


def _places(root: Node) -> dict[tuple[str | int, ...], Place]:
    return {path: node.place for path, node in walk(root)}


def _check_words(script: Script, notes: Notes, *, stock: Stock) -> None:
    """Tell every word that nothing gives, once all that gives words is read."""
    words = known_words(script.company, script.prices, script.questions)
    lent = {
        template.place: frozenset(
            name.path
            for lender in templates(stock.messages[key])
            for name in lender.names
        )
        for key, phrase in script.messages.items()
        if key in stock.messages
        for template in templates(phrase)
    }
    for one in notes.inserting:
        also = lent.get(one.template.place, frozenset())
        is_card = one.template is script.card
        notes.findings.extend(tell_unknown(one, words, also=also, card=is_card))
