from __future__ import annotations

import json

import pytest

from dialogs.qualification.facts import Fact, Facts
from dialogs.qualification.triage import is_decided, judge, managers, route
from dialogs.reading.values import Timing
from dialogs.script.model import Script
from dialogs.script.parse import load


def _script() -> Script:
    written = {
        "version": 1,
        "name": "Окна",
        "managers": [{"id": "ann", "name": "А"}, {"id": "bob", "name": "Б"}],
        "prices": [
            {"id": "big", "title": "Б", "from": 10, "to": 20, "seller": "bob"},
            {"id": "small", "title": "М", "from": 1, "to": 2},
        ],
        "quote": {"item": "need"},
        "questions": [
            _choice("need", "need", big=10, small=2),
            _choice("money", "budget", rich=10, poor=0),
            _choice("who", "authority", me=10, boss=2),
            _choice("when", "timeline", now=10, never=1),
            _choice("trust", "trust", yes=10, no=1),
        ],
        "scoring": {
            "potential": {"weights": {"need": 50, "budget": 30, "authority": 20}},
            "temperature": {"weights": {"timeline": 80, "trust": 20}},
        },
        "routing": [
            {"when": {"need": "big"}, "to": ["seller"]},
            {"to": ["all"]},
        ],
        "handoff": {"when": [{"need": "known"}]},
    }
    return load({"script.yaml": json.dumps(written)}, script_id="made")


def _choice(name: str, area: str, **scores: int) -> dict[str, object]:
    options = [{"id": key, "label": key, "score": n} for key, n in scores.items()]
    return {"id": name, "ask": "?", "area": area, "type": "choice", "options": options}


SCRIPT = _script()


def _facts(**chosen: str) -> Facts:
    return {slot: Fact(slot, options=(option,)) for slot, option in chosen.items()}


@pytest.mark.parametrize(
    ("facts", "triage"),
    [
        (_facts(need="big", money="rich", who="me", when="now"), "urgent"),
        (_facts(need="big", money="rich", who="me", when="never"), "future"),
        (_facts(need="small", money="poor", who="boss", when="never"), "trash"),
        ({}, "trash"),
    ],
)
def test_a_lead_is_sorted(facts: Facts, triage: str) -> None:
    assert judge(SCRIPT, facts, {}).triage == triage


def test_junk_is_trash_whatever_it_scores() -> None:
    facts = _facts(need="big", money="rich", who="me", when="now")

    assert judge(SCRIPT, facts, {}, junk=True).triage == "trash"


def test_five_ticks_make_a_target() -> None:
    facts = _facts(need="big", money="rich", when="now", trust="yes")

    target = judge(SCRIPT, facts, {}).target

    assert target.hit
    assert not judge(SCRIPT, facts, {}, junk=True).target.hit


@pytest.mark.parametrize("missing", ["need", "money", "when"])
def test_what_is_not_known_is_not_ticked(missing: str) -> None:
    facts = dict(_facts(need="big", money="rich", when="now", trust="yes"))
    del facts[missing]

    assert not judge(SCRIPT, facts, {}).target.hit


def test_no_rush_is_no_date() -> None:
    vague = Fact("when", Timing(status="unknown"), options=("now",))

    assert not judge(SCRIPT, {"when": vague}, {}).target.date


def test_the_first_route_that_fits_counts() -> None:
    big = judge(SCRIPT, _facts(need="big"), {}).view
    small = judge(SCRIPT, _facts(need="small"), {}).view

    assert route(SCRIPT, big).to == ("seller",)
    assert route(SCRIPT, small).to == ("all",)


def test_the_seller_of_the_product_gets_the_lead() -> None:
    facts = _facts(need="big")
    row = route(SCRIPT, judge(SCRIPT, facts, {}).view)

    assert managers(SCRIPT, row, facts) == ("bob",)


def test_a_row_without_a_seller_goes_to_everybody() -> None:
    facts = _facts(need="small")
    row = route(SCRIPT, judge(SCRIPT, facts, {}).view)

    assert managers(SCRIPT, row, facts) == ("ann", "bob")


def test_decided_means_that_no_answer_changes_triage_or_route() -> None:
    known = _facts(need="big", money="rich", who="me", when="now")
    left = [question for question in SCRIPT.questions if question.id not in known]

    assert is_decided(SCRIPT, known, {}, signals=(), open_questions=left)


def test_an_answer_that_matters_leaves_it_undecided() -> None:
    known = _facts(need="big", money="rich")
    left = [question for question in SCRIPT.questions if question.id not in known]

    assert not is_decided(SCRIPT, known, {}, signals=(), open_questions=left)


def test_too_many_answers_to_try_count_as_undecided() -> None:
    left = list(SCRIPT.questions) * 3

    assert not is_decided(SCRIPT, {}, {}, signals=(), open_questions=left)
