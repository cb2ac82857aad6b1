"""Tests in a real browser: Debian's Chromium, driven by Playwright.

`page` is a page of a fresh browser profile, `bot_site` a running bot that the tests of
a process share, `own_site` one that a test may stop. A page that a test opens must end
without a refused script, style or address and without an error nobody caught.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from inspect import iscoroutinefunction
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from tests.browser.site import Site, site
from tests.conftest import NO_BROWSER

NAMES = ("chromium", "chromium-browser", "google-chrome-stable")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
WIDE, PHONE = (1280, 800), (390, 844)
expect.set_options(timeout=20_000)
"""Milliseconds: longer than it ever takes, so that only a mistake is waited out."""

EXPECTED = ("net::", "status of 4", "status of 503")
"""What the console tells of answers that a test asks for on purpose."""


def chromium() -> str:
    """The browser of this machine; skips the test when there is none."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(NO_BROWSER)
    return found


@pytest.fixture(scope="session")
def bot_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A bot that is shared: a test leaves it running and makes its own guests."""
    chromium()
    with site(tmp_path_factory.mktemp("site")) as one:
        yield one


@pytest.fixture
def own_site(tmp_path: Path) -> Iterator[Site]:
    """A bot of one test, which may stop it and start it again."""
    chromium()
    with site(tmp_path) as one:
        yield one


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One loop for all tests of this folder: a browser is started once a process."""
    for item in items:
        is_ours = item.path.parent == Path(__file__).parent
        if is_ours:
            item.add_marker(pytest.mark.slow)
        if is_ours and iscoroutinefunction(getattr(item, "obj", None)):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chrome() -> AsyncIterator[Browser]:
    """A browser without a profile."""
    path = chromium()
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        await browser.close()


async def shot(page: Page, name: str) -> None:
    """A picture of a page for people to look at, in the folder that SHOTS names."""
    folder = os.environ.get("SHOTS")
    if folder:
        await page.screenshot(path=Path(folder) / f"{name}.png")


class Desktop:
    """Opens profiles, each as another person's, and watches their pages."""

    def __init__(self, browser: Browser, stack: AsyncExitStack) -> None:
        self._browser = browser
        self._stack = stack
        self.problems: list[str] = []

    async def person(
        self,
        size: tuple[int, int] = WIDE,
        *,
        is_dark: bool = False,
        has_scripts: bool = True,
        motion: bool = True,
    ) -> BrowserContext:
        """A profile of its own: cookies, storage, size of the window."""
        width, height = size
        context = await self._browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if is_dark else "light",
            locale="ru-RU",
            java_script_enabled=has_scripts,
            reduced_motion="no-preference" if motion else "reduce",
            has_touch=size == PHONE,
        )
        context.set_default_timeout(20_000)
        context.on("page", self._watch)
        self._stack.push_async_callback(context.close)
        return context

    def _watch(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.problems.append(f"error: {error}"))
        page.on("dialog", lambda d: self.problems.append(f"dialog: {d.message}"))
        page.on(
            "console",
            lambda told: (
                self.problems.append(f"console: {told.text}")
                if told.type == "error" and not any(e in told.text for e in EXPECTED)
                else None
            ),
        )


@pytest_asyncio.fixture(loop_scope="session")
async def desktop(chrome: Browser) -> AsyncIterator[Desktop]:
    """Profiles of several people; the test fails when a page had a problem."""
    async with AsyncExitStack() as stack:
        one = Desktop(chrome, stack)
        yield one
    assert one.problems == []


@pytest_asyncio.fixture(loop_scope="session")
async def page(desktop: Desktop) -> Page:
    """A page of one person at a desk."""
    return await (await desktop.person()).new_page()
