"""Imported before all else: what `firstline run` does before it imports the rest."""

from __future__ import annotations

from bot.memory import hold_off

hold_off()
