"""What is told of the facts: corrections, second needs, the echo, the price."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.conversation.acts import Add, Correct, Mind
from dialogs.conversation.answering.keeping import keep
from dialogs.conversation.quoting import below_price, quote
from dialogs.conversation.showing.values import show_counted
from dialogs.conversation.turn import Turn
from dialogs.qualification.facts import Fact, active
from dialogs.reading.values import Money, Number, Slot, Timing
from dialogs.script.model import Kind


def correct(turn: Turn, act: Correct) -> str:
    """Take a correction in; the words that acknowledge it."""
    keep(turn, act.fact)
    shown = show_counted(act.fact, script=turn.script, now=turn.now)
    before = show_counted(act.before, script=turn.script, now=turn.now)
    return turn.message("corrected", value=shown, before=before)


def requote(turn: Turn) -> None:
    """Tell the new price after a correction; its question would not tell it again."""
    budget = [q for q in turn.script.questions if q.kind is Kind.MONEY and q.say]
    told = [q for q in budget if q.id in turn.state.facts and q.id in turn.state.told]
    script = turn.script
    before = quote(script, turn.before.facts)
    after = quote(script, turn.state.facts, turn.verdict.view)
    if told and (before.get("from"), before.get("to")) != (
        after.get("from"),
        after.get("to"),
    ):
        turn.tell("requoted")


def add(turn: Turn, act: Add) -> None:
    """Keep a second need for the manager; the first one stays what is talked about."""
    shown = [
        show_counted(fact, script=turn.script, now=turn.now)
        for fact in (act.fact, *act.details)
    ]
    values = ", ".join(shown)
    told = f"{values} («{act.quote}»)"
    if told not in turn.state.also:
        turn.change(also=(*turn.state.also, told))
        turn.notes.append(told)
    turn.tell("added", value=values)


def mind(turn: Turn, acts: Sequence[Mind]) -> None:
    """Pass on to people what they are asked to mind."""
    for act in acts:
        if act.quote not in turn.state.minded:
            turn.change(minded=(*turn.state.minded, act.quote))
            turn.notes.append(act.quote)
        turn.tell("minded")


def echo(turn: Turn, learned: Sequence[Fact]) -> None:
    """One short phrase with what was understood from words; buttons need none."""
    told = [fact for fact in learned if fact.source == "prospect"]
    aside = [f for f in told if turn.before.focus not in {None, f.slot}]
    if not aside and not any(map(_needs_echo, told)) and len(told) <= 1:
        return
    shown = _shown(turn, told)
    turn.tell("understood", values=", ".join(shown), value=", ".join(shown))


def _shown(turn: Turn, facts: Sequence[Fact]) -> list[str]:
    """Facts as they are told, a thing once: “2 windows” says that it is windows."""
    counted: set[str] = set()
    for fact in facts:
        question = turn.script.question(fact.slot)
        if question is not None and isinstance(fact.value, Number):
            counted |= {unit.casefold() for unit in question.unit}
    shown = [show_counted(fact, script=turn.script, now=turn.now) for fact in facts]
    return [one for one in shown if one.casefold() not in counted]


def review(turn: Turn) -> bool:
    """Tell what is known, so that a slip is mended in time; False when nothing is."""
    facts = active(turn.script, turn.state.facts, turn.verdict.view)
    known = [
        show_counted(fact, script=turn.script, now=turn.now)
        for _, fact in facts
        if fact.status == "known"
    ]
    known += [f"+ {told.partition(' («')[0]}" for told in turn.state.also]
    if known:
        turn.tell("summary", values=", ".join(known))
    return bool(known)


def check_budget(turn: Turn, learned: Sequence[Fact]) -> None:
    """Say once, gently, that the budget is far below what the order costs."""
    if not any(isinstance(fact.value, Money) for fact in learned):
        return
    below = below_price(turn.script, turn.state.facts, turn.verdict.view)
    if below is not None and below[0] in learned:
        turn.tell("below_price")
        turn.notes.append(f"{below[0].slot}: {below[0].quote}")


def _needs_echo(fact: Fact) -> bool:
    match fact.value:
        case Money(status="value") | Slot():
            return True
        case Timing(status="date" | "event"):
            return True
        case Number():
            return not fact.quote.strip().isdigit()
        case _:
            return False
