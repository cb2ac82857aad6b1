"""E401, P2xx and P4xx: questions never asked, rows never taken, texts never said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dialogs.check.lint_conditions import ask_if_findings, term_findings
from dialogs.check.lint_walk import at
from dialogs.check.prove.ends import cannot_be_answered
from dialogs.check.prove.grades import Lost, is_explained, row_holds
from dialogs.check.prove.proof import Proof, nearest, path_of
from dialogs.check.prove.reach import Reach
from dialogs.check.prove.spots import SCORES, Spoken, Tested, spoken, tested
from dialogs.check.prove.walk import State, Walk, Way
from dialogs.script.conditions import (
    ALWAYS,
    Condition,
    may_fail,
    may_hold,
)
from dialogs.script.errors import Finding
from dialogs.script.model import Script
from dialogs.script.place import NOWHERE, Place
from dialogs.script.wording import FirstFit


def questions(script: Script, walk: Walk) -> Iterator[Proof]:
    """Questions that no conversation comes to, and rows of `ask_if` that never hold."""
    lost: set[str] = set()
    for index, question in enumerate(script.questions):
        faulty = [*ask_if_findings(script, question, index=index)]
        yield from (Proof(one) for one in faulty)
        if not walk.asked[index]:
            lost.add(question.id)
            if not faulty and not question.ask_if.fields() & (lost - {question.id}):
                finding = Finding(
                    "E401",
                    at(script, "questions", index, "ask_if"),
                    {"question": question.id},
                )
                yield Proof(
                    finding, path_of(nearest(question.ask_if, walk.before[index]))
                )
        elif not faulty:
            yield from _rows(
                question.ask_if,
                walk.before[index],
                args={"what": "ask_if", "name": question.id},
            )


def lost_questions(script: Script, walk: Walk) -> frozenset[str]:
    """Questions that no conversation comes to, or gets an answer to."""
    asked = zip(script.questions, walk.asked, strict=True)
    return frozenset(
        question.id
        for question, states in asked
        if not states or cannot_be_answered(question)
    )


def conditions(
    script: Script, walk: Walk, reach: Reach, *, lost: Lost
) -> Iterator[Proof]:
    """Conditions of junk, handoff, routes and prices that can never hold."""
    states = tuple(walk.all())
    gone = lost_questions(script, walk)
    above: list[Condition] = []
    for one in tested(script):
        if one.what == "route":
            yield from _route(
                script, one, above=above, states=states, gone=gone, lost=lost
            )
            above.append(one.condition)
            continue
        faulty = [*_faulty(script, one.condition)]
        yield from (Proof(finding) for finding in faulty)
        if faulty or one.condition.fields() & gone:
            continue
        args = {"what": one.what, "name": one.name or "when"}
        for row in one.condition.rows:
            yield from _lost_row(
                row, one.condition, states, args=args, reach=reach, lost=lost
            )


def _faulty(script: Script, condition: Condition) -> Iterator[Finding]:
    for row in condition.rows:
        for term in row:
            yield from term_findings(script, term)


def _rows(
    condition: Condition, states: Sequence[State], *, args: dict[str, str]
) -> Iterator[Proof]:
    if len(condition.rows) > 1:
        for row in condition.rows:
            alone = Condition((row,), condition.place)
            if not any(may_hold(alone, s.view, open_fields=SCORES) for s in states):
                finding = Finding("P401", _place(alone), args)
                yield Proof(finding, path_of(nearest(alone, states)))


def _lost_row(
    row: tuple[object, ...],
    condition: Condition,
    states: Sequence[State],
    *,
    args: dict[str, str],
    reach: Reach,
    lost: Lost,
) -> Iterator[Proof]:
    alone = Condition((row,), condition.place)  # type: ignore[arg-type]  # a row of terms
    if is_explained(alone, lost):
        return
    possible = any(may_hold(alone, s.view, open_fields=SCORES) for s in states)
    if possible and alone.fields() & SCORES:
        possible = row_holds(alone, reach) is not False
    if not possible:
        yield Proof(
            Finding("P401", _place(alone), args), path_of(nearest(alone, states))
        )


def _route(
    script: Script,
    one: Tested,
    *,
    above: Sequence[Condition],
    states: Sequence[State],
    gone: frozenset[str],
    lost: Lost,
) -> Iterator[Proof]:
    """A route is lost when its condition never holds, or those above it always do."""
    if any(row.rows == ALWAYS.rows for row in above):
        return  # W706 says so of the first
    faulty = [*_faulty(script, one.condition)]
    yield from (Proof(finding) for finding in faulty)
    if faulty or one.condition.fields() & gone or is_explained(one.condition, lost):
        return
    fits = [s for s in states if may_hold(one.condition, s.view, open_fields=SCORES)]
    if any(_passed(above, state) for state in fits):
        return
    place = at(script, "routing", one.row)
    if fits:
        args = {"row": str(one.row + 1)}
        yield Proof(Finding("P204", place, args), path_of(_first(fits)))
    else:
        args = {"what": "route", "name": str(one.row + 1)}
        yield Proof(
            Finding("P401", _place(one.condition) or place, args),
            path_of(nearest(one.condition, states)),
        )


def _passed(above: Iterable[Condition], state: State) -> bool:
    return all(may_fail(row, state.view, open_fields=SCORES) for row in above)


def texts(script: Script, walk: Walk, *, lost: Lost) -> Iterator[Proof]:
    """Rows of texts that are never said, and questions left without words."""
    gone = lost_questions(script, walk)
    for one in spoken(script):
        if not isinstance(one.phrase, FirstFit):
            continue
        states = said_in(walk, one)
        if not states:
            continue
        yield from _unsaid(script, one.phrase, states, gone=gone, lost=lost)
        if one.what == "ask":
            yield from _wordless(script, one, states=states)


def said_in(walk: Walk, one: Spoken) -> tuple[State, ...]:
    """The states in which a text is said."""
    match one.moment:
        case "before":
            return walk.asked[one.index]
        case "after":
            after = walk.after[one.index]
            return tuple(
                state
                for state, symbol in after
                if symbol.option is not None and symbol.option.id == one.option
            )
        case "end":
            return tuple(state for state in walk.before[-1] if not state.over)
        case _:
            return tuple(walk.all())


def _unsaid(
    script: Script,
    phrase: FirstFit,
    states: Sequence[State],
    *,
    gone: frozenset[str],
    lost: Lost,
) -> Iterator[Proof]:
    above: list[Condition] = []
    for condition, inner in phrase.rows:
        faulty = [*_faulty(script, condition)]
        yield from (Proof(finding) for finding in faulty)
        explained = faulty or condition.fields() & gone or is_explained(condition, lost)
        fits = [s for s in states if may_hold(condition, s.view, open_fields=SCORES)]
        if not explained and not any(_passed(above, state) for state in fits):
            place = _place(condition) or inner.place
            args = {"case": "above"} if fits else {}
            way = _first(fits) if fits else nearest(condition, states)
            yield Proof(Finding("P203", place, args), path_of(way))
        above.append(condition)


def _wordless(
    script: Script, one: Spoken, *, states: Sequence[State]
) -> Iterator[Proof]:
    rows = [c for c, _ in one.phrase.rows] if isinstance(one.phrase, FirstFit) else []
    mute = [state for state in states if _passed(rows, state)]
    if mute:
        question = script.questions[one.index]
        place = at(script, "questions", one.index, "ask")
        finding = Finding("P104", place, {"question": question.id})
        yield Proof(finding, path_of(_first(mute)))


def _first(states: Sequence[State]) -> Way:
    return min(states, key=lambda state: state.way.length).way


def _place(condition: Condition) -> Place:
    """Where a row is written: at its first term."""
    for row in condition.rows:
        for term in row:
            return term.place
    return condition.place if condition.place != NOWHERE else NOWHERE
