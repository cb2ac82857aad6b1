"""A JSON Schema of the script, for editors that complete and check while one types.

It knows less than the linter: keys, words of closed lists, the shape of values.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from dialogs.script.filters import CURRENCIES
from dialogs.script.keys import KEYS
from dialogs.script.model import About, Area, Kind

Json = dict[str, object]

_ANY: Json = {}
_TEXT: Json = {"type": ["string", "number"]}
_NUMBER: Json = {"type": "number"}
_FLAG: Json = {"type": "boolean"}
_DURATION: Json = {"type": "string", "pattern": r"^\d+(\.\d+)? ?(s|m|h|d|w)$"}


def _one_of(*words: str) -> Json:
    return {"enum": list(words)}


def _ref(name: str) -> Json:
    return {"$ref": f"#/definitions/{name}"}


def _either(*shapes: Json) -> Json:
    return {"anyOf": list(shapes)}


def _rows(shape: Json) -> Json:
    return {"type": "array", "items": shape}


def _each(shape: Json) -> Json:
    return {"type": "object", "additionalProperties": shape}


_TEXTS = _either(_TEXT, _rows(_TEXT))
_SHAPES: Mapping[str, Mapping[str, Json]] = {
    "script": {
        "version": {"const": 1},
        "name": _TEXT,
        "language": _one_of("ru", "en", "pl"),
        "timezone": _TEXT,
        "currency": _one_of(*CURRENCIES),
        "company": _each(_TEXT),
        "hours": _each(_ANY),
        "managers": _rows(_ref("manager")),
        "prices": _either(_TEXT, _rows(_each(_ANY))),
        "quote": _ref("quote"),
        "questions": _rows(_ref("question")),
        "booking": _each(_ref("booking")),
        "faq": _either(_TEXT, _rows(_ref("topic"))),
        "junk": _rows(_ref("junk")),
        "scoring": _ref("scoring"),
        "triage": _ref("triage"),
        "routing": _rows(_ref("route")),
        "handoff": _ref("handoff"),
        "followups": _rows(_ref("followup")),
        "consent": _ref("consent"),
        "messages": _each(_ref("text")),
        "limits": _ref("limits"),
    },
    "question": {
        "id": _TEXT,
        "type": _one_of(*Kind),
        "area": _one_of(*Area),
        "about": _one_of(*get_args(About)),
        "options": _rows(_either(_ref("option"), _TEXT)),
        **dict.fromkeys(("ask", "say", "retry", "why", "help"), _ref("text")),
        "ask_if": _ref("condition"),
        "required": _FLAG,
        "free_text": _FLAG,
        "min": _NUMBER,
        "max": _NUMBER,
        "unit": _TEXTS,
        "exact": _FLAG,
        "notice": _DURATION,
        "keep": _one_of("lead", "client"),
    },
    "option": {
        "id": _TEXT,
        "label": _TEXT,
        "synonyms": _TEXTS,
        "score": {"type": "number", "minimum": 0, "maximum": 10},
        "reply": _ref("text"),
        "handoff": _FLAG,
    },
    "booking": {
        "hours": _each(_ANY),
        **dict.fromkeys(("length", "notice"), _DURATION),
        "remind": _rows(_DURATION),
    },
    "topic": {"phrases": _TEXTS, "answer": _ref("text")},
    "junk": {
        "phrases": _TEXTS,
        "when": _ref("condition"),
        "reply": _ref("text"),
        "then": _one_of("review", "close", "exclude", "handoff"),
    },
    "scoring": {
        "potential": _ref("axis"),
        "temperature": _ref("axis"),
        "unknown": _NUMBER,
        "signals": _each(_NUMBER),
        "touches": _rows(_ref("touch")),
    },
    "axis": {"weights": _ref("weights"), "levels": _each(_NUMBER)},
    "weights": dict.fromkeys(KEYS["weights"], _NUMBER),
    "triage": {
        "urgent": _ref("condition"),
        "future": _ref("condition"),
        "trash": _either(_one_of("otherwise"), _ref("condition")),
    },
    "route": {
        "when": _ref("condition"),
        "to": _TEXTS,
        "how": _one_of("all", "evenly", "in_order"),
    },
    "handoff": {
        "when": _ref("condition"),
        "claim_within": _DURATION,
        "escalate": _rows(_ref("escalation")),
        "to_client": _ref("text"),
        "off_hours": _ref("text"),
    },
    "escalation": {"after": _DURATION, "to": _TEXTS},
    "followup": {
        "after": _DURATION,
        "text": _ref("text"),
        "buttons": _TEXTS,
        "only_hours": _FLAG,
    },
    "consent": {
        "before": _rows(_one_of(*Kind)),
        **dict.fromkeys(("text", "if_declined", "ads"), _ref("text")),
    },
    "phrase": {
        "when": _ref("condition"),
        "text": _ref("text"),
        "variants": _each(_TEXT),
        "split": _each(_NUMBER),
    },
}
"""What is known of a value; the keys of `KEYS` that are not here may hold any."""

_REQUIRED: Mapping[str, tuple[str, ...]] = {
    "script": ("version", "name", "questions"),
    "question": ("id", "ask"),
    "manager": ("id", "name"),
    "quote": ("item",),
    "touch": ("id", "points"),
    "route": ("to",),
    "escalation": ("after", "to"),
    "followup": ("after",),
    "consent": ("before", "document"),
}


def schema() -> Json:
    """The schema as JSON values, in draft 7, which every editor reads."""
    blocks = {name: _block(name) for name in KEYS if name not in {"script", "price"}}
    condition = _either(_each(_ANY), _rows(_each(_ANY)))
    text = _either(_TEXT, _ref("phrase"), _rows(_either(_TEXT, _ref("phrase"))))
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Firstline script",
        **_block("script"),
        "definitions": {**blocks, "condition": condition, "text": text},
    }


def _block(name: str) -> Json:
    shapes = _SHAPES.get(name, {})
    block: Json = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key: shapes.get(key, _ANY) for key in KEYS[name]},
    }
    if name in _REQUIRED:
        block["required"] = list(_REQUIRED[name])
    return block
