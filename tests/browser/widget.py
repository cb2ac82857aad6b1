"""The widget as a prospect finds it: by names and roles, never by its insides."""

from __future__ import annotations

import re

from playwright.async_api import Locator, Page, expect

LAUNCHER = "Задать вопрос"


class Widget:
    """The chat of a page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.launcher = page.get_by_role("button", name=re.compile(LAUNCHER))
        self.panel = page.get_by_role("dialog")
        self.log = page.get_by_role("log")
        self.file = page.locator("#firstline input[type=file]")
        self.field = page.get_by_label("Сообщение", exact=True)

    @classmethod
    async def open(cls, page: Page, url: str, script: str = "windows") -> Widget:
        """Open the pretended site and the chat on it."""
        await page.goto(f"{url}/demo?script={script}")
        widget = cls(page)
        await widget.launcher.click()
        return widget

    async def says(self, text: str) -> None:
        await self.field.fill(text)
        await self.field.press("Enter")

    async def presses(self, label: str) -> None:
        await self.answers().get_by_role("button", name=label, exact=True).click()

    async def hears(self, text: str | re.Pattern[str]) -> None:
        await expect(self.lines("bot").filter(has_text=text).last).to_be_visible()

    def answers(self) -> Locator:
        return self.page.get_by_role("list", name="Варианты ответа")

    async def answers_until(self, wanted: str, *first: str) -> None:
        """Press through questions, the first answer or a named one, to a button."""
        for _ in range(12):
            told = await self.lines("bot").count()
            labels = await self.answers().get_by_role("button").all_inner_texts()
            if wanted in labels:
                return
            if labels:
                await self.presses(next((x for x in first if x in labels), labels[0]))
            else:
                await self.says("Анна")
            await expect(self.lines("bot")).not_to_have_count(told)
            await self.page.wait_for_timeout(300)  # a second bubble may follow
        raise AssertionError(f"never asked for {wanted}")

    async def sends_file(self, name: str, data: bytes) -> None:
        await self.file.set_input_files({"name": name, "mimeType": "", "buffer": data})

    def line(self, text: str) -> Locator:
        """What the prospect said, with what stands below it."""
        return self.page.locator("#firstline .line.me").filter(has_text=text).last

    def lines(self, by: str) -> Locator:
        return self.page.locator(f"#firstline .line.{by} .bubble")

    async def own(self) -> list[str]:
        """What the prospect said, as it stands there."""
        texts = await self.lines("me").all_inner_texts()
        return [text.removeprefix("Вы:").strip() for text in texts]
