"""`firstline report`: where leads are lost, in a terminal or as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from bot.reports.blocks import Report
    from bot.transaction import Transaction


def report(
    script: Annotated[str, typer.Argument(help="One script; all without it.")] = "",
    *,
    last: Annotated[
        str, typer.Option("--last", help="The last so many days, or all.")
    ] = "30d",
    channel: Annotated[str, typer.Option(help="One channel.")] = "",
    source: Annotated[str, typer.Option(help="One source.")] = "",
    manager: Annotated[str, typer.Option(help="One manager.")] = "",
    shape: Annotated[
        Literal["text", "csv", "json"], typer.Option("--format", help="What to print.")
    ] = "text",
    lang: Annotated[Literal["ru", "en"], typer.Option(help="Of the words.")] = "ru",
) -> None:
    """Print the funnel, what becomes of questions, junk, sources, speed, managers.

    Example: firstline report windows --last 30d
    """
    import msgspec

    from bot.board.sheets import as_csv
    from bot.cli.jsons import line
    from bot.cli.reporting import tell
    from bot.cli.working import look
    from bot.environment import load_settings
    from bot.reports import periods
    from bot.reports import report as reports
    from bot.reports.scope import Scope
    from bot.scripts.shelf import Shelf, script_names
    from bot.store.moments import moment

    def work(tx: Transaction) -> Report:
        since = periods.last(last, moment(tx.now))
        scope = Scope(
            since=since, script=script, channel=channel, source=source, manager=manager
        )
        return reports.report(tx, scope)

    try:
        made = look(Shelf(script_names(load_settings())), work)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--last") from None
    match shape:
        case "csv":
            rows = reports.rows_of(made)
            typer.echo("".join(as_csv(reports.COLUMNS, rows)), nl=False)
        case "json":
            typer.echo(line(msgspec.to_builtins(made)))
        case _:
            typer.echo(tell(made, lang=lang))
