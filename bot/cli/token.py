"""`firstline token`: programs that use the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.failing import plainly

if TYPE_CHECKING:
    from bot.transaction import Transaction

Name = Annotated[str, typer.Argument(help="What the program is called.")]

verbs = typer.Typer(
    help="Tokens of programs that use the API.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def add(
    name: Name,
    *,
    role: Annotated[
        str, typer.Option("--role", help="admin, marketer, manager, viewer or form.")
    ] = "viewer",
) -> None:
    """Make a token; it is shown this once.

    Example: firstline token add crm --role admin
    """
    from bot.accounts import audit, tokens
    from bot.cli.working import here

    def work(tx: Transaction) -> str:
        audit.note(tx, "token_added", by="command", subject=f"{name}: {role}")
        return tokens.add_token(tx, name, role)

    typer.echo(here(work))


def show() -> None:
    """List the tokens by name, never the tokens themselves.

    Example: firstline token list
    """
    from bot.accounts import tokens
    from bot.cli.working import here
    from bot.store.moments import moment

    for one in here(tokens.listed):
        seen = moment(one.seen_at).isoformat("T", "minutes") if one.seen_at else "never"
        typer.echo(f"{one.name}\t{one.role}\t{seen}")


def remove(name: Name) -> None:
    """Let a token open nothing any more.

    Example: firstline token remove crm
    """
    from bot.accounts import audit, tokens
    from bot.cli.working import here
    from bot.errors import BadArgumentError

    def work(tx: Transaction) -> bool:
        audit.note(tx, "token_removed", by="command", subject=name)
        return tokens.remove_token(tx, name)

    if not here(work):
        raise BadArgumentError(f"there is no token “{name}”: see firstline token list")
    typer.echo(f"{name} opens nothing any more")


verbs.command("add")(plainly(add))
verbs.command("list")(plainly(show))
verbs.command("remove")(plainly(remove))
