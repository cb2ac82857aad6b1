from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from bot.scripts.library import load_script, open_script, shipped
from dialogs.check.prove import Answered, Proof, prove
from dialogs.check.prove.catalogue import EN, RU
from dialogs.check.prove.telling import as_json, tell
from dialogs.script.model import Script
from dialogs.script.parse import load
from tests.dialogs.check.prove.broken import DEFECTS, PRICES, SOUND, Defect

ROOT = Path(__file__).parents[4]
FOUND = [defect for defect in DEFECTS if defect.code]


def script_of(text: str) -> Script:
    files = {"script.yaml": text, "prices.csv": PRICES}
    return load(files, script_id="doors")


def broken(defect: Defect) -> Script:
    assert SOUND.count(defect.old) == 1
    return script_of(SOUND.replace(defect.old, defect.new))


def shown(path: tuple[Answered, ...]) -> str:
    """`question=answer`, with - for “don't know”."""
    return " ".join(f"{step.question}={step.answer or '-'}" for step in path)


def test_a_sound_script_has_no_defect() -> None:
    assert prove(script_of(SOUND)) == ()


@pytest.mark.parametrize("name", shipped())
def test_the_shipped_scripts_have_no_defect(name: str) -> None:
    assert prove(load_script(open_script(name))) == ()


@pytest.mark.parametrize("defect", FOUND, ids=lambda one: one.name)
def test_a_defect_is_found_exactly_once(defect: Defect) -> None:
    (proof,) = prove(broken(defect))

    assert proof.finding.code == defect.code


@pytest.mark.parametrize("defect", FOUND, ids=lambda one: one.name)
def test_a_defect_is_shown_by_its_shortest_way(defect: Defect) -> None:
    (proof,) = prove(broken(defect))

    assert shown(proof.path) == defect.path


def test_a_level_that_only_the_best_answers_reach_is_no_defect() -> None:
    (defect,) = [one for one in DEFECTS if not one.code]

    assert prove(broken(defect)) == ()


def test_what_depends_on_a_lost_question_is_not_told_again() -> None:
    text = SOUND.replace("ask_if: {product: doors}", "ask_if: {product: not known}")
    lost = text.replace("{product: not known}", "{product: doors, budget: fits}")

    codes = [proof.finding.code for proof in prove(script_of(lost))]

    assert codes == ["E302"]


def test_buttons_are_measured_for_the_channels_in_use() -> None:
    script = script_of(
        SOUND.replace("label: It does", "label: That suits me well enough")
    )

    assert prove(script) == ()
    assert [p.finding.code for p in prove(script, channels=["whatsapp"])] == ["W601"]


def test_a_script_is_proved_faster_than_one_gets_a_coffee() -> None:
    scripts = [load_script(open_script(name)) for name in shipped()]
    start = time.perf_counter()

    for script in scripts:
        prove(script)

    assert time.perf_counter() - start < 5


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize("defect", FOUND, ids=lambda one: one.name)
def test_a_proof_is_told_with_its_way_and_a_mend(defect: Defect, lang: str) -> None:
    text = SOUND.replace(defect.old, defect.new)
    proofs = prove(broken(defect))

    told = tell(
        proofs, sources={"script.yaml": text}, lang="ru" if lang == "ru" else "en"
    )

    first, *lines = told.splitlines()
    assert first.startswith("script.yaml:")
    assert defect.code in first
    assert [line.split(":")[0].strip() for line in lines[-2:]] == (
        ["→ путь", "= как исправить"] if lang == "ru" else ["→ way", "= how to fix"]
    )
    assert all(step in told for step in shown(proofs[0].path).split("=")[:1])


def test_a_proof_is_told_to_a_program_too() -> None:
    (proof,) = prove(script_of(SOUND.replace("..30d, score: 10", "..30d, score: 4")))

    (row,) = as_json([proof], lang="en")

    assert row["code"] == "P301"
    assert "65" in str(row["message"])
    assert isinstance(row["path"], list)
    assert row["path"][0] == {
        "question": "product",
        "answer": "Doors",
        "declined": False,
    }


def test_every_code_is_told_in_both_languages_and_described() -> None:
    pages = [ROOT / "docs" / "prove.md", ROOT / "docs" / "ru" / "prove.md"]

    assert set(EN) == set(RU)
    for page in pages:
        described = re.findall(r"^\| `(P[^`]+)`", page.read_text("utf-8"), re.MULTILINE)
        assert described == list(EN)


def test_a_way_tells_what_is_not_known_and_not_agreed_to() -> None:
    path = (Answered("product", ""), Answered("phone", "", declined=True))
    (proof,) = prove(broken(FOUND[0]))

    told = tell([Proof(proof.finding, path)], sources={}, lang="en")

    assert "product → doesn't know, phone → declined consent" in told
