"""The laws of the engine over the shipped scripts and random prospects."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.scripts.library import SCRIPT, Folder, load_script, open_script, shipped
from dialogs.check.player import NoSuchButtonError, Played, Player
from dialogs.check.simulate.chance import Chance
from dialogs.check.simulate.lines import Line
from dialogs.check.simulate.mind import Mind
from dialogs.check.simulate.personas import PERSONAS
from dialogs.check.simulate.playing import converse
from dialogs.check.simulate.truths import Prospect
from dialogs.check.simulate.voices.speaking import VOICES
from dialogs.check.simulate.wordbook import wordbook
from dialogs.check.simulate.wording import Pen, told
from dialogs.conversation.acts import Correct, Demand, Inquire
from dialogs.conversation.effects import Ask, Say
from dialogs.conversation.engine import advance
from dialogs.conversation.events import Pressed
from dialogs.conversation.payloads import RESUME
from dialogs.conversation.state import State, Status, decode, encode
from dialogs.qualification.facts import Fact
from dialogs.qualification.triage import managers, route
from dialogs.script.model import PERSONAL, Kind, Script
from dialogs.script.parse import load

SEED = 4
LAW = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
NUMBERS = st.integers(0, 15)
NAMES = st.sampled_from(shipped())
REPAIRS = {"back", "edit", "restart", "misheard", "repeat", "why", "help", "cancel"}


@dataclass(frozen=True)
class Turn:
    line: Line
    before: State
    played: Played


@lru_cache(maxsize=8)
def script_of(name: str) -> Script:
    return load_script(open_script(name))


@lru_cache(maxsize=512)
def talk(name: str, number: int) -> tuple[Turn, ...]:
    """A random prospect's conversation, played again line by line."""
    script = script_of(name)
    talked = converse(script, seed=SEED, number=number)
    player = Player(script, now=talked.start)
    return tuple(played(player, [step.line for step in talked.steps]))


def played(player: Player, lines: Sequence[Line]) -> Iterator[Turn]:
    for line in lines:
        before = player.state
        try:
            yield Turn(line, before, take(player, line))
        except NoSuchButtonError:
            return


def take(player: Player, line: Line) -> Played:
    if line.deed == "press":
        return player.press(line.text)
    if line.deed == "wait":
        return player.wait(dt.timedelta(days=int(line.text.rstrip("d"))))
    return player.say(line.text)


@LAW
@given(name=NAMES, number=NUMBERS)
def test_a_state_survives_json_at_every_step(name: str, number: int) -> None:
    for turn in talk(name, number):
        state = turn.played.state
        assert decode(encode(state)) == state
        assert encode(decode(encode(state))) == encode(state)


@LAW
@given(name=NAMES, number=NUMBERS)
def test_a_conversation_goes_on_from_json_as_if_nothing_had_been(
    name: str, number: int
) -> None:
    turns = talk(name, number)
    script = script_of(name)
    player = Player(script, now=converse(script, seed=SEED, number=number).start)

    for turn in turns:
        player.state = decode(encode(player.state))
        assert take(player, turn.line).said == turn.played.said


@LAW
@given(name=NAMES, number=NUMBERS)
def test_nothing_that_is_asked_is_dropped(name: str, number: int) -> None:
    for turn in talk(name, number):
        asked = [act for act in turn.played.acts if isinstance(act, Inquire)]
        said = [e for e in turn.played.effects if isinstance(e, Say | Ask)]
        silent = turn.before.status is Status.HUMAN or turn.played.state.unsubscribed
        owed = set(turn.played.state.owed)
        assert all(said or silent or act.quote in owed for act in asked)


@LAW
@given(name=NAMES, number=NUMBERS)
def test_what_is_known_is_never_asked(name: str, number: int) -> None:
    for turn in talk(name, number):
        acts = turn.played.acts
        repaired = any(isinstance(a, Demand) and a.command in REPAIRS for a in acts)
        for effect in turn.played.effects:
            if isinstance(effect, Ask) and not repaired:
                offered = any(b.payload == RESUME for b in effect.buttons)
                assert offered or effect.question not in turn.played.state.facts


@LAW
@given(name=NAMES, number=NUMBERS)
def test_no_personal_data_is_kept_before_consent(name: str, number: int) -> None:
    script = script_of(name)
    personal = {q.id for q in script.questions if q.kind in PERSONAL}

    for turn in talk(name, number):
        state = turn.played.state
        kept = {s for s, fact in state.facts.items() if fact.status == "known"}
        assert state.consent == "given" or not kept & personal
        assert state.consent is None or not state.pending


@LAW
@given(name=NAMES, number=NUMBERS)
def test_every_conversation_ends_with_an_owner_a_date_or_a_reason(
    name: str, number: int
) -> None:
    state = talk(name, number)[-1].played.state

    owned = state.handoff is not None and state.handoff.to != ()
    dated = state.pause_until is not None or bool(state.promises)
    reasoned = state.junk is not None or state.outcome not in {None, "done"}
    assert owned or dated or reasoned


# The same facts, however they are told -------------------------------------------


def teller(name: str, number: int) -> tuple[Mind, Pen]:
    """A prospect who has not written yet."""
    script = script_of(name)
    luck = Chance(SEED).fork(f"{name}:{number}")
    now = dt.datetime(2026, 11, 23, 10, tzinfo=ZoneInfo(script.timezone))
    voice, book = VOICES[script.language], wordbook(script)
    who = Prospect(script, PERSONAS[0], voice, book, luck, now)
    return Mind(who), Pen(who, luck.fork("pen"), now.date())


@lru_cache(maxsize=128)
def facts_told(name: str, number: int) -> tuple[str, ...]:
    """What a prospect can tell unasked, in words that say just that, each alone."""
    mind, pen = teller(name, number)
    found = []
    for truth in mind.story({}):
        words = told(pen, truth)
        if words and truth.question.kind not in {Kind.SLOT, *PERSONAL}:
            alone = heard(name, [words]).state.facts
            if list(alone) == [truth.question.id]:
                found.append(words)
    return tuple(found)


def heard(name: str, messages: Sequence[str]) -> Played:
    script = script_of(name)
    now = dt.datetime(2026, 11, 23, 10, tzinfo=ZoneInfo(script.timezone))
    player = Player(script, now=now)
    for message in messages:
        player.say(message)
    return player.look()


def worth(name: str, end: Played) -> tuple[object, ...]:
    """Facts, scores, triage and route: what may not depend on the order."""
    script, scores = script_of(name), end.verdict.scores
    return (
        {s: shown(f) for s, f in end.state.facts.items() if f.status == "known"},
        scores.potential.value,
        scores.temperature.value,
        end.verdict.triage,
        managers(script, route(script, end.verdict.view), end.state.facts),
    )


def shown(fact: Fact) -> object:
    return fact.options or (fact.status, fact.value)


@LAW
@given(name=NAMES, number=NUMBERS, data=st.data())
def test_the_order_of_buttons_does_not_matter(
    name: str, number: int, data: st.DataObject
) -> None:
    script = script_of(name)
    luck = Chance(number)
    payloads = [
        f"{question.id}:{luck.pick(question.options).id}"
        for question in script.questions
        if question.options
    ]

    ends = []
    for order in (payloads, data.draw(st.permutations(payloads))):
        player = Player(script, now=dt.datetime(2026, 11, 23, 10, tzinfo=dt.UTC))
        player.say("!")
        for payload in order:
            pressed(player, payload)
        ends.append(worth(name, player.look()))

    assert ends[0] == ends[1]


def pressed(player: Player, payload: str) -> None:
    slot, _, choice = payload.partition(":")
    question = player.script.question(slot)
    assert question is not None
    assert choice in [str(option.id) for option in question.options]
    event = Pressed(at=player.now, payload=payload)
    player.state, _ = advance(player.script, player.state, event)


@LAW
@given(name=NAMES, number=NUMBERS, data=st.data())
def test_the_same_facts_may_be_shuffled_split_and_merged(
    name: str, number: int, data: st.DataObject
) -> None:
    facts = facts_told(name, number)
    mixed = data.draw(st.permutations(facts))
    cut = data.draw(st.integers(0, len(mixed)))
    messages = ["\n".join(part) for part in (mixed[:cut], mixed[cut:]) if part]

    one_by_one, otherwise = heard(name, facts), heard(name, messages)

    assert worth(name, otherwise) == worth(name, one_by_one)


# A script that is edited under way ---------------------------------------------


def renamed(folder: Folder, question: str) -> dict[str, str]:
    """The files with another name for a question, which says what it was."""
    inserted = re.compile(rf"\{{\{{ {question}\b")
    files = {
        name: inserted.sub(f"{{{{ {question}_2", text)
        for name, text in folder.files.items()
    }
    text = files[SCRIPT]
    block, row = f"  - id: {question}\n", f"{{id: {question}, ask"
    assert text.count(block) + text.count(row) == 1
    text = text.replace(block, f"  - id: {question}_2\n    was: {question}\n")
    files[SCRIPT] = text.replace(row, f"{{id: {question}_2, was: {question}, ask")
    return files


@lru_cache(maxsize=64)
def edited(name: str, question: str) -> Script:
    files = renamed(open_script(name), question)
    head = "questions:\n"
    more = f"{head}  - {{id: brand_new, ask: Что-то новое?, required: false}}\n"
    files[SCRIPT] = files[SCRIPT].replace(head, more, 1)
    return load(files, script_id=name)


@LAW
@given(name=NAMES, number=NUMBERS, data=st.data())
def test_an_edited_script_loses_no_fact_whose_question_remains(
    name: str, number: int, data: st.DataObject
) -> None:
    script = script_of(name)
    question = data.draw(st.sampled_from([q.id for q in script.questions][::3]))
    lines = [turn.line for turn in talk(name, number)]
    cut = data.draw(st.integers(1, len(lines)))
    player = Player(script, now=converse(script, seed=SEED, number=number).start)
    before = [*played(player, lines[:cut])][-1].played.state

    player.publish(edited(name, question))
    after = player.say("здравствуйте ещё раз").state

    for slot, fact in before.facts.items():
        now = after.facts[f"{slot}_2" if slot == question else slot]
        assert shown(now) == shown(fact)
    assert f"{question}_2" in after.facts or question not in before.facts


@pytest.mark.parametrize("name", shipped())
def test_a_correction_changes_no_other_fact(name: str) -> None:
    for number in range(40):
        for turn in talk(name, number):
            acts = turn.played.acts
            named = {a.fact.slot for a in acts if isinstance(a, Correct)}
            told_now = {getattr(a, "fact", None) for a in acts}
            new = {fact.slot for fact in told_now if isinstance(fact, Fact)}
            for slot in named & turn.before.facts.keys():
                assert slot in turn.played.state.facts
            for slot, fact in turn.before.facts.items():
                kept = turn.played.state.facts.get(slot)
                if slot not in named | new and kept is not None:
                    assert shown(kept) == shown(fact)
