from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.scripts.force import ScriptInForce, script_name
from bot.scripts.library import SHIPPED
from bot.settings import Settings
from bot.store.database import Database
from dialogs.script.errors import ScriptError
from dialogs.script.model import Script
from tests.bot.clock import SteeredClock

BROKEN = [("version: 1", "version: ["), ("type: number", "type: nonsense")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a shipped script."""
    return Path(shutil.copytree(SHIPPED / "windows", tmp_path / "windows"))


def rewrite(folder: Path, before: str, after: str) -> None:
    script = folder / "script.yaml"
    script.write_text(script.read_text("utf-8").replace(before, after), "utf-8")


def rename(folder: Path, name: str) -> None:
    text = (folder / "script.yaml").read_text("utf-8")
    before = text[text.index("company:") :].split("\n")[1]
    rewrite(folder, before, f"  name: {name}")


def named(script: Script) -> tuple[int, str]:
    return script.version, str(script.company["name"])


async def start(database: Database, folder: Path) -> ScriptInForce:
    """A process starts with the files of a folder."""
    script = ScriptInForce(str(folder))
    now = SteeredClock().micros
    found, _ = await database.transact(lambda c: script.enter(c, now))
    script.remember(found)
    return script


async def look(database: Database, script: ScriptInForce) -> list[str] | None:
    """What comes of a look at the files: codes of findings, None for no change."""
    edit = script.look()
    if edit is not None and not edit.findings:
        now = SteeredClock().micros
        script.remember(await database.transact(lambda c: script.publish(c, edit, now)))
    return None if edit is None else [one.code for one in edit.findings]


async def test_a_good_change_is_a_new_version(database: Database, folder: Path) -> None:
    script = await start(database, folder)
    before = script.current("telegram")

    rename(folder, "Тёмный дом")

    assert await look(database, script) == []
    assert await look(database, script) is None
    assert named(script.current("telegram")) == (2, "Тёмный дом")
    assert script.find("windows", 1) is before
    assert script.find("windows") is script.current("telegram")
    assert script.find("flowers") is None


@pytest.mark.parametrize(("before", "after"), BROKEN)
async def test_a_broken_change_never_replaces_a_good_script(
    database: Database, folder: Path, before: str, after: str
) -> None:
    script = await start(database, folder)
    good = script.current("telegram")

    rewrite(folder, before, after)
    found = await look(database, script)
    broken = script.current("telegram")
    rewrite(folder, after, before)

    assert found
    assert await look(database, script) == []
    assert broken is good
    assert script.current("telegram").version == 1


@pytest.mark.parametrize(("before", "after"), BROKEN)
async def test_one_starts_with_the_last_good_version_when_the_files_are_broken(
    database: Database, folder: Path, before: str, after: str
) -> None:
    await start(database, folder)
    rewrite(folder, before, after)

    script = ScriptInForce(str(folder))
    found, refused = await database.transact(lambda c: script.enter(c, 0))

    assert found.version == 1
    assert refused is not None
    assert refused.findings


async def test_broken_files_without_a_version_before_are_refused(
    database: Database, folder: Path
) -> None:
    rewrite(folder, *BROKEN[0])
    script = ScriptInForce(str(folder))

    with pytest.raises(ScriptError):
        await database.transact(lambda c: script.enter(c, 0))
    with pytest.raises(ScriptError):
        script.current("telegram")


async def test_another_process_follows(database: Database, folder: Path) -> None:
    first, second = await start(database, folder), await start(database, folder)
    assert await database.read(second.follow) is None

    rename(folder, "Тёмный дом")
    await look(database, first)
    found = await database.read(second.follow)

    assert found is not None
    assert named(found) == (2, "Тёмный дом")


@pytest.mark.slow
async def test_the_newest_versions_stay_at_hand(
    database: Database, folder: Path
) -> None:
    script = await start(database, folder)
    for number in range(20):
        rename(folder, f"Дом {number}")
        await look(database, script)

    assert script.current("telegram").version == 21
    assert script.find("windows", 20) is not None
    assert script.find("windows", 1) is None


async def test_a_script_that_is_gone_stays_in_force(
    database: Database, folder: Path
) -> None:
    script = await start(database, folder)

    shutil.rmtree(folder)

    assert await look(database, script) is None
    assert script.find("windows") is script.current("telegram")


def test_the_folder_of_scripts_comes_before_the_shipped(folder: Path) -> None:
    inner = Settings(dialogs=folder.parent)
    other = Settings(dialogs=folder.parent, script="flowers")

    assert script_name(inner) == str(folder)
    assert script_name(other) == "flowers"
