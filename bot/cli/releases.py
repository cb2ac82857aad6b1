"""`firstline publish`, `versions`, `rollback`: which script is in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.scripts.library import Folder
    from bot.transaction import Transaction

FOUND = 1

Name = Annotated[str, typer.Argument(metavar="SCRIPT", help="A name or a folder.")]
Note = Annotated[str, typer.Option("--note", "-m", help="What has changed.")]
Author = Annotated[str, typer.Option("--author", help="Who did it.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")]


def publish(
    name: Name,
    *,
    note: Note = "",
    author: Author = "command",
    force: Annotated[
        bool, typer.Option("--force", help="Although conversations of tests.yaml fail.")
    ] = False,
    dry_run: DryRun = False,
) -> None:
    """Put the files of a script in force for new conversations; exit 1 if not good.

    Example: firstline publish windows -m "new prices"
    """
    from bot.cli.working import here
    from bot.scripts.versions import digest_of, listed
    from bot.scripts.versions import publish as put

    folder = _folder(name)
    _check(folder, force=force)

    def work(tx: Transaction) -> tuple[int, int]:
        known = listed(tx.connection, folder.id)
        before = known[-1].number if known else 0
        if dry_run:
            is_same = bool(known) and known[-1].digest == digest_of(folder.files)
            return before, before if is_same else before + 1
        now = put(
            tx.connection,
            folder.id,
            folder.files,
            origin="files",
            now=tx.now,
            author=author,
            note=note,
        )
        return before, now

    before, after = here(work)
    if before == after:
        typer.echo(f"{folder.id} v{after} is in force already")
    else:
        would = "would be" if dry_run else "is"
        typer.echo(f"{folder.id} v{after} {would} in force")


def versions(
    name: Name,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the versions of a script, the newest last: that one is in force.

    Example: firstline versions windows
    """
    from bot.cli.jsons import line
    from bot.cli.working import here
    from bot.scripts.versions import listed
    from bot.store.moments import moment

    script = _id(name)
    for one in here(lambda tx: listed(tx.connection, script)):
        at = moment(one.made_at).isoformat(timespec="seconds")
        told = {
            "version": one.number,
            "at": at,
            "origin": one.origin,
            "author": one.author,
            "note": one.note,
            "digest": one.digest.hex()[:12],
        }
        if as_json:
            typer.echo(line(told))
        else:
            typer.echo("\t".join((f"v{one.number}", *map(str, [*told.values()][1:]))))


def rollback(
    name: Name,
    number: Annotated[int, typer.Argument(metavar="VERSION", help="As in versions.")],
    *,
    author: Author = "command",
    dry_run: DryRun = False,
) -> None:
    """Put an earlier version in force again, as a new version; running chats go on.

    Example: firstline rollback windows 12
    """
    from bot.cli.working import here
    from bot.errors import BadArgumentError
    from bot.scripts.versions import files_of, roll_back

    script = _id(name)

    def work(tx: Transaction) -> int | None:
        if dry_run:
            is_there = files_of(tx.connection, script, number) is not None
            return number if is_there else None
        return roll_back(tx.connection, script, number, now=tx.now, author=author)

    done = here(work)
    if done is None:
        raise BadArgumentError(f"{script} has no version {number}: see versions")
    if dry_run:
        typer.echo(f"{script} v{number} would be in force again")
    else:
        typer.echo(f"{script} v{number} is in force again, as v{done}")


def _folder(name: str) -> Folder:
    """The script of a name: in the folder of scripts, a folder, or a shipped one."""
    from msgspec.structs import replace

    from bot.environment import load_settings
    from bot.scripts.force import script_name
    from bot.scripts.library import open_script

    settings = replace(load_settings(), script=name)
    return open_script(script_name(settings))


def _id(name: str) -> str:
    """The id of a script, which may be gone from the disk."""
    from bot.errors import UnknownScriptError

    try:
        return _folder(name).id
    except UnknownScriptError:
        return name


def _check(folder: Folder, *, force: bool) -> None:
    """End the command when the files, or their tests, are not good."""
    from bot.cli.scripts import refused, usable
    from bot.scripts.force import check
    from bot.scripts.library import TESTS, shelf
    from dialogs.check.report import render
    from dialogs.check.stories import run
    from dialogs.check.story_report import told
    from dialogs.script.errors import ScriptError

    found = check(folder).findings
    if found:
        typer.echo(render(found, sources=folder.sources()).rstrip(), err=True)
        raise typer.Exit(FOUND)
    script = usable(folder)
    text, beside = folder.files.get(TESTS, ""), shelf(folder.path, folder.path.parent)
    try:
        results = run(text, file=folder.file(TESTS), script=script, shelf=beside)
    except ScriptError as broken:
        raise refused(broken, {folder.file(TESTS): text}) from None
    if not force and not all(result.passed for result in results):
        typer.echo(told(results, name=folder.id, lang=script.language), err=True)
        typer.echo("not published: --force does it all the same", err=True)
        raise typer.Exit(FOUND)
