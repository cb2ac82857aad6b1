"""`firstline leads`: who wrote, what is known of them, all of it for a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.failing import plainly

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from bot.board.filters import Filters
    from bot.board.lead_page import LeadPage
    from bot.board.sheets import Form
    from bot.ports import Scripts
    from bot.transaction import Transaction

NOT_THERE = 1

Wanted = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[KEY=VALUE]...",
        help="Which: q, stage, script, channel, source, campaign, triage, "
        "temperature, potential, manager, outcome, reason, repeat, target, since, "
        "until, unanswered, sort; as in the address of the desk.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

verbs = typer.Typer(
    help="Who wrote, what is known of them.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def show_all(
    wanted: Wanted = None,
    *,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=1000)] = 50,
    as_json: AsJson = False,
) -> None:
    """List leads, the newest first, without phones.

    Example: firstline leads list stage=waiting since=2026-11-01
    """
    from bot.board.lists import page
    from bot.board.viewing import Viewer
    from bot.cli.jsons import line
    from bot.cli.working import look
    from bot.store.moments import moment

    filters = _filters(wanted)
    scripts, zone = _scripts()

    def work(tx: Transaction) -> list[dict[str, object]]:
        found = page(
            tx, filters, viewer=Viewer("", sees_all=True), zone=zone, length=limit
        )
        return [
            {
                "lead": one.lead,
                "made_at": f"{moment(one.made_at).astimezone(zone):%Y-%m-%d %H:%M}",
                "stage": one.stage.value,
                "triage": one.triage,
                "temperature": one.temperature,
                "potential": one.potential,
                "script": one.script,
                "name": one.name,
                "manager": one.manager or "",
            }
            for one in found.tiles
        ]

    for row in look(scripts, work):
        typer.echo(line(row) if as_json else "\t".join(str(v) for v in row.values()))


def show(
    number: Annotated[int, typer.Argument(metavar="LEAD", help="As in leads list.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Show a lead: the person, the answers with their words, what was said.

    That it was looked at is written down. Exit 1 when there is no such lead.

    Example: firstline leads show 12
    """
    from bot.cli.jsons import line
    from bot.cli.lead_told import as_object, told
    from bot.cli.working import do
    from bot.environment import load_settings

    scripts, zone = _scripts()
    found = do(load_settings(), scripts, lambda tx: _read(tx, number))
    if found is None:
        typer.echo(f"there is no lead {number}", err=True)
        raise typer.Exit(NOT_THERE)
    if as_json:
        typer.echo(line(as_object(found, zone)))
    else:
        typer.echo("\n".join(told(found, zone)))


def export(
    wanted: Wanted = None,
    *,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="`-` is the output.")
    ] = "-",
    form: Annotated[
        str | None,
        typer.Option("--format", help="csv, xlsx or jsonl; else by the file's name."),
    ] = None,
) -> None:
    """Write leads with phones and answers for a spreadsheet or a program.

    No cell becomes a formula: in a CSV, texts that begin like one, phones too, have an
    apostrophe before them. That it was exported is written down.

    Example: firstline leads export stage=good -o leads.xlsx
    """
    from bot.cli.working import do, look
    from bot.environment import load_settings

    kind = _form(form, output)
    filters = _filters(wanted)
    scripts, zone = _scripts()
    data, count = look(scripts, lambda tx: _exported(tx, filters, zone, form=kind))
    do(load_settings(), scripts, lambda tx: _note_export(tx, count))
    if output == "-":
        typer.get_binary_stream("stdout").write(data)
        return
    _write(Path(output), data)
    typer.echo(f"{output}: {count} leads", err=True)


verbs.command("list")(plainly(show_all))
verbs.command("show")(plainly(show))
verbs.command("export")(plainly(export))


def _filters(wanted: list[str] | None) -> Filters:
    """The filters of KEY=VALUE; raises BadArgumentError for what makes no sense."""
    from bot.board.filters import parse, query_of
    from bot.errors import BadArgumentError

    given: dict[str, str] = {}
    for one in wanted or []:
        key, equals, value = one.partition("=")
        if not (equals and value.strip()):
            raise BadArgumentError(f"“{one}” is not KEY=VALUE")
        given[key.strip()] = value
    filters = parse(given)
    wrong = [*filters.problems, *(key for key in given if key not in query_of(filters))]
    if wrong and wrong != ["sort"]:
        names = ", ".join(dict.fromkeys(wrong))
        raise BadArgumentError(f"no leads are found by {names}: see --help")
    return filters


def _form(form: str | None, output: str) -> Form:
    """The form that was named, or the ending of the file's name, or CSV."""
    from bot.board.sheets import FORMS
    from bot.errors import BadArgumentError

    asked = form or Path(output).suffix.removeprefix(".") or "csv"
    for one in FORMS:
        if one == asked.casefold():
            return one
    raise BadArgumentError(f"--format: “{asked}” is none of {', '.join(FORMS)}")


def _scripts() -> tuple[Scripts, ZoneInfo]:
    """The scripts of the settings, and the zone of the first."""
    from zoneinfo import ZoneInfo

    from bot.environment import load_settings
    from bot.scripts.shelf import Shelf, script_names

    shelf = Shelf(script_names(load_settings()))
    zone = next((script.timezone for script in shelf.every()), "UTC")
    return shelf, ZoneInfo(zone)


def _exported(
    tx: Transaction, filters: Filters, zone: ZoneInfo, *, form: Form
) -> tuple[bytes, int]:
    from bot.board import sheets
    from bot.board.export import Exporter, columns, flat
    from bot.board.viewing import Viewer

    rows = list(Exporter(tx, zone).rows(filters, Viewer("", sees_all=True)))
    names = columns(tx.house.scripts.every())
    match form:
        case "csv":
            text = "".join(sheets.as_csv(names, map(flat, rows)))
            return text.encode(), len(rows)
        case "xlsx":
            return sheets.as_xlsx(names, map(flat, rows)), len(rows)
        case "jsonl":
            return "".join(sheets.as_jsonl(rows)).encode(), len(rows)


def _note_export(tx: Transaction, count: int) -> None:
    from bot.accounts import audit

    audit.note(tx, "exported", by="command", subject=f"{count} leads")


def _read(tx: Transaction, number: int) -> LeadPage | None:
    from bot.accounts import audit
    from bot.board.lead_page import lead_page

    found = lead_page(tx, number)
    if found is not None:
        audit.note(tx, "revealed_phone", by="command", lead=number)
    return found


def _write(path: Path, data: bytes) -> None:
    """Write a file for its owner alone, whole or not at all."""
    import os

    from bot.errors import UnreadableFileError

    made = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        file = os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(file, "wb") as opened:
            opened.write(data)
        made.replace(path)
    except OSError as error:
        made.unlink(missing_ok=True)
        raise UnreadableFileError(
            path, f"cannot be written: {error.strerror}"
        ) from None
