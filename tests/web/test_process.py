"""The command itself, as a process: no token, no server, no Telegram."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
RUN = (
    "import atexit, sys; from bot.cli import main;"
    "atexit.register(lambda: print('LOADED', *sys.modules)); main()"
)
UNASKED = {
    *("aiogram", "telegram", "aiohttp", "playwright", "redis", "alembic"),
    *("fastapi", "babel", "dotenv", "prometheus_client"),
    "sqlalchemy.dialects.postgresql",
    *(f"dialogs.reading.languages.{lang}.language" for lang in ("en", "pl")),
}
"""For other messengers, stores and languages than those of the settings, and for people
of the house, none of whom has come yet."""

PASSWORD = "a password of the tests"  # noqa: S105 (of nothing)


@asynccontextmanager
async def running(
    folder: Path, port: int, **settings: str
) -> AsyncIterator[tuple[asyncio.subprocess.Process, list[str]]]:
    """`firstline run` and the lines it has said until it can be opened."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        RUN,
        "run",
        cwd=folder,
        env={
            "PYTHONPATH": str(ROOT),
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "FIRSTLINE_PORT": str(port),
            **{f"FIRSTLINE_{name}": value for name, value in settings.items()},
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout is not None
    said: list[str] = []
    try:
        async with asyncio.timeout(60):
            while not any("http://" in line for line in said):
                line = await process.stdout.readline()
                if not line:
                    break
                said.append(line.decode().strip())
        yield process, said
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            await asyncio.wait_for(process.wait(), 30)


async def test_a_newcomer_opens_it_and_becomes_the_admin(
    tmp_path: Path, unused_port: int
) -> None:
    root = f"http://127.0.0.1:{unused_port}"

    async with (
        running(tmp_path, unused_port) as (process, said),
        httpx.AsyncClient(base_url=root, timeout=30) as browser,
    ):
        (link,) = re.findall(r"/setup\?code=[\w-]+", "\n".join(said))
        page = await browser.get(link)
        csrf = re.findall(r'name="csrf" value="(\w+)"', page.text)[0]
        code = link.partition("=")[2]
        fields = {"csrf": csrf, "code": code, "login": "boss", "password": PASSWORD}
        made = await browser.post("/setup", data=fields, headers={"Origin": root})
        pages = {
            path: (await browser.get(path)).status_code
            for path in ("/desk", "/users", "/audit", "/c/windows", "/c/flowers")
        }
        ready = (await browser.get("/readyz")).json()
        process.send_signal(signal.SIGTERM)
        told = (await process.communicate())[0].decode()

    assert made.status_code == 303
    assert set(pages.values()) == {200}, pages
    assert ready["status"] == "ok"
    assert process.returncode == os.EX_OK, told
    assert "Traceback" not in told


async def test_a_demonstration_has_one_address_and_no_password(
    tmp_path: Path, unused_port: int
) -> None:
    root = f"http://127.0.0.1:{unused_port}"

    async with (
        running(tmp_path, unused_port, DEMO="true") as (_, said),
        httpx.AsyncClient(base_url=root, timeout=30) as browser,
    ):
        page = await browser.get("/")
        csrf = re.findall(r'name="csrf" value="(\w+)"', page.text)[0]
        fields = {"csrf": csrf, "login": "olga"}
        entered = await browser.post("/demo/enter", data=fields)
        desk = await browser.get("/desk")

    assert re.findall(r"http://\S+", "\n".join(said)) == [root]
    assert entered.headers["location"] == "/desk"
    assert desk.status_code == 200


async def test_a_port_that_is_taken_is_told_at_once(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        async with running(tmp_path, port) as (process, said):
            await process.wait()

    told = "\n".join(said)
    assert process.returncode == 3
    assert f"FIRSTLINE_PORT={port + 1}" in told
    assert "Traceback" not in told


async def test_a_start_loads_nothing_that_nobody_has_asked_for(
    tmp_path: Path, unused_port: int
) -> None:
    root = f"http://127.0.0.1:{unused_port}"

    async with (
        running(tmp_path, unused_port, LOG_LEVEL="ERROR") as (process, _),
        httpx.AsyncClient(base_url=root, timeout=30) as browser,
    ):
        page = await browser.get("/c/windows")
        began = await browser.post("/webchat/session", json={"script": "windows"})
        nothing = await browser.get("/wp-login.php")
        process.send_signal(signal.SIGTERM)
        told = (await process.communicate())[0].decode()

    assert [page.status_code, began.status_code, nothing.status_code] == [200, 200, 404]
    (loaded,) = [line for line in told.splitlines() if line.startswith("LOADED")]
    assert "dialogs.reading.languages.ru.language" in loaded.split()
    assert not UNASKED & set(loaded.split())


async def test_the_help_loads_nothing_of_the_web(tmp_path: Path) -> None:
    heavy = "fastapi uvicorn sqlalchemy babel argon2 prometheus_client"
    program = (
        f"import sys, bot.cli; print(sorted(set('{heavy}'.split()) & set(sys.modules)))"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        program,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
    )

    assert (await process.communicate())[0].decode().strip() == "[]"
