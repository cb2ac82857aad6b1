from __future__ import annotations

import csv
import io
import json
import stat
import zipfile
from pathlib import Path

import pytest

from bot.app import real_engine
from bot.store.accounts import audit
from tests.bot.commands import run
from tests.bot.rig import Rig
from tests.bot.test_cli_store import firstline
from tests.conftest import SECRET

BAD = "=HYPERLINK(1)"


@pytest.fixture
async def bot(
    rig: Rig, database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Rig:
    """A bot that is running; two people have told it what they want."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FIRSTLINE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("FIRSTLINE_DATABASE_URL", database_url)
    monkeypatch.setenv("FIRSTLINE_SECRET_KEY", SECRET)
    bot = Rig(rig.database, rig.secrets, rig.clock, real_engine())
    await bot.link("olga", "50")
    await bot.says("нужны окна, три штуки, до 80 тысяч, на следующей неделе")
    for words in ("меняем старые", "8 900 123-45-67", "согласна", "менеджера"):
        await bot.says(words)
    await bot.says("сколько стоит балкон?", chat="2")
    await bot.says("позовите менеджера", chat="2")
    return bot


@pytest.mark.usefixtures("bot")
async def test_leads_are_listed_and_narrowed() -> None:
    every = (await firstline("leads", "list")).output.splitlines()
    waiting = await firstline("leads", "list", "stage=waiting", "--json")
    none = await firstline("leads", "list", "script=flowers")

    assert [line.split("\t")[0] for line in every] == ["2", "1"]
    assert "900" not in "".join(every)
    assert json.loads(waiting.output.splitlines()[0])["stage"] == "waiting"
    assert (none.exit_code, none.output) == (0, "")


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    "words",
    [
        ("leads", "list", "waiting"),
        ("leads", "list", "colour=red"),
        ("leads", "list", "stage=nowhere"),
        ("leads", "list", "since=yesterday"),
        ("leads", "export", "--format", "pdf"),
        ("leads", "export", "-o", "leads.pdf"),
        ("leads", "export", "-o", "no/such/folder/leads.csv"),
    ],
)
async def test_filters_that_make_no_sense_are_told(words: tuple[str, ...]) -> None:
    result = await firstline(*words)

    assert result.exit_code == 2
    assert result.output.startswith("firstline: ")


async def test_a_lead_is_shown_and_that_is_written_down(bot: Rig) -> None:
    text = await firstline("leads", "show", "1")
    object_ = await firstline("leads", "show", "1", "--json")
    none = await firstline("leads", "show", "77")

    assert "phone: +79001234567" in text.output
    assert "windows_count: 3" in text.output
    assert "👤" in text.output
    told = json.loads(object_.output)
    assert told["answers"]["product"]["shown"] == "Окна"
    assert told["reaches"]["phone"] == "+79001234567"
    assert none.exit_code == 1
    entries = [(row["act"], row["lead_id"]) for row in await bot.rows(audit)]
    assert entries == [("revealed_phone", 1)] * 2


async def test_leads_are_exported_as_a_table(bot: Rig, tmp_path: Path) -> None:
    await bot.says(f"меня зовут {BAD}", chat="3")
    result = await firstline("leads", "export", "-o", "leads.csv")

    path = tmp_path / "leads.csv"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert result.output == "leads.csv: 3 leads\n"
    assert [row["lead"] for row in rows] == ["1", "2", "3"]
    assert rows[0]["phone"] == "'+79001234567"
    assert rows[0]["answer: product"] == "Окна"
    assert rows[0]["answer: windows_count"] == "3"
    assert rows[0]["made_at"] == "2026-11-23 12:00:00+03:00"
    assert not any(cell.startswith("=") for row in rows for cell in row.values())
    (entry,) = await bot.rows(audit)
    assert (entry["act"], entry["subject"]) == ("exported", "3 leads")


@pytest.mark.usefixtures("bot")
async def test_leads_are_exported_for_programs(tmp_path: Path) -> None:
    await firstline("leads", "export", "-o", "leads.xlsx", "stage=waiting")
    lines = await firstline("leads", "export", "--format", "jsonl", "-o", "-")

    with zipfile.ZipFile(tmp_path / "leads.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        strings = book.read("xl/sharedStrings.xml").decode()
    assert sheet.count("<row ") == 3
    assert "+79001234567" in strings
    rows = [json.loads(line) for line in lines.output.splitlines()]
    assert rows[0]["answers"]["windows_count"] == "3"
    assert rows[0]["phone"] == "+79001234567"


async def test_the_list_of_exclusions_is_shown(bot: Rig) -> None:
    await firstline("exclusions", "add", "--client", "fake:1", "--reason", "spam")
    await firstline("exclusions", "add", "--client", "fake:2", "--reason", "ads")
    await firstline("exclusions", "remove", "--client", "fake:2")
    shown = await firstline("exclusions", "list", "--json")
    every = await firstline("exclusions", "list", "--all")

    rows = [json.loads(line) for line in shown.output.splitlines()]
    assert {(row["kind"], row["reason"]) for row in rows} == {
        ("fake", "spam"),
        ("phone", "spam"),
    }
    assert {row["who"] for row in rows} == {"+79001234567", "Анна"}
    assert len(every.output.splitlines()) == 3
    assert await bot.says("есть кто?") == []


def test_every_verb_has_an_example() -> None:
    for verb in (
        ("leads", "list"),
        ("leads", "show"),
        ("leads", "export"),
        ("exclusions", "list"),
        ("exclusions", "add"),
        ("exclusions", "remove"),
        ("erase",),
        ("migrate",),
        ("publish",),
        ("versions",),
        ("rollback",),
    ):
        assert f"Example: firstline {' '.join(verb)}" in run(*verb, "--help").output
