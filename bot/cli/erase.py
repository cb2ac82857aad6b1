"""`firstline erase`: forget a person, and give an act of it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.persons import Client, Mail, Phone

if TYPE_CHECKING:
    from bot.privacy.privacy import Receipt
    from bot.privacy.reaching import Address
    from bot.transaction import Transaction

NOBODY = 1


def erase(
    *,
    phone: Phone = None,
    email: Mail = None,
    client: Client = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be erased.")
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Do not ask whether it is meant.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Forget a person: words, answers, phone, name; print the act for the log.

    An update that a messenger sends again does not bring it back; a backup of before
    does, so erase there too. Exit 1 when nobody is found.

    Example: firstline erase --phone "+7 900 123-45-67" --dry-run
    """
    from bot.cli.persons import meant
    from bot.cli.working import here

    addresses = meant(phone, email, client)
    if not (dry_run or yes) and sys.stdin.isatty():
        typer.confirm("It cannot be undone. Erase?", abort=True)
    receipts = here(lambda tx: _erase(tx, addresses, dry_run=dry_run))
    _tell(receipts, addresses, dry_run=dry_run, as_json=as_json)
    if not receipts:
        raise typer.Exit(NOBODY)


def _erase(
    tx: Transaction, addresses: list[Address], *, dry_run: bool
) -> list[Receipt]:
    from bot.accounts import audit
    from bot.privacy.privacy import erase as forget
    from bot.privacy.reaching import contacts_of

    mark, savepoint = tx.mark(), tx.connection.begin_nested()
    receipts = [forget(tx, contact) for contact in contacts_of(tx, addresses)]
    if dry_run:
        savepoint.rollback()
        tx.back_to(mark)
        return receipts
    savepoint.commit()
    for receipt in receipts:
        audit.note(tx, "erased", by="command", subject=f"contact {receipt.contact}")
    return receipts


def _tell(
    receipts: list[Receipt],
    addresses: list[Address],
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """The act: what was done and when, nothing that was erased."""
    from bot.cli.jsons import line
    from bot.store.moments import utc_now

    at = utc_now().isoformat(timespec="seconds")
    kinds = sorted({one.kind for one in addresses})
    if as_json:
        told = [{"contact": one.contact, "rows": dict(one.rows)} for one in receipts]
        act = {"at": at, "by": kinds, "dry_run": dry_run, "erased": told}
        typer.echo(line(act))
        return
    done = "would be erased" if dry_run else "erased"
    typer.echo(f"act of {at}: found by {', '.join(kinds)}")
    for receipt in receipts:
        rows = ", ".join(f"{name} {n}" for name, n in receipt.rows.items() if n)
        typer.echo(f"contact {receipt.contact}: {done}: {rows or 'nothing left'}")
    if not receipts:
        typer.echo("nobody is known by that")
