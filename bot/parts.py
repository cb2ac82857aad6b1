"""Parts that are found by their names: messengers, and the web.

The only place that imports what stands left of `bot` in the arrow.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoints, entry_points
from typing import Protocol

from bot.app import App
from bot.errors import SettingsError
from bot.ports import PAGES, Messenger
from bot.roles import Role
from bot.settings import PREFIX, Settings

NOTHING = (
    f"nothing to run: {PREFIX}WEB is false and {PREFIX}TELEGRAM__TOKEN is not set; "
    "@BotFather gives you a token"
)

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


def check_role(role: Role, settings: Settings) -> None:
    """Whether a process of a role can work with the settings.

    Raises:
        SettingsError: it cannot, with the reason.
    """
    if not settings.web and settings.telegram.token is None:
        raise SettingsError((NOTHING,))
    if role is Role.ALL:
        return
    if settings.store.startswith("sqlite"):
        wrong = (
            f"--role {role}: {settings.store} belongs to one process, which does "
            f"everything: run without --role, or give {PREFIX}DATABASE_URL=postgresql://…"
        )
        raise SettingsError((wrong,))
    if role is Role.WEB and not settings.web:
        raise SettingsError((f"--role web: {PREFIX}WEB is false: there are no pages",))


def messenger_named(name: str, settings: Settings) -> Messenger:
    """A messenger by its name: an installed plug-in first, else one of ours.

    Raises:
        SettingsError: there is none of this name.
    """
    for found in _plugins().select(name=name):
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


@cache
def _plugins() -> EntryPoints:
    """What is installed, looked up once: each look reads the list of every package."""
    return entry_points(group="firstline.messengers")


def messengers_of(settings: Settings, role: Role = Role.ALL) -> list[Messenger]:
    """The messengers that a role needs; the chat of the pages comes last.

    Pages that send nothing need those that bring by themselves what comes.
    """
    found = []
    is_fed = role.shows and settings.telegram.is_fed
    if settings.is_in_telegram and (role.sends or is_fed):
        found.append(messenger_named(settings.telegram.adapter, settings))
    if settings.web and role.sends:
        found += [messenger_named(name, settings) for name in sorted(PAGES)]
    return found


def open_site(settings: Settings) -> Site:
    """The pages of the settings, with their port taken.

    Raises:
        PortTakenError: somebody else has it.
    """
    make: SiteMaker = import_module("adapters.web.server").open_site
    return make(settings)
