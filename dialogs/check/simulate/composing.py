"""Parts put together: an answer with more facts, with a question, with a correction."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from msgspec.structs import replace

from dialogs.check.simulate.chance import Chance
from dialogs.check.simulate.lines import Line
from dialogs.check.simulate.truths import Prospect, Truth, is_heard
from dialogs.check.simulate.wording import Pen, told
from dialogs.conversation.state import Button
from dialogs.script.model import Kind, Question

_AMENDABLE = frozenset(
    {Kind.CHOICE, Kind.NUMBER, Kind.MONEY, Kind.DATE},
)


class Memory(Protocol):
    """What a correction needs to know of a prospect."""

    who: Prospect
    luck: Chance
    truths: dict[str, Truth]
    said: dict[str, Truth]
    changes: dict[str, int]


def slot_of(button: Button, question: Question) -> dt.datetime | None:
    """The time that a button books; None when it is another button."""
    name, _, choice = button.payload.partition(":")
    if name != question.id or not choice[:1].isdigit():
        return None
    return dt.datetime.fromisoformat(choice)


def asked_topic(who: Prospect, luck: Chance) -> tuple[str, str]:
    """A topic of the script and the words that ask about it."""
    topics = [topic for topic in who.script.faq if topic.phrases]
    if not topics:
        return "", luck.pick(who.voice.prices).format(greeting="")
    topic = luck.pick(topics)
    frame = luck.pick(who.voice.ask_frames)
    return topic.id, frame.format(topic=luck.pick(topic.phrases).rstrip("?"))


def compose(
    line: Line,
    extras: list[tuple[str, Truth]],
    *,
    topic: tuple[str, str] | None,
    luck: Chance,
) -> Line:
    """An answer with facts nobody asked for and a question of one's own."""
    facts = [line.text, *(words for words, _ in extras)]
    text = luck.pick((", ", ". ", "; ")).join(facts)
    tells = (*line.tells, *(truth for _, truth in extras))
    if topic is None:
        return replace(line, text=text, tells=tells)
    name, question = topic
    both = f"{text}. {question}" if luck.whether(0.8) else f"{question} {text}"
    return replace(line, text=both, tells=tells, asks=(name,) if name else ())


def amendment(mind: Memory, line: Line, pen: Pen) -> Line | None:
    """The answer, and beside it a change of mind about an earlier one."""
    known = [
        truth
        for truth in mind.said.values()
        if truth.status == "known"
        and truth.question.kind in _AMENDABLE
        and truth.question.id != line.tells[0].question.id
        and told(pen, truth, bare=True)
    ]
    if not known:
        return None
    old = mind.luck.pick(known)
    slot = old.question.id
    again = mind.changes[slot] = mind.changes.get(slot, 0) + 1
    new = mind.who.truth(old.question, again=again)
    words = told(pen, new, bare=True)
    if not words or is_heard(old, new.fact()):
        return None
    mind.truths[slot] = new
    frame = mind.luck.pick(mind.who.voice.amends)
    amended = frame.format(new=words, old=told(pen, old, bare=True))
    return replace(
        line, text=f"{line.text}. {amended}", tells=(*line.tells, new), corrects=True
    )
