"""What pages of the desk cost with many leads: CPU of the server, at the median.

A few people talk with the bot for real; their rows are then copied until there are
enough, so that the tables are large and every page is what it would be.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from sqlalchemy import Connection, Table, func, insert, literal, select

from adapters.web.server import create_app
from adapters.web.visits import COOKIE
from adapters.web.web import Web
from bot.accounts import accounts, sessions
from bot.app import App, OneScript, opened
from bot.board.indexing import index
from bot.ports import Inbound
from bot.scripts.library import load_script, open_script
from bot.settings import Settings
from bot.store.board import search_marks
from bot.store.people import handoffs, leads
from bot.store.tables import (
    addresses,
    contacts,
    conversations,
    episodes,
    inbox,
    outbox,
    turns,
)
from bot.transaction import Transaction, within
from dialogs.conversation.events import Said
from dialogs.conversation.state import Profile

LEADS = 5000
TALKERS = 50
ROUNDS = 30
GOAL = 100.0
"""Milliseconds a page may take at the median."""

LINES = (
    "Здравствуйте! Нужно три пластиковых окна, меняем старые",
    "Подходит",
    "на следующей неделе",
    "завтра в 10:00",
    "сам решаю",
    "позовите менеджера",
)
PAGES = {
    "board": "/desk",
    "list": "/desk/leads",
    "list, filtered": "/desk/leads?stage=waiting&triage=urgent&sort=-temperature",
    "list, a name": "/desk/leads?q=Имя7",
    "list, unanswered": "/desk/leads?unanswered=1",
    "lead": f"/desk/leads/{LEADS - 7}",
}
COPIED: tuple[tuple[Table, tuple[str, ...]], ...] = (
    (contacts, ("id",)),
    (conversations, ("id", "contact_id", "lead_id")),
    (addresses, ("id", "contact_id")),
    (episodes, ("conversation_id",)),
    (leads, ("id", "conversation_id", "contact_id")),
    (inbox, ("id", "conversation_id")),
    (turns, ("id", "conversation_id", "first_inbox_id", "last_inbox_id")),
    (outbox, ("id", "conversation_id")),
    (handoffs, ("id", "conversation_id", "lead_id")),
    (search_marks, ("conversation_id",)),
)
"""Tables with the columns that differ from copy to copy."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds of a page."""

    name: str
    median: float
    high: float


async def measure() -> list[Cost]:
    """Fill a file and ask for each page many times."""
    with TemporaryDirectory() as folder:
        async with _filled(Path(folder)) as app:
            token = await app.database.transact(lambda c: _signed_in(c, app))
            transport = httpx.ASGITransport(app=create_app(Web(app)))
            async with httpx.AsyncClient(
                transport=transport,
                base_url="http://127.0.0.1:8080",
                cookies={COOKIE: token},
                headers={"Accept": "text/html"},
            ) as browser:
                return [await _cost(browser, *page) for page in PAGES.items()]


async def _cost(browser: httpx.AsyncClient, name: str, path: str) -> Cost:
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        answer = await browser.get(path)
        taken.append((time.process_time() - began) * 1000)
        answer.raise_for_status()
    taken.sort()
    return Cost(name, statistics.median(taken), taken[int(len(taken) * 0.95)])


@asynccontextmanager
async def _filled(folder: Path) -> AsyncIterator[App]:
    script = OneScript(load_script(open_script("windows")))
    async with opened(Settings(data=folder), scripts=script, messengers=[]) as app:
        now = dt.datetime.now(dt.UTC)
        for place, text in enumerate(LINES):
            said = [
                Inbound(
                    channel="webchat",
                    chat=f"guest{n}",
                    external_id=f"{n}.{place}",
                    event=Said(at=now, text=text),
                    profile=Profile(name=f"Имя{n}"),
                )
                for n in range(TALKERS)
            ]
            await app.intake.accept(said)
            while await app.turns.step():
                pass
        while await app.database.transact(lambda c: _index(c, app)):
            pass
        await app.database.transact(_copy_all)
        yield app


def _index(connection: Connection, app: App) -> int:
    with _within(connection, app) as tx:
        return index(tx)


def _within(connection: Connection, app: App) -> AbstractContextManager[Transaction]:
    now = Web(app).now
    return within(connection, app.secrets, house=app.house, now=now)


def _copy_all(connection: Connection) -> None:
    """Copy all rows again and again, each copy under numbers of its own."""
    for copy in range(1, LEADS // TALKERS):
        for table, moved in COPIED:
            _copy(connection, table, moved=moved, copy=copy)


def _copy(
    connection: Connection, table: Table, *, moved: tuple[str, ...], copy: int
) -> None:
    first = _rows(connection, table)
    columns = []
    for column in table.columns:
        if column.name in moved:
            step = _steps(connection, column.name, table)
            columns.append(column + step * copy)
        elif column.name in {"key", "chat", "external_id"}:
            columns.append(column.concat(literal(f"~{copy}")))
        else:
            columns.append(column)
    own = list(table.primary_key.columns)[0 if table is not search_marks else 1]
    query = select(*columns).where(own <= first)
    connection.execute(insert(table).from_select(list(table.columns), query))


_COUNTED: dict[str, int] = {}


def _rows(connection: Connection, table: Table) -> int:
    """The greatest number of a table before anything was copied."""
    own = list(table.primary_key.columns)[0 if table is not search_marks else 1]
    if table.name not in _COUNTED:
        _COUNTED[table.name] = connection.scalar(select(func.max(own))) or 0
    return _COUNTED[table.name]


def _steps(connection: Connection, column: str, table: Table) -> int:
    """How far the numbers of one copy lie from those of the copy before."""
    of = {
        "contact_id": contacts,
        "conversation_id": conversations,
        "lead_id": leads,
        "first_inbox_id": inbox,
        "last_inbox_id": inbox,
    }
    return _rows(connection, of.get(column, table))


def _signed_in(connection: Connection, app: App) -> str:
    with _within(connection, app) as tx:
        return _session(tx)


def _session(tx: Transaction) -> str:
    user = accounts.add_user(tx, "boss", name="Boss", role="admin", password="")
    return sessions.open_session(tx, user)


def show() -> None:
    """Print what each page costs; a missed goal is said, not raised."""
    costs = asyncio.run(measure())
    print(f"\nPages with {LEADS} leads, CPU ms   median     p95")
    for cost in costs:
        print(f"  {cost.name:<26} {cost.median:8.1f} {cost.high:7.1f}")
    slow = [cost.name for cost in costs if cost.median >= GOAL]
    verdict = f"NOT REACHED: {', '.join(slow)}" if slow else "reached"
    print(f"each page under {GOAL:.0f} ms at the median: {verdict}")


if __name__ == "__main__":
    show()
