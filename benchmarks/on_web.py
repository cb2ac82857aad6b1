"""Firstline with its pages open, as `firstline run` has them: what a start costs."""

from __future__ import annotations

from benchmarks.peers import harness  # isort: skip  # the clock starts
from benchmarks import beginning  # isort: skip  # noqa: F401 (does it)

import asyncio
from urllib.parse import urlsplit

from typing_extensions import override

from benchmarks.environments import DIALOGS
from bot.app import App, OneScript, opened
from bot.memory import settle
from bot.parts import Site, messengers_of, open_site
from bot.running import run
from bot.scripts.library import load_script, open_script
from bot.settings import Secret, Settings
from bot.warming import warm_up


class WebPeer(harness.Peer):
    """Firstline that speaks through its pages.

    Ready when they answer and the words of the script are read, so that the first
    message is answered as fast as any other.
    """

    name = "firstline-web"
    variants = ("sqlite",)

    @override
    async def start(self) -> None:
        file = harness.fresh(self.args.folder / "firstline-web.db")
        settings = Settings(
            database_url=f"sqlite:///{file}",
            secret_key=Secret("of the benchmark"),
            data=self.args.folder,
            port=0,
        )
        script = load_script(open_script(str(DIALOGS / self.dialog.name)))
        scripts = OneScript(script)
        messengers, site = messengers_of(settings), open_site(settings)
        self._stop, ready, warmed = asyncio.Event(), asyncio.Event(), asyncio.Event()

        async def work() -> None:
            async with opened(settings, scripts=scripts, messengers=messengers) as app:
                settle()
                await asyncio.gather(
                    run(app, self._stop),
                    _serve(site, app, stop=self._stop, ready=ready),
                    _warm(scripts, warmed),
                )

        self._working = asyncio.create_task(work())
        await ready.wait()
        await warmed.wait()
        await _answers(f"{site.url}/c/{script.id}")

    @override
    async def close(self) -> None:
        self._stop.set()
        await self._working


async def _serve(
    site: Site, app: App, *, stop: asyncio.Event, ready: asyncio.Event
) -> None:
    ready.set()
    try:
        await site.serve(app, stop)
    finally:
        site.close()


async def _warm(scripts: OneScript, warmed: asyncio.Event) -> None:
    await warm_up(scripts)
    warmed.set()


async def _answers(url: str) -> None:
    """Open a page with a chat; the port is open before anybody answers there."""
    asked = urlsplit(url)
    reader, writer = await asyncio.open_connection(asked.hostname, asked.port)
    head = f"GET {asked.path} HTTP/1.1\r\nHost: {asked.netloc}\r\nConnection: close"
    writer.write(f"{head}\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    if not answer.startswith(b"HTTP/1.1 200 ") or b"</html>" not in answer:
        raise RuntimeError(f"{url} is no page: {answer[:100]!r}")


if __name__ == "__main__":
    harness.main(WebPeer)
