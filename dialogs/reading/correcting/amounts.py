"""Another number of things or another size: “one more”, «не 1300 а 1350»."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from dialogs.reading.correcting.said import Said, best
from dialogs.reading.numbers import numerals
from dialogs.reading.quantities import find_quantities
from dialogs.reading.values import Number, Quantity


def change_quantity(old: Quantity, said: Said, _now: dt.datetime) -> Quantity | None:
    """The new quantity; sizes are kept where only the count changes, and back."""
    if "x" in said.letters and old.sizes:
        return replace(old, sizes=tuple((high, wide) for wide, high in old.sizes))
    new = best(find_quantities(said.accepted, asked=True))
    if said.step and old.count is not None and not (new and new.sizes):
        return _counted(old, old.count + said.step * _by(new, said))
    if new is None or new == Quantity():
        return None
    return _resized(old, new, said) or _merged(old, new)


def change_number(old: Number, said: Said, _now: dt.datetime) -> Number | None:
    """The new number, or the known one with the difference."""
    amount = said.number()
    if said.step:
        by = (1 if amount is None else amount) * said.step
        return replace(old, low=old.low + by, high=old.high + by)
    return None if amount is None else Number(amount, amount)


def _by(new: Quantity | None, said: Said) -> int:
    return int((new and new.count) or said.number() or 1)


def _counted(old: Quantity, count: int) -> Quantity | None:
    return replace(old, count=count) if count > 0 else None


def _merged(old: Quantity, new: Quantity) -> Quantity:
    only_sizes = new.sizes and new.unit is None
    return replace(
        old,
        count=old.count if new.count is None or only_sizes else new.count,
        sizes=_filled(old, new),
        area=old.area if new.area is None else new.area,
        span=new.span,
        unit=new.unit or old.unit,
        status=new.status,
    )


def _scale(side: float, old: Quantity) -> int | None:
    """In how many millimetres a side of the known size was said: 1, 10 or 1000."""
    known = {one for size in old.sizes for one in size}
    return next(
        (scale for scale in (1, 10, 1000) if round(side * scale) in known), None
    )


def _filled(old: Quantity, new: Quantity) -> tuple[tuple[int | None, int | None], ...]:
    """The new sizes; of a single one the side that is not said stays as it was."""
    if not new.sizes:
        return old.sizes
    if len(new.sizes) != 1 or len(old.sizes) != 1:
        return new.sizes
    (width, height), (old_width, old_height) = new.sizes[0], old.sizes[0]
    return ((width or old_width, height or old_height),)


def _resized(old: Quantity, new: Quantity, said: Said) -> Quantity | None:
    """One side of a size: «не 1300 а 1350»."""
    wrong = numerals(said.rejected)[:1] if said.rejected else ()
    number = new.count or said.number()
    if not wrong or number is None:
        return None
    scale = _scale(wrong[0].value, old)
    if scale is None:
        return None
    side, right = round(wrong[0].value * scale), round(number * scale)
    return replace(
        old,
        sizes=tuple(
            (right if wide == side else wide, right if high == side else high)
            for wide, high in old.sizes
        ),
    )
