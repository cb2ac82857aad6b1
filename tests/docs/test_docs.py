from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.scripts.library import load_script, open_script
from dialogs.check.awaited import EXPECTED
from dialogs.check.steps import DEEDS, REPLY_TO, SHARED
from dialogs.check.stories import run
from dialogs.check.story import HEADERS
from dialogs.conversation.acts import Act
from dialogs.conversation.effects import Effect
from dialogs.conversation.events import Event
from dialogs.conversation.machine import Step, mermaid
from dialogs.conversation.state import Status
from dialogs.script.builtin import stock
from dialogs.script.insertions import FILTERS
from dialogs.script.keys import KEYS
from dialogs.script.model import Area, Kind

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
SECTIONS = {
    "script": "Script",
    "question": "Question",
    "option": "Option",
    "manager": "Manager",
    "price": "Price",
    "quote": "Quote",
    "booking": "Booking",
    "topic": "Topic",
    "junk": "Junk",
    "scoring": "Scoring",
    "axis": "Axis",
    "weights": "Weights",
    "touch": "Touch",
    "triage": "Triage",
    "route": "Route",
    "handoff": "Handoff",
    "escalation": "Escalation",
    "followup": "Follow-up",
    "consent": "Consent",
    "limits": "Limits",
    "phrase": "Phrases",
}


def page(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def rows(text: str) -> list[str]:
    """The code words that begin the rows of tables."""
    return re.findall(r"^\| `([^`]+)`", text, re.MULTILINE)


def section(name: str, heading: str) -> str:
    parts = re.split(r"^#+ (.+)$", page(name), flags=re.MULTILINE)
    found = dict(zip(parts[1::2], parts[2::2], strict=True))
    return found[heading]


def names_of(union: object) -> set[str]:
    return {kind.__name__ for kind in get_args(union)}


def test_every_block_of_the_format_has_its_section() -> None:
    assert set(SECTIONS) == set(KEYS)


@pytest.mark.parametrize("block", KEYS)
def test_every_key_of_the_format_has_its_row(block: str) -> None:
    assert set(rows(section("scripts.md", SECTIONS[block]))) == set(KEYS[block])


def test_every_type_and_area_is_described() -> None:
    assert rows(section("scripts.md", "Types")) == [kind.value for kind in Kind]
    assert set(rows(section("scripts.md", "Weights"))) == {a.value for a in Area}


def test_every_stock_text_is_described() -> None:
    held = stock("ru")

    assert set(rows(section("scripts.md", "Messages"))) == set(held.messages)
    assert set(held.topics) <= set(
        re.findall(r"`(\w+)`", section("scripts.md", "Topic"))
    )
    assert set(held.junk) <= set(re.findall(r"`(\w+)`", section("scripts.md", "Junk")))


def test_every_filter_is_named() -> None:
    named = re.findall(r"`(\w+)", section("scripts.md", "Phrases"))

    assert set(FILTERS) <= set(named)


@pytest.mark.parametrize("name", ["stories.md", "ru/stories.md"])
def test_every_key_of_a_test_is_described(name: str) -> None:
    told = page(name)

    assert set(rows(told)) == {*HEADERS, *DEEDS, REPLY_TO, *EXPECTED}
    assert set(SHARED) <= set(re.findall(r"`(\w+)`", told))


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("stories.md", str(ROOT / "tests/stories/scripts/windows_en")),
        ("ru/stories.md", "windows"),
    ],
)
def test_the_story_of_a_page_goes_as_shown(name: str, script: str) -> None:
    (shown,) = re.findall(r"```yaml\n(- test: .+?)```", page(name), re.DOTALL)

    (result,) = run(shown, file=name, script=load_script(open_script(script)))

    assert result.misses == ()


def test_the_drawing_of_the_statuses_is_the_table_of_the_code() -> None:
    assert f"```mermaid\n{mermaid()}```" in page("conversation.md")


def test_every_status_and_step_is_described() -> None:
    told = rows(section("conversation.md", "Statuses"))

    assert told == [status.value for status in Status] + list(get_args(Step))


@pytest.mark.parametrize(
    ("heading", "union"),
    [("Events", Event), ("Acts", Act), ("Effects", Effect)],
)
def test_every_event_act_and_effect_is_described(heading: str, union: object) -> None:
    assert set(rows(section("conversation.md", heading))) == names_of(union)


def test_the_words_of_statuses_are_in_the_glossary() -> None:
    words = re.findall(
        r"^\| ([A-Z][\w-]*(?: \w+)*) \|", page("glossary.md"), re.MULTILINE
    )

    assert {status.value.capitalize() for status in Status} <= set(words)
    assert words == sorted(words, key=str.casefold)
    assert len(words) == len(set(words))


def test_the_commands_of_the_pages_exist() -> None:
    known = CliRunner().invoke(app, ["--help"]).output
    verbs = set(re.findall(r"^  (\w[\w-]*)  ", known, re.MULTILINE))
    named = {
        verb
        for path in PAGES
        for verb in re.findall(
            r"^(?:\| `)?firstline (\w[\w-]*)", path.read_text("utf-8"), re.MULTILINE
        )
    }

    assert named == verbs


def test_the_targets_of_the_pages_exist() -> None:
    targets = set(
        re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text(), re.MULTILINE)
    )
    named = {
        target
        for path in PAGES
        for target in re.findall(
            r"(?:^|`)make ([a-z-]+)", path.read_text("utf-8"), re.MULTILINE
        )
    }

    assert named <= targets
    assert {"chat", "test"} <= named


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", path.read_text("utf-8"))

    assert [link for link in links if not (path.parent / link).exists()] == []


def test_every_decision_is_listed() -> None:
    decisions = {path.name for path in (DOCS / "decisions").glob("0*.md")}

    assert set(re.findall(r"\((0[^)]+)\)", page("decisions/README.md"))) == decisions


def test_the_conversation_of_the_readme_goes_as_shown() -> None:
    (shown,) = re.findall(r"```\n(› .+?)```", PAGES[0].read_text("utf-8"), re.DOTALL)
    lines = [line for line in shown.splitlines() if line not in {"", "…"}]
    typed = "".join(line.removeprefix("› ") + "\n" for line in lines if line[0] == "›")
    at = ["--now", "2026-11-23T10:00"]

    told = CliRunner().invoke(app, ["chat", *at], input=typed).stdout

    assert [line for line in lines if line[0] != "›" and line not in told] == []
