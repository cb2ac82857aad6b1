"""`firstline run`: answer people until told to stop."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.roles import Role


def run(
    *,
    reload: Annotated[
        bool,
        typer.Option("--reload", help="Take over changed scripts when they are good."),
    ] = False,
    role: Annotated[
        Role,
        typer.Option(help="One share of the work, for several processes."),
    ] = Role.ALL,
) -> None:
    """Open the web desk and answer people in the messengers; Ctrl-C stops in order.

    On PostgreSQL the work can be shared: web has the pages and hooks, worker answers,
    sender delivers and asks the messengers; any number of each.

    Example: FIRSTLINE_PORT=8081 firstline run
    """
    from bot.memory import hold_off

    hold_off()
    import asyncio

    from bot.cli.scripts import refused
    from bot.cli.serving import serve
    from bot.environment import load_settings
    from bot.parts import check_role, messengers_of, open_site
    from bot.scripts.library import open_script
    from bot.scripts.shelf import Shelf, script_names
    from bot.telemetry import start_logging
    from dialogs.script.errors import ScriptError

    settings = load_settings()
    check_role(role, settings)
    start_logging(settings.log_level, shape=settings.log_format)
    names = script_names(settings)
    site = open_site(settings) if settings.web and role.shows else None
    scripts = Shelf(names)
    messengers = messengers_of(settings, role)
    try:
        asyncio.run(
            serve(settings, scripts, messengers, role=role, site=site, reload=reload)
        )
    except ScriptError as broken:
        raise refused(broken, open_script(names[0]).sources()) from None
