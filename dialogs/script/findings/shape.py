"""What a catalogue of findings holds, whatever its language."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

Catalogue = Mapping[str, tuple[str, str]]
"""Code, or `code.case`, to message and hint with `{args}` to fill in."""

Names = Mapping[str, str]
"""`argument.value` to the words a finding says for it, such as `where.option`."""


class Told(Struct, frozen=True):
    """A finding in words; `hint` says how to mend it."""

    text: str
    hint: str
