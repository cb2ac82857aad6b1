"""What a catalogue of findings holds, whatever its language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Catalogue = Mapping[str, tuple[str, str]]
"""Code, or `code.case`, to message and hint with `{args}` to fill in."""

Names = Mapping[str, str]
"""`argument.value` to the words a finding says for it, such as `where.option`."""


@dataclass(frozen=True, slots=True)
class Told:
    """A finding in words; `hint` says how to mend it."""

    text: str
    hint: str
