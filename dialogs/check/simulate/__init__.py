"""Random prospects talk with a script, and the report says what came of it."""

from __future__ import annotations

from dialogs.check.simulate.report import Report
from dialogs.check.simulate.running import simulate

__all__ = ["Report", "simulate"]
