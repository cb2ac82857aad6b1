"""What `expect` of a conversation may say, each key compared with how it ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from dialogs.check.player import Played
from dialogs.check.story import ANSWER, GRADES, Awaited
from dialogs.conversation.state import Status
from dialogs.qualification.facts import Fact, alternatives, answer
from dialogs.script.conditions import Condition, Is, Term, holds
from dialogs.script.model import Kind, Script


@dataclass(frozen=True, slots=True)
class Ended:
    """How a conversation stands, what was asked in it, and if a human was called."""

    script: Script
    played: Played
    asked: AbstractSet[str]
    handed_off: bool


def difference(awaited: Awaited, ended: Ended) -> tuple[str, ...] | None:
    """What there is in place of what a key of `expect` awaits; None when it fits."""
    if awaited.key.startswith(ANSWER):
        fact = ended.played.state.facts.get(awaited.key.removeprefix(ANSWER))
        is_met = _is_answered(awaited.term, fact, script=ended.script)
        return None if is_met else _shown(fact)
    got = _GOT[awaited.key](ended)
    if awaited.key in GRADES:
        is_met = _holds(awaited.term, ended.played.verdict.view)
    elif awaited.key == "not_asked":
        got = tuple(name for name in got if name in awaited.texts)
        is_met = not got
    elif awaited.key == "to":
        is_met = set(awaited.texts) == set(got)
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
    return term is None or holds(Condition(((term,),)), view)


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


def _to(ended: Ended) -> tuple[str, ...]:
    handoff = ended.played.state.handoff
    return handoff.to if handoff else ()


def _junk(ended: Ended) -> tuple[str, ...]:
    junk = ended.played.state.junk
    return (junk.category,) if junk else ()


def _booking(ended: Ended) -> tuple[str, ...]:
    slot = ended.played.state.slot
    return (f"{slot:%Y-%m-%d %H:%M}",) if slot else ()


def _closed(ended: Ended) -> tuple[str, ...]:
    state = ended.played.state
    return (state.outcome or "",) if state.status is Status.CLOSED else ()


_GOT: Mapping[str, Callable[[Ended], tuple[str, ...]]] = {
    "not_asked": lambda ended: tuple(sorted(ended.asked)),
    "potential": _potential,
    "temperature": _temperature,
    "triage": lambda ended: (ended.played.verdict.triage,),
    "to": _to,
    "junk": _junk,
    "handoff": lambda ended: ("true" if ended.handed_off else "false",),
    "booking": _booking,
    "closed": _closed,
}
