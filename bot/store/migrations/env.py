"""Run by Alembic: the steps go over the connection that `migrate` was given."""

from __future__ import annotations

from alembic import context

from bot.store.migrations import every_table

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=every_table())
with context.begin_transaction():
    context.run_migrations()
