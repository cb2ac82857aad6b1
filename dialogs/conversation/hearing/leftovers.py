"""What a message is when it holds no value and asks nothing known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec.structs import replace

from dialogs.conversation.acts import Act, Demand, Evade, Inform, Inquire, Wonder
from dialogs.conversation.hearing.budgeting import declines_price
from dialogs.conversation.hearing.claims import QUOTE, Filling, Message
from dialogs.conversation.hearing.informing import Placed
from dialogs.qualification.facts import Fact
from dialogs.reading.commands import Command
from dialogs.reading.corrections import signs
from dialogs.reading.money import find_money
from dialogs.reading.values import Words
from dialogs.reading.yes_no import find_yes_no, is_bare, is_torn
from dialogs.script.model import Kind

Commands = Sequence[Command]

EVASIONS: Mapping[str, Literal["unknown", "refused", "skipped"]] = {
    "dont_know": "unknown",
    "refuse": "refused",
    "skip": "skipped",
}
"""Commands that leave a question open, and how it is left."""

OBJECTIONS = frozenset({"expensive", "distrust"})
"""Demands that are answered even where an option says the same."""

FREE = frozenset({Kind.TEXT, Kind.NAME, Kind.ADDRESS})
"""Kinds whose answer may be any words."""

BUDGET = "$"
"""The sign of money that is named."""

NAME_WORDS = 3
"""Words of a name that no reader knows."""


def leftovers(
    heard: Message,
    filling: Filling,
    commands: Commands,
    *,
    message: str,
    said: Sequence[Placed],
) -> Iterator[Placed]:
    """What a message is when it holds no value and asks nothing known."""
    asked, raw = heard.asked, heard.text.raw
    asked_back = any(_asks(act) for _, act in said)
    if declines_price(heard):
        yield 0, Demand("expensive", raw[:QUOTE])
        return
    open_budget = None if asked_back else _of_budget(heard, message)
    if open_budget is not None:
        yield 0, Inform(open_budget)
        return
    evasion = None if asked_back else _evasion(heard, filling, commands)
    if evasion is not None:
        yield 0, evasion
    elif asked is not None and len(filling.candidates) > 1:
        yield 0, Wonder(asked.id, filling.candidates, raw[:QUOTE])
    elif said:
        return
    elif asked is not None and _is_wordy(heard):
        value = Words(raw.strip()[:500])
        fact = Fact(asked.id, value, quote=raw[:QUOTE], at=heard.now, message=message)
        yield 0, Inform(fact)
    elif "?" in raw and any(token.kind == "word" for token in heard.text.tokens):
        yield 0, Inquire(None, raw[:QUOTE])


def _of_budget(heard: Message, message: str) -> Fact | None:
    """The budget left open while something else was asked: “no budget set yet”."""
    asked = heard.asked
    if asked is None or asked.kind is Kind.MONEY:
        return None
    budgets = (q for q in heard.script.questions if q.kind is Kind.MONEY)
    question = next(budgets, None)
    if question is None or question.id in heard.known:
        return None
    fact = Fact(question.id, at=heard.now, message=message)
    for hit in find_money(heard.told):
        match hit.value.status:
            case "unknown" | "refused" as status:
                return replace(fact, status=status, quote=hit.quote)
            case _:
                pass
    evading = [c for c in heard.commands if c.command in EVASIONS]
    if not evading or BUDGET not in signs(heard.told):
        return None
    command = evading[0]
    return replace(fact, status=EVASIONS[command.command], quote=command.quote)


def _asks(act: Act) -> bool:
    back = {"why", "help", "repeat", "visit"} | OBJECTIONS
    return isinstance(act, Demand) and act.command in back


def _evasion(heard: Message, filling: Filling, commands: Commands) -> Evade | None:
    if heard.asked is None:
        return None
    for command in commands:
        status = EVASIONS.get(command.command)
        if status is not None:
            return Evade(status, command.quote)
    optional = not heard.asked.required and heard.asked.kind is not Kind.YES_NO
    plain = optional and not is_torn(heard.text)
    for no in find_yes_no(heard.text) if plain else ():
        if no.value.value == "no":
            return Evade("skipped", no.quote)
    for hit in filling.stances:
        stance = next(
            getattr(hit.value, name)
            for name in ("status", "role", "value")
            if hasattr(hit.value, name)
        )
        if stance in {"unknown", "refused"}:
            return Evade(stance, hit.quote)
    return None


def _is_wordy(heard: Message) -> bool:
    """Whether the words may simply be the answer to a question of any words."""
    if heard.asked is None or heard.asked.kind not in FREE or "?" in heard.text.raw:
        return False
    count = sum(token.kind == "word" for token in heard.text.tokens)
    if heard.asked.kind is Kind.ADDRESS and is_bare(heard.text):
        return False  # “I agree” is no address
    if heard.asked.kind is Kind.NAME:
        return 0 < count <= NAME_WORDS and not find_yes_no(heard.text, question="")
    return count > 0
