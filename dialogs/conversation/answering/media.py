"""Photos, voices, contacts and the like: acknowledged, kept, asked in words."""

from __future__ import annotations

from dialogs.conversation.acts import Act, Inform, Noise
from dialogs.conversation.answering.answer import answer
from dialogs.conversation.answering.asking import ask_again
from dialogs.conversation.answering.repair import misunderstood
from dialogs.conversation.events import Shared
from dialogs.conversation.hearing.hear import hear
from dialogs.conversation.turn import Turn
from dialogs.qualification.facts import Fact
from dialogs.reading.contacts import find_phones
from dialogs.reading.text import tokenize
from dialogs.reading.values import File, Name, Value
from dialogs.script.model import Kind, Question

WORDLESS = frozenset({"voice", "video", "sticker"})
"""What stands in place of words and cannot be read: a try that failed."""


def receive(turn: Turn, event: Shared) -> None:
    """Answer something that is not text, its caption like any message."""
    acts: list[Act] = []
    if event.kind == "contact":
        acts += _contact(turn, event)
    elif event.kind not in {"sticker", "location"}:
        acts += _file(turn, event)
    if event.caption.strip():
        acts += hear(
            turn.script, turn.state, event.caption, now=turn.now, message=event.id
        )
    if not acts:
        turn.tell(f"{event.kind}_received")
        if event.kind in WORDLESS:
            misunderstood(turn, Noise())
        else:
            ask_again(turn)
        return
    if event.kind in {"photo", "document", "video"}:
        turn.tell("file_received")
    turn.acts = tuple(acts)
    answer(turn, turn.acts)


def _contact(turn: Turn, event: Shared) -> list[Act]:
    text = tokenize(event.phone or "", turn.script.language)
    found = find_phones(text, asked=True)
    acts: list[Act] = []
    if found and found[0].value.number:
        acts += _informs(turn, event, kind=Kind.PHONE, value=found[0].value)
    if event.own and event.name:
        acts += _informs(turn, event, kind=Kind.NAME, value=Name(event.name))
    return acts or [Noise(event.phone or "")]


def _file(turn: Turn, event: Shared) -> list[Act]:
    question = turn.script.question(turn.state.focus or "")
    if question is None or question.kind is not Kind.FILE:
        return []
    return _informs(turn, event, kind=Kind.FILE, value=File(event.ref, event.kind))


def _informs(turn: Turn, event: Shared, *, kind: Kind, value: Value) -> list[Act]:
    home: Question | None = next(
        (q for q in turn.script.questions if q.kind is kind), None
    )
    if home is None or home.id in turn.state.facts:
        return []
    fact = Fact(home.id, value, quote=event.kind, at=turn.now, message=event.id)
    return [Inform(fact)]
