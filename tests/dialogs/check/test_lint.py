from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.check.lint import lint
from dialogs.check.lint_channels import CHANNELS
from dialogs.check.report import render
from dialogs.script.findings import codes
from tests.dialogs.check.samples import SAMPLES, Sample
from tests.dialogs.check.variants import VARIANTS, Variant
from tests.dialogs.check.windows import (
    FOLDER,
    WINDOWS,
    changed,
    check,
    found,
    named,
    where,
)

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_typical_mistake_is_told_word_for_word(sample: Sample) -> None:
    files = WINDOWS | {sample.file: changed(sample.file, sample.old, sample.new)}

    report = render(check(files), sources=named(files))

    assert report == sample.report


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_a_mistake_gives_one_finding_at_its_token(variant: Variant) -> None:
    files = WINDOWS | {variant.file: changed(variant.file, variant.old, variant.new)}

    assert found(files) == [variant.found]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("consent", "E801 script.yaml:118:11"),
        ("booking", "E308 script.yaml:98:11"),
        ("managers", "E303 script.yaml:217:48"),
    ],
)
def test_a_block_that_is_missing_is_told_once(block: str, expected: str) -> None:
    script = without_block(WINDOWS["script.yaml"], block)

    told = found(WINDOWS | {"script.yaml": script})

    assert told == [expected]


def test_a_budget_is_asked_after_a_price() -> None:
    say = re.compile(r"    say: \|.*?(?=    ask:\n      ab_test)", re.DOTALL)
    script = say.sub("", WINDOWS["script.yaml"])

    assert found(WINDOWS | {"script.yaml": script}) == ["W804 script.yaml:70:7"]


def test_a_price_written_in_figures_is_a_price_too() -> None:
    say = re.compile(r"say: \|.*?(?=    ask:\n      ab_test)", re.DOTALL)
    script = say.sub("say: Окна стоят от 15 000 ₽.\n", WINDOWS["script.yaml"])

    assert found(WINDOWS | {"script.yaml": script}) == []


def test_a_choice_needs_options() -> None:
    script = WINDOWS["script.yaml"]
    start = script.index("    options:", script.index("- id: trust"))
    script = script[:start] + script[script.index("\n# ── 4.") :]

    told = found(WINDOWS | {"script.yaml": script})

    assert told == ["E205 script.yaml:129:11"]


def test_a_value_that_cannot_be_read_is_not_judged_as_well() -> None:
    script = changed("script.yaml", "{high: 70, medium: 40}", "{high: all, medium: 40}")

    assert found(WINDOWS | {"script.yaml": script}) == ["E211 script.yaml:208:20"]


def test_a_line_may_ignore_its_finding_but_no_other() -> None:
    mistake = 'done: "{{ windows_count }}"'
    script = changed("script.yaml", "done: Спасибо! Всё записал.", mistake)

    silent = script.replace(mistake, f"{mistake}  # firstline: ignore W601, W504")
    other = script.replace(mistake, f"{mistake}  # firstline: ignore W601")

    assert found(WINDOWS | {"script.yaml": silent}) == []
    assert found(WINDOWS | {"script.yaml": other}) == ["W504 script.yaml:263:13"]


def test_bounds_of_a_messenger_hold_where_it_is_used() -> None:
    script = changed(
        "script.yaml", "label: Пока узнаю", "label: Пока узнаю про все цены"
    )

    told = lint(
        WINDOWS | {"script.yaml": script},
        script_id="windows",
        folder=FOLDER,
        channels=CHANNELS,
    )

    assert [where(finding) for finding in told] == [
        "W601 script.yaml:55:32",
        "W806 script.yaml:239:12",
    ]


def test_phrases_of_a_table_are_compared_too() -> None:
    script = without_block(WINDOWS["script.yaml"], "faq") + "\nfaq: faq.csv\n"
    table = (
        "id,phrases,answer\n"
        "term,как долго;скоро ли,7 дней\n"
        "wait,долго ли;скоро ли,Нет\n"
    )

    told = found(WINDOWS | {"script.yaml": script, "faq.csv": table})

    assert "E403 faq.csv:3:1" in told


@pytest.mark.slow
@settings(max_examples=40)
@given(data=st.data())
def test_whatever_is_cut_out_of_a_script_is_told_and_not_raised(
    data: st.DataObject,
) -> None:
    file = data.draw(st.sampled_from(["script.yaml", "prices.csv", "tests.yaml"]))
    text = WINDOWS[file]
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 200))
    files = WINDOWS | {file: text[:start] + text[start + length :]}

    findings = check(files)

    assert render(findings, sources=named(files)).count("как исправить") == len(
        findings
    )


@pytest.mark.parametrize("page", ["docs/lint.md", "docs/ru/lint.md"])
def test_every_code_is_explained(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")

    explained = re.findall(r"^### (\w+)$", text, re.MULTILINE)

    assert sorted(explained) == sorted(codes())


def without_block(text: str, block: str) -> str:
    return re.sub(
        rf"^{block}:.*?\n\n", "", text, count=1, flags=re.DOTALL | re.MULTILINE
    )
