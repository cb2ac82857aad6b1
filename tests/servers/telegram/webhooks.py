"""Webhooks: in order within a queue, again until the bot answers with 2xx."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.servers.telegram.params import Json
from tests.servers.telegram.refusals import bad
from tests.servers.telegram.updates import Updates, Waiting

HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATIENCE = 55
LONGEST_PAUSE = 60
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


@dataclass(frozen=True, slots=True)
class Hook:
    """Where updates are sent."""

    url: str
    secret: str = ""
    connections: int = 40


@dataclass(slots=True)
class Webhooks:
    """The one hook of a bot; `act` does a call that came in an answer."""

    updates: Updates
    act: Callable[[Json], None]
    pace: float = 1
    hook: Hook | None = None
    error: str = ""
    tries: list[tuple[float, int, int]] = field(default_factory=list)
    """Time, update and status (0: no answer) of each delivery."""
    _task: asyncio.Task[None] | None = None

    async def set(self, hook: Hook) -> None:
        """Send updates there from now on."""
        if not hook.url.startswith(("https://", "http://")):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if hook.secret and not _SECRET.fullmatch(hook.secret):
            raise bad("secret token contains unallowed characters")
        await self.delete()
        self.hook = hook
        self.updates.is_hooked = True
        self.updates.wake()
        self._task = asyncio.create_task(self._run(hook))

    async def delete(self) -> None:
        self.hook = None
        self.updates.is_hooked = False
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    def told(self) -> Json:
        """The answer of getWebhookInfo."""
        told: Json = {
            "url": self.hook.url if self.hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self.updates.alive()),
        }
        if self.hook is not None:
            told["max_connections"] = self.hook.connections
        if self.error:
            told["last_error_message"] = self.error
            told["last_error_date"] = int(self.updates.clock())
        return told

    async def _run(self, hook: Hook) -> None:
        busy: dict[tuple[str, int], asyncio.Task[None]] = {}
        gate = asyncio.Semaphore(hook.connections)
        async with ClientSession(timeout=ClientTimeout(PATIENCE)) as session:
            try:
                while True:
                    changed = self.updates.changed
                    for update in self.updates.alive():
                        if update.queue not in busy:
                            sending = self._send(session, hook, update, gate=gate)
                            busy[update.queue] = asyncio.create_task(sending)
                    told = asyncio.create_task(changed.wait())
                    await asyncio.wait(
                        {told, *busy.values()}, return_when=asyncio.FIRST_COMPLETED
                    )
                    told.cancel()
                    busy = {q: task for q, task in busy.items() if not task.done()}
            finally:
                for task in busy.values():
                    task.cancel()
                await asyncio.gather(*busy.values(), return_exceptions=True)

    async def _send(
        self,
        session: ClientSession,
        hook: Hook,
        update: Waiting,
        *,
        gate: asyncio.Semaphore,
    ) -> None:
        failed = 0
        while update in self.updates.alive():
            async with gate:
                pause = await self._try(session, hook, update)
            if pause is None:
                self.updates.drop(update)
                return
            # The first time at once, then 2, 4, 8 … seconds.
            grown = min(2**failed, LONGEST_PAUSE) if failed else 0
            failed += 1
            await asyncio.sleep(max(pause, grown) * self.pace)

    async def _try(
        self, session: ClientSession, hook: Hook, update: Waiting
    ) -> float | None:
        """Deliver once; seconds that the bot asks to wait, None when it took it."""
        headers = {HEADER: hook.secret} if hook.secret else {}
        status, pause = 0, 0.0
        try:
            async with session.post(
                hook.url, json=update.json, headers=headers
            ) as answer:
                status = answer.status
                pause = float(answer.headers.get("Retry-After") or 0)
                if answer.ok and answer.content_type == "application/json":
                    self.act(await answer.json())
        except (ClientError, OSError, TimeoutError, ValueError) as error:
            self.error = str(error) or type(error).__name__
        self.tries.append((self.updates.clock(), update.id, status))
        if 200 <= status < 300:
            return None
        self.error = self.error or f"Wrong response from the webhook: {status}"
        return pause
