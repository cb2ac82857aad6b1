"""`firstline manager`: the people who take leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.failing import plainly

if TYPE_CHECKING:
    from bot.ports import Scripts
    from bot.settings import Settings
    from bot.transaction import Transaction
    from dialogs.script.model import Script

Name = Annotated[str, typer.Argument(help="An id or a name of the script.")]

verbs = typer.Typer(
    help="Invite managers, list them, send them away.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def invite(name: Name) -> None:
    """Make a code that links a manager: whoever sends it to the bot first, once.

    Example: firstline manager invite olga
    """
    from bot.cli.working import do
    from bot.handoffs import managers

    settings, scripts, script = _opened()
    manager = _known(script, name)
    names = {person.id: person.name for person in script.managers}
    code = do(
        settings,
        scripts,
        lambda tx: managers.invite(tx, manager, name=names[manager]),
    )
    typer.echo(f"{names[manager]} sends this to the bot within 7 days:")
    typer.echo(f"/start {code}")


def show() -> None:
    """List the managers of the script: linked, at the desk or neither, here or away.

    Example: firstline manager list
    """
    from bot.cli.working import do
    from bot.deskwork.able import able
    from bot.handoffs import managers

    settings, scripts, script = _opened()
    found = {one.id: one for one in do(settings, scripts, managers.everyone)}
    taking = do(settings, scripts, able)
    for person in script.managers:
        one = found.get(person.id)
        is_linked = one is not None and one.place is not None
        seat = "at the desk" if person.id in taking else "not linked"
        is_away = one is not None and one.is_away
        told = (
            person.id,
            person.name,
            "linked" if is_linked else seat,
            "away" if is_away else "here",
        )
        typer.echo("\t".join(told))


def away(
    name: Name,
    *,
    back: Annotated[
        bool, typer.Option("--back", help="Offer leads to the manager again.")
    ] = False,
) -> None:
    """Offer a manager no leads while others are here.

    Example: firstline manager away olga
    """
    from bot.cli.working import do
    from bot.handoffs import managers
    from bot.handoffs.offers import persons

    settings, scripts, script = _opened()
    manager = _known(script, name)

    def work(tx: Transaction) -> None:
        persons(tx, script, [manager])
        managers.set_away(tx, manager, is_away=not back)

    do(settings, scripts, work)
    typer.echo(f"{manager} is {'here' if back else 'away'}")


verbs.command("invite")(plainly(invite))
verbs.command("list")(plainly(show))
verbs.command("away")(plainly(away))


def _opened() -> tuple[Settings, Scripts, Script]:
    """The settings, and the script they name."""
    from bot.cli.scripts import refused
    from bot.environment import load_settings
    from bot.scripts.force import ScriptInForce, script_name
    from bot.scripts.library import open_script
    from dialogs.script.errors import ScriptError

    settings = load_settings()
    name = script_name(settings)
    scripts = ScriptInForce(name)
    try:
        return settings, scripts, scripts.current("")
    except ScriptError as broken:
        raise refused(broken, open_script(name).sources()) from None


def _known(script: Script, name: str) -> str:
    """The id of a manager; raises BadArgumentError when the script has none such."""
    from bot.errors import BadArgumentError

    wanted = name.strip().casefold()
    for person in script.managers:
        if wanted in {person.id.casefold(), person.name.casefold()}:
            return person.id
    ids = ", ".join(person.id for person in script.managers) or "none"
    raise BadArgumentError(f"the script has no manager “{name}”: there is {ids}")
