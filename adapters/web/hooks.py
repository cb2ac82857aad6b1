"""Where messengers send what comes: `/hooks/<channel>/<secret>`.

The path has a secret of its own, so that nobody finds a hook by its name; what the
messenger brings as a proof is verified by the messenger's own part.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.web.peers import address_of
from adapters.web.rates import spend
from adapters.web.web import Web
from bot.errors import AdapterError
from bot.inbox.hooks import Hookable, Take
from bot.ports import Rate

log = logging.getLogger(__name__)

GUESSES = Rate(30, 60)
"""Wrong secrets of one address."""

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
PATH_LENGTH = 32


def takers(web: Web) -> dict[str, Take]:
    """The hooks of the messengers that are fed, by their whole paths: see `doors`."""
    return {
        f"/hooks/{channel}/{path_secret_of(web, channel)}": messenger.taking(
            web.app.intake.accept,
            secret=proof_of(web, channel),
            sends=web.app.role.sends,
        )
        for channel, messenger in hookables(web)
    }


def routes() -> list[Route]:
    """What is said to those who guess: the right paths never come so far."""
    return [Route("/hooks/{channel}/{secret}", refuse, methods=["GET", "POST"])]


async def refuse(request: Request) -> Response:
    """Count a guess; raises 404, or 429 after too many."""
    spend(request, f"hook:{address_of(request)}", GUESSES)
    raise HTTPException(404)


async def announce(web: Web) -> None:
    """Tell the messengers where their hooks are, until they have understood."""
    await asyncio.gather(
        *(_announce(web, channel, one) for channel, one in hookables(web))
    )


def hookables(web: Web) -> Iterator[tuple[str, Hookable]]:
    """The messengers that are fed, by their channels."""
    for delivery in web.app.deliveries:
        messenger = delivery.messenger
        if isinstance(messenger, Hookable) and messenger.is_fed:
            yield messenger.name, messenger


def address_of_hook(web: Web, channel: str) -> str:
    """The whole address of a hook, a secret."""
    return f"{web.public_url}/hooks/{channel}/{path_secret_of(web, channel)}"


def path_secret_of(web: Web, channel: str) -> str:
    """The secret part of a hook's path: the same in all processes."""
    return web.app.secrets.hash("hook path", channel).hex()[:PATH_LENGTH]


def proof_of(web: Web, channel: str) -> str:
    """The secret that the messenger is to bring with each request."""
    return web.app.secrets.hash("hook proof", channel).hex()


async def _announce(web: Web, channel: str, messenger: Hookable) -> None:
    url, secret = address_of_hook(web, channel), proof_of(web, channel)
    pause = FIRST_PAUSE
    while True:
        try:
            await messenger.receive_by_hook(url, secret=secret)
        except AdapterError as error:
            log.warning("hook_not_told", extra={"channel": channel, "why": str(error)})
        else:
            log.info("hook_told", extra={"channel": channel})
            return
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)
