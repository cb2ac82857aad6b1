from __future__ import annotations

from pathlib import Path

import pytest

from bot.scripts.library import TESTS, load_script, open_script, shipped
from dialogs.check.lint import lint
from dialogs.check.stories import play
from dialogs.check.story import Story, read_stories

LEAST = {"windows": 12}
"""Conversations a script must show at least; six for the others."""


def stories() -> list[tuple[str, Story]]:
    found = []
    for name in shipped():
        folder = open_script(name)
        script = load_script(folder)
        text, file = folder.files[TESTS], folder.file(TESTS)
        found += [
            (name, story) for story in read_stories(text, file=file, script=script)
        ]
    return found


STORIES = stories()


@pytest.mark.parametrize(
    "story",
    [story for _, story in STORIES],
    ids=[f"{name}:{story.place.line}" for name, story in STORIES],
)
def test_a_shipped_conversation_goes_as_told(story: Story) -> None:
    assert play(story).misses == ()


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_script_shows_what_the_product_can_do(name: str) -> None:
    told = [story for script, story in STORIES if script == name]

    assert len(told) >= LEAST.get(name, 6)
    assert len({story.name for story in told}) == len(told)


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_script_has_no_mistake(name: str) -> None:
    folder = open_script(name)

    assert lint(folder.files, script_id=name, folder=folder.shown) == ()


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_folder_is_complete(name: str) -> None:
    files = {path.name for path in Path(open_script(name).path).iterdir()}

    assert {"script.yaml", "prices.csv", "tests.yaml"} <= files
