from __future__ import annotations

from functools import cache

import pytest

from bot.scripts.library import load_script, open_script, shipped
from dialogs.check.simulate import Report, simulate
from dialogs.check.simulate.personas import PERSONAS
from dialogs.check.simulate.playing import converse
from dialogs.check.simulate.recording import record
from dialogs.check.simulate.report import sum_up
from dialogs.check.simulate.telling import as_json, tell
from dialogs.check.simulate.watching import NEVER
from dialogs.check.stories import run
from dialogs.script.model import Script
from dialogs.script.parse import load
from tests.dialogs.check.prove.broken import PRICES, SOUND

EACH = 90
SEED = 64

POLISH = """\
version: 1
name: Drzwi
language: pl
timezone: Europe/Warsaw
managers: [{id: ewa, name: Ewa}]
questions:
  - id: product
    area: need
    ask: Czego dotyczy zapytanie?
    options:
      - {id: doors, label: Drzwi, synonyms: [skrzydło], score: 9}
      - {id: locks, label: Zamki, synonyms: [zamek, wkładka], score: 6}
  - id: budget
    area: budget
    ask: Jaki jest budżet?
    type: money
    options:
      - {id: small, label: Do 1 000 zł, range: ..1000, score: 4}
      - {id: large, label: Więcej, range: 1000.., score: 10}
  - {id: phone, ask: Na jaki numer zadzwonić?, type: phone}
consent:
  before: [phone]
  text: Czy zgadza się Pan na przetwarzanie danych?
  document: https://drzwi.example/zgoda
  agree: Zgadzam się
  decline: Nie zgadzam się
  if_declined: Rozumiem.
"""


@cache
def shipped_script(name: str) -> Script:
    return load_script(open_script(name))


@cache
def simulated(name: str) -> Report:
    return simulate(shipped_script(name), count=EACH, seed=SEED)


@pytest.mark.slow
@pytest.mark.parametrize("name", shipped())
def test_nothing_happens_that_may_never_happen(name: str) -> None:
    report = simulated(name)

    found = [one for one in report.examples if one.flaw in NEVER]
    assert found == []
    assert report.passed


@pytest.mark.parametrize("name", shipped())
def test_nearly_all_prospects_are_sorted_right(name: str) -> None:
    report = simulated(name)

    assert report.count == EACH
    assert report.accuracy >= 0.95


def test_a_bot_asks_no_more_than_there_is_to_ask() -> None:
    for name in shipped():
        report = simulated(name)

        assert 1 < report.asked_each < len(shipped_script(name).questions)


def test_the_same_seed_gives_the_same_words() -> None:
    script = shipped_script("windows")

    one, other = simulate(script, count=8, seed=3), simulate(script, count=8, seed=3)

    assert [c.steps for c in one.kept] == [c.steps for c in other.kept]
    assert one.kept != simulate(script, count=8, seed=4).kept


def test_a_prospect_can_be_met_again_without_the_others() -> None:
    script = shipped_script("flowers")
    report = simulate(script, count=12, seed=5)

    for one in report.kept:
        assert converse(script, seed=5, number=one.number).steps == one.steps


def test_everybody_who_may_write_does() -> None:
    script = shipped_script("flowers")
    met = simulate(script, count=150, seed=1).personas

    assert set(met) == {persona.name for persona in PERSONAS}
    assert sum(count for count, _ in met.values()) == 150


@pytest.mark.parametrize("text", [SOUND, POLISH], ids=["en", "pl"])
def test_prospects_of_other_languages_are_understood_too(text: str) -> None:
    files = {"script.yaml": text, "prices.csv": PRICES}
    report = simulate(load(files, script_id="doors"), count=40, seed=2)

    assert report.faults.get("exception", 0) == 0
    assert report.faults.get("dead_end", 0) == 0
    assert report.accuracy >= 0.85


def test_a_recorded_conversation_is_a_test_that_passes() -> None:
    script = shipped_script("windows")
    sound = [c for c in simulated("windows").kept if not c.faults and c.judgement.hit]

    results = run(record(sound, script=script), file="tests.yaml", script=script)

    assert len(results) == len(sound) > 4
    assert [result.story.name for result in results if not result.passed] == []


def test_a_bot_that_trashes_everybody_is_found_out() -> None:
    polite = "  - {id: polite, phrases: [hello, hi, hey, good morning], then: close}\n"
    text = SOUND.replace("junk:\n", f"junk:\n{polite}")
    script = load({"script.yaml": text, "prices.csv": PRICES}, script_id="doors")

    report = simulate(script, count=80, seed=1)

    assert report.faults["trashed"] > 5
    assert not report.passed
    assert any(one.flaw == "trashed" and one.transcript for one in report.examples)


def test_a_bot_that_leaves_the_silent_alone_is_found_out() -> None:
    text = SOUND.replace("  - {after: 3d, close: silent}\n", "")
    script = load({"script.yaml": text, "prices.csv": PRICES}, script_id="doors")

    report = simulate(script, count=60, seed=1)

    assert report.faults["dead_end"] > 0


def test_a_report_is_told_to_people_and_to_programs() -> None:
    report = simulated("windows")

    told, json = tell(report, lang="en"), as_json(report)

    assert f"windows ▸ {EACH} prospects, seed {SEED}" in told
    assert "✓ exceptions: 0" in told
    assert json["count"] == EACH
    assert json["accuracy"] == round(report.accuracy, 4)


def test_nobody_simulated_is_sorted_right() -> None:
    report = sum_up([], script="none", seed=0)

    assert (report.count, report.accuracy, report.asked_each) == (0, 1.0, 0.0)
    assert "none ▸ 0" in tell(report)


def test_progress_is_told_after_each_prospect() -> None:
    steps: list[int] = []

    simulate(shipped_script("b2b"), count=3, seed=0, done=lambda: steps.append(1))

    assert len(steps) == 3
