"""The laws of the engine, for any valid script and any events."""

from __future__ import annotations

import math

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogs.conversation.acts import Inquire
from dialogs.conversation.effects import Ask, Effect, Say
from dialogs.conversation.engine import advance
from dialogs.conversation.events import Event, Pressed
from dialogs.conversation.hearing.understanding import understood
from dialogs.conversation.state import State, Status, decode, encode
from dialogs.conversation.verdict import verdict
from dialogs.qualification.triage import managers, route
from dialogs.script.model import PERSONAL, Script
from tests.dialogs.conversation.generated import (
    NOW,
    all_events,
    prospect_events,
    scripts,
)

LAW = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
FRESH = State("law", pinned=True)


def _played(
    script: Script, events: list[Event]
) -> list[tuple[State, tuple[Effect, ...]]]:
    state, turns = FRESH, []
    for event in events:
        state, effects = advance(script, state, event)
        turns.append((state, effects))
    return turns


def _some(data: st.DataObject, script: Script) -> list[Event]:
    return data.draw(st.lists(all_events(script), max_size=8))


@LAW
@given(data=st.data(), script=scripts())
def test_the_same_input_gives_the_same_output(
    data: st.DataObject,
    script: Script,
) -> None:
    events = _some(data, script)

    assert _played(script, events) == _played(script, events)


@LAW
@given(data=st.data(), script=scripts())
def test_a_state_survives_json_at_every_step(
    data: st.DataObject,
    script: Script,
) -> None:
    for state, _ in _played(script, _some(data, script)):
        assert decode(encode(state)) == state
        assert encode(decode(encode(state))) == encode(state)


@LAW
@given(data=st.data(), script=scripts())
def test_the_sum_of_the_reasons_is_the_score(
    data: st.DataObject,
    script: Script,
) -> None:
    for state, _ in _played(script, _some(data, script)):
        scores = verdict(script, state, NOW).scores
        for score in (scores.potential, scores.temperature):
            assert 0 <= score.value <= 100
            assert math.isclose(sum(r.points for r in score.reasons), score.value)


@LAW
@given(data=st.data(), script=scripts())
def test_personal_data_is_kept_only_after_consent(
    data: st.DataObject,
    script: Script,
) -> None:
    personal = {q.id for q in script.questions if q.kind in PERSONAL}

    for state, _ in _played(script, _some(data, script)):
        kept = {s for s, fact in state.facts.items() if fact.status == "known"}
        assert state.consent == "given" or not kept & personal
        assert state.consent is None or not state.pending


@LAW
@given(data=st.data(), script=scripts())
def test_the_order_of_answers_does_not_matter(
    data: st.DataObject,
    script: Script,
) -> None:
    presses = {
        question.id: Pressed(at=NOW, payload=f"{question.id}:{option}")
        for question in script.questions
        if question.options
        for option in [data.draw(st.sampled_from([o.id for o in question.options]))]
    }
    one = list(presses.values())
    other = data.draw(st.permutations(one))

    outcomes = []
    for order in (one, other):
        state = FRESH
        for event in order:
            state, _ = advance(script, state, event)
        judged = verdict(script, state, NOW)
        row = route(script, judged.view)
        answers = {slot: fact.options for slot, fact in state.facts.items()}
        outcomes.append(
            (
                answers,
                judged.scores.potential.value,
                judged.scores.temperature.value,
                judged.triage,
                managers(script, row, state.facts),
                state.junk,
            ),
        )

    assert outcomes[0] == outcomes[1]


@LAW
@given(data=st.data(), script=scripts())
def test_nothing_that_is_asked_is_dropped(
    data: st.DataObject,
    script: Script,
) -> None:
    state = FRESH
    for event in data.draw(st.lists(prospect_events(script), max_size=6)):
        asked = [
            act for act in understood(script, state, event) if isinstance(act, Inquire)
        ]
        before = state
        state, effects = advance(script, state, event)
        said = [e for e in effects if isinstance(e, Say | Ask)]
        silent = before.status is Status.HUMAN or state.unsubscribed
        assert not asked or said or silent or state.junk is not None


@LAW
@given(data=st.data(), script=scripts())
def test_a_known_answer_is_not_asked_again(
    data: st.DataObject,
    script: Script,
) -> None:
    repair = {"back", "edit", "restart", "misheard"}
    state = FRESH
    for event in data.draw(st.lists(prospect_events(script), max_size=8)):
        acts = understood(script, state, event)
        repaired = any(getattr(act, "command", "") in repair for act in acts)
        edited = isinstance(event, Pressed) and event.payload.startswith("_edit")
        focus = state.focus
        state, effects = advance(script, state, event)
        for effect in effects:
            if isinstance(effect, Ask) and not (repaired or edited):
                known = effect.question in state.facts
                assert not known or effect.question == focus


@LAW
@given(data=st.data(), script=scripts())
def test_every_conversation_ends_with_an_owner_a_date_or_a_reason(
    data: st.DataObject,
    script: Script,
) -> None:
    state = FRESH
    for event in data.draw(st.lists(prospect_events(script), max_size=8)):
        state, _ = advance(script, state, event)
        asking = state.focus is not None or state.status is Status.PAUSED
        owned = state.handoff is not None
        dated = bool(state.promises)
        reasoned = state.junk is not None or state.outcome not in {None, "done"}
        assert asking or owned or dated or reasoned
