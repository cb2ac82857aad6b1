"""Verbs that work on the database of a bot that is running."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import Result

from bot.scripts.library import SHIPPED
from bot.store.accounts import audit
from bot.store.database import Database, open_database
from bot.store.migrations import HEAD
from bot.store.moments import utc_now
from bot.store.people import exclusions, leads
from bot.store.tables import addresses, conversations
from tests.bot.commands import run
from tests.bot.rig import Rig
from tests.conftest import SECRET

PHONE = "+79001234567"


@pytest.fixture
async def bot(
    rig: Rig, database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Rig:
    """A bot that holds its database; Anna has left her phone, Boris has not."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FIRSTLINE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("FIRSTLINE_DATABASE_URL", database_url)
    monkeypatch.setenv("FIRSTLINE_SECRET_KEY", SECRET)
    await rig.link("olga", "50")
    await rig.says(f"phone {PHONE}", "human all", chat="1")
    await rig.says("hello", chat="2")
    return rig


async def firstline(*words: str) -> Result:
    """The command, beside the bot."""
    return await asyncio.to_thread(run, *words)


async def test_erasing_leaves_nothing_and_gives_an_act(bot: Rig) -> None:
    result = await firstline("erase", "--phone", "8 (900) 123-45-67", "--yes")
    again = await firstline("erase", "--phone", PHONE, "--yes")

    assert result.exit_code == 0, result.output
    assert "contact 1: erased: " in result.output
    assert "900" not in result.output
    assert (again.exit_code, "nobody" in again.output) == (1, True)
    kinds = [row["kind"] for row in await bot.rows(addresses)]
    assert kinds == ["fake", "fake"]
    states = [row["state"] is None for row in await bot.rows(conversations)]
    assert states == [True, False]
    (entry,) = await bot.rows(audit)
    assert (entry["act"], entry["subject"]) == ("erased", "contact 1")
    # The card at the manager's shows nothing either.
    bot.clock.now = utc_now() + dt.timedelta(seconds=1)
    await bot.settle()
    assert bot.messenger.texts("50")[-1] == "—"


async def test_a_dry_run_erases_nothing(bot: Rig) -> None:
    before = await bot.rows(leads)

    result = await firstline("erase", "--client", "fake:1", "--dry-run", "--json")

    act = json.loads(result.output)
    assert act["dry_run"] is True
    (told,) = act["erased"]
    assert (told["contact"], told["rows"]["leads"]) == (1, 1)
    assert await bot.rows(leads) == before
    assert await bot.rows(audit) == []
    bot.clock.now = utc_now() + dt.timedelta(seconds=1)
    await bot.settle()
    assert bot.messenger.texts("50")[-1] != "—"


@pytest.mark.parametrize(
    "words",
    [
        ("erase",),
        ("erase", "--phone", "no phone"),
        ("erase", "--email", "nobody"),
        ("erase", "--client", "123"),
        ("exclusions", "add", "--reason", "spam"),
        ("exclusions", "add", "--phone", PHONE),
        ("rollback", "windows", "7"),
        ("publish", "no such script"),
    ],
)
async def test_what_cannot_be_understood_is_wrong_use(
    bot: Rig, words: tuple[str, ...]
) -> None:
    result = await firstline(*words)

    assert result.exit_code == 2
    assert result.output
    assert await bot.rows(audit) == []


async def test_somebody_is_put_on_the_list_and_taken_off(bot: Rig) -> None:
    reason = ("--reason", "spam")
    dry = await firstline("exclusions", "add", "--phone", PHONE, *reason, "--dry-run")
    none = await bot.rows(exclusions)
    added = await firstline("exclusions", "add", "--phone", PHONE, *reason)
    silent = await bot.says("buy ours")
    other = await bot.says("hello", chat="2")
    removed = await firstline("exclusions", "remove", "--client", "fake:1")
    again = await firstline("exclusions", "remove", "--client", "fake:1")
    heard = await bot.says("and now?")

    assert (dry.output, none) == ("would be on the list: 2 addresses\n", [])
    assert added.output == "on the list: 2 addresses\n"
    assert (silent, other) == ([], ["hello!"])
    assert removed.output == "off the list: 2 addresses\n"
    assert (again.exit_code, again.output) == (1, "not on the list\n")
    assert heard == ["and now?!"]
    rows = await bot.rows(exclusions)
    assert {(row["reason"], row["author"]) for row in rows} == {("spam", "command")}


async def test_an_exclusion_may_end_by_itself(bot: Rig) -> None:
    await firstline(
        "exclusions", "add", "--client", "fake:2", "--reason", "busy", "--days", "3"
    )
    (row,) = await bot.rows(exclusions)

    assert row["expires_at"] - row["made_at"] == 3 * 24 * 3600 * 1_000_000


@pytest.mark.usefixtures("bot")
async def test_a_script_is_published_listed_and_rolled_back(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SHIPPED / "flowers", tmp_path / "flowers"))
    first = await firstline("publish", str(folder), "-m", "the first")
    same = await firstline("publish", str(folder))
    prices = folder / "prices.csv"
    prices.write_text(prices.read_text("utf-8") + "\n", "utf-8")
    dry = await firstline("publish", str(folder), "--dry-run")
    await firstline("publish", str(folder), "--author", "olga")
    back = await firstline("rollback", "flowers", "1")
    told = await firstline("versions", "flowers", "--json")

    assert first.output == "flowers v1 is in force\n"
    assert same.output == "flowers v1 is in force already\n"
    assert dry.output == "flowers v2 would be in force\n"
    assert back.output == "flowers v1 is in force again, as v3\n"
    rows = [json.loads(line) for line in told.output.splitlines()]
    assert [(r["version"], r["origin"], r["author"], r["note"]) for r in rows] == [
        (1, "files", "command", "the first"),
        (2, "files", "olga", ""),
        (3, "rollback", "command", "v1"),
    ]
    assert rows[0]["digest"] == rows[2]["digest"]


@pytest.mark.usefixtures("bot")
async def test_a_script_that_is_not_good_is_not_published(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SHIPPED / "flowers", tmp_path / "flowers"))
    tests = folder / "tests.yaml"
    failing = "- test: nothing is so\n  talk:\n    - user: привет\n    - bot: нет так\n"
    tests.write_text(failing, "utf-8")
    red = await firstline("publish", str(folder))
    forced = await firstline("publish", str(folder), "--force")
    script = folder / "script.yaml"
    script.write_text("version: [", "utf-8")
    broken = await firstline("publish", str(folder), "--force")

    assert (red.exit_code, forced.exit_code, broken.exit_code) == (1, 0, 1)
    assert "--force" in red.output


def test_an_empty_database_is_migrated_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIRSTLINE_DATABASE_URL", f"sqlite:///{tmp_path}/f.db")

    told = [run("migrate", *words).output for words in (["--dry-run"], [], [])]

    assert told == [
        f"the database would go from nothing to {HEAD}\n",
        f"the database went from nothing to {HEAD}\n",
        f"the database is up to date, at step {HEAD}\n",
    ]


async def test_a_bot_that_runs_is_not_migrated_under_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path}/f.db"
    monkeypatch.setenv("FIRSTLINE_DATABASE_URL", url)
    held: Database = open_database(url)

    result = await firstline("migrate")

    assert result.exit_code == 3
    assert "another firstline is running" in result.output
    await held.close()


async def test_the_bot_goes_on_beside_the_verbs(bot: Rig) -> None:
    await firstline("exclusions", "remove", "--client", "fake:1")

    assert await bot.says("hello", chat="3") == ["hello!"]
    count = await bot.database.read(
        lambda c: len(c.execute(select(conversations.c.id)).all())
    )
    assert count == 3
