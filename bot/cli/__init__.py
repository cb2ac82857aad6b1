"""The command `firstline`: its verbs, one small file each.

The files of the verbs are imported at start, so they import what is heavy only when
their verb is called.
"""

from __future__ import annotations

import io
import sys

import typer

from bot.cli import (
    chat,
    demo,
    doctor,
    erase,
    exclusions,
    fmt,
    graph,
    leads,
    lint,
    manager,
    migrate,
    new,
    people,
    prove,
    read,
    releases,
    report,
    run,
    simulate,
    test,
    token,
)
from bot.cli.failing import plainly

app = typer.Typer(
    name="firstline",
    help="A chat bot for the first line of sales: talk with it, check its scripts.",
    epilog="Try: firstline chat",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for _name, _verb in (
    ("chat", chat.chat),
    ("test", test.play),
    ("lint", lint.lint),
    ("fmt", fmt.fmt),
    ("read", read.read),
    ("new", new.new),
    ("graph", graph.graph),
    ("prove", prove.prove),
    ("simulate", simulate.simulate),
    ("run", run.run),
    ("report", report.report),
    ("demo-data", demo.demo_data),
    ("doctor", doctor.doctor),
    ("migrate", migrate.migrate),
    ("publish", releases.publish),
    ("versions", releases.versions),
    ("rollback", releases.rollback),
    ("erase", erase.erase),
    ("createadmin", people.createadmin),
):
    app.command(_name)(plainly(_verb))
app.add_typer(manager.verbs, name="manager")
app.add_typer(exclusions.verbs, name="exclusions")
app.add_typer(leads.verbs, name="leads")
app.add_typer(people.verbs, name="user")
app.add_typer(token.verbs, name="token")


def main() -> None:
    """Run the command; texts go in and out as UTF-8 whatever the terminal says."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        # Only a line feed ends a line: N lines are N messages.
        sys.stdin.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app()
