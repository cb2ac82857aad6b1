"""The tables that reports count: what each lead was asked, and what it asked itself."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from bot.store.tables import Time, metadata

steps = Table(
    "steps",
    metadata,
    Column("lead_id", ForeignKey("leads.id"), primary_key=True),
    Column("question", String, primary_key=True),
    Column("asked_at", Time),
    Column("asked_last_at", Time),
    Column("missed", Integer, nullable=False, server_default="0"),
    Column("ended_at", Time),
    Column("ended", String),
)

inquiries = Table(
    "inquiries",
    metadata,
    Column("lead_id", ForeignKey("leads.id"), primary_key=True),
    Column("topic", String, primary_key=True),
    Column("count", Integer, nullable=False, server_default="0"),
)
