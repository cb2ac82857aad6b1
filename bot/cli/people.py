"""`firstline user` and `firstline createadmin`: who may sign in at the pages."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.failing import plainly

if TYPE_CHECKING:
    from bot.transaction import Transaction

Login = Annotated[str, typer.Argument(help="What the person types to sign in.")]
Name = Annotated[str, typer.Option("--name", help="What the person is called.")]
Stdin = Annotated[
    bool,
    typer.Option("--stdin", help="Read the password from the standard input."),
]

verbs = typer.Typer(
    help="Let people sign in, list them, change passwords.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def createadmin(
    login: Annotated[str, typer.Argument(help="What the admin signs in with.")] = (
        "admin"
    ),
    *,
    name: Name = "",
    stdin: Stdin = False,
) -> None:
    """Let an administrator sign in; asks for the password.

    Example: firstline createadmin
    """
    add(login, role="admin", name=name, manager="", stdin=stdin)


def add(
    login: Login,
    *,
    role: Annotated[
        str, typer.Option("--role", help="admin, marketer, manager or viewer.")
    ] = "manager",
    name: Name = "",
    manager: Annotated[
        str, typer.Option("--manager", help="Who this is in the scripts.")
    ] = "",
    stdin: Stdin = False,
) -> None:
    """Let somebody sign in; asks for the password.

    Example: firstline user add olga --role manager
    """
    from bot.accounts import accounts, audit
    from bot.accounts.passwords import hashed
    from bot.cli.working import here

    password = hashed(_password(stdin=stdin))

    def work(tx: Transaction) -> None:
        accounts.add_user(
            tx, login, name=name, role=role, password=password, manager=manager or None
        )
        audit.note(tx, "user_added", by="command", subject=login)

    here(work)
    typer.echo(f"{login.strip().casefold()} signs in as {role}")


def show() -> None:
    """List who may sign in.

    Example: firstline user list
    """
    from bot.accounts import accounts
    from bot.cli.working import here

    for person in here(accounts.everybody):
        typer.echo(
            "\t".join((person.login, person.role, person.name, person.manager or "-"))
        )


def remove(login: Login) -> None:
    """Let somebody sign in no more; what they did stays.

    Example: firstline user remove olga
    """
    from bot.accounts import accounts, audit
    from bot.cli.working import here

    def work(tx: Transaction) -> bool:
        audit.note(tx, "user_removed", by="command", subject=login)
        return accounts.remove_user(tx, login)

    _found(login, is_there=here(work))
    typer.echo(f"{login} signs in no more")


def password(login: Login, *, stdin: Stdin = False) -> None:
    """Give somebody another password and end their sessions.

    Example: firstline user password olga
    """
    from bot.accounts import accounts, audit
    from bot.accounts.passwords import hashed
    from bot.cli.working import here

    new = hashed(_password(stdin=stdin))

    def work(tx: Transaction) -> bool:
        audit.note(tx, "password_set", by="command", subject=login)
        return accounts.set_password(tx, login, new)

    _found(login, is_there=here(work))
    typer.echo(f"{login} has another password")


def forget_codes(login: Login) -> None:
    """Ask somebody for no code any more: the phone and the spare codes are lost.

    Example: firstline user forget-codes olga
    """
    from bot.accounts import accounts, audit, second
    from bot.cli.working import here

    def work(tx: Transaction) -> bool:
        known = accounts.found(tx, login)
        if known is not None:
            second.turn_off(tx, known[0].id)
            audit.note(tx, "second_off", by="command", subject=login)
        return known is not None

    _found(login, is_there=here(work))
    typer.echo(f"{login} signs in by the password alone")


verbs.command("add")(plainly(add))
verbs.command("list")(plainly(show))
verbs.command("remove")(plainly(remove))
verbs.command("password")(plainly(password))
verbs.command("forget-codes")(plainly(forget_codes))


def _found(login: str, *, is_there: bool) -> None:
    from bot.errors import BadArgumentError

    if not is_there:
        raise BadArgumentError(f"nobody signs in as “{login}”: see firstline user list")


def _password(*, stdin: bool) -> str:
    """What is typed twice and not shown, or a line of the standard input."""
    if stdin:
        return sys.stdin.readline().rstrip("\n")
    typed: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    return typed
