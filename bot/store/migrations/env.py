"""Run by Alembic: the steps go over the connection that `migrate` was given."""

from __future__ import annotations

from alembic import context

from bot.store import accounts, board, tallies  # noqa: F401 (their tables are a part of it)
from bot.store.people import leads

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=leads.metadata)
with context.begin_transaction():
    context.run_migrations()
