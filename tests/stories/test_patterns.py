from __future__ import annotations

from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from bot.scripts.library import shelf
from dialogs.check.stories import play
from dialogs.check.story import Story, read_stories

HERE = Path(__file__).parent
FILES = sorted((HERE / "patterns").glob("*.yaml"))
LANGUAGES = {"ru", "en", "pl"}
IN_EVERY_LANGUAGE = {
    *(1, 2, 4, 6, 7, 8, 9, 10, 11, 12, 17, 20, 21, 27, 32, 33, 36, 37, 38, 39),
    *(41, 42, 43, 49, 58, 61, 62),
}
"""Patterns that hang on the words of a language."""

LEAST = 3
"""Conversations a pattern is told in."""


def stories_of(path: Path) -> tuple[Story, ...]:
    text, file = path.read_text("utf-8"), f"{path.parent.name}/{path.name}"
    return read_stories(text, file=file, shelf=shelf(HERE / "scripts"))


STORIES = {path.stem: stories_of(path) for path in FILES}
OPEN = frozenset(
    line
    for line in (HERE / "open.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
)
"""Stories the bot does not pass yet; one that passes must be taken off the list."""


def _told(name: str, story: Story) -> ParameterSet:
    fails = pytest.mark.xfail(strict=True, reason="listed in open.txt")
    marks = (fails,) if f"{name} {story.name}" in OPEN else ()
    return pytest.param(story, id=f"{name}:{story.place.line}", marks=marks)


@pytest.mark.parametrize(
    "story", [_told(name, s) for name, stories in STORIES.items() for s in stories]
)
def test_a_pattern_goes_as_told(story: Story) -> None:
    assert play(story).misses == ()


def test_every_pattern_is_told() -> None:
    assert list(STORIES) == [f"p{number:02}" for number in range(1, 65)]


@pytest.mark.parametrize("name", STORIES)
def test_a_pattern_is_told_in_several_wordings(name: str) -> None:
    russian = [s for s in STORIES[name] if s.script.language == "ru"]

    assert len(russian) >= LEAST
    assert len({story.name for story in STORIES[name]}) == len(STORIES[name])


@pytest.mark.parametrize("number", sorted(IN_EVERY_LANGUAGE))
def test_a_pattern_of_words_is_told_in_every_language(number: int) -> None:
    told = {story.script.language for story in STORIES[f"p{number:02}"]}

    assert told == LANGUAGES


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_begins_with_its_pattern(path: Path) -> None:
    first = path.read_text("utf-8").splitlines()[0]

    assert first.startswith(f"# {path.stem.upper()} ")


def test_what_is_open_is_a_story() -> None:
    told = {f"{name} {s.name}" for name, stories in STORIES.items() for s in stories}

    assert told >= OPEN
