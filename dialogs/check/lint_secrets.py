"""E807: nothing that opens a door stands in a file that everybody reads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.script.errors import Finding
from dialogs.script.source import Source

_SECRET = re.compile(
    r"\b\d{8,10}:[\w-]{35}(?![\w-])"  # a Telegram bot
    r"|\bsk-[\w-]{20,}|\bgh[pousr]_\w{30,}|\bxox[abprs]-[\w-]{20,}"
    r"|\bvk1\.a\.[\w-]{40,}"
    r"|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}"  # a JSON web token
    r"|/rest/\d+/[a-z0-9]{12,}"  # an incoming hook of Bitrix24
    r"|://[^\s/:@]+:[^\s/:@]+@"  # a password in an address
    r"|\b(?:token|secret|password|passwd|api_?key)\b[\"']?\s*[:=]\s*[\"']?"
    r"(?=[\w-]*\d)[\w-]{16,}",
    re.ASCII,
)


def check(source: Source) -> Iterator[Finding]:
    """A finding for each stretch of a file that looks like a key or a password."""
    for match in _SECRET.finditer(source.text):
        yield Finding("E807", source.place(match.start(), match.end()))
