"""All conversations of a script at once, in file order, with symbols for answers.

A state is what later conditions and texts can still see of the answers; conversations
that can no longer differ are one, and the shortest stands for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from msgspec import Struct

from dialogs.check.prove.spots import SCORES, conditions, spoken
from dialogs.check.prove.symbols import Symbol, symbols
from dialogs.conversation.agenda import WEEKDAYS, needs_consent
from dialogs.script.conditions import (
    Condition,
    Is,
    IsNot,
    Scalar,
    Term,
    may_fail,
    may_hold,
)
from dialogs.script.model import Question, Script
from dialogs.script.wording import templates

MOST_STATES = 6000
"""States of one question; more are not followed, and then nothing is called lost."""

View = Mapping[str, tuple[Scalar, ...]]


class Way(Struct, frozen=True):
    """The answers that lead to a state, the latest first."""

    earlier: Way | None = None
    question: str = ""
    answer: Symbol | None = None
    length: int = 0

    def told(self) -> tuple[tuple[str, Symbol], ...]:
        """Questions and answers in order."""
        steps: list[tuple[str, Symbol]] = []
        way: Way | None = self
        while way is not None:
            if way.answer is not None:
                steps.append((way.question, way.answer))
            way = way.earlier
        return tuple(reversed(steps))


class State(Struct, frozen=True):
    """What is known, how it came to be, and whether the bot has stopped asking."""

    view: View
    way: Way
    over: bool = False
    declined: bool = False


class Walk(Struct, frozen=True):
    """Layers of states: `before[i]` when question i may come, the last at the end."""

    before: tuple[tuple[State, ...], ...]
    asked: tuple[tuple[State, ...], ...]
    """By question: the states in which it is asked."""
    after: tuple[tuple[tuple[State, Symbol], ...], ...]
    """By question: the states that its answers lead to."""
    complete: bool

    def all(self) -> Iterator[State]:
        """Every state, shorter ways first within a layer."""
        for layer in self.before:
            yield from layer


def walk(script: Script) -> Walk:
    """Follow every conversation of a script."""
    known = conditions(script)
    layers = [tuple(_beginnings(script, known))]
    asked: list[tuple[State, ...]] = []
    after: list[tuple[tuple[State, Symbol], ...]] = []
    complete = True
    for index, question in enumerate(script.questions):
        here = [s for s in layers[-1] if is_asked(script, question, state=s)]
        personal = needs_consent(script, question.kind)
        ways = symbols(question, known, personal=personal)
        steps = tuple(
            (_step(script, question, state=state, symbol=symbol), symbol)
            for state in here
            for symbol in ways
            if symbol.manner != "declined" or not state.declined
        )
        passed = [s for s in layers[-1] if s.over or may_not_ask(question, s)]
        merged = _merged(
            script,
            index,
            states=[*passed, *(state for state, _ in steps)],
            known=known,
        )
        complete &= len(merged) <= MOST_STATES
        layers.append(tuple(merged[:MOST_STATES]))
        asked.append(tuple(here))
        after.append(steps)
    return Walk(tuple(layers), tuple(asked), tuple(after), complete)


def is_asked(script: Script, question: Question, *, state: State) -> bool:
    """Whether a question may come in a state."""
    if state.over or (state.declined and needs_consent(script, question.kind)):
        return False
    return may_hold(question.ask_if, state.view, open_fields=SCORES)


def may_not_ask(question: Question, state: State) -> bool:
    """Whether the conversation may go on without this question."""
    return state.declined or may_fail(question.ask_if, state.view, open_fields=SCORES)


def _step(script: Script, question: Question, *, state: State, symbol: Symbol) -> State:
    view = dict(state.view)
    if symbol.seen is not None:
        view[question.id] = symbol.seen
    way = Way(state.way, question.id, symbol, state.way.length + 1)
    over = state.over or _ends(script, view, symbol)
    return State(view, way, over, state.declined or symbol.seen is None)


def _ends(script: Script, view: View, symbol: Symbol) -> bool:
    """Whether the bot stops asking: junk it closes, a human it calls for an option."""
    option = symbol.option
    if option is not None and (option.handoff or _closes(script, option.junk)):
        return True
    return any(
        row.then != "review"
        and not may_fail(row.when, view, open_fields=SCORES)
        and row.when.rows
        for row in script.junk
    )


def _closes(script: Script, junk: str | None) -> bool:
    return any(row.id == junk and row.then != "review" for row in script.junk)


def _merged(
    script: Script, index: int, *, states: list[State], known: tuple[Condition, ...]
) -> list[State]:
    """States that nothing later can tell apart as one: that of the shortest way."""
    visible = _visible(script, index + 1)
    terms = [t for t in _terms(known) if t.field in visible]
    best: dict[object, State] = {}
    for state in states:
        key = (state.over, state.declined, *_classes(state.view, visible, terms))
        other = best.get(key)
        if other is None or state.way.length < other.way.length:
            view = {name: seen for name, seen in state.view.items() if name in visible}
            best[key] = State(view, state.way, state.over, state.declined)
    return sorted(best.values(), key=lambda state: state.way.length)


def _classes(
    view: View, visible: frozenset[str], terms: list[Term]
) -> Iterator[object]:
    for name in sorted(visible):
        yield None if name not in view else bool(view[name])
    for term in terms:
        row = Condition(((term,),))
        yield may_hold(row, view, open_fields=frozenset())


def _visible(script: Script, index: int) -> frozenset[str]:
    """Fields that anything from this question on can look at."""
    found: set[str] = set()
    for question in script.questions[index:]:
        found |= question.ask_if.fields()
    for one in spoken(script):
        if one.moment in {"any", "end"} or one.index >= index:
            for template in templates(one.phrase):
                found |= {name.path.partition(".")[0] for name in template.names}
    always = conditions(script)[len(script.questions) :]
    for condition in always:
        found |= condition.fields()
    if script.quote is not None:
        found.add(script.quote.item)
    return frozenset(found)


def _terms(known: tuple[Condition, ...]) -> list[Term]:
    distinct = {
        (term.field, term.tests): term
        for condition in known
        for row in condition.rows
        for term in row
    }
    return list(distinct.values())


def _beginnings(script: Script, known: tuple[Condition, ...]) -> Iterator[State]:
    """What can be so before anything is asked: the hour, the channel, the source."""
    found = _service(script, known)
    domains = [tuple(values) for values in found.values()]
    for count, chosen in enumerate(product(*domains)):
        if count >= MOST_STATES:
            return
        fields = dict(zip(found, chosen, strict=True))
        way = Way()
        for name, value in fields.items():
            if value != _usual(name)[0]:
                way = Way(way, name, Symbol(str(value), "value", (value,)))
        yield State({name: (value,) for name, value in fields.items()}, way)


def _service(
    script: Script, known: tuple[Condition, ...]
) -> dict[str, dict[Scalar, None]]:
    """Fields that are no questions, with the values that conditions tell apart."""
    questions = {question.id for question in script.questions}
    found: dict[str, dict[Scalar, None]] = {}
    for term in _terms(known):
        if term.field not in questions | SCORES:
            values = found.setdefault(term.field, dict.fromkeys(_usual(term.field)))
            named = (t.value for t in term.tests if isinstance(t, Is | IsNot))
            values.update(dict.fromkeys(named))
    return found


def _usual(field: str) -> tuple[Scalar, ...]:
    """Values of a field that is no question; the first is not worth telling."""
    match field:
        case "hours":
            return ("open", "closed")
        case "repeat":
            return (False, True)
        case "weekday":
            return WEEKDAYS
        case "channel":
            return ("telegram",)
        case _:
            return ("?",)
