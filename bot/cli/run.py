"""`firstline run`: answer people until told to stop."""

from __future__ import annotations

from typing import Annotated

import typer


def run(
    *,
    reload: Annotated[
        bool,
        typer.Option("--reload", help="Take over a changed script when it is good."),
    ] = False,
) -> None:
    """Answer people in the messengers of the settings; Ctrl-C stops in order.

    Example: FIRSTLINE_TELEGRAM__TOKEN=123456:AA… firstline run
    """
    import asyncio

    from bot.app import messenger_named
    from bot.cli.scripts import refused
    from bot.cli.serving import serve
    from bot.errors import SettingsError
    from bot.force import ScriptInForce, script_name
    from bot.library import open_script
    from bot.settings import load_settings
    from bot.telemetry import start_logging
    from dialogs.script.errors import ScriptError

    settings = load_settings()
    if settings.telegram.token is None:
        missing = "FIRSTLINE_TELEGRAM__TOKEN is not set: @BotFather gives you one"
        raise SettingsError((missing,))
    if settings.telegram.mode == "webhook":
        needs = "FIRSTLINE_TELEGRAM__MODE: webhook is for a web server of your own"
        raise SettingsError((f"{needs}, see docs/telegram.md",))
    start_logging(settings.log_level, shape=settings.log_format)
    name = script_name(settings)
    try:
        script = ScriptInForce(name)
    except ScriptError as broken:
        raise refused(broken, open_script(name).sources()) from None
    messenger = messenger_named(settings.telegram.adapter, settings)
    asyncio.run(serve(settings, script, messenger, reload=reload))
