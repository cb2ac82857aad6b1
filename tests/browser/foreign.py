"""Somebody's site on an origin of its own, as strict with scripts as a site can be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

PAGE = """<!doctype html><html lang="ru"><head><meta charset="utf-8">
<title>Магазин</title></head><body><h1>Магазин</h1>
<button id="ask">Рассчитать балкон</button>
<p><a href="/other?utm_source=mail">Дальше</a></p>{tag}</body></html>"""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A site with the widget of a bot on every page."""

    url: str
    bot: str
    tag: str

    @property
    def policy(self) -> str:
        """Nothing but what the guide asks a site to allow."""
        return (
            f"default-src 'none'; script-src {self.bot}; connect-src {self.bot}; "
            "base-uri 'none'; form-action 'none'"
        )

    def answer(self) -> bytes:
        body = PAGE.format(tag=self.tag).encode()
        head = (
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
            f"Content-Security-Policy: {self.policy}\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        )
        return head.encode() + body


@asynccontextmanager
async def foreign(port: int, bot: str, **data: str) -> AsyncIterator[Foreign]:
    """Serve the site until the block ends; `data` are attributes of the tag."""
    more = "".join(f' data-{name}="{value}"' for name, value in data.items())
    tag = f'<script src="{bot}/widget.js"{more} async></script>'
    one = Foreign(f"http://127.0.0.1:{port}", bot, tag)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(one.answer())
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", port)
    try:
        yield one
    finally:
        server.close()
        await server.wait_closed()
