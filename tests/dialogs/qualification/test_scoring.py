from __future__ import annotations

import datetime as dt
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.qualification.facts import Fact
from dialogs.qualification.scoring import Scores, biggest, score
from dialogs.script.model import (
    Area,
    Axis,
    Kind,
    Option,
    Question,
    Scoring,
    Touch,
)
from dialogs.script.templates import Template
from dialogs.script.wording import Plain

LEVELS = (("high", 70.0), ("medium", 40.0), ("low", 0.0))
HEAT = (("hot", 70.0), ("warm", 40.0), ("cold", 0.0))
SCORING = Scoring(
    Axis({Area.NEED: 40, Area.BUDGET: 35, Area.AUTHORITY: 25}, LEVELS),
    Axis({Area.TIMELINE: 60, Area.TRUST: 40}, HEAT),
    signals={"booked": 20, "asked_price": 5, "silent": -10},
    touches=(Touch("webinar", 16, half_life=10),),
)
ASK = Plain(Template("?"))


def _answer(
    slot: str, area: Area, points: float, quote: str = ""
) -> tuple[Question, Fact]:
    options = (Option("it", slot.title(), score=points),)
    question = Question(slot, ASK, Kind.CHOICE, area=area, options=options)
    return question, Fact(slot, options=("it",), quote=quote)


def _anna() -> Scores:
    answers = [
        _answer("product", Area.NEED, 8),
        _answer("situation", Area.NEED, 10),
        _answer("budget", Area.BUDGET, 10, "подходит"),
        _answer("decision", Area.AUTHORITY, 10),
        _answer("timeline", Area.TIMELINE, 10),
        _answer("trust", Area.TRUST, 6),
    ]
    return score(SCORING, answers, signals=["booked", "asked_price"])


def test_the_worked_example_of_the_format() -> None:
    scores = _anna()

    assert (scores.potential.value, scores.potential.level) == (96, "high")
    assert (scores.temperature.value, scores.temperature.level) == (100, "hot")


def test_a_reason_quotes_the_prospect() -> None:
    reason = next(r for r in _anna().potential.reasons if r.name == "budget")

    assert (reason.points, reason.quotes) == (35, ("подходит",))


def test_what_passes_a_hundred_is_a_reason_of_its_own() -> None:
    cut = _anna().temperature.reasons[-1]

    assert (cut.source, cut.points) == ("cut", -9)


def test_silence_never_looks_warm() -> None:
    scores = score(SCORING, [])

    assert (scores.potential.value, scores.temperature.value) == (30, 30)
    assert scores.temperature.level == "cold"


def test_a_signal_counts_once() -> None:
    once = score(SCORING, [], signals=["booked"])
    twice = score(SCORING, [], signals=["booked", "booked"])

    assert once == twice


def test_don_t_know_leaves_an_area_unknown() -> None:
    question, _ = _answer("budget", Area.BUDGET, 10)
    fact = Fact("budget", status="unknown")

    assert score(SCORING, [(question, fact)]) == score(SCORING, [])


@pytest.mark.parametrize(("days", "points"), [(0, 16), (10, 8), (30, 2)])
def test_a_touch_cools_by_half_each_half_life(days: int, points: float) -> None:
    now = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
    touches = [("webinar", now - dt.timedelta(days=days))]

    reasons = score(SCORING, [], touches=touches, now=now).temperature.reasons

    assert [r.points for r in reasons if r.source == "touch"] == [points]


def test_repeated_touches_add_up() -> None:
    now = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)

    once = score(SCORING, [], touches=[("webinar", now)], now=now)
    twice = score(SCORING, [], touches=[("webinar", now)] * 2, now=now)

    assert twice.temperature.value == once.temperature.value + 16


@given(
    marks=st.lists(
        st.tuples(st.sampled_from(list(Area)), st.floats(0, 10)), max_size=8
    ),
    signals=st.lists(st.sampled_from(["booked", "asked_price", "silent", "other"])),
)
def test_the_reasons_sum_to_the_score(
    marks: list[tuple[Area, float]],
    signals: list[str],
) -> None:
    answers = [_answer(f"q{n}", area, points) for n, (area, points) in enumerate(marks)]

    scores = score(SCORING, answers, signals=signals)

    for axis in (scores.potential, scores.temperature):
        assert 0 <= axis.value <= 100
        assert math.isclose(sum(r.points for r in axis.reasons), axis.value)


@given(low=st.floats(0, 10), high=st.floats(0, 10))
def test_a_better_answer_never_lowers_the_score(low: float, high: float) -> None:
    low, high = sorted((low, high))

    worse = score(SCORING, [_answer("budget", Area.BUDGET, low)]).potential.value
    better = score(SCORING, [_answer("budget", Area.BUDGET, high)]).potential.value

    assert worse <= better


def test_the_card_names_the_biggest_reasons() -> None:
    assert [reason.name for reason in biggest(_anna())] == [
        "timeline",
        "need",
        "budget",
    ]
