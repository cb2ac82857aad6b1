"""What a message demands of the conversation: a human, silence, a step back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dialogs.conversation.acts import Command, Demand, Pause
from dialogs.conversation.hearing.calling import CALLING, call_time, chosen, is_label
from dialogs.conversation.hearing.claims import Filling, Message
from dialogs.conversation.hearing.customers import PEOPLE
from dialogs.conversation.hearing.filling import COURTESY
from dialogs.conversation.hearing.informing import Placed
from dialogs.conversation.hearing.leftovers import EVASIONS, OBJECTIONS
from dialogs.conversation.hearing.moving import MOVED
from dialogs.conversation.hearing.naming import is_decision
from dialogs.reading import commands as reading
from dialogs.reading.corrections import signs
from dialogs.reading.values import Name, Timing
from dialogs.reading.visits import find_visits

Commands = Sequence[reading.Command]

DEMANDS: Mapping[str, Command] = {
    "human": "human",
    PEOPLE: "human",
    "stop": "stop",
    "erase": "erase",
    "back": "back",
    "restart": "restart",
    "correct": "edit",
    "summary": "summary",
    "repeat": "repeat",
    "why": "why",
    "help": "help",
    "cancel": "cancel",
    "resume": "resume",
    "misheard": "misheard",
    "bot_challenge": "bot_challenge",
    "greet": "greet",
    "thanks": "thanks",
    "bye": "bye",
    "rude": "rude",
    "expensive": "expensive",
    "distrust": "distrust",
}
"""Commands of the reader that steer, by the demand they make."""

PARTING = frozenset({"stop", "cancel"})
"""Commands that end the talk."""

PAUSES = ("pause", "later")
LAW = frozenset({"human", PEOPLE, "stop", "erase"})
WORDED = COURTESY | LAW | CALLING | {"summary", "repeat", "why", "help", "back"}
"""Commands in whose own words no answer is heard but a label of the script."""


def is_evasive(commands: Commands) -> bool:
    """Whether a message leaves a question open or puts the talk off."""
    return any(c.command in EVASIONS or c.command in PAUSES for c in commands)


def pause_of(filling: Filling, commands: Commands) -> Pause | None:
    """“Write to me on Monday”: the day is when to write, not an answer."""
    asked = [command for command in commands if command.command in PAUSES]
    # “I am busy, write tomorrow”: that there is a day to write says more than “busy”.
    command = min(asked, key=lambda c: PAUSES.index(c.command), default=None)
    if command is None or (command.command == "later" and filling.claims):
        return None
    if command.certainty < 1 and any(claim.asked for claim in filling.claims):
        return None  # “on Saturday, may I?” answers when
    if any(not isinstance(c.value, Timing) for c in filling.claims):
        return None
    return Pause(filling.times[0] if filling.times else None, command.quote)


def meant(heard: Message, filling: Filling) -> tuple[reading.Command, ...]:
    """The commands of a message, without a parting that leaves the talk open.

    “No balcony, just two windows” and “not interested in repair, I want new ones” say
    what is not wanted beside what is.
    """
    return tuple(
        c
        for c in heard.commands
        if not _is_open(heard, c, filling)
        and not _is_of_life(heard, c, filling)
        and not _is_until_called(heard, c)
        and not _puts_off_day(heard, c, filling)
    )


def _puts_off_day(heard: Message, command: reading.Command, filling: Filling) -> bool:
    """Whether a known day is moved, not the talk: “put it off till Saturday”."""
    if command.command not in PAUSES or not filling.times:
        return False
    kept = (q for q in heard.script.questions if q.exact and q.id in heard.known)
    return any(kept) and MOVED in signs(heard.text)


def _is_until_called(heard: Message, command: reading.Command) -> bool:
    """Whether being busy only tells from when to call: “free at 7, call me then”."""
    if command.command != "later" or "busy" not in find_visits(heard.text):
        return False
    return any(c.command == "human" for c in heard.commands)


def _is_of_life(heard: Message, command: reading.Command, filling: Filling) -> bool:
    """Whether hard words are about what is to be changed: “fed up with my old job”."""
    if command.command != "rude" or reading.is_aimed(heard.text, command):
        return False
    return bool(filling.claims) or reading.has_wish(heard.text)


def _is_open(heard: Message, command: reading.Command, filling: Filling) -> bool:
    if command.command not in PARTING or not reading.is_open(heard.text, command):
        return False
    told = any(c.end <= command.start or command.end <= c.start for c in filling.claims)
    return told or reading.has_wish(heard.text, command)


def demands_of(
    heard: Message,
    filling: Filling,
    commands: Commands,
) -> Iterator[Placed]:
    """The commands that are meant, each where it is said."""
    named = {command.command for command in commands}
    for command in commands:
        demand = DEMANDS.get(command.command)
        if demand == "human" and _is_naming(heard, filling, command):
            continue
        if demand is None or ("cancel" in named and demand in COURTESY):
            continue
        if demand == "thanks" and "bye" in named:
            continue
        if demand in {"cancel", "edit"} and filling.claims:
            continue  # what is wanted instead, or what is right, was said
        over = [c for c in filling.claims if c.start < command.end]
        over = [claim for claim in over if command.start < claim.end]
        brief = command.quote.count(" ") <= 1
        roles = heard.asked is not None and is_decision(heard.asked)
        answer = any(claim.asked and (roles or is_label(claim)) for claim in over)
        answered = brief and answer
        doubtful = command.certainty < 1 and heard.asked is not None
        if demand in OBJECTIONS and not any(o.reply for o in chosen(over)):
            yield command.start, Demand(demand, command.quote)
            continue
        # “With the director” answers who decides, “get me the director” does not.
        if not answered and (demand in LAW or not (over or doubtful)):
            when = call_time(heard, command) if command.command == "human" else None
            affair = command.command == PEOPLE
            yield command.start, Demand(demand, command.quote, when, affair)


def _is_naming(heard: Message, filling: Filling, command: reading.Command) -> bool:
    """Whether “call me” tells a name: “call me Tom” calls nobody."""
    return any(
        isinstance(claim.value, Name)
        and claim.start >= command.end
        and not heard.text.raw[command.end : claim.start].strip()
        for claim in filling.claims
    )
