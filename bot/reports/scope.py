"""Which leads a report is about."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from sqlalchemy import ColumnElement, and_, select, true

from bot.ports import Scripts
from bot.store.people import leads
from bot.store.tables import conversations
from bot.transaction import Transaction
from dialogs.script.model import Script


class Scope(Struct, frozen=True, kw_only=True):
    """A choice of leads; times in microseconds, `until` not included, "" for all."""

    since: int | None = None
    until: int | None = None
    script: str = ""
    channel: str = ""
    source: str = ""
    manager: str = ""


def chosen(scope: Scope) -> ColumnElement[bool]:
    """The condition on leads."""
    parts: list[ColumnElement[bool]] = [true()]
    if scope.since is not None:
        parts.append(leads.c.made_at >= scope.since)
    if scope.until is not None:
        parts.append(leads.c.made_at < scope.until)
    for column, wanted in (
        (leads.c.script, scope.script),
        (leads.c.source, scope.source),
        (leads.c.manager, scope.manager),
    ):
        if wanted:
            parts.append(column == wanted)
    if scope.channel:
        of_channel = select(conversations.c.id).where(
            conversations.c.channel == scope.channel
        )
        parts.append(leads.c.conversation_id.in_(of_channel))
    return and_(*parts)


def scripts_of(tx: Transaction, scope: Scope) -> Mapping[str, Script]:
    """The scripts of these leads that are still in force, by id."""
    scripts: Scripts = tx.house.scripts
    query = select(leads.c.script).where(chosen(scope)).distinct()
    found = ((name, scripts.find(name)) for name in tx.connection.scalars(query))
    return {name: script for name, script in found if script is not None}


def choices(tx: Transaction) -> dict[str, list[str]]:
    """What there is to choose from, for the form of the page."""
    columns = {
        "script": leads.c.script,
        "source": leads.c.source,
        "manager": leads.c.manager,
        "channel": conversations.c.channel,
    }
    return {
        name: sorted(
            value for value in tx.connection.scalars(select(column).distinct()) if value
        )
        for name, column in columns.items()
    }
