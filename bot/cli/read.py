"""`firstline read`: what one message says."""

from __future__ import annotations

import datetime as dt
import sys
from typing import Annotated, Any

import typer

from bot.cli.options import Tongue

ASKED_AS = {"oos": "intent", "hard_negative": "junk"}
"""Traps, asked for as what they could be mistaken for."""


def read(
    text: Annotated[str | None, typer.Argument(help="The message.")] = None,
    *,
    kind: Annotated[
        str,
        typer.Option(help="What to read: money, timing, quantity, phone, junk, …"),
    ] = "multi",
    lang: Annotated[Tongue, typer.Option(help="The language of the message.")] = "ru",
    question: Annotated[
        str | None,
        typer.Option(help="What the bot had asked."),
    ] = None,
    slot: Annotated[
        str | None,
        typer.Option(help="What the question was about: budget, timing, …"),
    ] = None,
    now: Annotated[
        str | None,
        typer.Option(metavar="ISO", help="When it was written; the clock, if none."),
    ] = None,
    jsonl: Annotated[
        bool,
        typer.Option("--jsonl", help="Read rows from standard input."),
    ] = False,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="Show the words each value came from."),
    ] = False,
) -> None:
    """Say what a message says, as JSON: one message, or with --jsonl a row a line.

    Example: firstline read --kind money "до 300 тыс"
    """
    from bot.cli.jsons import line
    from bot.cli.options import moment
    from bot.errors import BadArgumentError

    at = moment(now, "Europe/Moscow")
    if jsonl:
        for number, row in enumerate(sys.stdin, 1):
            if row.strip():
                typer.echo(line(_answer(row, number, now=at)))
                sys.stdout.flush()
        return
    if text is None:
        raise BadArgumentError("read: give a message, or --jsonl and rows on stdin")
    asked = {"kind": kind, "lang": lang, "question": question, "slot": slot}
    typer.echo(line(_got({"text": text, **asked}, now=at)))
    if explain:
        from bot.cli.explaining import explain as explained

        for told in explained(text, lang=lang, kind=kind, question=question, now=at):
            typer.echo(told)


def _answer(row: str, number: int, *, now: dt.datetime) -> dict[str, Any]:
    import json

    from bot.errors import BadArgumentError

    try:
        asked = json.loads(row.removeprefix("\ufeff"))
        return {"id": asked.get("id"), "got": _got(asked, now=now)}
    except (ValueError, AttributeError, RecursionError):
        raise BadArgumentError(f"line {number}: not a JSON object") from None
    except BadArgumentError as error:
        raise BadArgumentError(f"line {number}: {error}") from None


def _got(asked: dict[str, Any], *, now: dt.datetime) -> dict[str, Any]:
    from bot.errors import BadArgumentError
    from dialogs.reading.kinds import KINDS
    from dialogs.reading.kinds import read as read_kind

    kind, text, lang = (asked.get(key) for key in ("kind", "text", "lang"))
    kind = ASKED_AS.get(str(kind), str(kind))
    if kind not in KINDS:
        names = ", ".join(KINDS)
        raise BadArgumentError(f"unknown kind “{kind}”: choose from {names}")
    if not isinstance(text, str):
        raise BadArgumentError("a row needs a text")
    if lang not in {"ru", "en", "pl"}:
        raise BadArgumentError(f"unknown language “{lang}”: choose from ru, en, pl")
    context = asked.get("context")
    return read_kind(
        kind,
        text,
        lang=lang,
        question=asked.get("question"),
        slot=asked.get("slot"),
        context=context if isinstance(context, dict) else None,
        now=now,
    )
