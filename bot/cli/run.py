"""`firstline run`: answer people until told to stop."""

from __future__ import annotations

from typing import Annotated

import typer

NOTHING = (
    "nothing to run: FIRSTLINE_WEB is false and FIRSTLINE_TELEGRAM__TOKEN is not set; "
    "@BotFather gives you a token"
)


def run(
    *,
    reload: Annotated[
        bool,
        typer.Option("--reload", help="Take over changed scripts when they are good."),
    ] = False,
) -> None:
    """Open the web desk and answer people in the messengers; Ctrl-C stops in order.

    Example: FIRSTLINE_PORT=8081 firstline run
    """
    import asyncio

    from bot.cli.scripts import refused
    from bot.cli.serving import serve
    from bot.errors import SettingsError
    from bot.parts import messengers_of, open_site
    from bot.scripts.library import open_script
    from bot.scripts.shelf import Shelf, script_names
    from bot.settings import load_settings
    from bot.telemetry import start_logging
    from dialogs.script.errors import ScriptError

    settings = load_settings()
    if not settings.web and settings.telegram.token is None:
        raise SettingsError((NOTHING,))
    start_logging(settings.log_level, shape=settings.log_format)
    names = script_names(settings)
    site = open_site(settings) if settings.web else None
    scripts = Shelf(names)
    messengers = messengers_of(settings)
    try:
        asyncio.run(serve(settings, scripts, messengers, site=site, reload=reload))
    except ScriptError as broken:
        raise refused(broken, open_script(names[0]).sources()) from None
