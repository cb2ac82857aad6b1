from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import following
from bot.app import App, opened
from bot.following import enter, follow
from bot.outbox.outgoing import decode_body
from bot.scripts.force import Edit, ScriptInForce
from bot.scripts.library import SHIPPED
from bot.settings import Settings, TelegramSettings
from bot.store.tables import outbox
from dialogs.script.model import Script
from tests.bot.echo import ECHO
from tests.bot.fakes import FakeMessenger


class Told:
    """What whoever started the process is told: versions, and whether refused."""

    def __init__(self) -> None:
        self.changes: list[tuple[int, bool]] = []
        self.news = asyncio.Event()

    def __call__(self, script: Script, refused: Edit | None) -> None:
        self.changes.append((script.version, refused is not None))
        self.news.set()

    async def wait(self) -> tuple[int, bool]:
        async with asyncio.timeout(20):
            await self.news.wait()
        self.news.clear()
        return self.changes[-1]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of a shipped script, looked at often."""
    monkeypatch.setattr(following, "LOOK", 0.01)
    return Path(shutil.copytree(SHIPPED / "windows", tmp_path / "windows"))


@asynccontextmanager
async def process(database_url: str, folder: Path, told: Told) -> AsyncIterator[App]:
    """A process that reloads the files of a folder."""
    settings = Settings(
        database_url=database_url,
        data=folder.parent,
        telegram=TelegramSettings(group="-7"),
    )
    script = ScriptInForce(str(folder))
    async with opened(
        settings, scripts=script, messengers=[FakeMessenger()], engine=ECHO
    ) as app:
        await enter(app, script, told)
        task = asyncio.create_task(follow(app, script, told, reload=True))
        yield app
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def posted(app: App) -> list[str]:
    rows = await app.database.read(lambda c: c.scalars(select(outbox.c.body)).all())
    return [decode_body(app.secrets.open(row)).text for row in rows]


def replace(folder: Path, before: str, after: str) -> None:
    path = folder / "script.yaml"
    path.write_text(path.read_text("utf-8").replace(before, after), "utf-8")


async def test_a_broken_change_raises_one_alert_however_many_see_it(
    database_url: str, folder: Path
) -> None:
    told = Told()
    async with process(database_url, folder, told):
        replace(folder, "type: number", "type: nonsense")
        assert await told.wait() == (1, True)
    # It starts again, with the files still broken.
    async with process(database_url, folder, told) as app:
        assert told.changes == [(1, True), (1, True)]
        alerts = await posted(app)
        replace(folder, "type: nonsense", "type: number")
        replace(folder, "Какая сейчас ситуация", "Что сейчас с окнами")
        while await told.wait() != (2, False):
            pass

    (alert,) = alerts
    assert alert.startswith("⚠ Сценарий не обновлён: Окна «Светлый дом». Ошибок: 1.")
    assert alert.endswith("Работает прежняя версия 1")
