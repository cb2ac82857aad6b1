"""What one turn of one conversation will write: worked out without the database.

All events that wait are advanced in order and answered by one reply.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

import msgspec
from msgspec import Struct, field

from bot.journal import Journal
from bot.patience import PATIENCE
from bot.ports import Body, Engine
from dialogs.conversation.acts import Act
from dialogs.conversation.effects import Ask, Effect, Grade, Say
from dialogs.conversation.events import Event, Replied, Said
from dialogs.conversation.state import Change, State
from dialogs.script.model import Script

LONGEST = 4096
"""Characters of texts that are read as one."""


class Waiting(msgspec.Struct, frozen=True):
    """A row of the inbox that is not done; `tries` failed before."""

    id: int
    event: Event
    tries: int = 0


class Chat(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation as it was read, with its events that wait."""

    id: int
    channel: str
    chat: str
    contact_id: int
    version: int
    epoch: int
    episode: int
    lead_id: int
    owner: str | None
    state: State
    script: Script
    waiting: tuple[Waiting, ...]
    previous_id: int | None = None
    worth: Grade | None = None
    """What the lead is worth, as its row says."""


class Plan(Struct):
    """A turn that is worked out but not written yet."""

    chat: Chat
    state: State
    effects: list[Effect] = field(default_factory=list)
    bubbles: list[Body] = field(default_factory=list)
    relayed: list[tuple[int, Event]] = field(default_factory=list)
    """Events that people must see: of the prospect for the owner, of a manager."""
    journal: Journal = field(default_factory=Journal)


class PoisonError(Exception):
    """An event that cannot be advanced; `rows` are its inbox rows."""

    def __init__(self, chat: Chat, rows: tuple[int, ...]) -> None:
        self.chat = chat
        self.rows = rows
        super().__init__(f"conversation {chat.id}: inbox {rows}")


def plan(
    engine: Engine,
    chat: Chat,
    *,
    taken: tuple[dt.datetime, ...],
    deserted: bool = False,
) -> Plan:
    """Advance all events of a conversation; raises PoisonError.

    An event that failed before goes alone, so that it can harm no other. `deserted`:
    all whom it would call are away.
    """
    made = Plan(chat, chat.state)
    acts: list[Act] = []
    last_ask: Ask | None = None
    said: list[str] = []
    for rows, event in joined(chat.waiting):
        try:
            with PATIENCE:
                response = engine.respond(
                    chat.script, made.state, event, taken=taken, deserted=deserted
                )
        except Exception as error:
            raise PoisonError(chat, tuple(row.id for row in rows)) from error
        made.state = response.state
        acts += response.acts
        texts, last_ask = _heard(response.effects, last_ask, made.state)
        said += texts
        made.effects += response.effects
        if isinstance(event, Replied) or chat.owner is not None:
            made.relayed += [(row.id, row.event) for row in rows]
    made.bubbles = _reply(said, last_ask, chat.script.limits.bubbles)
    made.journal = _journal(made, acts, last_ask)
    return made


def joined(
    waiting: Sequence[Waiting],
) -> Iterator[tuple[tuple[Waiting, ...], Event]]:
    """Texts that wait together as one, so that a burst is answered once."""
    group: list[Waiting] = []
    for row in waiting:
        if group and not _belongs(group, row):
            yield tuple(group), _join(group)
            group = []
        group.append(row)
    if group:
        yield tuple(group), _join(group)


def _belongs(group: Sequence[Waiting], row: Waiting) -> bool:
    first, event = group[0].event, row.event
    if not isinstance(first, Said) or not isinstance(event, Said) or row.tries:
        return False
    length = sum(len(r.event.text) + 1 for r in group if isinstance(r.event, Said))
    same = event.reply_to is None or event.reply_to == first.reply_to
    return same and not group[0].tries and length + len(event.text) <= LONGEST


def _join(group: Sequence[Waiting]) -> Event:
    last = group[-1].event
    texts = [row.event.text for row in group if isinstance(row.event, Said)]
    if len(group) == 1 or not isinstance(last, Said):
        return last
    first = group[0].event
    quoted = first.reply_to if isinstance(first, Said) else None
    return msgspec.structs.replace(last, text="\n".join(texts), reply_to=quoted)


def _heard(
    effects: Sequence[Effect], before: Ask | None, state: State
) -> tuple[list[str], Ask | None]:
    """Texts of one event, and the question that is still open after it."""
    texts = [effect.text for effect in effects if isinstance(effect, Say)]
    asks = [effect for effect in effects if isinstance(effect, Ask)]
    if asks:
        return texts, asks[-1]
    is_open = before is not None and before.question == state.focus
    return texts, before if is_open else None


def _reply(said: Sequence[str], ask: Ask | None, most: int) -> list[Body]:
    """As few bubbles as the script allows, the question last."""
    texts = list(dict.fromkeys(said))
    if ask is not None and most == 1:
        joined_text = "\n\n".join([*texts, ask.text])
        texts, ask = [], msgspec.structs.replace(ask, text=joined_text)
    room = max(1, most - (1 if ask else 0))
    if len(texts) > room:
        texts = [*texts[: room - 1], "\n\n".join(texts[room - 1 :])]
    bubbles = [Body(text=text) for text in texts]
    if ask is None:
        return bubbles
    asking = Body(
        text=ask.text,
        buttons=ask.buttons,
        question=ask.question,
        free_text=ask.free_text,
        contact=ask.contact,
    )
    return [*bubbles, asking]


def _journal(made: Plan, acts: Sequence[Act], ask: Ask | None) -> Journal:
    chat = made.chat
    before, after = chat.state.facts, made.state.facts
    slots = dict.fromkeys((*before, *after))
    changes = tuple(
        Change(slot, before.get(slot), after.get(slot))
        for slot in slots
        if before.get(slot) != after.get(slot)
    )
    tags = (str(effect.__struct_config__.tag) for effect in made.effects)
    kinds = (str(row.event.__struct_config__.tag) for row in chat.waiting)
    return Journal(
        tuple(kinds),
        tuple(acts),
        changes,
        tuple(tags),
        focus=chat.state.focus,
        asked=ask.question if ask else None,
    )
