from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import UnknownScriptError, UnreadableFileError
from bot.scripts.library import (
    SHIPPED,
    in_language,
    load_script,
    open_script,
    open_scripts,
    read_text,
    shelf,
    shipped,
)

SCRIPT = "version: 1\nname: Мой\nquestions: [{id: q, ask: Чем помочь?}]\n"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "script.yaml").write_text(SCRIPT, encoding="utf-8")
    return folder


def test_four_scripts_are_shipped_and_windows_is_the_first() -> None:
    assert shipped() == ("windows", "b2b", "courses", "flowers")


def test_a_script_is_opened_by_name_folder_or_file(mine: Path) -> None:
    assert open_script("windows").id == "windows"
    assert open_script(str(mine)).id == "mine"
    assert open_script(str(mine / "script.yaml")) == open_script(str(mine))


def test_only_files_of_a_script_are_read(mine: Path) -> None:
    (mine / "prices.csv").write_text("id,title\n", encoding="utf-8")
    (mine / "photo.jpg").write_bytes(b"\xff\xd8")
    (mine / "drafts.yaml").mkdir()

    assert set(open_script(str(mine)).files) == {"script.yaml", "prices.csv"}


def test_a_folder_here_goes_before_a_shipped_one_of_the_same_name(
    mine: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = mine.rename(mine.with_name("windows"))
    monkeypatch.chdir(own.parent)

    assert open_script("windows").files == {"script.yaml": SCRIPT}


def test_no_name_stands_for_all_that_are_shipped() -> None:
    assert [folder.id for folder in open_scripts([])] == list(shipped())
    assert len(open_scripts([str(SHIPPED)])) == len(shipped())


@pytest.mark.parametrize("name", ["garages", "\0", "a" * 5000, "/nowhere/at/all"])
def test_an_unknown_name_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(UnknownScriptError, match="windows, b2b, courses, flowers"):
        open_script(name)


def test_a_folder_without_a_script_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"no script\.yaml"):
        open_script(str(tmp_path))


def test_a_script_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "script.yaml").mkdir()

    with pytest.raises(UnreadableFileError, match="a folder, not a file"):
        open_script(str(tmp_path))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="no such file"):
        read_text(tmp_path / "nothing.yaml")


@pytest.mark.parametrize(
    ("text", "known"),
    [
        (SCRIPT, None),
        (SCRIPT + "language: ru\n", "ru"),
        ("# русский\nlanguage: ru # по умолчанию\n" + SCRIPT, "ru"),
    ],
)
def test_another_language_stands_in_for_the_one_of_the_script(
    text: str,
    known: str | None,
) -> None:
    changed = in_language(text, "pl")

    assert "language: pl" in changed
    assert changed.replace("language: pl", f"language: {known}").startswith(text[:9])
    assert "language: ru" not in changed


def test_a_broken_script_keeps_its_text_for_its_finding() -> None:
    assert in_language("a: [", "en") == "a: ["
    assert in_language("", "en") == ""
    assert in_language("- 1\n", "en") == "- 1\n"


def test_a_script_is_loaded_in_the_language_asked_for(mine: Path) -> None:
    folder = open_script(str(mine))

    assert load_script(folder).language == "ru"
    assert load_script(folder, lang="en").language == "en"


def test_a_shelf_finds_a_script_beside_then_a_shipped_one(mine: Path) -> None:
    find = shelf(mine.parent)
    beside, known = find("mine", None), find("flowers", None)

    assert beside is not None
    assert known is not None
    assert (beside.name, known.id) == ("Мой", "flowers")
    assert find("lost", None) is None


def test_a_shelf_reads_a_script_in_another_language() -> None:
    found = shelf()("windows", "en")

    assert found is not None
    assert found.language == "en"
