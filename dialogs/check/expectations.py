"""What `expect` of a conversation may say, each key compared with how it ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from msgspec import Struct

from dialogs.check.awaited import ANSWER, FACT, GRADES, Awaited
from dialogs.check.details import is_detail
from dialogs.check.player import Played, spaced
from dialogs.conversation.card import card
from dialogs.conversation.state import Status
from dialogs.qualification.facts import Fact, alternatives, answer
from dialogs.script.conditions import Is, Term
from dialogs.script.model import Kind, Script

CLOCK = "%Y-%m-%d %H:%M"


class Ended(Struct, frozen=True):
    """How a conversation stands, with all that was asked and said in it."""

    script: Script
    played: Played
    now: dt.datetime
    asked: AbstractSet[str]
    bubbles: tuple[str, ...]
    handed_off: bool


def difference(awaited: Awaited, ended: Ended) -> tuple[str, ...] | None:
    """What there is in place of what a key of `expect` awaits; None when it fits."""
    facts = ended.played.state.facts
    if awaited.key.startswith(ANSWER):
        fact = facts.get(awaited.key.removeprefix(ANSWER))
        is_met = _is_answered(awaited.term, fact, script=ended.script)
        return None if is_met else _shown(fact)
    if awaited.key.startswith(FACT):
        slot, _, name = awaited.key.removeprefix(FACT).partition(".")
        fact = facts.get(slot)
        return None if is_detail(fact, name, awaited.texts) else _shown(fact)
    if awaited.key in GRADES:
        is_met = _holds(awaited.term, ended.played.verdict.view)
        return None if is_met else _GOT[awaited.key](ended)
    if awaited.key in _SEARCHED:
        return _searched(awaited, ended)
    return _compared(awaited, _GOT[awaited.key](ended))


def _searched(awaited: Awaited, ended: Ended) -> tuple[str, ...] | None:
    """Texts to find in what was said, asked, scored or written on the card."""
    got = _SEARCHED[awaited.key](ended)
    count = got.count if awaited.key in {"asked", "not_asked"} else None
    counts = {t: count(t) if count else _count(t, got) for t in awaited.texts}
    match awaited.key:
        case "not_said" | "not_asked":
            missed = [text for text, count in counts.items() if count]
            return tuple(missed) or None
        case "said_once":
            missed = [f"{n} × {text}" for text, n in counts.items() if n != 1]
            return tuple(missed) or None
        case _:
            return None if all(counts.values()) and counts else got


def _count(wanted: str, texts: tuple[str, ...]) -> int:
    return sum(spaced(wanted) in spaced(text) for text in texts)


def _compared(awaited: Awaited, got: tuple[str, ...]) -> tuple[str, ...] | None:
    if awaited.key == "to":
        is_met = set(awaited.texts) == set(got)
    elif awaited.key == "owed" and awaited.texts:
        is_met = all(_count(text, got) for text in awaited.texts)
    elif awaited.key == "closed" and awaited.texts[0] in {"true", "false"}:
        is_met = bool(got) is (awaited.texts[0] == "true")
    else:
        is_met = awaited.texts == got
    return None if is_met else got


def _is_answered(term: Term | None, fact: Fact | None, *, script: Script) -> bool:
    if term is None or fact is None:
        return _holds(term, {})
    values = {str(test.value) for test in term.tests if isinstance(test, Is)}
    if fact.status in values:
        return True
    question = script.question(term.field)
    if question is not None and question.kind is Kind.CHOICES and len(values) > 1:
        return values <= {str(option) for option in fact.options}
    said = answer(fact) if fact.status == "known" else None
    known = (*alternatives(fact), *((said,) if isinstance(said, str) else ()))
    return _holds(term, {term.field: known})


def _holds(term: Term | None, view: Mapping[str, tuple[str | float, ...]]) -> bool:
    return term is None or term.holds(view.get(term.field))


def _shown(fact: Fact | None) -> tuple[str, ...]:
    if fact is None:
        return ()
    said = answer(fact)
    return tuple(map(str, said)) if isinstance(said, list) else (str(said),)


def _potential(ended: Ended) -> tuple[str, ...]:
    score = ended.played.verdict.scores.potential
    return score.level, str(score.value)


def _temperature(ended: Ended) -> tuple[str, ...]:
    score = ended.played.verdict.scores.temperature
    return score.level, str(score.value)


def _reasons(ended: Ended) -> tuple[str, ...]:
    """Areas and signals that brought points, and the answers they came from."""
    scores = ended.played.verdict.scores
    reasons = (*scores.potential.reasons, *scores.temperature.reasons)
    return tuple(
        dict.fromkeys(
            name for r in reasons for name in (r.name, *r.labels, *r.quotes) if name
        )
    )


def _to(ended: Ended) -> tuple[str, ...]:
    handoff = ended.played.state.handoff
    return handoff.to if handoff else ()


def _junk(ended: Ended) -> tuple[str, ...]:
    junk = ended.played.state.junk
    return (junk.category,) if junk else ()


def _closed(ended: Ended) -> tuple[str, ...]:
    state = ended.played.state
    return (state.outcome or "",) if state.status is Status.CLOSED else ()


def _clock(at: dt.datetime | None) -> tuple[str, ...]:
    return (f"{at:{CLOCK}}",) if at else ()


def _one(text: str | None) -> tuple[str, ...]:
    return (text,) if text else ()


_SEARCHED: Mapping[str, Callable[[Ended], tuple[str, ...]]] = {
    "asked": lambda ended: tuple(sorted(ended.asked)),
    "not_asked": lambda ended: tuple(sorted(ended.asked)),
    "not_said": lambda ended: ended.bubbles,
    "said_once": lambda ended: ended.bubbles,
    "reasons": _reasons,
    "card": lambda ended: (card(ended.script, ended.played.state, ended.now),),
}
"""Keys that look for each of their texts in several."""

_GOT: Mapping[str, Callable[[Ended], tuple[str, ...]]] = {
    "open": lambda ended: _one(ended.played.state.focus),
    "potential": _potential,
    "temperature": _temperature,
    "triage": lambda ended: (ended.played.verdict.triage,),
    "to": _to,
    "junk": _junk,
    "handoff": lambda ended: ("true" if ended.handed_off else "false",),
    "booking": lambda ended: _clock(ended.played.state.slot),
    "closed": _closed,
    "status": lambda ended: (ended.played.state.status.value,),
    "outcome": lambda ended: _one(ended.played.state.outcome),
    "owed": lambda ended: ended.played.state.owed,
    "paused_until": lambda ended: _clock(ended.played.state.pause_until),
    "consent": lambda ended: _one(ended.played.state.consent),
}
