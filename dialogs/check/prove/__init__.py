"""Every conversation of a script followed with symbols for answers."""

from __future__ import annotations

from dialogs.check.prove.proof import Answered, Proof
from dialogs.check.prove.proving import prove

__all__ = ["Answered", "Proof", "prove"]
