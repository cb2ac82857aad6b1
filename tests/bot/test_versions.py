from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Mapping

import pytest
from sqlalchemy import update
from typing_extensions import override

from bot.app import real_engine
from bot.ports import Scripts
from bot.scripts import versions
from bot.scripts.library import open_script
from bot.store.database import Database
from bot.store.tables import conversations
from dialogs.conversation.state import State
from dialogs.script.model import Script
from dialogs.script.parse import load
from tests.bot.rig import Rig

FILES = open_script("windows").files
OTHER = {**FILES, "prices.csv": FILES["prices.csv"].replace("14900", "15900")}


async def publish(database: Database, files: Mapping[str, str], **more: object) -> int:
    return await database.transact(
        lambda c: versions.publish(
            c,
            "windows",
            files,
            **{"origin": "files", "now": 7, **more},  # type: ignore[arg-type]  # as asked
        )
    )


class Shelf(Scripts):
    """The versions that a process has at hand."""

    def __init__(self, *scripts: Script) -> None:
        self.scripts = {one.version: one for one in scripts}

    @override
    def current(self, _: str, /, wanted: str | None = None) -> Script:
        return self.scripts[max(self.scripts)]

    @override
    def every(self) -> tuple[Script, ...]:
        return (self.current(""),)

    @override
    def find(self, script_id: str, version: int | None = None) -> Script | None:
        if script_id != "windows":
            return None
        return self.scripts.get(version or max(self.scripts))

    @override
    def remember(self, script: Script) -> None:
        self.scripts[script.version] = script


def version(number: int, *, files: dict[str, str] | None = None) -> Script:
    script = load(files or dict(FILES), script_id="windows")
    return versions.numbered(script, number)


async def test_the_same_files_are_the_same_version(database: Database) -> None:
    numbers = [await publish(database, files) for files in (FILES, FILES, OTHER, FILES)]

    assert numbers == [1, 1, 2, 3]


async def test_tests_are_no_part_of_a_version(database: Database) -> None:
    await publish(database, dict(FILES))

    assert await publish(database, {**FILES, "tests.yaml": "[]"}) == 1


async def test_to_go_back_is_to_go_on(database: Database) -> None:
    await publish(database, dict(FILES))
    await publish(database, OTHER, author="olga", note="new prices")

    back = await database.transact(
        lambda c: versions.roll_back(c, "windows", 1, now=9, author="ivan")
    )
    none = await database.transact(lambda c: versions.roll_back(c, "windows", 9, now=9))
    told = await database.read(lambda c: versions.listed(c, "windows"))

    assert (back, none) == (3, None)
    assert [(v.number, v.origin, v.author, v.note) for v in told] == [
        (1, "files", "", ""),
        (2, "files", "olga", "new prices"),
        (3, "rollback", "ivan", "v1"),
    ]
    assert told[2].digest == told[0].digest
    # A restart with the files of version 2 does not undo it.
    standing = await database.read(lambda c: versions.standing(c, "windows"))
    assert standing == (3, versions.digest_of(OTHER))


async def test_processes_that_publish_at_once_agree(database: Database) -> None:
    every = [{**FILES, "prices.csv": FILES["prices.csv"] + "\n" * n} for n in range(6)]

    numbers = await asyncio.gather(*(publish(database, files) for files in every))

    assert sorted(numbers) == [1, 2, 3, 4, 5, 6]


async def test_a_version_that_is_not_at_hand_is_read(rig: Rig) -> None:
    await publish(rig.database, dict(FILES))
    await publish(rig.database, OTHER)
    shelf = Shelf(version(1))
    other = Rig(rig.database, rig.secrets, rig.clock, scripts=shelf)

    found = await other.do(lambda tx: versions.script_of(tx, "windows", 2))

    assert found is not None
    assert found is shelf.current("")
    assert await other.do(lambda tx: versions.script_of(tx, "windows", 3)) is None


async def test_files_that_are_understood_no_more_are_no_version(rig: Rig) -> None:
    await publish(rig.database, {"script.yaml": "of another age"})

    assert await rig.do(lambda tx: versions.script_of(tx, "windows", 1)) is not None
    bare = Rig(rig.database, rig.secrets, rig.clock, scripts=Shelf(version(7)))
    assert await bare.do(lambda tx: versions.script_of(tx, "windows", 1)) is None


@pytest.mark.parametrize(
    ("focus", "hours", "at"),
    [("budget", 1, 1), (None, 1, 2), ("budget", 25, 2)],
)
async def test_a_conversation_goes_on_with_its_version_until_a_safe_point(
    rig: Rig, focus: str | None, hours: int, at: int
) -> None:
    rig = Rig(
        rig.database, rig.secrets, rig.clock, scripts=Shelf(version(1), version(2))
    )
    last = rig.clock() - dt.timedelta(hours=hours)
    state = State(id="1", focus=focus, last_at=last)

    found = await rig.do(lambda tx: versions.script_for(tx, "windows", 1, state=state))

    assert found is not None
    assert found.version == at


async def test_a_process_that_is_behind_sends_nobody_backwards(rig: Rig) -> None:
    await publish(rig.database, dict(FILES))
    await publish(rig.database, OTHER)
    rig = Rig(rig.database, rig.secrets, rig.clock, scripts=Shelf(version(1)))
    state = State(id="1", last_at=rig.clock())

    found = await rig.do(lambda tx: versions.script_for(tx, "windows", 2, state=state))

    assert found is not None
    assert found.version == 2


async def test_a_price_that_changes_under_a_conversation_changes_at_the_next(
    rig: Rig,
) -> None:
    shelf = Shelf(version(1))
    rig = Rig(rig.database, rig.secrets, rig.clock, real_engine(), scripts=shelf)
    first = await rig.says("сколько стоит окно?")
    shelf.remember(version(2, files=OTHER))

    running = await rig.says("сколько стоит окно?")
    new = await rig.says("сколько стоит окно?", chat="2")
    rig.clock.pass_(hours=30)
    later = await rig.says("сколько стоит окно?")

    assert ["14 900" in " ".join(said) for said in (first, running)] == [True, True]
    assert ["15 900" in " ".join(said) for said in (new, later)] == [True, True]
    rows = await rig.rows(conversations)
    assert [row["script_version"] for row in rows] == [2, 2]


async def test_a_version_that_is_lost_gives_way_to_the_newest(rig: Rig) -> None:
    shelf = Shelf(version(3))
    rig = Rig(rig.database, rig.secrets, rig.clock, real_engine(), scripts=shelf)
    await rig.says("сколько стоит окно?")
    await rig.do(
        lambda tx: tx.connection.execute(update(conversations).values(script_version=2))
    )

    assert await rig.says("три окна")
    assert (await rig.rows(conversations))[0]["script_version"] == 3
