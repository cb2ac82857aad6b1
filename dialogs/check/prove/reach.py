"""Which grades a script can give at all: levels of the scores, urgent, future.

A few conversations that lean to high or to low answers are judged first; what none of
them reaches is looked for in all, the most promising answers first. Past a bound
nothing is said, rather than something wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product

from msgspec import Struct
from msgspec.structs import replace

from dialogs.check.prove.proof import Answered
from dialogs.check.prove.spots import SCORES, conditions
from dialogs.check.prove.symbols import Symbol, symbols
from dialogs.check.prove.walk import MOST_STATES, Walk
from dialogs.conversation.agenda import needs_consent
from dialogs.qualification.facts import Fact
from dialogs.qualification.triage import Verdict, judge
from dialogs.script.conditions import Scalar, may_hold
from dialogs.script.model import Area, Question, Script

MOST_NODES = 12_000
"""Answers tried for one goal."""

Goal = Callable[[Verdict], bool]
View = Mapping[str, tuple[Scalar, ...]]


class Ending(Struct, frozen=True):
    """A whole conversation and what it is worth."""

    verdict: Verdict
    path: tuple[Answered, ...]


class Reach:
    """The grades of a script, with the conversations that were tried."""

    def __init__(self, script: Script, walk: Walk) -> None:
        self.script = script
        self._starts = [s.view for s in walk.before[0]][:MOST_STATES]
        known = conditions(script)
        self._symbols = {
            q.id: symbols(q, known, personal=needs_consent(script, q.kind))
            for q in script.questions
        }
        self._visible = [
            _looked_at(script, i) for i in range(len(script.questions) + 1)
        ]
        self.endings = tuple(self._samples())

    def highest(self, axis: str) -> Ending:
        """The conversation of the highest value of an axis among those tried."""
        return max(
            self.endings, key=lambda one: getattr(one.verdict.scores, axis).value
        )

    def can(
        self, goal: Goal, *, wanted: Mapping[str, frozenset[Scalar]]
    ) -> bool | None:
        """Whether a conversation reaches a goal; None if it was not found out.

        `wanted` are answers that the goal asks for, tried first.
        """
        if any(goal(one.verdict) for one in self.endings):
            return True
        search = _Search(self, goal, wanted)
        for signals in self._signals():
            for start in self._starts[:8]:
                if search.from_(start, signals):
                    return True
        return None if search.nodes >= MOST_NODES else False

    def _samples(self) -> Iterator[Ending]:
        signals = self._signals()
        for lean in product((1, 0, -1), repeat=2):
            for told in (signals[0], signals[-1]):
                for start in self._starts[:4]:
                    yield self._leaning(start, lean, told)

    def _signals(self) -> list[tuple[str, ...]]:
        """What the prospect asks about on the way: nothing, or all that adds points."""
        given = self.script.scoring.signals
        named = {topic.signal for topic in self.script.faq if topic.signal}
        named.add("asked_price")
        adding = tuple(n for n in sorted(named) if given.get(n, 0) > 0)
        taking = tuple(n for n in sorted(named) if given.get(n, 0) < 0)
        return list(dict.fromkeys([adding, taking, ()]))

    def _leaning(
        self, start: View, lean: Sequence[int], told: tuple[str, ...]
    ) -> Ending:
        """The conversation of somebody whose answers are all worth much, or little."""
        view = dict(start)
        facts: dict[str, Fact] = {}
        signals = list(told)
        path = []
        for question in self.script.questions:
            if may_hold(question.ask_if, view, open_fields=SCORES):
                symbol = self._pick(question, lean)
                path.append(Answered(question.id, symbol.label))
                _take(symbol, question, view=view, facts=facts, signals=signals)
        return Ending(self.judge(facts, start, signals), tuple(path))

    def _pick(self, question: Question, lean: Sequence[int]) -> Symbol:
        heats = self.script.scoring.temperature.weights
        toward = lean[1] if question.area in heats else lean[0]
        ways = self._symbols[question.id]
        known = [way for way in ways if way.manner in {"option", "value"}] or ways
        ranked = sorted(known, key=lambda symbol: -worth(symbol))
        return ranked[{1: 0, 0: len(ranked) // 2, -1: -1}[toward]]

    def judge(
        self, facts: dict[str, Fact], start: View, signals: Sequence[str]
    ) -> Verdict:
        """What a lead with these facts is worth."""
        return judge(self.script, facts, start, signals=signals)

    def ways(self, question: Question, wanted: frozenset[Scalar]) -> list[Symbol]:
        """Answers to try, those a goal asks for first."""
        first = [s for s in self._symbols[question.id] if wanted & {*(s.seen or ())}]
        rest = [s for s in self._symbols[question.id] if s not in first]
        return [*first, *sorted(rest, key=lambda symbol: -worth(symbol))]

    def seen_from(self, index: int) -> frozenset[str]:
        """Fields that a question from this one on, or the goal, looks at."""
        return self._visible[index]


class _Node(Struct, frozen=True):
    """A conversation so far: the next question, what is seen and known, the signals."""

    index: int
    view: View
    facts: Mapping[str, Fact]
    signals: tuple[str, ...]


class _Search:
    """Every conversation, one after another, until a goal is reached."""

    def __init__(
        self, reach: Reach, goal: Goal, wanted: Mapping[str, frozenset[Scalar]]
    ) -> None:
        self.reach = reach
        self.goal = goal
        self.wanted = wanted
        self.nodes = 0
        self._tried: set[object] = set()

    def from_(self, start: View, signals: tuple[str, ...]) -> bool:
        """Whether a conversation that begins so reaches the goal."""
        return self._go(_Node(0, start, {}, signals), start)

    def _go(self, node: _Node, start: View) -> bool:
        if self.nodes >= MOST_NODES:
            return False
        key = tuple(self._key(node))
        if key in self._tried:
            return False
        self._tried.add(key)
        self.nodes += 1
        questions = self.reach.script.questions
        if node.index == len(questions):
            verdict = self.reach.judge(dict(node.facts), start, node.signals)
            return self.goal(verdict)
        question = questions[node.index]
        if not may_hold(question.ask_if, node.view, open_fields=SCORES):
            return self._go(replace(node, index=node.index + 1), start)
        asked_for = self.wanted.get(question.id, frozenset())
        return any(
            self._go(_after(node, question, symbol), start)
            for symbol in self.reach.ways(question, asked_for)
        )

    def _key(self, node: _Node) -> Iterator[object]:
        visible = self.reach.seen_from(node.index) | self.wanted.keys()
        yield node.index
        yield node.signals
        yield tuple((name, node.view.get(name)) for name in sorted(visible))
        yield tuple(_marks(self.reach.script, node.facts).items())


def _after(node: _Node, question: Question, symbol: Symbol) -> _Node:
    """The conversation with one more answer."""
    view, facts, signals = dict(node.view), dict(node.facts), [*node.signals]
    _take(symbol, question, view=view, facts=facts, signals=signals)
    return _Node(node.index + 1, view, facts, tuple(signals))


def _marks(script: Script, facts: Mapping[str, Fact]) -> dict[Area, tuple[float, int]]:
    """What the areas have gathered so far: the sum of the marks and their number."""
    found: dict[Area, tuple[float, int]] = {}
    for question in script.questions:
        fact = facts.get(question.id)
        marks = [
            option.score
            for option in question.options
            if fact and option.id in fact.options and option.score is not None
        ]
        if question.area is not None and marks:
            total, count = found.get(question.area, (0.0, 0))
            found[question.area] = (total + sum(marks) / len(marks), count + 1)
    return found


def _take(
    symbol: Symbol,
    question: Question,
    *,
    view: dict[str, tuple[Scalar, ...]],
    facts: dict[str, Fact],
    signals: list[str],
) -> None:
    if symbol.seen is not None and symbol.fact is not None:
        view[question.id] = symbol.seen
        facts[question.id] = symbol.fact
        if symbol.signal is not None:
            signals.append(symbol.signal)


def worth(symbol: Symbol) -> float:
    """The score of an answer; one that tells nothing is the least."""
    score = symbol.option.score if symbol.option else None
    known = 0.0 if symbol.manner in {"option", "value"} else -1.0
    return score if score is not None else known


def _looked_at(script: Script, index: int) -> frozenset[str]:
    return frozenset(f for q in script.questions[index:] for f in q.ask_if.fields())
