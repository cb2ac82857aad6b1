from __future__ import annotations

import json
import re

import pytest

from dialogs.check.report import render
from dialogs.reading.text import Lang
from dialogs.script.errors import Finding
from dialogs.script.findings import rules_en, rules_ru, tell
from dialogs.script.place import Place

FILE = "dialogs/bikes/script.yaml"
TEXT = "version: 1\n\task: 👋 Хотите купить?\nname: Bikes\n"
UNKNOWN = Finding(
    "E303",
    Place(FILE, 3, 7, 5),
    {"name": "Bikes", "known": "ann, bob"},
)
DIRECT = Finding("W807", Place(FILE, 2, 9, 6), {"question": "50%,\n:a"})


def test_nothing_found_is_nothing_said() -> None:
    assert render((), sources={}) == ""
    assert json.loads(render((), sources={}, form="json")) == []


def test_a_report_points_at_the_token_and_says_how_to_mend_it() -> None:
    report = render((UNKNOWN,), sources={FILE: TEXT}, lang="en")

    assert report == (
        f"{FILE}:3:7: error E303: there is no manager “Bikes” in managers\n"
        "    3 | name: Bikes\n"
        "      |       ^^^^^\n"
        "      = how to fix: choose from the list: ann, bob\n"
    )


def test_a_caret_stands_under_its_token_behind_tabs_and_emoji() -> None:
    report = render((DIRECT,), sources={FILE: TEXT})

    lines = report.splitlines()
    assert lines[-3:-1] == [
        "    2 | →ask: 👋 Хотите купить?",
        "      |          ^^^^^^",
    ]


@pytest.mark.parametrize("place", [Place(FILE, 9, 4, 2), Place("gone.yaml", 1, 1)])
def test_a_finding_without_a_line_is_told_without_it(place: Place) -> None:
    report = render((Finding("W706", place),), sources={FILE: TEXT})

    assert report.count("\n") == 2


def test_a_finding_past_the_end_of_its_line_has_a_caret() -> None:
    finding = Finding("W706", Place(FILE, 1, 11, 3))

    assert "      |           ^\n" in render((finding,), sources={FILE: TEXT})


def test_polish_is_told_in_english() -> None:
    polish = render((UNKNOWN,), sources={FILE: TEXT}, lang="pl")

    assert polish == render((UNKNOWN,), sources={FILE: TEXT}, lang="en")


def test_json_holds_the_place_and_the_words() -> None:
    told = json.loads(render((UNKNOWN,), sources={FILE: TEXT}, lang="en", form="json"))

    assert told == [
        {
            "code": "E303",
            "severity": "error",
            "file": FILE,
            "line": 3,
            "column": 7,
            "length": 5,
            "message": "there is no manager “Bikes” in managers",
            "hint": "choose from the list: ann, bob",
        }
    ]


def test_github_gets_one_escaped_line_for_each_finding() -> None:
    report = render((UNKNOWN, DIRECT), sources={FILE: TEXT}, lang="en", form="github")

    assert report.splitlines() == [
        (
            f"::error file={FILE},line=3,col=7,endColumn=12,title=E303::"
            "there is no manager “Bikes” in managers%0Ahow to fix: "
            "choose from the list: ann, bob"
        ),
        (
            f"::warning file={FILE},line=2,col=9,endColumn=15,title=W807::"
            "“50%25,%0A:a” asks straight away whether they will buy: nearly all say no"
            "%0Ahow to fix: ask indirectly: “What do you use now?”, "
            "“What would you change about it?”"
        ),
    ]


def test_sarif_names_the_rule_and_the_region() -> None:
    report = json.loads(render((DIRECT,), sources={FILE: TEXT}, form="sarif"))

    (run,) = report["runs"]
    (result,) = run["results"]
    assert report["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["W807"]
    assert (result["ruleId"], result["level"]) == ("W807", "warning")
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": FILE},
        "region": {"startLine": 2, "startColumn": 9, "endColumn": 15},
    }


def test_both_languages_tell_the_same_findings_with_the_same_words() -> None:
    def fields(texts: tuple[str, str]) -> set[str]:
        return set(re.findall(r"(?<!{){(\w+)}", " ".join(texts)))

    russian = {code: fields(texts) for code, texts in rules_ru.TEXTS.items()}
    english = {code: fields(texts) for code, texts in rules_en.TEXTS.items()}

    assert russian == english


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize("code", sorted(rules_ru.TEXTS))
def test_every_text_can_be_filled_in(code: str, lang: Lang) -> None:
    base, _, case = code.partition(".")

    told = tell(Finding(base, Place(FILE, 1, 1), {"case": case}), lang=lang)

    assert "{" not in told.text
    assert told.hint
