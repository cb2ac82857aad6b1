"""JSON for programs that read a line at a time."""

from __future__ import annotations

import json

# Line ends to some readers; JSON itself escapes only the first 32 characters.
_LINE_ENDS = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}


def line(value: object) -> str:
    """A value as JSON that is one line, however lines are counted."""
    return json.dumps(value, ensure_ascii=False).translate(_LINE_ENDS)
