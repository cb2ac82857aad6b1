"""`firstline exclusions`: people whose messages become no leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.failing import plainly
from bot.cli.persons import Client, Mail, Phone

if TYPE_CHECKING:
    from bot.transaction import Transaction

NOBODY = 1
DAY = 24 * 3600 * 1_000_000
MOST = 1000

DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")]

verbs = typer.Typer(
    help="People whose messages become no leads.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def show_all(
    *,
    every: Annotated[
        bool, typer.Option("--all", help="Those that ended or were undone, too.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List who is on it, why and by whom, the newest first.

    Example: firstline exclusions list --all
    """
    from bot.board.excluded import exclusion_list
    from bot.cli.jsons import line
    from bot.cli.working import look
    from bot.scripts.shelf import Shelf
    from bot.store.moments import micros, moment, utc_now

    now = micros(utc_now())
    for one in look(Shelf([]), lambda tx: exclusion_list(tx, length=MOST)):
        is_over = one.expires_at is not None and one.expires_at <= now
        if (is_over or one.undone_at is not None) and not every:
            continue
        until = f"{moment(one.expires_at):%Y-%m-%d}" if one.expires_at else ""
        told = {
            "id": one.id,
            "since": f"{moment(one.made_at):%Y-%m-%d}",
            "until": until,
            "kind": one.kind,
            "who": one.value or one.name,
            "lead": one.lead,
            "reason": one.reason,
            "author": one.author,
            "undone_by": one.undone_by or "",
        }
        shown = ("" if value is None else str(value) for value in told.values())
        typer.echo(line(told) if as_json else "\t".join(shown))


def add(
    *,
    phone: Phone = None,
    email: Mail = None,
    client: Client = None,
    reason: Annotated[str, typer.Option("--reason", help="Why; shown in the list.")],
    days: Annotated[
        int | None, typer.Option("--days", min=1, help="For so many days only.")
    ] = None,
    author: Annotated[
        str, typer.Option("--author", help="Who wants it; shown in the list.")
    ] = "command",
    dry_run: DryRun = False,
) -> None:
    """Put somebody on the list, with every other address that is known of them.

    Example: firstline exclusions add --phone +79001234567 --reason spam
    """
    from bot.accounts import audit
    from bot.cli.persons import meant
    from bot.cli.working import here
    from bot.leads.exclusions import exclude
    from bot.privacy.reaching import everywhere

    addresses = meant(phone, email, client)

    def work(tx: Transaction) -> int:
        hashes = everywhere(tx, addresses)
        until = None if days is None else tx.now + days * DAY
        if not dry_run:
            exclude(
                tx.connection,
                hashes,
                reason=reason,
                author=author,
                now=tx.now,
                expires_at=until,
            )
            audit.note(tx, "excluded", by=author, subject=reason)
        return len(hashes)

    count = here(work)
    done = "would be on the list" if dry_run else "on the list"
    typer.echo(f"{done}: {count} address{'es' if count > 1 else ''}")


def remove(
    *,
    phone: Phone = None,
    email: Mail = None,
    client: Client = None,
    author: Annotated[
        str, typer.Option("--author", help="Who wants it; shown in the list.")
    ] = "command",
    dry_run: DryRun = False,
) -> None:
    """Take somebody off the list with all their addresses; exit 1 if not on it.

    Example: firstline exclusions remove --phone +79001234567
    """
    from bot.accounts import audit
    from bot.cli.persons import meant
    from bot.cli.working import here
    from bot.leads.exclusions import excluded, readmit
    from bot.privacy.reaching import everywhere

    addresses = meant(phone, email, client)

    def work(tx: Transaction) -> int:
        hashes = [hash_ for _, hash_ in everywhere(tx, addresses)]
        listed = excluded(tx.connection, hashes, now=tx.now)
        if listed and not dry_run:
            readmit(tx.connection, listed, author=author, now=tx.now)
            audit.note(tx, "readmitted", by=author)
        return len(listed)

    count = here(work)
    if not count:
        typer.echo("not on the list")
        raise typer.Exit(NOBODY)
    done = "would be off the list" if dry_run else "off the list"
    typer.echo(f"{done}: {count} address{'es' if count > 1 else ''}")


verbs.command("list")(plainly(show_all))
verbs.command("add")(plainly(add))
verbs.command("remove")(plainly(remove))
