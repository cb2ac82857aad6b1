"""From a message to its acts: everything it does, in the order it says it."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from dialogs.conversation.acts import (
    Act,
    Demand,
    Noise,
)
from dialogs.conversation.hearing.agreeing import agree, not_agreeing
from dialogs.conversation.hearing.appointing import appoint
from dialogs.conversation.hearing.calling import (
    by_name,
    is_label,
    not_calling,
    not_pausing,
)
from dialogs.conversation.hearing.claims import QUOTE, Filling, Message
from dialogs.conversation.hearing.contacting import left, piece, whole
from dialogs.conversation.hearing.customers import settled_by_people
from dialogs.conversation.hearing.demanding import (
    LAW,
    PAUSES,
    WORDED,
    demands_of,
    is_evasive,
    meant,
    pause_of,
)
from dialogs.conversation.hearing.doubting import number
from dialogs.conversation.hearing.elsewhere import elsewhere
from dialogs.conversation.hearing.idle import not_idle
from dialogs.conversation.hearing.informing import inform
from dialogs.conversation.hearing.inquiring import inquire, more_asked
from dialogs.conversation.hearing.leftovers import leftovers
from dialogs.conversation.hearing.lexicon import lexicon
from dialogs.conversation.hearing.mending import counted, mend, wanted
from dialogs.conversation.hearing.minding import minded
from dialogs.conversation.hearing.plain import plain_answer
from dialogs.conversation.hearing.pressing import only_time, press
from dialogs.conversation.hearing.retracting import read
from dialogs.conversation.hearing.sentences import statements
from dialogs.conversation.hearing.speaking import foreign, lost, still_heard
from dialogs.conversation.hearing.visiting import (
    about_visit,
    invited,
    is_moving,
    rebook,
)
from dialogs.conversation.hearing.wasting import is_reply, is_suspect, waste_of
from dialogs.conversation.state import State
from dialogs.reading import commands as reading
from dialogs.reading.deals import find_trouble
from dialogs.reading.text import Text, tokenize
from dialogs.reading.yes_no import find_yes_no, is_bare
from dialogs.script.model import Question, Script


def hear(
    script: Script,
    state: State,
    raw: str,
    *,
    now: dt.datetime,
    message: str = "",
    focus: str | None = None,
) -> tuple[Act, ...]:
    """Read a message in the light of the question just asked."""
    asked = script.question(focus or state.focus or "")
    raw = whole(script, state, raw, asked=asked)
    text = tokenize(raw, script.language)
    other = foreign(text, asked)
    if other is not None:
        heard = _hear(script, state, raw, now=now, message=message, asked=asked)
        return (other, *still_heard(other, heard))
    told, rest = minded(text)
    if not told:
        return _hear(script, state, raw, now=now, message=message, asked=asked)
    if reading.is_polite(rest) or not rest.tokens:
        return told
    more = _hear(script, state, rest.raw, now=now, message=message, asked=asked)
    return (*told, *(act for act in more if not isinstance(act, Noise)))


def _hear(
    script: Script,
    state: State,
    raw: str,
    *,
    now: dt.datetime,
    message: str,
    asked: Question | None,
) -> tuple[Act, ...]:
    text = tokenize(raw, script.language)
    heard = Message(
        script,
        lexicon(script),
        text,
        statements(text),
        asked,
        state.facts,
        now,
        reading.find_commands(text),
    )
    plain = plain_answer(heard, state, message=message)
    if plain is not None:
        return (plain,)
    heard, filling = settled_by_people(*_read(heard, state))
    commands = heard.commands
    trouble = find_trouble(text)
    filling = mend(heard, not_calling(text, filling, commands), trouble)
    filling = appoint(heard, state, not_pausing(text, filling, commands))
    filling = rebook(heard, state, filling)
    lawful = any(c.command in LAW for c in commands)
    declined = about_visit(heard)
    if not (filling.claims or declined or lawful or is_evasive(commands)):
        filling = elsewhere(heard, filling)
    steering = lawful or any(c.command == "summary" and c.whole for c in commands)
    waste = None if steering or is_reply(heard, filling) else waste_of(heard, filling)
    if waste is not None and not is_suspect(script, waste):
        return (waste,)
    filling, doubtful = number(heard, not_agreeing(heard, state, filling))
    moving = declined or any(is_moving(heard, claim) for claim in filling.claims)
    pause = None if moving else pause_of(filling, commands)
    if pause is not None:
        return (pause,)
    asks = inquire(heard, filling, trouble, waste=waste)
    placed = [
        *(() if waste is None else ((0, waste),)),
        *declined,
        *([] if declined else invited(heard, filling)),
        *agree(heard, state, filling),
        *inform(heard, state, filling, message=message),
        *left(heard, filling, message=message),
        *([] if declined else demands_of(heard, filling, commands)),
        *(more_asked(heard) if declined else asks),
    ]
    if doubtful is not None:
        placed.append((len(raw), doubtful))
    if not any(_is_content(act) for _, act in placed):
        placed += leftovers(heard, filling, commands, message=message, said=placed)
    placed.sort(key=lambda item: item[0])
    if placed:
        return tuple(act for _, act in placed)
    return _nothing(heard, state, filling, message=message)


def _nothing(
    heard: Message, state: State, filling: Filling, *, message: str
) -> tuple[Act, ...]:
    """What a message is that neither tells nor asks nor demands anything."""
    script, raw = heard.script, heard.text.raw[:QUOTE]
    if filling.others:
        # What others ask is said of the price.
        return (Demand("expensive", filling.others[0].quote),)
    if any(claim.question.id in heard.known for claim in filling.claims):
        return (Demand("nod", raw),)  # said before
    if _is_nod(heard.text):
        only = only_time(script, state)
        if only is not None:
            return press(script, state, only, now=heard.now, message=message)
        return (Demand("nod", raw),)
    return (piece(heard, state) or lost(heard.text) or Noise(raw),)


def _read(heard: Message, state: State) -> tuple[Message, Filling]:
    """What a message tells, and the message with the commands that are meant."""
    call = by_name(heard)
    if call is not None:
        others = (c for c in heard.commands if c.command not in PAUSES)
        heard = replace(heard, commands=(*others, call))
    filling = counted(heard, read(wanted(heard), state))
    if any(c.command in WORDED and c.whole for c in heard.commands):
        labels = tuple(claim for claim in filling.claims if is_label(claim))
        filling = replace(filling, claims=labels, impossible=(), candidates=())
    filling = not_idle(heard, filling)
    return replace(heard, commands=meant(heard, filling)), filling


def _is_nod(text: Text) -> bool:
    """Whether a message only says “okay” to what was told."""
    said = find_yes_no(text, question="") if is_bare(text) else ()
    agreed = any(answer.value.value == "yes" for answer in said)
    wordy = any(token.kind == "word" for token in text.tokens)
    return wordy and (agreed or reading.is_polite(text))


def _is_content(act: Act) -> bool:
    return not isinstance(act, Demand) or act.command in LAW
