"""What buttons that are no answers send back, and focuses that are no questions."""

from __future__ import annotations

CONSENT = "consent"
"""The focus while consent is asked; no question may have this id."""

ERASE = "erase"
"""The focus while an erasure waits for its confirmation."""

WHICH = "which"
"""The focus while it is asked which of two things a number counts."""

DAY = "_day"
"""What is asked of a question whose month or event is known: only its day."""

SKIP = "_skip"
EDIT = "_edit"
HUMAN = "_human"
RESUME = "_resume"
RESTART = "_restart"
CANCEL = "_cancel"
TEXT = "_text"
"""A marketer's own button: its label is taken for words."""
