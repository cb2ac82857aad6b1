"""The messenger Telegram, whichever library makes the calls."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from typing_extensions import override

from adapters.messengers.telegram_hearing import Courtesies, Hearing
from adapters.messengers.telegram_hooks import HEADER, Hook
from adapters.messengers.telegram_polling import FIRST_PAUSE, LONGEST_PAUSE, poll
from adapters.messengers.telegram_speaking import Speech, Wire
from adapters.messengers.telegram_texts import LONGEST
from adapters.messengers.telegram_updates import Json
from bot.errors import ThrottledError, UnknownResultError, UnreachableError
from bot.inbox.hooks import HookAnswer, HookRequest, Take
from bot.ports import Accept, Limits, Messenger, Outgoing, Sent
from bot.settings import TELEGRAM
from bot.store.moments import Clock, utc_now

NAME = TELEGRAM
"""The same for both libraries: one may be changed for the other at any time."""


class Library(Wire, Courtesies, Protocol):
    """What is asked of a library; every call raises the errors of the port."""

    async def about_me(self) -> str:
        """The bot's own name; raises BadTokenError."""
        ...

    async def receive_by_polling(self) -> None:
        """Take a webhook off that would keep the updates away."""
        ...

    async def receive_by_hook(self, url: str, secret: str) -> None:
        """Have the updates sent to an address."""
        ...

    async def fetch(self, offset: int) -> Sequence[Json]:
        """Updates from an offset on, as they are; waits for the first."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...


class Telegram(Messenger):
    """One bot; `bot` is its number, which begins its token.

    One that `is_fed` does not poll: somebody else brings the updates to `hear`.
    """

    def __init__(
        self,
        library: Library,
        *,
        bot: str,
        is_fed: bool = False,
        clock: Clock = utc_now,
    ) -> None:
        humans: set[str] = set()
        self._library = library
        self._is_fed = is_fed
        self._speech = Speech(library, humans)
        self._hearing = Hearing(
            channel=NAME,
            bot=bot,
            courtesies=library,
            clock=clock,
            humans=humans,
        )

    @property
    @override
    def name(self) -> str:
        return NAME

    @property
    def is_fed(self) -> bool:
        """Whether somebody else brings the updates."""
        return self._is_fed

    @property
    @override
    def limits(self) -> Limits:
        return Limits(text=LONGEST)

    @override
    def is_group(self, chat: str) -> bool:
        return chat.startswith("-")

    @override
    async def run(self, accept: Accept) -> None:
        if self._is_fed:
            await asyncio.Event().wait()
        await self._prepare()
        await poll(self._library.fetch, lambda updates: self.hear(updates, accept))

    @override
    async def send(self, outgoing: Outgoing) -> Sent:
        self._hearing.typing.done([outgoing.chat])
        try:
            return await self._speech.speak(outgoing)
        except ThrottledError as error:
            # Telegram does not say what is throttled: in a group it is the group, but
            # a person is never written to so fast that it could be the chat.
            everywhere = not self.is_group(outgoing.chat)
            raise ThrottledError(error.seconds, everywhere=everywhere) from error

    async def hear(self, updates: Sequence[Json], accept: Accept) -> None:
        """Keep updates that came by another way than `run`.

        Raises StoreDownError when nothing was kept.
        """
        await self._hearing.hear(updates, accept)

    def hook(self, accept: Accept, *, secret: str) -> Hook:
        """What a web server gives its requests to; raises SettingsError."""
        return Hook(lambda updates: self.hear(updates, accept), secret)

    def taking(self, accept: Accept, /, *, secret: str, sends: bool = True) -> Take:
        """The hook for the web server of `firstline run`; raises SettingsError.

        Where another process sends, nobody here knows when to stop showing “typing…”.
        """
        if not sends:
            self._hearing.typing.is_shown = False
        hook = self.hook(accept, secret=secret)

        async def take(request: HookRequest) -> HookAnswer:
            if request.method != "POST":
                return HookAnswer(405)
            given = request.headers.get(HEADER.lower())
            answer = await hook.take(given, request.body)
            return HookAnswer(answer.status, answer.headers)

        return take

    async def check(self) -> str:
        """The bot's name; raises an AdapterError when it cannot be asked."""
        return await self._library.about_me()

    async def receive_by_hook(self, url: str, *, secret: str) -> None:
        """Have the updates sent to an address that gives them to `hook`."""
        await self._library.receive_by_hook(url, secret)

    async def close(self) -> None:
        """Let go of the connections; not of a bot that was given."""
        await self._library.close()

    async def _prepare(self) -> None:
        """Make sure that polling may begin; a server that is away is waited for."""
        pause = FIRST_PAUSE
        while True:
            try:
                await self._library.about_me()
                await self._library.receive_by_polling()
            except (UnreachableError, UnknownResultError, ThrottledError) as error:
                wait = error.seconds if isinstance(error, ThrottledError) else pause
                await asyncio.sleep(wait)
                pause = min(pause * 2, LONGEST_PAUSE)
            else:
                return
