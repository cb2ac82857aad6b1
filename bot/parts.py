"""Parts that are found by their names: messengers, and the web.

The only place that imports what stands left of `bot` in the arrow.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import entry_points
from typing import Protocol

from bot.app import App
from bot.errors import SettingsError
from bot.ports import PAGES, Messenger
from bot.settings import Settings

MessengerMaker = Callable[[Settings], Messenger]


class Site(Protocol):
    """The pages of a bot; its port is taken when it is opened."""

    @property
    def url(self) -> str:
        """Where a person of this machine opens it."""
        ...

    async def serve(self, app: App, stop: asyncio.Event) -> None:
        """Answer requests until told to stop."""
        ...

    def close(self) -> None:
        """Give the port back."""
        ...


SiteMaker = Callable[[Settings], Site]


def messenger_named(name: str, settings: Settings) -> Messenger:
    """A messenger by its name: an installed plug-in first, else one of ours.

    Raises:
        SettingsError: there is none of this name.
    """
    for found in entry_points(group="firstline.messengers", name=name):
        plugin: MessengerMaker = found.load()
        return plugin(settings)
    try:
        module = import_module(f"adapters.messengers.{name}")
    except ModuleNotFoundError as error:
        if error.name not in {f"adapters.messengers.{name}", "adapters.messengers"}:
            missing = f"{name} needs {error.name}: install firstline[telegram]"
            raise SettingsError((missing,)) from None
        raise SettingsError((f"there is no messenger “{name}”",)) from None
    make: MessengerMaker = module.open_messenger
    return make(settings)


def messengers_of(settings: Settings) -> list[Messenger]:
    """The messengers that the settings ask for; the chat of the pages comes last."""
    found = []
    # A demonstration writes to nobody outside.
    if settings.telegram.token is not None and not settings.demo:
        found.append(messenger_named(settings.telegram.adapter, settings))
    if settings.web:
        found += [messenger_named(name, settings) for name in sorted(PAGES)]
    return found


def open_site(settings: Settings) -> Site:
    """The pages of the settings, with their port taken.

    Raises:
        PortTakenError: somebody else has it.
    """
    make: SiteMaker = import_module("adapters.web.server").open_site
    return make(settings)
