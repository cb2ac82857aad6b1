"""Values that texts insert, and how they print."""

from __future__ import annotations

from collections.abc import Mapping


def step(value: object, name: str) -> object:
    """What stands under one step of a path; None when there is nothing.

    A step is a key of a mapping, or the `id` of a label that knows its answer.
    """
    if isinstance(value, Mapping):
        return value.get(name)
    if isinstance(value, str) and name == "id":
        return getattr(value, "id", None)
    return None


def number_of(value: object) -> float | None:
    """The number a value is or says; None for any other."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value) if abs(value) < _LARGEST else None
    if isinstance(value, str):
        try:
            return number_of(float(value.replace(" ", "")))
        except ValueError:
            return None
    return None


def as_text(value: object) -> str:
    """A value as it prints: no decimals for a whole number, nothing for nothing."""
    if isinstance(value, str):
        return value.replace("\x00", "").replace("\x01", "")
    if isinstance(value, bool) or value is None or isinstance(value, Mapping):
        return ""
    number = number_of(value)
    if number is not None:
        return str(int(number)) if number == int(number) else str(number)
    if isinstance(value, tuple | list):
        return ", ".join(filter(None, (as_text(item) for item in value)))
    return "" if isinstance(value, int | float) else str(value)


_LARGEST = 1e15
"""Whole numbers above it are not exact, and nobody's price."""
