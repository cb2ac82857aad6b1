"""What is wrong with a script: findings with a place, and the error that holds them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field
from typing_extensions import override

from dialogs.script.place import Place


class Finding(Struct, frozen=True):
    """One mistake of a marketer at the exact token, told by `findings.tell`.

    The first letter of the code is the severity: E stops publishing, W does not.
    """

    code: str
    place: Place
    args: Mapping[str, str] = field(default_factory=dict)

    @property
    def severity(self) -> Literal["error", "warning"]:
        """Whether the finding stops publishing."""
        return "error" if self.code.startswith("E") else "warning"


class ScriptError(Exception):
    """A script cannot be used; `findings` say what, where and how to mend it."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        super().__init__(findings)

    @override
    def __str__(self) -> str:
        """Codes and places, for logs; people read `findings.tell`."""
        return "; ".join(
            f"{f.place.file}:{f.place.line}:{f.place.column} {f.code}"
            for f in self.findings
        )
