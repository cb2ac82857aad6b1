"""A browser without JavaScript: keeps cookies, fills forms, sends what a page holds."""

from __future__ import annotations

import re
from html import unescape

import httpx

HOST = "127.0.0.1:8080"
ORIGIN = f"http://{HOST}"


class Browser(httpx.AsyncClient):
    """An HTTP client that knows the word of the last page's forms."""

    csrf: str = ""

    async def open(self, path: str, **headers: str) -> httpx.Response:
        """A page; its word for forms is kept."""
        page = await self.get(path, headers={"Accept": "text/html", **headers})
        found = re.search(r'<meta name="csrf" content="(\w*)"', page.text)
        if found:
            self.csrf = found[1]
        return page

    async def submit(self, path: str, **fields: str) -> httpx.Response:
        """Send a form of the page that is open."""
        headers = {"Accept": "text/html", "Origin": ORIGIN}
        return await self.post(
            path, data={"csrf": self.csrf, **fields}, headers=headers
        )

    async def sign_in(self, login: str, password: str) -> httpx.Response:
        """Sign in through the form."""
        await self.open("/login")
        answer = await self.submit("/login", login=login, password=password)
        await self.open("/me")
        return answer


def texts(page: httpx.Response) -> str:
    """What a page says, without its tags."""
    plain = re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", page.text, flags=re.DOTALL)
    return " ".join(unescape(plain).split())
