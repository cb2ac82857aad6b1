"""`firstline migrate`: the tables, brought up to date before a start."""

from __future__ import annotations

from typing import Annotated

import typer


def migrate(
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be done.")
    ] = False,
) -> None:
    """Bring the database up to date; `firstline run` does it by itself as it starts.

    Example: firstline migrate --dry-run
    """
    import asyncio

    before, after = asyncio.run(_migrate(dry_run=dry_run))
    if before == after:
        typer.echo(f"the database is up to date, at step {after}")
    elif dry_run:
        typer.echo(f"the database would go from {before or 'nothing'} to {after}")
    else:
        typer.echo(f"the database went from {before or 'nothing'} to {after}")


async def _migrate(*, dry_run: bool) -> tuple[str | None, str]:
    from sqlalchemy import Connection

    from bot import store
    from bot.environment import load_settings
    from bot.errors import StoreAwayError, StoreDownError
    from bot.store.database import open_database
    from bot.store.migrations import HEAD, step

    def work(connection: Connection) -> str | None:
        before = step(connection)
        if not dry_run:
            store.migrations.migrate(connection)
        return before

    database = open_database(load_settings().store, beside=dry_run)
    try:
        return await database.transact(work), HEAD
    except StoreDownError as error:
        raise StoreAwayError(error) from None
    finally:
        await database.close()
