"""What came of many conversations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from msgspec import Struct

from dialogs.check.simulate.playing import Conversation, transcript
from dialogs.check.simulate.watching import NEVER, Flaw

MOST_EXAMPLES = 20
"""Examples kept of each flaw."""


class Example(Struct, frozen=True):
    """A flaw with the prospect it happened to and the words around it."""

    flaw: Flaw
    number: int
    persona: str
    text: str
    awaited: str
    got: str
    focus: str
    transcript: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Counts over `count` prospects; `kept` are conversations worth a test."""

    script: str
    seed: int
    count: int
    right: int
    asked: int
    messages: int
    faults: Mapping[Flaw, int]
    examples: tuple[Example, ...]
    triages: Mapping[str, int]
    personas: Mapping[str, tuple[int, int]]
    """By persona: how many there were and how many were sorted right."""
    wrong: tuple[Example, ...] = ()
    kept: tuple[Conversation, ...] = field(default=(), repr=False)

    @property
    def passed(self) -> bool:
        """Whether nothing happened that may never happen."""
        return not any(self.faults.get(flaw) for flaw in NEVER)

    @property
    def accuracy(self) -> float:
        """The share of leads that were sorted right, 0–1."""
        return self.right / self.count if self.count else 1.0

    @property
    def asked_each(self) -> float:
        """Questions asked per lead."""
        return self.asked / self.count if self.count else 0.0


def sum_up(conversations: Iterable[Conversation], *, script: str, seed: int) -> Report:
    """Count what happened; conversations are looked at once and then let go."""
    faults: Counter[Flaw] = Counter()
    triages: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    people: Counter[str] = Counter()
    sorted_right: Counter[str] = Counter()
    examples: list[Example] = []
    wrong: list[Example] = []
    kept: dict[str, Conversation] = {}
    for one in conversations:
        judgement = one.judgement
        totals.update(
            count=1, right=judgement.hit, asked=one.asked, messages=len(one.steps)
        )
        people[one.persona.name] += 1
        sorted_right[one.persona.name] += judgement.hit
        triages[f"{judgement.right}>{judgement.given}"] += 1
        kept.setdefault(_worth(one, kept), one)
        if not judgement.hit and len(wrong) < MOST_EXAMPLES:
            wrong.append(_wrong(one))
        for fault in one.faults:
            faults[fault.flaw] += 1
            if faults[fault.flaw] <= MOST_EXAMPLES:
                examples.append(
                    Example(
                        fault.flaw,
                        one.number,
                        one.persona.name,
                        fault.text,
                        fault.awaited,
                        fault.got,
                        fault.focus,
                        transcript(one.steps),
                    )
                )
    return Report(
        script,
        seed,
        totals["count"],
        totals["right"],
        totals["asked"],
        totals["messages"],
        dict(faults),
        tuple(examples),
        dict(triages),
        {name: (count, sorted_right[name]) for name, count in people.items()},
        tuple(wrong),
        tuple(kept.values()),
    )


def _worth(one: Conversation, kept: Mapping[str, Conversation]) -> str:
    """The name under which a conversation is kept: a flaw, or its persona."""
    never = [fault.flaw for fault in one.faults if fault.flaw in NEVER]
    if never and sum(name.startswith("!") for name in kept) < MOST_EXAMPLES:
        return f"!{never[0]}:{one.number}"
    return one.persona.name


def _wrong(one: Conversation) -> Example:
    judgement = one.judgement
    faults = "; ".join(f"{f.flaw}: {f.text} → {f.got}" for f in one.faults)
    return Example(
        "misread",
        one.number,
        one.persona.name,
        faults,
        judgement.due or judgement.right,
        judgement.given,
        "",
        transcript(one.steps),
    )
