"""From a message to its acts: everything it does, in the order it says it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from dialogs.conversation.acts import (
    Act,
    Command,
    Demand,
    Noise,
    Pause,
    Waste,
)
from dialogs.conversation.hearing.agreeing import agree
from dialogs.conversation.hearing.calling import (
    CALLING,
    call_time,
    chosen,
    is_label,
    not_calling,
    not_pausing,
)
from dialogs.conversation.hearing.claims import QUOTE, Filling, Message
from dialogs.conversation.hearing.doubting import number
from dialogs.conversation.hearing.filling import COURTESY, elsewhere
from dialogs.conversation.hearing.focus import NAMED
from dialogs.conversation.hearing.informing import Placed, inform
from dialogs.conversation.hearing.inquiring import inquire
from dialogs.conversation.hearing.leftovers import EVASIONS, OBJECTIONS, leftovers
from dialogs.conversation.hearing.lexicon import lexicon
from dialogs.conversation.hearing.mending import counted, mend, wanted
from dialogs.conversation.hearing.minding import minded
from dialogs.conversation.hearing.naming import is_decision
from dialogs.conversation.hearing.retracting import read
from dialogs.conversation.hearing.sentences import statements
from dialogs.conversation.hearing.visiting import about_visit, is_moving, rebook
from dialogs.conversation.state import State
from dialogs.reading import commands as reading
from dialogs.reading.deals import find_trouble
from dialogs.reading.junk import find_junk
from dialogs.reading.phrases import find_phrases
from dialogs.reading.text import Text, tokenize
from dialogs.reading.topics import find_topics
from dialogs.reading.values import Money, Number, Phone, Quantity, Timing
from dialogs.reading.yes_no import find_yes_no, is_bare
from dialogs.script.model import Area, Script

Commands = Sequence[reading.Command]

DEMANDS: Mapping[str, Command] = {
    "human": "human",
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

PAUSES = ("pause", "later")
LAW = frozenset({"human", "stop", "erase"})
WORDED = COURTESY | LAW | CALLING | {"summary", "repeat", "why", "help", "back"}
"""Commands in whose own words no answer is heard but a label of the script."""

COLLECTOR = "tender_collector"

MUCH = 3
"""Questions of a script that hardly anybody answers at once but a buyer."""

FRAUD = frozenset({"spam_fraud", "collector_callcenter"})
"""Junk that names no need of what the business sells."""

BUYING = (Money, Number, Quantity, Phone)
"""What a message of a buyer holds, and an offer to the business hardly ever."""


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
    told, rest = minded(tokenize(raw, script.language))
    if not told:
        return _hear(script, state, raw, now=now, message=message, focus=focus)
    if reading.is_polite(rest) or not rest.tokens:
        return told
    more = _hear(script, state, rest.raw, now=now, message=message, focus=focus)
    return (*told, *(act for act in more if not isinstance(act, Noise)))


def _hear(
    script: Script,
    state: State,
    raw: str,
    *,
    now: dt.datetime,
    message: str,
    focus: str | None,
) -> tuple[Act, ...]:
    asked = script.question(focus or state.focus or "")
    text = tokenize(raw, script.language)
    commands = reading.find_commands(text)
    heard = Message(
        script,
        lexicon(script),
        text,
        statements(text),
        asked,
        state.facts,
        now,
        commands,
    )
    filling = counted(heard, read(wanted(heard), state))
    if any(c.command in WORDED and c.whole for c in commands):
        labels = tuple(claim for claim in filling.claims if is_label(claim))
        filling = replace(filling, claims=labels, impossible=(), candidates=())
    trouble = find_trouble(text)
    filling = mend(heard, not_calling(text, filling, commands), trouble)
    filling = rebook(heard, state, not_pausing(text, filling, commands))
    lawful = any(c.command in LAW for c in commands)
    if not filling.claims and not lawful and not _is_evasive(commands):
        filling = elsewhere(heard, filling)
    steering = lawful or any(c.command == "summary" and c.whole for c in commands)
    waste = None if steering or _is_reply(heard, filling) else _waste(heard, filling)
    if waste is not None:
        return (waste,)
    filling, doubtful = number(heard, filling)
    declined = about_visit(heard)
    moving = declined or any(is_moving(heard, claim) for claim in filling.claims)
    pause = None if moving else _pause(filling, commands)
    if pause is not None:
        return (pause,)
    placed = [
        *declined,
        *agree(heard, state, filling),
        *inform(heard, state, filling, message=message),
        *([] if declined else _demands(heard, filling, commands)),
        *([] if declined else inquire(heard, filling, trouble)),
    ]
    if doubtful is not None:
        placed.append((len(raw), doubtful))
    if not any(_is_content(act) for _, act in placed):
        placed += leftovers(heard, filling, commands, message=message, said=placed)
    placed.sort(key=lambda item: item[0])
    if not placed and _is_nod(text):
        return (Demand("nod", raw[:QUOTE]),)
    return tuple(act for _, act in placed) or (Noise(raw[:QUOTE]),)


def _is_nod(text: Text) -> bool:
    """Whether a message only says “okay” to what was told."""
    said = find_yes_no(text, question="") if is_bare(text) else ()
    agreed = any(answer.value.value == "yes" for answer in said)
    wordy = any(token.kind == "word" for token in text.tokens)
    return wordy and (agreed or reading.is_polite(text))


def _is_evasive(commands: Commands) -> bool:
    return any(c.command in EVASIONS or c.command in PAUSES for c in commands)


def _is_content(act: Act) -> bool:
    return not isinstance(act, Demand) or act.command in LAW


def _is_reply(heard: Message, filling: Filling) -> bool:
    """Whether the message answers the question or asks what the script answers.

    Junk does neither.
    """
    if any(c.asked and c.certainty >= NAMED for c in filling.claims):
        return True
    if any(map(heard.is_all, filling.claims)):
        return True
    if heard.known and find_topics(heard.text, extra=heard.words.topics):
        return True
    words = [token for token in heard.text.tokens if token.kind != "sign"]
    said = sum(
        claim.start <= token.start < claim.end
        for token in words
        for claim in filling.claims
        if claim.asked
    )
    return said * 2 >= len(words) > 0


def _waste(heard: Message, filling: Filling) -> Waste | None:
    """Junk by the phrases of the script, then by the stock categories it keeps."""
    words = heard.words
    buying = any(isinstance(claim.value, BUYING) for claim in filling.claims)
    for junk in heard.script.junk:
        found = find_phrases(heard.text, words.junk[junk.id])
        # Who collects offers names goods and numbers too.
        if found and (not buying or junk.stock == COLLECTOR):
            return Waste(junk.id, tuple(one.quote for one in found))
    hit = find_junk(heard.text, own=words.own)
    if hit is None or _is_buyer(filling, hit.category, buying=buying):
        return None
    category = words.stock_junk.get(hit.category, hit.category)
    held = any(junk.id == category for junk in heard.script.junk)
    if not held or _is_answered(heard, filling, hit.evidence):
        return None
    return Waste(category, hit.evidence)


def _is_answered(heard: Message, filling: Filling, evidence: Sequence[str]) -> bool:
    """Whether the words of junk are but a greeting and what the script asks for."""
    # Whoever collects offers says so where it is asked who decides.
    claims = [c for c in filling.claims if c.question.area is not Area.AUTHORITY]
    spans = [(c.start, c.end) for c in claims]
    spans += [(c.start, c.end) for c in heard.commands if c.command in COURTESY]
    found = [(heard.text.raw.find(quote), len(quote)) for quote in evidence]
    return bool(claims) and all(
        any(at < end and start < at + size for start, end in spans)
        for at, size in found
    )


def _is_buyer(filling: Filling, category: str, *, buying: bool) -> bool:
    """Whether so much is told of a need that words of junk mean nothing.

    A cheat names no need, and who looks for work answers no three questions at once;
    who offers something or collects offers may.
    """
    told = {claim.question.id for claim in filling.claims}
    needs = any(claim.question.area is Area.NEED for claim in filling.claims)
    if category in FRAUD:
        return needs and buying
    return category == "job_seeker" and needs and len(told) >= MUCH


def _pause(filling: Filling, commands: Commands) -> Pause | None:
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


def _demands(
    heard: Message,
    filling: Filling,
    commands: Commands,
) -> Iterator[Placed]:
    named = {command.command for command in commands}
    for command in commands:
        demand = DEMANDS.get(command.command)
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
            when = call_time(heard, command) if demand == "human" else None
            yield command.start, Demand(demand, command.quote, when)
