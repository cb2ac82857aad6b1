"""Keys of every block, and what a mistyped one was meant to be."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.script.notes import Notes, nearest
from dialogs.script.yaml import Node, pairs

Fields = Mapping[str, Node]

KEYS: Mapping[str, tuple[str, ...]] = {
    "script": (
        *("version", "name", "language", "timezone", "currency", "company", "hours"),
        "managers",
        *("prices", "quote", "questions", "booking", "faq", "junk", "scoring"),
        *("triage", "routing", "handoff", "followups", "consent", "messages"),
        "limits",
    ),
    "question": (
        *("id", "ask", "type", "area", "about", "options", "say", "ask_if"),
        *("required", "min", "max", "unit", "retry", "why", "help", "free_text"),
        *("exact", "notice", "keep", "note", "was"),
    ),
    "option": (
        *("id", "label", "synonyms", "score", "range", "reply", "junk", "handoff"),
        "image",
    ),
    "manager": ("id", "name", "role"),
    "price": (
        *("id", "title", "unit", "from", "to", "note", "seller", "requires"),
        *("instead", "formats"),
    ),
    "quote": ("item", "quantity", "round"),
    "booking": (
        *("title", "hours", "length", "capacity", "notice", "days_ahead", "offer"),
        *("remind", "calendar"),
    ),
    "topic": ("id", "phrases", "answer", "signal", "topic"),
    "junk": ("id", "label", "phrases", "when", "reply", "then", "stock"),
    "scoring": ("potential", "temperature", "unknown", "signals", "touches"),
    "axis": ("weights", "levels"),
    "weights": ("need", "budget", "authority", "timeline", "trust"),
    "touch": ("id", "points", "half_life"),
    "triage": ("urgent", "future", "trash"),
    "route": ("when", "to", "how"),
    "handoff": (
        *("when", "card", "claim_within", "escalate", "to_client", "off_hours"),
        "return_after",
    ),
    "escalation": ("after", "to"),
    "followup": ("after", "text", "buttons", "close", "only_hours"),
    "consent": (
        *("before", "text", "document", "agree", "decline", "if_declined", "ads"),
    ),
    "limits": (
        *("questions", "bubbles", "retries", "buttons", "typing", "progress"),
        "early_stop",
    ),
    "phrase": ("when", "text", "ab_test", "variants", "split"),
}
"""Known keys in the order they are told."""

_TEXTS = frozenset({"ask", "answer", "name", "text"})
_LIKE_LATIN = str.maketrans("аеорсухкмтвнАЕОРСУХКМТВНіІ", "aeopcyxkmtbhAEOPCYXKMTBHiI")


def read_fields(
    node: Node,
    block: str,
    notes: Notes,
    *,
    known: tuple[str, ...] | None = None,
) -> Fields:
    """Values of a map by key; a mistyped key is told and stands for the meant one.

    An empty value is told and left out, but for a text that its row cannot be without.
    Another kind of node is told and has none.
    """
    if node.kind != "map":
        if not notes.is_braces(node):
            notes.tell("E209", node, shape="map")
        return {}
    allowed = KEYS[block] if known is None else known
    fields: dict[str, Node] = {}
    for key, value in pairs(node, notes.source):
        name = key.value
        if name not in allowed:
            name = _tell_unknown(key, block, notes, allowed=allowed)
            if name not in allowed or node.get(name):
                continue
        if value.is_empty:
            notes.tell("E205", key)
        if not value.is_empty or name in _TEXTS:
            fields.setdefault(name, value)
    return fields


def require(fields: Fields, node: Node, block: str, *, keys: str, notes: Notes) -> bool:
    """Whether all of the keys, given in one text, are there; tells the first not.

    A map with a key that was told already is let be: it likely is the missing one.
    """
    missing = [key for key in keys.split() if key not in fields]
    if missing and node.kind == "map" and len(node.items) == len(fields):
        notes.tell("E210", node, key=missing[0], where=block)
    return not missing


def like_latin(word: str) -> tuple[str, int] | None:
    """The word in Latin letters and its first Cyrillic one, if it only looks so."""
    latin = word.translate(_LIKE_LATIN)
    if latin == word or not latin.isascii():
        return None
    first = next(i for i, letter in enumerate(word) if not letter.isascii())
    return latin, first


def _tell_unknown(
    key: Node,
    block: str,
    notes: Notes,
    *,
    allowed: tuple[str, ...],
) -> str:
    """The key that was likely meant, or the unknown one when none is near."""
    name = key.value
    latin = like_latin(name)
    if latin:
        meant = latin[0] if latin[0] in allowed else nearest(latin[0], allowed)
        notes.tell(
            "E202",
            key,
            key=name,
            letter=name[latin[1]],
            number=str(latin[1] + 1),
            guess=meant or latin[0],
        )
        return meant or name
    guess = nearest(name, allowed)
    args = {"key": name, "where": block, "allowed": ", ".join(allowed)}
    if guess:
        args |= {"case": "guess", "guess": guess}
    notes.tell("E201", key, **args)
    return guess or name
