"""What may never happen in a conversation, and what was not understood in it."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from dialogs.check.player import Played
from dialogs.check.simulate.judging import Judgement
from dialogs.check.simulate.lines import Line
from dialogs.check.simulate.personas import Persona
from dialogs.check.simulate.truths import Truth, is_heard
from dialogs.conversation.acts import Act, Demand, Evade, Inquire, Noise, Waste
from dialogs.conversation.effects import Ask
from dialogs.conversation.payloads import RESUME
from dialogs.conversation.state import State, Status
from dialogs.script.model import Kind, Script

Flaw = Literal[
    "exception",
    "dead_end",
    "repeated",
    "trashed",
    "dropped",
    "lost",
    "unread",
    "misread",
]

NEVER: tuple[Flaw, ...] = ("exception", "dead_end", "repeated", "trashed")
"""Flaws of which there must be none."""

MOST_ASKED = 5
"""The same question so often after an answer: the bot goes round in circles."""

HEAVY = frozenset({"human", "stop", "erase", "cancel", "restart"})
"""Demands after which nothing is as it was."""

REPAIRS = frozenset({"back", "edit", "restart", "misheard", "repeat", "why", "help"})


class Fault(Struct, frozen=True):
    """A flaw, the words that brought it about, and what was awaited and came."""

    flaw: Flaw
    text: str
    awaited: str = ""
    got: str = ""
    focus: str = ""


class Watch:
    """Looks at every step of a conversation and gathers what is wrong with it."""

    def __init__(self, script: Script, persona: Persona) -> None:
        self.script = script
        self.persona = persona
        self.faults: list[Fault] = []
        self._asked: Counter[str] = Counter()

    def step(
        self, line: Line, before: State, played: Played, *, said: Mapping[str, Truth]
    ) -> None:
        """Look at what a line brought about."""
        self._repeated(line, before, played)
        if line.deed == "wait" or before.status is Status.HUMAN:
            return
        self._read(line, before, played)
        self._strange(line, before, played=played, said=said)
        if line.asks and not any(isinstance(act, Inquire) for act in played.acts):
            self._add("dropped", line, before, awaited=line.asks[0], got=_acts(played))

    def failed(self, error: Exception) -> None:
        """The engine or a reader broke."""
        where = traceback.extract_tb(error.__traceback__)[-1]
        told = f"{type(error).__name__}: {error} ({where.name}:{where.lineno})"
        self.faults.append(Fault("exception", told))

    def ended(self, state: State, judgement: Judgement, *, lines: int) -> None:
        """Look at how it ended: with an owner, a date or a reason, and which triage."""
        owned = state.handoff is not None and bool(state.handoff.to)
        dated = state.pause_until is not None or any(
            promise.kind in {"nurture", "reminder", "booking"}
            for promise in state.promises
        )
        reasoned = state.junk is not None or state.outcome not in {None, "done"}
        broken = any(fault.flaw == "exception" for fault in self.faults)
        if not (owned or dated or reasoned or broken):
            got = f"{state.status.value}, {lines} lines, open: {state.focus}"
            self.faults.append(Fault("dead_end", "", got=got))
        if self.persona.buys and judgement.right != "trash" == judgement.given:
            junk = state.junk.category if state.junk else "low score"
            self.faults.append(Fault("trashed", "", awaited=judgement.right, got=junk))

    def _add(
        self,
        flaw: Flaw,
        line: Line,
        before: State,
        *,
        awaited: str = "",
        got: str = "",
    ) -> None:
        self.faults.append(Fault(flaw, line.text, awaited, got, before.focus or ""))

    def _repeated(self, line: Line, before: State, played: Played) -> None:
        repaired = any(
            isinstance(act, Demand) and act.command in REPAIRS for act in played.acts
        )
        for effect in played.effects:
            if not isinstance(effect, Ask):
                continue
            if any(truth.question.id == effect.question for truth in line.tells):
                self._asked[effect.question] += 1
                if self._asked[effect.question] == MOST_ASKED:
                    self._add("dead_end", line, before, got=f"{effect.question}?")
            fact = played.state.facts.get(effect.question)
            offered = any(button.payload == RESUME for button in effect.buttons)
            if fact is not None and not offered and not repaired:
                self._add("repeated", line, before, got=effect.question)

    def _read(self, line: Line, before: State, played: Played) -> None:
        """Whether everything that was told is known now."""
        state = played.state
        for truth in line.tells:
            slot = truth.question.id
            fact = state.facts.get(slot) or state.pending.get(slot)
            evaded = truth.status != "known" and any(
                isinstance(act, Evade) for act in played.acts
            )
            if not (is_heard(truth, fact) or evaded or _is_excused(truth, state)):
                self._add(
                    "unread",
                    line,
                    before,
                    awaited=f"{slot}={_said(truth)}",
                    got=_acts(played),
                )
        if not line.tells and line.aim == "talk" and not line.asks:
            return
        if line.aim == "human" and state.handoff is None:
            self._add("unread", line, before, awaited="human", got=_acts(played))
        if line.aim == "consent" and state.consent is None:
            self._add("unread", line, before, awaited="consent", got=_acts(played))

    def _strange(
        self, line: Line, before: State, *, played: Played, said: Mapping[str, Truth]
    ) -> None:
        """Facts nobody told, facts that went, people called and junk seen unasked."""
        told = {truth.question.id for truth in line.tells}
        state = played.state
        for slot, fact in state.facts.items():
            known = fact == before.facts.get(slot) or fact.source == "profile"
            if known or slot in told or slot in before.pending or line.aim == "wish":
                continue
            truth = said.get(slot)
            if fact.status == "known" and not (truth and is_heard(truth, fact)):
                got = f"{slot}={list(fact.options) or fact.value} «{fact.quote}»"
                self._add("misread", line, before, got=got)
        for slot in before.facts:
            if slot not in state.facts:
                self._add("lost", line, before, awaited=slot, got=_acts(played))
        if any(self._is_foreign(act, line) for act in played.acts):
            self._add("misread", line, before, got=_acts(played))

    def _is_foreign(self, act: Act, line: Line) -> bool:
        """Whether an act is nothing that this prospect meant to do."""
        match act:
            case Waste():
                return self.persona.buys
            case Demand(command=command):
                return command in HEAVY and line.aim not in {"human", "swear"}
            case Inquire():
                return not line.asks and line.aim == "talk" and bool(line.tells)
            case _:
                return False


def _is_excused(truth: Truth, state: State) -> bool:
    """Contacts without consent are not kept; a refusal of them is asked once more."""
    personal = truth.question.kind in {Kind.PHONE, Kind.EMAIL, Kind.ADDRESS}
    if personal and (state.consent == "declined" or truth.status != "known"):
        return True
    return state.status == Status.CLOSED and state.outcome not in {None, "done"}


def _said(truth: Truth) -> str:
    if truth.status != "known":
        return truth.status
    return ", ".join(map(str, truth.options)) or str(truth.value)


def _acts(played: Played) -> str:
    """The acts of a turn, short enough to be read in a list."""
    told = []
    for act in played.acts:
        fact = getattr(act, "fact", None)
        if fact is not None:
            shown = list(fact.options) or fact.value or fact.status
            told.append(f"{type(act).__name__}({fact.slot}={shown} «{fact.quote}»)")
        elif isinstance(act, Noise):
            told.append("Noise")
        else:
            told.append(str(act))
    return "; ".join(told)
